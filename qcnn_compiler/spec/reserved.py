"""Names that a weight tensor cannot have."""

#: Words of expressions, arguments of the QNode, and attributes of the layer whose parameter it becomes. A test holds
#: the list against the layer itself; it is written out because asking the layer would import torch.
RESERVED = frozenset((
    "x", "pi", "inputs", "shots", "T_destination", "add_module", "applied", "apply", "bfloat16", "buffers",
    "call_super_init", "children", "circuit", "compile", "compiled", "construct", "cpu", "cuda", "densities_at_once",
    "device", "double", "dump_patches", "engine", "eval", "executors", "extra_repr", "float", "forward", "freeze",
    "get_buffer", "get_extra_state", "get_parameter", "get_submodule", "half", "input_arg", "ipu", "load_state_dict",
    "max_memory", "modules", "mtia", "named_buffers", "named_children", "named_modules", "named_parameters",
    "parameters", "precision", "qnode", "qnode_weights", "readings", "register_backward_hook", "register_buffer",
    "register_forward_hook", "register_forward_pre_hook", "register_full_backward_hook",
    "register_full_backward_pre_hook", "register_load_state_dict_post_hook", "register_load_state_dict_pre_hook",
    "register_module", "register_parameter", "register_state_dict_post_hook", "register_state_dict_pre_hook",
    "requires_grad_", "samples_at_once", "set_extra_state", "set_input_argument", "set_submodule", "share_memory",
    "state_dict", "to", "to_empty", "train", "training", "type", "xpu", "zero_grad"
))  # fmt: skip

#: Further names that a branch cannot have: attributes of the `torch.nn.ModuleDict` that holds the branches.
RESERVED_BRANCHES = frozenset(("clear", "items", "keys", "pop", "update", "values"))

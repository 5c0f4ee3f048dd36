@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1, ptr null, i32 0 }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i32 @kernel(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readonly %arg.table, i64 %arg.task, i64 %arg.first, i64 %arg.last) local_unnamed_addr #0 {
entry:
  %.1649 = alloca i8, align 1
  store i8 0, ptr %.1649, align 1
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1909 = alloca ptr, align 8
  store ptr null, ptr %.1909, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.2115 = alloca ptr, align 8
  store ptr null, ptr %.2115, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.25 = load i64, ptr %arg.table, align 8
  %.26 = getelementptr i8, ptr %arg.table, i64 8
  %.27 = load i64, ptr %.26, align 8
  %.28 = getelementptr i8, ptr %arg.table, i64 16
  %.29 = load i64, ptr %.28, align 8
  %.30 = shl i64 %.29, 3
  %.42 = mul nsw i64 %.29, %.27
  %.65 = getelementptr i8, ptr %arg.table, i64 32
  %.67 = load i64, ptr %.65, align 8
  %.68 = getelementptr i8, ptr %arg.table, i64 40
  %.69 = load i64, ptr %.68, align 8
  %.70 = getelementptr i8, ptr %arg.table, i64 48
  %.71 = load i64, ptr %.70, align 8
  %.72 = shl i64 %.71, 3
  %.84 = mul nsw i64 %.71, %.69
  %.107 = getelementptr i8, ptr %arg.table, i64 64
  %.109 = load i64, ptr %.107, align 8
  %.110 = getelementptr i8, ptr %arg.table, i64 72
  %.111 = load i64, ptr %.110, align 8
  %.112 = getelementptr i8, ptr %arg.table, i64 80
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 3
  %.126 = mul nsw i64 %.113, %.111
  %.149 = getelementptr i8, ptr %arg.table, i64 96
  %.151 = load i64, ptr %.149, align 8
  %.152 = getelementptr i8, ptr %arg.table, i64 104
  %.153 = load i64, ptr %.152, align 8
  %.154 = getelementptr i8, ptr %arg.table, i64 112
  %.155 = load i64, ptr %.154, align 8
  %.156 = shl i64 %.155, 4
  %.168 = mul nsw i64 %.155, %.153
  %.191 = getelementptr i8, ptr %arg.table, i64 128
  %.193 = load i64, ptr %.191, align 8
  %.194 = getelementptr i8, ptr %arg.table, i64 136
  %.195 = load i64, ptr %.194, align 8
  %.196 = getelementptr i8, ptr %arg.table, i64 144
  %.197 = load i64, ptr %.196, align 8
  %.198 = shl i64 %.197, 3
  %.210 = mul nsw i64 %.197, %.195
  %.240 = getelementptr i8, ptr %arg.table, i64 160
  %.242 = load i64, ptr %.240, align 8
  %.243 = getelementptr i8, ptr %arg.table, i64 168
  %.244 = load i64, ptr %.243, align 8
  %.245 = getelementptr i8, ptr %arg.table, i64 176
  %.246 = load i64, ptr %.245, align 8
  %.247 = shl i64 %.246, 3
  %.259 = mul nsw i64 %.246, %.244
  %.281 = getelementptr i8, ptr %arg.table, i64 192
  %.283 = load i64, ptr %.281, align 8
  %.284 = getelementptr i8, ptr %arg.table, i64 200
  %.285 = load i64, ptr %.284, align 8
  %.315 = getelementptr i8, ptr %arg.table, i64 224
  %.317 = load i64, ptr %.315, align 8
  %.318 = getelementptr i8, ptr %arg.table, i64 232
  %.319 = load i64, ptr %.318, align 8
  %.349 = getelementptr i8, ptr %arg.table, i64 256
  %.351 = load i64, ptr %.349, align 8
  %.352 = getelementptr i8, ptr %arg.table, i64 264
  %.353 = load i64, ptr %.352, align 8
  %.391 = getelementptr i8, ptr %arg.table, i64 384
  %.393 = load i64, ptr %.391, align 8
  %.399 = inttoptr i64 %.393 to ptr
  %.426 = getelementptr i8, ptr %arg.table, i64 288
  %.428 = load i64, ptr %.426, align 8
  %.429 = getelementptr i8, ptr %arg.table, i64 296
  %.430 = load i64, ptr %.429, align 8
  %.431 = getelementptr i8, ptr %arg.table, i64 304
  %.432 = load i64, ptr %.431, align 8
  %.433 = shl i64 %.432, 3
  %.445 = mul nsw i64 %.432, %.430
  %.468 = getelementptr i8, ptr %arg.table, i64 320
  %.470 = load i64, ptr %.468, align 8
  %.471 = getelementptr i8, ptr %arg.table, i64 328
  %.472 = load i64, ptr %.471, align 8
  %.503 = getelementptr i8, ptr %arg.table, i64 352
  %.505 = load i64, ptr %.503, align 8
  %.506 = getelementptr i8, ptr %arg.table, i64 360
  %.507 = load i64, ptr %.506, align 8
  %.559 = load i64, ptr %.399, align 8
  %.587 = getelementptr i8, ptr %.399, i64 8
  %.588 = load i64, ptr %.587, align 8
  %.596 = getelementptr i8, ptr %arg.table, i64 416
  %.598 = load i64, ptr %.596, align 8
  %.604 = inttoptr i64 %.598 to ptr
  %.652 = load double, ptr %.604, align 8
  %.689 = getelementptr i8, ptr %.399, i64 16
  %.690 = load i64, ptr %.689, align 8
  %.718 = getelementptr i8, ptr %.399, i64 24
  %.719 = load i64, ptr %.718, align 8
  %.726 = getelementptr i8, ptr %arg.table, i64 448
  %.728 = load i64, ptr %.726, align 8
  %.729 = getelementptr i8, ptr %arg.table, i64 456
  %.730 = load i64, ptr %.729, align 8
  %.760 = getelementptr i8, ptr %arg.table, i64 480
  %.762 = load i64, ptr %.760, align 8
  %.763 = getelementptr i8, ptr %arg.table, i64 488
  %.764 = load i64, ptr %.763, align 8
  %.794 = getelementptr i8, ptr %arg.table, i64 512
  %.796 = load i64, ptr %.794, align 8
  %.797 = getelementptr i8, ptr %arg.table, i64 520
  %.798 = load i64, ptr %.797, align 8
  %.799 = getelementptr i8, ptr %arg.table, i64 528
  %.800 = load i64, ptr %.799, align 8
  %.801 = shl i64 %.800, 3
  %.813 = mul nsw i64 %.800, %.798
  %.835 = getelementptr i8, ptr %arg.table, i64 544
  %.837 = load i64, ptr %.835, align 8
  %.838 = getelementptr i8, ptr %arg.table, i64 552
  %.839 = load i64, ptr %.838, align 8
  %.840 = getelementptr i8, ptr %arg.table, i64 560
  %.841 = load i64, ptr %.840, align 8
  %.842 = shl i64 %.841, 3
  %.854 = mul nsw i64 %.841, %.839
  %.891 = getelementptr i8, ptr %arg.table, i64 896
  %.893 = load i64, ptr %.891, align 8
  %.894 = getelementptr i8, ptr %arg.table, i64 904
  %.895 = load i64, ptr %.894, align 8
  %.896 = getelementptr i8, ptr %arg.table, i64 912
  %.897 = load i64, ptr %.896, align 8
  %.898 = shl i64 %.897, 3
  %.910 = mul nsw i64 %.897, %.895
  %.938 = getelementptr i8, ptr %arg.table, i64 928
  %.940 = load i64, ptr %.938, align 8
  %.941 = getelementptr i8, ptr %arg.table, i64 936
  %.942 = load i64, ptr %.941, align 8
  %.978 = getelementptr i8, ptr %arg.table, i64 960
  %.980 = load i64, ptr %.978, align 8
  %.981 = getelementptr i8, ptr %arg.table, i64 968
  %.982 = load i64, ptr %.981, align 8
  %.1018 = getelementptr i8, ptr %arg.table, i64 992
  %.1020 = load i64, ptr %.1018, align 8
  %.1021 = getelementptr i8, ptr %arg.table, i64 1000
  %.1022 = load i64, ptr %.1021, align 8
  %.1023 = getelementptr i8, ptr %arg.table, i64 1008
  %.1024 = load i64, ptr %.1023, align 8
  %.1025 = shl i64 %.1024, 3
  %.1037 = mul nsw i64 %.1024, %.1022
  %.1065 = getelementptr i8, ptr %arg.table, i64 1024
  %.1067 = load i64, ptr %.1065, align 8
  %.1068 = getelementptr i8, ptr %arg.table, i64 1032
  %.1069 = load i64, ptr %.1068, align 8
  %.1070 = getelementptr i8, ptr %arg.table, i64 1040
  %.1071 = load i64, ptr %.1070, align 8
  %.1072 = shl i64 %.1071, 3
  %.1084 = mul nsw i64 %.1071, %.1069
  %.1112 = getelementptr i8, ptr %arg.table, i64 1056
  %.1114 = load i64, ptr %.1112, align 8
  %.1115 = getelementptr i8, ptr %arg.table, i64 1064
  %.1116 = load i64, ptr %.1115, align 8
  %.1117 = getelementptr i8, ptr %arg.table, i64 1072
  %.1118 = load i64, ptr %.1117, align 8
  %.1119 = getelementptr i8, ptr %arg.table, i64 1080
  %.1120 = load i64, ptr %.1119, align 8
  %.1121 = shl i64 %.1120, 4
  %.1122 = mul i64 %.1121, %.1118
  %.1137 = mul nsw i64 %.1118, %.1116
  %.1138 = mul nsw i64 %.1137, %.1120
  %.1166 = getelementptr i8, ptr %arg.table, i64 1088
  %.1168 = load i64, ptr %.1166, align 8
  %.1169 = getelementptr i8, ptr %arg.table, i64 1096
  %.1170 = load i64, ptr %.1169, align 8
  %.1171 = getelementptr i8, ptr %arg.table, i64 1104
  %.1172 = load i64, ptr %.1171, align 8
  %.1173 = shl i64 %.1172, 4
  %.1185 = mul nsw i64 %.1172, %.1170
  %.1213 = getelementptr i8, ptr %arg.table, i64 1120
  %.1215 = load i64, ptr %.1213, align 8
  %.1216 = getelementptr i8, ptr %arg.table, i64 1128
  %.1217 = load i64, ptr %.1216, align 8
  %.1253 = getelementptr i8, ptr %arg.table, i64 1152
  %.1255 = load i64, ptr %.1253, align 8
  %.1256 = getelementptr i8, ptr %arg.table, i64 1160
  %.1257 = load i64, ptr %.1256, align 8
  %.1293 = getelementptr i8, ptr %arg.table, i64 1184
  %.1295 = load i64, ptr %.1293, align 8
  %.1296 = getelementptr i8, ptr %arg.table, i64 1192
  %.1297 = load i64, ptr %.1296, align 8
  %.1338 = getelementptr i8, ptr %arg.table, i64 576
  %.1340 = load i64, ptr %.1338, align 8
  %.1341 = getelementptr i8, ptr %arg.table, i64 584
  %.1342 = load i64, ptr %.1341, align 8
  %.1343 = getelementptr i8, ptr %arg.table, i64 592
  %.1344 = load i64, ptr %.1343, align 8
  %.1345 = shl i64 %.1344, 3
  %.1357 = mul nsw i64 %.1344, %.1342
  %.1377 = getelementptr i8, ptr %arg.table, i64 608
  %.1379 = load i64, ptr %.1377, align 8
  %.1380 = getelementptr i8, ptr %arg.table, i64 616
  %.1381 = load i64, ptr %.1380, align 8
  %.1416 = getelementptr i8, ptr %arg.table, i64 640
  %.1418 = load i64, ptr %.1416, align 8
  %.1419 = getelementptr i8, ptr %arg.table, i64 648
  %.1420 = load i64, ptr %.1419, align 8
  %.1421 = getelementptr i8, ptr %arg.table, i64 656
  %.1422 = load i64, ptr %.1421, align 8
  %.1423 = shl i64 %.1422, 3
  %.1435 = mul nsw i64 %.1422, %.1420
  %.1457 = getelementptr i8, ptr %arg.table, i64 672
  %.1459 = load i64, ptr %.1457, align 8
  %.1460 = getelementptr i8, ptr %arg.table, i64 680
  %.1461 = load i64, ptr %.1460, align 8
  %.1497 = getelementptr i8, ptr %arg.table, i64 768
  %.1499 = load i64, ptr %.1497, align 8
  %.1500 = getelementptr i8, ptr %arg.table, i64 776
  %.1501 = load i64, ptr %.1500, align 8
  %.1502 = getelementptr i8, ptr %arg.table, i64 784
  %.1503 = load i64, ptr %.1502, align 8
  %.1504 = shl i64 %.1503, 4
  %.1516 = mul nsw i64 %.1503, %.1501
  %.1538 = getelementptr i8, ptr %arg.table, i64 800
  %.1540 = load i64, ptr %.1538, align 8
  %.1541 = getelementptr i8, ptr %arg.table, i64 808
  %.1542 = load i64, ptr %.1541, align 8
  %.1543 = getelementptr i8, ptr %arg.table, i64 816
  %.1544 = load i64, ptr %.1543, align 8
  %.1545 = shl i64 %.1544, 3
  %.1557 = mul nsw i64 %.1544, %.1542
  switch i64 %arg.task, label %B2234 [
    i64 0, label %B1850
    i64 1, label %B1970
    i64 2, label %B2138
  ]

B1850:                                            ; preds = %entry
  %0 = inttoptr i64 %.1459 to ptr
  %1 = inttoptr i64 %.1418 to ptr
  %2 = inttoptr i64 %.1379 to ptr
  %3 = inttoptr i64 %.1340 to ptr
  %4 = inttoptr i64 %.1295 to ptr
  %5 = inttoptr i64 %.1255 to ptr
  %6 = inttoptr i64 %.1215 to ptr
  %7 = inttoptr i64 %.1168 to ptr
  %8 = inttoptr i64 %.1114 to ptr
  %9 = inttoptr i64 %.1067 to ptr
  %10 = inttoptr i64 %.1020 to ptr
  %11 = inttoptr i64 %.980 to ptr
  %12 = inttoptr i64 %.940 to ptr
  %13 = inttoptr i64 %.893 to ptr
  %14 = inttoptr i64 %.837 to ptr
  %15 = inttoptr i64 %.796 to ptr
  %16 = inttoptr i64 %.762 to ptr
  %17 = inttoptr i64 %.728 to ptr
  %18 = inttoptr i64 %.505 to ptr
  %19 = inttoptr i64 %.470 to ptr
  %20 = inttoptr i64 %.428 to ptr
  %21 = inttoptr i64 %.351 to ptr
  %22 = inttoptr i64 %.317 to ptr
  %23 = inttoptr i64 %.283 to ptr
  %24 = inttoptr i64 %.242 to ptr
  %25 = inttoptr i64 %.193 to ptr
  %26 = inttoptr i64 %.151 to ptr
  %27 = inttoptr i64 %.109 to ptr
  %28 = inttoptr i64 %.67 to ptr
  %29 = inttoptr i64 %.25 to ptr
  %.1594 = getelementptr i8, ptr %arg.table, i64 704
  %.1596 = load i64, ptr %.1594, align 8
  %.1597 = getelementptr i8, ptr %arg.table, i64 712
  %.1598 = load i64, ptr %.1597, align 8
  %.1599 = getelementptr i8, ptr %arg.table, i64 720
  %.1600 = load i64, ptr %.1599, align 8
  %.1601 = shl i64 %.1600, 3
  %.1605 = inttoptr i64 %.1596 to ptr
  %.1613 = mul nsw i64 %.1600, %.1598
  store i8 0, ptr %.1649, align 1
  %.1751 = call i32 @forward.1(ptr nonnull %.1649, ptr nonnull %excinfo.1, i64 %arg.first, i64 %arg.last, ptr null, ptr null, i64 %.1357, i64 8, ptr %3, i64 %.1342, i64 %.1344, i64 %.1345, i64 8, ptr null, ptr null, i64 %.1381, i64 8, ptr %2, i64 %.1381, i64 8, ptr null, ptr null, i64 %.42, i64 8, ptr %29, i64 %.27, i64 %.29, i64 %.30, i64 8, ptr null, ptr null, i64 %.84, i64 8, ptr %28, i64 %.69, i64 %.71, i64 %.72, i64 8, ptr null, ptr null, i64 %.126, i64 8, ptr %27, i64 %.111, i64 %.113, i64 %.114, i64 8, ptr null, ptr null, i64 %.168, i64 16, ptr %26, i64 %.153, i64 %.155, i64 %.156, i64 16, ptr null, ptr null, i64 %.210, i64 8, ptr %25, i64 %.195, i64 %.197, i64 %.198, i64 8, ptr null, ptr null, i64 %.259, i64 8, ptr %24, i64 %.244, i64 %.246, i64 %.247, i64 8, ptr null, ptr null, i64 %.285, i64 8, ptr %23, i64 %.285, i64 8, ptr null, ptr null, i64 %.319, i64 8, ptr %22, i64 %.319, i64 8, ptr null, ptr null, i64 %.353, i64 8, ptr %21, i64 %.353, i64 8, ptr null, ptr null, i64 %.445, i64 8, ptr %20, i64 %.430, i64 %.432, i64 %.433, i64 8, ptr null, ptr null, i64 %.472, i64 8, ptr %19, i64 %.472, i64 8, ptr null, ptr null, i64 %.507, i64 8, ptr %18, i64 %.507, i64 8, i64 %.559, i64 %.588, double %.652, i64 %.690, i64 %.719, ptr null, ptr null, i64 %.730, i64 8, ptr %17, i64 %.730, i64 8, ptr null, ptr null, i64 %.764, i64 8, ptr %16, i64 %.764, i64 8, ptr null, ptr null, i64 %.813, i64 8, ptr %15, i64 %.798, i64 %.800, i64 %.801, i64 8, ptr null, ptr null, i64 %.854, i64 8, ptr %14, i64 %.839, i64 %.841, i64 %.842, i64 8, ptr null, ptr null, i64 %.910, i64 8, ptr %13, i64 %.895, i64 %.897, i64 %.898, i64 8, ptr null, ptr null, i64 %.942, i64 8, ptr %12, i64 %.942, i64 8, ptr null, ptr null, i64 %.982, i64 8, ptr %11, i64 %.982, i64 8, ptr null, ptr null, i64 %.1037, i64 8, ptr %10, i64 %.1022, i64 %.1024, i64 %.1025, i64 8, ptr null, ptr null, i64 %.1084, i64 8, ptr %9, i64 %.1069, i64 %.1071, i64 %.1072, i64 8, ptr null, ptr null, i64 %.1138, i64 16, ptr %8, i64 %.1116, i64 %.1118, i64 %.1120, i64 %.1122, i64 %.1121, i64 16, ptr null, ptr null, i64 %.1185, i64 16, ptr %7, i64 %.1170, i64 %.1172, i64 %.1173, i64 16, ptr null, ptr null, i64 %.1217, i64 8, ptr %6, i64 %.1217, i64 8, ptr null, ptr null, i64 %.1257, i64 8, ptr %5, i64 %.1257, i64 8, ptr null, ptr null, i64 %.1297, i64 8, ptr %4, i64 %.1297, i64 8, ptr null, ptr null, i64 %.1435, i64 8, ptr %1, i64 %.1420, i64 %.1422, i64 %.1423, i64 8, ptr null, ptr null, i64 %.1461, i64 8, ptr %0, i64 %.1461, i64 8, ptr null, ptr null, i64 %.1613, i64 8, ptr %.1605, i64 %.1598, i64 %.1600, i64 %.1601, i64 8)
  switch i32 %.1751, label %B1850.endif.if [
    i32 -2, label %B1850.endif.endif
    i32 0, label %B1850.endif.endif
  ], !prof !0

B1970:                                            ; preds = %entry
  %30 = inttoptr i64 %.1540 to ptr
  %31 = inttoptr i64 %.1499 to ptr
  %32 = inttoptr i64 %.1459 to ptr
  %33 = inttoptr i64 %.1418 to ptr
  %34 = inttoptr i64 %.1379 to ptr
  %35 = inttoptr i64 %.1340 to ptr
  %36 = inttoptr i64 %.1295 to ptr
  %37 = inttoptr i64 %.1255 to ptr
  %38 = inttoptr i64 %.1215 to ptr
  %39 = inttoptr i64 %.1168 to ptr
  %40 = inttoptr i64 %.1114 to ptr
  %41 = inttoptr i64 %.1067 to ptr
  %42 = inttoptr i64 %.1020 to ptr
  %43 = inttoptr i64 %.980 to ptr
  %44 = inttoptr i64 %.940 to ptr
  %45 = inttoptr i64 %.893 to ptr
  %46 = inttoptr i64 %.837 to ptr
  %47 = inttoptr i64 %.796 to ptr
  %48 = inttoptr i64 %.762 to ptr
  %49 = inttoptr i64 %.728 to ptr
  %50 = inttoptr i64 %.505 to ptr
  %51 = inttoptr i64 %.470 to ptr
  %52 = inttoptr i64 %.428 to ptr
  %53 = inttoptr i64 %.351 to ptr
  %54 = inttoptr i64 %.317 to ptr
  %55 = inttoptr i64 %.283 to ptr
  %56 = inttoptr i64 %.242 to ptr
  %57 = inttoptr i64 %.193 to ptr
  %58 = inttoptr i64 %.151 to ptr
  %59 = inttoptr i64 %.109 to ptr
  %60 = inttoptr i64 %.67 to ptr
  %61 = inttoptr i64 %.25 to ptr
  %.1810 = getelementptr i8, ptr %arg.table, i64 736
  %.1812 = load i64, ptr %.1810, align 8
  %.1813 = getelementptr i8, ptr %arg.table, i64 744
  %.1814 = load i64, ptr %.1813, align 8
  %.1815 = getelementptr i8, ptr %arg.table, i64 752
  %.1816 = load i64, ptr %.1815, align 8
  %.1817 = shl i64 %.1816, 3
  %.1821 = inttoptr i64 %.1812 to ptr
  %.1829 = mul nsw i64 %.1816, %.1814
  %.1851 = getelementptr i8, ptr %arg.table, i64 832
  %.1853 = load i64, ptr %.1851, align 8
  %.1854 = getelementptr i8, ptr %arg.table, i64 840
  %.1855 = load i64, ptr %.1854, align 8
  %.1856 = getelementptr i8, ptr %arg.table, i64 848
  %.1857 = load i64, ptr %.1856, align 8
  %.1858 = shl i64 %.1857, 3
  %.1862 = inttoptr i64 %.1853 to ptr
  %.1870 = mul nsw i64 %.1857, %.1855
  store ptr null, ptr %.1909, align 8
  %.2023 = call i32 @backward.2(ptr nonnull %.1909, ptr nonnull %excinfo.2, i64 %arg.first, i64 %arg.last, ptr null, ptr null, i64 %.1357, i64 8, ptr %35, i64 %.1342, i64 %.1344, i64 %.1345, i64 8, ptr null, ptr null, i64 %.1381, i64 8, ptr %34, i64 %.1381, i64 8, ptr null, ptr null, i64 %.42, i64 8, ptr %61, i64 %.27, i64 %.29, i64 %.30, i64 8, ptr null, ptr null, i64 %.84, i64 8, ptr %60, i64 %.69, i64 %.71, i64 %.72, i64 8, ptr null, ptr null, i64 %.126, i64 8, ptr %59, i64 %.111, i64 %.113, i64 %.114, i64 8, ptr null, ptr null, i64 %.168, i64 16, ptr %58, i64 %.153, i64 %.155, i64 %.156, i64 16, ptr null, ptr null, i64 %.210, i64 8, ptr %57, i64 %.195, i64 %.197, i64 %.198, i64 8, ptr null, ptr null, i64 %.259, i64 8, ptr %56, i64 %.244, i64 %.246, i64 %.247, i64 8, ptr null, ptr null, i64 %.285, i64 8, ptr %55, i64 %.285, i64 8, ptr null, ptr null, i64 %.319, i64 8, ptr %54, i64 %.319, i64 8, ptr null, ptr null, i64 %.353, i64 8, ptr %53, i64 %.353, i64 8, ptr null, ptr null, i64 %.445, i64 8, ptr %52, i64 %.430, i64 %.432, i64 %.433, i64 8, ptr null, ptr null, i64 %.472, i64 8, ptr %51, i64 %.472, i64 8, ptr null, ptr null, i64 %.507, i64 8, ptr %50, i64 %.507, i64 8, i64 %.559, i64 %.588, double %.652, i64 %.690, i64 %.719, ptr null, ptr null, i64 %.730, i64 8, ptr %49, i64 %.730, i64 8, ptr null, ptr null, i64 %.764, i64 8, ptr %48, i64 %.764, i64 8, ptr null, ptr null, i64 %.813, i64 8, ptr %47, i64 %.798, i64 %.800, i64 %.801, i64 8, ptr null, ptr null, i64 %.854, i64 8, ptr %46, i64 %.839, i64 %.841, i64 %.842, i64 8, ptr null, ptr null, i64 %.910, i64 8, ptr %45, i64 %.895, i64 %.897, i64 %.898, i64 8, ptr null, ptr null, i64 %.942, i64 8, ptr %44, i64 %.942, i64 8, ptr null, ptr null, i64 %.982, i64 8, ptr %43, i64 %.982, i64 8, ptr null, ptr null, i64 %.1037, i64 8, ptr %42, i64 %.1022, i64 %.1024, i64 %.1025, i64 8, ptr null, ptr null, i64 %.1084, i64 8, ptr %41, i64 %.1069, i64 %.1071, i64 %.1072, i64 8, ptr null, ptr null, i64 %.1138, i64 16, ptr %40, i64 %.1116, i64 %.1118, i64 %.1120, i64 %.1122, i64 %.1121, i64 16, ptr null, ptr null, i64 %.1185, i64 16, ptr %39, i64 %.1170, i64 %.1172, i64 %.1173, i64 16, ptr null, ptr null, i64 %.1217, i64 8, ptr %38, i64 %.1217, i64 8, ptr null, ptr null, i64 %.1257, i64 8, ptr %37, i64 %.1257, i64 8, ptr null, ptr null, i64 %.1297, i64 8, ptr %36, i64 %.1297, i64 8, ptr null, ptr null, i64 %.1435, i64 8, ptr %33, i64 %.1420, i64 %.1422, i64 %.1423, i64 8, ptr null, ptr null, i64 %.1461, i64 8, ptr %32, i64 %.1461, i64 8, ptr null, ptr null, i64 %.1829, i64 8, ptr %.1821, i64 %.1814, i64 %.1816, i64 %.1817, i64 8, ptr null, ptr null, i64 %.1516, i64 16, ptr %31, i64 %.1501, i64 %.1503, i64 %.1504, i64 16, ptr null, ptr null, i64 %.1557, i64 8, ptr %30, i64 %.1542, i64 %.1544, i64 %.1545, i64 8, ptr null, ptr null, i64 %.1870, i64 8, ptr %.1862, i64 %.1855, i64 %.1857, i64 %.1858, i64 8)
  switch i32 %.2023, label %B1970.if [
    i32 -2, label %B2234
    i32 0, label %B2234
  ], !prof !0

B2138:                                            ; preds = %entry
  %62 = inttoptr i64 %.1540 to ptr
  %63 = inttoptr i64 %.1499 to ptr
  %64 = inttoptr i64 %.1379 to ptr
  %65 = inttoptr i64 %.1295 to ptr
  %66 = inttoptr i64 %.1255 to ptr
  %67 = inttoptr i64 %.1215 to ptr
  %68 = inttoptr i64 %.1168 to ptr
  %69 = inttoptr i64 %.1114 to ptr
  %70 = inttoptr i64 %.1067 to ptr
  %71 = inttoptr i64 %.1020 to ptr
  %72 = inttoptr i64 %.980 to ptr
  %73 = inttoptr i64 %.940 to ptr
  %74 = inttoptr i64 %.893 to ptr
  %75 = inttoptr i64 %.351 to ptr
  %76 = inttoptr i64 %.317 to ptr
  %77 = inttoptr i64 %.283 to ptr
  %78 = inttoptr i64 %.242 to ptr
  %79 = inttoptr i64 %.193 to ptr
  %80 = inttoptr i64 %.151 to ptr
  %81 = inttoptr i64 %.109 to ptr
  %82 = inttoptr i64 %.67 to ptr
  %83 = inttoptr i64 %.25 to ptr
  %.2080 = getelementptr i8, ptr %arg.table, i64 864
  %.2082 = load i64, ptr %.2080, align 8
  %.2083 = getelementptr i8, ptr %arg.table, i64 872
  %.2084 = load i64, ptr %.2083, align 8
  %.2088 = inttoptr i64 %.2082 to ptr
  store ptr null, ptr %.2115, align 8
  %.2193 = call i32 @finish.3(ptr nonnull %.2115, ptr nonnull %excinfo.3, ptr null, ptr null, i64 %.1381, i64 8, ptr %64, i64 %.1381, i64 8, ptr null, ptr null, i64 %.42, i64 8, ptr %83, i64 %.27, i64 %.29, i64 %.30, i64 8, ptr null, ptr null, i64 %.84, i64 8, ptr %82, i64 %.69, i64 %.71, i64 %.72, i64 8, ptr null, ptr null, i64 %.126, i64 8, ptr %81, i64 %.111, i64 %.113, i64 %.114, i64 8, ptr null, ptr null, i64 %.168, i64 16, ptr %80, i64 %.153, i64 %.155, i64 %.156, i64 16, ptr null, ptr null, i64 %.210, i64 8, ptr %79, i64 %.195, i64 %.197, i64 %.198, i64 8, ptr null, ptr null, i64 %.259, i64 8, ptr %78, i64 %.244, i64 %.246, i64 %.247, i64 8, ptr null, ptr null, i64 %.285, i64 8, ptr %77, i64 %.285, i64 8, ptr null, ptr null, i64 %.319, i64 8, ptr %76, i64 %.319, i64 8, ptr null, ptr null, i64 %.353, i64 8, ptr %75, i64 %.353, i64 8, ptr null, ptr null, i64 %.910, i64 8, ptr %74, i64 %.895, i64 %.897, i64 %.898, i64 8, ptr null, ptr null, i64 %.942, i64 8, ptr %73, i64 %.942, i64 8, ptr null, ptr null, i64 %.982, i64 8, ptr %72, i64 %.982, i64 8, ptr null, ptr null, i64 %.1037, i64 8, ptr %71, i64 %.1022, i64 %.1024, i64 %.1025, i64 8, ptr null, ptr null, i64 %.1084, i64 8, ptr %70, i64 %.1069, i64 %.1071, i64 %.1072, i64 8, ptr null, ptr null, i64 %.1138, i64 16, ptr %69, i64 %.1116, i64 %.1118, i64 %.1120, i64 %.1122, i64 %.1121, i64 16, ptr null, ptr null, i64 %.1185, i64 16, ptr %68, i64 %.1170, i64 %.1172, i64 %.1173, i64 16, ptr null, ptr null, i64 %.1217, i64 8, ptr %67, i64 %.1217, i64 8, ptr null, ptr null, i64 %.1257, i64 8, ptr %66, i64 %.1257, i64 8, ptr null, ptr null, i64 %.1297, i64 8, ptr %65, i64 %.1297, i64 8, ptr null, ptr null, i64 %.1516, i64 16, ptr %63, i64 %.1501, i64 %.1503, i64 %.1504, i64 16, ptr null, ptr null, i64 %.1557, i64 8, ptr %62, i64 %.1542, i64 %.1544, i64 %.1545, i64 8, ptr null, ptr null, i64 %.2084, i64 8, ptr %.2088, i64 %.2084, i64 8)
  switch i32 %.2193, label %B2138.if [
    i32 -2, label %B2234
    i32 0, label %B2234
  ], !prof !0

common.ret:                                       ; preds = %B2138.if, %B1970.if, %B1850.endif.endif, %B1850.endif.if, %B2234
  %common.ret.op = phi i32 [ 0, %B2234 ], [ 0, %B1850.endif.endif ], [ %.1751, %B1850.endif.if ], [ %.2023, %B1970.if ], [ %.2193, %B2138.if ]
  ret i32 %common.ret.op

B2234:                                            ; preds = %B2138, %B2138, %B1970, %B1970, %entry
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B1850.endif.if:                                   ; preds = %B1850
  %.1759 = icmp sgt i32 %.1751, 0
  %.1752 = load ptr, ptr %excinfo.1, align 8
  %.1760 = select i1 %.1759, ptr %.1752, ptr undef
  store ptr %.1760, ptr %excinfo, align 8
  br label %common.ret

B1850.endif.endif:                                ; preds = %B1850, %B1850
  %.1761 = load i8, ptr %.1649, align 1
  %.1764 = icmp ne i8 %.1761, 0
  %.1798 = zext i1 %.1764 to i8
  store i8 %.1798, ptr %retptr, align 1
  br label %common.ret

B1970.if:                                         ; preds = %B1970
  %.2031 = icmp sgt i32 %.2023, 0
  %.2024 = load ptr, ptr %excinfo.2, align 8
  %.2032 = select i1 %.2031, ptr %.2024, ptr undef
  store ptr %.2032, ptr %excinfo, align 8
  br label %common.ret

B2138.if:                                         ; preds = %B2138
  %.2201 = icmp sgt i32 %.2193, 0
  %.2194 = load ptr, ptr %excinfo.3, align 8
  %.2202 = select i1 %.2201, ptr %.2194, ptr undef
  store ptr %.2202, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @forward.1(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.first, i64 %arg.last, ptr readnone captures(none) %arg.inputs.0.0, ptr readnone captures(none) %arg.inputs.0.1, i64 %arg.inputs.0.2, i64 %arg.inputs.0.3, ptr readonly captures(none) %arg.inputs.0.4, i64 %arg.inputs.0.5.0, i64 %arg.inputs.0.5.1, i64 %arg.inputs.0.6.0, i64 %arg.inputs.0.6.1, ptr readnone captures(none) %arg.inputs.1.0, ptr readnone captures(none) %arg.inputs.1.1, i64 %arg.inputs.1.2, i64 %arg.inputs.1.3, ptr readonly captures(none) %arg.inputs.1.4, i64 %arg.inputs.1.5.0, i64 %arg.inputs.1.6.0, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readonly captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readonly captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.layout.0.0, ptr readnone captures(none) %arg.layout.0.1, i64 %arg.layout.0.2, i64 %arg.layout.0.3, ptr readonly captures(none) %arg.layout.0.4, i64 %arg.layout.0.5.0, i64 %arg.layout.0.5.1, i64 %arg.layout.0.6.0, i64 %arg.layout.0.6.1, ptr readnone captures(none) %arg.layout.1.0, ptr readnone captures(none) %arg.layout.1.1, i64 %arg.layout.1.2, i64 %arg.layout.1.3, ptr readonly captures(none) %arg.layout.1.4, i64 %arg.layout.1.5.0, i64 %arg.layout.1.6.0, ptr readnone captures(none) %arg.layout.2.0, ptr readnone captures(none) %arg.layout.2.1, i64 %arg.layout.2.2, i64 %arg.layout.2.3, ptr readonly captures(none) %arg.layout.2.4, i64 %arg.layout.2.5.0, i64 %arg.layout.2.6.0, i64 %arg.layout.3, i64 %arg.layout.4, double %arg.layout.5, i64 %arg.readout.0, i64 %arg.readout.1, ptr readnone captures(none) %arg.readout.2.0, ptr readnone captures(none) %arg.readout.2.1, i64 %arg.readout.2.2, i64 %arg.readout.2.3, ptr readonly captures(none) %arg.readout.2.4, i64 %arg.readout.2.5.0, i64 %arg.readout.2.6.0, ptr readnone captures(none) %arg.readout.3.0, ptr readnone captures(none) %arg.readout.3.1, i64 %arg.readout.3.2, i64 %arg.readout.3.3, ptr readonly captures(none) %arg.readout.3.4, i64 %arg.readout.3.5.0, i64 %arg.readout.3.6.0, ptr readnone captures(none) %arg.readout.4.0, ptr readnone captures(none) %arg.readout.4.1, i64 %arg.readout.4.2, i64 %arg.readout.4.3, ptr readonly captures(none) %arg.readout.4.4, i64 %arg.readout.4.5.0, i64 %arg.readout.4.5.1, i64 %arg.readout.4.6.0, i64 %arg.readout.4.6.1, ptr readnone captures(none) %arg.readout.5.0, ptr readnone captures(none) %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr readonly captures(none) %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, ptr readnone captures(none) %arg.memory.0.0, ptr readnone captures(none) %arg.memory.0.1, i64 %arg.memory.0.2, i64 %arg.memory.0.3, ptr captures(none) %arg.memory.0.4, i64 %arg.memory.0.5.0, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.0, i64 %arg.memory.0.6.1, ptr readnone captures(none) %arg.memory.1.0, ptr readnone captures(none) %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr captures(none) %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0, ptr readnone captures(none) %arg.memory.2.0, ptr readnone captures(none) %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr captures(none) %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr readnone captures(none) %arg.memory.3.0, ptr readnone captures(none) %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr captures(none) %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr readnone captures(none) %arg.memory.4.0, ptr readnone captures(none) %arg.memory.4.1, i64 %arg.memory.4.2, i64 %arg.memory.4.3, ptr readnone captures(none) %arg.memory.4.4, i64 %arg.memory.4.5.0, i64 %arg.memory.4.5.1, i64 %arg.memory.4.6.0, i64 %arg.memory.4.6.1, ptr readnone captures(none) %arg.memory.5.0, ptr readnone captures(none) %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr captures(none) %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, ptr readnone captures(none) %arg.memory.6.0, ptr readnone captures(none) %arg.memory.6.1, i64 %arg.memory.6.2, i64 %arg.memory.6.3, ptr readnone captures(none) %arg.memory.6.4, i64 %arg.memory.6.5.0, i64 %arg.memory.6.5.1, i64 %arg.memory.6.6.0, i64 %arg.memory.6.6.1, ptr readnone captures(none) %arg.memory.7.0, ptr readnone captures(none) %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr captures(none) %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0, ptr readnone captures(none) %arg.memory.8.0, ptr readnone captures(none) %arg.memory.8.1, i64 %arg.memory.8.2, i64 %arg.memory.8.3, ptr captures(none) %arg.memory.8.4, i64 %arg.memory.8.5.0, i64 %arg.memory.8.6.0, ptr readnone captures(none) %arg.memory.9.0, ptr readnone captures(none) %arg.memory.9.1, i64 %arg.memory.9.2, i64 %arg.memory.9.3, ptr captures(none) %arg.memory.9.4, i64 %arg.memory.9.5.0, i64 %arg.memory.9.6.0, ptr readnone captures(none) %arg.results.0.0, ptr readnone captures(none) %arg.results.0.1, i64 %arg.results.0.2, i64 %arg.results.0.3, ptr captures(none) %arg.results.0.4, i64 %arg.results.0.5.0, i64 %arg.results.0.5.1, i64 %arg.results.0.6.0, i64 %arg.results.0.6.1, ptr readnone captures(none) %arg.results.1.0, ptr readnone captures(none) %arg.results.1.1, i64 %arg.results.1.2, i64 %arg.results.1.3, ptr writeonly captures(none) %arg.results.1.4, i64 %arg.results.1.5.0, i64 %arg.results.1.6.0, ptr readnone captures(none) %arg.results.2.0, ptr readnone captures(none) %arg.results.2.1, i64 %arg.results.2.2, i64 %arg.results.2.3, ptr captures(none) %arg.results.2.4, i64 %arg.results.2.5.0, i64 %arg.results.2.5.1, i64 %arg.results.2.6.0, i64 %arg.results.2.6.1) local_unnamed_addr #1 {
entry:
  %.449 = alloca ptr, align 8
  store ptr null, ptr %.449, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.494 = alloca ptr, align 8
  store ptr null, ptr %.494, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.765 = alloca ptr, align 8
  store ptr null, ptr %.765, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.847 = alloca i8, align 1
  store i8 0, ptr %.847, align 1
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.982 = alloca ptr, align 8
  store ptr null, ptr %.982, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1034 = alloca ptr, align 8
  store ptr null, ptr %.1034, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  store ptr null, ptr %.449, align 8
  %.467 = call i32 @_set_shared_values.4(ptr nonnull %.449, ptr nonnull %excinfo.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.inputs.1.0, ptr %arg.inputs.1.1, i64 %arg.inputs.1.2, i64 %arg.inputs.1.3, ptr %arg.inputs.1.4, i64 %arg.inputs.1.5.0, i64 %arg.inputs.1.6.0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0)
  switch i32 %.467, label %B0.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B386:                                             ; preds = %B328.if
  store ptr null, ptr %.765, align 8
  %.817 = call i32 @_build_own.5(ptr nonnull %.765, ptr nonnull %excinfo.3, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.inputs.0.0, ptr %arg.inputs.0.1, i64 %arg.inputs.0.2, i64 %arg.inputs.0.3, ptr %arg.inputs.0.4, i64 %arg.inputs.0.5.0, i64 %arg.inputs.0.5.1, i64 %arg.inputs.0.6.0, i64 %arg.inputs.0.6.1, i64 %.633704709, i64 %arg.layout.3, ptr %arg.memory.3.0, ptr %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, i64 0, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0)
  switch i32 %.817, label %B386.if [
    i32 -2, label %B470
    i32 0, label %B470
  ], !prof !0

B470:                                             ; preds = %B328.if, %B386, %B386
  store i8 0, ptr %.847, align 1
  %.861 = call i32 @load_features.6(ptr nonnull %.847, ptr nonnull %excinfo.4, ptr %arg.inputs.0.0, ptr %arg.inputs.0.1, i64 %arg.inputs.0.2, i64 %arg.inputs.0.3, ptr %arg.inputs.0.4, i64 %arg.inputs.0.5.0, i64 %arg.inputs.0.5.1, i64 %arg.inputs.0.6.0, i64 %arg.inputs.0.6.1, i64 %.633704709, i64 %arg.layout.3, ptr %arg.layout.2.0, ptr %arg.layout.2.1, i64 %arg.layout.2.2, i64 %arg.layout.2.3, ptr %arg.layout.2.4, i64 %arg.layout.2.5.0, i64 %arg.layout.2.6.0, i64 %arg.layout.4, double %arg.layout.5, ptr %arg.results.0.0, ptr %arg.results.0.1, i64 %arg.results.0.5.1, i64 %arg.results.0.3, ptr %.708, i64 %arg.results.0.5.1, i64 %arg.results.0.6.1, ptr %arg.results.1.0, ptr %arg.results.1.1, i64 %arg.results.1.2, i64 %arg.results.1.3, ptr %arg.results.1.4, i64 %arg.results.1.5.0, i64 %arg.results.1.6.0)
  switch i32 %.861, label %B470.endif.if [
    i32 -2, label %B470.endif.endif
    i32 0, label %B470.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B516.endif.if, %B516.if, %B470.endif.if, %B386.if, %B0.endif.if, %B0.if, %B630
  %common.ret.op = phi i32 [ 0, %B630 ], [ %.467, %B0.if ], [ %.528, %B0.endif.if ], [ %.817, %B386.if ], [ %.861, %B470.endif.if ], [ %.1006, %B516.if ], [ 1, %B516.endif.if ]
  ret i32 %common.ret.op

B630.loopexit:                                    ; preds = %B328.backedge
  %0 = zext i1 %"$phi516.1.2.1" to i8
  br label %B630

B630:                                             ; preds = %B0.endif.endif, %B630.loopexit
  %fine.2.0.lcssa = phi i8 [ 1, %B0.endif.endif ], [ %0, %B630.loopexit ]
  store i8 %fine.2.0.lcssa, ptr %retptr, align 1
  br label %common.ret

B0.if:                                            ; preds = %entry
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %entry, %entry
  store ptr null, ptr %.494, align 8
  %.528 = call i32 @_build.7(ptr nonnull %.494, ptr nonnull %excinfo.2, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, i64 0, i64 1, i64 0, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0)
  switch i32 %.528, label %B0.endif.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.endif.if:                                      ; preds = %B0.endif
  %.536 = icmp sgt i32 %.528, 0
  %.529 = load ptr, ptr %excinfo.2, align 8
  %.537 = select i1 %.536, ptr %.529, ptr undef
  store ptr %.537, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  %.584 = sub i64 %arg.last, %arg.first
  %.627708.not = icmp slt i64 %.584, 1
  br i1 %.627708.not, label %B630, label %B328.if.lr.ph

B328.if.lr.ph:                                    ; preds = %B0.endif.endif
  %reass.sub = sub i64 %arg.last, %arg.first
  %1 = add i64 %reass.sub, 1
  br label %B328.if

B328.if:                                          ; preds = %B328.backedge, %B328.if.lr.ph
  %lsr.iv = phi i64 [ %1, %B328.if.lr.ph ], [ %lsr.iv.next, %B328.backedge ]
  %fine.2.0711 = phi i1 [ true, %B328.if.lr.ph ], [ %"$phi516.1.2.1", %B328.backedge ]
  %.633704709 = phi i64 [ %arg.first, %B328.if.lr.ph ], [ %.640, %B328.backedge ]
  %2 = icmp sgt i64 %arg.memory.3.5.0, 0
  %.687 = icmp slt i64 %.633704709, 0
  %.688 = select i1 %.687, i64 %arg.results.0.5.0, i64 0
  %.689 = add i64 %.688, %.633704709
  %.706 = mul i64 %.689, %arg.results.0.5.1
  %.708 = getelementptr double, ptr %arg.results.0.4, i64 %.706
  br i1 %2, label %B386, label %B470

B386.if:                                          ; preds = %B386
  %.825 = icmp sgt i32 %.817, 0
  %.818 = load ptr, ptr %excinfo.3, align 8
  %.826 = select i1 %.825, ptr %.818, ptr undef
  store ptr %.826, ptr %excinfo, align 8
  br label %common.ret

B470.endif.if:                                    ; preds = %B470
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B470.endif.endif:                                 ; preds = %B470, %B470
  %.871 = load i8, ptr %.847, align 1
  store ptr null, ptr %.982, align 8
  %.1006 = call i32 @forward_moves.8(ptr nonnull %.982, ptr nonnull %excinfo.5, ptr %arg.layout.0.0, ptr %arg.layout.0.1, i64 %arg.layout.0.2, i64 %arg.layout.0.3, ptr %arg.layout.0.4, i64 %arg.layout.0.5.0, i64 %arg.layout.0.5.1, i64 %arg.layout.0.6.0, i64 %arg.layout.0.6.1, ptr %arg.layout.1.0, ptr %arg.layout.1.1, i64 %arg.layout.1.2, i64 %arg.layout.1.3, ptr %arg.layout.1.4, i64 %arg.layout.1.5.0, i64 %arg.layout.1.6.0, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0, ptr %arg.results.0.0, ptr %arg.results.0.1, i64 %arg.results.0.5.1, i64 %arg.results.0.3, ptr %.708, i64 %arg.results.0.5.1, i64 %arg.results.0.6.1, ptr %arg.memory.0.0, ptr %arg.memory.0.1, i64 %arg.memory.0.5.1, i64 %arg.memory.0.3, ptr %arg.memory.0.4, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.1, ptr %arg.memory.7.0, ptr %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0, ptr %arg.memory.9.0, ptr %arg.memory.9.1, i64 %arg.memory.9.2, i64 %arg.memory.9.3, ptr %arg.memory.9.4, i64 %arg.memory.9.5.0, i64 %arg.memory.9.6.0)
  switch i32 %.1006, label %B516.if [
    i32 -2, label %B516.endif
    i32 0, label %B516.endif
  ], !prof !0

B516.if:                                          ; preds = %B470.endif.endif
  %.1014 = icmp sgt i32 %.1006, 0
  %.1007 = load ptr, ptr %excinfo.5, align 8
  %.1015 = select i1 %.1014, ptr %.1007, ptr undef
  store ptr %.1015, ptr %excinfo, align 8
  br label %common.ret

B516.endif:                                       ; preds = %B470.endif.endif, %B470.endif.endif
  store ptr null, ptr %.1034, align 8
  %.1060 = call i32 @read.9(ptr nonnull %.1034, ptr nonnull %excinfo.6, i64 %arg.readout.0, i64 %arg.readout.1, ptr %arg.readout.2.0, ptr %arg.readout.2.1, i64 %arg.readout.2.2, i64 %arg.readout.2.3, ptr %arg.readout.2.4, i64 %arg.readout.2.5.0, i64 %arg.readout.2.6.0, ptr %arg.readout.3.0, ptr %arg.readout.3.1, i64 %arg.readout.3.2, i64 %arg.readout.3.3, ptr %arg.readout.3.4, i64 %arg.readout.3.5.0, i64 %arg.readout.3.6.0, ptr %arg.readout.4.0, ptr %arg.readout.4.1, i64 %arg.readout.4.2, i64 %arg.readout.4.3, ptr %arg.readout.4.4, i64 %arg.readout.4.5.0, i64 %arg.readout.4.5.1, i64 %arg.readout.4.6.0, i64 %arg.readout.4.6.1, ptr %arg.readout.5.0, ptr %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, i64 %.633704709, i64 %arg.layout.3, ptr %arg.results.0.0, ptr %arg.results.0.1, i64 %arg.results.0.5.1, i64 %arg.results.0.3, ptr %.708, i64 %arg.results.0.5.1, i64 %arg.results.0.6.1, ptr %arg.results.2.0, ptr %arg.results.2.1, i64 %arg.results.2.2, i64 %arg.results.2.3, ptr %arg.results.2.4, i64 %arg.results.2.5.0, i64 %arg.results.2.5.1, i64 %arg.results.2.6.0, i64 %arg.results.2.6.1, ptr %arg.memory.7.0, ptr %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0, ptr %arg.memory.8.0, ptr %arg.memory.8.1, i64 %arg.memory.8.2, i64 %arg.memory.8.3, ptr %arg.memory.8.4, i64 %arg.memory.8.5.0, i64 %arg.memory.8.6.0)
  %cond = icmp eq i32 %.1060, 0
  br i1 %cond, label %B328.backedge, label %B516.endif.if, !prof !1

B328.backedge:                                    ; preds = %B516.endif
  %.874 = icmp ne i8 %.871, 0
  %"$phi516.1.2.1" = select i1 %.874, i1 %fine.2.0711, i1 false
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.640 = add i64 %.633704709, 1
  %.627 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.627, label %B328.if, label %B630.loopexit

B516.endif.if:                                    ; preds = %B516.endif
  %.1061 = load ptr, ptr %excinfo.6, align 8
  store ptr %.1061, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_set_shared_values.4(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readonly captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readnone captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0) local_unnamed_addr #1 {
entry:
  %.11787.not.i = icmp slt i64 %arg.nodes.1.5.0, 1
  br i1 %.11787.not.i, label %B0.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %entry
  %xtraiter.i = and i64 %arg.nodes.1.5.0, 3
  %0 = icmp ult i64 %arg.nodes.1.5.0, 4
  br i1 %0, label %B60.if.epil.preheader.i, label %B60.if.preheader.new.i

B60.if.preheader.new.i:                           ; preds = %B60.if.preheader.i
  %1 = add nsw i64 %arg.nodes.1.5.0, -4
  %2 = lshr i64 %1, 2
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %B60.if.i.epil.preheader, label %B60.if.preheader.new.i.new

B60.if.preheader.new.i.new:                       ; preds = %B60.if.preheader.new.i
  %4 = add nuw nsw i64 %2, 1
  %5 = lshr i64 %4, 1
  %6 = shl nuw nsw i64 %5, 1
  br label %B60.if.i

B88.loopexit.unr-lcssa.i.unr-lcssa:               ; preds = %B60.if.i
  %7 = and i64 %1, 4
  %lcmp.mod.not.not = icmp eq i64 %7, 0
  br i1 %lcmp.mod.not.not, label %B60.if.i.epil.preheader, label %B88.loopexit.unr-lcssa.i

B60.if.i.epil.preheader:                          ; preds = %B88.loopexit.unr-lcssa.i.unr-lcssa, %B60.if.preheader.new.i
  %.1238688.i.epil.init = phi i64 [ 0, %B60.if.preheader.new.i ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %sunkaddr.i.epil = shl i64 %.1238688.i.epil.init, 3
  %sunkaddr21.i.epil = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr.i.epil
  %.184.i.epil = load double, ptr %sunkaddr21.i.epil, align 8, !noalias !2
  %sunkaddr23.i.epil = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr.i.epil
  store double %.184.i.epil, ptr %sunkaddr23.i.epil, align 8, !noalias !2
  %sunkaddr26.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 8
  %.184.1.i.epil = load double, ptr %sunkaddr26.i.epil, align 8, !noalias !2
  %sunkaddr29.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 8
  store double %.184.1.i.epil, ptr %sunkaddr29.i.epil, align 8, !noalias !2
  %sunkaddr32.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 16
  %.184.2.i.epil = load double, ptr %sunkaddr32.i.epil, align 8, !noalias !2
  %sunkaddr35.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 16
  store double %.184.2.i.epil, ptr %sunkaddr35.i.epil, align 8, !noalias !2
  %.130.3.i.epil = add nuw nsw i64 %.1238688.i.epil.init, 4
  %sunkaddr38.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 24
  %.184.3.i.epil = load double, ptr %sunkaddr38.i.epil, align 8, !noalias !2
  %sunkaddr41.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 24
  store double %.184.3.i.epil, ptr %sunkaddr41.i.epil, align 8, !noalias !2
  br label %B88.loopexit.unr-lcssa.i

B88.loopexit.unr-lcssa.i:                         ; preds = %B60.if.i.epil.preheader, %B88.loopexit.unr-lcssa.i.unr-lcssa
  %.130.3.i.lcssa = phi i64 [ %.130.3.i.epil, %B60.if.i.epil.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B0.endif, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B88.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %.1238688.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %.130.3.i.lcssa, %B88.loopexit.unr-lcssa.i ]
  %8 = shl i64 %.1238688.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.values.4, i64 %8
  %scevgep3.i = getelementptr i8, ptr %arg.nodes.1.4, i64 %8
  br label %B60.if.epil.i

B60.if.epil.i:                                    ; preds = %B60.if.epil.i, %B60.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B60.if.epil.i ], [ 0, %B60.if.epil.preheader.i ]
  %9 = shl i64 %epil.iter.i, 3
  %scevgep80 = getelementptr i8, ptr %scevgep3.i, i64 %9
  %.184.epil.i = load double, ptr %scevgep80, align 8, !noalias !2
  %scevgep79 = getelementptr i8, ptr %scevgep.i, i64 %9
  store double %.184.epil.i, ptr %scevgep79, align 8, !noalias !2
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B0.endif, label %B60.if.epil.i, !llvm.loop !5

B60.if.i:                                         ; preds = %B60.if.i, %B60.if.preheader.new.i.new
  %lsr.iv38 = phi i64 [ %lsr.iv.next39, %B60.if.i ], [ %6, %B60.if.preheader.new.i.new ]
  %.1238688.i = phi i64 [ %.130.3.i.1, %B60.if.i ], [ 0, %B60.if.preheader.new.i.new ]
  %sunkaddr = mul i64 %.1238688.i, 8
  %sunkaddr73 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr
  %.184.i = load double, ptr %sunkaddr73, align 8, !noalias !2
  %sunkaddr74 = mul i64 %.1238688.i, 8
  %sunkaddr75 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr74
  store double %.184.i, ptr %sunkaddr75, align 8, !noalias !2
  %sunkaddr76 = mul i64 %.1238688.i, 8
  %sunkaddr77 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 8
  %.184.1.i = load double, ptr %sunkaddr78, align 8, !noalias !2
  %sunkaddr79 = mul i64 %.1238688.i, 8
  %sunkaddr80 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 8
  store double %.184.1.i, ptr %sunkaddr81, align 8, !noalias !2
  %sunkaddr82 = mul i64 %.1238688.i, 8
  %sunkaddr83 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr82
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 16
  %.184.2.i = load double, ptr %sunkaddr84, align 8, !noalias !2
  %sunkaddr85 = mul i64 %.1238688.i, 8
  %sunkaddr86 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr85
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr86, i64 16
  store double %.184.2.i, ptr %sunkaddr87, align 8, !noalias !2
  %sunkaddr88 = mul i64 %.1238688.i, 8
  %sunkaddr89 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr88
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 24
  %.184.3.i = load double, ptr %sunkaddr90, align 8, !noalias !2
  %sunkaddr91 = mul i64 %.1238688.i, 8
  %sunkaddr92 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 24
  store double %.184.3.i, ptr %sunkaddr93, align 8, !noalias !2
  %sunkaddr94 = mul i64 %.1238688.i, 8
  %sunkaddr95 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr94
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr95, i64 32
  %.184.i.1 = load double, ptr %sunkaddr96, align 8, !noalias !2
  %sunkaddr97 = mul i64 %.1238688.i, 8
  %sunkaddr98 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr97
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr98, i64 32
  store double %.184.i.1, ptr %sunkaddr99, align 8, !noalias !2
  %sunkaddr100 = mul i64 %.1238688.i, 8
  %sunkaddr101 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr100
  %sunkaddr102 = getelementptr i8, ptr %sunkaddr101, i64 40
  %.184.1.i.1 = load double, ptr %sunkaddr102, align 8, !noalias !2
  %sunkaddr103 = mul i64 %.1238688.i, 8
  %sunkaddr104 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr103
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr104, i64 40
  store double %.184.1.i.1, ptr %sunkaddr105, align 8, !noalias !2
  %sunkaddr106 = mul i64 %.1238688.i, 8
  %sunkaddr107 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr106
  %sunkaddr108 = getelementptr i8, ptr %sunkaddr107, i64 48
  %.184.2.i.1 = load double, ptr %sunkaddr108, align 8, !noalias !2
  %sunkaddr109 = mul i64 %.1238688.i, 8
  %sunkaddr110 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr109
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr110, i64 48
  store double %.184.2.i.1, ptr %sunkaddr111, align 8, !noalias !2
  %.130.3.i.1 = add i64 %.1238688.i, 8
  %sunkaddr112 = mul i64 %.130.3.i.1, 8
  %sunkaddr113 = getelementptr i8, ptr %arg.nodes.1.4, i64 %sunkaddr112
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 -8
  %.184.3.i.1 = load double, ptr %sunkaddr114, align 8, !noalias !2
  %sunkaddr116 = mul i64 %.130.3.i.1, 8
  %sunkaddr117 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr116
  %sunkaddr118 = getelementptr i8, ptr %sunkaddr117, i64 -8
  store double %.184.3.i.1, ptr %sunkaddr118, align 8, !noalias !2
  %lsr.iv.next39 = add i64 %lsr.iv38, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next39, 0
  br i1 %niter.ncmp.1, label %B88.loopexit.unr-lcssa.i.unr-lcssa, label %B60.if.i

B0.endif:                                         ; preds = %B60.if.epil.i, %B88.loopexit.unr-lcssa.i, %entry
  %.11787.not.i1 = icmp slt i64 %arg.weights.5.0, 1
  br i1 %.11787.not.i1, label %B0.endif.endif, label %B60.if.preheader.i2

B60.if.preheader.i2:                              ; preds = %B0.endif
  %xtraiter.i3 = and i64 %arg.weights.5.0, 3
  %10 = icmp ult i64 %arg.weights.5.0, 4
  br i1 %10, label %B60.if.epil.preheader.i25, label %B60.if.preheader.new.i4

B60.if.preheader.new.i4:                          ; preds = %B60.if.preheader.i2
  %11 = add nsw i64 %arg.weights.5.0, -4
  %12 = lshr i64 %11, 2
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %B60.if.i6.epil.preheader, label %B60.if.preheader.new.i4.new

B60.if.preheader.new.i4.new:                      ; preds = %B60.if.preheader.new.i4
  %14 = add nuw nsw i64 %12, 1
  %15 = lshr i64 %14, 1
  %16 = shl nuw nsw i64 %15, 1
  br label %B60.if.i6

B88.loopexit.unr-lcssa.i23.unr-lcssa:             ; preds = %B60.if.i6
  %17 = and i64 %11, 4
  %lcmp.mod41.not.not = icmp eq i64 %17, 0
  br i1 %lcmp.mod41.not.not, label %B60.if.i6.epil.preheader, label %B88.loopexit.unr-lcssa.i23

B60.if.i6.epil.preheader:                         ; preds = %B88.loopexit.unr-lcssa.i23.unr-lcssa, %B60.if.preheader.new.i4
  %.1238688.i7.epil.init = phi i64 [ 0, %B60.if.preheader.new.i4 ], [ %.130.3.i18.1, %B88.loopexit.unr-lcssa.i23.unr-lcssa ]
  %sunkaddr.i8.epil = shl i64 %.1238688.i7.epil.init, 3
  %sunkaddr21.i9.epil = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr.i8.epil
  %.184.i10.epil = load double, ptr %sunkaddr21.i9.epil, align 8, !noalias !7
  %sunkaddr23.i11.epil = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr.i8.epil
  store double %.184.i10.epil, ptr %sunkaddr23.i11.epil, align 8, !noalias !7
  %sunkaddr26.i12.epil = getelementptr i8, ptr %sunkaddr21.i9.epil, i64 8
  %.184.1.i13.epil = load double, ptr %sunkaddr26.i12.epil, align 8, !noalias !7
  %sunkaddr29.i14.epil = getelementptr i8, ptr %sunkaddr23.i11.epil, i64 8
  store double %.184.1.i13.epil, ptr %sunkaddr29.i14.epil, align 8, !noalias !7
  %sunkaddr32.i15.epil = getelementptr i8, ptr %sunkaddr21.i9.epil, i64 16
  %.184.2.i16.epil = load double, ptr %sunkaddr32.i15.epil, align 8, !noalias !7
  %sunkaddr35.i17.epil = getelementptr i8, ptr %sunkaddr23.i11.epil, i64 16
  store double %.184.2.i16.epil, ptr %sunkaddr35.i17.epil, align 8, !noalias !7
  %.130.3.i18.epil = add nuw nsw i64 %.1238688.i7.epil.init, 4
  %sunkaddr38.i19.epil = getelementptr i8, ptr %sunkaddr21.i9.epil, i64 24
  %.184.3.i20.epil = load double, ptr %sunkaddr38.i19.epil, align 8, !noalias !7
  %sunkaddr41.i21.epil = getelementptr i8, ptr %sunkaddr23.i11.epil, i64 24
  store double %.184.3.i20.epil, ptr %sunkaddr41.i21.epil, align 8, !noalias !7
  br label %B88.loopexit.unr-lcssa.i23

B88.loopexit.unr-lcssa.i23:                       ; preds = %B60.if.i6.epil.preheader, %B88.loopexit.unr-lcssa.i23.unr-lcssa
  %.130.3.i18.lcssa = phi i64 [ %.130.3.i18.epil, %B60.if.i6.epil.preheader ], [ %.130.3.i18.1, %B88.loopexit.unr-lcssa.i23.unr-lcssa ]
  %lcmp.mod.not.i24 = icmp eq i64 %xtraiter.i3, 0
  br i1 %lcmp.mod.not.i24, label %B0.endif.endif, label %B60.if.epil.preheader.i25

B60.if.epil.preheader.i25:                        ; preds = %B88.loopexit.unr-lcssa.i23, %B60.if.preheader.i2
  %.1238688.epil.init.i26 = phi i64 [ 0, %B60.if.preheader.i2 ], [ %.130.3.i18.lcssa, %B88.loopexit.unr-lcssa.i23 ]
  %18 = shl i64 %.1238688.epil.init.i26, 3
  %scevgep.i27 = getelementptr i8, ptr %arg.values.4, i64 %18
  %scevgep3.i28 = getelementptr i8, ptr %arg.weights.4, i64 %18
  br label %B60.if.epil.i29

B60.if.epil.i29:                                  ; preds = %B60.if.epil.i29, %B60.if.epil.preheader.i25
  %epil.iter.i30 = phi i64 [ %epil.iter.next.i34, %B60.if.epil.i29 ], [ 0, %B60.if.epil.preheader.i25 ]
  %19 = shl i64 %epil.iter.i30, 3
  %scevgep46 = getelementptr i8, ptr %scevgep3.i28, i64 %19
  %.184.epil.i32 = load double, ptr %scevgep46, align 8, !noalias !7
  %scevgep = getelementptr i8, ptr %scevgep.i27, i64 %19
  store double %.184.epil.i32, ptr %scevgep, align 8, !noalias !7
  %epil.iter.next.i34 = add i64 %epil.iter.i30, 1
  %epil.iter.cmp.not.i35 = icmp eq i64 %xtraiter.i3, %epil.iter.next.i34
  br i1 %epil.iter.cmp.not.i35, label %B0.endif.endif, label %B60.if.epil.i29, !llvm.loop !5

B60.if.i6:                                        ; preds = %B60.if.i6, %B60.if.preheader.new.i4.new
  %lsr.iv4 = phi i64 [ %lsr.iv.next5, %B60.if.i6 ], [ %16, %B60.if.preheader.new.i4.new ]
  %.1238688.i7 = phi i64 [ %.130.3.i18.1, %B60.if.i6 ], [ 0, %B60.if.preheader.new.i4.new ]
  %sunkaddr119 = mul i64 %.1238688.i7, 8
  %sunkaddr120 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr119
  %.184.i10 = load double, ptr %sunkaddr120, align 8, !noalias !7
  %sunkaddr121 = mul i64 %.1238688.i7, 8
  %sunkaddr122 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr121
  store double %.184.i10, ptr %sunkaddr122, align 8, !noalias !7
  %sunkaddr123 = mul i64 %.1238688.i7, 8
  %sunkaddr124 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 8
  %.184.1.i13 = load double, ptr %sunkaddr125, align 8, !noalias !7
  %sunkaddr126 = mul i64 %.1238688.i7, 8
  %sunkaddr127 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr126
  %sunkaddr128 = getelementptr i8, ptr %sunkaddr127, i64 8
  store double %.184.1.i13, ptr %sunkaddr128, align 8, !noalias !7
  %sunkaddr129 = mul i64 %.1238688.i7, 8
  %sunkaddr130 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr129
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 16
  %.184.2.i16 = load double, ptr %sunkaddr131, align 8, !noalias !7
  %sunkaddr132 = mul i64 %.1238688.i7, 8
  %sunkaddr133 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr132
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr133, i64 16
  store double %.184.2.i16, ptr %sunkaddr134, align 8, !noalias !7
  %sunkaddr135 = mul i64 %.1238688.i7, 8
  %sunkaddr136 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr135
  %sunkaddr137 = getelementptr i8, ptr %sunkaddr136, i64 24
  %.184.3.i20 = load double, ptr %sunkaddr137, align 8, !noalias !7
  %sunkaddr138 = mul i64 %.1238688.i7, 8
  %sunkaddr139 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr138
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 24
  store double %.184.3.i20, ptr %sunkaddr140, align 8, !noalias !7
  %sunkaddr141 = mul i64 %.1238688.i7, 8
  %sunkaddr142 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr141
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 32
  %.184.i10.1 = load double, ptr %sunkaddr143, align 8, !noalias !7
  %sunkaddr144 = mul i64 %.1238688.i7, 8
  %sunkaddr145 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr144
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr145, i64 32
  store double %.184.i10.1, ptr %sunkaddr146, align 8, !noalias !7
  %sunkaddr147 = mul i64 %.1238688.i7, 8
  %sunkaddr148 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 40
  %.184.1.i13.1 = load double, ptr %sunkaddr149, align 8, !noalias !7
  %sunkaddr150 = mul i64 %.1238688.i7, 8
  %sunkaddr151 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr150
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr151, i64 40
  store double %.184.1.i13.1, ptr %sunkaddr152, align 8, !noalias !7
  %sunkaddr153 = mul i64 %.1238688.i7, 8
  %sunkaddr154 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 48
  %.184.2.i16.1 = load double, ptr %sunkaddr155, align 8, !noalias !7
  %sunkaddr156 = mul i64 %.1238688.i7, 8
  %sunkaddr157 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 48
  store double %.184.2.i16.1, ptr %sunkaddr158, align 8, !noalias !7
  %.130.3.i18.1 = add i64 %.1238688.i7, 8
  %sunkaddr159 = mul i64 %.130.3.i18.1, 8
  %sunkaddr160 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 -8
  %.184.3.i20.1 = load double, ptr %sunkaddr161, align 8, !noalias !7
  %sunkaddr162 = mul i64 %.130.3.i18.1, 8
  %sunkaddr163 = getelementptr i8, ptr %arg.values.4, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 -8
  store double %.184.3.i20.1, ptr %sunkaddr164, align 8, !noalias !7
  %lsr.iv.next5 = add i64 %lsr.iv4, -2
  %niter45.ncmp.1 = icmp eq i64 %lsr.iv.next5, 0
  br i1 %niter45.ncmp.1, label %B88.loopexit.unr-lcssa.i23.unr-lcssa, label %B60.if.i6

B0.endif.endif:                                   ; preds = %B60.if.epil.i29, %B88.loopexit.unr-lcssa.i23, %B0.endif
  %.154 = getelementptr i8, ptr %arg.nodes.2.4, i64 8
  %.155 = load i64, ptr %.154, align 8
  %.183 = getelementptr i8, ptr %arg.nodes.2.4, i64 16
  %.184 = load i64, ptr %.183, align 8
  %.68.i = sub i64 %.184, %.155
  %.113381.not.i = icmp slt i64 %.68.i, 1
  br i1 %.113381.not.i, label %B0.endif.endif.endif, label %B36.if.preheader.i

B36.if.preheader.i:                               ; preds = %B0.endif.endif
  %20 = add nuw i64 %.68.i, 1
  %21 = shl i64 %arg.values.5.0, 3
  br label %B36.if.i

B122.i:                                           ; preds = %B36.if.i
  %.380.i = icmp slt i64 %.318.i, 0
  %.381.i = select i1 %.380.i, i64 %arg.values.5.0, i64 0
  %22 = getelementptr double, ptr %arg.values.4, i64 %.318.i
  %.395.i = getelementptr double, ptr %22, i64 %.381.i
  %.396.i = load double, ptr %.395.i, align 8, !noalias !10
  %.399.i = fadd nsz contract double %.894.i, %.396.i
  br label %B473.i

B186.i:                                           ; preds = %B36.if.i
  %.486.i = icmp slt i64 %.318.i, 0
  %.487.i = select i1 %.486.i, i64 %arg.values.5.0, i64 0
  %23 = getelementptr double, ptr %arg.values.4, i64 %.318.i
  %.501.i = getelementptr double, ptr %23, i64 %.487.i
  %.502.i = load double, ptr %.501.i, align 8, !noalias !10
  %.505.i = fsub nsz contract double %.894.i, %.502.i
  br label %B473.i

B250.i:                                           ; preds = %B36.if.i
  %.592.i = icmp slt i64 %.318.i, 0
  %.593.i = select i1 %.592.i, i64 %arg.values.5.0, i64 0
  %24 = getelementptr double, ptr %arg.values.4, i64 %.318.i
  %.607.i = getelementptr double, ptr %24, i64 %.593.i
  %.608.i = load double, ptr %.607.i, align 8, !noalias !10
  %.611.i = fmul nsz contract double %.894.i, %.608.i
  br label %B473.i

B314.i:                                           ; preds = %B36.if.i
  %.698.i = icmp slt i64 %.318.i, 0
  %.699.i = select i1 %.698.i, i64 %arg.values.5.0, i64 0
  %25 = getelementptr double, ptr %arg.values.4, i64 %.318.i
  %.713.i = getelementptr double, ptr %25, i64 %.699.i
  %.714.i = load double, ptr %.713.i, align 8, !noalias !10
  %.720.i = fdiv nsz contract double %.894.i, %.714.i
  br label %B473.i

B378.i:                                           ; preds = %B36.if.i
  %.807.i = icmp slt i64 %.318.i, 0
  %.808.i = select i1 %.807.i, i64 %arg.values.5.0, i64 0
  %26 = getelementptr double, ptr %arg.values.4, i64 %.318.i
  %.822.i = getelementptr double, ptr %26, i64 %.808.i
  %.823.i = load double, ptr %.822.i, align 8, !noalias !10
  %.826.i = tail call nsz contract double @llvm.pow.f64(double %.894.i, double %.823.i)
  br label %B473.i

B26.i.i:                                          ; preds = %B36.if.i
  %.16.i.i = tail call nsz contract double @llvm.sin.f64(double %.894.i)
  br label %B473.i

B88.i.i:                                          ; preds = %B36.if.i
  %.27.i.i = tail call nsz contract double @llvm.cos.f64(double %.894.i)
  br label %B473.i

B150.i.i:                                         ; preds = %B36.if.i
  %.38.i.i = tail call nsz contract double @tan(double %.894.i)
  br label %B473.i

B212.i.i:                                         ; preds = %B36.if.i
  %.49.i.i = tail call nsz contract double @sqrt(double %.894.i)
  br label %B473.i

B274.i.i:                                         ; preds = %B36.if.i
  %.60.i.i = tail call nsz contract double @llvm.exp.f64(double %.894.i)
  br label %B473.i

B336.i.i:                                         ; preds = %B36.if.i
  %.71.i.i = tail call nsz contract double @acos(double %.894.i)
  br label %B473.i

B398.i.i:                                         ; preds = %B36.if.i
  %.82.i.i = tail call nsz contract double @asin(double %.894.i)
  br label %B473.i

B438.i.i:                                         ; preds = %B36.if.i
  %.90.i.i = tail call nsz contract double @atan(double %.894.i)
  br label %B473.i

B473.i:                                           ; preds = %B438.i.i, %B398.i.i, %B336.i.i, %B274.i.i, %B212.i.i, %B150.i.i, %B88.i.i, %B26.i.i, %B378.i, %B314.i, %B250.i, %B186.i, %B122.i
  %"$phi476.0.2.0.sink.i.sink.i" = phi double [ %.399.i, %B122.i ], [ %.720.i, %B314.i ], [ %.826.i, %B378.i ], [ %.611.i, %B250.i ], [ %.505.i, %B186.i ], [ %.16.i.i, %B26.i.i ], [ %.71.i.i, %B336.i.i ], [ %.60.i.i, %B274.i.i ], [ %.49.i.i, %B212.i.i ], [ %.38.i.i, %B150.i.i ], [ %.27.i.i, %B88.i.i ], [ %.82.i.i, %B398.i.i ], [ %.90.i.i, %B438.i.i ]
  %27 = icmp slt i64 %.119380382.i, 0
  %28 = select i1 %27, i64 %21, i64 0
  %scevgep.i37 = getelementptr i8, ptr %arg.values.4, i64 %28
  %29 = shl i64 %.119380382.i, 3
  %scevgep1.i = getelementptr i8, ptr %scevgep.i37, i64 %29
  store double %"$phi476.0.2.0.sink.i.sink.i", ptr %scevgep1.i, align 8, !noalias !10
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.126.i = add i64 %.119380382.i, 1
  %.113.i = icmp sgt i64 %lsr.iv.next.i, 1
  br i1 %.113.i, label %B36.if.i, label %B0.endif.endif.endif

B36.if.i:                                         ; preds = %B473.i, %B36.if.preheader.i
  %lsr.iv.i = phi i64 [ %20, %B36.if.preheader.i ], [ %lsr.iv.next.i, %B473.i ]
  %.119380382.i = phi i64 [ %.155, %B36.if.preheader.i ], [ %.126.i, %B473.i ]
  %.181.i = icmp slt i64 %.119380382.i, 0
  %.182.i = select i1 %.181.i, i64 %arg.nodes.0.5.0, i64 0
  %.183.i = add i64 %.182.i, %.119380382.i
  %.203.i = mul i64 %.183.i, %arg.nodes.0.5.1
  %.207.i = getelementptr i64, ptr %arg.nodes.0.4, i64 %.203.i
  %.208.i = load i64, ptr %.207.i, align 8, !noalias !10
  %.262.i = getelementptr i8, ptr %.207.i, i64 8
  %.263.i = load i64, ptr %.262.i, align 8, !noalias !10
  %.317.i = getelementptr i8, ptr %.207.i, i64 16
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !10
  %.878.i = icmp slt i64 %.263.i, 0
  %.879.i = select i1 %.878.i, i64 %arg.values.5.0, i64 0
  %30 = getelementptr double, ptr %arg.values.4, i64 %.263.i
  %.893.i = getelementptr double, ptr %30, i64 %.879.i
  %.894.i = load double, ptr %.893.i, align 8, !noalias !10
  switch i64 %.208.i, label %B438.i.i [
    i64 0, label %B122.i
    i64 1, label %B186.i
    i64 2, label %B250.i
    i64 3, label %B314.i
    i64 4, label %B378.i
    i64 5, label %B26.i.i
    i64 6, label %B88.i.i
    i64 7, label %B150.i.i
    i64 8, label %B212.i.i
    i64 9, label %B274.i.i
    i64 10, label %B336.i.i
    i64 11, label %B398.i.i
  ]

B0.endif.endif.endif:                             ; preds = %B473.i, %B0.endif.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_build_own.5(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readnone captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readonly captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.shared.0, ptr readnone captures(none) %arg.shared.1, i64 %arg.shared.2, i64 %arg.shared.3, ptr readonly captures(none) %arg.shared.4, i64 %arg.shared.5.0, i64 %arg.shared.6.0, ptr readnone captures(none) %arg.features.0, ptr readnone captures(none) %arg.features.1, i64 %arg.features.2, i64 %arg.features.3, ptr readonly captures(none) %arg.features.4, i64 %arg.features.5.0, i64 %arg.features.5.1, i64 %arg.features.6.0, i64 %arg.features.6.1, i64 %arg.chunk, i64 %arg.samples, ptr readnone captures(none) %arg.own.0, ptr readnone captures(none) %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr captures(none) %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1, ptr readnone captures(none) %arg.products.0, ptr readnone captures(none) %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr captures(none) %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2, i64 %arg.adjoint, ptr readnone captures(none) %arg.matrices.0, ptr readnone captures(none) %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr writeonly captures(none) %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0) local_unnamed_addr #1 {
entry:
  %.188 = alloca ptr, align 8
  store ptr null, ptr %.188, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.426 = alloca ptr, align 8
  store ptr null, ptr %.426, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  store ptr null, ptr %.188, align 8
  %.212 = call i32 @_set_own_values.10(ptr nonnull %.188, ptr nonnull %excinfo.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.shared.0, ptr %arg.shared.1, i64 %arg.shared.2, i64 %arg.shared.3, ptr %arg.shared.4, i64 %arg.shared.5.0, i64 %arg.shared.6.0, ptr %arg.features.0, ptr %arg.features.1, i64 %arg.features.2, i64 %arg.features.3, ptr %arg.features.4, i64 %arg.features.5.0, i64 %arg.features.5.1, i64 %arg.features.6.0, i64 %arg.features.6.1, i64 %arg.chunk, i64 %arg.samples, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1)
  switch i32 %.212, label %B0.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

common.ret:                                       ; preds = %B76.if, %B0.if, %B172
  %common.ret.op = phi i32 [ 0, %B172 ], [ %.212, %B0.if ], [ %.460, %B76.if ]
  ret i32 %common.ret.op

B172:                                             ; preds = %B74.backedge, %B0.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if:                                            ; preds = %entry
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %entry, %entry
  %.314188.not = icmp slt i64 %arg.samples, 1
  br i1 %.314188.not, label %B172, label %B74.if.preheader

B74.if.preheader:                                 ; preds = %B0.endif
  %0 = shl i64 %arg.own.5.1, 3
  br label %B74.if

B74.if:                                           ; preds = %B74.backedge, %B74.if.preheader
  %lsr.iv = phi ptr [ %arg.own.4, %B74.if.preheader ], [ %scevgep, %B74.backedge ]
  %.320187189 = phi i64 [ 0, %B74.if.preheader ], [ %.327, %B74.backedge ]
  store ptr null, ptr %.426, align 8
  %.460 = call i32 @_build.7(ptr nonnull %.426, ptr nonnull %excinfo.2, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 1, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.5.1, i64 %arg.own.3, ptr %lsr.iv, i64 %arg.own.5.1, i64 %arg.own.6.1, ptr %arg.products.0, ptr %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2, i64 %.320187189, i64 %arg.samples, i64 %arg.adjoint, ptr %arg.matrices.0, ptr %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0)
  switch i32 %.460, label %B76.if [
    i32 -2, label %B74.backedge
    i32 0, label %B74.backedge
  ], !prof !0

B74.backedge:                                     ; preds = %B74.if, %B74.if
  %.327 = add nuw nsw i64 %.320187189, 1
  %scevgep = getelementptr i8, ptr %lsr.iv, i64 %0
  %exitcond.not = icmp eq i64 %arg.samples, %.327
  br i1 %exitcond.not, label %B172, label %B74.if

B76.if:                                           ; preds = %B74.if
  %.468 = icmp sgt i32 %.460, 0
  %.461 = load ptr, ptr %excinfo.2, align 8
  %.469 = select i1 %.468, ptr %.461, ptr undef
  store ptr %.469, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @load_features.6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.features.0, ptr readnone captures(none) %arg.features.1, i64 %arg.features.2, i64 %arg.features.3, ptr readonly captures(none) %arg.features.4, i64 %arg.features.5.0, i64 %arg.features.5.1, i64 %arg.features.6.0, i64 %arg.features.6.1, i64 %arg.chunk, i64 %arg.samples, ptr readnone captures(none) %arg.places.0, ptr readnone captures(none) %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr readonly captures(none) %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, i64 %arg.used, double %arg.pad, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr writeonly captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.norms.0, ptr readnone captures(none) %arg.norms.1, i64 %arg.norms.2, i64 %arg.norms.3, ptr writeonly captures(none) %arg.norms.4, i64 %arg.norms.5.0, i64 %arg.norms.6.0) local_unnamed_addr #1 {
entry:
  %.10667.not.i = icmp slt i64 %arg.state.5.0, 1
  br i1 %.10667.not.i, label %B0.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %entry
  %0 = shl nuw i64 %arg.state.5.0, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.state.4, i8 0, i64 %0, i1 false), !noalias !13
  br label %B0.endif

B68.loopexit.loopexit.unr-lcssa:                  ; preds = %B658.1
  %1 = and i64 %arg.places.5.0, 1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %B68.loopexit, label %B618.if.epil.preheader

B618.if.epil.preheader:                           ; preds = %B618.if.lr.ph, %B68.loopexit.loopexit.unr-lcssa
  %.947439441.epil.init = phi i64 [ 0, %B618.if.lr.ph ], [ %.954.1, %B68.loopexit.loopexit.unr-lcssa ]
  %.984.epil = icmp slt i64 %.947439441.epil.init, %arg.used
  br i1 %.984.epil, label %B636.epil, label %B658.epil

B636.epil:                                        ; preds = %B618.if.epil.preheader
  %3 = getelementptr double, ptr %65, i64 %.947439441.epil.init
  %.1041.epil = load double, ptr %3, align 8
  br label %B658.epil

B658.epil:                                        ; preds = %B636.epil, %B618.if.epil.preheader
  %"$phi658.3.2.2.epil" = phi double [ %.1041.epil, %B636.epil ], [ %arg.pad, %B618.if.epil.preheader ]
  %.1052.epil = fmul nsz contract double %"$phi560.1.2.1", %"$phi658.3.2.2.epil"
  %4 = getelementptr i64, ptr %arg.places.4, i64 %.947439441.epil.init
  %.1087.epil = load i64, ptr %4, align 8
  %.1091.epil = add nsw i64 %.1087.epil, %.184447470
  %.1105.epil = icmp slt i64 %.1091.epil, 0
  %.1106.epil = select i1 %.1105.epil, i64 %arg.state.5.0, i64 0
  %5 = getelementptr double, ptr %arg.state.4, i64 %.1091.epil
  %.1120.epil = getelementptr double, ptr %5, i64 %.1106.epil
  store double %.1052.epil, ptr %.1120.epil, align 8
  br label %B68.loopexit

B68.loopexit:                                     ; preds = %select.end, %B658.epil, %B68.loopexit.loopexit.unr-lcssa
  %lsr.iv.next = add i64 %lsr.iv, 1
  %exitcond498.not = icmp eq i64 %.191, %arg.samples
  br i1 %exitcond498.not, label %B694.loopexit, label %B70.if

B134:                                             ; preds = %B70.if
  %6 = icmp slt i64 %arg.features.5.1, 1
  br i1 %6, label %B318, label %B234.if.lr.ph

B234.if.lr.ph:                                    ; preds = %B134
  %7 = icmp eq i64 %arg.features.5.1, 1
  %.459 = icmp slt i64 %.223, 0
  %.460 = select i1 %.459, i64 %arg.features.5.0, i64 0
  %.461 = add i64 %.460, %.223
  %.481 = mul i64 %.461, %arg.features.5.1
  %8 = getelementptr double, ptr %arg.features.4, i64 %.481
  br i1 %7, label %B234.if.epil.preheader, label %B234.if.preheader

B234.if.preheader:                                ; preds = %B234.if.lr.ph
  %9 = icmp eq i64 %51, 0
  %10 = add i64 %.460, %lsr.iv
  %11 = mul i64 %10, %50
  %scevgep16 = getelementptr i8, ptr %scevgep, i64 %11
  br i1 %9, label %B234.if.epil.preheader4, label %B234.if.preheader15

B234.if.preheader15:                              ; preds = %B234.if.preheader
  %12 = add i64 %.460, %lsr.iv
  %13 = mul i64 %56, %12
  %scevgep4 = getelementptr i8, ptr %scevgep3, i64 %13
  br label %B234.if

B314:                                             ; preds = %B234.if
  %14 = shl i64 %.390422424, 3
  %scevgep5 = getelementptr i8, ptr %scevgep4, i64 %14
  %scevgep10 = getelementptr i8, ptr %scevgep5, i64 -24
  %.486 = load double, ptr %scevgep10, align 8
  %15 = call i1 @llvm.is.fpclass.f64(double %.486, i32 519)
  br i1 %15, label %B314.1.1, label %B242.1

B242.1:                                           ; preds = %B314
  %16 = shl i64 %.390422424, 3
  %scevgep8 = getelementptr i8, ptr %scevgep4, i64 %16
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 -16
  %.486.1 = load double, ptr %scevgep9, align 8
  %17 = call i1 @llvm.is.fpclass.f64(double %.486.1, i32 519)
  br i1 %17, label %B314.1.1, label %B314.113

B314.113:                                         ; preds = %B242.1
  %18 = shl i64 %.390422424, 3
  %scevgep6 = getelementptr i8, ptr %scevgep4, i64 %18
  %scevgep7 = getelementptr i8, ptr %scevgep6, i64 -8
  %.486.112 = load double, ptr %scevgep7, align 8
  %19 = call i1 @llvm.is.fpclass.f64(double %.486.112, i32 519)
  br i1 %19, label %B314.1.1, label %B242.1.1

B242.1.1:                                         ; preds = %B314.113
  %sunkaddr = mul i64 %.390422424, 8
  %sunkaddr32 = getelementptr i8, ptr %scevgep4, i64 %sunkaddr
  %.486.1.1 = load double, ptr %sunkaddr32, align 8
  %20 = call i1 @llvm.is.fpclass.f64(double %.486.1.1, i32 504)
  br label %B314.1.1

B314.1.1:                                         ; preds = %B234.if, %B242.1.1, %B314.113, %B242.1, %B314
  %"$phi314.2.2.2.1.1" = phi i1 [ %20, %B242.1.1 ], [ false, %B314.113 ], [ false, %B242.1 ], [ false, %B234.if ], [ false, %B314 ]
  %.397.13.1 = add i64 %.390422424, 4
  %lsr.iv.next2 = add i64 %lsr.iv1, 2
  %niter.ncmp.114 = icmp eq i64 %lsr.iv.next2, 0
  br i1 %niter.ncmp.114, label %B318.loopexit.unr-lcssa.unr-lcssa, label %B234.if

B318.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B314.1.1
  %21 = and i64 %51, 2
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %B234.if.epil.preheader4, label %B318.loopexit.unr-lcssa

B234.if.epil.preheader4:                          ; preds = %B318.loopexit.unr-lcssa.unr-lcssa, %B234.if.preheader
  %fine.3.1426.epil.init7 = phi i1 [ %fine.4.0472, %B234.if.preheader ], [ %"$phi314.2.2.2.1.1", %B318.loopexit.unr-lcssa.unr-lcssa ]
  %.390422424.epil.init8 = phi i64 [ 0, %B234.if.preheader ], [ %.397.13.1, %B318.loopexit.unr-lcssa.unr-lcssa ]
  br i1 %fine.3.1426.epil.init7, label %B314.epil, label %B318.loopexit.unr-lcssa

B314.epil:                                        ; preds = %B234.if.epil.preheader4
  %23 = shl i64 %.390422424.epil.init8, 3
  %scevgep18.epil = getelementptr i8, ptr %scevgep16, i64 %23
  %scevgep19.epil = getelementptr i8, ptr %scevgep18.epil, i64 -8
  %.486.epil5 = load double, ptr %scevgep19.epil, align 8
  %24 = call i1 @llvm.is.fpclass.f64(double %.486.epil5, i32 519)
  br i1 %24, label %B318.loopexit.unr-lcssa, label %B242.1.epil

B242.1.epil:                                      ; preds = %B314.epil
  %sunkaddr33 = mul i64 %.390422424.epil.init8, 8
  %sunkaddr34 = getelementptr i8, ptr %scevgep16, i64 %sunkaddr33
  %.486.1.epil = load double, ptr %sunkaddr34, align 8
  %25 = call i1 @llvm.is.fpclass.f64(double %.486.1.epil, i32 504)
  br label %B318.loopexit.unr-lcssa

B318.loopexit.unr-lcssa:                          ; preds = %B242.1.epil, %B314.epil, %B234.if.epil.preheader4, %B318.loopexit.unr-lcssa.unr-lcssa
  %"$phi314.2.2.2.1.lcssa" = phi i1 [ %"$phi314.2.2.2.1.1", %B318.loopexit.unr-lcssa.unr-lcssa ], [ %25, %B242.1.epil ], [ false, %B314.epil ], [ false, %B234.if.epil.preheader4 ]
  %26 = and i64 %arg.features.5.1, 1
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %B318, label %B234.if.epil.preheader

B234.if.epil.preheader:                           ; preds = %B318.loopexit.unr-lcssa, %B234.if.lr.ph
  %fine.3.1426.epil.init = phi i1 [ %fine.4.0472, %B234.if.lr.ph ], [ %"$phi314.2.2.2.1.lcssa", %B318.loopexit.unr-lcssa ]
  %.390422424.epil.init = phi i64 [ 0, %B234.if.lr.ph ], [ %unroll_iter, %B318.loopexit.unr-lcssa ]
  br i1 %fine.3.1426.epil.init, label %B242.epil, label %B318

B242.epil:                                        ; preds = %B234.if.epil.preheader
  %28 = getelementptr double, ptr %8, i64 %.390422424.epil.init
  %.486.epil = load double, ptr %28, align 8
  %29 = call i1 @llvm.is.fpclass.f64(double %.486.epil, i32 504)
  br label %B318

B318:                                             ; preds = %B242.epil, %B234.if.epil.preheader, %B318.loopexit.unr-lcssa, %B134
  %fine.3.1.lcssa = phi i1 [ %fine.4.0472, %B134 ], [ %"$phi314.2.2.2.1.lcssa", %B318.loopexit.unr-lcssa ], [ %29, %B242.epil ], [ false, %B234.if.epil.preheader ]
  %30 = icmp slt i64 %arg.used, 1
  br i1 %30, label %for.cond.preheader, label %B348.if.lr.ph

B348.if.lr.ph:                                    ; preds = %B318
  %31 = icmp ult i64 %arg.used, 4
  %.651 = icmp slt i64 %.223, 0
  %.652 = select i1 %.651, i64 %arg.features.5.0, i64 0
  br i1 %31, label %B348.if.epil.preheader, label %B348.if.preheader

B348.if.preheader:                                ; preds = %B348.if.lr.ph
  %32 = add i64 %.652, %lsr.iv
  %33 = mul i64 %57, %32
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 %33
  br label %B348.if

for.cond.preheader.loopexit.unr-lcssa:            ; preds = %B348.if
  %34 = icmp eq i64 %xtraiter4, 0
  br i1 %34, label %for.cond.preheader, label %B348.if.epil.preheader

B348.if.epil.preheader:                           ; preds = %for.cond.preheader.loopexit.unr-lcssa, %B348.if.lr.ph
  %total.2.1434.epil.init = phi double [ %.288, %B348.if.lr.ph ], [ %.704.3, %for.cond.preheader.loopexit.unr-lcssa ]
  %.596430432.epil.init = phi i64 [ 0, %B348.if.lr.ph ], [ %unroll_iter8, %for.cond.preheader.loopexit.unr-lcssa ]
  %35 = add i64 %.652, %lsr.iv
  %36 = shl i64 %.596430432.epil.init, 3
  %37 = mul i64 %58, %35
  %38 = add i64 %37, %36
  %scevgep21 = getelementptr i8, ptr %arg.features.4, i64 %38
  br label %B348.if.epil

B348.if.epil:                                     ; preds = %B348.if.epil, %B348.if.epil.preheader
  %total.2.1434.epil = phi double [ %total.2.1434.epil.init, %B348.if.epil.preheader ], [ %.704.epil, %B348.if.epil ]
  %epil.iter = phi i64 [ 0, %B348.if.epil.preheader ], [ %epil.iter.next, %B348.if.epil ]
  %39 = shl i64 %epil.iter, 3
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 %39
  %.678.epil = load double, ptr %scevgep22, align 8
  %.147.i.epil = fmul nsz contract double %.678.epil, %.678.epil
  %.704.epil = fadd nsz contract double %total.2.1434.epil, %.147.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter4, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %for.cond.preheader, label %B348.if.epil, !llvm.loop !16

for.cond.preheader:                               ; preds = %B348.if.epil, %for.cond.preheader.loopexit.unr-lcssa, %B318
  %total.2.1.lcssa = phi double [ %.288, %B318 ], [ %.704.3, %for.cond.preheader.loopexit.unr-lcssa ], [ %.704.epil, %B348.if.epil ]
  %total.2.1.lcssa.fr = freeze double %total.2.1.lcssa
  %.720 = tail call nsz contract double @sqrt(double %total.2.1.lcssa.fr)
  %.739 = icmp slt i64 %.223, 0
  %.740 = select i1 %.739, i64 %arg.norms.5.0, i64 0
  %40 = getelementptr double, ptr %arg.norms.4, i64 %.223
  %.754 = getelementptr double, ptr %40, i64 %.740
  store double %.720, ptr %.754, align 8
  %41 = tail call i1 @llvm.is.fpclass.f64(double %total.2.1.lcssa.fr, i32 384)
  %spec.select = and i1 %fine.3.1.lcssa, %41
  %.800 = fcmp nsz contract ogt double %total.2.1.lcssa.fr, 0.000000e+00
  %"$phi560.1.2.1.frozen" = freeze i1 %.800
  br i1 %"$phi560.1.2.1.frozen", label %select.true.sink, label %select.end

select.true.sink:                                 ; preds = %for.cond.preheader
  %.838 = fdiv nsz contract double 1.000000e+00, %.720
  br label %select.end

select.end:                                       ; preds = %select.true.sink, %for.cond.preheader
  %"$phi560.1.2.1" = phi double [ %.838, %select.true.sink ], [ 0.000000e+00, %for.cond.preheader ]
  %42 = icmp slt i64 %arg.places.5.0, 1
  br i1 %42, label %B68.loopexit, label %B618.if.lr.ph

B636:                                             ; preds = %B618.if
  %43 = shl i64 %.947439441, 3
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 %43
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -8
  %.1041 = load double, ptr %scevgep26, align 8
  br label %B658

B658:                                             ; preds = %B618.if, %B636
  %"$phi658.3.2.2" = phi double [ %.1041, %B636 ], [ %arg.pad, %B618.if ]
  %.1052 = fmul nsz contract double %"$phi560.1.2.1", %"$phi658.3.2.2"
  %sunkaddr35 = mul i64 %.947439441, 8
  %sunkaddr36 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr35
  %.1087 = load i64, ptr %sunkaddr36, align 8
  %.1091 = add nsw i64 %.1087, %.184447470
  %.1105 = icmp slt i64 %.1091, 0
  %.1106 = select i1 %.1105, i64 %arg.state.5.0, i64 0
  %44 = getelementptr double, ptr %arg.state.4, i64 %.1091
  %.1120 = getelementptr double, ptr %44, i64 %.1106
  store double %.1052, ptr %.1120, align 8
  %.954.1 = add i64 %.947439441, 2
  %45 = add i64 %.947439441, 1
  %.984.1 = icmp slt i64 %45, %arg.used
  br i1 %.984.1, label %B636.1, label %B658.1

B636.1:                                           ; preds = %B658
  %46 = shl i64 %.947439441, 3
  %scevgep27 = getelementptr i8, ptr %scevgep24, i64 %46
  %.1041.1 = load double, ptr %scevgep27, align 8
  br label %B658.1

B658.1:                                           ; preds = %B636.1, %B658
  %"$phi658.3.2.2.1" = phi double [ %.1041.1, %B636.1 ], [ %arg.pad, %B658 ]
  %.1052.1 = fmul nsz contract double %"$phi560.1.2.1", %"$phi658.3.2.2.1"
  %sunkaddr37 = mul i64 %.947439441, 8
  %sunkaddr38 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr37
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 8
  %.1087.1 = load i64, ptr %sunkaddr39, align 8
  %.1091.1 = add nsw i64 %.1087.1, %.184447470
  %.1105.1 = icmp slt i64 %.1091.1, 0
  %.1106.1 = select i1 %.1105.1, i64 %arg.state.5.0, i64 0
  %47 = getelementptr double, ptr %arg.state.4, i64 %.1091.1
  %.1120.1 = getelementptr double, ptr %47, i64 %.1106.1
  store double %.1052.1, ptr %.1120.1, align 8
  %48 = add i64 %45, 1
  %niter15.ncmp.1 = icmp eq i64 %48, %unroll_iter14
  br i1 %niter15.ncmp.1, label %B68.loopexit.loopexit.unr-lcssa, label %B618.if

B694.loopexit:                                    ; preds = %B70.if, %B68.loopexit
  %fine.4.0.lcssa.ph = phi i1 [ %fine.4.0472, %B70.if ], [ %spec.select, %B68.loopexit ]
  %49 = zext i1 %fine.4.0.lcssa.ph to i8
  br label %B694

B694:                                             ; preds = %B0.endif, %B694.loopexit
  %fine.4.0.lcssa = phi i8 [ 1, %B0.endif ], [ %49, %B694.loopexit ]
  store i8 %fine.4.0.lcssa, ptr %retptr, align 1
  ret i32 0

B0.endif:                                         ; preds = %B60.if.preheader.i, %entry
  %.178463.not = icmp slt i64 %arg.samples, 1
  br i1 %.178463.not, label %B694, label %B70.if.lr.ph

B70.if.lr.ph:                                     ; preds = %B0.endif
  %const = bitcast i64 9223372036854775806 to i64
  %.221 = mul nsw i64 %arg.samples, %arg.chunk
  %.274 = fmul nsz contract double %arg.pad, %arg.pad
  %.286 = sub nsw i64 %arg.places.5.0, %arg.used
  %.287 = sitofp i64 %.286 to double
  %.288 = fmul nsz contract double %.274, %.287
  %unroll_iter = and i64 %arg.features.5.1, %const
  %xtraiter4 = and i64 %arg.used, 3
  %const_mat = add i64 %const, -2
  %unroll_iter8 = and i64 %arg.used, %const_mat
  %unroll_iter14 = and i64 %arg.places.5.0, %const
  %scevgep = getelementptr i8, ptr %arg.features.4, i64 8
  %50 = shl i64 %arg.features.5.1, 3
  %51 = add nsw i64 %unroll_iter, -2
  %52 = lshr i64 %51, 1
  %53 = add nuw i64 %52, 1
  %54 = lshr i64 %53, 1
  %55 = mul nsw i64 %54, -2
  %scevgep3 = getelementptr i8, ptr %arg.features.4, i64 24
  %56 = shl i64 %arg.features.5.1, 3
  %scevgep11 = getelementptr i8, ptr %arg.features.4, i64 24
  %57 = shl i64 %arg.features.5.1, 3
  %58 = shl i64 %arg.features.5.1, 3
  %scevgep23 = getelementptr i8, ptr %arg.features.4, i64 8
  %59 = shl i64 %arg.features.5.1, 3
  br label %B70.if

B70.if:                                           ; preds = %B70.if.lr.ph, %B68.loopexit
  %lsr.iv = phi i64 [ %.221, %B70.if.lr.ph ], [ %lsr.iv.next, %B68.loopexit ]
  %fine.4.0472 = phi i1 [ true, %B70.if.lr.ph ], [ %spec.select, %B68.loopexit ]
  %.184447470 = phi i64 [ 0, %B70.if.lr.ph ], [ %.191, %B68.loopexit ]
  %.191 = add nuw nsw i64 %.184447470, 1
  %.223 = add nsw i64 %.184447470, %.221
  %.241.not = icmp slt i64 %.223, %arg.features.5.0
  br i1 %.241.not, label %B134, label %B694.loopexit

B234.if:                                          ; preds = %B314.1.1, %B234.if.preheader15
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B314.1.1 ], [ %55, %B234.if.preheader15 ]
  %fine.3.1426 = phi i1 [ %fine.4.0472, %B234.if.preheader15 ], [ %"$phi314.2.2.2.1.1", %B314.1.1 ]
  %.390422424 = phi i64 [ 0, %B234.if.preheader15 ], [ %.397.13.1, %B314.1.1 ]
  br i1 %fine.3.1426, label %B314, label %B314.1.1

B348.if:                                          ; preds = %B348.if, %B348.if.preheader
  %total.2.1434 = phi double [ %.704.3, %B348.if ], [ %.288, %B348.if.preheader ]
  %.596430432 = phi i64 [ %.603.3, %B348.if ], [ 0, %B348.if.preheader ]
  %60 = shl i64 %.596430432, 3
  %scevgep19 = getelementptr i8, ptr %scevgep12, i64 %60
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -24
  %.678 = load double, ptr %scevgep20, align 8
  %.147.i = fmul nsz contract double %.678, %.678
  %.704 = fadd nsz contract double %total.2.1434, %.147.i
  %61 = shl i64 %.596430432, 3
  %scevgep15 = getelementptr i8, ptr %scevgep12, i64 %61
  %scevgep18 = getelementptr i8, ptr %scevgep15, i64 -16
  %.678.1 = load double, ptr %scevgep18, align 8
  %.147.i.1 = fmul nsz contract double %.678.1, %.678.1
  %.704.1 = fadd nsz contract double %.704, %.147.i.1
  %62 = shl i64 %.596430432, 3
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %62
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 -8
  %.678.2 = load double, ptr %scevgep14, align 8
  %.147.i.2 = fmul nsz contract double %.678.2, %.678.2
  %.704.2 = fadd nsz contract double %.704.1, %.147.i.2
  %.678.3 = load double, ptr %scevgep19, align 8
  %.147.i.3 = fmul nsz contract double %.678.3, %.678.3
  %.603.3 = add nuw nsw i64 %.596430432, 4
  %.704.3 = fadd nsz contract double %.704.2, %.147.i.3
  %niter9.ncmp.3 = icmp eq i64 %unroll_iter8, %.603.3
  br i1 %niter9.ncmp.3, label %for.cond.preheader.loopexit.unr-lcssa, label %B348.if

B618.if.lr.ph:                                    ; preds = %select.end
  %63 = icmp eq i64 %arg.places.5.0, 1
  %64 = icmp slt i64 %.223, 0
  %.1015 = select i1 %64, i64 %arg.features.5.0, i64 0
  %.1016 = add i64 %.1015, %.223
  %.1036 = mul i64 %.1016, %arg.features.5.1
  %65 = getelementptr double, ptr %arg.features.4, i64 %.1036
  br i1 %63, label %B618.if.epil.preheader, label %B618.if.preheader

B618.if.preheader:                                ; preds = %B618.if.lr.ph
  %66 = add i64 %.1015, %lsr.iv
  %67 = mul i64 %59, %66
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %67
  br label %B618.if

B618.if:                                          ; preds = %B618.if.preheader, %B658.1
  %.947439441 = phi i64 [ %48, %B658.1 ], [ 0, %B618.if.preheader ]
  %.984 = icmp slt i64 %.947439441, %arg.used
  br i1 %.984, label %B636, label %B658
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_build.7(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %arg.own, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr readnone captures(none) %arg.products.0, ptr readnone captures(none) %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr captures(none) %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2, i64 %arg.first, i64 %arg.step, i64 %arg.adjoint, ptr readnone captures(none) %arg.matrices.0, ptr readnone captures(none) %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr writeonly captures(none) %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0) local_unnamed_addr #1 {
entry:
  %.380 = alloca i64, align 8
  store i64 0, ptr %.380, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.138 = icmp eq i64 %arg.matrices.3, 0
  br i1 %.138, label %B0.endif, label %B0.else, !prof !17

B140:                                             ; preds = %B106.if
  store i64 0, ptr %.380, align 8
  %.412 = call i32 @build_block.11(ptr nonnull %.380, ptr nonnull %excinfo.1, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %.279546576, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.products.0, ptr %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2)
  %.422 = load i64, ptr %.380, align 8
  switch i32 %.412, label %common.ret [
    i32 -2, label %B140.endif
    i32 0, label %B140.endif
  ], !prof !0

B226.loopexit:                                    ; preds = %B260.loopexit
  %.586 = add nuw nsw i64 %.579527537, 1
  %lsr.iv.next = add i64 %lsr.iv, %.486
  %exitcond594.not = icmp eq i64 %.486, %.586
  br i1 %exitcond594.not, label %B555, label %B226.if

B260.loopexit.loopexit.unr-lcssa:                 ; preds = %B460.if
  %0 = and i64 %.994.1, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B260.loopexit, label %B460.if.epil.preheader

B460.if.epil.preheader:                           ; preds = %B460.if.lr.ph, %B260.loopexit.loopexit.unr-lcssa
  %.1112505507.epil.init = phi i64 [ 0, %B460.if.lr.ph ], [ %unroll_iter, %B260.loopexit.loopexit.unr-lcssa ]
  %.1155.epil = mul nsw i64 %.1112505507.epil.init, %arg.step
  %.1156.epil = add nsw i64 %.1153, %.1155.epil
  %.1170.epil = icmp slt i64 %.1156.epil, 0
  %.1171.epil = select i1 %.1170.epil, i64 %arg.matrices.5.0, i64 0
  %1 = getelementptr double, ptr %arg.matrices.4, i64 %.1156.epil
  %.1185.epil = getelementptr double, ptr %1, i64 %.1171.epil
  store double %"$phi354.3.2.sroa.0.4", ptr %.1185.epil, align 8
  %.1201.epil = add nsw i64 %.1198, %.1155.epil
  %.1215.epil = icmp slt i64 %.1201.epil, 0
  %.1216.epil = select i1 %.1215.epil, i64 %arg.matrices.5.0, i64 0
  %2 = getelementptr double, ptr %arg.matrices.4, i64 %.1201.epil
  %.1230.epil = getelementptr double, ptr %2, i64 %.1216.epil
  store double %"$phi354.3.2.sroa.8.4", ptr %.1230.epil, align 8
  br label %B260.loopexit

B260.loopexit:                                    ; preds = %B354.endif, %B354, %B460.if.epil.preheader, %B260.loopexit.loopexit.unr-lcssa
  %lsr.iv.next5 = add i64 %lsr.iv4, 1
  %exitcond593.not = icmp eq i64 %.707, %.486
  br i1 %exitcond593.not, label %B226.loopexit, label %B260.if

B276:                                             ; preds = %B260.if
  %.804 = mul i64 %.700512518, %arg.products.5.2
  %gep525 = getelementptr { double, double }, ptr %invariant.gep, i64 %.804
  %.811 = getelementptr inbounds nuw i8, ptr %gep525, i64 8
  %.812 = load double, ptr %.811, align 8
  %.819 = fneg nsz contract double %.812
  br label %B354

B334:                                             ; preds = %B260.if
  %3 = getelementptr { double, double }, ptr %14, i64 %.700512518
  %.900 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %.901 = load double, ptr %.900, align 8
  br label %B354

B354:                                             ; preds = %B334, %B276
  %"$phi354.3.2.sroa.8.4" = phi double [ %.819, %B276 ], [ %.901, %B334 ]
  %"$phi354.3.2.sroa.0.4.in" = phi ptr [ %gep525, %B276 ], [ %3, %B334 ]
  %"$phi354.3.2.sroa.0.4" = load double, ptr %"$phi354.3.2.sroa.0.4.in", align 8
  %sunkaddr = mul i64 %.363, 8
  %sunkaddr27 = getelementptr i8, ptr %arg.gates.4.4, i64 %sunkaddr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 24
  %.967 = load i64, ptr %sunkaddr28, align 8
  %.971 = add nuw i64 %.700512518, %.970
  %.973 = add i64 %.971, %.967
  %.976 = mul nsw i64 %.973, %.912
  br i1 %brmerge, label %B260.loopexit, label %B354.endif, !prof !18

common.ret:                                       ; preds = %B0.endif, %B555, %B140
  %excinfo.sink = phi ptr [ %retptr, %B0.endif ], [ %retptr, %B555 ], [ %excinfo, %B140 ]
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ 0, %B555 ], [ %.412, %B140 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B555:                                             ; preds = %B140.endif, %B106.if, %B226.loopexit
  %exitcond595.not = icmp eq i64 %.286, %arg.gates.4.5.0
  br i1 %exitcond595.not, label %common.ret, label %B106.if

B0.else:                                          ; preds = %entry
  %.154 = sdiv i64 64, %arg.matrices.3
  %.155 = srem i64 64, %arg.matrices.3
  %.157 = icmp slt i64 %arg.matrices.3, 0
  %.158 = icmp ne i64 %.155, 0
  %.159 = and i1 %.157, %.158
  %.164 = sext i1 %.159 to i64
  %.143.1 = add nsw i64 %.154, %.164
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.143.1, %B0.else ], [ 0, %entry ]
  %.273569.not = icmp slt i64 %arg.gates.4.5.0, 1
  br i1 %.273569.not, label %common.ret, label %B106.if.lr.ph

B106.if.lr.ph:                                    ; preds = %B0.endif
  %const = bitcast i64 9223372036854775806 to i64
  %.889 = mul i64 %arg.products.5.2, %arg.products.5.1
  %.912 = shl nsw i64 %quot.0, 1
  %invariant.op = xor i64 %arg.first, -1
  %invariant.op510 = add i64 %arg.step, %invariant.op
  %.985.reass = add i64 %invariant.op510, %quot.0
  %.989 = icmp eq i64 %arg.step, 0
  %const_mat = add i64 %const, 2
  %.1000 = icmp eq i64 %.985.reass, %const_mat
  %.1001 = icmp eq i64 %arg.step, -1
  %.1002.not.not586 = and i1 %.1001, %.1000
  %.1196 = add i64 %quot.0, %arg.first
  %brmerge = select i1 %.989, i1 true, i1 %.1002.not.not586, !prof !17
  %4 = shl i64 %arg.step, 1
  %5 = shl i64 %arg.first, 3
  %6 = shl i64 %arg.matrices.5.0, 3
  %7 = add i64 %arg.step, %arg.first
  %8 = add i64 %arg.step, %arg.first
  %9 = shl i64 %quot.0, 1
  %scevgep13 = getelementptr i8, ptr %arg.matrices.4, i64 %5
  %10 = shl i64 %quot.0, 3
  %scevgep18 = getelementptr i8, ptr %arg.matrices.4, i64 %5
  %11 = shl i64 %quot.0, 4
  br label %B106.if

B106.if:                                          ; preds = %B106.if.lr.ph, %B555
  %.279546576 = phi i64 [ 0, %B106.if.lr.ph ], [ %.286, %B555 ]
  %.286 = add nuw nsw i64 %.279546576, 1
  %.363 = mul i64 %.279546576, %arg.gates.4.5.1
  %12 = getelementptr i64, ptr %arg.gates.4.4, i64 %.363
  %.367 = getelementptr i8, ptr %12, i64 32
  %.368 = load i64, ptr %.367, align 8
  %.370.not = icmp eq i64 %.368, %arg.own
  br i1 %.370.not, label %B140, label %B555

B140.endif:                                       ; preds = %B140, %B140
  %sunkaddr24 = shl i64 %.363, 3
  %sunkaddr25 = getelementptr i8, ptr %arg.gates.4.4, i64 %sunkaddr24
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 16
  %.486 = load i64, ptr %sunkaddr26, align 8
  %.531 = icmp sgt i64 %.486, 0
  br i1 %.531, label %B226.if.lr.ph, label %B555

B226.if.lr.ph:                                    ; preds = %B140.endif
  %.859 = icmp slt i64 %.422, 0
  %.860 = select i1 %.859, i64 %arg.products.5.0, i64 0
  %.861 = add i64 %.860, %.422
  %.891 = mul i64 %.889, %.861
  %13 = getelementptr { double, double }, ptr %arg.products.4, i64 %.891
  br label %B226.if

B226.if:                                          ; preds = %B226.if.lr.ph, %B226.loopexit
  %lsr.iv = phi i64 [ 0, %B226.if.lr.ph ], [ %lsr.iv.next, %B226.loopexit ]
  %.579527537 = phi i64 [ 0, %B226.if.lr.ph ], [ %.586, %B226.loopexit ]
  %.893 = mul i64 %.579527537, %arg.products.5.2
  %14 = getelementptr { double, double }, ptr %13, i64 %.893
  %invariant.gep = getelementptr { double, double }, ptr %13, i64 %.579527537
  %.970 = mul nuw nsw i64 %.579527537, %.486
  br label %B260.if

B260.if:                                          ; preds = %B226.if, %B260.loopexit
  %lsr.iv4 = phi i64 [ %lsr.iv, %B226.if ], [ %lsr.iv.next5, %B260.loopexit ]
  %.700512518 = phi i64 [ 0, %B226.if ], [ %.707, %B260.loopexit ]
  %15 = icmp eq i64 %arg.adjoint, 1
  %.707 = add nuw nsw i64 %.700512518, 1
  br i1 %15, label %B276, label %B334

B354.endif:                                       ; preds = %B354
  %.1005 = sdiv i64 %.985.reass, %arg.step
  %.1006 = srem i64 %.985.reass, %arg.step
  %.1007 = xor i64 %.1006, %arg.step
  %.1008 = icmp slt i64 %.1007, 0
  %.1009 = icmp ne i64 %.1006, 0
  %.1010 = and i1 %.1009, %.1008
  %.1015 = sext i1 %.1010 to i64
  %.994.1 = add i64 %.1005, %.1015
  %.1106506.not = icmp slt i64 %.994.1, 1
  br i1 %.1106506.not, label %B260.loopexit, label %B460.if.lr.ph

B460.if.lr.ph:                                    ; preds = %B354.endif
  %.1015.neg = zext i1 %.1010 to i64
  %.1153 = add nsw i64 %.976, %arg.first
  %.1198 = add i64 %.1196, %.976
  %16 = add i64 %.1005, -1
  %17 = icmp eq i64 %16, %.1015.neg
  br i1 %17, label %B460.if.epil.preheader, label %B460.if.lr.ph.new

B460.if.lr.ph.new:                                ; preds = %B460.if.lr.ph
  %unroll_iter = and i64 %.994.1, %const
  %18 = lshr i64 %.994.1, 1
  %19 = trunc i64 %18 to i62
  %20 = zext i62 %19 to i64
  %21 = mul nsw i64 %20, -2
  %22 = add i64 %.967, %lsr.iv4
  %23 = shl i64 %22, 1
  %24 = add nuw nsw i64 %23, 1
  %25 = mul i64 %quot.0, %24
  %26 = add i64 %7, %25
  %27 = mul i64 %9, %22
  %28 = add i64 %8, %27
  %29 = add i64 %arg.first, %25
  %30 = shl i64 %26, 3
  %scevgep = getelementptr i8, ptr %arg.matrices.4, i64 %30
  %31 = shl i64 %28, 3
  %scevgep10 = getelementptr i8, ptr %arg.matrices.4, i64 %31
  %32 = mul i64 %10, %24
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %32
  %33 = mul i64 %11, %22
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 %33
  %34 = add i64 %arg.first, %27
  br label %B460.if

B460.if:                                          ; preds = %B460.if, %B460.if.lr.ph.new
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B460.if ], [ %21, %B460.if.lr.ph.new ]
  %lsr.iv7 = phi i64 [ %lsr.iv.next8, %B460.if ], [ 0, %B460.if.lr.ph.new ]
  %35 = add i64 %34, %lsr.iv7
  %.1170 = icmp slt i64 %35, 0
  %36 = select i1 %.1170, i64 %6, i64 0
  %37 = shl i64 %lsr.iv7, 3
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 %36
  %scevgep23 = getelementptr i8, ptr %scevgep20, i64 %37
  store double %"$phi354.3.2.sroa.0.4", ptr %scevgep23, align 8
  %38 = add i64 %29, %lsr.iv7
  %.1215 = icmp slt i64 %38, 0
  %39 = select i1 %.1215, i64 %6, i64 0
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %39
  %40 = shl i64 %lsr.iv7, 3
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 %40
  store double %"$phi354.3.2.sroa.8.4", ptr %scevgep16, align 8
  %41 = add i64 %28, %lsr.iv7
  %.1170.1 = icmp slt i64 %41, 0
  %42 = select i1 %.1170.1, i64 %6, i64 0
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 %42
  %43 = shl i64 %lsr.iv7, 3
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 %43
  store double %"$phi354.3.2.sroa.0.4", ptr %scevgep12, align 8
  %44 = add i64 %26, %lsr.iv7
  %.1215.1 = icmp slt i64 %44, 0
  %45 = select i1 %.1215.1, i64 %6, i64 0
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %45
  %46 = shl i64 %lsr.iv7, 3
  %scevgep9 = getelementptr i8, ptr %scevgep6, i64 %46
  store double %"$phi354.3.2.sroa.8.4", ptr %scevgep9, align 8
  %lsr.iv.next8 = add i64 %lsr.iv7, %4
  %lsr.iv.next2 = add i64 %lsr.iv1, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next2, 0
  br i1 %niter.ncmp.1, label %B260.loopexit.loopexit.unr-lcssa, label %B460.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @forward_moves.8(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.moves.0, ptr readnone captures(none) %arg.moves.1, i64 %arg.moves.2, i64 %arg.moves.3, ptr readonly captures(none) %arg.moves.4, i64 %arg.moves.5.0, i64 %arg.moves.5.1, i64 %arg.moves.6.0, i64 %arg.moves.6.1, ptr readnone captures(none) %arg.numbers.0, ptr readnone captures(none) %arg.numbers.1, i64 %arg.numbers.2, i64 %arg.numbers.3, ptr readonly captures(none) %arg.numbers.4, i64 %arg.numbers.5.0, i64 %arg.numbers.6.0, ptr readnone captures(none) %arg.blocks.0, ptr readnone captures(none) %arg.blocks.1, i64 %arg.blocks.2, i64 %arg.blocks.3, ptr readonly captures(none) %arg.blocks.4, i64 %arg.blocks.5.0, i64 %arg.blocks.5.1, i64 %arg.blocks.6.0, i64 %arg.blocks.6.1, ptr readnone captures(none) %arg.matrices.0, ptr readnone captures(none) %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr readonly captures(none) %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.spare.0, ptr readnone captures(none) %arg.spare.1, i64 %arg.spare.2, i64 %arg.spare.3, ptr captures(none) %arg.spare.4, i64 %arg.spare.5.0, i64 %arg.spare.6.0, ptr readnone captures(none) %arg.sums.0, ptr readnone captures(none) %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0, ptr readnone captures(none) %arg.offsets.0, ptr readnone captures(none) %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr captures(none) %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0) local_unnamed_addr #1 {
entry:
  %.1412 = alloca ptr, align 8
  store ptr null, ptr %.1412, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1631 = alloca ptr, align 8
  store ptr null, ptr %.1631, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.109 = icmp eq i64 %arg.state.3, 0
  br i1 %.109, label %B0.endif, label %B0.else, !prof !17

B242:                                             ; preds = %B90.if
  %0 = icmp eq i64 %quot.0, 0
  %.672 = icmp slt i64 %.389, 0
  %.673 = select i1 %.672, i64 %arg.blocks.5.0, i64 0
  %.674 = add i64 %.673, %.389
  %.694 = mul i64 %.674, %arg.blocks.5.1
  %1 = getelementptr i64, ptr %arg.blocks.4, i64 %.694
  %.698 = getelementptr i8, ptr %1, i64 24
  %.699 = load i64, ptr %.698, align 8
  br i1 %0, label %B587, label %B242.endif, !prof !17

B382:                                             ; preds = %B90.if
  %.1149 = icmp slt i64 %.389, 0
  %.1150 = select i1 %.1149, i64 %arg.blocks.5.0, i64 0
  %.1151 = add i64 %.1150, %.389
  %.1171 = mul i64 %.1151, %arg.blocks.5.1
  %2 = getelementptr i64, ptr %arg.blocks.4, i64 %.1171
  %.1175 = getelementptr i8, ptr %2, i64 24
  %.1176 = load i64, ptr %.1175, align 8
  %.1177 = mul nsw i64 %.1121, %.1176
  %.1233 = getelementptr i8, ptr %2, i64 16
  %.1234 = load i64, ptr %.1233, align 8
  %.1236 = add nsw i64 %.1234, %.443
  %.1276 = icmp slt i64 %.443, 0
  %.1277 = select i1 %.1276, i64 %arg.numbers.5.0, i64 0
  %.1278 = add i64 %.1277, %.443
  %.1281 = icmp slt i64 %.1278, 0
  br i1 %.1281, label %B382.else.if, label %B382.else.endif, !prof !17

B490:                                             ; preds = %B90.if
  %.1452 = add nsw i64 %.443, %.389
  %.1494 = icmp slt i64 %.389, 0
  %.1495 = select i1 %.1494, i64 %arg.numbers.5.0, i64 0
  %.1496 = add i64 %.1495, %.389
  %.1499 = icmp slt i64 %.1496, 0
  br i1 %.1499, label %B490.else.if, label %B490.else.endif, !prof !17

common.ret:                                       ; preds = %B490.else.endif.endif.endif.endif, %B382.else.endif.endif.endif.endif, %B0.endif, %B587
  %excinfo.sink = phi ptr [ %retptr, %B0.endif ], [ %excinfo, %B382.else.endif.endif.endif.endif ], [ %retptr, %B587 ], [ %excinfo, %B490.else.endif.endif.endif.endif ]
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ %.1424, %B382.else.endif.endif.endif.endif ], [ 0, %B587 ], [ %.1643, %B490.else.endif.endif.endif.endif ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B587:                                             ; preds = %B60.if.epil.i, %B88.loopexit.unr-lcssa.i, %B490.endif.endif, %B382.else.endif.endif.endif.endif, %B382.else.endif.endif.endif.endif, %for.body, %B242.endif, %B242
  %exitcond478.not = icmp eq i64 %.257, %arg.moves.5.0
  br i1 %exitcond478.not, label %common.ret, label %B90.if

B0.else:                                          ; preds = %entry
  %.125 = sdiv i64 64, %arg.state.3
  %.126 = srem i64 64, %arg.state.3
  %.128 = icmp slt i64 %arg.state.3, 0
  %.129 = icmp ne i64 %.126, 0
  %.130 = and i1 %.128, %.129
  %.135 = sext i1 %.130 to i64
  %.114.1 = add nsw i64 %.125, %.135
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.114.1, %B0.else ], [ 0, %entry ]
  %.244473.not = icmp slt i64 %arg.moves.5.0, 1
  br i1 %.244473.not, label %common.ret, label %B90.if.lr.ph

B90.if.lr.ph:                                     ; preds = %B0.endif
  %.1121 = shl nsw i64 %quot.0, 1
  %.712 = shl nsw i64 %quot.0, 3
  %xtraiter.i = and i64 %arg.spare.5.0, 3
  %unroll_iter.i = and i64 %arg.spare.5.0, 9223372036854775804
  %3 = add nsw i64 %unroll_iter.i, -4
  %4 = lshr i64 %3, 2
  %5 = add nuw nsw i64 %4, 1
  %.700 = shl nsw i64 %quot.0, 4
  %6 = lshr i64 %5, 1
  %7 = shl nuw nsw i64 %6, 1
  br label %B90.if

B90.if:                                           ; preds = %B90.if.lr.ph, %B587
  %.250470474 = phi i64 [ 0, %B90.if.lr.ph ], [ %.257, %B587 ]
  %.257 = add nuw nsw i64 %.250470474, 1
  %.330 = mul i64 %.250470474, %arg.moves.5.1
  %.334 = getelementptr i64, ptr %arg.moves.4, i64 %.330
  %.335 = load i64, ptr %.334, align 8
  %.388 = getelementptr i8, ptr %.334, i64 8
  %.389 = load i64, ptr %.388, align 8
  %.442 = getelementptr i8, ptr %.334, i64 16
  %.443 = load i64, ptr %.442, align 8
  %.496 = getelementptr i8, ptr %.334, i64 24
  %.497 = load i64, ptr %.496, align 8
  %.550 = getelementptr i8, ptr %.334, i64 32
  %.551 = load i64, ptr %.550, align 8
  %.604 = getelementptr i8, ptr %.334, i64 40
  %.605 = load i64, ptr %.604, align 8
  switch i64 %.335, label %B490 [
    i64 0, label %B242
    i64 1, label %B382
  ]

B242.endif:                                       ; preds = %B242
  %.731 = sdiv i64 %arg.state.5.0, %.712
  %.732 = srem i64 %arg.state.5.0, %.712
  %.733 = xor i64 %.732, %.712
  %.734 = icmp slt i64 %.733, 0
  %.735 = icmp ne i64 %.732, 0
  %.736 = and i1 %.735, %.734
  %.741 = sext i1 %.736 to i64
  %.720.1 = add i64 %.731, %.741
  %.772465 = icmp sgt i64 %.720.1, 0
  br i1 %.772465, label %for.body.lr.ph, label %B587

for.body.lr.ph:                                   ; preds = %B242.endif
  %notmask = shl nsw i64 -1, %.443
  %.775 = xor i64 %notmask, -1
  %notmask463 = shl nsw i64 -1, %.497
  %.782 = xor i64 %notmask463, -1
  %.790 = shl i64 %.605, 4
  %.811.idx = shl i64 %.551, 7
  %invariant.gep = getelementptr i8, ptr %arg.state.4, i64 %.811.idx
  %sunkaddr = mul i64 %.700, %.699
  br label %for.body

for.body:                                         ; preds = %for.body, %for.body.lr.ph
  %loop.index466 = phi i64 [ 0, %for.body.lr.ph ], [ %.1098, %for.body ]
  %.777 = and i64 %loop.index466, %notmask
  %.778 = shl nuw i64 %.777, 1
  %.779 = and i64 %loop.index466, %.775
  %.780 = or i64 %.778, %.779
  %.784 = and i64 %.780, %notmask463
  %.786 = and i64 %.780, %.782
  %8 = shl i64 %.784, 5
  %9 = shl i64 %.786, 4
  %.788 = or i64 %8, %9
  %.795 = getelementptr double, ptr %arg.state.4, i64 %.788
  %.797 = load <8 x double>, ptr %.795, align 8
  %.799 = getelementptr i8, ptr %.795, i64 64
  %.801 = load <8 x double>, ptr %.799, align 8
  %.803 = getelementptr double, ptr %.795, i64 %.790
  %.805 = load <8 x double>, ptr %.803, align 8
  %.807 = getelementptr i8, ptr %.803, i64 64
  %.809 = load <8 x double>, ptr %.807, align 8
  %gep = getelementptr double, ptr %invariant.gep, i64 %.788
  %.813 = load <8 x double>, ptr %gep, align 8
  %.815 = getelementptr i8, ptr %gep, i64 64
  %.817 = load <8 x double>, ptr %.815, align 8
  %.819 = getelementptr double, ptr %gep, i64 %.790
  %.821 = load <8 x double>, ptr %.819, align 8
  %.823 = getelementptr i8, ptr %.819, i64 64
  %.825 = load <8 x double>, ptr %.823, align 8
  %sunkaddr45 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %.831 = load <8 x double>, ptr %sunkaddr45, align 8
  %sunkaddr46 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 64
  %.835 = load <8 x double>, ptr %sunkaddr47, align 8
  %.836 = fneg <8 x double> %.835
  %.837 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.831, <8 x double> %.797, <8 x double> zeroinitializer)
  %.838 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.836, <8 x double> %.801, <8 x double> %.837)
  %.839 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.831, <8 x double> %.801, <8 x double> zeroinitializer)
  %.840 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.835, <8 x double> %.797, <8 x double> %.839)
  %sunkaddr48 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr48, i64 128
  %.846 = load <8 x double>, ptr %sunkaddr50, align 8
  %sunkaddr51 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 192
  %.850 = load <8 x double>, ptr %sunkaddr52, align 8
  %.851 = fneg <8 x double> %.850
  %.852 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.846, <8 x double> %.805, <8 x double> %.838)
  %.853 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.851, <8 x double> %.809, <8 x double> %.852)
  %.854 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.846, <8 x double> %.809, <8 x double> %.840)
  %.855 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.850, <8 x double> %.805, <8 x double> %.854)
  %sunkaddr53 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr53, i64 256
  %.861 = load <8 x double>, ptr %sunkaddr54, align 8
  %sunkaddr55 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr55, i64 320
  %.865 = load <8 x double>, ptr %sunkaddr56, align 8
  %.866 = fneg <8 x double> %.865
  %.867 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.861, <8 x double> %.813, <8 x double> %.853)
  %.868 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.866, <8 x double> %.817, <8 x double> %.867)
  %.869 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.861, <8 x double> %.817, <8 x double> %.855)
  %.870 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.865, <8 x double> %.813, <8 x double> %.869)
  %sunkaddr57 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 384
  %.876 = load <8 x double>, ptr %sunkaddr58, align 8
  %sunkaddr59 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 448
  %.880 = load <8 x double>, ptr %sunkaddr60, align 8
  %.881 = fneg <8 x double> %.880
  %.882 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.876, <8 x double> %.821, <8 x double> %.868)
  %.883 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.881, <8 x double> %.825, <8 x double> %.882)
  %.884 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.876, <8 x double> %.825, <8 x double> %.870)
  %.885 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.880, <8 x double> %.821, <8 x double> %.884)
  %sunkaddr61 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 512
  %.891 = load <8 x double>, ptr %sunkaddr62, align 8
  %sunkaddr63 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 576
  %.895 = load <8 x double>, ptr %sunkaddr64, align 8
  %.896 = fneg <8 x double> %.895
  %.897 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.891, <8 x double> %.797, <8 x double> zeroinitializer)
  %.898 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.896, <8 x double> %.801, <8 x double> %.897)
  %.899 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.891, <8 x double> %.801, <8 x double> zeroinitializer)
  %.900 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.895, <8 x double> %.797, <8 x double> %.899)
  %sunkaddr65 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 640
  %.906 = load <8 x double>, ptr %sunkaddr66, align 8
  %sunkaddr67 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr68 = getelementptr i8, ptr %sunkaddr67, i64 704
  %.910 = load <8 x double>, ptr %sunkaddr68, align 8
  %.911 = fneg <8 x double> %.910
  %.912 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.906, <8 x double> %.805, <8 x double> %.898)
  %.913 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.911, <8 x double> %.809, <8 x double> %.912)
  %.914 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.906, <8 x double> %.809, <8 x double> %.900)
  %.915 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.910, <8 x double> %.805, <8 x double> %.914)
  %sunkaddr69 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 768
  %.921 = load <8 x double>, ptr %sunkaddr70, align 8
  %sunkaddr71 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 832
  %.925 = load <8 x double>, ptr %sunkaddr72, align 8
  %.926 = fneg <8 x double> %.925
  %.927 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.921, <8 x double> %.813, <8 x double> %.913)
  %.928 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.926, <8 x double> %.817, <8 x double> %.927)
  %.929 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.921, <8 x double> %.817, <8 x double> %.915)
  %.930 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.925, <8 x double> %.813, <8 x double> %.929)
  %sunkaddr73 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr73, i64 896
  %.936 = load <8 x double>, ptr %sunkaddr74, align 8
  %sunkaddr75 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 960
  %.940 = load <8 x double>, ptr %sunkaddr76, align 8
  %.941 = fneg <8 x double> %.940
  %.942 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.936, <8 x double> %.821, <8 x double> %.928)
  %.943 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.941, <8 x double> %.825, <8 x double> %.942)
  %.944 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.936, <8 x double> %.825, <8 x double> %.930)
  %.945 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.940, <8 x double> %.821, <8 x double> %.944)
  %sunkaddr77 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 1024
  %.951 = load <8 x double>, ptr %sunkaddr78, align 8
  %sunkaddr79 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 1088
  %.955 = load <8 x double>, ptr %sunkaddr80, align 8
  %.956 = fneg <8 x double> %.955
  %.957 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.951, <8 x double> %.797, <8 x double> zeroinitializer)
  %.958 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.956, <8 x double> %.801, <8 x double> %.957)
  %.959 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.951, <8 x double> %.801, <8 x double> zeroinitializer)
  %.960 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.955, <8 x double> %.797, <8 x double> %.959)
  %sunkaddr81 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr81, i64 1152
  %.966 = load <8 x double>, ptr %sunkaddr82, align 8
  %sunkaddr83 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 1216
  %.970 = load <8 x double>, ptr %sunkaddr84, align 8
  %.971 = fneg <8 x double> %.970
  %.972 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.966, <8 x double> %.805, <8 x double> %.958)
  %.973 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.971, <8 x double> %.809, <8 x double> %.972)
  %.974 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.966, <8 x double> %.809, <8 x double> %.960)
  %.975 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.970, <8 x double> %.805, <8 x double> %.974)
  %sunkaddr85 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr86 = getelementptr i8, ptr %sunkaddr85, i64 1280
  %.981 = load <8 x double>, ptr %sunkaddr86, align 8
  %sunkaddr87 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 1344
  %.985 = load <8 x double>, ptr %sunkaddr88, align 8
  %.986 = fneg <8 x double> %.985
  %.987 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.981, <8 x double> %.813, <8 x double> %.973)
  %.988 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.986, <8 x double> %.817, <8 x double> %.987)
  %.989 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.981, <8 x double> %.817, <8 x double> %.975)
  %.990 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.985, <8 x double> %.813, <8 x double> %.989)
  %sunkaddr89 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 1408
  %.996 = load <8 x double>, ptr %sunkaddr90, align 8
  %sunkaddr91 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr91, i64 1472
  %.1000 = load <8 x double>, ptr %sunkaddr92, align 8
  %.1001 = fneg <8 x double> %.1000
  %.1002 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.996, <8 x double> %.821, <8 x double> %.988)
  %.1003 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1001, <8 x double> %.825, <8 x double> %.1002)
  %.1004 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.996, <8 x double> %.825, <8 x double> %.990)
  %.1005 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1000, <8 x double> %.821, <8 x double> %.1004)
  %sunkaddr93 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr94 = getelementptr i8, ptr %sunkaddr93, i64 1536
  %.1011 = load <8 x double>, ptr %sunkaddr94, align 8
  %sunkaddr95 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr95, i64 1600
  %.1015 = load <8 x double>, ptr %sunkaddr96, align 8
  %.1016 = fneg <8 x double> %.1015
  %.1017 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1011, <8 x double> %.797, <8 x double> zeroinitializer)
  %.1018 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1016, <8 x double> %.801, <8 x double> %.1017)
  %.1019 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1011, <8 x double> %.801, <8 x double> zeroinitializer)
  %.1020 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1015, <8 x double> %.797, <8 x double> %.1019)
  %sunkaddr97 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr98 = getelementptr i8, ptr %sunkaddr97, i64 1664
  %.1026 = load <8 x double>, ptr %sunkaddr98, align 8
  %sunkaddr99 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 1728
  %.1030 = load <8 x double>, ptr %sunkaddr100, align 8
  %.1031 = fneg <8 x double> %.1030
  %.1032 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1026, <8 x double> %.805, <8 x double> %.1018)
  %.1033 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1031, <8 x double> %.809, <8 x double> %.1032)
  %.1034 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1026, <8 x double> %.809, <8 x double> %.1020)
  %.1035 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1030, <8 x double> %.805, <8 x double> %.1034)
  %sunkaddr101 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr102 = getelementptr i8, ptr %sunkaddr101, i64 1792
  %.1041 = load <8 x double>, ptr %sunkaddr102, align 8
  %sunkaddr103 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr104 = getelementptr i8, ptr %sunkaddr103, i64 1856
  %.1045 = load <8 x double>, ptr %sunkaddr104, align 8
  %.1046 = fneg <8 x double> %.1045
  %.1047 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1041, <8 x double> %.813, <8 x double> %.1033)
  %.1048 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1046, <8 x double> %.817, <8 x double> %.1047)
  %.1049 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1041, <8 x double> %.817, <8 x double> %.1035)
  %.1050 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1045, <8 x double> %.813, <8 x double> %.1049)
  %sunkaddr105 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr106 = getelementptr i8, ptr %sunkaddr105, i64 1920
  %.1056 = load <8 x double>, ptr %sunkaddr106, align 8
  %sunkaddr107 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr
  %sunkaddr108 = getelementptr i8, ptr %sunkaddr107, i64 1984
  %.1060 = load <8 x double>, ptr %sunkaddr108, align 8
  %.1061 = fneg <8 x double> %.1060
  %.1062 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1056, <8 x double> %.821, <8 x double> %.1048)
  %.1063 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1061, <8 x double> %.825, <8 x double> %.1062)
  %.1064 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1056, <8 x double> %.825, <8 x double> %.1050)
  %.1065 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1060, <8 x double> %.821, <8 x double> %.1064)
  store <8 x double> %.883, ptr %.795, align 8
  store <8 x double> %.885, ptr %.799, align 8
  store <8 x double> %.943, ptr %.803, align 8
  store <8 x double> %.945, ptr %.807, align 8
  store <8 x double> %.1003, ptr %gep, align 8
  store <8 x double> %.1005, ptr %.815, align 8
  store <8 x double> %.1063, ptr %.819, align 8
  store <8 x double> %.1065, ptr %.823, align 8
  %.1098 = add nuw nsw i64 %loop.index466, 1
  %exitcond.not = icmp eq i64 %.720.1, %.1098
  br i1 %exitcond.not, label %B587, label %for.body

B382.else.if:                                     ; preds = %B382
  br label %B382.else.endif

B382.else.endif:                                  ; preds = %B382.else.if, %B382
  %.1266.sroa.0.1 = phi i64 [ 0, %B382.else.if ], [ %.1278, %B382 ]
  %.1286.not = icmp slt i64 %.1278, %arg.numbers.5.0
  br i1 %.1286.not, label %B382.else.endif.endif, label %B382.else.endif.if, !prof !19

B382.else.endif.if:                               ; preds = %B382.else.endif
  br label %B382.else.endif.endif

B382.else.endif.endif:                            ; preds = %B382.else.endif.if, %B382.else.endif
  %.1266.sroa.0.3 = phi i64 [ %arg.numbers.5.0, %B382.else.endif.if ], [ %.1266.sroa.0.1, %B382.else.endif ]
  %.1293 = icmp slt i64 %.1236, 0
  %.1294 = select i1 %.1293, i64 %arg.numbers.5.0, i64 0
  %.1295 = add i64 %.1294, %.1236
  %.1298 = icmp slt i64 %.1295, 0
  br i1 %.1298, label %B382.else.endif.endif.if, label %B382.else.endif.endif.endif, !prof !17

B382.else.endif.endif.if:                         ; preds = %B382.else.endif.endif
  br label %B382.else.endif.endif.endif

B382.else.endif.endif.endif:                      ; preds = %B382.else.endif.endif.if, %B382.else.endif.endif
  %.1266.sroa.13.1 = phi i64 [ 0, %B382.else.endif.endif.if ], [ %.1295, %B382.else.endif.endif ]
  %.1303.not = icmp slt i64 %.1295, %arg.numbers.5.0
  br i1 %.1303.not, label %B382.else.endif.endif.endif.endif, label %B382.else.endif.endif.endif.if, !prof !19

B382.else.endif.endif.endif.if:                   ; preds = %B382.else.endif.endif.endif
  br label %B382.else.endif.endif.endif.endif

B382.else.endif.endif.endif.endif:                ; preds = %B382.else.endif.endif.endif.if, %B382.else.endif.endif.endif
  %.1266.sroa.13.2 = phi i64 [ %arg.numbers.5.0, %B382.else.endif.endif.endif.if ], [ %.1266.sroa.13.1, %B382.else.endif.endif.endif ]
  %.1354 = sub i64 %.1266.sroa.13.2, %.1266.sroa.0.3
  %.1363 = tail call i64 @llvm.smax.i64(i64 %.1354, i64 0)
  %.1379 = getelementptr i64, ptr %arg.numbers.4, i64 %.1266.sroa.0.3
  store ptr null, ptr %.1412, align 8
  %.1424 = call i32 @_multiply.12(ptr nonnull %.1412, ptr nonnull %excinfo.1, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.matrices.0, ptr %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0, i64 %.1177, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %.1363, i64 %arg.numbers.3, ptr %.1379, i64 %.1363, i64 %arg.numbers.6.0, i64 %.497, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0)
  switch i32 %.1424, label %common.ret [
    i32 -2, label %B587
    i32 0, label %B587
  ], !prof !0

B490.else.if:                                     ; preds = %B490
  br label %B490.else.endif

B490.else.endif:                                  ; preds = %B490.else.if, %B490
  %.1484.sroa.0.1 = phi i64 [ 0, %B490.else.if ], [ %.1496, %B490 ]
  %.1504.not = icmp slt i64 %.1496, %arg.numbers.5.0
  br i1 %.1504.not, label %B490.else.endif.endif, label %B490.else.endif.if, !prof !19

B490.else.endif.if:                               ; preds = %B490.else.endif
  br label %B490.else.endif.endif

B490.else.endif.endif:                            ; preds = %B490.else.endif.if, %B490.else.endif
  %.1484.sroa.0.3 = phi i64 [ %arg.numbers.5.0, %B490.else.endif.if ], [ %.1484.sroa.0.1, %B490.else.endif ]
  %.1511 = icmp slt i64 %.1452, 0
  %.1512 = select i1 %.1511, i64 %arg.numbers.5.0, i64 0
  %.1513 = add i64 %.1512, %.1452
  %.1516 = icmp slt i64 %.1513, 0
  br i1 %.1516, label %B490.else.endif.endif.if, label %B490.else.endif.endif.endif, !prof !17

B490.else.endif.endif.if:                         ; preds = %B490.else.endif.endif
  br label %B490.else.endif.endif.endif

B490.else.endif.endif.endif:                      ; preds = %B490.else.endif.endif.if, %B490.else.endif.endif
  %.1484.sroa.13.1 = phi i64 [ 0, %B490.else.endif.endif.if ], [ %.1513, %B490.else.endif.endif ]
  %.1521.not = icmp slt i64 %.1513, %arg.numbers.5.0
  br i1 %.1521.not, label %B490.else.endif.endif.endif.endif, label %B490.else.endif.endif.endif.if, !prof !19

B490.else.endif.endif.endif.if:                   ; preds = %B490.else.endif.endif.endif
  br label %B490.else.endif.endif.endif.endif

B490.else.endif.endif.endif.endif:                ; preds = %B490.else.endif.endif.endif.if, %B490.else.endif.endif.endif
  %.1484.sroa.13.2 = phi i64 [ %arg.numbers.5.0, %B490.else.endif.endif.endif.if ], [ %.1484.sroa.13.1, %B490.else.endif.endif.endif ]
  %.1572 = sub i64 %.1484.sroa.13.2, %.1484.sroa.0.3
  %.1581 = tail call i64 @llvm.smax.i64(i64 %.1572, i64 0)
  %.1597 = getelementptr i64, ptr %arg.numbers.4, i64 %.1484.sroa.0.3
  store ptr null, ptr %.1631, align 8
  %.1643 = call i32 @_permute.13(ptr nonnull %.1631, ptr nonnull %excinfo.2, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.spare.0, ptr %arg.spare.1, i64 %arg.spare.2, i64 %arg.spare.3, ptr %arg.spare.4, i64 %arg.spare.5.0, i64 %arg.spare.6.0, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %.1581, i64 %arg.numbers.3, ptr %.1597, i64 %.1581, i64 %arg.numbers.6.0, i64 %.551, i64 %.605, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0)
  switch i32 %.1643, label %common.ret [
    i32 -2, label %B490.endif.endif
    i32 0, label %B490.endif.endif
  ], !prof !0

B490.endif.endif:                                 ; preds = %B490.else.endif.endif.endif.endif, %B490.else.endif.endif.endif.endif
  %10 = icmp slt i64 %arg.spare.5.0, 1
  br i1 %10, label %B587, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B490.endif.endif
  %11 = icmp ult i64 %arg.spare.5.0, 4
  br i1 %11, label %B60.if.epil.preheader.i, label %B60.if.i.preheader

B60.if.i.preheader:                               ; preds = %B60.if.preheader.i
  %12 = icmp eq i64 %3, 0
  br i1 %12, label %B60.if.i.epil.preheader, label %B60.if.i.preheader10

B60.if.i.preheader10:                             ; preds = %B60.if.i.preheader
  br label %B60.if.i

B88.loopexit.unr-lcssa.i.unr-lcssa:               ; preds = %B60.if.i
  %13 = and i64 %3, 4
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %B60.if.i.epil.preheader, label %B88.loopexit.unr-lcssa.i

B60.if.i.epil.preheader:                          ; preds = %B88.loopexit.unr-lcssa.i.unr-lcssa, %B60.if.i.preheader
  %.1238688.i.epil.init = phi i64 [ 0, %B60.if.i.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %sunkaddr.i.epil = shl i64 %.1238688.i.epil.init, 3
  %sunkaddr21.i.epil = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr.i.epil
  %.184.i.epil = load double, ptr %sunkaddr21.i.epil, align 8, !noalias !20
  %sunkaddr23.i.epil = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr.i.epil
  store double %.184.i.epil, ptr %sunkaddr23.i.epil, align 8, !noalias !20
  %sunkaddr26.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 8
  %.184.1.i.epil = load double, ptr %sunkaddr26.i.epil, align 8, !noalias !20
  %sunkaddr29.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 8
  store double %.184.1.i.epil, ptr %sunkaddr29.i.epil, align 8, !noalias !20
  %sunkaddr32.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 16
  %.184.2.i.epil = load double, ptr %sunkaddr32.i.epil, align 8, !noalias !20
  %sunkaddr35.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 16
  store double %.184.2.i.epil, ptr %sunkaddr35.i.epil, align 8, !noalias !20
  %.130.3.i.epil = add nuw nsw i64 %.1238688.i.epil.init, 4
  %sunkaddr38.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 24
  %.184.3.i.epil = load double, ptr %sunkaddr38.i.epil, align 8, !noalias !20
  %sunkaddr41.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 24
  store double %.184.3.i.epil, ptr %sunkaddr41.i.epil, align 8, !noalias !20
  br label %B88.loopexit.unr-lcssa.i

B88.loopexit.unr-lcssa.i:                         ; preds = %B60.if.i.epil.preheader, %B88.loopexit.unr-lcssa.i.unr-lcssa
  %.130.3.i.lcssa = phi i64 [ %.130.3.i.epil, %B60.if.i.epil.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %15 = icmp eq i64 %xtraiter.i, 0
  br i1 %15, label %B587, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B88.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %.1238688.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %.130.3.i.lcssa, %B88.loopexit.unr-lcssa.i ]
  %16 = shl i64 %.1238688.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.state.4, i64 %16
  %scevgep3.i = getelementptr i8, ptr %arg.spare.4, i64 %16
  br label %B60.if.epil.i

B60.if.epil.i:                                    ; preds = %B60.if.epil.i, %B60.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B60.if.epil.i ], [ 0, %B60.if.epil.preheader.i ]
  %17 = shl i64 %epil.iter.i, 3
  %scevgep44 = getelementptr i8, ptr %scevgep3.i, i64 %17
  %.184.epil.i = load double, ptr %scevgep44, align 8, !noalias !20
  %scevgep43 = getelementptr i8, ptr %scevgep.i, i64 %17
  store double %.184.epil.i, ptr %scevgep43, align 8, !noalias !20
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B587, label %B60.if.epil.i, !llvm.loop !23

B60.if.i:                                         ; preds = %B60.if.i, %B60.if.i.preheader10
  %lsr.iv = phi i64 [ %7, %B60.if.i.preheader10 ], [ %lsr.iv.next, %B60.if.i ]
  %.1238688.i = phi i64 [ %.130.3.i.1, %B60.if.i ], [ 0, %B60.if.i.preheader10 ]
  %sunkaddr109 = mul i64 %.1238688.i, 8
  %sunkaddr110 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr109
  %.184.i = load double, ptr %sunkaddr110, align 8, !noalias !20
  %sunkaddr111 = mul i64 %.1238688.i, 8
  %sunkaddr112 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr111
  store double %.184.i, ptr %sunkaddr112, align 8, !noalias !20
  %sunkaddr113 = mul i64 %.1238688.i, 8
  %sunkaddr114 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr113
  %sunkaddr115 = getelementptr i8, ptr %sunkaddr114, i64 8
  %.184.1.i = load double, ptr %sunkaddr115, align 8, !noalias !20
  %sunkaddr116 = mul i64 %.1238688.i, 8
  %sunkaddr117 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr116
  %sunkaddr118 = getelementptr i8, ptr %sunkaddr117, i64 8
  store double %.184.1.i, ptr %sunkaddr118, align 8, !noalias !20
  %sunkaddr119 = mul i64 %.1238688.i, 8
  %sunkaddr120 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr119
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 16
  %.184.2.i = load double, ptr %sunkaddr121, align 8, !noalias !20
  %sunkaddr122 = mul i64 %.1238688.i, 8
  %sunkaddr123 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr122
  %sunkaddr124 = getelementptr i8, ptr %sunkaddr123, i64 16
  store double %.184.2.i, ptr %sunkaddr124, align 8, !noalias !20
  %sunkaddr125 = mul i64 %.1238688.i, 8
  %sunkaddr126 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr125
  %sunkaddr127 = getelementptr i8, ptr %sunkaddr126, i64 24
  %.184.3.i = load double, ptr %sunkaddr127, align 8, !noalias !20
  %sunkaddr128 = mul i64 %.1238688.i, 8
  %sunkaddr129 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr128
  %sunkaddr130 = getelementptr i8, ptr %sunkaddr129, i64 24
  store double %.184.3.i, ptr %sunkaddr130, align 8, !noalias !20
  %sunkaddr131 = mul i64 %.1238688.i, 8
  %sunkaddr132 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr131
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 32
  %.184.i.1 = load double, ptr %sunkaddr133, align 8, !noalias !20
  %sunkaddr134 = mul i64 %.1238688.i, 8
  %sunkaddr135 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr134
  %sunkaddr136 = getelementptr i8, ptr %sunkaddr135, i64 32
  store double %.184.i.1, ptr %sunkaddr136, align 8, !noalias !20
  %sunkaddr137 = mul i64 %.1238688.i, 8
  %sunkaddr138 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr137
  %sunkaddr139 = getelementptr i8, ptr %sunkaddr138, i64 40
  %.184.1.i.1 = load double, ptr %sunkaddr139, align 8, !noalias !20
  %sunkaddr140 = mul i64 %.1238688.i, 8
  %sunkaddr141 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr140
  %sunkaddr142 = getelementptr i8, ptr %sunkaddr141, i64 40
  store double %.184.1.i.1, ptr %sunkaddr142, align 8, !noalias !20
  %sunkaddr143 = mul i64 %.1238688.i, 8
  %sunkaddr144 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr143
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 48
  %.184.2.i.1 = load double, ptr %sunkaddr145, align 8, !noalias !20
  %sunkaddr146 = mul i64 %.1238688.i, 8
  %sunkaddr147 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr146
  %sunkaddr148 = getelementptr i8, ptr %sunkaddr147, i64 48
  store double %.184.2.i.1, ptr %sunkaddr148, align 8, !noalias !20
  %.130.3.i.1 = add i64 %.1238688.i, 8
  %sunkaddr149 = mul i64 %.130.3.i.1, 8
  %sunkaddr150 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr149
  %sunkaddr151 = getelementptr i8, ptr %sunkaddr150, i64 -8
  %.184.3.i.1 = load double, ptr %sunkaddr151, align 8, !noalias !20
  %sunkaddr152 = mul i64 %.130.3.i.1, 8
  %sunkaddr153 = getelementptr i8, ptr %arg.state.4, i64 %sunkaddr152
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr153, i64 -8
  store double %.184.3.i.1, ptr %sunkaddr154, align 8, !noalias !20
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B88.loopexit.unr-lcssa.i.unr-lcssa, label %B60.if.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal range(i32 0, 2) i32 @read.9(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.readout.0, i64 %arg.readout.1, ptr readnone captures(none) %arg.readout.2.0, ptr readnone captures(none) %arg.readout.2.1, i64 %arg.readout.2.2, i64 %arg.readout.2.3, ptr readonly captures(none) %arg.readout.2.4, i64 %arg.readout.2.5.0, i64 %arg.readout.2.6.0, ptr readnone captures(none) %arg.readout.3.0, ptr readnone captures(none) %arg.readout.3.1, i64 %arg.readout.3.2, i64 %arg.readout.3.3, ptr readonly captures(none) %arg.readout.3.4, i64 %arg.readout.3.5.0, i64 %arg.readout.3.6.0, ptr readnone captures(none) %arg.readout.4.0, ptr readnone captures(none) %arg.readout.4.1, i64 %arg.readout.4.2, i64 %arg.readout.4.3, ptr readonly captures(none) %arg.readout.4.4, i64 %arg.readout.4.5.0, i64 %arg.readout.4.5.1, i64 %arg.readout.4.6.0, i64 %arg.readout.4.6.1, ptr readnone captures(none) %arg.readout.5.0, ptr readnone captures(none) %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr readonly captures(none) %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, i64 %arg.chunk, i64 %arg.samples, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr readonly captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.5.1, i64 %arg.outputs.6.0, i64 %arg.outputs.6.1, ptr readnone captures(none) %arg.sums.0, ptr readnone captures(none) %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0, ptr readnone captures(none) %arg.totals.0, ptr readnone captures(none) %arg.totals.1, i64 %arg.totals.2, i64 %arg.totals.3, ptr captures(none) %arg.totals.4, i64 %arg.totals.5.0, i64 %arg.totals.6.0) local_unnamed_addr #1 {
entry:
  %.569 = alloca ptr, align 8
  store ptr null, ptr %.569, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.135 = icmp eq i64 %arg.state.3, 0
  br i1 %.135, label %B0.endif, label %B0.else, !prof !17

B220.if.lr.ph.1:                                  ; preds = %B164.if
  %.324 = add i64 %.317719725, 1
  %.505 = icmp slt i64 %.317719725, 0
  %.506 = select i1 %.505, i64 %arg.outputs.5.0, i64 0
  %.507 = add i64 %.506, %.317719725
  %.527 = mul i64 %.507, %arg.outputs.5.1
  %0 = getelementptr double, ptr %arg.outputs.4, i64 %.527
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %36, i1 false)
  %.505.1 = icmp slt i64 %.324, 0
  %.506.1 = select i1 %.505.1, i64 %arg.outputs.5.0, i64 0
  %1 = add i64 %.506.1, %.317719725
  %2 = add i64 %1, 1
  %.527.1 = mul i64 %2, %arg.outputs.5.1
  %3 = getelementptr double, ptr %arg.outputs.4, i64 %.527.1
  tail call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 %36, i1 false)
  br label %B164.loopexit.1

B164.loopexit.1:                                  ; preds = %B164.if, %B220.if.lr.ph.1
  %lsr.iv.next45 = add i64 %lsr.iv44, -2
  %.324.1 = add i64 %.317719725, 2
  %.311.1 = icmp sgt i64 %lsr.iv.next45, 2
  br i1 %.311.1, label %B164.if, label %B242

B242:                                             ; preds = %B164.if.prol.loopexit, %B0.endif, %B164.loopexit.1
  %.546 = icmp eq i64 %arg.readout.0, 2
  br i1 %.546, label %B264, label %B312

B264:                                             ; preds = %B242
  store ptr null, ptr %.569, align 8
  %.587 = call i32 @_read_words.14(ptr nonnull %.569, ptr nonnull %excinfo.2, ptr %arg.readout.5.0, ptr %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, i64 %.177, i64 %.11.i, i64 %arg.samples, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.outputs.0, ptr %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.5.1, i64 %arg.outputs.6.0, i64 %arg.outputs.6.1, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0, ptr %arg.totals.0, ptr %arg.totals.1, i64 %arg.totals.2, i64 %arg.totals.3, ptr %arg.totals.4, i64 %arg.totals.5.0, i64 %arg.totals.6.0)
  %cond = icmp eq i32 %.587, 0
  br i1 %cond, label %B264.endif, label %B264.if, !prof !1

B312:                                             ; preds = %B242
  %.631 = mul nsw i64 %quot.0, %arg.readout.1
  %.711733.not = icmp slt i64 %.631, 1
  br i1 %.711733.not, label %B364, label %B348.if.preheader

B348.if.preheader:                                ; preds = %B312
  %4 = shl i64 %.631, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.sums.4, i8 0, i64 %4, i1 false)
  br label %B364

B364:                                             ; preds = %B348.if.preheader, %B312
  %const = bitcast i64 9223372036854775806 to i64
  %.873751.not = icmp slt i64 %arg.readout.2.5.0, 1
  br i1 %.873751.not, label %B606, label %B420.if.lr.ph

B420.if.lr.ph:                                    ; preds = %B364
  %.912 = shl nsw i64 %quot.0, 1
  %invariant.gep1 = getelementptr double, ptr %arg.state.4, i64 %quot.0
  %unroll_iter = and i64 %quot.0, %const
  %scevgep26 = getelementptr i8, ptr %arg.state.4, i64 8
  %5 = shl nsw i64 %quot.0, 4
  %6 = shl nsw i64 %quot.0, 3
  %7 = getelementptr i8, ptr %arg.state.4, i64 %6
  %scevgep32 = getelementptr i8, ptr %7, i64 8
  %8 = shl i64 %arg.sums.5.0, 3
  %9 = add i64 %8, 8
  br label %B420.if

B420.loopexit.loopexit.unr-lcssa:                 ; preds = %B486.if
  %10 = and i64 %quot.0, 1
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %B420.loopexit, label %B486.if.epil.preheader

B486.if.epil.preheader:                           ; preds = %B486.if.lr.ph, %B420.loopexit.loopexit.unr-lcssa
  %.1036739741.epil.init = phi i64 [ 0, %B486.if.lr.ph ], [ %.1043.1, %B420.loopexit.loopexit.unr-lcssa ]
  %gep.epil = getelementptr double, ptr %invariant.gep, i64 %.1036739741.epil.init
  %.1099.epil = load double, ptr %gep.epil, align 8
  %12 = getelementptr double, ptr %gep2, i64 %.1036739741.epil.init
  %.1133.epil = load double, ptr %12, align 8
  %.1137.epil = add nsw i64 %.1036739741.epil.init, %.1136
  %.1151.epil = icmp slt i64 %.1137.epil, 0
  %.1152.epil = select i1 %.1151.epil, i64 %arg.sums.5.0, i64 0
  %13 = getelementptr double, ptr %arg.sums.4, i64 %.1137.epil
  %.1166.epil = getelementptr double, ptr %13, i64 %.1152.epil
  %.1167.epil = load double, ptr %.1166.epil, align 8
  %.1168.epil = fmul nsz contract double %.1099.epil, %.1099.epil
  %.1169.epil = fmul nsz contract double %.1133.epil, %.1133.epil
  %.1170.epil = fadd nsz contract double %.1168.epil, %.1169.epil
  %.1171.epil = fadd nsz contract double %.1167.epil, %.1170.epil
  store double %.1171.epil, ptr %.1166.epil, align 8
  br label %B420.loopexit

B420.loopexit:                                    ; preds = %B420.if, %B486.if.epil.preheader, %B420.loopexit.loopexit.unr-lcssa
  %scevgep28 = getelementptr i8, ptr %lsr.iv27, i64 %5
  %scevgep34 = getelementptr i8, ptr %lsr.iv33, i64 %5
  %exitcond782.not = icmp eq i64 %.886, %arg.readout.2.5.0
  br i1 %exitcond782.not, label %B606, label %B420.if

B606:                                             ; preds = %B420.loopexit, %B364
  %.1302771.not = icmp slt i64 %arg.readout.1, 1
  br i1 %.1302771.not, label %B798, label %B636.if.lr.ph

B636.if.lr.ph:                                    ; preds = %B606
  %14 = tail call i64 @llvm.smin.i64(i64 %arg.samples, i64 0)
  %unroll_iter.i = and i64 %arg.outputs.5.1, %const
  %15 = shl i64 %arg.readout.4.5.1, 4
  %sunkaddr11.i = shl i64 %arg.readout.4.5.1, 3
  %16 = add nsw i64 %unroll_iter.i, -2
  %17 = lshr i64 %16, 1
  %18 = add nuw i64 %17, 1
  %scevgep = getelementptr i8, ptr %arg.outputs.4, i64 24
  %19 = shl i64 %arg.outputs.5.1, 3
  %20 = lshr i64 %18, 1
  %21 = shl nuw i64 %20, 1
  br label %B636.if

B636.loopexit:                                    ; preds = %B636.if, %B794
  %exitcond784.not = icmp eq i64 %.1315, %arg.readout.1
  br i1 %exitcond784.not, label %B798, label %B636.if

B702:                                             ; preds = %B672.endif
  %22 = icmp eq i64 %arg.readout.0, 1
  %23 = getelementptr i64, ptr %arg.readout.3.4, i64 %.1429759761
  %.1546 = load i64, ptr %23, align 8
  %.1548 = or i64 %.1546, %.1308766772
  %gep4 = getelementptr double, ptr %invariant.gep3, i64 %.1429759761
  %.1585 = load double, ptr %gep4, align 8
  %.1605 = icmp slt i64 %.1507, 0
  %.1606 = select i1 %.1605, i64 %arg.outputs.5.0, i64 0
  %.1607 = add i64 %.1606, %.1507
  %.1624 = mul i64 %.1607, %arg.outputs.5.1
  %.1626 = getelementptr double, ptr %arg.outputs.4, i64 %.1624
  br i1 %22, label %B26.i, label %B62.i

common.ret.loopexit.unr-lcssa.i.unr-lcssa:        ; preds = %B118.if.i
  %24 = and i64 %16, 2
  %25 = icmp eq i64 %24, 0
  %scevgep5.i = getelementptr i8, ptr %lsr.iv.i, i64 %15
  %scevgep5.i.1 = getelementptr i8, ptr %scevgep5.i, i64 %15
  br i1 %25, label %B118.if.i.epil.preheader, label %common.ret.loopexit.unr-lcssa.i

B118.if.i.epil.preheader:                         ; preds = %B118.if.i.preheader, %common.ret.loopexit.unr-lcssa.i.unr-lcssa
  %lsr.iv.i.epil.init = phi ptr [ %invariant.gep168.i, %B118.if.i.preheader ], [ %scevgep5.i.1, %common.ret.loopexit.unr-lcssa.i.unr-lcssa ]
  %.210163165.i.epil.init = phi i64 [ 0, %B118.if.i.preheader ], [ %.217.1.i.1, %common.ret.loopexit.unr-lcssa.i.unr-lcssa ]
  %sunkaddr.i.epil = shl i64 %.210163165.i.epil.init, 3
  %sunkaddr7.i.epil = getelementptr i8, ptr %.1626, i64 %sunkaddr.i.epil
  %.271.i.epil = load double, ptr %sunkaddr7.i.epil, align 8, !noalias !24
  %.322.i.epil = load double, ptr %lsr.iv.i.epil.init, align 8, !noalias !24
  %.324.i.epil = fmul nsz contract double %.1585, %.322.i.epil
  %.325.i.epil = fadd nsz contract double %.271.i.epil, %.324.i.epil
  store double %.325.i.epil, ptr %sunkaddr7.i.epil, align 8, !noalias !24
  %.217.1.i.epil = add nuw i64 %.210163165.i.epil.init, 2
  %sunkaddr10.i.epil = getelementptr i8, ptr %sunkaddr7.i.epil, i64 8
  %.271.1.i.epil = load double, ptr %sunkaddr10.i.epil, align 8, !noalias !24
  %sunkaddr12.i.epil = getelementptr i8, ptr %lsr.iv.i.epil.init, i64 %sunkaddr11.i
  %.322.1.i.epil = load double, ptr %sunkaddr12.i.epil, align 8, !noalias !24
  %.324.1.i.epil = fmul nsz contract double %.1585, %.322.1.i.epil
  %.325.1.i.epil = fadd nsz contract double %.271.1.i.epil, %.324.1.i.epil
  store double %.325.1.i.epil, ptr %sunkaddr10.i.epil, align 8, !noalias !24
  br label %common.ret.loopexit.unr-lcssa.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B118.if.i.epil.preheader, %common.ret.loopexit.unr-lcssa.i.unr-lcssa
  %.217.1.i.lcssa = phi i64 [ %.217.1.i.epil, %B118.if.i.epil.preheader ], [ %.217.1.i.1, %common.ret.loopexit.unr-lcssa.i.unr-lcssa ]
  %26 = and i64 %arg.outputs.5.1, 1
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %B794, label %B118.if.epil.preheader.i

B118.if.epil.preheader.i:                         ; preds = %B118.if.lr.ph.i, %common.ret.loopexit.unr-lcssa.i
  %.210163165.epil.init.i = phi i64 [ 0, %B118.if.lr.ph.i ], [ %.217.1.i.lcssa, %common.ret.loopexit.unr-lcssa.i ]
  %28 = getelementptr double, ptr %.1626, i64 %.210163165.epil.init.i
  %.271.epil.i = load double, ptr %28, align 8, !noalias !24
  %.317.epil.i = mul i64 %.210163165.epil.init.i, %arg.readout.4.5.1
  %gep169.epil.i = getelementptr double, ptr %invariant.gep168.i, i64 %.317.epil.i
  %.322.epil.i = load double, ptr %gep169.epil.i, align 8, !noalias !24
  %.324.epil.i = fmul nsz contract double %.1585, %.322.epil.i
  %.325.epil.i = fadd nsz contract double %.271.epil.i, %.324.epil.i
  store double %.325.epil.i, ptr %28, align 8, !noalias !24
  br label %B794

B26.i:                                            ; preds = %B702
  %.55.i = icmp slt i64 %.1546, 0
  %.56.i = select i1 %.55.i, i64 %arg.outputs.5.1, i64 0
  %29 = getelementptr double, ptr %.1626, i64 %.1548
  %.70.i = getelementptr double, ptr %29, i64 %.56.i
  %.71.i = load double, ptr %.70.i, align 8, !noalias !24
  %.73.i = fadd nsz contract double %.1585, %.71.i
  store double %.73.i, ptr %.70.i, align 8, !noalias !24
  br label %B794

B62.i:                                            ; preds = %B702
  %30 = icmp slt i64 %arg.outputs.5.1, 1
  br i1 %30, label %B794, label %B118.if.lr.ph.i

B118.if.lr.ph.i:                                  ; preds = %B62.i
  %31 = icmp eq i64 %arg.outputs.5.1, 1
  %invariant.gep.i = getelementptr double, ptr %arg.readout.4.4, i64 %.1548
  %.298.i = icmp slt i64 %.1546, 0
  %.299.i = select i1 %.298.i, i64 %arg.readout.4.5.1, i64 0
  %invariant.gep168.i = getelementptr double, ptr %invariant.gep.i, i64 %.299.i
  br i1 %31, label %B118.if.epil.preheader.i, label %B118.if.i.preheader

B118.if.i.preheader:                              ; preds = %B118.if.lr.ph.i
  %32 = icmp eq i64 %16, 0
  br i1 %32, label %B118.if.i.epil.preheader, label %B118.if.i.preheader14

B118.if.i.preheader14:                            ; preds = %B118.if.i.preheader
  %33 = mul i64 %19, %.1607
  %scevgep15 = getelementptr i8, ptr %scevgep, i64 %33
  br label %B118.if.i

B118.if.i:                                        ; preds = %B118.if.i, %B118.if.i.preheader14
  %lsr.iv = phi i64 [ %lsr.iv.next, %B118.if.i ], [ %21, %B118.if.i.preheader14 ]
  %lsr.iv.i = phi ptr [ %scevgep25, %B118.if.i ], [ %invariant.gep168.i, %B118.if.i.preheader14 ]
  %.210163165.i = phi i64 [ %.217.1.i.1, %B118.if.i ], [ 0, %B118.if.i.preheader14 ]
  %sunkaddr.i = shl i64 %.210163165.i, 3
  %scevgep21 = getelementptr i8, ptr %scevgep15, i64 %sunkaddr.i
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -24
  %.271.i = load double, ptr %scevgep22, align 8, !noalias !24
  %.322.i = load double, ptr %lsr.iv.i, align 8, !noalias !24
  %.324.i = fmul nsz contract double %.1585, %.322.i
  %.325.i = fadd nsz contract double %.271.i, %.324.i
  store double %.325.i, ptr %scevgep22, align 8, !noalias !24
  %34 = shl i64 %.210163165.i, 3
  %scevgep3 = getelementptr i8, ptr %scevgep15, i64 %34
  %scevgep5 = getelementptr i8, ptr %scevgep3, i64 -16
  %.271.1.i = load double, ptr %scevgep5, align 8, !noalias !24
  %sunkaddr12.i = getelementptr i8, ptr %lsr.iv.i, i64 %sunkaddr11.i
  %.322.1.i = load double, ptr %sunkaddr12.i, align 8, !noalias !24
  %.324.1.i = fmul nsz contract double %.1585, %.322.1.i
  %.325.1.i = fadd nsz contract double %.271.1.i, %.324.1.i
  store double %.325.1.i, ptr %scevgep5, align 8, !noalias !24
  %35 = shl i64 %.210163165.i, 3
  %scevgep1 = getelementptr i8, ptr %scevgep15, i64 %35
  %scevgep2 = getelementptr i8, ptr %scevgep1, i64 -8
  %.271.i.1 = load double, ptr %scevgep2, align 8, !noalias !24
  %scevgep23 = getelementptr i8, ptr %sunkaddr12.i, i64 %sunkaddr11.i
  %.322.i.1 = load double, ptr %scevgep23, align 8, !noalias !24
  %.324.i.1 = fmul nsz contract double %.1585, %.322.i.1
  %.325.i.1 = fadd nsz contract double %.271.i.1, %.324.i.1
  store double %.325.i.1, ptr %scevgep2, align 8, !noalias !24
  %.217.1.i.1 = add i64 %.210163165.i, 4
  %.271.1.i.1 = load double, ptr %scevgep21, align 8, !noalias !24
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %sunkaddr11.i
  %.322.1.i.1 = load double, ptr %scevgep24, align 8, !noalias !24
  %.324.1.i.1 = fmul nsz contract double %.1585, %.322.1.i.1
  %.325.1.i.1 = fadd nsz contract double %.271.1.i.1, %.324.1.i.1
  store double %.325.1.i.1, ptr %scevgep21, align 8, !noalias !24
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 %sunkaddr11.i
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter13.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter13.ncmp.1, label %common.ret.loopexit.unr-lcssa.i.unr-lcssa, label %B118.if.i

B794:                                             ; preds = %B672.endif, %B62.i, %B26.i, %B118.if.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i
  %exitcond783.not = icmp eq i64 %quot.0, %.1436
  br i1 %exitcond783.not, label %B636.loopexit, label %B670.if

common.ret:                                       ; preds = %B264.endif, %B264.if, %B798
  %common.ret.op = phi i32 [ 0, %B798 ], [ 1, %B264.if ], [ 0, %B264.endif ]
  ret i32 %common.ret.op

B798:                                             ; preds = %B636.loopexit, %B606
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.else:                                          ; preds = %entry
  %.151 = sdiv i64 64, %arg.state.3
  %.152 = srem i64 64, %arg.state.3
  %.154 = icmp slt i64 %arg.state.3, 0
  %.155 = icmp ne i64 %.152, 0
  %.156 = and i1 %.154, %.155
  %.161 = sext i1 %.156 to i64
  %.140.1 = add nsw i64 %.151, %.161
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.140.1, %B0.else ], [ 0, %entry ]
  %.177 = mul nsw i64 %arg.samples, %arg.chunk
  %.178 = add nsw i64 %arg.chunk, 1
  %.180 = mul nsw i64 %.178, %arg.samples
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.outputs.5.0, i64 %.180)
  %.268 = sub i64 %.11.i, %.177
  %.311724.not = icmp slt i64 %.268, 1
  br i1 %.311724.not, label %B242, label %B164.if.lr.ph

B164.if.lr.ph:                                    ; preds = %B0.endif
  %36 = shl nuw i64 %arg.outputs.5.1, 3
  %.neg = add i64 %.177, 1
  %xtraiter = and i64 %.268, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B164.if.prol.loopexit, label %B164.if.prol

B164.if.prol:                                     ; preds = %B164.if.lr.ph
  %37 = icmp slt i64 %arg.outputs.5.1, 1
  %.320.prol = add nsw i64 %.268, -1
  br i1 %37, label %B164.if.prol.loopexit, label %B220.if.lr.ph.prol

B220.if.lr.ph.prol:                               ; preds = %B164.if.prol
  %.505.prol = icmp slt i64 %.177, 0
  %.506.prol = select i1 %.505.prol, i64 %arg.outputs.5.0, i64 0
  %.507.prol = add i64 %.506.prol, %.177
  %.527.prol = mul i64 %.507.prol, %arg.outputs.5.1
  %38 = getelementptr double, ptr %arg.outputs.4, i64 %.527.prol
  tail call void @llvm.memset.p0.i64(ptr align 8 %38, i8 0, i64 %36, i1 false)
  br label %B164.if.prol.loopexit

B164.if.prol.loopexit:                            ; preds = %B220.if.lr.ph.prol, %B164.if.prol, %B164.if.lr.ph
  %.310718726.unr = phi i64 [ %.268, %B164.if.lr.ph ], [ %.320.prol, %B220.if.lr.ph.prol ], [ %.320.prol, %B164.if.prol ]
  %.317719725.unr = phi i64 [ %.177, %B164.if.lr.ph ], [ %.neg, %B220.if.lr.ph.prol ], [ %.neg, %B164.if.prol ]
  %39 = icmp eq i64 %.11.i, %.neg
  br i1 %39, label %B242, label %B164.if.preheader

B164.if.preheader:                                ; preds = %B164.if.prol.loopexit
  %40 = add nuw i64 %.310718726.unr, 2
  br label %B164.if

B164.if:                                          ; preds = %B164.if.preheader, %B164.loopexit.1
  %lsr.iv44 = phi i64 [ %40, %B164.if.preheader ], [ %lsr.iv.next45, %B164.loopexit.1 ]
  %.317719725 = phi i64 [ %.317719725.unr, %B164.if.preheader ], [ %.324.1, %B164.loopexit.1 ]
  %41 = icmp slt i64 %arg.outputs.5.1, 1
  br i1 %41, label %B164.loopexit.1, label %B220.if.lr.ph.1

B264.if:                                          ; preds = %B264
  %.588 = load ptr, ptr %excinfo.2, align 8
  store ptr %.588, ptr %excinfo, align 8
  br label %common.ret

B264.endif:                                       ; preds = %B264
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B420.if:                                          ; preds = %B420.loopexit, %B420.if.lr.ph
  %lsr.iv33 = phi ptr [ %scevgep32, %B420.if.lr.ph ], [ %scevgep34, %B420.loopexit ]
  %lsr.iv27 = phi ptr [ %scevgep26, %B420.if.lr.ph ], [ %scevgep28, %B420.loopexit ]
  %.879746752 = phi i64 [ 0, %B420.if.lr.ph ], [ %.886, %B420.loopexit ]
  %42 = icmp slt i64 %quot.0, 1
  %.886 = add nuw nsw i64 %.879746752, 1
  br i1 %42, label %B420.loopexit, label %B486.if.lr.ph

B486.if.lr.ph:                                    ; preds = %B420.if
  %43 = icmp eq i64 %quot.0, 1
  %.913 = mul nuw nsw i64 %.879746752, %.912
  %44 = getelementptr i64, ptr %arg.readout.2.4, i64 %.879746752
  %.943 = load i64, ptr %44, align 8
  %.1136 = mul i64 %.943, %quot.0
  %invariant.gep = getelementptr double, ptr %arg.state.4, i64 %.913
  %gep2 = getelementptr double, ptr %invariant.gep1, i64 %.913
  br i1 %43, label %B486.if.epil.preheader, label %B486.if.preheader

B486.if.preheader:                                ; preds = %B486.if.lr.ph
  %45 = mul i64 %.943, %6
  %scevgep38 = getelementptr i8, ptr %arg.sums.4, i64 %45
  br label %B486.if

B486.if:                                          ; preds = %B486.if, %B486.if.preheader
  %.1036739741 = phi i64 [ %.1043.1, %B486.if ], [ 0, %B486.if.preheader ]
  %46 = shl i64 %.1036739741, 3
  %scevgep30 = getelementptr i8, ptr %lsr.iv27, i64 %46
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -8
  %.1099 = load double, ptr %scevgep31, align 8
  %scevgep36 = getelementptr i8, ptr %lsr.iv33, i64 %46
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -8
  %.1133 = load double, ptr %scevgep37, align 8
  %47 = add i64 %.1136, %.1036739741
  %.1151 = icmp slt i64 %47, 0
  %48 = select i1 %.1151, i64 %8, i64 0
  %scevgep42 = getelementptr i8, ptr %scevgep38, i64 %48
  %49 = shl i64 %.1036739741, 3
  %scevgep10 = getelementptr i8, ptr %scevgep42, i64 %49
  %.1167 = load double, ptr %scevgep10, align 8
  %.1168 = fmul nsz contract double %.1099, %.1099
  %.1169 = fmul nsz contract double %.1133, %.1133
  %.1170 = fadd nsz contract double %.1168, %.1169
  %.1171 = fadd nsz contract double %.1167, %.1170
  store double %.1171, ptr %scevgep10, align 8
  %.1043.1 = add nuw i64 %.1036739741, 2
  %.1099.1 = load double, ptr %scevgep30, align 8
  %.1133.1 = load double, ptr %scevgep36, align 8
  %50 = add i64 %.1136, %.1036739741
  %51 = add i64 %50, 1
  %.1151.1 = icmp slt i64 %51, 0
  %52 = select i1 %.1151.1, i64 %9, i64 8
  %scevgep7 = getelementptr i8, ptr %scevgep38, i64 %52
  %53 = shl i64 %.1036739741, 3
  %scevgep6 = getelementptr i8, ptr %scevgep7, i64 %53
  %.1167.1 = load double, ptr %scevgep6, align 8
  %.1168.1 = fmul nsz contract double %.1099.1, %.1099.1
  %.1169.1 = fmul nsz contract double %.1133.1, %.1133.1
  %.1170.1 = fadd nsz contract double %.1168.1, %.1169.1
  %.1171.1 = fadd nsz contract double %.1167.1, %.1170.1
  store double %.1171.1, ptr %scevgep6, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1043.1
  br i1 %niter.ncmp.1, label %B420.loopexit.loopexit.unr-lcssa, label %B486.if

B636.if:                                          ; preds = %B636.loopexit, %B636.if.lr.ph
  %.1308766772 = phi i64 [ 0, %B636.if.lr.ph ], [ %.1315, %B636.loopexit ]
  %54 = icmp slt i64 %quot.0, 1
  %.1315 = add nuw nsw i64 %.1308766772, 1
  br i1 %54, label %B636.loopexit, label %B670.if.lr.ph

B670.if.lr.ph:                                    ; preds = %B636.if
  %.1551 = mul nuw nsw i64 %.1308766772, %quot.0
  %invariant.gep3 = getelementptr double, ptr %arg.sums.4, i64 %.1551
  br label %B670.if

B670.if:                                          ; preds = %B670.if.lr.ph, %B794
  %.1429759761 = phi i64 [ 0, %B670.if.lr.ph ], [ %.1436, %B794 ]
  %55 = icmp eq i64 %arg.samples, 0
  %.1436 = add nuw nsw i64 %.1429759761, 1
  br i1 %55, label %B672.endif, label %B672.else.if, !prof !17

B672.endif:                                       ; preds = %B672.else.if, %B670.if
  %rem.1.0 = phi i64 [ 0, %B670.if ], [ %.1476.1, %B672.else.if ]
  %.1507 = add nsw i64 %rem.1.0, %.177
  %.1513 = icmp slt i64 %.1507, %.11.i
  br i1 %.1513, label %B702, label %B794

B672.else.if:                                     ; preds = %B670.if
  %.1485 = srem i64 %.1429759761, %arg.samples
  %.1488.not = icmp eq i64 %.1485, 0
  %.1496 = select i1 %.1488.not, i64 0, i64 %14
  %.1476.1 = add nsw i64 %.1496, %.1485
  br label %B672.endif
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal range(i32 0, 2) i32 @_read_words.14(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr readonly captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.5.1, i64 %arg.words.6.0, i64 %arg.words.6.1, i64 %arg.first, i64 %arg.last, i64 %arg.samples, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr readonly captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.5.1, i64 %arg.outputs.6.0, i64 %arg.outputs.6.1, ptr readnone captures(none) %arg.sums.0, ptr readnone captures(none) %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0, ptr readnone captures(none) %arg.totals.0, ptr readnone captures(none) %arg.totals.1, i64 %arg.totals.2, i64 %arg.totals.3, ptr captures(none) %arg.totals.4, i64 %arg.totals.5.0, i64 %arg.totals.6.0) local_unnamed_addr #1 {
entry:
  %.85 = icmp eq i64 %arg.state.3, 0
  br i1 %.85, label %B0.endif.endif.thread, label %B0.endif, !prof !17

B168.loopexit:                                    ; preds = %B992, %B808
  %.455 = icmp sgt i64 %.45494922, 0
  %.468 = zext i1 %.455 to i64
  %.461958 = add i64 %.46195821, %.468
  %.464 = sext i1 %.455 to i64
  %.454949 = add nsw i64 %.45494922, %.464
  %.445.sroa.0.0 = select i1 %.455, i64 %.46195821, i64 0
  %B172.termcond = icmp sgt i64 %.45494922, 0
  br i1 %B172.termcond, label %B172, label %B1012

B172:                                             ; preds = %B172.lr.ph, %B168.loopexit
  %.445.sroa.0.023 = phi i64 [ 0, %B172.lr.ph ], [ %.445.sroa.0.0, %B168.loopexit ]
  %.45494922 = phi i64 [ %.45494920, %B172.lr.ph ], [ %.454949, %B168.loopexit ]
  %.46195821 = phi i64 [ 1, %B172.lr.ph ], [ %.461958, %B168.loopexit ]
  %0 = icmp slt i64 %arg.totals.5.0, 1
  %.515 = icmp slt i64 %.445.sroa.0.023, 0
  %.516 = select i1 %.515, i64 %arg.words.5.0, i64 0
  %.517 = add i64 %.516, %.445.sroa.0.023
  %.534 = mul i64 %.517, %arg.words.5.1
  br i1 %0, label %B172.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B172
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.totals.4, i8 0, i64 %12, i1 false), !noalias !27
  br label %B172.endif

B264.loopexit:                                    ; preds = %B694.if, %B664
  %.677 = icmp sgt i64 %.676876913, 1
  br i1 %.677, label %B266.if, label %B808

B508:                                             ; preds = %B398.if
  %.1222 = getelementptr double, ptr %arg.state.4, i64 %.1095
  br label %B1013

B556:                                             ; preds = %B398.if
  %1 = icmp eq i64 %.49.1.i, 0
  %.1295 = mul nsw i64 %.1190, %arg.samples
  br i1 %1, label %B1013, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %B556
  %.271.i = add nsw i64 %.1095, %.49.1.i
  br label %B70.if.i

B70.if.i:                                         ; preds = %B70.if.i, %B70.if.lr.ph.i
  %.173120122.i = phi i64 [ 0, %B70.if.lr.ph.i ], [ %.180.i, %B70.if.i ]
  %.180.i = add nuw nsw i64 %.173120122.i, 1
  %.206.i = xor i64 %.173120122.i, %.1295
  %.208.i = add nsw i64 %.206.i, %.1095
  %.222.i = icmp slt i64 %.208.i, 0
  %.223.i = select i1 %.222.i, i64 %arg.state.5.0, i64 0
  %2 = getelementptr double, ptr %arg.state.4, i64 %.208.i
  %.237.i = getelementptr double, ptr %2, i64 %.223.i
  %.238.i = load double, ptr %.237.i, align 8, !noalias !30
  %3 = shl i64 %.173120122.i, 3
  %scevgep2.i = getelementptr i8, ptr %.325, i64 %3
  store double %.238.i, ptr %scevgep2.i, align 8, !noalias !30
  %.274.i = add nsw i64 %.271.i, %.206.i
  %.288.i = icmp slt i64 %.274.i, 0
  %.289.i = select i1 %.288.i, i64 %arg.state.5.0, i64 0
  %4 = getelementptr double, ptr %arg.state.4, i64 %.274.i
  %.303.i = getelementptr double, ptr %4, i64 %.289.i
  %.304.i = load double, ptr %.303.i, align 8, !noalias !30
  %5 = shl i64 %.173120122.i, 3
  %scevgep1 = getelementptr i8, ptr %scevgep.i, i64 %5
  store double %.304.i, ptr %scevgep1, align 8, !noalias !30
  %exitcond.not.i = icmp eq i64 %.49.1.i, %.180.i
  br i1 %exitcond.not.i, label %B1013, label %B70.if.i

B664:                                             ; preds = %B268.endif.endif, %B1013
  %6 = icmp sgt i64 %..127, 0
  br i1 %6, label %B694.if.preheader, label %B264.loopexit

B694.if.preheader:                                ; preds = %B664
  br label %B694.if

B808:                                             ; preds = %B172.endif, %B264.loopexit
  %7 = icmp slt i64 %.1692, 1
  br i1 %7, label %B168.loopexit, label %B840.if.lr.ph

B840.if.lr.ph:                                    ; preds = %B808
  %8 = icmp eq i64 %arg.samples, 0
  %9 = icmp slt i64 %.445.sroa.0.023, 0
  %invariant.gep = getelementptr double, ptr %arg.outputs.4, i64 %.445.sroa.0.023
  %.2037 = select i1 %9, i64 %arg.outputs.5.1, i64 0
  %invariant.gep947 = getelementptr double, ptr %invariant.gep, i64 %.2037
  br i1 %8, label %B842.if, label %B840.if.preheader, !prof !17

B840.if.preheader:                                ; preds = %B840.if.lr.ph
  br label %B840.if

B992:                                             ; preds = %B890.endif, %B842.endif.endif, %B840.if
  %total.2.2.lcssa = phi double [ 0.000000e+00, %B842.endif.endif ], [ 0.000000e+00, %B840.if ], [ %.1998, %B890.endif ]
  %.2033 = icmp slt i64 %.1741931941, 0
  %.2034 = select i1 %.2033, i64 %arg.outputs.5.0, i64 0
  %.2035 = add i64 %.2034, %.1741931941
  %.2055 = mul i64 %.2035, %arg.outputs.5.1
  %gep948 = getelementptr double, ptr %invariant.gep947, i64 %.2055
  store double %total.2.2.lcssa, ptr %gep948, align 8
  %.1735 = icmp sgt i64 %.1734929942, 1
  br i1 %.1735, label %B840.if, label %B168.loopexit

common.ret:                                       ; preds = %B842.if, %B1012
  %common.ret.op = phi i32 [ 0, %B1012 ], [ 1, %B842.if ]
  ret i32 %common.ret.op

B1012:                                            ; preds = %B0.endif.endif.else.endif.endif.endif.endif, %B168.loopexit
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1013:                                            ; preds = %B70.if.i, %B556, %B508
  %.1361.sink52.in = phi ptr [ %.1222, %B508 ], [ %.1359, %B556 ], [ %.1359, %B70.if.i ]
  %.1365.sink49.in = getelementptr i8, ptr %.1361.sink52.in, i64 64
  %.1365.sink49 = load <8 x double>, ptr %.1365.sink49.in, align 8
  %.1361.sink52 = load <8 x double>, ptr %.1361.sink52.in, align 8
  %.1333.sink = mul nsw i64 %.1027863866, %.1272836
  %.1367 = getelementptr double, ptr %arg.state.4, i64 %.1333.sink
  %.1369 = load <8 x double>, ptr %.1367, align 8
  %.1371 = getelementptr i8, ptr %.1367, i64 64
  %.1373 = load <8 x double>, ptr %.1371, align 8
  %.1375 = getelementptr double, ptr %arg.sums.4, i64 %.1154
  %.1377 = load <8 x double>, ptr %.1375, align 8
  %.1379 = getelementptr i8, ptr %.1375, i64 64
  %.1381 = load <8 x double>, ptr %.1379, align 8
  %.1382 = fneg <8 x double> %.1361.sink52
  %.1383 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1361.sink52, <8 x double> %.1369, <8 x double> %.1377)
  %.1384 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1365.sink49, <8 x double> %.1373, <8 x double> %.1383)
  %.1385 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1365.sink49, <8 x double> %.1369, <8 x double> %.1381)
  %.1386 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1382, <8 x double> %.1373, <8 x double> %.1385)
  store <8 x double> %.1384, ptr %.1375, align 8
  store <8 x double> %.1386, ptr %.1379, align 8
  %.1021 = icmp sgt i64 %.1020861867, 1
  br i1 %.1021, label %B398.if, label %B664

B0.endif:                                         ; preds = %entry
  %.101 = sdiv i64 64, %arg.state.3
  %.102 = srem i64 64, %arg.state.3
  %.104 = icmp slt i64 %arg.state.3, 0
  %.105 = icmp ne i64 %.102, 0
  %.106 = and i1 %.104, %.105
  %.111 = sext i1 %.106 to i64
  %.90.1 = add nsw i64 %.101, %.111
  %.90.1.fr = freeze i64 %.90.1
  %.127 = shl nsw i64 %.90.1.fr, 1
  %.144 = icmp eq i64 %.90.1.fr, 0
  br i1 %.144, label %B0.endif.endif.thread, label %B0.endif.endif, !prof !33

B0.endif.endif:                                   ; preds = %B0.endif
  %.160 = sdiv i64 %arg.state.5.0, %.127
  %.161 = srem i64 %arg.state.5.0, %.127
  %.162 = xor i64 %.161, %.127
  %.163 = icmp slt i64 %.162, 0
  %.164 = icmp ne i64 %.161, 0
  %.165 = and i1 %.164, %.163
  %.170 = sext i1 %.165 to i64
  %.149.1 = add i64 %.160, %.170
  %.183 = shl nsw i64 %.90.1.fr, 2
  %.185 = mul nsw i64 %.90.1.fr, 6
  %.222 = icmp slt i64 %.90.1.fr, 0
  %spec.select = select i1 %.222, i64 %arg.sums.5.0, i64 0
  br label %B0.endif.endif.thread

B0.endif.endif.thread:                            ; preds = %B0.endif.endif, %B0.endif, %entry
  %.18540 = phi i64 [ %.185, %B0.endif.endif ], [ 0, %B0.endif ], [ 0, %entry ]
  %.18339 = phi i64 [ %.183, %B0.endif.endif ], [ 0, %B0.endif ], [ 0, %entry ]
  %quot.1.038 = phi i64 [ %.149.1, %B0.endif.endif ], [ %.127, %B0.endif ], [ 0, %entry ]
  %quot.02737 = phi i64 [ %.90.1.fr, %B0.endif.endif ], [ 0, %B0.endif ], [ 0, %entry ]
  %.1272836 = phi i64 [ %.127, %B0.endif.endif ], [ %.127, %B0.endif ], [ 0, %entry ]
  %10 = phi i64 [ %spec.select, %B0.endif.endif ], [ 0, %B0.endif ], [ 0, %entry ]
  %.224 = add i64 %10, %.18339
  %.227 = icmp slt i64 %.224, 0
  br i1 %.227, label %B0.endif.endif.else.if, label %B0.endif.endif.else.endif, !prof !17

B0.endif.endif.else.if:                           ; preds = %B0.endif.endif.thread
  br label %B0.endif.endif.else.endif

B0.endif.endif.else.endif:                        ; preds = %B0.endif.endif.else.if, %B0.endif.endif.thread
  %.212.sroa.0.1 = phi i64 [ 0, %B0.endif.endif.else.if ], [ %.224, %B0.endif.endif.thread ]
  %.232.not = icmp slt i64 %.224, %arg.sums.5.0
  br i1 %.232.not, label %B0.endif.endif.else.endif.endif, label %B0.endif.endif.else.endif.if, !prof !19

B0.endif.endif.else.endif.if:                     ; preds = %B0.endif.endif.else.endif
  br label %B0.endif.endif.else.endif.endif

B0.endif.endif.else.endif.endif:                  ; preds = %B0.endif.endif.else.endif.if, %B0.endif.endif.else.endif
  %.212.sroa.0.3 = phi i64 [ %arg.sums.5.0, %B0.endif.endif.else.endif.if ], [ %.212.sroa.0.1, %B0.endif.endif.else.endif ]
  %.239 = icmp slt i64 %quot.02737, 0
  %.240 = select i1 %.239, i64 %arg.sums.5.0, i64 0
  %.241 = add i64 %.240, %.18540
  %.244 = icmp slt i64 %.241, 0
  br i1 %.244, label %B0.endif.endif.else.endif.endif.if, label %B0.endif.endif.else.endif.endif.endif, !prof !17

B0.endif.endif.else.endif.endif.if:               ; preds = %B0.endif.endif.else.endif.endif
  br label %B0.endif.endif.else.endif.endif.endif

B0.endif.endif.else.endif.endif.endif:            ; preds = %B0.endif.endif.else.endif.endif.if, %B0.endif.endif.else.endif.endif
  %.212.sroa.13.1 = phi i64 [ 0, %B0.endif.endif.else.endif.endif.if ], [ %.241, %B0.endif.endif.else.endif.endif ]
  %.249.not = icmp slt i64 %.241, %arg.sums.5.0
  br i1 %.249.not, label %B0.endif.endif.else.endif.endif.endif.endif, label %B0.endif.endif.else.endif.endif.endif.if, !prof !19

B0.endif.endif.else.endif.endif.endif.if:         ; preds = %B0.endif.endif.else.endif.endif.endif
  br label %B0.endif.endif.else.endif.endif.endif.endif

B0.endif.endif.else.endif.endif.endif.endif:      ; preds = %B0.endif.endif.else.endif.endif.endif.if, %B0.endif.endif.else.endif.endif.endif
  %.212.sroa.13.2 = phi i64 [ %arg.sums.5.0, %B0.endif.endif.else.endif.endif.endif.if ], [ %.212.sroa.13.1, %B0.endif.endif.else.endif.endif.endif ]
  %.325 = getelementptr double, ptr %arg.sums.4, i64 %.212.sroa.0.3
  %11 = add nuw i64 %quot.1.038, 63
  %.655 = lshr i64 %11, 6
  %.634.inv = icmp sgt i64 %quot.1.038, 0
  %storemerge843 = select i1 %.634.inv, i64 %.655, i64 0
  %.773 = add i64 %.240, %.18339
  %.1359 = getelementptr double, ptr %arg.sums.4, i64 %.18339
  %.1440.inv = icmp sgt i64 %quot.02737, 0
  %..127 = select i1 %.1440.inv, i64 %.1272836, i64 0
  %.1692 = sub i64 %arg.last, %arg.first
  %..1692 = tail call i64 @llvm.smax.i64(i64 %.1692, i64 0)
  %.45517 = icmp sgt i64 %arg.words.5.0, 0
  br i1 %.45517, label %B172.lr.ph, label %B1012

B172.lr.ph:                                       ; preds = %B0.endif.endif.else.endif.endif.endif.endif
  %.300 = sub i64 %.212.sroa.13.2, %.212.sroa.0.3
  %.309 = tail call i64 @llvm.smax.i64(i64 %.300, i64 0)
  %.45494920 = add nsw i64 %arg.words.5.0, -1
  %12 = shl i64 %arg.totals.5.0, 3
  %.49.1.i = lshr i64 %.309, 1
  %13 = shl i64 %.49.1.i, 3
  %scevgep.i = getelementptr i8, ptr %.325, i64 %13
  %14 = shl i64 %quot.02737, 3
  %scevgep72 = getelementptr i8, ptr %arg.totals.4, i64 %14
  %15 = shl i64 %arg.sums.5.0, 3
  %scevgep3 = getelementptr i8, ptr %arg.sums.4, i64 8
  br label %B172

B172.endif:                                       ; preds = %B60.if.preheader.i, %B172
  %16 = icmp eq i64 %storemerge843, 0
  br i1 %16, label %B808, label %B266.if.preheader

B266.if.preheader:                                ; preds = %B172.endif
  br label %B266.if

B266.if:                                          ; preds = %B266.if.preheader, %B264.loopexit
  %.676876913 = phi i64 [ %.686, %B264.loopexit ], [ %storemerge843, %B266.if.preheader ]
  %.683880912 = phi i64 [ %.690, %B264.loopexit ], [ 0, %B266.if.preheader ]
  %17 = icmp slt i64 %arg.sums.5.0, 1
  %.686 = add nsw i64 %.676876913, -1
  %.690 = add nuw i64 %.683880912, 64
  br i1 %17, label %B268.else.endif.if, label %B268.else.endif.endif, !prof !17

B268.else.endif.if:                               ; preds = %B266.if
  br label %B268.else.endif.endif

B268.else.endif.endif:                            ; preds = %B268.else.endif.if, %B266.if
  %.744.sroa.0.3 = phi i64 [ %arg.sums.5.0, %B268.else.endif.if ], [ 0, %B266.if ]
  %18 = icmp slt i64 %.773, 0
  br i1 %18, label %B268.else.endif.endif.if, label %B268.else.endif.endif.endif, !prof !17

B268.else.endif.endif.if:                         ; preds = %B268.else.endif.endif
  br label %B268.else.endif.endif.endif

B268.else.endif.endif.endif:                      ; preds = %B268.else.endif.endif.if, %B268.else.endif.endif
  %.744.sroa.13.1 = phi i64 [ 0, %B268.else.endif.endif.if ], [ %.773, %B268.else.endif.endif ]
  %19 = icmp slt i64 %.773, %arg.sums.5.0
  br i1 %19, label %B268.else.endif.endif.endif.endif, label %B268.else.endif.endif.endif.if, !prof !19

B268.else.endif.endif.endif.if:                   ; preds = %B268.else.endif.endif.endif
  br label %B268.else.endif.endif.endif.endif

B268.else.endif.endif.endif.endif:                ; preds = %B268.else.endif.endif.endif.if, %B268.else.endif.endif.endif
  %.744.sroa.13.2 = phi i64 [ %arg.sums.5.0, %B268.else.endif.endif.endif.if ], [ %.744.sroa.13.1, %B268.else.endif.endif.endif ]
  %.832 = sub i64 %.744.sroa.13.2, %.744.sroa.0.3
  %.10667.not.i43 = icmp slt i64 %.832, 1
  br i1 %.10667.not.i43, label %B268.endif.endif, label %B60.if.preheader.i44

B60.if.preheader.i44:                             ; preds = %B268.else.endif.endif.endif.endif
  %.857 = getelementptr double, ptr %arg.sums.4, i64 %.744.sroa.0.3
  %20 = shl nuw i64 %.832, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.857, i8 0, i64 %20, i1 false), !noalias !34
  br label %B268.endif.endif

B268.endif.endif:                                 ; preds = %B60.if.preheader.i44, %B268.else.endif.endif.endif.endif
  %.11.i = tail call i64 @llvm.smin.i64(i64 %quot.1.038, i64 %.690)
  %.978 = sub i64 %.11.i, %.683880912
  %.1021865.not = icmp slt i64 %.978, 1
  br i1 %.1021865.not, label %B664, label %B398.if.preheader

B398.if.preheader:                                ; preds = %B268.endif.endif
  br label %B398.if

B398.if:                                          ; preds = %B398.if.preheader, %B1013
  %.1020861867 = phi i64 [ %.1030, %B1013 ], [ %.978, %B398.if.preheader ]
  %.1027863866 = phi i64 [ %.1034, %B1013 ], [ %.683880912, %B398.if.preheader ]
  %.1030 = add nsw i64 %.1020861867, -1
  %.1034 = add i64 %.1027863866, 1
  %sunkaddr15 = mul i64 %.534, 8
  %sunkaddr16 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr15
  %.1091 = load i64, ptr %sunkaddr16, align 8
  %.1093 = xor i64 %.1091, %.1027863866
  %.1095 = mul nsw i64 %.1093, %.1272836
  %sunkaddr17 = mul i64 %.534, 8
  %sunkaddr18 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr17
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 16
  %.1126 = load i64, ptr %sunkaddr19, align 8
  %.1128 = and i64 %.1126, %.1027863866
  %.102.i = ashr i64 %.1128, 16
  %.104.i = xor i64 %.102.i, %.1128
  %.102.1.i = ashr i64 %.104.i, 8
  %.104.1.i = xor i64 %.102.1.i, %.104.i
  %.102.2.i = ashr i64 %.104.1.i, 4
  %.104.2.i = xor i64 %.102.2.i, %.104.1.i
  %.102.3.i = ashr i64 %.104.2.i, 2
  %.104.3.i = xor i64 %.102.3.i, %.104.2.i
  %.102.452.i = lshr i64 %.104.3.i, 1
  %.104.4.i = xor i64 %.102.452.i, %.104.3.i
  %21 = trunc i64 %.104.4.i to i1
  %.1154 = select i1 %21, i64 %.1272836, i64 0
  %sunkaddr20 = mul i64 %.534, 8
  %sunkaddr21 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr20
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 8
  %.1190 = load i64, ptr %sunkaddr22, align 8
  %.1191 = icmp eq i64 %.1190, 0
  br i1 %.1191, label %B508, label %B556

B694.if:                                          ; preds = %B694.if, %B694.if.preheader
  %lsr.iv8 = phi i64 [ %lsr.iv.next9, %B694.if ], [ %.1272836, %B694.if.preheader ]
  %.1488870872 = phi i64 [ %.1495.1, %B694.if ], [ 0, %B694.if.preheader ]
  %sunkaddr = shl i64 %.1488870872, 3
  %sunkaddr23 = mul i64 %.1488870872, 8
  %sunkaddr24 = getelementptr i8, ptr %arg.totals.4, i64 %sunkaddr23
  %.1549 = load double, ptr %sunkaddr24, align 8
  %scevgep13 = getelementptr i8, ptr %scevgep3, i64 %sunkaddr
  %22 = shl i64 %.1488870872, 3
  %scevgep8 = getelementptr i8, ptr %scevgep3, i64 %22
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 -8
  %.1579 = load double, ptr %scevgep9, align 8
  %.1595 = icmp slt i64 %lsr.iv8, 0
  %23 = select i1 %.1595, i64 %15, i64 0
  %scevgep7 = getelementptr i8, ptr %scevgep3, i64 %23
  %24 = shl i64 %lsr.iv8, 3
  %scevgep10 = getelementptr i8, ptr %scevgep7, i64 %24
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 -8
  %.1611 = load double, ptr %scevgep11, align 8
  %.1612 = fsub nsz contract double %.1579, %.1611
  %.1613 = fadd nsz contract double %.1549, %.1612
  store double %.1613, ptr %sunkaddr24, align 8
  %.1495.1 = add nuw nsw i64 %.1488870872, 2
  %sunkaddr25 = mul i64 %.1488870872, 8
  %sunkaddr26 = getelementptr i8, ptr %arg.totals.4, i64 %sunkaddr25
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 8
  %.1549.1 = load double, ptr %sunkaddr27, align 8
  %.1579.1 = load double, ptr %scevgep13, align 8
  %.1611.1 = load double, ptr %scevgep10, align 8
  %.1612.1 = fsub nsz contract double %.1579.1, %.1611.1
  %.1613.1 = fadd nsz contract double %.1549.1, %.1612.1
  store double %.1613.1, ptr %sunkaddr27, align 8
  %lsr.iv.next9 = add i64 %lsr.iv8, 2
  %exitcond.not.1 = icmp eq i64 %..127, %.1495.1
  br i1 %exitcond.not.1, label %B264.loopexit, label %B694.if

B840.if:                                          ; preds = %B992, %B840.if.preheader
  %.1734929942 = phi i64 [ %.1744, %B992 ], [ %..1692, %B840.if.preheader ]
  %.1741931941 = phi i64 [ %.1748, %B992 ], [ %arg.first, %B840.if.preheader ]
  %25 = icmp sgt i64 %arg.samples, 0
  %.1744 = add nsw i64 %.1734929942, -1
  %.1748 = add i64 %.1741931941, 1
  %.1781 = sub nsw i64 %.1741931941, %arg.first
  %.1820 = sub i64 %quot.02737, %.1781
  %.1821 = icmp sgt i64 %.1820, 0
  %.1823 = xor i1 %25, %.1821
  br i1 %.1823, label %B992, label %B842.endif.endif

B842.if:                                          ; preds = %B840.if.lr.ph
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727, ptr %excinfo, align 8, !numba_exception_output !37
  br label %common.ret

B842.endif.endif:                                 ; preds = %B840.if
  %26 = icmp sgt i64 %.1820, 0
  %.1836 = srem i64 %.1820, %arg.samples
  %.1837 = sub nsw i64 0, %.1836
  %.1838 = select i1 %26, i64 %.1836, i64 %.1837
  %.1839 = icmp sgt i64 %.1838, 0
  %.1840 = sdiv i64 %.1820, %arg.samples
  %.1841 = zext i1 %.1839 to i64
  %.1842 = add i64 %.1840, %.1841
  %.1863922 = icmp sgt i64 %.1842, 0
  br i1 %.1863922, label %B888.if.preheader, label %B992

B888.if.preheader:                                ; preds = %B842.endif.endif
  %sunkaddr28 = mul i64 %.534, 8
  %sunkaddr29 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr28
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 40
  %.46.i = load i64, ptr %sunkaddr30, align 8, !noalias !38
  %sunkaddr31 = mul i64 %.534, 8
  %sunkaddr32 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr31
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 24
  %.117.i = load i64, ptr %sunkaddr33, align 8, !noalias !38
  %.148.i = sitofp i64 %.46.i to double
  %sunkaddr34 = mul i64 %.534, 8
  %sunkaddr35 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr34
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 32
  %.182.i = load i64, ptr %sunkaddr36, align 8, !noalias !38
  %27 = add nuw i64 %.1842, 1
  br label %B888.if

B888.if:                                          ; preds = %B890.endif, %B888.if.preheader
  %lsr.iv = phi i64 [ %27, %B888.if.preheader ], [ %lsr.iv.next, %B890.endif ]
  %total.2.2925 = phi double [ 0.000000e+00, %B888.if.preheader ], [ %.1998, %B890.endif ]
  %.1869921923 = phi i64 [ %.1781, %B888.if.preheader ], [ %.1876, %B890.endif ]
  %28 = icmp ne i64 %arg.samples, -1
  %29 = add i64 %.1869921923, -9223372036854775808
  %.61.i = icmp ne i64 %29, 0
  %.63.not.i = or i1 %28, %.61.i
  br i1 %.63.not.i, label %B0.else.if.i, label %B0.endif.i, !prof !19

B144.i:                                           ; preds = %B0.endif.i
  %.229.i = fneg nsz contract double %.149.i
  br label %B890.endif

B178.i:                                           ; preds = %B0.endif.i
  %.271.i46 = fneg nsz contract double %.149.i
  br label %B890.endif

B188.i:                                           ; preds = %B0.endif.i
  br label %B890.endif

B0.endif.i:                                       ; preds = %B0.else.if.i, %B888.if
  %quot.0.i = phi i64 [ 0, %B888.if ], [ %31, %B0.else.if.i ]
  %.102.i.i = ashr i64 %quot.0.i, 16
  %.104.i.i = xor i64 %.102.i.i, %quot.0.i
  %.102.1.i.i = ashr i64 %.104.i.i, 8
  %.104.1.i.i = xor i64 %.102.1.i.i, %.104.i.i
  %.102.2.i.i = ashr i64 %.104.1.i.i, 4
  %.104.2.i.i = xor i64 %.102.2.i.i, %.104.1.i.i
  %.102.3.i.i = ashr i64 %.104.2.i.i, 2
  %.104.3.i.i = xor i64 %.102.3.i.i, %.104.2.i.i
  %.104.4.i1.i = shl i64 %.104.3.i.i, 1
  %.113.i.i = xor i64 %.104.4.i1.i, %.104.3.i.i
  %30 = and i64 %.113.i.i, 2
  %.146.i = uitofp nneg i64 %30 to double
  %.147.i = fsub nsz contract double 1.000000e+00, %.146.i
  %.149.i = fmul nsz contract double %.147.i, %.148.i
  switch i64 %.182.i, label %B188.i [
    i64 0, label %B890.endif
    i64 1, label %B144.i
    i64 2, label %B178.i
  ]

B0.else.if.i:                                     ; preds = %B888.if
  %.66.i = sdiv i64 %.1869921923, %arg.samples
  %.67.i = srem i64 %.1869921923, %arg.samples
  %.68.i = xor i64 %.67.i, %arg.samples
  %.69.i = icmp slt i64 %.68.i, 0
  %.70.i = icmp ne i64 %.67.i, 0
  %.71.i = and i1 %.70.i, %.69.i
  %.76.i = sext i1 %.71.i to i64
  %.55.1.i = add i64 %.66.i, %.76.i
  %31 = and i64 %.55.1.i, %.117.i
  br label %B0.endif.i

B890.endif:                                       ; preds = %B0.endif.i, %B188.i, %B178.i, %B144.i
  %.sink.i = phi double [ 0.000000e+00, %B188.i ], [ %.271.i46, %B178.i ], [ 0.000000e+00, %B144.i ], [ %.149.i, %B0.endif.i ]
  %.149.sink.i = phi double [ %.149.i, %B188.i ], [ 0.000000e+00, %B178.i ], [ %.229.i, %B144.i ], [ 0.000000e+00, %B0.endif.i ]
  %.1876 = add i64 %.1869921923, %arg.samples
  %.1945 = icmp slt i64 %.1869921923, 0
  %32 = select i1 %.1945, i64 %12, i64 0
  %scevgep70 = getelementptr i8, ptr %arg.totals.4, i64 %32
  %33 = shl i64 %.1869921923, 3
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %33
  %.1961 = load double, ptr %scevgep71, align 8
  %.1962 = fmul nsz contract double %.sink.i, %.1961
  %34 = add i64 %quot.02737, %.1869921923
  %.1978 = icmp slt i64 %34, 0
  %35 = select i1 %.1978, i64 %12, i64 0
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 %35
  %36 = shl i64 %.1869921923, 3
  %scevgep12 = getelementptr i8, ptr %scevgep73, i64 %36
  %.1994 = load double, ptr %scevgep12, align 8
  %.1995 = fmul nsz contract double %.149.sink.i, %.1994
  %.1996 = fsub nsz contract double %.1962, %.1995
  %.1998 = fadd nsz contract double %total.2.2925, %.1996
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.1863 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.1863, label %B888.if, label %B992
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.fmuladd.v8f64(<8 x double>, <8 x double>, <8 x double>) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_multiply.12(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.matrices.0, ptr readnone captures(none) %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr readonly captures(none) %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0, i64 %arg.start, ptr readnone captures(none) %arg.offsets.0, ptr readnone captures(none) %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr readonly captures(none) %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, i64 %arg.mask, ptr readnone captures(none) %arg.sums.0, ptr readnone captures(none) %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0) local_unnamed_addr #1 {
entry:
  %.63 = icmp eq i64 %arg.state.3, 0
  br i1 %.63, label %B512, label %B0.endif, !prof !17

B152:                                             ; preds = %B136.if
  %0 = icmp slt i64 %.301, 1
  br i1 %0, label %B204, label %B188.if.preheader

B188.if.preheader:                                ; preds = %B152
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.sums.4, i8 0, i64 %3, i1 false)
  br label %B204

B204:                                             ; preds = %B188.if.preheader, %B152
  %1 = icmp sgt i64 %arg.offsets.5.0, 0
  br i1 %1, label %B234.if.lr.ph, label %B513

B234.if.lr.ph:                                    ; preds = %B204
  %.706 = mul nsw i64 %.256448486, %.111
  %invariant.gep12 = getelementptr double, ptr %arg.state.4, i64 %.706
  br label %B268.if.lr.ph

B234.loopexit:                                    ; preds = %B268.if
  %.547 = add nuw nsw i64 %.540415421, 1
  %scevgep15 = getelementptr i8, ptr %lsr.iv, i64 %3
  %exitcond501.not = icmp eq i64 %arg.offsets.5.0, %.547
  br i1 %exitcond501.not, label %B404.if.preheader, label %B268.if.lr.ph

B404.if.preheader:                                ; preds = %B234.loopexit
  br label %B404.if

B404.loopexit:                                    ; preds = %B438.if, %B404.if
  %lsr.iv.next2 = add i64 %lsr.iv1, %.111
  %scevgep3 = getelementptr i8, ptr %lsr.iv2, i64 %6
  %exitcond503.not = icmp eq i64 %arg.offsets.5.0, %.901
  br i1 %exitcond503.not, label %B513, label %B404.if

B512:                                             ; preds = %B0.endif.endif, %B0.endif, %B513, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B513:                                             ; preds = %B136.if, %B404.loopexit, %B204
  %lsr.iv.next25 = add i64 %lsr.iv24, %.111
  %lsr.iv.next13 = add i64 %lsr.iv12, %.111
  %exitcond504.not = icmp eq i64 %.263, %.136.1
  br i1 %exitcond504.not, label %B512, label %B136.if

B0.endif:                                         ; preds = %entry
  %.79 = sdiv i64 64, %arg.state.3
  %.80 = srem i64 64, %arg.state.3
  %.82 = icmp slt i64 %arg.state.3, 0
  %.83 = icmp ne i64 %.80, 0
  %.84 = and i1 %.82, %.83
  %.89 = sext i1 %.84 to i64
  %.68.1 = add nsw i64 %.79, %.89
  %.111 = shl nsw i64 %.68.1, 1
  %.131 = icmp eq i64 %.68.1, 0
  br i1 %.131, label %B512, label %B0.endif.endif, !prof !33

B0.endif.endif:                                   ; preds = %B0.endif
  %.147 = sdiv i64 %arg.state.5.0, %.111
  %.148 = srem i64 %arg.state.5.0, %.111
  %.149 = xor i64 %.148, %.111
  %.150 = icmp slt i64 %.149, 0
  %.151 = icmp ne i64 %.148, 0
  %.152 = and i1 %.151, %.150
  %.157 = sext i1 %.152 to i64
  %.136.1 = add i64 %.147, %.157
  %.250475.not = icmp slt i64 %.136.1, 1
  br i1 %.250475.not, label %B512, label %B136.if.lr.ph

B136.if.lr.ph:                                    ; preds = %B0.endif.endif
  %.301 = mul i64 %.111, %arg.offsets.5.0
  %.967.inv = icmp sgt i64 %.68.1, 0
  %..111 = select i1 %.967.inv, i64 %.111, i64 0
  %2 = shl i64 %arg.offsets.5.0, 4
  %3 = mul i64 %.68.1, %2
  %4 = shl i64 %arg.start, 3
  %5 = getelementptr i8, ptr %arg.matrices.4, i64 %4
  %scevgep14 = getelementptr i8, ptr %5, i64 64
  %6 = shl nsw i64 %.68.1, 4
  %7 = shl i64 %arg.sums.5.0, 3
  %8 = add i64 %7, 8
  br label %B136.if

B136.if:                                          ; preds = %B136.if.lr.ph, %B513
  %lsr.iv12 = phi i64 [ 0, %B136.if.lr.ph ], [ %lsr.iv.next13, %B513 ]
  %lsr.iv24 = phi i64 [ 1, %B136.if.lr.ph ], [ %lsr.iv.next25, %B513 ]
  %.256448486 = phi i64 [ 0, %B136.if.lr.ph ], [ %.263, %B513 ]
  %.263 = add nuw nsw i64 %.256448486, 1
  %.293 = and i64 %.256448486, %arg.mask
  %.294.not = icmp eq i64 %.293, 0
  br i1 %.294.not, label %B152, label %B513

B268.if.lr.ph:                                    ; preds = %B234.loopexit, %B234.if.lr.ph
  %lsr.iv = phi ptr [ %scevgep14, %B234.if.lr.ph ], [ %scevgep15, %B234.loopexit ]
  %.540415421 = phi i64 [ 0, %B234.if.lr.ph ], [ %.547, %B234.loopexit ]
  %.703 = mul nsw i64 %.540415421, %.111
  %.776 = getelementptr double, ptr %arg.sums.4, i64 %.703
  %.780 = getelementptr i8, ptr %.776, i64 64
  %.776.promoted = load <8 x double>, ptr %.776, align 8
  %.780.promoted = load <8 x double>, ptr %.780, align 8
  br label %B268.if

B268.if:                                          ; preds = %B268.if, %B268.if.lr.ph
  %lsr.iv16 = phi ptr [ %lsr.iv, %B268.if.lr.ph ], [ %scevgep17, %B268.if ]
  %.787413 = phi <8 x double> [ %.780.promoted, %B268.if.lr.ph ], [ %.787, %B268.if ]
  %.785412 = phi <8 x double> [ %.776.promoted, %B268.if.lr.ph ], [ %.785, %B268.if ]
  %.661406408 = phi i64 [ 0, %B268.if.lr.ph ], [ %.668, %B268.if ]
  %.668 = add nuw nsw i64 %.661406408, 1
  %9 = shl i64 %.661406408, 3
  %scevgep = getelementptr i8, ptr %arg.offsets.4, i64 %9
  %.736 = load i64, ptr %scevgep, align 8
  %scevgep18 = getelementptr i8, ptr %lsr.iv16, i64 -64
  %.762 = load <8 x double>, ptr %scevgep18, align 8
  %.766 = load <8 x double>, ptr %lsr.iv16, align 8
  %gep13 = getelementptr double, ptr %invariant.gep12, i64 %.736
  %.770 = load <8 x double>, ptr %gep13, align 8
  %.772 = getelementptr i8, ptr %gep13, i64 64
  %.774 = load <8 x double>, ptr %.772, align 8
  %.783 = fneg <8 x double> %.766
  %.784 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.762, <8 x double> %.770, <8 x double> %.785412)
  %.785 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.783, <8 x double> %.774, <8 x double> %.784)
  %.786 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.762, <8 x double> %.774, <8 x double> %.787413)
  %.787 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.766, <8 x double> %.770, <8 x double> %.786)
  %sunkaddr = mul i64 %.703, 8
  %sunkaddr8 = getelementptr i8, ptr %arg.sums.4, i64 %sunkaddr
  store <8 x double> %.785, ptr %sunkaddr8, align 8
  %sunkaddr9 = mul i64 %.703, 8
  %sunkaddr10 = getelementptr i8, ptr %arg.sums.4, i64 %sunkaddr9
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 64
  store <8 x double> %.787, ptr %sunkaddr11, align 8
  %scevgep17 = getelementptr i8, ptr %lsr.iv16, i64 %6
  %exitcond500.not = icmp eq i64 %arg.offsets.5.0, %.668
  br i1 %exitcond500.not, label %B234.loopexit, label %B268.if

B404.if:                                          ; preds = %B404.loopexit, %B404.if.preheader
  %lsr.iv2 = phi ptr [ %scevgep3, %B404.loopexit ], [ %arg.sums.4, %B404.if.preheader ]
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B404.loopexit ], [ 0, %B404.if.preheader ]
  %.894435441 = phi i64 [ %.901, %B404.loopexit ], [ 0, %B404.if.preheader ]
  %10 = icmp sgt i64 %..111, 0
  %.901 = add nuw nsw i64 %.894435441, 1
  br i1 %10, label %B438.if.preheader, label %B404.loopexit

B438.if.preheader:                                ; preds = %B404.if
  br label %B438.if

B438.if:                                          ; preds = %B438.if, %B438.if.preheader
  %lsr.iv11 = phi i64 [ %lsr.iv.next, %B438.if ], [ 0, %B438.if.preheader ]
  %11 = add i64 %lsr.iv1, %lsr.iv11
  %.1064 = icmp slt i64 %11, 0
  %12 = select i1 %.1064, i64 %7, i64 0
  %scevgep4 = getelementptr i8, ptr %lsr.iv2, i64 %12
  %13 = shl i64 %lsr.iv11, 3
  %scevgep5 = getelementptr i8, ptr %scevgep4, i64 %13
  %.1080 = load double, ptr %scevgep5, align 8
  %sunkaddr12 = mul i64 %.894435441, 8
  %sunkaddr13 = getelementptr i8, ptr %arg.offsets.4, i64 %sunkaddr12
  %.1114 = load i64, ptr %sunkaddr13, align 8
  %14 = add i64 %lsr.iv12, %lsr.iv11
  %15 = add i64 %14, %.1114
  %.1130 = icmp slt i64 %15, 0
  %.1131 = select i1 %.1130, i64 %arg.state.5.0, i64 0
  %16 = getelementptr double, ptr %arg.state.4, i64 %15
  %.1145 = getelementptr double, ptr %16, i64 %.1131
  store double %.1080, ptr %.1145, align 8
  %17 = select i1 %.1064, i64 %8, i64 8
  %scevgep1 = getelementptr i8, ptr %lsr.iv2, i64 %17
  %18 = shl i64 %lsr.iv11, 3
  %scevgep2 = getelementptr i8, ptr %scevgep1, i64 %18
  %.1080.1 = load double, ptr %scevgep2, align 8
  %.1114.1 = load i64, ptr %sunkaddr13, align 8
  %19 = add i64 %lsr.iv24, %lsr.iv11
  %20 = add i64 %19, %.1114.1
  %.1130.1 = icmp slt i64 %20, 0
  %.1131.1 = select i1 %.1130.1, i64 %arg.state.5.0, i64 0
  %21 = getelementptr double, ptr %arg.state.4, i64 %20
  %.1145.1 = getelementptr double, ptr %21, i64 %.1131.1
  store double %.1080.1, ptr %.1145.1, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv11, 2
  %exitcond502.not.1 = icmp eq i64 %..111, %lsr.iv.next
  br i1 %exitcond502.not.1, label %B404.loopexit, label %B438.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_permute.13(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.source.0, ptr readnone captures(none) %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr readonly captures(none) %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.6.0, ptr readnone captures(none) %arg.target.0, ptr readnone captures(none) %arg.target.1, i64 %arg.target.2, i64 %arg.target.3, ptr writeonly captures(none) %arg.target.4, i64 %arg.target.5.0, i64 %arg.target.6.0, ptr readnone captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, i64 %arg.row_bits, i64 %arg.lane_bits, ptr readnone captures(none) %arg.offsets.0, ptr readnone captures(none) %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr captures(none) %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0) local_unnamed_addr #1 {
entry:
  %.63 = icmp eq i64 %arg.source.3, 0
  br i1 %.63, label %B548, label %B0.endif, !prof !17

B74.loopexit:                                     ; preds = %B126.endif, %B74.if
  %exitcond458.not = icmp eq i64 %.205, %.68.1
  br i1 %exitcond458.not, label %B218, label %B74.if

B218:                                             ; preds = %B0.endif, %B74.loopexit
  %.594 = shl nsw i64 %.68.1, 1
  %.597 = icmp eq i64 %.68.1, 0
  br i1 %.597, label %B548, label %B218.endif, !prof !33

B286.loopexit:                                    ; preds = %B412.if, %B382
  %scevgep17 = getelementptr i8, ptr %lsr.iv16, i64 %25
  %lsr.iv.next37 = add i64 %lsr.iv36, %.594
  %scevgep40 = getelementptr i8, ptr %lsr.iv39, i64 %25
  %exitcond461.not = icmp eq i64 %.727, %.602.1
  br i1 %exitcond461.not, label %B548, label %B286.if

B382.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B324.if
  %0 = and i64 %27, 2
  %1 = icmp eq i64 %0, 0
  br i1 %1, label %B324.if.epil.preheader5, label %B382.loopexit.unr-lcssa

B324.if.epil.preheader5:                          ; preds = %B324.if.preheader4, %B382.loopexit.unr-lcssa.unr-lcssa
  %lsr.iv.epil.init = phi i64 [ %24, %B324.if.preheader4 ], [ %44, %B382.loopexit.unr-lcssa.unr-lcssa ]
  %start.2.1428.epil.init10 = phi i64 [ 0, %B324.if.preheader4 ], [ %.914.1.1, %B382.loopexit.unr-lcssa.unr-lcssa ]
  %.844424426.epil.init11 = phi i64 [ 0, %B324.if.preheader4 ], [ %.851.1.1, %B382.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr38.epil = shl i64 %.844424426.epil.init11, 3
  %sunkaddr39.epil = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr38.epil
  %.905.epil6 = load i64, ptr %sunkaddr39.epil, align 8
  %.910399.epil7 = lshr i64 %.720440450, %lsr.iv.epil.init
  %2 = trunc i64 %.910399.epil7 to i1
  %.912.epil8 = select i1 %2, i64 %.905.epil6, i64 0
  %.914.epil9 = add nsw i64 %.912.epil8, %start.2.1428.epil.init10
  %sunkaddr42.epil = getelementptr i8, ptr %sunkaddr39.epil, i64 8
  %.905.1.epil = load i64, ptr %sunkaddr42.epil, align 8
  %3 = xor i64 %.844424426.epil.init11, -2
  %.908.1.epil = add nsw i64 %3, %arg.row_bits
  %.910399.1.epil = lshr i64 %.720440450, %.908.1.epil
  %4 = trunc i64 %.910399.1.epil to i1
  %.912.1.epil = select i1 %4, i64 %.905.1.epil, i64 0
  %.914.1.epil = add nsw i64 %.914.epil9, %.912.1.epil
  br label %B382.loopexit.unr-lcssa

B382.loopexit.unr-lcssa:                          ; preds = %B324.if.epil.preheader5, %B382.loopexit.unr-lcssa.unr-lcssa
  %.914.1.lcssa = phi i64 [ %.914.1.1, %B382.loopexit.unr-lcssa.unr-lcssa ], [ %.914.1.epil, %B324.if.epil.preheader5 ]
  %5 = and i64 %arg.row_bits, 1
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %B382, label %B324.if.epil.preheader

B324.if.epil.preheader:                           ; preds = %B324.if.preheader, %B382.loopexit.unr-lcssa
  %start.2.1428.epil.init = phi i64 [ 0, %B324.if.preheader ], [ %.914.1.lcssa, %B382.loopexit.unr-lcssa ]
  %.844424426.epil.init = phi i64 [ 0, %B324.if.preheader ], [ %unroll_iter, %B382.loopexit.unr-lcssa ]
  %7 = getelementptr i64, ptr %arg.weights.4, i64 %.844424426.epil.init
  %.905.epil = load i64, ptr %7, align 8
  %8 = xor i64 %.844424426.epil.init, -1
  %.908.epil = add nsw i64 %arg.row_bits, %8
  %.910399.epil = lshr i64 %.720440450, %.908.epil
  %9 = trunc i64 %.910399.epil to i1
  %.912.epil = select i1 %9, i64 %.905.epil, i64 0
  %.914.epil = add nsw i64 %.912.epil, %start.2.1428.epil.init
  br label %B382

B382:                                             ; preds = %B286.if, %B324.if.epil.preheader, %B382.loopexit.unr-lcssa
  %start.2.1.lcssa = phi i64 [ 0, %B286.if ], [ %.914.1.lcssa, %B382.loopexit.unr-lcssa ], [ %.914.epil, %B324.if.epil.preheader ]
  %10 = icmp slt i64 %.68.1, 1
  br i1 %10, label %B286.loopexit, label %B412.if.lr.ph

B412.if.lr.ph:                                    ; preds = %B382
  %.1139 = add nsw i64 %start.2.1.lcssa, %.68.1
  br label %B412.if

B548:                                             ; preds = %B218.endif, %B286.loopexit, %B218, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B0.endif:                                         ; preds = %entry
  %.79 = sdiv i64 64, %arg.source.3
  %.80 = srem i64 64, %arg.source.3
  %.82 = icmp slt i64 %arg.source.3, 0
  %.83 = icmp ne i64 %.80, 0
  %.84 = and i1 %.82, %.83
  %.89 = sext i1 %.84 to i64
  %.68.1 = add nsw i64 %.79, %.89
  %.106 = ashr i64 %.68.1, %arg.lane_bits
  %.148 = icmp sgt i64 %.68.1, 0
  br i1 %.148, label %B74.if.preheader, label %B218

B74.if.preheader:                                 ; preds = %B0.endif
  %11 = shl i64 %arg.weights.5.0, 3
  %12 = add i64 %arg.lane_bits, -1
  br label %B74.if

B74.if:                                           ; preds = %B74.if.preheader, %B74.loopexit
  %13 = phi i64 [ %18, %B74.loopexit ], [ 0, %B74.if.preheader ]
  %.198411417 = phi i64 [ %.205, %B74.loopexit ], [ 0, %B74.if.preheader ]
  %14 = icmp slt i64 %arg.lane_bits, 1
  %15 = icmp eq i64 %.106, 0
  %16 = add nuw i64 %13, 1
  %17 = icmp eq i64 %16, %.106
  %18 = select i1 %17, i64 0, i64 %16
  %.205 = add nuw nsw i64 %.198411417, 1
  %spec.select = select i1 %15, i64 0, i64 %13, !prof !17
  %19 = getelementptr i64, ptr %arg.offsets.4, i64 %.198411417
  store i64 %spec.select, ptr %19, align 8
  br i1 %14, label %B74.loopexit, label %B124.if.preheader

B124.if.preheader:                                ; preds = %B74.if
  br label %B124.if

B124.if:                                          ; preds = %B126.endif, %B124.if.preheader
  %lsr.iv20 = phi i64 [ %12, %B124.if.preheader ], [ %lsr.iv.next21, %B126.endif ]
  %lsr.iv32 = phi i64 [ %lsr.iv.next33, %B126.endif ], [ %arg.row_bits, %B124.if.preheader ]
  %.454409 = phi i64 [ %.535, %B126.endif ], [ %spec.select, %B124.if.preheader ]
  %20 = icmp eq i64 %.106, 0
  %.470 = icmp slt i64 %lsr.iv32, 0
  %21 = select i1 %.470, i64 %11, i64 0
  %scevgep31 = getelementptr i8, ptr %arg.weights.4, i64 %21
  %22 = shl i64 %lsr.iv32, 3
  %scevgep34 = getelementptr i8, ptr %scevgep31, i64 %22
  %.486 = load i64, ptr %scevgep34, align 8
  br i1 %20, label %B126.endif, label %B126.else.if, !prof !18

B126.endif:                                       ; preds = %B126.else.if, %B124.if
  %quot.2.0 = phi i64 [ 0, %B124.if ], [ %.507, %B126.else.if ]
  %.532401 = lshr i64 %quot.2.0, %lsr.iv20
  %23 = trunc i64 %.532401 to i1
  %.534 = select i1 %23, i64 %.486, i64 0
  %.535 = add nsw i64 %.534, %.454409
  %sunkaddr = mul i64 %.198411417, 8
  %sunkaddr24 = getelementptr i8, ptr %arg.offsets.4, i64 %sunkaddr
  store i64 %.535, ptr %sunkaddr24, align 8
  %lsr.iv.next33 = add i64 %lsr.iv32, 1
  %lsr.iv.next21 = add i64 %lsr.iv20, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next21, -1
  br i1 %exitcond.not, label %B74.loopexit, label %B124.if

B126.else.if:                                     ; preds = %B124.if
  %.507 = udiv i64 %.198411417, %.106
  br label %B126.endif

B218.endif:                                       ; preds = %B218
  %.613 = sdiv i64 %arg.target.5.0, %.594
  %.614 = srem i64 %arg.target.5.0, %.594
  %.615 = xor i64 %.614, %.594
  %.616 = icmp slt i64 %.615, 0
  %.617 = icmp ne i64 %.614, 0
  %.618 = and i1 %.617, %.616
  %.623 = sext i1 %.618 to i64
  %.602.1 = add i64 %.613, %.623
  %.714449.not = icmp slt i64 %.602.1, 1
  br i1 %.714449.not, label %B548, label %B286.if.lr.ph

B286.if.lr.ph:                                    ; preds = %B218.endif
  %unroll_iter = and i64 %arg.row_bits, 9223372036854775806
  %24 = add i64 %arg.row_bits, -1
  %25 = shl nsw i64 %.68.1, 4
  %26 = shl i64 %arg.target.5.0, 3
  %27 = add nsw i64 %unroll_iter, -2
  %28 = lshr i64 %27, 1
  %29 = add nuw i64 %28, 1
  %30 = shl nsw i64 %.68.1, 3
  %scevgep38 = getelementptr i8, ptr %arg.target.4, i64 %30
  %31 = lshr i64 %29, 1
  %32 = shl nuw i64 %31, 1
  %33 = sub i64 0, %.68.1
  br label %B286.if

B286.if:                                          ; preds = %B286.if.lr.ph, %B286.loopexit
  %lsr.iv39 = phi ptr [ %scevgep38, %B286.if.lr.ph ], [ %scevgep40, %B286.loopexit ]
  %lsr.iv36 = phi i64 [ %.68.1, %B286.if.lr.ph ], [ %lsr.iv.next37, %B286.loopexit ]
  %lsr.iv16 = phi ptr [ %arg.target.4, %B286.if.lr.ph ], [ %scevgep17, %B286.loopexit ]
  %.720440450 = phi i64 [ 0, %B286.if.lr.ph ], [ %.727, %B286.loopexit ]
  %34 = icmp slt i64 %arg.row_bits, 1
  %.727 = add nuw nsw i64 %.720440450, 1
  br i1 %34, label %B382, label %B324.if.preheader

B324.if.preheader:                                ; preds = %B286.if
  %35 = icmp eq i64 %arg.row_bits, 1
  br i1 %35, label %B324.if.epil.preheader, label %B324.if.preheader4

B324.if.preheader4:                               ; preds = %B324.if.preheader
  %36 = icmp eq i64 %27, 0
  br i1 %36, label %B324.if.epil.preheader5, label %B324.if.preheader6

B324.if.preheader6:                               ; preds = %B324.if.preheader4
  br label %B324.if

B324.if:                                          ; preds = %B324.if, %B324.if.preheader6
  %lsr.iv8 = phi i64 [ %32, %B324.if.preheader6 ], [ %lsr.iv.next9, %B324.if ]
  %lsr.iv = phi i64 [ %45, %B324.if ], [ %24, %B324.if.preheader6 ]
  %start.2.1428 = phi i64 [ %.914.1.1, %B324.if ], [ 0, %B324.if.preheader6 ]
  %.844424426 = phi i64 [ %.851.1.1, %B324.if ], [ 0, %B324.if.preheader6 ]
  %sunkaddr26 = mul i64 %.844424426, 8
  %sunkaddr27 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr26
  %.905 = load i64, ptr %sunkaddr27, align 8
  %.910399 = lshr i64 %.720440450, %lsr.iv
  %37 = trunc i64 %.910399 to i1
  %.912 = select i1 %37, i64 %.905, i64 0
  %.914 = add nsw i64 %.912, %start.2.1428
  %sunkaddr28 = mul i64 %.844424426, 8
  %sunkaddr29 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr28
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 8
  %.905.1 = load i64, ptr %sunkaddr30, align 8
  %38 = xor i64 %.844424426, -2
  %.908.1 = add nsw i64 %38, %arg.row_bits
  %.910399.1 = lshr i64 %.720440450, %.908.1
  %39 = trunc i64 %.910399.1 to i1
  %.912.1 = select i1 %39, i64 %.905.1, i64 0
  %sunkaddr31 = mul i64 %.844424426, 8
  %sunkaddr32 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr31
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 16
  %.905.115 = load i64, ptr %sunkaddr33, align 8
  %40 = add i64 %lsr.iv, -2
  %.910399.116 = lshr i64 %.720440450, %40
  %41 = trunc i64 %.910399.116 to i1
  %.912.117 = select i1 %41, i64 %.905.115, i64 0
  %.851.1.1 = add i64 %.844424426, 4
  %sunkaddr34 = mul i64 %.851.1.1, 8
  %sunkaddr35 = getelementptr i8, ptr %arg.weights.4, i64 %sunkaddr34
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 -8
  %.905.1.1 = load i64, ptr %sunkaddr36, align 8
  %42 = xor i64 %.844424426, -4
  %.908.1.1 = add nsw i64 %42, %arg.row_bits
  %.910399.1.1 = lshr i64 %.720440450, %.908.1.1
  %43 = trunc i64 %.910399.1.1 to i1
  %.912.1.1 = select i1 %43, i64 %.905.1.1, i64 0
  %.914.1 = add i64 %.914, %.912.117
  %.914.118 = add i64 %.914.1, %.912.1
  %.914.1.1 = add nsw i64 %.914.118, %.912.1.1
  %44 = add i64 %lsr.iv, -4
  %lsr.iv.next9 = add i64 %lsr.iv8, -2
  %niter.ncmp.119 = icmp eq i64 %lsr.iv.next9, 0
  %45 = add i64 %40, -2
  br i1 %niter.ncmp.119, label %B382.loopexit.unr-lcssa.unr-lcssa, label %B324.if

B412.if:                                          ; preds = %B412.if, %B412.if.lr.ph
  %lsr.iv33 = phi i64 [ %lsr.iv.next, %B412.if ], [ 0, %B412.if.lr.ph ]
  %46 = shl i64 %lsr.iv33, 3
  %scevgep35 = getelementptr i8, ptr %arg.offsets.4, i64 %46
  %scevgep43 = getelementptr i8, ptr %lsr.iv16, i64 %46
  %.1069 = load i64, ptr %scevgep35, align 8
  %.1071 = add nsw i64 %.1069, %start.2.1.lcssa
  %.1085 = icmp slt i64 %.1071, 0
  %.1086 = select i1 %.1085, i64 %arg.source.5.0, i64 0
  %47 = getelementptr double, ptr %arg.source.4, i64 %.1071
  %.1100 = getelementptr double, ptr %47, i64 %.1086
  %.1101 = load double, ptr %.1100, align 8
  store double %.1101, ptr %scevgep43, align 8
  %.1169 = load i64, ptr %scevgep35, align 8
  %.1170 = add nsw i64 %.1139, %.1169
  %.1184 = icmp slt i64 %.1170, 0
  %.1185 = select i1 %.1184, i64 %arg.source.5.0, i64 0
  %48 = getelementptr double, ptr %arg.source.4, i64 %.1170
  %.1199 = getelementptr double, ptr %48, i64 %.1185
  %.1200 = load double, ptr %.1199, align 8
  %49 = add i64 %lsr.iv36, %lsr.iv33
  %.1221 = icmp slt i64 %49, 0
  %50 = select i1 %.1221, i64 %26, i64 0
  %scevgep41 = getelementptr i8, ptr %lsr.iv39, i64 %50
  %51 = shl i64 %lsr.iv33, 3
  %scevgep19 = getelementptr i8, ptr %scevgep41, i64 %51
  store double %.1200, ptr %scevgep19, align 8
  %lsr.iv.next = add nuw nsw i64 %lsr.iv33, 1
  %52 = add i64 %33, %lsr.iv.next
  %exitcond460.not = icmp eq i64 %52, 0
  br i1 %exitcond460.not, label %B286.loopexit, label %B412.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @build_block.11(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %arg.block, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr readnone captures(none) %arg.products.0, ptr readnone captures(none) %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr captures(none) %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2) local_unnamed_addr #1 {
entry:
  %const = bitcast i64 9223372036854775800 to i64
  %.142 = icmp slt i64 %arg.block, 0
  %.143 = select i1 %.142, i64 %arg.gates.4.5.0, i64 0
  %.144 = add i64 %.143, %arg.block
  %.164 = mul i64 %.144, %arg.gates.4.5.1
  %.168 = getelementptr i64, ptr %arg.gates.4.4, i64 %.164
  %.169 = load i64, ptr %.168, align 8
  %.221 = getelementptr i8, ptr %.168, i64 8
  %.222 = load i64, ptr %.221, align 8
  %.274 = getelementptr i8, ptr %.168, i64 16
  %.275 = load i64, ptr %.274, align 8
  %.323 = icmp sgt i64 %.275, 0
  br i1 %.323, label %B110.if.preheader, label %B184

B110.if.preheader:                                ; preds = %entry
  %const_mat = add i64 %const, 6
  %unroll_iter = and i64 %.275, %const_mat
  %scevgep67 = getelementptr i8, ptr %arg.products.4, i64 24
  %0 = shl i64 %arg.products.5.2, 4
  br label %B110.if

B110.loopexit.unr-lcssa:                          ; preds = %B144.if
  %1 = and i64 %.275, 1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %B110.loopexit, label %B144.if.epil.preheader

B144.if.epil.preheader:                           ; preds = %B110.if, %B110.loopexit.unr-lcssa
  %.494923925.epil.init = phi i64 [ 0, %B110.if ], [ %20, %B110.loopexit.unr-lcssa ]
  %.531.epil = icmp eq i64 %.373929935, %.494923925.epil.init
  %..epil = select i1 %.531.epil, double 1.000000e+00, double 0.000000e+00
  %3 = getelementptr { double, double }, ptr %18, i64 %.494923925.epil.init
  store double %..epil, ptr %3, align 8
  %.618.repack910.epil = getelementptr inbounds nuw i8, ptr %3, i64 8
  store double 0.000000e+00, ptr %.618.repack910.epil, align 8
  br label %B110.loopexit

B110.loopexit:                                    ; preds = %B144.if.epil.preheader, %B110.loopexit.unr-lcssa
  %.380 = add nuw nsw i64 %.373929935, 1
  %scevgep69 = getelementptr i8, ptr %lsr.iv68, i64 %0
  %exitcond1132.not = icmp eq i64 %.380, %.275
  br i1 %exitcond1132.not, label %B184, label %B110.if

B184:                                             ; preds = %B110.loopexit, %entry
  %.682 = sub i64 %.222, %.169
  %.7251037.not = icmp slt i64 %.682, 1
  br i1 %.7251037.not, label %B664, label %B216.if.lr.ph

B216.if.lr.ph:                                    ; preds = %B184
  %.1120 = shl i64 %arg.products.5.1, 4
  %4 = mul i64 %.1120, %arg.products.5.2
  %5 = shl i64 %arg.products.5.2, 4
  %6 = shl nuw i64 %.275, 4
  %xtraiter37 = and i64 %.275, 7
  %unroll_iter40 = and i64 %.275, %const
  %scevgep57 = getelementptr i8, ptr %arg.products.4, i64 8
  %7 = add nsw i64 %unroll_iter40, -8
  %8 = lshr i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  %10 = lshr i64 %9, 1
  %11 = shl nuw nsw i64 %10, 1
  br label %B216.if

B216.loopexit:                                    ; preds = %B436.loopexit, %B366
  %indvar.next = add nuw nsw i64 %indvar, 1
  %scevgep59 = getelementptr i8, ptr %lsr.iv58, i64 %4
  %exitcond.not35 = icmp eq i64 %indvar.next, %.682
  br i1 %exitcond.not35, label %B664, label %B216.if

B366.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B302.if
  %12 = and i64 %7, 8
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %B302.if.epil.preheader5, label %B366.loopexit.unr-lcssa

B302.if.epil.preheader5:                          ; preds = %B302.if.preheader4, %B366.loopexit.unr-lcssa.unr-lcssa
  %lsr.iv43.epil.init = phi ptr [ %lsr.iv, %B302.if.preheader4 ], [ %scevgep22, %B366.loopexit.unr-lcssa.unr-lcssa ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv43.epil.init, i8 0, i64 %6, i1 false)
  %scevgep45.epil = getelementptr i8, ptr %lsr.iv43.epil.init, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep45.epil, i8 0, i64 %6, i1 false)
  %scevgep46.epil = getelementptr i8, ptr %scevgep45.epil, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep46.epil, i8 0, i64 %6, i1 false)
  %scevgep47.epil = getelementptr i8, ptr %scevgep46.epil, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep47.epil, i8 0, i64 %6, i1 false)
  %scevgep48.epil = getelementptr i8, ptr %scevgep47.epil, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep48.epil, i8 0, i64 %6, i1 false)
  %scevgep49.epil = getelementptr i8, ptr %scevgep48.epil, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep49.epil, i8 0, i64 %6, i1 false)
  %scevgep50.epil = getelementptr i8, ptr %scevgep49.epil, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep50.epil, i8 0, i64 %6, i1 false)
  %scevgep51.epil = getelementptr i8, ptr %scevgep50.epil, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep51.epil, i8 0, i64 %6, i1 false)
  br label %B366.loopexit.unr-lcssa

B366.loopexit.unr-lcssa:                          ; preds = %B302.if.epil.preheader5, %B366.loopexit.unr-lcssa.unr-lcssa
  %14 = icmp eq i64 %xtraiter37, 0
  br i1 %14, label %B366, label %B302.if.epil.preheader

B302.if.epil.preheader:                           ; preds = %B302.if.preheader, %B366.loopexit.unr-lcssa
  %.905949955.epil.init = phi i64 [ 0, %B302.if.preheader ], [ %unroll_iter40, %B366.loopexit.unr-lcssa ]
  %15 = mul i64 %.905949955.epil.init, %5
  %scevgep = getelementptr i8, ptr %lsr.iv, i64 %15
  br label %B302.if.epil

B302.if.epil:                                     ; preds = %B302.if.epil, %B302.if.epil.preheader
  %lsr.iv54 = phi i64 [ %lsr.iv.next, %B302.if.epil ], [ %xtraiter37, %B302.if.epil.preheader ]
  %lsr.iv52 = phi ptr [ %scevgep53, %B302.if.epil ], [ %scevgep, %B302.if.epil.preheader ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv52, i8 0, i64 %6, i1 false)
  %scevgep53 = getelementptr i8, ptr %lsr.iv52, i64 %5
  %lsr.iv.next = add nsw i64 %lsr.iv54, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B366, label %B302.if.epil, !llvm.loop !41

B366:                                             ; preds = %B218.endif, %B302.if.epil, %B366.loopexit.unr-lcssa
  %sunkaddr = shl i64 %.94.i, 3
  %sunkaddr75 = getelementptr i8, ptr %arg.gates.0.4, i64 %sunkaddr
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 8
  %.1206 = load i64, ptr %sunkaddr76, align 8
  %.1237 = icmp slt i64 %.7319951046, -1
  %.1238 = select i1 %.1237, i64 %arg.gates.0.5.0, i64 0
  %.1239 = add i64 %.1238, %.738
  %.1259 = mul i64 %.1239, %arg.gates.0.5.1
  %16 = getelementptr i64, ptr %arg.gates.0.4, i64 %.1259
  %.1263 = getelementptr i8, ptr %16, i64 8
  %.1264 = load i64, ptr %.1263, align 8
  %.1301 = sub i64 %.1264, %.1206
  %.1344982.not = icmp slt i64 %.1301, 1
  br i1 %.1344982.not, label %B216.loopexit, label %B436.if.preheader

B436.if.preheader:                                ; preds = %B366
  br label %B436.if

B436.loopexit:                                    ; preds = %B586.if, %B436.if
  %.1344 = icmp sgt i64 %.1343968986, 1
  br i1 %.1344, label %B436.if, label %B216.loopexit

B664:                                             ; preds = %B216.loopexit, %B184
  store i64 %.682, ptr %retptr, align 8
  ret i32 0

B110.if:                                          ; preds = %B110.loopexit, %B110.if.preheader
  %lsr.iv68 = phi ptr [ %scevgep67, %B110.if.preheader ], [ %scevgep69, %B110.loopexit ]
  %.373929935 = phi i64 [ 0, %B110.if.preheader ], [ %.380, %B110.loopexit ]
  %17 = icmp eq i64 %.275, 1
  %.614 = mul i64 %.373929935, %arg.products.5.2
  %18 = getelementptr { double, double }, ptr %arg.products.4, i64 %.614
  br i1 %17, label %B144.if.epil.preheader, label %B144.if.preheader

B144.if.preheader:                                ; preds = %B110.if
  br label %B144.if

B144.if:                                          ; preds = %B144.if, %B144.if.preheader
  %lsr.iv70 = phi ptr [ %scevgep71, %B144.if ], [ %lsr.iv68, %B144.if.preheader ]
  %.494923925 = phi i64 [ %21, %B144.if ], [ 0, %B144.if.preheader ]
  %.531 = icmp eq i64 %.373929935, %.494923925
  %. = select i1 %.531, double 1.000000e+00, double 0.000000e+00
  %scevgep74 = getelementptr i8, ptr %lsr.iv70, i64 -24
  store double %., ptr %scevgep74, align 8
  %scevgep73 = getelementptr i8, ptr %lsr.iv70, i64 -16
  store double 0.000000e+00, ptr %scevgep73, align 8
  %19 = add i64 %.494923925, 1
  %.531.1 = icmp eq i64 %.373929935, %19
  %..1 = select i1 %.531.1, double 1.000000e+00, double 0.000000e+00
  %scevgep72 = getelementptr i8, ptr %lsr.iv70, i64 -8
  store double %..1, ptr %scevgep72, align 8
  store double 0.000000e+00, ptr %lsr.iv70, align 8
  %scevgep71 = getelementptr i8, ptr %lsr.iv70, i64 32
  %20 = add i64 %.494923925, 2
  %21 = add i64 %19, 1
  %niter.ncmp.1 = icmp eq i64 %21, %unroll_iter
  br i1 %niter.ncmp.1, label %B110.loopexit.unr-lcssa, label %B144.if

B216.if:                                          ; preds = %B216.loopexit, %B216.if.lr.ph
  %lsr.iv58 = phi ptr [ %scevgep57, %B216.if.lr.ph ], [ %scevgep59, %B216.loopexit ]
  %arg.products.4.pn = phi ptr [ %arg.products.4, %B216.if.lr.ph ], [ %lsr.iv, %B216.loopexit ]
  %indvar = phi i64 [ 0, %B216.if.lr.ph ], [ %indvar.next, %B216.loopexit ]
  %.7319951046 = phi i64 [ %.169, %B216.if.lr.ph ], [ %.738, %B216.loopexit ]
  %lsr.iv = getelementptr i8, ptr %arg.products.4.pn, i64 %4
  %.738 = add i64 %.7319951046, 1
  %.72.i = icmp slt i64 %.7319951046, 0
  %.73.i = select i1 %.72.i, i64 %arg.gates.0.5.0, i64 0
  %.74.i = add i64 %.73.i, %.7319951046
  %.94.i = mul i64 %.74.i, %arg.gates.0.5.1
  %.98.i = getelementptr i64, ptr %arg.gates.0.4, i64 %.94.i
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !42
  %.104.i = icmp slt i64 %.99.i, 0
  br i1 %.104.i, label %B218.endif, label %B40.i

B40.i:                                            ; preds = %B216.if
  %22 = icmp slt i64 %.7319951046, 0
  %.146.i = select i1 %22, i64 %arg.gates.1.5.0, i64 0
  %.147.i = add i64 %.146.i, %.7319951046
  %.167.i = mul i64 %.147.i, %arg.gates.1.5.1
  %.171.i = getelementptr double, ptr %arg.gates.1.4, i64 %.167.i
  %.172.i = load double, ptr %.171.i, align 8, !noalias !42
  %.202.i = getelementptr double, ptr %arg.values.4, i64 %.99.i
  %.203.i = load double, ptr %.202.i, align 8, !noalias !42
  %.208.i = fmul nsz contract double %.172.i, %.203.i
  %.264.i = getelementptr i8, ptr %.171.i, i64 8
  %.265.i = load double, ptr %.264.i, align 8, !noalias !42
  %.268.i = fadd nsz contract double %.208.i, %.265.i
  %.269.i = tail call nsz contract double @llvm.cos.f64(double %.268.i)
  %.270.i = tail call nsz contract double @llvm.sin.f64(double %.268.i)
  br label %B218.endif

B218.endif:                                       ; preds = %B40.i, %B216.if
  %.777.sroa.5.1 = phi double [ %.270.i, %B40.i ], [ 0.000000e+00, %B216.if ]
  %.777.sroa.0.1 = phi double [ %.269.i, %B40.i ], [ 0.000000e+00, %B216.if ]
  %23 = icmp slt i64 %.275, 1
  br i1 %23, label %B366, label %B302.if.preheader

B302.if.preheader:                                ; preds = %B218.endif
  %24 = icmp ult i64 %.275, 8
  br i1 %24, label %B302.if.epil.preheader, label %B302.if.preheader4

B302.if.preheader4:                               ; preds = %B302.if.preheader
  %25 = icmp eq i64 %7, 0
  br i1 %25, label %B302.if.epil.preheader5, label %B302.if.preheader6

B302.if.preheader6:                               ; preds = %B302.if.preheader4
  br label %B302.if

B302.if:                                          ; preds = %B302.if, %B302.if.preheader6
  %lsr.iv8 = phi i64 [ %11, %B302.if.preheader6 ], [ %lsr.iv.next9, %B302.if ]
  %lsr.iv43 = phi ptr [ %scevgep22, %B302.if ], [ %lsr.iv, %B302.if.preheader6 ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv43, i8 0, i64 %6, i1 false)
  %scevgep45 = getelementptr i8, ptr %lsr.iv43, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep45, i8 0, i64 %6, i1 false)
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep46, i8 0, i64 %6, i1 false)
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep47, i8 0, i64 %6, i1 false)
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep48, i8 0, i64 %6, i1 false)
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep49, i8 0, i64 %6, i1 false)
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep50, i8 0, i64 %6, i1 false)
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep51, i8 0, i64 %6, i1 false)
  %scevgep14 = getelementptr i8, ptr %scevgep51, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep14, i8 0, i64 %6, i1 false)
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep15, i8 0, i64 %6, i1 false)
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep16, i8 0, i64 %6, i1 false)
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep17, i8 0, i64 %6, i1 false)
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep18, i8 0, i64 %6, i1 false)
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep19, i8 0, i64 %6, i1 false)
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep20, i8 0, i64 %6, i1 false)
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep21, i8 0, i64 %6, i1 false)
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 %5
  %lsr.iv.next9 = add i64 %lsr.iv8, -2
  %niter.ncmp.110 = icmp eq i64 %lsr.iv.next9, 0
  br i1 %niter.ncmp.110, label %B366.loopexit.unr-lcssa.unr-lcssa, label %B302.if

B436.if:                                          ; preds = %B436.loopexit, %B436.if.preheader
  %.1343968986 = phi i64 [ %.1353, %B436.loopexit ], [ %.1301, %B436.if.preheader ]
  %.1350971985 = phi i64 [ %.1357, %B436.loopexit ], [ %.1206, %B436.if.preheader ]
  %26 = icmp slt i64 %.275, 1
  %.1353 = add nsw i64 %.1343968986, -1
  %.1357 = add i64 %.1350971985, 1
  %.1408 = icmp slt i64 %.1350971985, 0
  %.1523 = select i1 %.1408, i64 %arg.gates.3.5.0, i64 0
  %.1524 = add i64 %.1523, %.1350971985
  %.1544 = mul i64 %.1524, %arg.gates.3.5.1
  %.1548 = getelementptr { double, double }, ptr %arg.gates.3.4, i64 %.1544
  %.1550 = load double, ptr %.1548, align 8
  %.1551 = getelementptr inbounds nuw i8, ptr %.1548, i64 8
  %.1552 = load double, ptr %.1551, align 8
  %.1605 = getelementptr i8, ptr %.1548, i64 16
  %.1607 = load double, ptr %.1605, align 8
  %.1608 = getelementptr i8, ptr %.1548, i64 24
  %.1609 = load double, ptr %.1608, align 8
  %.58.i = fmul nsz contract double %.777.sroa.0.1, %.1609
  %.64.i = fmul nsz contract double %.1607, 0.000000e+00
  %.80.i = fadd nsz contract double %.64.i, %.58.i
  %.46.i = fmul nsz contract double %.777.sroa.0.1, %.1607
  %.52.i = fmul nsz contract double %.1609, 0.000000e+00
  %.70.i = fsub nsz contract double %.46.i, %.52.i
  %.1723 = getelementptr i8, ptr %.1548, i64 32
  %.1725 = load double, ptr %.1723, align 8
  %.1726 = getelementptr i8, ptr %.1548, i64 40
  %.1727 = load double, ptr %.1726, align 8
  %.58.i11 = fmul nsz contract double %.777.sroa.5.1, %.1727
  %.64.i12 = fmul nsz contract double %.1725, 0.000000e+00
  %.80.i13 = fadd nsz contract double %.64.i12, %.58.i11
  %.46.i14 = fmul nsz contract double %.777.sroa.5.1, %.1725
  %.52.i15 = fmul nsz contract double %.1727, 0.000000e+00
  %.70.i16 = fsub nsz contract double %.46.i14, %.52.i15
  %.1667 = fadd nsz contract double %.1552, %.80.i
  %.1664 = fadd nsz contract double %.1550, %.70.i
  %.1782 = fadd nsz contract double %.1664, %.70.i16
  %.1785 = fadd nsz contract double %.1667, %.80.i13
  br i1 %26, label %B436.loopexit, label %B586.if.lr.ph

B586.if.lr.ph:                                    ; preds = %B436.if
  %27 = icmp slt i64 %.1350971985, 0
  %.1409 = select i1 %27, i64 %arg.gates.2.5.0, i64 0
  %.1410 = add i64 %.1409, %.1350971985
  %.1430 = mul i64 %.1410, %arg.gates.2.5.1
  %.1434 = getelementptr i64, ptr %arg.gates.2.4, i64 %.1430
  %.1488 = getelementptr i8, ptr %.1434, i64 8
  %.1489 = load i64, ptr %.1488, align 8
  %.1435 = load i64, ptr %.1434, align 8
  %.1945 = icmp slt i64 %.1435, 0
  %.1946 = select i1 %.1945, i64 %arg.products.5.1, i64 0
  %.2019 = icmp slt i64 %.1489, 0
  %.2020 = select i1 %.2019, i64 %arg.products.5.1, i64 0
  %.2021 = add i64 %.2020, %.1489
  %.1947 = add i64 %.1435, %arg.products.5.1
  %28 = add i64 %.1947, %.1946
  %29 = mul i64 %28, %5
  %30 = mul i64 %.2021, %5
  br label %B586.if

B586.if:                                          ; preds = %B586.if, %B586.if.lr.ph
  %lsr.iv60 = phi ptr [ %lsr.iv58, %B586.if.lr.ph ], [ %scevgep61, %B586.if ]
  %lsr.iv55 = phi i64 [ %.275, %B586.if.lr.ph ], [ %lsr.iv.next56, %B586.if ]
  %scevgep63 = getelementptr i8, ptr %lsr.iv60, i64 %29
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 -8
  %.1982 = load double, ptr %scevgep64, align 8
  %.1984 = load double, ptr %scevgep63, align 8
  %scevgep65 = getelementptr i8, ptr %lsr.iv60, i64 %30
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 -8
  %.2056 = load double, ptr %scevgep66, align 8
  %.2058 = load double, ptr %scevgep65, align 8
  %.58.i18 = fmul nsz contract double %.1782, %.2058
  %.64.i19 = fmul nsz contract double %.1785, %.2056
  %.80.i20 = fadd nsz contract double %.64.i19, %.58.i18
  %.46.i21 = fmul nsz contract double %.1782, %.2056
  %.52.i22 = fmul nsz contract double %.1785, %.2058
  %.70.i23 = fsub nsz contract double %.46.i21, %.52.i22
  %.2105 = fadd nsz contract double %.1982, %.70.i23
  %.2108 = fadd nsz contract double %.1984, %.80.i20
  store double %.2105, ptr %scevgep64, align 8
  store double %.2108, ptr %scevgep63, align 8
  %lsr.iv.next56 = add i64 %lsr.iv55, -1
  %scevgep61 = getelementptr i8, ptr %lsr.iv60, i64 16
  %exitcond1135.not = icmp eq i64 %lsr.iv.next56, 0
  br i1 %exitcond1135.not, label %B436.loopexit, label %B586.if
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @sqrt(double) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_set_own_values.10(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readnone captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readonly captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.shared.0, ptr readnone captures(none) %arg.shared.1, i64 %arg.shared.2, i64 %arg.shared.3, ptr readonly captures(none) %arg.shared.4, i64 %arg.shared.5.0, i64 %arg.shared.6.0, ptr readnone captures(none) %arg.features.0, ptr readnone captures(none) %arg.features.1, i64 %arg.features.2, i64 %arg.features.3, ptr readonly captures(none) %arg.features.4, i64 %arg.features.5.0, i64 %arg.features.5.1, i64 %arg.features.6.0, i64 %arg.features.6.1, i64 %arg.chunk, i64 %arg.samples, ptr readnone captures(none) %arg.own.0, ptr readnone captures(none) %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr captures(none) %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1) local_unnamed_addr #1 {
entry:
  %.186325.not = icmp slt i64 %arg.samples, 1
  br i1 %.186325.not, label %B370, label %B48.if.lr.ph

B48.if.lr.ph:                                     ; preds = %entry
  %const = bitcast i64 9223372036854775804 to i64
  %.226 = mul nsw i64 %arg.samples, %arg.chunk
  %.241 = add nsw i64 %arg.features.5.0, -1
  %xtraiter.i = and i64 %arg.shared.5.0, 3
  %unroll_iter.i = and i64 %arg.shared.5.0, %const
  %0 = shl i64 %arg.own.5.1, 3
  %1 = add nsw i64 %unroll_iter.i, -4
  %2 = lshr i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %const_mat = add i64 %const, 2
  %unroll_iter13 = and i64 %arg.nodes.3.5.0, %const_mat
  %scevgep31 = getelementptr i8, ptr %arg.own.4, i64 56
  %4 = lshr i64 %3, 1
  %5 = mul nsw i64 %4, -2
  br label %B48.if

B294.loopexit.unr-lcssa:                          ; preds = %B232.if
  %6 = and i64 %arg.nodes.3.5.0, 1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %B294, label %B232.if.epil.preheader

B232.if.epil.preheader:                           ; preds = %B232.if.lr.ph, %B294.loopexit.unr-lcssa
  %.470306308.epil.init = phi i64 [ 0, %B232.if.lr.ph ], [ %.477.1, %B294.loopexit.unr-lcssa ]
  %8 = getelementptr i64, ptr %arg.nodes.3.4, i64 %.470306308.epil.init
  %.531.epil = load i64, ptr %8, align 8
  %.558.epil = icmp slt i64 %.531.epil, 0
  %.559.epil = select i1 %.558.epil, i64 %arg.features.5.1, i64 0
  %9 = getelementptr double, ptr %38, i64 %.531.epil
  %.581.epil = getelementptr double, ptr %9, i64 %.559.epil
  %.582.epil = load double, ptr %.581.epil, align 8
  %sunkaddr = getelementptr i8, ptr %arg.nodes.2.4, i64 16
  %.612.epil = load i64, ptr %sunkaddr, align 8
  %.613.epil = add nsw i64 %.612.epil, %.470306308.epil.init
  %.627.epil = icmp slt i64 %.613.epil, 0
  %.628.epil = select i1 %.627.epil, i64 %arg.own.5.1, i64 0
  %10 = getelementptr double, ptr %.309, i64 %.613.epil
  %.642.epil = getelementptr double, ptr %10, i64 %.628.epil
  store double %.582.epil, ptr %.642.epil, align 8
  br label %B294

B294:                                             ; preds = %B50.endif.endif, %B232.if.epil.preheader, %B294.loopexit.unr-lcssa
  %sunkaddr50 = getelementptr i8, ptr %arg.nodes.2.4, i64 24
  %.681 = load i64, ptr %sunkaddr50, align 8
  %.68.i = sub i64 %arg.shared.5.0, %.681
  %.113381.not.i = icmp slt i64 %.68.i, 1
  br i1 %.113381.not.i, label %B48.backedge, label %B36.if.preheader.i

B36.if.preheader.i:                               ; preds = %B294
  %11 = add nuw i64 %.68.i, 1
  br label %B36.if.i

B122.i:                                           ; preds = %B36.if.i
  %.380.i = icmp slt i64 %.318.i, 0
  %.381.i = select i1 %.380.i, i64 %arg.own.5.1, i64 0
  %12 = getelementptr double, ptr %.309, i64 %.318.i
  %.395.i = getelementptr double, ptr %12, i64 %.381.i
  %.396.i = load double, ptr %.395.i, align 8, !noalias !45
  %.399.i = fadd nsz contract double %.894.i, %.396.i
  br label %B473.i

B186.i:                                           ; preds = %B36.if.i
  %.486.i = icmp slt i64 %.318.i, 0
  %.487.i = select i1 %.486.i, i64 %arg.own.5.1, i64 0
  %13 = getelementptr double, ptr %.309, i64 %.318.i
  %.501.i = getelementptr double, ptr %13, i64 %.487.i
  %.502.i = load double, ptr %.501.i, align 8, !noalias !45
  %.505.i = fsub nsz contract double %.894.i, %.502.i
  br label %B473.i

B250.i:                                           ; preds = %B36.if.i
  %.592.i = icmp slt i64 %.318.i, 0
  %.593.i = select i1 %.592.i, i64 %arg.own.5.1, i64 0
  %14 = getelementptr double, ptr %.309, i64 %.318.i
  %.607.i = getelementptr double, ptr %14, i64 %.593.i
  %.608.i = load double, ptr %.607.i, align 8, !noalias !45
  %.611.i = fmul nsz contract double %.894.i, %.608.i
  br label %B473.i

B314.i:                                           ; preds = %B36.if.i
  %.698.i = icmp slt i64 %.318.i, 0
  %.699.i = select i1 %.698.i, i64 %arg.own.5.1, i64 0
  %15 = getelementptr double, ptr %.309, i64 %.318.i
  %.713.i = getelementptr double, ptr %15, i64 %.699.i
  %.714.i = load double, ptr %.713.i, align 8, !noalias !45
  %.720.i = fdiv nsz contract double %.894.i, %.714.i
  br label %B473.i

B378.i:                                           ; preds = %B36.if.i
  %.807.i = icmp slt i64 %.318.i, 0
  %.808.i = select i1 %.807.i, i64 %arg.own.5.1, i64 0
  %16 = getelementptr double, ptr %.309, i64 %.318.i
  %.822.i = getelementptr double, ptr %16, i64 %.808.i
  %.823.i = load double, ptr %.822.i, align 8, !noalias !45
  %.826.i = tail call nsz contract double @llvm.pow.f64(double %.894.i, double %.823.i)
  br label %B473.i

B26.i.i:                                          ; preds = %B36.if.i
  %.16.i.i = tail call nsz contract double @llvm.sin.f64(double %.894.i)
  br label %B473.i

B88.i.i:                                          ; preds = %B36.if.i
  %.27.i.i = tail call nsz contract double @llvm.cos.f64(double %.894.i)
  br label %B473.i

B150.i.i:                                         ; preds = %B36.if.i
  %.38.i.i = tail call nsz contract double @tan(double %.894.i)
  br label %B473.i

B212.i.i:                                         ; preds = %B36.if.i
  %.49.i.i = tail call nsz contract double @sqrt(double %.894.i)
  br label %B473.i

B274.i.i:                                         ; preds = %B36.if.i
  %.60.i.i = tail call nsz contract double @llvm.exp.f64(double %.894.i)
  br label %B473.i

B336.i.i:                                         ; preds = %B36.if.i
  %.71.i.i = tail call nsz contract double @acos(double %.894.i)
  br label %B473.i

B398.i.i:                                         ; preds = %B36.if.i
  %.82.i.i = tail call nsz contract double @asin(double %.894.i)
  br label %B473.i

B438.i.i:                                         ; preds = %B36.if.i
  %.90.i.i = tail call nsz contract double @atan(double %.894.i)
  br label %B473.i

B473.i:                                           ; preds = %B438.i.i, %B398.i.i, %B336.i.i, %B274.i.i, %B212.i.i, %B150.i.i, %B88.i.i, %B26.i.i, %B378.i, %B314.i, %B250.i, %B186.i, %B122.i
  %"$phi476.0.2.0.sink.i.sink.i" = phi double [ %.399.i, %B122.i ], [ %.720.i, %B314.i ], [ %.826.i, %B378.i ], [ %.611.i, %B250.i ], [ %.505.i, %B186.i ], [ %.16.i.i, %B26.i.i ], [ %.71.i.i, %B336.i.i ], [ %.60.i.i, %B274.i.i ], [ %.49.i.i, %B212.i.i ], [ %.38.i.i, %B150.i.i ], [ %.27.i.i, %B88.i.i ], [ %.82.i.i, %B398.i.i ], [ %.90.i.i, %B438.i.i ]
  %17 = icmp slt i64 %.119380382.i, 0
  %18 = select i1 %17, i64 %0, i64 0
  %19 = shl i64 %.119380382.i, 3
  %scevgep58 = getelementptr i8, ptr %lsr.iv49, i64 %18
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 %19
  store double %"$phi476.0.2.0.sink.i.sink.i", ptr %scevgep59, align 8, !noalias !45
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.126.i = add i64 %.119380382.i, 1
  %.113.i = icmp sgt i64 %lsr.iv.next.i, 1
  br i1 %.113.i, label %B36.if.i, label %B48.backedge

B36.if.i:                                         ; preds = %B473.i, %B36.if.preheader.i
  %lsr.iv.i = phi i64 [ %11, %B36.if.preheader.i ], [ %lsr.iv.next.i, %B473.i ]
  %.119380382.i = phi i64 [ %.681, %B36.if.preheader.i ], [ %.126.i, %B473.i ]
  %.181.i = icmp slt i64 %.119380382.i, 0
  %.182.i = select i1 %.181.i, i64 %arg.nodes.0.5.0, i64 0
  %.183.i = add i64 %.182.i, %.119380382.i
  %.203.i = mul i64 %.183.i, %arg.nodes.0.5.1
  %.207.i = getelementptr i64, ptr %arg.nodes.0.4, i64 %.203.i
  %.208.i = load i64, ptr %.207.i, align 8, !noalias !45
  %.262.i = getelementptr i8, ptr %.207.i, i64 8
  %.263.i = load i64, ptr %.262.i, align 8, !noalias !45
  %.317.i = getelementptr i8, ptr %.207.i, i64 16
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !45
  %.878.i = icmp slt i64 %.263.i, 0
  %.879.i = select i1 %.878.i, i64 %arg.own.5.1, i64 0
  %20 = getelementptr double, ptr %.309, i64 %.263.i
  %.893.i = getelementptr double, ptr %20, i64 %.879.i
  %.894.i = load double, ptr %.893.i, align 8, !noalias !45
  switch i64 %.208.i, label %B438.i.i [
    i64 0, label %B122.i
    i64 1, label %B186.i
    i64 2, label %B250.i
    i64 3, label %B314.i
    i64 4, label %B378.i
    i64 5, label %B26.i.i
    i64 6, label %B88.i.i
    i64 7, label %B150.i.i
    i64 8, label %B212.i.i
    i64 9, label %B274.i.i
    i64 10, label %B336.i.i
    i64 11, label %B398.i.i
  ]

B48.backedge:                                     ; preds = %B473.i, %B294
  %scevgep32 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep50 = getelementptr i8, ptr %lsr.iv49, i64 %0
  %exitcond348.not = icmp eq i64 %.199, %arg.samples
  br i1 %exitcond348.not, label %B370, label %B48.if

B370:                                             ; preds = %B48.backedge, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B48.if:                                           ; preds = %B48.backedge, %B48.if.lr.ph
  %lsr.iv49 = phi ptr [ %arg.own.4, %B48.if.lr.ph ], [ %scevgep50, %B48.backedge ]
  %lsr.iv = phi ptr [ %scevgep31, %B48.if.lr.ph ], [ %scevgep32, %B48.backedge ]
  %.192314328 = phi i64 [ 0, %B48.if.lr.ph ], [ %.199, %B48.backedge ]
  %21 = icmp slt i64 %arg.shared.5.0, 1
  %.199 = add nuw nsw i64 %.192314328, 1
  %.227 = add nsw i64 %.192314328, %.226
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.241, i64 %.227)
  %.307 = mul i64 %.192314328, %arg.own.5.1
  %.309 = getelementptr double, ptr %arg.own.4, i64 %.307
  br i1 %21, label %B50.endif.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B48.if
  %22 = icmp ult i64 %arg.shared.5.0, 4
  br i1 %22, label %B60.if.epil.preheader.i, label %B60.if.i.preheader

B60.if.i.preheader:                               ; preds = %B60.if.preheader.i
  %23 = icmp eq i64 %1, 0
  br i1 %23, label %B60.if.i.epil.preheader, label %B60.if.i.preheader5

B60.if.i.preheader5:                              ; preds = %B60.if.i.preheader
  br label %B60.if.i

B88.loopexit.unr-lcssa.i.unr-lcssa:               ; preds = %B60.if.i
  %24 = and i64 %1, 4
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %B60.if.i.epil.preheader, label %B88.loopexit.unr-lcssa.i

B60.if.i.epil.preheader:                          ; preds = %B88.loopexit.unr-lcssa.i.unr-lcssa, %B60.if.i.preheader
  %.1238688.i.epil.init = phi i64 [ 0, %B60.if.i.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %sunkaddr.i.epil = shl i64 %.1238688.i.epil.init, 3
  %sunkaddr21.i.epil = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr.i.epil
  %.184.i.epil = load double, ptr %sunkaddr21.i.epil, align 8, !noalias !48
  %sunkaddr23.i.epil = getelementptr i8, ptr %.309, i64 %sunkaddr.i.epil
  store double %.184.i.epil, ptr %sunkaddr23.i.epil, align 8, !noalias !48
  %sunkaddr26.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 8
  %.184.1.i.epil = load double, ptr %sunkaddr26.i.epil, align 8, !noalias !48
  %sunkaddr29.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 8
  store double %.184.1.i.epil, ptr %sunkaddr29.i.epil, align 8, !noalias !48
  %sunkaddr32.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 16
  %.184.2.i.epil = load double, ptr %sunkaddr32.i.epil, align 8, !noalias !48
  %sunkaddr35.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 16
  store double %.184.2.i.epil, ptr %sunkaddr35.i.epil, align 8, !noalias !48
  %.130.3.i.epil = add nuw nsw i64 %.1238688.i.epil.init, 4
  %sunkaddr38.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 24
  %.184.3.i.epil = load double, ptr %sunkaddr38.i.epil, align 8, !noalias !48
  %sunkaddr41.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 24
  store double %.184.3.i.epil, ptr %sunkaddr41.i.epil, align 8, !noalias !48
  br label %B88.loopexit.unr-lcssa.i

B88.loopexit.unr-lcssa.i:                         ; preds = %B60.if.i.epil.preheader, %B88.loopexit.unr-lcssa.i.unr-lcssa
  %.130.3.i.lcssa = phi i64 [ %.130.3.i.epil, %B60.if.i.epil.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %26 = icmp eq i64 %xtraiter.i, 0
  br i1 %26, label %B50.endif.endif, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B88.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %.1238688.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %.130.3.i.lcssa, %B88.loopexit.unr-lcssa.i ]
  %27 = shl i64 %.1238688.epil.init.i, 3
  %scevgep3.i = getelementptr i8, ptr %arg.shared.4, i64 %27
  %scevgep51 = getelementptr i8, ptr %lsr.iv49, i64 %27
  br label %B60.if.epil.i

B60.if.epil.i:                                    ; preds = %B60.if.epil.i, %B60.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B60.if.epil.i ], [ 0, %B60.if.epil.preheader.i ]
  %28 = shl i64 %epil.iter.i, 3
  %scevgep53 = getelementptr i8, ptr %scevgep3.i, i64 %28
  %.184.epil.i = load double, ptr %scevgep53, align 8, !noalias !48
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 %28
  store double %.184.epil.i, ptr %scevgep52, align 8, !noalias !48
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B50.endif.endif, label %B60.if.epil.i, !llvm.loop !51

B60.if.i:                                         ; preds = %B60.if.i, %B60.if.i.preheader5
  %lsr.iv6 = phi i64 [ %5, %B60.if.i.preheader5 ], [ %lsr.iv.next7, %B60.if.i ]
  %.1238688.i = phi i64 [ %.130.3.i.1, %B60.if.i ], [ 0, %B60.if.i.preheader5 ]
  %sunkaddr.i = shl i64 %.1238688.i, 3
  %sunkaddr51 = mul i64 %.1238688.i, 8
  %sunkaddr52 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr51
  %.184.i = load double, ptr %sunkaddr52, align 8, !noalias !48
  %scevgep46 = getelementptr i8, ptr %lsr.iv, i64 %sunkaddr.i
  %29 = shl i64 %.1238688.i, 3
  %scevgep42 = getelementptr i8, ptr %lsr.iv, i64 %29
  %scevgep44 = getelementptr i8, ptr %scevgep42, i64 -56
  store double %.184.i, ptr %scevgep44, align 8, !noalias !48
  %30 = shl i64 %.1238688.i, 3
  %sunkaddr53 = mul i64 %.1238688.i, 8
  %sunkaddr54 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr53
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 8
  %.184.1.i = load double, ptr %sunkaddr55, align 8, !noalias !48
  %scevgep39 = getelementptr i8, ptr %lsr.iv, i64 %30
  %scevgep41 = getelementptr i8, ptr %scevgep39, i64 -48
  store double %.184.1.i, ptr %scevgep41, align 8, !noalias !48
  %31 = shl i64 %.1238688.i, 3
  %sunkaddr56 = mul i64 %.1238688.i, 8
  %sunkaddr57 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr56
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 16
  %.184.2.i = load double, ptr %sunkaddr58, align 8, !noalias !48
  %scevgep36 = getelementptr i8, ptr %lsr.iv, i64 %31
  %scevgep38 = getelementptr i8, ptr %scevgep36, i64 -40
  store double %.184.2.i, ptr %scevgep38, align 8, !noalias !48
  %32 = shl i64 %.1238688.i, 3
  %sunkaddr59 = mul i64 %.1238688.i, 8
  %sunkaddr60 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr59
  %sunkaddr61 = getelementptr i8, ptr %sunkaddr60, i64 24
  %.184.3.i = load double, ptr %sunkaddr61, align 8, !noalias !48
  %scevgep33 = getelementptr i8, ptr %lsr.iv, i64 %32
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -32
  store double %.184.3.i, ptr %scevgep34, align 8, !noalias !48
  %33 = shl i64 %.1238688.i, 3
  %sunkaddr62 = mul i64 %.1238688.i, 8
  %sunkaddr63 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr62
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 32
  %.184.i.1 = load double, ptr %sunkaddr64, align 8, !noalias !48
  %scevgep28 = getelementptr i8, ptr %lsr.iv, i64 %33
  %scevgep30 = getelementptr i8, ptr %scevgep28, i64 -24
  store double %.184.i.1, ptr %scevgep30, align 8, !noalias !48
  %34 = shl i64 %.1238688.i, 3
  %sunkaddr65 = mul i64 %.1238688.i, 8
  %sunkaddr66 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr65
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 40
  %.184.1.i.1 = load double, ptr %sunkaddr67, align 8, !noalias !48
  %scevgep26 = getelementptr i8, ptr %lsr.iv, i64 %34
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 -16
  store double %.184.1.i.1, ptr %scevgep27, align 8, !noalias !48
  %35 = shl i64 %.1238688.i, 3
  %sunkaddr68 = mul i64 %.1238688.i, 8
  %sunkaddr69 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 48
  %.184.2.i.1 = load double, ptr %sunkaddr70, align 8, !noalias !48
  %scevgep23 = getelementptr i8, ptr %lsr.iv, i64 %35
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -8
  store double %.184.2.i.1, ptr %scevgep24, align 8, !noalias !48
  %.130.3.i.1 = add i64 %.1238688.i, 8
  %sunkaddr71 = mul i64 %.130.3.i.1, 8
  %sunkaddr72 = getelementptr i8, ptr %arg.shared.4, i64 %sunkaddr71
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr72, i64 -8
  %.184.3.i.1 = load double, ptr %sunkaddr73, align 8, !noalias !48
  store double %.184.3.i.1, ptr %scevgep46, align 8, !noalias !48
  %lsr.iv.next7 = add i64 %lsr.iv6, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next7, 0
  br i1 %niter.ncmp.1, label %B88.loopexit.unr-lcssa.i.unr-lcssa, label %B60.if.i

B50.endif.endif:                                  ; preds = %B60.if.epil.i, %B88.loopexit.unr-lcssa.i, %B48.if
  %36 = icmp slt i64 %arg.nodes.3.5.0, 1
  br i1 %36, label %B294, label %B232.if.lr.ph

B232.if.lr.ph:                                    ; preds = %B50.endif.endif
  %37 = icmp eq i64 %arg.nodes.3.5.0, 1
  %.555 = icmp slt i64 %.11.i, 0
  %.556 = select i1 %.555, i64 %arg.features.5.0, i64 0
  %.557 = add i64 %.556, %.11.i
  %.577 = mul i64 %.557, %arg.features.5.1
  %38 = getelementptr double, ptr %arg.features.4, i64 %.577
  br i1 %37, label %B232.if.epil.preheader, label %B232.if.preheader

B232.if.preheader:                                ; preds = %B232.if.lr.ph
  br label %B232.if

B232.if:                                          ; preds = %B232.if, %B232.if.preheader
  %.470306308 = phi i64 [ %.477.1, %B232.if ], [ 0, %B232.if.preheader ]
  %sunkaddr74 = mul i64 %.470306308, 8
  %sunkaddr75 = getelementptr i8, ptr %arg.nodes.3.4, i64 %sunkaddr74
  %.531 = load i64, ptr %sunkaddr75, align 8
  %.558 = icmp slt i64 %.531, 0
  %.559 = select i1 %.558, i64 %arg.features.5.1, i64 0
  %39 = getelementptr double, ptr %38, i64 %.531
  %.581 = getelementptr double, ptr %39, i64 %.559
  %.582 = load double, ptr %.581, align 8
  %sunkaddr76 = getelementptr i8, ptr %arg.nodes.2.4, i64 16
  %.612 = load i64, ptr %sunkaddr76, align 8
  %40 = add i64 %.470306308, %.612
  %.627 = icmp slt i64 %40, 0
  %.628 = select i1 %.627, i64 %arg.own.5.1, i64 0
  %41 = getelementptr double, ptr %.309, i64 %40
  %.642 = getelementptr double, ptr %41, i64 %.628
  store double %.582, ptr %.642, align 8
  %.477.1 = add nuw i64 %.470306308, 2
  %sunkaddr77 = mul i64 %.470306308, 8
  %sunkaddr78 = getelementptr i8, ptr %arg.nodes.3.4, i64 %sunkaddr77
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr78, i64 8
  %.531.1 = load i64, ptr %sunkaddr79, align 8
  %.558.1 = icmp slt i64 %.531.1, 0
  %.559.1 = select i1 %.558.1, i64 %arg.features.5.1, i64 0
  %42 = getelementptr double, ptr %38, i64 %.531.1
  %.581.1 = getelementptr double, ptr %42, i64 %.559.1
  %.582.1 = load double, ptr %.581.1, align 8
  %.612.1 = load i64, ptr %sunkaddr76, align 8
  %43 = add i64 %.470306308, %.612.1
  %44 = add i64 %43, 1
  %.627.1 = icmp slt i64 %44, 0
  %.628.1 = select i1 %.627.1, i64 %arg.own.5.1, i64 0
  %45 = getelementptr double, ptr %.309, i64 %44
  %.642.1 = getelementptr double, ptr %45, i64 %.628.1
  store double %.582.1, ptr %.642.1, align 8
  %niter14.ncmp.1 = icmp eq i64 %unroll_iter13, %.477.1
  br i1 %niter14.ncmp.1, label %B294.loopexit.unr-lcssa, label %B232.if
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @tan(double) local_unnamed_addr #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @acos(double) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @asin(double) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @atan(double) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @backward.2(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.first, i64 %arg.last, ptr readnone captures(none) %arg.inputs.0.0, ptr readnone captures(none) %arg.inputs.0.1, i64 %arg.inputs.0.2, i64 %arg.inputs.0.3, ptr readonly captures(none) %arg.inputs.0.4, i64 %arg.inputs.0.5.0, i64 %arg.inputs.0.5.1, i64 %arg.inputs.0.6.0, i64 %arg.inputs.0.6.1, ptr readnone captures(none) %arg.inputs.1.0, ptr readnone captures(none) %arg.inputs.1.1, i64 %arg.inputs.1.2, i64 %arg.inputs.1.3, ptr readonly captures(none) %arg.inputs.1.4, i64 %arg.inputs.1.5.0, i64 %arg.inputs.1.6.0, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readonly captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readonly captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.layout.0.0, ptr readnone captures(none) %arg.layout.0.1, i64 %arg.layout.0.2, i64 %arg.layout.0.3, ptr readonly captures(none) %arg.layout.0.4, i64 %arg.layout.0.5.0, i64 %arg.layout.0.5.1, i64 %arg.layout.0.6.0, i64 %arg.layout.0.6.1, ptr readnone captures(none) %arg.layout.1.0, ptr readnone captures(none) %arg.layout.1.1, i64 %arg.layout.1.2, i64 %arg.layout.1.3, ptr readonly captures(none) %arg.layout.1.4, i64 %arg.layout.1.5.0, i64 %arg.layout.1.6.0, ptr readnone captures(none) %arg.layout.2.0, ptr readnone captures(none) %arg.layout.2.1, i64 %arg.layout.2.2, i64 %arg.layout.2.3, ptr readonly captures(none) %arg.layout.2.4, i64 %arg.layout.2.5.0, i64 %arg.layout.2.6.0, i64 %arg.layout.3, i64 %arg.layout.4, double %arg.layout.5, i64 %arg.readout.0, i64 %arg.readout.1, ptr readnone captures(none) %arg.readout.2.0, ptr readnone captures(none) %arg.readout.2.1, i64 %arg.readout.2.2, i64 %arg.readout.2.3, ptr readonly captures(none) %arg.readout.2.4, i64 %arg.readout.2.5.0, i64 %arg.readout.2.6.0, ptr readnone captures(none) %arg.readout.3.0, ptr readnone captures(none) %arg.readout.3.1, i64 %arg.readout.3.2, i64 %arg.readout.3.3, ptr readonly captures(none) %arg.readout.3.4, i64 %arg.readout.3.5.0, i64 %arg.readout.3.6.0, ptr readnone captures(none) %arg.readout.4.0, ptr readnone captures(none) %arg.readout.4.1, i64 %arg.readout.4.2, i64 %arg.readout.4.3, ptr readonly captures(none) %arg.readout.4.4, i64 %arg.readout.4.5.0, i64 %arg.readout.4.5.1, i64 %arg.readout.4.6.0, i64 %arg.readout.4.6.1, ptr readnone captures(none) %arg.readout.5.0, ptr readnone captures(none) %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr readonly captures(none) %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, ptr readnone captures(none) %arg.memory.0.0, ptr readnone captures(none) %arg.memory.0.1, i64 %arg.memory.0.2, i64 %arg.memory.0.3, ptr captures(none) %arg.memory.0.4, i64 %arg.memory.0.5.0, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.0, i64 %arg.memory.0.6.1, ptr readnone captures(none) %arg.memory.1.0, ptr readnone captures(none) %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0, ptr readnone captures(none) %arg.memory.2.0, ptr readnone captures(none) %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr captures(none) %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr readnone captures(none) %arg.memory.3.0, ptr readnone captures(none) %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr captures(none) %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr readnone captures(none) %arg.memory.4.0, ptr readnone captures(none) %arg.memory.4.1, i64 %arg.memory.4.2, i64 %arg.memory.4.3, ptr captures(none) %arg.memory.4.4, i64 %arg.memory.4.5.0, i64 %arg.memory.4.5.1, i64 %arg.memory.4.6.0, i64 %arg.memory.4.6.1, ptr readnone captures(none) %arg.memory.5.0, ptr readnone captures(none) %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr captures(none) %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, ptr readnone captures(none) %arg.memory.6.0, ptr readnone captures(none) %arg.memory.6.1, i64 %arg.memory.6.2, i64 %arg.memory.6.3, ptr captures(none) %arg.memory.6.4, i64 %arg.memory.6.5.0, i64 %arg.memory.6.5.1, i64 %arg.memory.6.6.0, i64 %arg.memory.6.6.1, ptr readnone captures(none) %arg.memory.7.0, ptr readnone captures(none) %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr captures(none) %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0, ptr readnone captures(none) %arg.memory.8.0, ptr readnone captures(none) %arg.memory.8.1, i64 %arg.memory.8.2, i64 %arg.memory.8.3, ptr readnone captures(none) %arg.memory.8.4, i64 %arg.memory.8.5.0, i64 %arg.memory.8.6.0, ptr readnone captures(none) %arg.memory.9.0, ptr readnone captures(none) %arg.memory.9.1, i64 %arg.memory.9.2, i64 %arg.memory.9.3, ptr captures(none) %arg.memory.9.4, i64 %arg.memory.9.5.0, i64 %arg.memory.9.6.0, ptr readnone captures(none) %arg.results.0.0, ptr readnone captures(none) %arg.results.0.1, i64 %arg.results.0.2, i64 %arg.results.0.3, ptr readonly captures(none) %arg.results.0.4, i64 %arg.results.0.5.0, i64 %arg.results.0.5.1, i64 %arg.results.0.6.0, i64 %arg.results.0.6.1, ptr readnone captures(none) %arg.results.1.0, ptr readnone captures(none) %arg.results.1.1, i64 %arg.results.1.2, i64 %arg.results.1.3, ptr readonly captures(none) %arg.results.1.4, i64 %arg.results.1.5.0, i64 %arg.results.1.6.0, ptr readnone captures(none) %arg.results.2.0, ptr readnone captures(none) %arg.results.2.1, i64 %arg.results.2.2, i64 %arg.results.2.3, ptr readonly captures(none) %arg.results.2.4, i64 %arg.results.2.5.0, i64 %arg.results.2.5.1, i64 %arg.results.2.6.0, i64 %arg.results.2.6.1, ptr readnone captures(none) %arg.results.3.0, ptr readnone captures(none) %arg.results.3.1, i64 %arg.results.3.2, i64 %arg.results.3.3, ptr writeonly captures(none) %arg.results.3.4, i64 %arg.results.3.5.0, i64 %arg.results.3.5.1, i64 %arg.results.3.6.0, i64 %arg.results.3.6.1, ptr readnone captures(none) %arg.results.4.0, ptr readnone captures(none) %arg.results.4.1, i64 %arg.results.4.2, i64 %arg.results.4.3, ptr captures(none) %arg.results.4.4, i64 %arg.results.4.5.0, i64 %arg.results.4.5.1, i64 %arg.results.4.6.0, i64 %arg.results.4.6.1, ptr readnone captures(none) %arg.results.5.0, ptr readnone captures(none) %arg.results.5.1, i64 %arg.results.5.2, i64 %arg.results.5.3, ptr captures(none) %arg.results.5.4, i64 %arg.results.5.5.0, i64 %arg.results.5.5.1, i64 %arg.results.5.6.0, i64 %arg.results.5.6.1) local_unnamed_addr #1 {
entry:
  %.568 = alloca ptr, align 8
  store ptr null, ptr %.568, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.613 = alloca ptr, align 8
  store ptr null, ptr %.613, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.998 = alloca ptr, align 8
  store ptr null, ptr %.998, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1611 = alloca ptr, align 8
  store ptr null, ptr %.1611, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.2035 = alloca ptr, align 8
  store ptr null, ptr %.2035, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2302 = alloca ptr, align 8
  store ptr null, ptr %.2302, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.2567 = alloca { double, double }, align 8
  %excinfo.11 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2567, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.11, align 8
  %.2825 = alloca ptr, align 8
  store ptr null, ptr %.2825, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.511 = icmp eq i64 %arg.results.0.3, 0
  br i1 %.511, label %B0.endif, label %B0.else, !prof !17

B516:                                             ; preds = %B474.if
  store ptr null, ptr %.998, align 8
  %.1050 = call i32 @_build_own.5(ptr nonnull %.998, ptr nonnull %excinfo.3, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.inputs.0.0, ptr %arg.inputs.0.1, i64 %arg.inputs.0.2, i64 %arg.inputs.0.3, ptr %arg.inputs.0.4, i64 %arg.inputs.0.5.0, i64 %arg.inputs.0.5.1, i64 %arg.inputs.0.6.0, i64 %arg.inputs.0.6.1, i64 %.93817371827, i64 %arg.layout.3, ptr %arg.memory.3.0, ptr %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, i64 1, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0)
  switch i32 %.1050, label %B516.if [
    i32 -2, label %B516.endif
    i32 0, label %B516.endif
  ], !prof !0

B678.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B630.backedge.3.1
  %0 = and i64 %66, 1
  %1 = icmp eq i64 %0, 0
  br i1 %1, label %B678.loopexit.unr-lcssa, label %B630.if.epil.preheader51

B630.if.epil.preheader51:                         ; preds = %B630.if.preheader41, %B678.loopexit.unr-lcssa.unr-lcssa
  %lsr.iv.epil.init = phi ptr [ %arg.memory.4.4, %B630.if.preheader41 ], [ %scevgep.1, %B678.loopexit.unr-lcssa.unr-lcssa ]
  %2 = icmp slt i64 %arg.memory.4.5.1, 1
  br i1 %2, label %B678.loopexit.unr-lcssa, label %B60.if.preheader.i34.epil54

B60.if.preheader.i34.epil54:                      ; preds = %B630.if.epil.preheader51
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv.epil.init, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep95.epil = getelementptr i8, ptr %lsr.iv.epil.init, i64 %56
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep95.epil, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep94.epil = getelementptr i8, ptr %lsr.iv.epil.init, i64 %63
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep94.epil, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep93.epil = getelementptr i8, ptr %lsr.iv.epil.init, i64 %61
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep93.epil, i8 0, i64 %56, i1 false), !noalias !52
  br label %B678.loopexit.unr-lcssa

B678.loopexit.unr-lcssa:                          ; preds = %B60.if.preheader.i34.epil54, %B630.if.epil.preheader51, %B678.loopexit.unr-lcssa.unr-lcssa
  %3 = icmp eq i64 %xtraiter, 0
  br i1 %3, label %B678, label %B630.if.epil.preheader

B630.if.epil.preheader:                           ; preds = %B630.if.preheader, %B678.loopexit.unr-lcssa
  %.115616771679.epil.init = phi i64 [ 0, %B630.if.preheader ], [ %unroll_iter, %B678.loopexit.unr-lcssa ]
  %4 = mul i64 %.115616771679.epil.init, %56
  %scevgep96 = getelementptr i8, ptr %arg.memory.4.4, i64 %4
  br label %B630.if.epil

B630.if.epil:                                     ; preds = %B630.backedge.epil, %B630.if.epil.preheader
  %lsr.iv99 = phi i64 [ %lsr.iv.next, %B630.backedge.epil ], [ %xtraiter, %B630.if.epil.preheader ]
  %lsr.iv97 = phi ptr [ %scevgep98, %B630.backedge.epil ], [ %scevgep96, %B630.if.epil.preheader ]
  %5 = icmp slt i64 %arg.memory.4.5.1, 1
  br i1 %5, label %B630.backedge.epil, label %B60.if.preheader.i34.epil

B60.if.preheader.i34.epil:                        ; preds = %B630.if.epil
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv97, i8 0, i64 %56, i1 false), !noalias !52
  br label %B630.backedge.epil

B630.backedge.epil:                               ; preds = %B60.if.preheader.i34.epil, %B630.if.epil
  %scevgep98 = getelementptr i8, ptr %lsr.iv97, i64 %56
  %lsr.iv.next = add nsw i64 %lsr.iv99, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B678, label %B630.if.epil, !llvm.loop !55

B678:                                             ; preds = %B516.endif, %B474.if, %B630.backedge.epil, %B678.loopexit.unr-lcssa
  %6 = icmp slt i64 %arg.results.0.5.1, 1
  %.1391 = icmp slt i64 %.93817371827, 0
  %.1392 = select i1 %.1391, i64 %arg.results.0.5.0, i64 0
  %.1393 = add i64 %.1392, %.93817371827
  %.1410 = mul i64 %.1393, %arg.results.0.5.1
  %.1412 = getelementptr double, ptr %arg.results.0.4, i64 %.1410
  br i1 %6, label %B678.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B678
  %7 = icmp ult i64 %arg.results.0.5.1, 4
  br i1 %7, label %B60.if.epil.preheader.i, label %B60.if.i.preheader

B60.if.i.preheader:                               ; preds = %B60.if.preheader.i
  %8 = icmp eq i64 %58, 0
  br i1 %8, label %B60.if.i.epil.preheader, label %B60.if.i.preheader91

B60.if.i.preheader91:                             ; preds = %B60.if.i.preheader
  %9 = add i64 %.1392, %.93817371827
  %10 = mul i64 %72, %9
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %10
  br label %B60.if.i

B88.loopexit.unr-lcssa.i.unr-lcssa:               ; preds = %B60.if.i
  %11 = and i64 %58, 4
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %B60.if.i.epil.preheader, label %B88.loopexit.unr-lcssa.i

B60.if.i.epil.preheader:                          ; preds = %B88.loopexit.unr-lcssa.i.unr-lcssa, %B60.if.i.preheader
  %.1238688.i.epil.init = phi i64 [ 0, %B60.if.i.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %sunkaddr.i.epil = shl i64 %.1238688.i.epil.init, 3
  %sunkaddr21.i.epil = getelementptr i8, ptr %.1412, i64 %sunkaddr.i.epil
  %.184.i.epil = load double, ptr %sunkaddr21.i.epil, align 8, !noalias !56
  %sunkaddr23.i.epil = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr.i.epil
  store double %.184.i.epil, ptr %sunkaddr23.i.epil, align 8, !noalias !56
  %sunkaddr26.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 8
  %.184.1.i.epil = load double, ptr %sunkaddr26.i.epil, align 8, !noalias !56
  %sunkaddr29.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 8
  store double %.184.1.i.epil, ptr %sunkaddr29.i.epil, align 8, !noalias !56
  %sunkaddr32.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 16
  %.184.2.i.epil = load double, ptr %sunkaddr32.i.epil, align 8, !noalias !56
  %sunkaddr35.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 16
  store double %.184.2.i.epil, ptr %sunkaddr35.i.epil, align 8, !noalias !56
  %.130.3.i.epil = add nuw nsw i64 %.1238688.i.epil.init, 4
  %sunkaddr38.i.epil = getelementptr i8, ptr %sunkaddr21.i.epil, i64 24
  %.184.3.i.epil = load double, ptr %sunkaddr38.i.epil, align 8, !noalias !56
  %sunkaddr41.i.epil = getelementptr i8, ptr %sunkaddr23.i.epil, i64 24
  store double %.184.3.i.epil, ptr %sunkaddr41.i.epil, align 8, !noalias !56
  br label %B88.loopexit.unr-lcssa.i

B88.loopexit.unr-lcssa.i:                         ; preds = %B60.if.i.epil.preheader, %B88.loopexit.unr-lcssa.i.unr-lcssa
  %.130.3.i.lcssa = phi i64 [ %.130.3.i.epil, %B60.if.i.epil.preheader ], [ %.130.3.i.1, %B88.loopexit.unr-lcssa.i.unr-lcssa ]
  %13 = icmp eq i64 %xtraiter.i, 0
  br i1 %13, label %B678.endif, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B88.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %.1238688.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %.130.3.i.lcssa, %B88.loopexit.unr-lcssa.i ]
  %14 = shl i64 %.1238688.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.memory.0.4, i64 %14
  %15 = add i64 %.1392, %.93817371827
  %16 = mul i64 %73, %15
  %17 = add i64 %16, %14
  %scevgep122 = getelementptr i8, ptr %arg.results.0.4, i64 %17
  br label %B60.if.epil.i

B60.if.epil.i:                                    ; preds = %B60.if.epil.i, %B60.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B60.if.epil.i ], [ 0, %B60.if.epil.preheader.i ]
  %18 = shl i64 %epil.iter.i, 3
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 %18
  %.184.epil.i = load double, ptr %scevgep123, align 8, !noalias !56
  %scevgep135 = getelementptr i8, ptr %scevgep.i, i64 %18
  store double %.184.epil.i, ptr %scevgep135, align 8, !noalias !56
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B678.endif, label %B60.if.epil.i, !llvm.loop !59

B60.if.i:                                         ; preds = %B60.if.i, %B60.if.i.preheader91
  %lsr.iv73 = phi i64 [ %lsr.iv.next74, %B60.if.i ], [ %71, %B60.if.i.preheader91 ]
  %.1238688.i = phi i64 [ 0, %B60.if.i.preheader91 ], [ %.130.3.i.1, %B60.if.i ]
  %sunkaddr.i = shl i64 %.1238688.i, 3
  %scevgep97 = getelementptr i8, ptr %scevgep92, i64 %sunkaddr.i
  %scevgep121 = getelementptr i8, ptr %scevgep97, i64 -56
  %.184.i = load double, ptr %scevgep121, align 8, !noalias !56
  %sunkaddr = mul i64 %.1238688.i, 8
  %sunkaddr140 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr
  store double %.184.i, ptr %sunkaddr140, align 8, !noalias !56
  %19 = shl i64 %.1238688.i, 3
  %scevgep119 = getelementptr i8, ptr %scevgep92, i64 %19
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -48
  %.184.1.i = load double, ptr %scevgep120, align 8, !noalias !56
  %20 = shl i64 %.1238688.i, 3
  %sunkaddr141 = mul i64 %.1238688.i, 8
  %sunkaddr142 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr141
  %sunkaddr143 = getelementptr i8, ptr %sunkaddr142, i64 8
  store double %.184.1.i, ptr %sunkaddr143, align 8, !noalias !56
  %scevgep117 = getelementptr i8, ptr %scevgep92, i64 %20
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 -40
  %.184.2.i = load double, ptr %scevgep118, align 8, !noalias !56
  %21 = shl i64 %.1238688.i, 3
  %sunkaddr144 = mul i64 %.1238688.i, 8
  %sunkaddr145 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr144
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr145, i64 16
  store double %.184.2.i, ptr %sunkaddr146, align 8, !noalias !56
  %scevgep111 = getelementptr i8, ptr %scevgep92, i64 %21
  %scevgep113 = getelementptr i8, ptr %scevgep111, i64 -32
  %.184.3.i = load double, ptr %scevgep113, align 8, !noalias !56
  %22 = shl i64 %.1238688.i, 3
  %sunkaddr147 = mul i64 %.1238688.i, 8
  %sunkaddr148 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 24
  store double %.184.3.i, ptr %sunkaddr149, align 8, !noalias !56
  %scevgep107 = getelementptr i8, ptr %scevgep92, i64 %22
  %scevgep109 = getelementptr i8, ptr %scevgep107, i64 -24
  %.184.i.1 = load double, ptr %scevgep109, align 8, !noalias !56
  %23 = shl i64 %.1238688.i, 3
  %sunkaddr150 = mul i64 %.1238688.i, 8
  %sunkaddr151 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr150
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr151, i64 32
  store double %.184.i.1, ptr %sunkaddr152, align 8, !noalias !56
  %scevgep103 = getelementptr i8, ptr %scevgep92, i64 %23
  %scevgep105 = getelementptr i8, ptr %scevgep103, i64 -16
  %.184.1.i.1 = load double, ptr %scevgep105, align 8, !noalias !56
  %24 = shl i64 %.1238688.i, 3
  %sunkaddr153 = mul i64 %.1238688.i, 8
  %sunkaddr154 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 40
  store double %.184.1.i.1, ptr %sunkaddr155, align 8, !noalias !56
  %scevgep99 = getelementptr i8, ptr %scevgep92, i64 %24
  %scevgep102 = getelementptr i8, ptr %scevgep99, i64 -8
  %.184.2.i.1 = load double, ptr %scevgep102, align 8, !noalias !56
  %sunkaddr156 = mul i64 %.1238688.i, 8
  %sunkaddr157 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 48
  store double %.184.2.i.1, ptr %sunkaddr158, align 8, !noalias !56
  %.130.3.i.1 = add i64 %.1238688.i, 8
  %.184.3.i.1 = load double, ptr %scevgep97, align 8, !noalias !56
  %sunkaddr159 = mul i64 %.130.3.i.1, 8
  %sunkaddr160 = getelementptr i8, ptr %arg.memory.0.4, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 -8
  store double %.184.3.i.1, ptr %sunkaddr161, align 8, !noalias !56
  %lsr.iv.next74 = add i64 %lsr.iv73, 2
  %niter81.ncmp.1 = icmp eq i64 %lsr.iv.next74, 0
  br i1 %niter81.ncmp.1, label %B88.loopexit.unr-lcssa.i.unr-lcssa, label %B60.if.i

B1058:                                            ; preds = %B880.endif.endif
  %sunkaddr175 = shl i64 %.2132, 3
  %sunkaddr176 = getelementptr i8, ptr %arg.layout.0.4, i64 %sunkaddr175
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr176, i64 8
  %.2217 = load i64, ptr %sunkaddr177, align 8
  %.2248 = icmp slt i64 %.2217, 0
  %.2249 = select i1 %.2248, i64 %arg.gates.4.5.0, i64 0
  %.2250 = add i64 %.2249, %.2217
  %.2270 = mul i64 %.2250, %arg.gates.4.5.1
  %25 = getelementptr i64, ptr %arg.gates.4.4, i64 %.2270
  %.2274 = getelementptr i8, ptr %25, i64 32
  %.2275 = load i64, ptr %.2274, align 8
  %.2276 = icmp eq i64 %.2275, 1
  br i1 %.2276, label %B1106, label %B282.i

B1106:                                            ; preds = %B1058
  store ptr null, ptr %.2302, align 8
  %.2346 = call i32 @_own_slopes.15(ptr nonnull %.2302, ptr nonnull %excinfo.9, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %.2217, ptr %arg.memory.3.0, ptr %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, i64 %arg.layout.3, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %.804, i64 %arg.memory.1.3, ptr %.820, i64 %.804, i64 %arg.memory.1.6.0, ptr %arg.memory.6.0, ptr %arg.memory.6.1, i64 %arg.memory.6.2, i64 %arg.memory.6.3, ptr %arg.memory.6.4, i64 %arg.memory.6.5.0, i64 %arg.memory.6.5.1, i64 %arg.memory.6.6.0, i64 %arg.memory.6.6.1, ptr %arg.memory.4.0, ptr %arg.memory.4.1, i64 %arg.memory.4.2, i64 %arg.memory.4.3, ptr %arg.memory.4.4, i64 %arg.memory.4.5.0, i64 %arg.memory.4.5.1, i64 %arg.memory.4.6.0, i64 %arg.memory.4.6.1)
  switch i32 %.2346, label %B1106.if [
    i32 -2, label %B1517
    i32 0, label %B1517
  ], !prof !0

B282.i:                                           ; preds = %B1058
  %sunkaddr178 = shl i64 %.2270, 3
  %sunkaddr179 = getelementptr i8, ptr %arg.gates.4.4, i64 %sunkaddr178
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 16
  %.2423 = load i64, ptr %sunkaddr180, align 8
  %.183.i = mul i64 %.2423, %.2423
  %.25271684.not = icmp eq i64 %.2423, 0
  br i1 %.25271684.not, label %B1517, label %B1204.if.preheader

B1204.if.preheader:                               ; preds = %B282.i
  br label %B1204.if

B1352.loopexit:                                   ; preds = %B1517
  %26 = mul i64 %change.3.2, %arg.memory.0.5.1
  br label %B1352

B1352:                                            ; preds = %B678.endif.endif, %B1352.loopexit
  %change.2.1.lcssa = phi i64 [ %arg.memory.0.5.1, %B678.endif.endif ], [ %26, %B1352.loopexit ]
  %27 = icmp sgt i64 %arg.memory.3.5.0, 0
  br i1 %27, label %B1390, label %B1442

B1390:                                            ; preds = %B1352
  %28 = icmp slt i64 %.93817371827, 0
  %.2771 = select i1 %28, i64 %arg.results.4.5.0, i64 0
  %.2772 = add i64 %.2771, %.93817371827
  %.2789 = mul i64 %.2772, %arg.results.4.5.1
  %.2791 = getelementptr double, ptr %arg.results.4.4, i64 %.2789
  store ptr null, ptr %.2825, align 8
  %.2853 = call i32 @_own_back.16(ptr nonnull %.2825, ptr nonnull %excinfo.12, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.memory.3.0, ptr %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr %arg.memory.4.0, ptr %arg.memory.4.1, i64 %arg.memory.4.2, i64 %arg.memory.4.3, ptr %arg.memory.4.4, i64 %arg.memory.4.5.0, i64 %arg.memory.4.5.1, i64 %arg.memory.4.6.0, i64 %arg.memory.4.6.1, i64 %.93817371827, ptr %arg.results.5.0, ptr %arg.results.5.1, i64 %arg.results.5.2, i64 %arg.results.5.3, ptr %arg.results.5.4, i64 %arg.results.5.5.0, i64 %arg.results.5.5.1, i64 %arg.results.5.6.0, i64 %arg.results.5.6.1, ptr %arg.results.4.0, ptr %arg.results.4.1, i64 %arg.results.4.5.1, i64 %arg.results.4.3, ptr %.2791, i64 %arg.results.4.5.1, i64 %arg.results.4.6.1)
  switch i32 %.2853, label %B1390.if [
    i32 -2, label %B1442
    i32 0, label %B1442
  ], !prof !0

B1442:                                            ; preds = %B1390, %B1390, %B1352
  %29 = icmp sgt i64 %arg.layout.4, 0
  br i1 %29, label %B1454, label %B1512

B1454:                                            ; preds = %B1442
  %30 = icmp slt i64 %arg.layout.3, 1
  %.2918 = getelementptr double, ptr %arg.memory.0.4, i64 %change.2.1.lcssa
  br i1 %30, label %B1512, label %B34.if.lr.ph.i

B34.if.lr.ph.i:                                   ; preds = %B1454
  %.204.i = mul nsw i64 %.93817371827, %arg.layout.3
  br label %B34.if.i

B34.loopexit.i:                                   ; preds = %B300.if.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 1
  %exitcond473.not.i = icmp eq i64 %.174.i, %arg.layout.3
  br i1 %exitcond473.not.i, label %B1512, label %B34.if.i

B98.i:                                            ; preds = %B34.if.i
  %31 = icmp slt i64 %arg.layout.2.5.0, 1
  br i1 %31, label %B242.i, label %B158.if.lr.ph.i

B158.if.lr.ph.i:                                  ; preds = %B98.i
  %32 = icmp eq i64 %arg.layout.2.5.0, 1
  %.487.i = icmp slt i64 %.206.i, 0
  %.488.i = select i1 %.487.i, i64 %arg.inputs.0.5.0, i64 0
  %.489.i = add i64 %.488.i, %.206.i
  %.509.i = mul i64 %.489.i, %arg.inputs.0.5.1
  %33 = getelementptr double, ptr %arg.inputs.0.4, i64 %.509.i
  br i1 %32, label %B158.if.epil.preheader.i, label %B158.if.preheader.i

B158.if.preheader.i:                              ; preds = %B158.if.lr.ph.i
  %34 = add i64 %.488.i, %lsr.iv.i
  %35 = mul i64 %74, %34
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 %35
  br label %B158.if.i

B208.i:                                           ; preds = %B158.if.i
  %36 = shl i64 %.350420422.i, 3
  %scevgep127 = getelementptr i8, ptr %scevgep125, i64 %36
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 -8
  %.514.i = load double, ptr %scevgep128, align 8, !noalias !60
  br label %B230.i

B230.i:                                           ; preds = %B158.if.i, %B208.i
  %"$phi230.4.2.2.i" = phi double [ %.514.i, %B208.i ], [ %arg.layout.5, %B158.if.i ]
  %.527.i = fmul nsz contract double %.447.i, %"$phi230.4.2.2.i"
  %.533.i = fadd nsz contract double %along.3.1424.i, %.527.i
  %sunkaddr162 = mul i64 %.350420422.i, 8
  %sunkaddr163 = getelementptr i8, ptr %arg.layout.2.4, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 8
  %.415.1.i = load i64, ptr %sunkaddr164, align 8, !noalias !60
  %.417.1.i = add nsw i64 %.415.1.i, %.167436457.i
  %.431.1.i = icmp slt i64 %.417.1.i, 0
  %.432.1.i = select i1 %.431.1.i, i64 %arg.memory.0.5.1, i64 0
  %37 = getelementptr double, ptr %.2918, i64 %.417.1.i
  %.446.1.i = getelementptr double, ptr %37, i64 %.432.1.i
  %.447.1.i = load double, ptr %.446.1.i, align 8, !noalias !60
  %38 = add i64 %.350420422.i, 1
  %.450.1.i = icmp slt i64 %38, %arg.layout.4
  br i1 %.450.1.i, label %B208.1.i, label %B230.1.i

B208.1.i:                                         ; preds = %B230.i
  %39 = shl i64 %.350420422.i, 3
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 %39
  %.514.1.i = load double, ptr %scevgep126, align 8, !noalias !60
  br label %B230.1.i

B230.1.i:                                         ; preds = %B208.1.i, %B230.i
  %"$phi230.4.2.2.1.i" = phi double [ %.514.1.i, %B208.1.i ], [ %arg.layout.5, %B230.i ]
  %.527.1.i = fmul nsz contract double %.447.1.i, %"$phi230.4.2.2.1.i"
  %.533.1.i = fadd nsz contract double %.533.i, %.527.1.i
  %40 = add i64 %38, 1
  %niter.ncmp.1.i = icmp eq i64 %40, %unroll_iter.i32
  br i1 %niter.ncmp.1.i, label %B242.loopexit.unr-lcssa.i, label %B158.if.i

B242.loopexit.unr-lcssa.i:                        ; preds = %B230.1.i
  %41 = and i64 %arg.layout.2.5.0, 1
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %B242.i, label %B158.if.epil.preheader.i

B158.if.epil.preheader.i:                         ; preds = %B242.loopexit.unr-lcssa.i, %B158.if.lr.ph.i
  %along.3.1424.epil.init.i = phi double [ 0.000000e+00, %B158.if.lr.ph.i ], [ %.533.1.i, %B242.loopexit.unr-lcssa.i ]
  %.350420422.epil.init.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %unroll_iter.i32, %B242.loopexit.unr-lcssa.i ]
  %43 = getelementptr i64, ptr %arg.layout.2.4, i64 %.350420422.epil.init.i
  %.415.epil.i = load i64, ptr %43, align 8, !noalias !60
  %.417.epil.i = add nsw i64 %.415.epil.i, %.167436457.i
  %.431.epil.i = icmp slt i64 %.417.epil.i, 0
  %.432.epil.i = select i1 %.431.epil.i, i64 %arg.memory.0.5.1, i64 0
  %44 = getelementptr double, ptr %.2918, i64 %.417.epil.i
  %.446.epil.i = getelementptr double, ptr %44, i64 %.432.epil.i
  %.447.epil.i = load double, ptr %.446.epil.i, align 8, !noalias !60
  %.450.epil.i = icmp slt i64 %.350420422.epil.init.i, %arg.layout.4
  br i1 %.450.epil.i, label %B208.epil.i, label %B230.epil.i

B208.epil.i:                                      ; preds = %B158.if.epil.preheader.i
  %45 = getelementptr double, ptr %33, i64 %.350420422.epil.init.i
  %.514.epil.i = load double, ptr %45, align 8, !noalias !60
  br label %B230.epil.i

B230.epil.i:                                      ; preds = %B208.epil.i, %B158.if.epil.preheader.i
  %"$phi230.4.2.2.epil.i" = phi double [ %.514.epil.i, %B208.epil.i ], [ %arg.layout.5, %B158.if.epil.preheader.i ]
  %.527.epil.i = fmul nsz contract double %.447.epil.i, %"$phi230.4.2.2.epil.i"
  %.533.epil.i = fadd nsz contract double %along.3.1424.epil.init.i, %.527.epil.i
  br label %B242.i

B242.i:                                           ; preds = %B230.epil.i, %B242.loopexit.unr-lcssa.i, %B98.i
  %along.3.1.lcssa.i = phi double [ 0.000000e+00, %B98.i ], [ %.533.1.i, %B242.loopexit.unr-lcssa.i ], [ %.533.epil.i, %B230.epil.i ]
  %.557.i = icmp slt i64 %.206.i, 0
  %.558.i = select i1 %.557.i, i64 %arg.results.1.5.0, i64 0
  %46 = getelementptr double, ptr %arg.results.1.4, i64 %.206.i
  %.572.i = getelementptr double, ptr %46, i64 %.558.i
  %.573.i = load double, ptr %.572.i, align 8, !noalias !60
  %.147.i.i = fmul nsz contract double %.573.i, %.573.i
  %.602.i = fdiv nsz contract double %along.3.1.lcssa.i, %.147.i.i
  %.812.i = select i1 %.557.i, i64 %arg.inputs.0.5.0, i64 0
  %.901.i = select i1 %.557.i, i64 %arg.results.5.5.0, i64 0
  %47 = add i64 %.901.i, %lsr.iv.i
  %48 = mul i64 %75, %47
  %scevgep133 = getelementptr i8, ptr %arg.results.5.4, i64 %48
  %49 = add i64 %.812.i, %lsr.iv.i
  %50 = mul i64 %76, %49
  %scevgep136 = getelementptr i8, ptr %arg.inputs.0.4, i64 %50
  br label %B300.if.i

B34.if.i:                                         ; preds = %B34.loopexit.i, %B34.if.lr.ph.i
  %lsr.iv.i = phi i64 [ %.204.i, %B34.if.lr.ph.i ], [ %lsr.iv.next.i, %B34.loopexit.i ]
  %.167436457.i = phi i64 [ 0, %B34.if.lr.ph.i ], [ %.174.i, %B34.loopexit.i ]
  %.174.i = add nuw nsw i64 %.167436457.i, 1
  %.206.i = add nsw i64 %.167436457.i, %.204.i
  %.224.not.i = icmp slt i64 %.206.i, %arg.inputs.0.5.0
  br i1 %.224.not.i, label %B98.i, label %B1512

B158.if.i:                                        ; preds = %B230.1.i, %B158.if.preheader.i
  %along.3.1424.i = phi double [ %.533.1.i, %B230.1.i ], [ 0.000000e+00, %B158.if.preheader.i ]
  %.350420422.i = phi i64 [ %40, %B230.1.i ], [ 0, %B158.if.preheader.i ]
  %sunkaddr165 = mul i64 %.350420422.i, 8
  %sunkaddr166 = getelementptr i8, ptr %arg.layout.2.4, i64 %sunkaddr165
  %.415.i = load i64, ptr %sunkaddr166, align 8, !noalias !60
  %.417.i = add nsw i64 %.415.i, %.167436457.i
  %.431.i = icmp slt i64 %.417.i, 0
  %.432.i = select i1 %.431.i, i64 %arg.memory.0.5.1, i64 0
  %51 = getelementptr double, ptr %.2918, i64 %.417.i
  %.446.i = getelementptr double, ptr %51, i64 %.432.i
  %.447.i = load double, ptr %.446.i, align 8, !noalias !60
  %.450.i = icmp slt i64 %.350420422.i, %arg.layout.4
  br i1 %.450.i, label %B208.i, label %B230.i

B300.if.i:                                        ; preds = %B300.if.i, %B242.i
  %.694428430.i = phi i64 [ 0, %B242.i ], [ %.701.i, %B300.if.i ]
  %.701.i = add nuw nsw i64 %.694428430.i, 1
  %52 = shl i64 %.694428430.i, 3
  %scevgep16.i = getelementptr i8, ptr %arg.layout.2.4, i64 %52
  %.755.i = load i64, ptr %scevgep16.i, align 8, !noalias !60
  %.757.i = add nsw i64 %.755.i, %.167436457.i
  %.771.i = icmp slt i64 %.757.i, 0
  %.772.i = select i1 %.771.i, i64 %arg.memory.0.5.1, i64 0
  %53 = getelementptr double, ptr %.2918, i64 %.757.i
  %.786.i = getelementptr double, ptr %53, i64 %.772.i
  %.787.i = load double, ptr %.786.i, align 8, !noalias !60
  %54 = shl i64 %.694428430.i, 3
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 %54
  %.838.i = load double, ptr %scevgep137, align 8, !noalias !60
  %.840.i = fmul nsz contract double %.602.i, %.838.i
  %.841.i = fsub nsz contract double %.787.i, %.840.i
  %sunkaddr167 = mul i64 %.558.i, 8
  %sunkaddr168 = getelementptr i8, ptr %46, i64 %sunkaddr167
  %.872.i = load double, ptr %sunkaddr168, align 8, !noalias !60
  %.876.i = fdiv nsz contract double %.841.i, %.872.i
  %55 = shl i64 %.694428430.i, 3
  %scevgep134 = getelementptr i8, ptr %scevgep133, i64 %55
  %.927.i = load double, ptr %scevgep134, align 8, !noalias !60
  %.928.i = fadd nsz contract double %.927.i, %.876.i
  store double %.928.i, ptr %scevgep134, align 8, !noalias !60
  %exitcond472.not.i = icmp eq i64 %arg.layout.4, %.701.i
  br i1 %exitcond472.not.i, label %B34.loopexit.i, label %B300.if.i

B1512:                                            ; preds = %B34.if.i, %B34.loopexit.i, %B1454, %B1442
  %.932 = icmp sgt i64 %.93117261828, 1
  br i1 %.932, label %B474.if, label %B1516

common.ret:                                       ; preds = %B1390.if, %B1206.if, %B1106.if, %B880.endif.if, %B678.endif.if, %B516.if, %B0.endif.endif.if, %B0.endif.if, %B1516
  %common.ret.op = phi i32 [ 0, %B1516 ], [ %.586, %B0.endif.if ], [ %.647, %B0.endif.endif.if ], [ %.1050, %B516.if ], [ %.2346, %B1106.if ], [ %.2853, %B1390.if ], [ %.1637, %B678.endif.if ], [ %.2573, %B1206.if ], [ %.2063, %B880.endif.if ]
  ret i32 %common.ret.op

B1516:                                            ; preds = %B0.endif.endif.endif.else.endif.endif, %B1512
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1517:                                            ; preds = %B1206.endif, %B880.endif.endif, %B282.i, %B1106, %B1106
  %spare.3.2 = phi i64 [ %change.2.11719, %B880.endif.endif ], [ %spare.2.11720, %B1106 ], [ %spare.2.11720, %B1106 ], [ %spare.2.11720, %B282.i ], [ %spare.2.11720, %B1206.endif ]
  %change.3.2 = phi i64 [ %now.2.11718, %B880.endif.endif ], [ %change.2.11719, %B1106 ], [ %change.2.11719, %B1106 ], [ %change.2.11719, %B282.i ], [ %change.2.11719, %B1206.endif ]
  %now.3.2 = phi i64 [ %spare.2.11720, %B880.endif.endif ], [ %now.2.11718, %B1106 ], [ %now.2.11718, %B1106 ], [ %now.2.11718, %B282.i ], [ %now.2.11718, %B1206.endif ]
  %.1750 = icmp sgt i64 %.174916891717, 1
  br i1 %.1750, label %B878.if, label %B1352.loopexit

B0.else:                                          ; preds = %entry
  %.527 = sdiv i64 64, %arg.results.0.3
  %.528 = srem i64 64, %arg.results.0.3
  %.530 = icmp slt i64 %arg.results.0.3, 0
  %.531 = icmp ne i64 %.528, 0
  %.532 = and i1 %.530, %.531
  %.537 = sext i1 %.532 to i64
  %.516.1 = add nsw i64 %.527, %.537
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.516.1, %B0.else ], [ 0, %entry ]
  store ptr null, ptr %.568, align 8
  %.586 = call i32 @_set_shared_values.4(ptr nonnull %.568, ptr nonnull %excinfo.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.inputs.1.0, ptr %arg.inputs.1.1, i64 %arg.inputs.1.2, i64 %arg.inputs.1.3, ptr %arg.inputs.1.4, i64 %arg.inputs.1.5.0, i64 %arg.inputs.1.6.0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0)
  switch i32 %.586, label %B0.endif.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.endif.if:                                      ; preds = %B0.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  store ptr null, ptr %.613, align 8
  %.647 = call i32 @_build.7(ptr nonnull %.613, ptr nonnull %excinfo.2, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, i64 0, i64 1, i64 1, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0)
  switch i32 %.647, label %B0.endif.endif.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.endif.if:                                ; preds = %B0.endif.endif
  %.655 = icmp sgt i32 %.647, 0
  %.648 = load ptr, ptr %excinfo.2, align 8
  %.656 = select i1 %.655, ptr %.648, ptr undef
  store ptr %.656, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  %.677 = shl i64 %arg.memory.5.5.1, 1
  %.678 = mul i64 %.677, %arg.memory.5.5.1
  %.679 = mul i64 %.678, %quot.0
  %.680 = sub nsw i64 %arg.memory.1.5.0, %.679
  %.717 = icmp slt i64 %.680, 0
  %.718 = select i1 %.717, i64 %arg.memory.1.5.0, i64 0
  %.719 = add i64 %.718, %.680
  %.722 = icmp slt i64 %.719, 0
  br i1 %.722, label %B0.endif.endif.endif.else.if, label %B0.endif.endif.endif.else.endif, !prof !17

B0.endif.endif.endif.else.if:                     ; preds = %B0.endif.endif.endif
  br label %B0.endif.endif.endif.else.endif

B0.endif.endif.endif.else.endif:                  ; preds = %B0.endif.endif.endif.else.if, %B0.endif.endif.endif
  %.707.sroa.0.1 = phi i64 [ 0, %B0.endif.endif.endif.else.if ], [ %.719, %B0.endif.endif.endif ]
  %.727.not = icmp slt i64 %.719, %arg.memory.1.5.0
  br i1 %.727.not, label %B0.endif.endif.endif.else.endif.endif, label %B0.endif.endif.endif.else.endif.if, !prof !19

B0.endif.endif.endif.else.endif.if:               ; preds = %B0.endif.endif.endif.else.endif
  br label %B0.endif.endif.endif.else.endif.endif

B0.endif.endif.endif.else.endif.endif:            ; preds = %B0.endif.endif.endif.else.endif.if, %B0.endif.endif.endif.else.endif
  %.707.sroa.0.3 = phi i64 [ %arg.memory.1.5.0, %B0.endif.endif.endif.else.endif.if ], [ %.707.sroa.0.1, %B0.endif.endif.endif.else.endif ]
  %.795 = sub i64 %arg.memory.1.5.0, %.707.sroa.0.3
  %.804 = tail call i64 @llvm.smax.i64(i64 %.795, i64 0)
  %.820 = getelementptr double, ptr %arg.memory.1.4, i64 %.707.sroa.0.3
  %.888 = sub i64 %arg.last, %arg.first
  %.9321816.not = icmp slt i64 %.888, 1
  br i1 %.9321816.not, label %B1516, label %B474.if.lr.ph

B474.if.lr.ph:                                    ; preds = %B0.endif.endif.endif.else.endif.endif
  %const = bitcast i64 9223372036854775804 to i64
  %.1577 = getelementptr double, ptr %arg.memory.0.4, i64 %arg.memory.0.5.1
  %const_mat139 = add i64 %const, 4
  %.1708 = icmp ugt i64 %arg.layout.0.5.0, %const_mat139
  %.arg.layout.0.5.0 = select i1 %.1708, i64 0, i64 %arg.layout.0.5.0
  %56 = shl i64 %arg.memory.4.5.1, 3
  %xtraiter.i = and i64 %arg.results.0.5.1, 3
  %unroll_iter.i = and i64 %arg.results.0.5.1, %const
  %57 = shl nuw i64 %.804, 3
  %const_mat = add i64 %const, 2
  %unroll_iter.i32 = and i64 %arg.layout.2.5.0, %const_mat
  %58 = add nsw i64 %unroll_iter.i, -4
  %59 = lshr i64 %58, 2
  %60 = add nuw nsw i64 %59, 1
  %xtraiter = and i64 %arg.layout.3, 3
  %unroll_iter = and i64 %arg.layout.3, %const
  %61 = mul i64 %arg.memory.4.5.1, 24
  %62 = shl i64 %arg.memory.4.5.1, 5
  %63 = shl i64 %arg.memory.4.5.1, 4
  %64 = add nsw i64 %unroll_iter, -4
  %65 = lshr i64 %64, 2
  %66 = add nuw nsw i64 %65, 1
  %const_mat138 = add i64 %const, 2
  %unroll_iter57 = and i64 %66, %const_mat138
  %67 = mul i64 %arg.memory.4.5.1, 56
  %68 = mul i64 %arg.memory.4.5.1, 48
  %69 = mul i64 %arg.memory.4.5.1, 40
  %70 = lshr i64 %60, 1
  %71 = mul nsw i64 %70, -2
  %scevgep91 = getelementptr i8, ptr %arg.results.0.4, i64 56
  %72 = shl i64 %arg.results.0.5.1, 3
  %73 = shl i64 %arg.results.0.5.1, 3
  %scevgep124 = getelementptr i8, ptr %arg.inputs.0.4, i64 8
  %74 = shl i64 %arg.inputs.0.5.1, 3
  %75 = shl i64 %arg.results.5.5.1, 3
  %76 = shl i64 %arg.inputs.0.5.1, 3
  br label %B474.if

B474.if:                                          ; preds = %B474.if.lr.ph, %B1512
  %.93117261828 = phi i64 [ %.888, %B474.if.lr.ph ], [ %.941, %B1512 ]
  %.93817371827 = phi i64 [ %arg.first, %B474.if.lr.ph ], [ %.945, %B1512 ]
  %77 = icmp sgt i64 %arg.memory.3.5.0, 0
  %.941 = add nsw i64 %.93117261828, -1
  %.945 = add i64 %.93817371827, 1
  br i1 %77, label %B516, label %B678

B516.if:                                          ; preds = %B516
  %.1058 = icmp sgt i32 %.1050, 0
  %.1051 = load ptr, ptr %excinfo.3, align 8
  %.1059 = select i1 %.1058, ptr %.1051, ptr undef
  store ptr %.1059, ptr %excinfo, align 8
  br label %common.ret

B516.endif:                                       ; preds = %B516, %B516
  %78 = icmp slt i64 %arg.layout.3, 1
  br i1 %78, label %B678, label %B630.if.preheader

B630.if.preheader:                                ; preds = %B516.endif
  %79 = icmp ult i64 %arg.layout.3, 4
  br i1 %79, label %B630.if.epil.preheader, label %B630.if.preheader41

B630.if.preheader41:                              ; preds = %B630.if.preheader
  %80 = icmp eq i64 %64, 0
  br i1 %80, label %B630.if.epil.preheader51, label %B630.if.preheader67

B630.if.preheader67:                              ; preds = %B630.if.preheader41
  br label %B630.if

B630.if:                                          ; preds = %B630.backedge.3.1, %B630.if.preheader67
  %lsr.iv71 = phi i64 [ %unroll_iter57, %B630.if.preheader67 ], [ %lsr.iv.next72, %B630.backedge.3.1 ]
  %lsr.iv = phi ptr [ %scevgep.1, %B630.backedge.3.1 ], [ %arg.memory.4.4, %B630.if.preheader67 ]
  %81 = icmp slt i64 %arg.memory.4.5.1, 1
  br i1 %81, label %B630.backedge.3, label %B60.if.preheader.i34

B60.if.preheader.i34:                             ; preds = %B630.if
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep95 = getelementptr i8, ptr %lsr.iv, i64 %56
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep95, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep94 = getelementptr i8, ptr %lsr.iv, i64 %63
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep94, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep93 = getelementptr i8, ptr %lsr.iv, i64 %61
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep93, i8 0, i64 %56, i1 false), !noalias !52
  br label %B630.backedge.3

B630.backedge.3:                                  ; preds = %B60.if.preheader.i34, %B630.if
  %82 = icmp slt i64 %arg.memory.4.5.1, 1
  %scevgep = getelementptr i8, ptr %lsr.iv, i64 %62
  br i1 %82, label %B630.backedge.3.1, label %B60.if.preheader.i34.1

B60.if.preheader.i34.1:                           ; preds = %B630.backedge.3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep70 = getelementptr i8, ptr %lsr.iv, i64 %69
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep70, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep69 = getelementptr i8, ptr %lsr.iv, i64 %68
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep69, i8 0, i64 %56, i1 false), !noalias !52
  %scevgep68 = getelementptr i8, ptr %lsr.iv, i64 %67
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep68, i8 0, i64 %56, i1 false), !noalias !52
  br label %B630.backedge.3.1

B630.backedge.3.1:                                ; preds = %B60.if.preheader.i34.1, %B630.backedge.3
  %scevgep.1 = getelementptr i8, ptr %scevgep, i64 %62
  %lsr.iv.next72 = add i64 %lsr.iv71, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next72, 0
  br i1 %niter.ncmp.1, label %B678.loopexit.unr-lcssa.unr-lcssa, label %B630.if

B678.endif:                                       ; preds = %B60.if.epil.i, %B88.loopexit.unr-lcssa.i, %B678
  store ptr null, ptr %.1611, align 8
  %.1637 = call i32 @read_back.17(ptr nonnull %.1611, ptr nonnull %excinfo.6, i64 %arg.readout.0, i64 %arg.readout.1, ptr %arg.readout.2.0, ptr %arg.readout.2.1, i64 %arg.readout.2.2, i64 %arg.readout.2.3, ptr %arg.readout.2.4, i64 %arg.readout.2.5.0, i64 %arg.readout.2.6.0, ptr %arg.readout.3.0, ptr %arg.readout.3.1, i64 %arg.readout.3.2, i64 %arg.readout.3.3, ptr %arg.readout.3.4, i64 %arg.readout.3.5.0, i64 %arg.readout.3.6.0, ptr %arg.readout.4.0, ptr %arg.readout.4.1, i64 %arg.readout.4.2, i64 %arg.readout.4.3, ptr %arg.readout.4.4, i64 %arg.readout.4.5.0, i64 %arg.readout.4.5.1, i64 %arg.readout.4.6.0, i64 %arg.readout.4.6.1, ptr %arg.readout.5.0, ptr %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, i64 %.93817371827, i64 %arg.layout.3, ptr %arg.memory.0.0, ptr %arg.memory.0.1, i64 %arg.memory.0.5.1, i64 %arg.memory.0.3, ptr %arg.memory.0.4, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.1, ptr %arg.results.2.0, ptr %arg.results.2.1, i64 %arg.results.2.2, i64 %arg.results.2.3, ptr %arg.results.2.4, i64 %arg.results.2.5.0, i64 %arg.results.2.5.1, i64 %arg.results.2.6.0, i64 %arg.results.2.6.1, ptr %arg.memory.0.0, ptr %arg.memory.0.1, i64 %arg.memory.0.5.1, i64 %arg.memory.0.3, ptr %.1577, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.1, ptr %arg.memory.7.0, ptr %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0)
  switch i32 %.1637, label %B678.endif.if [
    i32 -2, label %B678.endif.endif
    i32 0, label %B678.endif.endif
  ], !prof !0

B678.endif.if:                                    ; preds = %B678.endif
  %.1645 = icmp sgt i32 %.1637, 0
  %.1638 = load ptr, ptr %excinfo.6, align 8
  %.1646 = select i1 %.1645, ptr %.1638, ptr undef
  store ptr %.1646, ptr %excinfo, align 8
  br label %common.ret

B678.endif.endif:                                 ; preds = %B678.endif, %B678.endif
  %83 = icmp sgt i64 %.arg.layout.0.5.0, 0
  br i1 %83, label %B878.if.lr.ph, label %B1352

B878.if.lr.ph:                                    ; preds = %B678.endif.endif
  %84 = icmp slt i64 %.93817371827, 0
  %.2675 = select i1 %84, i64 %arg.results.3.5.0, i64 0
  %.2676 = add i64 %.2675, %.93817371827
  %.2696 = mul i64 %.2676, %arg.results.3.5.1
  %85 = getelementptr { double, double }, ptr %arg.results.3.4, i64 %.2696
  br label %B878.if

B878.if:                                          ; preds = %B878.if.lr.ph, %B1517
  %spare.2.11720 = phi i64 [ 2, %B878.if.lr.ph ], [ %spare.3.2, %B1517 ]
  %change.2.11719 = phi i64 [ 1, %B878.if.lr.ph ], [ %change.3.2, %B1517 ]
  %now.2.11718 = phi i64 [ 0, %B878.if.lr.ph ], [ %now.3.2, %B1517 ]
  %.174916891717 = phi i64 [ %.arg.layout.0.5.0, %B878.if.lr.ph ], [ %.1759, %B1517 ]
  %.175616941716.in = phi i64 [ %arg.layout.0.5.0, %B878.if.lr.ph ], [ %.175616941716, %B1517 ]
  %86 = icmp slt i64 %.795, 1
  %.175616941716 = add i64 %.175616941716.in, -1
  %.1759 = add nsw i64 %.174916891717, -1
  br i1 %86, label %B880.endif, label %B60.if.preheader.i36

B60.if.preheader.i36:                             ; preds = %B878.if
  tail call void @llvm.memset.p0.i64(ptr align 8 %.820, i8 0, i64 %57, i1 false), !noalias !63
  br label %B880.endif

B880.endif:                                       ; preds = %B60.if.preheader.i36, %B878.if
  %.1857 = mul i64 %now.2.11718, %arg.memory.0.5.1
  %.1859 = getelementptr double, ptr %arg.memory.0.4, i64 %.1857
  %.1926 = mul i64 %change.2.11719, %arg.memory.0.5.1
  %.1928 = getelementptr double, ptr %arg.memory.0.4, i64 %.1926
  %.1996 = mul i64 %spare.2.11720, %arg.memory.0.5.1
  %.1998 = getelementptr double, ptr %arg.memory.0.4, i64 %.1996
  store ptr null, ptr %.2035, align 8
  %.2063 = call i32 @backward_move.18(ptr nonnull %.2035, ptr nonnull %excinfo.8, ptr %arg.layout.0.0, ptr %arg.layout.0.1, i64 %arg.layout.0.2, i64 %arg.layout.0.3, ptr %arg.layout.0.4, i64 %arg.layout.0.5.0, i64 %arg.layout.0.5.1, i64 %arg.layout.0.6.0, i64 %arg.layout.0.6.1, ptr %arg.layout.1.0, ptr %arg.layout.1.1, i64 %arg.layout.1.2, i64 %arg.layout.1.3, ptr %arg.layout.1.4, i64 %arg.layout.1.5.0, i64 %arg.layout.1.6.0, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0, i64 %.175616941716, ptr %arg.memory.0.0, ptr %arg.memory.0.1, i64 %arg.memory.0.5.1, i64 %arg.memory.0.3, ptr %.1859, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.1, ptr %arg.memory.0.0, ptr %arg.memory.0.1, i64 %arg.memory.0.5.1, i64 %arg.memory.0.3, ptr %.1928, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.1, ptr %arg.memory.0.0, ptr %arg.memory.0.1, i64 %arg.memory.0.5.1, i64 %arg.memory.0.3, ptr %.1998, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.1, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %.804, i64 %arg.memory.1.3, ptr %.820, i64 %.804, i64 %arg.memory.1.6.0, ptr %arg.memory.7.0, ptr %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0, ptr %arg.memory.9.0, ptr %arg.memory.9.1, i64 %arg.memory.9.2, i64 %arg.memory.9.3, ptr %arg.memory.9.4, i64 %arg.memory.9.5.0, i64 %arg.memory.9.6.0)
  switch i32 %.2063, label %B880.endif.if [
    i32 -2, label %B880.endif.endif
    i32 0, label %B880.endif.endif
  ], !prof !0

B880.endif.if:                                    ; preds = %B880.endif
  %.2071 = icmp sgt i32 %.2063, 0
  %.2064 = load ptr, ptr %excinfo.8, align 8
  %.2072 = select i1 %.2071, ptr %.2064, ptr undef
  store ptr %.2072, ptr %excinfo, align 8
  br label %common.ret

B880.endif.endif:                                 ; preds = %B880.endif, %B880.endif
  %.2110 = icmp slt i64 %.175616941716, 0
  %.2111 = select i1 %.2110, i64 %arg.layout.0.5.0, i64 0
  %.2112 = add i64 %.2111, %.175616941716
  %.2132 = mul i64 %.2112, %arg.layout.0.5.1
  %.2136 = getelementptr i64, ptr %arg.layout.0.4, i64 %.2132
  %.2137 = load i64, ptr %.2136, align 8
  %.2138 = icmp eq i64 %.2137, 2
  br i1 %.2138, label %B1517, label %B1058

B1106.if:                                         ; preds = %B1106
  %.2354 = icmp sgt i32 %.2346, 0
  %.2347 = load ptr, ptr %excinfo.9, align 8
  %.2355 = select i1 %.2354, ptr %.2347, ptr undef
  store ptr %.2355, ptr %excinfo, align 8
  br label %common.ret

B1204.if:                                         ; preds = %B1206.endif, %B1204.if.preheader
  %.253316831685 = phi i64 [ %.2540, %B1206.endif ], [ 0, %B1204.if.preheader ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2567, i8 0, i64 16, i1 false)
  %.2573 = call i32 @_sum.19(ptr nonnull %.2567, ptr nonnull %excinfo.11, ptr %arg.memory.1.0, ptr %arg.memory.1.1, i64 %.804, i64 %arg.memory.1.3, ptr %.820, i64 %.804, i64 %arg.memory.1.6.0, i64 %.253316831685, i64 0, i64 1)
  switch i32 %.2573, label %B1206.if [
    i32 -2, label %B1206.endif
    i32 0, label %B1206.endif
  ], !prof !0

B1206.if:                                         ; preds = %B1204.if
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1206.endif:                                      ; preds = %B1204.if, %B1204.if
  %.2540 = add i64 %.253316831685, 1
  %.2583.fca.0.load = load double, ptr %.2567, align 8
  %sunkaddr170 = getelementptr inbounds i8, ptr %.2567, i64 8
  %.2583.fca.1.load = load double, ptr %sunkaddr170, align 8
  %sunkaddr171 = mul i64 %.2270, 8
  %sunkaddr172 = getelementptr i8, ptr %arg.gates.4.4, i64 %sunkaddr171
  %sunkaddr173 = getelementptr i8, ptr %sunkaddr172, i64 24
  %.2649 = load i64, ptr %sunkaddr173, align 8
  %87 = add i64 %.253316831685, %.2649
  %.2677 = icmp slt i64 %87, 0
  %.2678 = select i1 %.2677, i64 %arg.results.3.5.1, i64 0
  %88 = getelementptr { double, double }, ptr %85, i64 %87
  %.2700 = getelementptr { double, double }, ptr %88, i64 %.2678
  store double %.2583.fca.0.load, ptr %.2700, align 8
  %.2700.repack1645 = getelementptr inbounds nuw i8, ptr %.2700, i64 8
  store double %.2583.fca.1.load, ptr %.2700.repack1645, align 8
  %exitcond1983.not = icmp eq i64 %.183.i, %.2540
  br i1 %exitcond1983.not, label %B1517, label %B1204.if

B1390.if:                                         ; preds = %B1390
  %.2861 = icmp sgt i32 %.2853, 0
  %.2854 = load ptr, ptr %excinfo.12, align 8
  %.2862 = select i1 %.2861, ptr %.2854, ptr undef
  store ptr %.2862, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_own_slopes.15(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %arg.block, ptr readnone captures(none) %arg.own.0, ptr readnone captures(none) %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr readonly captures(none) %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1, ptr readnone captures(none) %arg.products.0, ptr readnone captures(none) %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr captures(none) %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2, i64 %arg.samples, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr readonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr readnone captures(none) %arg.small.0, ptr readnone captures(none) %arg.small.1, i64 %arg.small.2, i64 %arg.small.3, ptr captures(none) %arg.small.4, i64 %arg.small.5.0, i64 %arg.small.5.1, i64 %arg.small.6.0, i64 %arg.small.6.1, ptr readnone captures(none) %arg.own_slopes.0, ptr readnone captures(none) %arg.own_slopes.1, i64 %arg.own_slopes.2, i64 %arg.own_slopes.3, ptr captures(none) %arg.own_slopes.4, i64 %arg.own_slopes.5.0, i64 %arg.own_slopes.5.1, i64 %arg.own_slopes.6.0, i64 %arg.own_slopes.6.1) local_unnamed_addr #1 {
entry:
  %.419 = alloca i64, align 8
  store i64 0, ptr %.419, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.672 = alloca { double, double }, align 8
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.672, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.950 = alloca ptr, align 8
  store ptr null, ptr %.950, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.305539.not = icmp slt i64 %arg.samples, 1
  br i1 %.305539.not, label %common.ret, label %B50.if.lr.ph

B50.if.lr.ph:                                     ; preds = %entry
  %.499 = icmp slt i64 %arg.block, 0
  %.500 = select i1 %.499, i64 %arg.gates.4.5.0, i64 0
  %.501 = add i64 %.500, %arg.block
  %.917 = getelementptr { double, double }, ptr %arg.small.4, i64 %arg.small.5.1
  %scevgep = getelementptr i8, ptr %arg.small.4, i64 8
  %factor.op.mul5 = mul i64 %arg.gates.4.5.1, %.501
  br label %B50.if

B214:                                             ; preds = %B168.endif, %B282.i
  %.845 = mul i64 %.311527542, %arg.own_slopes.5.1
  %.847 = getelementptr double, ptr %arg.own_slopes.4, i64 %.845
  store ptr null, ptr %.950, align 8
  %.988 = call i32 @differentiate_block.20(ptr nonnull %.950, ptr nonnull %excinfo.4, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %arg.block, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.5.1, i64 %arg.own.3, ptr %.387, i64 %arg.own.5.1, i64 %arg.own.6.1, ptr %arg.products.0, ptr %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2, ptr %arg.small.0, ptr %arg.small.1, i64 %arg.small.5.1, i64 %arg.small.3, ptr %arg.small.4, i64 %arg.small.5.1, i64 %arg.small.6.1, i64 0, ptr %arg.own_slopes.0, ptr %arg.own_slopes.1, i64 %arg.own_slopes.5.1, i64 %arg.own_slopes.3, ptr %.847, i64 %arg.own_slopes.5.1, i64 %arg.own_slopes.6.1, ptr %arg.small.0, ptr %arg.small.1, i64 %arg.small.5.1, i64 %arg.small.3, ptr %.917, i64 %arg.small.5.1, i64 %arg.small.6.1)
  switch i32 %.988, label %common.ret [
    i32 -2, label %B50.backedge
    i32 0, label %B50.backedge
  ], !prof !0

B50.backedge:                                     ; preds = %B214, %B214
  %exitcond569.not = icmp eq i64 %.318, %arg.samples
  br i1 %exitcond569.not, label %common.ret, label %B50.if

common.ret.loopexit:                              ; preds = %B166.if
  br label %common.ret

common.ret:                                       ; preds = %B50.if, %common.ret.loopexit, %B50.backedge, %B214, %entry
  %excinfo.sink = phi ptr [ %retptr, %entry ], [ %excinfo, %common.ret.loopexit ], [ %excinfo, %B214 ], [ %excinfo, %B50.if ], [ %retptr, %B50.backedge ]
  %common.ret.op = phi i32 [ 0, %entry ], [ %.678, %common.ret.loopexit ], [ %.988, %B214 ], [ %.451, %B50.if ], [ 0, %B50.backedge ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B50.if:                                           ; preds = %B50.backedge, %B50.if.lr.ph
  %.311527542 = phi i64 [ 0, %B50.if.lr.ph ], [ %.318, %B50.backedge ]
  %.318 = add nuw nsw i64 %.311527542, 1
  %.385 = mul i64 %.311527542, %arg.own.5.1
  %.387 = getelementptr double, ptr %arg.own.4, i64 %.385
  store i64 0, ptr %.419, align 8
  %.451 = call i32 @build_block.11(ptr nonnull %.419, ptr nonnull %excinfo.1, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %arg.block, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.5.1, i64 %arg.own.3, ptr %.387, i64 %arg.own.5.1, i64 %arg.own.6.1, ptr %arg.products.0, ptr %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2)
  switch i32 %.451, label %common.ret [
    i32 -2, label %B282.i
    i32 0, label %B282.i
  ], !prof !0

B282.i:                                           ; preds = %B50.if, %B50.if
  %sunkaddr = mul i64 %factor.op.mul5, 8
  %sunkaddr16 = getelementptr i8, ptr %arg.gates.4.4, i64 %sunkaddr
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 16
  %.526 = load i64, ptr %sunkaddr17, align 8
  %.183.i = mul i64 %.526, %.526
  %.630519.not = icmp eq i64 %.526, 0
  br i1 %.630519.not, label %B214, label %B166.if.preheader

B166.if.preheader:                                ; preds = %B282.i
  br label %B166.if

B166.if:                                          ; preds = %B168.endif, %B166.if.preheader
  %lsr.iv = phi ptr [ %scevgep29, %B168.endif ], [ %scevgep, %B166.if.preheader ]
  %.636518520 = phi i64 [ %.643, %B168.endif ], [ 0, %B166.if.preheader ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.672, i8 0, i64 16, i1 false)
  %.678 = call i32 @_sum.19(ptr nonnull %.672, ptr nonnull %excinfo.3, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, i64 %.636518520, i64 %.311527542, i64 %arg.samples)
  switch i32 %.678, label %common.ret.loopexit [
    i32 -2, label %B168.endif
    i32 0, label %B168.endif
  ], !prof !0

B168.endif:                                       ; preds = %B166.if, %B166.if
  %.643 = add i64 %.636518520, 1
  %.688.fca.0.load = load double, ptr %.672, align 8
  %sunkaddr18 = getelementptr inbounds i8, ptr %.672, i64 8
  %.688.fca.1.load = load double, ptr %sunkaddr18, align 8
  %scevgep30 = getelementptr i8, ptr %lsr.iv, i64 -8
  store double %.688.fca.0.load, ptr %scevgep30, align 8
  store double %.688.fca.1.load, ptr %lsr.iv, align 8
  %scevgep29 = getelementptr i8, ptr %lsr.iv, i64 16
  %exitcond.not = icmp eq i64 %.183.i, %.643
  br i1 %exitcond.not, label %B214, label %B166.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_own_back.16(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readnone captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readonly captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.own.0, ptr readnone captures(none) %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr readonly captures(none) %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1, ptr readnone captures(none) %arg.own_slopes.0, ptr readnone captures(none) %arg.own_slopes.1, i64 %arg.own_slopes.2, i64 %arg.own_slopes.3, ptr captures(none) %arg.own_slopes.4, i64 %arg.own_slopes.5.0, i64 %arg.own_slopes.5.1, i64 %arg.own_slopes.6.0, i64 %arg.own_slopes.6.1, i64 %arg.chunk, ptr readnone captures(none) %arg.by_features.0, ptr readnone captures(none) %arg.by_features.1, i64 %arg.by_features.2, i64 %arg.by_features.3, ptr captures(none) %arg.by_features.4, i64 %arg.by_features.5.0, i64 %arg.by_features.5.1, i64 %arg.by_features.6.0, i64 %arg.by_features.6.1, ptr readnone captures(none) %arg.found.0, ptr readnone captures(none) %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr captures(none) %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0) local_unnamed_addr #1 {
entry:
  %.494 = alloca ptr, align 8
  store ptr null, ptr %.494, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.210532.not = icmp slt i64 %arg.own.5.0, 1
  br i1 %.210532.not, label %common.ret, label %B74.if.lr.ph

B74.if.lr.ph:                                     ; preds = %entry
  %const = bitcast i64 9223372036854775804 to i64
  %.265 = mul nsw i64 %arg.chunk, %arg.own.5.0
  %xtraiter.i = and i64 %arg.own_slopes.5.1, 3
  %unroll_iter.i = and i64 %arg.own_slopes.5.1, %const
  %const_mat = add i64 %const, 2
  %unroll_iter = and i64 %arg.nodes.3.5.0, %const_mat
  %scevgep = getelementptr i8, ptr %arg.own_slopes.4, i64 24
  %0 = shl i64 %arg.own_slopes.5.1, 3
  br label %B74.if

B74.loopexit.loopexit.unr-lcssa:                  ; preds = %B364.if
  %1 = and i64 %arg.nodes.3.5.0, 1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %B74.loopexit, label %B364.if.epil.preheader

B364.if.epil.preheader:                           ; preds = %B364.if.lr.ph, %B74.loopexit.loopexit.unr-lcssa
  %.720511513.epil.init = phi i64 [ 0, %B364.if.lr.ph ], [ %.727.1, %B74.loopexit.loopexit.unr-lcssa ]
  %3 = getelementptr i64, ptr %arg.nodes.3.4, i64 %.720511513.epil.init
  %.781.epil = load i64, ptr %3, align 8
  %.808.epil = icmp slt i64 %.781.epil, 0
  %.809.epil = select i1 %.808.epil, i64 %arg.by_features.5.1, i64 0
  %4 = getelementptr double, ptr %16, i64 %.781.epil
  %.831.epil = getelementptr double, ptr %4, i64 %.809.epil
  %.832.epil = load double, ptr %.831.epil, align 8
  %sunkaddr23 = getelementptr i8, ptr %arg.nodes.2.4, i64 16
  %.862.epil = load i64, ptr %sunkaddr23, align 8
  %.863.epil = add nsw i64 %.862.epil, %.720511513.epil.init
  %.890.epil = icmp slt i64 %.863.epil, 0
  %.891.epil = select i1 %.890.epil, i64 %arg.own_slopes.5.1, i64 0
  %5 = getelementptr double, ptr %.421, i64 %.863.epil
  %.913.epil = getelementptr double, ptr %5, i64 %.891.epil
  %.914.epil = load double, ptr %.913.epil, align 8
  %.915.epil = fadd nsz contract double %.832.epil, %.914.epil
  store double %.915.epil, ptr %.831.epil, align 8
  br label %B74.loopexit

B74.loopexit:                                     ; preds = %B164.endif.endif, %B364.if.epil.preheader, %B74.loopexit.loopexit.unr-lcssa
  %scevgep8 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep25 = getelementptr i8, ptr %lsr.iv24, i64 %0
  %exitcond544.not = icmp eq i64 %.223, %arg.own.5.0
  br i1 %exitcond544.not, label %common.ret, label %B74.if

common.ret:                                       ; preds = %B74.if, %B164, %B74.loopexit, %entry
  %excinfo.sink = phi ptr [ %retptr, %entry ], [ %retptr, %B74.if ], [ %retptr, %B74.loopexit ], [ %excinfo, %B164 ]
  %common.ret.op = phi i32 [ 0, %entry ], [ 0, %B74.if ], [ 0, %B74.loopexit ], [ %.506, %B164 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B164:                                             ; preds = %B74.if
  %.350 = mul i64 %.216519535, %arg.own.5.1
  %.352 = getelementptr double, ptr %arg.own.4, i64 %.350
  %.419 = mul i64 %.216519535, %arg.own_slopes.5.1
  %.421 = getelementptr double, ptr %arg.own_slopes.4, i64 %.419
  %sunkaddr24 = getelementptr i8, ptr %arg.nodes.2.4, i64 24
  %.479 = load i64, ptr %sunkaddr24, align 8
  store ptr null, ptr %.494, align 8
  %.506 = call i32 @differentiate.21(ptr nonnull %.494, ptr nonnull %excinfo.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.5.1, i64 %arg.own.3, ptr %.352, i64 %arg.own.5.1, i64 %arg.own.6.1, ptr %arg.own_slopes.0, ptr %arg.own_slopes.1, i64 %arg.own_slopes.5.1, i64 %arg.own_slopes.3, ptr %.421, i64 %arg.own_slopes.5.1, i64 %arg.own_slopes.6.1, i64 %.479, i64 %arg.nodes.0.5.0)
  switch i32 %.506, label %common.ret [
    i32 -2, label %B164.endif
    i32 0, label %B164.endif
  ], !prof !0

B74.if:                                           ; preds = %B74.loopexit, %B74.if.lr.ph
  %lsr.iv24 = phi ptr [ %arg.own_slopes.4, %B74.if.lr.ph ], [ %scevgep25, %B74.loopexit ]
  %lsr.iv = phi ptr [ %scevgep, %B74.if.lr.ph ], [ %scevgep8, %B74.loopexit ]
  %.216519535 = phi i64 [ 0, %B74.if.lr.ph ], [ %.223, %B74.loopexit ]
  %.223 = add nuw nsw i64 %.216519535, 1
  %.267 = add nsw i64 %.216519535, %.265
  %.285.not = icmp slt i64 %.267, %arg.by_features.5.0
  br i1 %.285.not, label %B164, label %common.ret

B164.endif:                                       ; preds = %B164, %B164
  %6 = icmp slt i64 %arg.own_slopes.5.1, 1
  br i1 %6, label %B164.endif.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B164.endif
  %7 = icmp ult i64 %arg.own_slopes.5.1, 4
  br i1 %7, label %B60.if.epil.preheader.i, label %B60.if.i.preheader

B60.if.i.preheader:                               ; preds = %B60.if.preheader.i
  br label %B60.if.i

B110.loopexit.unr-lcssa.i:                        ; preds = %B60.if.i
  %8 = icmp eq i64 %xtraiter.i, 0
  br i1 %8, label %B164.endif.endif, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %.12399101.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %.130.3.i, %B110.loopexit.unr-lcssa.i ]
  %9 = shl i64 %.12399101.epil.init.i, 3
  %scevgep3.i = getelementptr i8, ptr %arg.found.4, i64 %9
  %scevgep26 = getelementptr i8, ptr %lsr.iv24, i64 %9
  br label %B60.if.epil.i

B60.if.epil.i:                                    ; preds = %B60.if.epil.i, %B60.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B60.if.epil.i ], [ 0, %B60.if.epil.preheader.i ]
  %10 = shl i64 %epil.iter.i, 3
  %scevgep28 = getelementptr i8, ptr %scevgep3.i, i64 %10
  %.184.epil.i = load double, ptr %scevgep28, align 8, !noalias !66
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 %10
  %.214.epil.i = load double, ptr %scevgep27, align 8, !noalias !66
  %.215.epil.i = fadd nsz contract double %.184.epil.i, %.214.epil.i
  store double %.215.epil.i, ptr %scevgep28, align 8, !noalias !66
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B164.endif.endif, label %B60.if.epil.i, !llvm.loop !69

B60.if.i:                                         ; preds = %B60.if.i, %B60.if.i.preheader
  %.12399101.i = phi i64 [ %.130.3.i, %B60.if.i ], [ 0, %B60.if.i.preheader ]
  %sunkaddr.i = shl i64 %.12399101.i, 3
  %sunkaddr = mul i64 %.12399101.i, 8
  %sunkaddr25 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr
  %.184.i = load double, ptr %sunkaddr25, align 8, !noalias !66
  %scevgep14 = getelementptr i8, ptr %lsr.iv, i64 %sunkaddr.i
  %11 = shl i64 %.12399101.i, 3
  %scevgep16 = getelementptr i8, ptr %lsr.iv, i64 %11
  %scevgep18 = getelementptr i8, ptr %scevgep16, i64 -24
  %.214.i = load double, ptr %scevgep18, align 8, !noalias !66
  %.215.i = fadd nsz contract double %.184.i, %.214.i
  store double %.215.i, ptr %sunkaddr25, align 8, !noalias !66
  %12 = shl i64 %.12399101.i, 3
  %sunkaddr26 = mul i64 %.12399101.i, 8
  %sunkaddr27 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr26
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 8
  %.184.1.i = load double, ptr %sunkaddr28, align 8, !noalias !66
  %scevgep13 = getelementptr i8, ptr %lsr.iv, i64 %12
  %scevgep15 = getelementptr i8, ptr %scevgep13, i64 -16
  %.214.1.i = load double, ptr %scevgep15, align 8, !noalias !66
  %.215.1.i = fadd nsz contract double %.184.1.i, %.214.1.i
  store double %.215.1.i, ptr %sunkaddr28, align 8, !noalias !66
  %13 = shl i64 %.12399101.i, 3
  %sunkaddr29 = mul i64 %.12399101.i, 8
  %sunkaddr30 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr29
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr30, i64 16
  %.184.2.i = load double, ptr %sunkaddr31, align 8, !noalias !66
  %scevgep10 = getelementptr i8, ptr %lsr.iv, i64 %13
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 -8
  %.214.2.i = load double, ptr %scevgep11, align 8, !noalias !66
  %.215.2.i = fadd nsz contract double %.184.2.i, %.214.2.i
  store double %.215.2.i, ptr %sunkaddr31, align 8, !noalias !66
  %.130.3.i = add nuw nsw i64 %.12399101.i, 4
  %sunkaddr32 = mul i64 %.12399101.i, 8
  %sunkaddr33 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr32
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 24
  %.184.3.i = load double, ptr %sunkaddr34, align 8, !noalias !66
  %.214.3.i = load double, ptr %scevgep14, align 8, !noalias !66
  %.215.3.i = fadd nsz contract double %.184.3.i, %.214.3.i
  store double %.215.3.i, ptr %sunkaddr34, align 8, !noalias !66
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.130.3.i
  br i1 %niter.ncmp.3.i, label %B110.loopexit.unr-lcssa.i, label %B60.if.i

B164.endif.endif:                                 ; preds = %B60.if.epil.i, %B110.loopexit.unr-lcssa.i, %B164.endif
  %14 = icmp slt i64 %arg.nodes.3.5.0, 1
  br i1 %14, label %B74.loopexit, label %B364.if.lr.ph

B364.if.lr.ph:                                    ; preds = %B164.endif.endif
  %15 = icmp eq i64 %arg.nodes.3.5.0, 1
  %.805 = icmp slt i64 %.267, 0
  %.806 = select i1 %.805, i64 %arg.by_features.5.0, i64 0
  %.807 = add i64 %.806, %.267
  %.827 = mul i64 %.807, %arg.by_features.5.1
  %16 = getelementptr double, ptr %arg.by_features.4, i64 %.827
  br i1 %15, label %B364.if.epil.preheader, label %B364.if.preheader

B364.if.preheader:                                ; preds = %B364.if.lr.ph
  br label %B364.if

B364.if:                                          ; preds = %B364.if, %B364.if.preheader
  %.720511513 = phi i64 [ %.727.1, %B364.if ], [ 0, %B364.if.preheader ]
  %sunkaddr35 = mul i64 %.720511513, 8
  %sunkaddr37 = getelementptr i8, ptr %arg.nodes.3.4, i64 %sunkaddr35
  %.781 = load i64, ptr %sunkaddr37, align 8
  %.808 = icmp slt i64 %.781, 0
  %.809 = select i1 %.808, i64 %arg.by_features.5.1, i64 0
  %17 = getelementptr double, ptr %16, i64 %.781
  %.831 = getelementptr double, ptr %17, i64 %.809
  %.832 = load double, ptr %.831, align 8
  %sunkaddr39 = getelementptr i8, ptr %arg.nodes.2.4, i64 16
  %.862 = load i64, ptr %sunkaddr39, align 8
  %18 = add i64 %.720511513, %.862
  %.890 = icmp slt i64 %18, 0
  %.891 = select i1 %.890, i64 %arg.own_slopes.5.1, i64 0
  %19 = getelementptr double, ptr %.421, i64 %18
  %.913 = getelementptr double, ptr %19, i64 %.891
  %.914 = load double, ptr %.913, align 8
  %.915 = fadd nsz contract double %.832, %.914
  store double %.915, ptr %.831, align 8
  %.727.1 = add nuw i64 %.720511513, 2
  %sunkaddr40 = mul i64 %.720511513, 8
  %sunkaddr41 = getelementptr i8, ptr %arg.nodes.3.4, i64 %sunkaddr40
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 8
  %.781.1 = load i64, ptr %sunkaddr42, align 8
  %.808.1 = icmp slt i64 %.781.1, 0
  %.809.1 = select i1 %.808.1, i64 %arg.by_features.5.1, i64 0
  %20 = getelementptr double, ptr %16, i64 %.781.1
  %.831.1 = getelementptr double, ptr %20, i64 %.809.1
  %.832.1 = load double, ptr %.831.1, align 8
  %.862.1 = load i64, ptr %sunkaddr39, align 8
  %21 = add i64 %.720511513, %.862.1
  %22 = add i64 %21, 1
  %.890.1 = icmp slt i64 %22, 0
  %.891.1 = select i1 %.890.1, i64 %arg.own_slopes.5.1, i64 0
  %23 = getelementptr double, ptr %.421, i64 %22
  %.913.1 = getelementptr double, ptr %23, i64 %.891.1
  %.914.1 = load double, ptr %.913.1, align 8
  %.915.1 = fadd nsz contract double %.832.1, %.914.1
  store double %.915.1, ptr %.831.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.727.1
  br i1 %niter.ncmp.1, label %B74.loopexit.loopexit.unr-lcssa, label %B364.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @read_back.17(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.readout.0, i64 %arg.readout.1, ptr readnone captures(none) %arg.readout.2.0, ptr readnone captures(none) %arg.readout.2.1, i64 %arg.readout.2.2, i64 %arg.readout.2.3, ptr readonly captures(none) %arg.readout.2.4, i64 %arg.readout.2.5.0, i64 %arg.readout.2.6.0, ptr readnone captures(none) %arg.readout.3.0, ptr readnone captures(none) %arg.readout.3.1, i64 %arg.readout.3.2, i64 %arg.readout.3.3, ptr readonly captures(none) %arg.readout.3.4, i64 %arg.readout.3.5.0, i64 %arg.readout.3.6.0, ptr readnone captures(none) %arg.readout.4.0, ptr readnone captures(none) %arg.readout.4.1, i64 %arg.readout.4.2, i64 %arg.readout.4.3, ptr readonly captures(none) %arg.readout.4.4, i64 %arg.readout.4.5.0, i64 %arg.readout.4.5.1, i64 %arg.readout.4.6.0, i64 %arg.readout.4.6.1, ptr readnone captures(none) %arg.readout.5.0, ptr readnone captures(none) %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr readonly captures(none) %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, i64 %arg.chunk, i64 %arg.samples, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr readonly captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.gradients.0, ptr readnone captures(none) %arg.gradients.1, i64 %arg.gradients.2, i64 %arg.gradients.3, ptr readonly captures(none) %arg.gradients.4, i64 %arg.gradients.5.0, i64 %arg.gradients.5.1, i64 %arg.gradients.6.0, i64 %arg.gradients.6.1, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr readnone captures(none) %arg.factors.0, ptr readnone captures(none) %arg.factors.1, i64 %arg.factors.2, i64 %arg.factors.3, ptr captures(none) %arg.factors.4, i64 %arg.factors.5.0, i64 %arg.factors.6.0) local_unnamed_addr #1 {
entry:
  %.282 = alloca ptr, align 8
  store ptr null, ptr %.282, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.135 = icmp eq i64 %arg.state.3, 0
  br i1 %.135, label %B0.endif, label %B0.else, !prof !17

B154:                                             ; preds = %B0.endif
  %.10667.not.i = icmp slt i64 %arg.slopes.5.0, 1
  br i1 %.10667.not.i, label %B154.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B154
  %0 = shl nuw i64 %arg.slopes.5.0, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.slopes.4, i8 0, i64 %0, i1 false), !noalias !70
  br label %B154.endif

B232:                                             ; preds = %B0.endif
  %.422618.not = icmp slt i64 %arg.readout.1, 1
  br i1 %.422618.not, label %B444, label %B262.if.lr.ph

B262.if.lr.ph:                                    ; preds = %B232
  %1 = tail call i64 @llvm.smin.i64(i64 %arg.samples, i64 0)
  %xtraiter.i = and i64 %arg.gradients.5.1, 3
  %unroll_iter.i = and i64 %arg.gradients.5.1, 9223372036854775804
  %sunkaddr20.i = shl i64 %arg.readout.4.5.1, 3
  %scevgep16 = getelementptr i8, ptr %arg.gradients.4, i64 24
  %2 = shl i64 %arg.gradients.5.1, 3
  br label %B262.if

B262.loopexit:                                    ; preds = %B262.if, %B440
  %exitcond647.not = icmp eq i64 %.435, %arg.readout.1
  br i1 %exitcond647.not, label %B444, label %B262.if

B350:                                             ; preds = %B298.endif
  %3 = icmp eq i64 %arg.readout.0, 1
  %4 = getelementptr i64, ptr %arg.readout.3.4, i64 %.549607609
  %.701 = load i64, ptr %4, align 8
  %.703 = or i64 %.701, %.428613619
  %.723 = icmp slt i64 %.627, 0
  %.724 = select i1 %.723, i64 %arg.gradients.5.0, i64 0
  %.725 = add i64 %.724, %.627
  %.742 = mul i64 %.725, %arg.gradients.5.1
  %.744 = getelementptr double, ptr %arg.gradients.4, i64 %.742
  br i1 %3, label %B26.i, label %B78.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B138.if.i
  %5 = icmp eq i64 %xtraiter.i, 0
  br i1 %5, label %B350.endif, label %B138.if.epil.preheader.i

B138.if.epil.preheader.i:                         ; preds = %B138.if.lr.ph.i, %common.ret.loopexit.unr-lcssa.i
  %total.2.0141.epil.init.i = phi double [ 0.000000e+00, %B138.if.lr.ph.i ], [ %.290.3.i, %common.ret.loopexit.unr-lcssa.i ]
  %.175137139.epil.init.i = phi i64 [ 0, %B138.if.lr.ph.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %6 = shl i64 %.175137139.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %.744, i64 %6
  %7 = mul i64 %.175137139.epil.init.i, %arg.readout.4.5.1
  %8 = add i64 %.234.i, %.703
  %9 = add i64 %8, %7
  %10 = shl i64 %9, 3
  %scevgep4.i = getelementptr i8, ptr %arg.readout.4.4, i64 %10
  br label %B138.if.epil.i

B138.if.epil.i:                                   ; preds = %B138.if.epil.i, %B138.if.epil.preheader.i
  %lsr.iv.i = phi ptr [ %scevgep5.i, %B138.if.epil.i ], [ %scevgep4.i, %B138.if.epil.preheader.i ]
  %total.2.0141.epil.i = phi double [ %.290.epil.i, %B138.if.epil.i ], [ %total.2.0141.epil.init.i, %B138.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B138.if.epil.i ], [ 0, %B138.if.epil.preheader.i ]
  %.257.epil.i = load double, ptr %lsr.iv.i, align 8, !noalias !73
  %11 = shl i64 %epil.iter.i, 3
  %scevgep28 = getelementptr i8, ptr %scevgep.i, i64 %11
  %.287.epil.i = load double, ptr %scevgep28, align 8, !noalias !73
  %.288.epil.i = fmul nsz contract double %.257.epil.i, %.287.epil.i
  %.290.epil.i = fadd nsz contract double %total.2.0141.epil.i, %.288.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %scevgep5.i = getelementptr i8, ptr %lsr.iv.i, i64 %sunkaddr20.i
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B350.endif, label %B138.if.epil.i, !llvm.loop !76

B26.i:                                            ; preds = %B350
  %.52.i = icmp slt i64 %.701, 0
  %.53.i = select i1 %.52.i, i64 %arg.gradients.5.1, i64 0
  %12 = getelementptr double, ptr %.744, i64 %.703
  %.67.i = getelementptr double, ptr %12, i64 %.53.i
  %.68.i = load double, ptr %.67.i, align 8, !noalias !73
  br label %B350.endif

B78.i:                                            ; preds = %B350
  %13 = icmp slt i64 %arg.gradients.5.1, 1
  br i1 %13, label %B350.endif, label %B138.if.lr.ph.i

B138.if.lr.ph.i:                                  ; preds = %B78.i
  %14 = icmp ult i64 %arg.gradients.5.1, 4
  %.233.i = icmp slt i64 %.701, 0
  %.234.i = select i1 %.233.i, i64 %arg.readout.4.5.1, i64 0
  br i1 %14, label %B138.if.epil.preheader.i, label %B138.if.lr.ph.new.i

B138.if.lr.ph.new.i:                              ; preds = %B138.if.lr.ph.i
  %invariant.gep.i = getelementptr double, ptr %arg.readout.4.4, i64 %.703
  %invariant.gep144.i = getelementptr double, ptr %invariant.gep.i, i64 %.234.i
  %15 = mul i64 %2, %.725
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 %15
  br label %B138.if.i

B138.if.i:                                        ; preds = %B138.if.i, %B138.if.lr.ph.new.i
  %lsr.iv6.i = phi ptr [ %scevgep27, %B138.if.i ], [ %invariant.gep144.i, %B138.if.lr.ph.new.i ]
  %total.2.0141.i = phi double [ %.290.3.i, %B138.if.i ], [ 0.000000e+00, %B138.if.lr.ph.new.i ]
  %.175137139.i = phi i64 [ %.182.3.i, %B138.if.i ], [ 0, %B138.if.lr.ph.new.i ]
  %.257.i = load double, ptr %lsr.iv6.i, align 8, !noalias !73
  %sunkaddr.i = shl i64 %.175137139.i, 3
  %scevgep23 = getelementptr i8, ptr %scevgep17, i64 %sunkaddr.i
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -24
  %.287.i = load double, ptr %scevgep24, align 8, !noalias !73
  %.288.i = fmul nsz contract double %.257.i, %.287.i
  %.290.i = fadd nsz contract double %total.2.0141.i, %.288.i
  %sunkaddr21.i = getelementptr i8, ptr %lsr.iv6.i, i64 %sunkaddr20.i
  %.257.1.i = load double, ptr %sunkaddr21.i, align 8, !noalias !73
  %16 = shl i64 %.175137139.i, 3
  %scevgep19 = getelementptr i8, ptr %scevgep17, i64 %16
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -16
  %.287.1.i = load double, ptr %scevgep20, align 8, !noalias !73
  %.288.1.i = fmul nsz contract double %.257.1.i, %.287.1.i
  %.290.1.i = fadd nsz contract double %.290.i, %.288.1.i
  %scevgep25 = getelementptr i8, ptr %sunkaddr21.i, i64 %sunkaddr20.i
  %.257.2.i = load double, ptr %scevgep25, align 8, !noalias !73
  %17 = shl i64 %.175137139.i, 3
  %scevgep10 = getelementptr i8, ptr %scevgep17, i64 %17
  %scevgep18 = getelementptr i8, ptr %scevgep10, i64 -8
  %.287.2.i = load double, ptr %scevgep18, align 8, !noalias !73
  %.288.2.i = fmul nsz contract double %.257.2.i, %.287.2.i
  %.290.2.i = fadd nsz contract double %.290.1.i, %.288.2.i
  %.182.3.i = add nuw nsw i64 %.175137139.i, 4
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 %sunkaddr20.i
  %.257.3.i = load double, ptr %scevgep26, align 8, !noalias !73
  %.287.3.i = load double, ptr %scevgep23, align 8, !noalias !73
  %.288.3.i = fmul nsz contract double %.257.3.i, %.287.3.i
  %.290.3.i = fadd nsz contract double %.290.2.i, %.288.3.i
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 %sunkaddr20.i
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.182.3.i
  br i1 %niter.ncmp.3.i, label %common.ret.loopexit.unr-lcssa.i, label %B138.if.i

B440:                                             ; preds = %B350.endif, %B298.endif
  %exitcond.not = icmp eq i64 %quot.0, %.556
  br i1 %exitcond.not, label %B262.loopexit, label %B296.if

B444:                                             ; preds = %B262.loopexit, %B232
  %.966638.not = icmp slt i64 %arg.readout.2.5.0, 1
  br i1 %.966638.not, label %common.ret, label %B500.if.lr.ph

B500.if.lr.ph:                                    ; preds = %B444
  %18 = shl nsw i64 %quot.0, 3
  %scevgep = getelementptr i8, ptr %arg.slopes.4, i64 %18
  %19 = shl nsw i64 %quot.0, 4
  %scevgep3 = getelementptr i8, ptr %arg.state.4, i64 %18
  %20 = shl i64 %arg.factors.5.0, 3
  br label %B500.if

B500.loopexit:                                    ; preds = %B566.if, %B500.if
  %scevgep1 = getelementptr i8, ptr %lsr.iv, i64 %19
  %scevgep5 = getelementptr i8, ptr %lsr.iv4, i64 %19
  %scevgep8 = getelementptr i8, ptr %lsr.iv7, i64 %19
  %scevgep11 = getelementptr i8, ptr %lsr.iv10, i64 %19
  %exitcond649.not = icmp eq i64 %.979, %arg.readout.2.5.0
  br i1 %exitcond649.not, label %common.ret, label %B500.if

common.ret:                                       ; preds = %B154.endif.endif, %B154.endif, %B500.loopexit, %B444
  %excinfo.sink = phi ptr [ %retptr, %B444 ], [ %retptr, %B154.endif.endif ], [ %excinfo, %B154.endif ], [ %retptr, %B500.loopexit ]
  %common.ret.op = phi i32 [ 0, %B444 ], [ 0, %B154.endif.endif ], [ %.300, %B154.endif ], [ 0, %B500.loopexit ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B0.else:                                          ; preds = %entry
  %.151 = sdiv i64 64, %arg.state.3
  %.152 = srem i64 64, %arg.state.3
  %.154 = icmp slt i64 %arg.state.3, 0
  %.155 = icmp ne i64 %.152, 0
  %.156 = and i1 %.154, %.155
  %.161 = sext i1 %.156 to i64
  %.140.1 = add nsw i64 %.151, %.161
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.140.1, %B0.else ], [ 0, %entry ]
  %.177 = mul nsw i64 %arg.samples, %arg.chunk
  %.178 = add nsw i64 %arg.chunk, 1
  %.180 = mul nsw i64 %.178, %arg.samples
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.gradients.5.0, i64 %.180)
  %.231 = icmp eq i64 %arg.readout.0, 2
  br i1 %.231, label %B154, label %B232

B154.endif:                                       ; preds = %B60.if.preheader.i, %B154
  store ptr null, ptr %.282, align 8
  %.300 = call i32 @_read_words_back.22(ptr nonnull %.282, ptr nonnull %excinfo.3, ptr %arg.readout.5.0, ptr %arg.readout.5.1, i64 %arg.readout.5.2, i64 %arg.readout.5.3, ptr %arg.readout.5.4, i64 %arg.readout.5.5.0, i64 %arg.readout.5.5.1, i64 %arg.readout.5.6.0, i64 %arg.readout.5.6.1, i64 %.177, i64 %.11.i, i64 %arg.samples, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.gradients.0, ptr %arg.gradients.1, i64 %arg.gradients.2, i64 %arg.gradients.3, ptr %arg.gradients.4, i64 %arg.gradients.5.0, i64 %arg.gradients.5.1, i64 %arg.gradients.6.0, i64 %arg.gradients.6.1, ptr %arg.slopes.0, ptr %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr %arg.factors.0, ptr %arg.factors.1, i64 %arg.factors.2, i64 %arg.factors.3, ptr %arg.factors.4, i64 %arg.factors.5.0, i64 %arg.factors.6.0)
  switch i32 %.300, label %common.ret [
    i32 -2, label %B154.endif.endif
    i32 0, label %B154.endif.endif
  ], !prof !0

B154.endif.endif:                                 ; preds = %B154.endif, %B154.endif
  br label %common.ret

B262.if:                                          ; preds = %B262.loopexit, %B262.if.lr.ph
  %.428613619 = phi i64 [ 0, %B262.if.lr.ph ], [ %.435, %B262.loopexit ]
  %21 = icmp slt i64 %quot.0, 1
  %.435 = add nuw nsw i64 %.428613619, 1
  br i1 %21, label %B262.loopexit, label %B296.if.lr.ph

B296.if.lr.ph:                                    ; preds = %B262.if
  %.633 = mul nuw nsw i64 %.428613619, %quot.0
  %invariant.gep = getelementptr double, ptr %arg.factors.4, i64 %.633
  br label %B296.if

B296.if:                                          ; preds = %B296.if.lr.ph, %B440
  %.549607609 = phi i64 [ 0, %B296.if.lr.ph ], [ %.556, %B440 ]
  %22 = icmp eq i64 %arg.samples, 0
  %.556 = add nuw nsw i64 %.549607609, 1
  br i1 %22, label %B298.endif, label %B298.else.if, !prof !17

B298.endif:                                       ; preds = %B298.else.if, %B296.if
  %rem.1.0 = phi i64 [ 0, %B296.if ], [ %.596.1, %B298.else.if ]
  %.627 = add nsw i64 %rem.1.0, %.177
  %gep = getelementptr double, ptr %invariant.gep, i64 %.549607609
  store double 0.000000e+00, ptr %gep, align 8
  %.668 = icmp slt i64 %.627, %.11.i
  br i1 %.668, label %B350, label %B440

B298.else.if:                                     ; preds = %B296.if
  %.605 = srem i64 %.549607609, %arg.samples
  %.608.not = icmp eq i64 %.605, 0
  %.616 = select i1 %.608.not, i64 0, i64 %1
  %.596.1 = add nsw i64 %.616, %.605
  br label %B298.endif

B350.endif:                                       ; preds = %B78.i, %B26.i, %B138.if.epil.i, %common.ret.loopexit.unr-lcssa.i
  %storemerge135.i = phi double [ %.68.i, %B26.i ], [ 0.000000e+00, %B78.i ], [ %.290.3.i, %common.ret.loopexit.unr-lcssa.i ], [ %.290.epil.i, %B138.if.epil.i ]
  %.808 = fmul nsz contract double %storemerge135.i, 2.000000e+00
  %sunkaddr = shl i64 %.549607609, 3
  %sunkaddr30 = getelementptr inbounds i8, ptr %invariant.gep, i64 %sunkaddr
  store double %.808, ptr %sunkaddr30, align 8
  br label %B440

B500.if:                                          ; preds = %B500.loopexit, %B500.if.lr.ph
  %lsr.iv10 = phi ptr [ %arg.state.4, %B500.if.lr.ph ], [ %scevgep11, %B500.loopexit ]
  %lsr.iv7 = phi ptr [ %arg.slopes.4, %B500.if.lr.ph ], [ %scevgep8, %B500.loopexit ]
  %lsr.iv4 = phi ptr [ %scevgep3, %B500.if.lr.ph ], [ %scevgep5, %B500.loopexit ]
  %lsr.iv = phi ptr [ %scevgep, %B500.if.lr.ph ], [ %scevgep1, %B500.loopexit ]
  %.972633639 = phi i64 [ 0, %B500.if.lr.ph ], [ %.979, %B500.loopexit ]
  %23 = icmp slt i64 %quot.0, 1
  %.979 = add nuw nsw i64 %.972633639, 1
  br i1 %23, label %B500.loopexit, label %B566.if.lr.ph

B566.if.lr.ph:                                    ; preds = %B500.if
  %24 = getelementptr i64, ptr %arg.readout.2.4, i64 %.972633639
  %.1036 = load i64, ptr %24, align 8
  %.1163 = mul nsw i64 %.1036, %quot.0
  %25 = mul i64 %.1036, %18
  %scevgep13 = getelementptr i8, ptr %arg.factors.4, i64 %25
  br label %B566.if

B566.if:                                          ; preds = %B566.if, %B566.if.lr.ph
  %.1129626628 = phi i64 [ 0, %B566.if.lr.ph ], [ %.1136, %B566.if ]
  %.1136 = add nuw nsw i64 %.1129626628, 1
  %26 = add i64 %.1163, %.1129626628
  %.1178 = icmp slt i64 %26, 0
  %27 = select i1 %.1178, i64 %20, i64 0
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %27
  %28 = shl i64 %.1129626628, 3
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %28
  %.1194 = load double, ptr %scevgep15, align 8
  %scevgep12 = getelementptr i8, ptr %lsr.iv10, i64 %28
  %.1226 = load double, ptr %scevgep12, align 8
  %.1227 = fmul nsz contract double %.1194, %.1226
  %29 = shl i64 %.1129626628, 3
  %scevgep9 = getelementptr i8, ptr %lsr.iv7, i64 %29
  store double %.1227, ptr %scevgep9, align 8
  %.1293 = load double, ptr %scevgep15, align 8
  %30 = shl i64 %.1129626628, 3
  %scevgep6 = getelementptr i8, ptr %lsr.iv4, i64 %30
  %.1327 = load double, ptr %scevgep6, align 8
  %.1328 = fmul nsz contract double %.1293, %.1327
  %31 = shl i64 %.1129626628, 3
  %scevgep4 = getelementptr i8, ptr %lsr.iv, i64 %31
  store double %.1328, ptr %scevgep4, align 8
  %exitcond648.not = icmp eq i64 %quot.0, %.1136
  br i1 %exitcond648.not, label %B500.loopexit, label %B566.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @backward_move.18(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.moves.0, ptr readnone captures(none) %arg.moves.1, i64 %arg.moves.2, i64 %arg.moves.3, ptr readonly captures(none) %arg.moves.4, i64 %arg.moves.5.0, i64 %arg.moves.5.1, i64 %arg.moves.6.0, i64 %arg.moves.6.1, ptr readnone captures(none) %arg.numbers.0, ptr readnone captures(none) %arg.numbers.1, i64 %arg.numbers.2, i64 %arg.numbers.3, ptr readonly captures(none) %arg.numbers.4, i64 %arg.numbers.5.0, i64 %arg.numbers.6.0, ptr readnone captures(none) %arg.blocks.0, ptr readnone captures(none) %arg.blocks.1, i64 %arg.blocks.2, i64 %arg.blocks.3, ptr readonly captures(none) %arg.blocks.4, i64 %arg.blocks.5.0, i64 %arg.blocks.5.1, i64 %arg.blocks.6.0, i64 %arg.blocks.6.1, ptr readnone captures(none) %arg.matrices.0, ptr readnone captures(none) %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr readonly captures(none) %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0, i64 %arg.m, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr readnone captures(none) %arg.spare.0, ptr readnone captures(none) %arg.spare.1, i64 %arg.spare.2, i64 %arg.spare.3, ptr writeonly captures(none) %arg.spare.4, i64 %arg.spare.5.0, i64 %arg.spare.6.0, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr readnone captures(none) %arg.sums.0, ptr readnone captures(none) %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0, ptr readnone captures(none) %arg.lane_offsets.0, ptr readnone captures(none) %arg.lane_offsets.1, i64 %arg.lane_offsets.2, i64 %arg.lane_offsets.3, ptr captures(none) %arg.lane_offsets.4, i64 %arg.lane_offsets.5.0, i64 %arg.lane_offsets.6.0) local_unnamed_addr #1 {
entry:
  %.2568 = alloca ptr, align 8
  store ptr null, ptr %.2568, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.2710 = alloca ptr, align 8
  store ptr null, ptr %.2710, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2942 = alloca ptr, align 8
  store ptr null, ptr %.2942, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.3160 = alloca ptr, align 8
  store ptr null, ptr %.3160, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.130 = icmp eq i64 %arg.state.3, 0
  br i1 %.130, label %B0.endif, label %B0.else, !prof !17

B182:                                             ; preds = %B0.endif
  %.533 = shl nsw i64 %quot.0, 1
  %.563 = icmp slt i64 %.276, 0
  %.564 = select i1 %.563, i64 %arg.blocks.5.0, i64 0
  %.565 = add i64 %.564, %.276
  %.585 = mul i64 %.565, %arg.blocks.5.1
  %0 = getelementptr i64, ptr %arg.blocks.4, i64 %.585
  %.589 = getelementptr i8, ptr %0, i64 24
  %.590 = load i64, ptr %.589, align 8
  %.593 = mul nsw i64 %.590, %.533
  %.610 = icmp eq i64 %quot.0, 0
  br i1 %.610, label %common.ret, label %B182.endif, !prof !17

B300.loopexit:                                    ; preds = %for.body.3, %for.end.2
  %lsr.iv.next = add i64 %lsr.iv, 16
  %.736 = icmp sgt i64 %.735942946, 1
  br i1 %.736, label %B300.if, label %common.ret

common.ret:                                       ; preds = %B740.endif.endif.endif.endif, %B740.endif.endif.else.endif.endif.endif.endif, %B740.else.endif.endif.endif.endif, %B520.endif.endif.endif.endif, %B520.endif.endif.endif, %B520.else.endif.endif.endif.endif, %B182.endif, %B300.loopexit, %B182
  %excinfo.sink = phi ptr [ %excinfo, %B740.else.endif.endif.endif.endif ], [ %retptr, %B740.endif.endif.endif.endif ], [ %excinfo, %B520.endif.endif.endif ], [ %excinfo, %B520.else.endif.endif.endif.endif ], [ %retptr, %B520.endif.endif.endif.endif ], [ %retptr, %B182.endif ], [ %excinfo, %B740.endif.endif.else.endif.endif.endif.endif ], [ %retptr, %B182 ], [ %retptr, %B300.loopexit ]
  %common.ret.op = phi i32 [ %.2954, %B740.else.endif.endif.endif.endif ], [ 0, %B740.endif.endif.endif.endif ], [ %.2722, %B520.endif.endif.endif ], [ %.2580, %B520.else.endif.endif.endif.endif ], [ 0, %B520.endif.endif.endif.endif ], [ 0, %B182.endif ], [ %.3172, %B740.endif.endif.else.endif.endif.endif.endif ], [ 0, %B182 ], [ 0, %B300.loopexit ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B520:                                             ; preds = %B0.endif
  %.2302 = icmp slt i64 %.276, 0
  %.2303 = select i1 %.2302, i64 %arg.blocks.5.0, i64 0
  %.2304 = add i64 %.2303, %.276
  %.2324 = mul i64 %.2304, %arg.blocks.5.1
  %1 = getelementptr i64, ptr %arg.blocks.4, i64 %.2324
  %.2328 = getelementptr i8, ptr %1, i64 16
  %.2329 = load i64, ptr %.2328, align 8
  %.2331 = add nsw i64 %.2329, %.329
  %.2371 = icmp slt i64 %.329, 0
  %.2372 = select i1 %.2371, i64 %arg.numbers.5.0, i64 0
  %.2373 = add i64 %.2372, %.329
  %.2376 = icmp slt i64 %.2373, 0
  br i1 %.2376, label %B520.else.if, label %B520.else.endif, !prof !17

B740:                                             ; preds = %B0.endif
  %.2767 = add nsw i64 %.382, %.329
  %.2805 = icmp slt i64 %.382, 0
  %.2806 = select i1 %.2805, i64 %arg.numbers.5.0, i64 0
  %.2807 = add i64 %.2806, %.382
  %.2810 = icmp slt i64 %.2807, 0
  br i1 %.2810, label %B740.else.if, label %B740.else.endif, !prof !17

B0.else:                                          ; preds = %entry
  %.146 = sdiv i64 64, %arg.state.3
  %.147 = srem i64 64, %arg.state.3
  %.149 = icmp slt i64 %arg.state.3, 0
  %.150 = icmp ne i64 %.147, 0
  %.151 = and i1 %.149, %.150
  %.156 = sext i1 %.151 to i64
  %.135.1 = add nsw i64 %.146, %.156
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.135.1, %B0.else ], [ 0, %entry ]
  %.196 = icmp slt i64 %arg.m, 0
  %.197 = select i1 %.196, i64 %arg.moves.5.0, i64 0
  %.198 = add i64 %.197, %arg.m
  %.218 = mul i64 %.198, %arg.moves.5.1
  %.222 = getelementptr i64, ptr %arg.moves.4, i64 %.218
  %.223 = load i64, ptr %.222, align 8
  %.275 = getelementptr i8, ptr %.222, i64 8
  %.276 = load i64, ptr %.275, align 8
  %.328 = getelementptr i8, ptr %.222, i64 16
  %.329 = load i64, ptr %.328, align 8
  %.381 = getelementptr i8, ptr %.222, i64 24
  %.382 = load i64, ptr %.381, align 8
  %.434 = getelementptr i8, ptr %.222, i64 32
  %.435 = load i64, ptr %.434, align 8
  %.487 = getelementptr i8, ptr %.222, i64 40
  %.488 = load i64, ptr %.487, align 8
  switch i64 %.223, label %B740 [
    i64 0, label %B182
    i64 1, label %B520
  ]

B182.endif:                                       ; preds = %B182
  %.605 = shl nsw i64 %quot.0, 3
  %.626 = sdiv i64 %arg.state.5.0, %.605
  %.627 = srem i64 %arg.state.5.0, %.605
  %.628 = xor i64 %.627, %.605
  %.629 = icmp slt i64 %.628, 0
  %.630 = icmp ne i64 %.627, 0
  %.631 = and i1 %.630, %.629
  %.636 = sext i1 %.631 to i64
  %.615.1 = add i64 %.626, %.636
  %2 = add nuw i64 %.615.1, 15
  %.715 = lshr i64 %2, 4
  %.692.inv = icmp slt i64 %.615.1, 1
  %.736944.not949 = icmp eq i64 %.715, 0
  %.736944.not = select i1 %.692.inv, i1 true, i1 %.736944.not949
  br i1 %.736944.not, label %common.ret, label %B300.if.lr.ph

B300.if.lr.ph:                                    ; preds = %B182.endif
  %notmask869 = shl nsw i64 -1, %.329
  %.827 = xor i64 %notmask869, -1
  %notmask870 = shl nsw i64 -1, %.382
  %.834 = xor i64 %notmask870, -1
  %.841 = shl i64 %.435, 4
  %.842 = shl i64 %.488, 4
  %invariant.gep = getelementptr double, ptr %arg.state.4, i64 %.841
  %invariant.gep9 = getelementptr double, ptr %arg.slopes.4, i64 %.841
  br label %B300.if

B300.if:                                          ; preds = %B300.if.lr.ph, %B300.loopexit
  %lsr.iv = phi i64 [ 16, %B300.if.lr.ph ], [ %lsr.iv.next, %B300.loopexit ]
  %.735942946 = phi i64 [ %.715, %B300.if.lr.ph ], [ %.745, %B300.loopexit ]
  %.742943945 = phi i64 [ 0, %B300.if.lr.ph ], [ %.749, %B300.loopexit ]
  %smin4 = call i64 @llvm.smin.i64(i64 %lsr.iv, i64 %.615.1)
  %smin2 = call i64 @llvm.smin.i64(i64 %lsr.iv, i64 %.615.1)
  %smin1 = call i64 @llvm.smin.i64(i64 %lsr.iv, i64 %.615.1)
  %smin = call i64 @llvm.smin.i64(i64 %lsr.iv, i64 %.615.1)
  %.745 = add nsw i64 %.735942946, -1
  %.749 = add nuw i64 %.742943945, 16
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.615.1, i64 %.749)
  %.824871 = icmp slt i64 %.742943945, %.11.i
  br i1 %.824871, label %for.body.preheader, label %for.end

for.body.preheader:                               ; preds = %B300.if
  br label %for.body

for.body:                                         ; preds = %for.body, %for.body.preheader
  %loop.index872 = phi i64 [ %.1150, %for.body ], [ %.742943945, %for.body.preheader ]
  %.829 = and i64 %loop.index872, %notmask869
  %.830 = shl i64 %.829, 1
  %.831 = and i64 %loop.index872, %.827
  %.832 = or i64 %.830, %.831
  %.836 = and i64 %.832, %notmask870
  %.838 = and i64 %.832, %.834
  %3 = shl i64 %.836, 5
  %4 = shl i64 %.838, 4
  %.840 = or i64 %3, %4
  %.847 = getelementptr double, ptr %arg.state.4, i64 %.840
  %.849 = load <8 x double>, ptr %.847, align 8
  %.851 = getelementptr i8, ptr %.847, i64 64
  %.853 = load <8 x double>, ptr %.851, align 8
  %.855 = getelementptr double, ptr %.847, i64 %.842
  %.857 = load <8 x double>, ptr %.855, align 8
  %.859 = getelementptr i8, ptr %.855, i64 64
  %.861 = load <8 x double>, ptr %.859, align 8
  %gep = getelementptr double, ptr %invariant.gep, i64 %.840
  %.865 = load <8 x double>, ptr %gep, align 8
  %.867 = getelementptr i8, ptr %gep, i64 64
  %.869 = load <8 x double>, ptr %.867, align 8
  %.871 = getelementptr double, ptr %gep, i64 %.842
  %.873 = load <8 x double>, ptr %.871, align 8
  %.875 = getelementptr i8, ptr %.871, i64 64
  %.877 = load <8 x double>, ptr %.875, align 8
  %sunkaddr8 = mul i64 %.593, 8
  %sunkaddr9 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr8
  %.883 = load <8 x double>, ptr %sunkaddr9, align 8
  %sunkaddr11 = mul i64 %.593, 8
  %sunkaddr12 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr11
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr12, i64 64
  %.887 = load <8 x double>, ptr %sunkaddr14, align 8
  %.888 = fneg <8 x double> %.887
  %.889 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.883, <8 x double> %.849, <8 x double> zeroinitializer)
  %.890 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.888, <8 x double> %.853, <8 x double> %.889)
  %.891 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.883, <8 x double> %.853, <8 x double> zeroinitializer)
  %.892 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.887, <8 x double> %.849, <8 x double> %.891)
  %sunkaddr15 = mul i64 %.593, 8
  %sunkaddr17 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr15
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr17, i64 128
  %.898 = load <8 x double>, ptr %sunkaddr18, align 8
  %sunkaddr19 = mul i64 %.593, 8
  %sunkaddr21 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr19
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 192
  %.902 = load <8 x double>, ptr %sunkaddr22, align 8
  %.903 = fneg <8 x double> %.902
  %.904 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.898, <8 x double> %.857, <8 x double> %.890)
  %.905 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.903, <8 x double> %.861, <8 x double> %.904)
  %.906 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.898, <8 x double> %.861, <8 x double> %.892)
  %.907 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.902, <8 x double> %.857, <8 x double> %.906)
  %sunkaddr24 = mul i64 %.593, 8
  %sunkaddr25 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr24
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr25, i64 256
  %.913 = load <8 x double>, ptr %sunkaddr27, align 8
  %sunkaddr28 = mul i64 %.593, 8
  %sunkaddr30 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr28
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr30, i64 320
  %.917 = load <8 x double>, ptr %sunkaddr31, align 8
  %.918 = fneg <8 x double> %.917
  %.919 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.913, <8 x double> %.865, <8 x double> %.905)
  %.920 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.918, <8 x double> %.869, <8 x double> %.919)
  %.921 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.913, <8 x double> %.869, <8 x double> %.907)
  %.922 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.917, <8 x double> %.865, <8 x double> %.921)
  %sunkaddr33 = mul i64 %.593, 8
  %sunkaddr34 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr33
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr34, i64 384
  %.928 = load <8 x double>, ptr %sunkaddr36, align 8
  %sunkaddr37 = mul i64 %.593, 8
  %sunkaddr39 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr37
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 448
  %.932 = load <8 x double>, ptr %sunkaddr40, align 8
  %.933 = fneg <8 x double> %.932
  %.934 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.928, <8 x double> %.873, <8 x double> %.920)
  %.935 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.933, <8 x double> %.877, <8 x double> %.934)
  %.936 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.928, <8 x double> %.877, <8 x double> %.922)
  %.937 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.932, <8 x double> %.873, <8 x double> %.936)
  %sunkaddr42 = mul i64 %.593, 8
  %sunkaddr43 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr42
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr43, i64 512
  %.943 = load <8 x double>, ptr %sunkaddr45, align 8
  %sunkaddr46 = mul i64 %.593, 8
  %sunkaddr48 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr46
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr48, i64 576
  %.947 = load <8 x double>, ptr %sunkaddr49, align 8
  %.948 = fneg <8 x double> %.947
  %.949 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.943, <8 x double> %.849, <8 x double> zeroinitializer)
  %.950 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.948, <8 x double> %.853, <8 x double> %.949)
  %.951 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.943, <8 x double> %.853, <8 x double> zeroinitializer)
  %.952 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.947, <8 x double> %.849, <8 x double> %.951)
  %sunkaddr51 = mul i64 %.593, 8
  %sunkaddr52 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr51
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr52, i64 640
  %.958 = load <8 x double>, ptr %sunkaddr54, align 8
  %sunkaddr55 = mul i64 %.593, 8
  %sunkaddr57 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr55
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 704
  %.962 = load <8 x double>, ptr %sunkaddr58, align 8
  %.963 = fneg <8 x double> %.962
  %.964 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.958, <8 x double> %.857, <8 x double> %.950)
  %.965 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.963, <8 x double> %.861, <8 x double> %.964)
  %.966 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.958, <8 x double> %.861, <8 x double> %.952)
  %.967 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.962, <8 x double> %.857, <8 x double> %.966)
  %sunkaddr60 = mul i64 %.593, 8
  %sunkaddr61 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr60
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr61, i64 768
  %.973 = load <8 x double>, ptr %sunkaddr63, align 8
  %sunkaddr64 = mul i64 %.593, 8
  %sunkaddr66 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr64
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 832
  %.977 = load <8 x double>, ptr %sunkaddr67, align 8
  %.978 = fneg <8 x double> %.977
  %.979 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.973, <8 x double> %.865, <8 x double> %.965)
  %.980 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.978, <8 x double> %.869, <8 x double> %.979)
  %.981 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.973, <8 x double> %.869, <8 x double> %.967)
  %.982 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.977, <8 x double> %.865, <8 x double> %.981)
  %sunkaddr69 = mul i64 %.593, 8
  %sunkaddr70 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr69
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr70, i64 896
  %.988 = load <8 x double>, ptr %sunkaddr72, align 8
  %sunkaddr73 = mul i64 %.593, 8
  %sunkaddr75 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr73
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 960
  %.992 = load <8 x double>, ptr %sunkaddr76, align 8
  %.993 = fneg <8 x double> %.992
  %.994 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.988, <8 x double> %.873, <8 x double> %.980)
  %.995 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.993, <8 x double> %.877, <8 x double> %.994)
  %.996 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.988, <8 x double> %.877, <8 x double> %.982)
  %.997 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.992, <8 x double> %.873, <8 x double> %.996)
  %sunkaddr78 = mul i64 %.593, 8
  %sunkaddr79 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr78
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr79, i64 1024
  %.1003 = load <8 x double>, ptr %sunkaddr81, align 8
  %sunkaddr82 = mul i64 %.593, 8
  %sunkaddr84 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr82
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 1088
  %.1007 = load <8 x double>, ptr %sunkaddr85, align 8
  %.1008 = fneg <8 x double> %.1007
  %.1009 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1003, <8 x double> %.849, <8 x double> zeroinitializer)
  %.1010 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1008, <8 x double> %.853, <8 x double> %.1009)
  %.1011 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1003, <8 x double> %.853, <8 x double> zeroinitializer)
  %.1012 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1007, <8 x double> %.849, <8 x double> %.1011)
  %sunkaddr87 = mul i64 %.593, 8
  %sunkaddr88 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr87
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr88, i64 1152
  %.1018 = load <8 x double>, ptr %sunkaddr90, align 8
  %sunkaddr91 = mul i64 %.593, 8
  %sunkaddr93 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr91
  %sunkaddr94 = getelementptr i8, ptr %sunkaddr93, i64 1216
  %.1022 = load <8 x double>, ptr %sunkaddr94, align 8
  %.1023 = fneg <8 x double> %.1022
  %.1024 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1018, <8 x double> %.857, <8 x double> %.1010)
  %.1025 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1023, <8 x double> %.861, <8 x double> %.1024)
  %.1026 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1018, <8 x double> %.861, <8 x double> %.1012)
  %.1027 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1022, <8 x double> %.857, <8 x double> %.1026)
  %sunkaddr96 = mul i64 %.593, 8
  %sunkaddr97 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr96
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr97, i64 1280
  %.1033 = load <8 x double>, ptr %sunkaddr99, align 8
  %sunkaddr100 = mul i64 %.593, 8
  %sunkaddr112 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr100
  %sunkaddr113 = getelementptr i8, ptr %sunkaddr112, i64 1344
  %.1037 = load <8 x double>, ptr %sunkaddr113, align 8
  %.1038 = fneg <8 x double> %.1037
  %.1039 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1033, <8 x double> %.865, <8 x double> %.1025)
  %.1040 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1038, <8 x double> %.869, <8 x double> %.1039)
  %.1041 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1033, <8 x double> %.869, <8 x double> %.1027)
  %.1042 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1037, <8 x double> %.865, <8 x double> %.1041)
  %sunkaddr114 = mul i64 %.593, 8
  %sunkaddr115 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr114
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr115, i64 1408
  %.1048 = load <8 x double>, ptr %sunkaddr116, align 8
  %sunkaddr117 = mul i64 %.593, 8
  %sunkaddr118 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr117
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr118, i64 1472
  %.1052 = load <8 x double>, ptr %sunkaddr119, align 8
  %.1053 = fneg <8 x double> %.1052
  %.1054 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1048, <8 x double> %.873, <8 x double> %.1040)
  %.1055 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1053, <8 x double> %.877, <8 x double> %.1054)
  %.1056 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1048, <8 x double> %.877, <8 x double> %.1042)
  %.1057 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1052, <8 x double> %.873, <8 x double> %.1056)
  %sunkaddr120 = mul i64 %.593, 8
  %sunkaddr121 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr120
  %sunkaddr122 = getelementptr i8, ptr %sunkaddr121, i64 1536
  %.1063 = load <8 x double>, ptr %sunkaddr122, align 8
  %sunkaddr123 = mul i64 %.593, 8
  %sunkaddr124 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 1600
  %.1067 = load <8 x double>, ptr %sunkaddr125, align 8
  %.1068 = fneg <8 x double> %.1067
  %.1069 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1063, <8 x double> %.849, <8 x double> zeroinitializer)
  %.1070 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1068, <8 x double> %.853, <8 x double> %.1069)
  %.1071 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1063, <8 x double> %.853, <8 x double> zeroinitializer)
  %.1072 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1067, <8 x double> %.849, <8 x double> %.1071)
  %sunkaddr126 = mul i64 %.593, 8
  %sunkaddr131 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr126
  %sunkaddr132 = getelementptr i8, ptr %sunkaddr131, i64 1664
  %.1078 = load <8 x double>, ptr %sunkaddr132, align 8
  %sunkaddr133 = mul i64 %.593, 8
  %sunkaddr134 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr133
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr134, i64 1728
  %.1082 = load <8 x double>, ptr %sunkaddr135, align 8
  %.1083 = fneg <8 x double> %.1082
  %.1084 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1078, <8 x double> %.857, <8 x double> %.1070)
  %.1085 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1083, <8 x double> %.861, <8 x double> %.1084)
  %.1086 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1078, <8 x double> %.861, <8 x double> %.1072)
  %.1087 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1082, <8 x double> %.857, <8 x double> %.1086)
  %sunkaddr136 = mul i64 %.593, 8
  %sunkaddr137 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr136
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 1792
  %.1093 = load <8 x double>, ptr %sunkaddr138, align 8
  %sunkaddr139 = mul i64 %.593, 8
  %sunkaddr140 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr139
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 1856
  %.1097 = load <8 x double>, ptr %sunkaddr141, align 8
  %.1098 = fneg <8 x double> %.1097
  %.1099 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1093, <8 x double> %.865, <8 x double> %.1085)
  %.1100 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1098, <8 x double> %.869, <8 x double> %.1099)
  %.1101 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1093, <8 x double> %.869, <8 x double> %.1087)
  %.1102 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1097, <8 x double> %.865, <8 x double> %.1101)
  %sunkaddr142 = mul i64 %.593, 8
  %sunkaddr143 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr142
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr143, i64 1920
  %.1108 = load <8 x double>, ptr %sunkaddr144, align 8
  %sunkaddr145 = mul i64 %.593, 8
  %sunkaddr146 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr145
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr146, i64 1984
  %.1112 = load <8 x double>, ptr %sunkaddr147, align 8
  %.1113 = fneg <8 x double> %.1112
  %.1114 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1108, <8 x double> %.873, <8 x double> %.1100)
  %.1115 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1113, <8 x double> %.877, <8 x double> %.1114)
  %.1116 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1108, <8 x double> %.877, <8 x double> %.1102)
  %.1117 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1112, <8 x double> %.873, <8 x double> %.1116)
  store <8 x double> %.935, ptr %.847, align 8
  store <8 x double> %.937, ptr %.851, align 8
  store <8 x double> %.995, ptr %.855, align 8
  store <8 x double> %.997, ptr %.859, align 8
  store <8 x double> %.1055, ptr %gep, align 8
  store <8 x double> %.1057, ptr %.867, align 8
  store <8 x double> %.1115, ptr %.871, align 8
  store <8 x double> %.1117, ptr %.875, align 8
  %.1150 = add nsw i64 %loop.index872, 1
  %exitcond.not = icmp eq i64 %smin, %.1150
  br i1 %exitcond.not, label %for.end, label %for.body

for.end:                                          ; preds = %for.body, %B300.if
  %5 = icmp slt i64 %.742943945, %.11.i
  %.1197 = load <8 x double>, ptr %arg.out.4, align 8
  %sunkaddr148 = getelementptr i8, ptr %arg.out.4, i64 64
  %.1201 = load <8 x double>, ptr %sunkaddr148, align 8
  %sunkaddr149 = getelementptr i8, ptr %arg.out.4, i64 128
  %.1211 = load <8 x double>, ptr %sunkaddr149, align 8
  %sunkaddr150 = getelementptr i8, ptr %arg.out.4, i64 192
  %.1215 = load <8 x double>, ptr %sunkaddr150, align 8
  %sunkaddr151 = getelementptr i8, ptr %arg.out.4, i64 256
  %.1225 = load <8 x double>, ptr %sunkaddr151, align 8
  %sunkaddr152 = getelementptr i8, ptr %arg.out.4, i64 320
  %.1229 = load <8 x double>, ptr %sunkaddr152, align 8
  %sunkaddr153 = getelementptr i8, ptr %arg.out.4, i64 384
  %.1239 = load <8 x double>, ptr %sunkaddr153, align 8
  %sunkaddr154 = getelementptr i8, ptr %arg.out.4, i64 448
  %.1243 = load <8 x double>, ptr %sunkaddr154, align 8
  %sunkaddr155 = getelementptr i8, ptr %arg.out.4, i64 512
  %.1253 = load <8 x double>, ptr %sunkaddr155, align 8
  %sunkaddr156 = getelementptr i8, ptr %arg.out.4, i64 576
  %.1257 = load <8 x double>, ptr %sunkaddr156, align 8
  %sunkaddr157 = getelementptr i8, ptr %arg.out.4, i64 640
  %.1267 = load <8 x double>, ptr %sunkaddr157, align 8
  %sunkaddr158 = getelementptr i8, ptr %arg.out.4, i64 704
  %.1271 = load <8 x double>, ptr %sunkaddr158, align 8
  %sunkaddr159 = getelementptr i8, ptr %arg.out.4, i64 768
  %.1281 = load <8 x double>, ptr %sunkaddr159, align 8
  %sunkaddr160 = getelementptr i8, ptr %arg.out.4, i64 832
  %.1285 = load <8 x double>, ptr %sunkaddr160, align 8
  %sunkaddr161 = getelementptr i8, ptr %arg.out.4, i64 896
  %.1295 = load <8 x double>, ptr %sunkaddr161, align 8
  %sunkaddr174 = getelementptr i8, ptr %arg.out.4, i64 960
  %.1299 = load <8 x double>, ptr %sunkaddr174, align 8
  br i1 %5, label %for.body.1.preheader, label %for.end.1

for.body.1.preheader:                             ; preds = %for.end
  br label %for.body.1

for.body.1:                                       ; preds = %for.body.1, %for.body.1.preheader
  %loop.index.1890 = phi i64 [ %.1449, %for.body.1 ], [ %.742943945, %for.body.1.preheader ]
  %.1303.0889 = phi <8 x double> [ %.1446, %for.body.1 ], [ %.1299, %for.body.1.preheader ]
  %.1300.0888 = phi <8 x double> [ %.1444, %for.body.1 ], [ %.1295, %for.body.1.preheader ]
  %.1289.0887 = phi <8 x double> [ %.1437, %for.body.1 ], [ %.1285, %for.body.1.preheader ]
  %.1286.0886 = phi <8 x double> [ %.1435, %for.body.1 ], [ %.1281, %for.body.1.preheader ]
  %.1275.0885 = phi <8 x double> [ %.1428, %for.body.1 ], [ %.1271, %for.body.1.preheader ]
  %.1272.0884 = phi <8 x double> [ %.1426, %for.body.1 ], [ %.1267, %for.body.1.preheader ]
  %.1261.0883 = phi <8 x double> [ %.1419, %for.body.1 ], [ %.1257, %for.body.1.preheader ]
  %.1258.0882 = phi <8 x double> [ %.1417, %for.body.1 ], [ %.1253, %for.body.1.preheader ]
  %.1247.0881 = phi <8 x double> [ %.1410, %for.body.1 ], [ %.1243, %for.body.1.preheader ]
  %.1244.0880 = phi <8 x double> [ %.1408, %for.body.1 ], [ %.1239, %for.body.1.preheader ]
  %.1233.0879 = phi <8 x double> [ %.1401, %for.body.1 ], [ %.1229, %for.body.1.preheader ]
  %.1230.0878 = phi <8 x double> [ %.1399, %for.body.1 ], [ %.1225, %for.body.1.preheader ]
  %.1219.0877 = phi <8 x double> [ %.1392, %for.body.1 ], [ %.1215, %for.body.1.preheader ]
  %.1216.0876 = phi <8 x double> [ %.1390, %for.body.1 ], [ %.1211, %for.body.1.preheader ]
  %.1205.0875 = phi <8 x double> [ %.1383, %for.body.1 ], [ %.1201, %for.body.1.preheader ]
  %.1202.0874 = phi <8 x double> [ %.1381, %for.body.1 ], [ %.1197, %for.body.1.preheader ]
  %.1312 = and i64 %loop.index.1890, %notmask869
  %.1313 = shl i64 %.1312, 1
  %.1314 = and i64 %loop.index.1890, %.827
  %.1315 = or i64 %.1313, %.1314
  %.1319 = and i64 %.1315, %notmask870
  %.1321 = and i64 %.1315, %.834
  %6 = shl i64 %.1319, 5
  %7 = shl i64 %.1321, 4
  %.1323 = or i64 %6, %7
  %.1327 = add i64 %.1323, %.842
  %.1330 = getelementptr double, ptr %arg.slopes.4, i64 %.1323
  %.1332 = load <8 x double>, ptr %.1330, align 8
  %.1333 = or disjoint i64 %.1323, 8
  %.1334 = getelementptr double, ptr %arg.slopes.4, i64 %.1333
  %.1336 = load <8 x double>, ptr %.1334, align 8
  %.1338 = getelementptr double, ptr %arg.slopes.4, i64 %.1327
  %.1340 = load <8 x double>, ptr %.1338, align 8
  %.1341 = or disjoint i64 %.1327, 8
  %.1342 = getelementptr double, ptr %arg.slopes.4, i64 %.1341
  %.1344 = load <8 x double>, ptr %.1342, align 8
  %.1346 = getelementptr double, ptr %arg.state.4, i64 %.1323
  %.1348 = load <8 x double>, ptr %.1346, align 8
  %.1350 = getelementptr double, ptr %arg.state.4, i64 %.1333
  %.1352 = load <8 x double>, ptr %.1350, align 8
  %.1354 = getelementptr double, ptr %arg.state.4, i64 %.1327
  %.1356 = load <8 x double>, ptr %.1354, align 8
  %.1358 = getelementptr double, ptr %arg.state.4, i64 %.1341
  %.1360 = load <8 x double>, ptr %.1358, align 8
  %gep8 = getelementptr double, ptr %invariant.gep, i64 %.1323
  %.1364 = load <8 x double>, ptr %gep8, align 8
  %.1366 = getelementptr i8, ptr %gep8, i64 64
  %.1368 = load <8 x double>, ptr %.1366, align 8
  %.1370 = getelementptr double, ptr %gep8, i64 %.842
  %.1372 = load <8 x double>, ptr %.1370, align 8
  %.1374 = getelementptr i8, ptr %.1370, i64 64
  %.1376 = load <8 x double>, ptr %.1374, align 8
  %.1379 = fneg <8 x double> %.1332
  %.1380 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1332, <8 x double> %.1348, <8 x double> %.1202.0874)
  %.1381 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1352, <8 x double> %.1380)
  %.1382 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1348, <8 x double> %.1205.0875)
  %.1383 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1379, <8 x double> %.1352, <8 x double> %.1382)
  %.1389 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1332, <8 x double> %.1356, <8 x double> %.1216.0876)
  %.1390 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1360, <8 x double> %.1389)
  %.1391 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1356, <8 x double> %.1219.0877)
  %.1392 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1379, <8 x double> %.1360, <8 x double> %.1391)
  %.1398 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1332, <8 x double> %.1364, <8 x double> %.1230.0878)
  %.1399 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1368, <8 x double> %.1398)
  %.1400 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1364, <8 x double> %.1233.0879)
  %.1401 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1379, <8 x double> %.1368, <8 x double> %.1400)
  %.1407 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1332, <8 x double> %.1372, <8 x double> %.1244.0880)
  %.1408 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1376, <8 x double> %.1407)
  %.1409 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1336, <8 x double> %.1372, <8 x double> %.1247.0881)
  %.1410 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1379, <8 x double> %.1376, <8 x double> %.1409)
  %.1415 = fneg <8 x double> %.1340
  %.1416 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1340, <8 x double> %.1348, <8 x double> %.1258.0882)
  %.1417 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1352, <8 x double> %.1416)
  %.1418 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1348, <8 x double> %.1261.0883)
  %.1419 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1415, <8 x double> %.1352, <8 x double> %.1418)
  %.1425 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1340, <8 x double> %.1356, <8 x double> %.1272.0884)
  %.1426 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1360, <8 x double> %.1425)
  %.1427 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1356, <8 x double> %.1275.0885)
  %.1428 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1415, <8 x double> %.1360, <8 x double> %.1427)
  %.1434 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1340, <8 x double> %.1364, <8 x double> %.1286.0886)
  %.1435 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1368, <8 x double> %.1434)
  %.1436 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1364, <8 x double> %.1289.0887)
  %.1437 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1415, <8 x double> %.1368, <8 x double> %.1436)
  %.1443 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1340, <8 x double> %.1372, <8 x double> %.1300.0888)
  %.1444 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1376, <8 x double> %.1443)
  %.1445 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1344, <8 x double> %.1372, <8 x double> %.1303.0889)
  %.1446 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1415, <8 x double> %.1376, <8 x double> %.1445)
  %.1449 = add nsw i64 %loop.index.1890, 1
  %exitcond951.not = icmp eq i64 %smin1, %.1449
  br i1 %exitcond951.not, label %for.end.1, label %for.body.1

for.end.1:                                        ; preds = %for.body.1, %for.end
  %.1202.0.lcssa = phi <8 x double> [ %.1197, %for.end ], [ %.1381, %for.body.1 ]
  %.1205.0.lcssa = phi <8 x double> [ %.1201, %for.end ], [ %.1383, %for.body.1 ]
  %.1216.0.lcssa = phi <8 x double> [ %.1211, %for.end ], [ %.1390, %for.body.1 ]
  %.1219.0.lcssa = phi <8 x double> [ %.1215, %for.end ], [ %.1392, %for.body.1 ]
  %.1230.0.lcssa = phi <8 x double> [ %.1225, %for.end ], [ %.1399, %for.body.1 ]
  %.1233.0.lcssa = phi <8 x double> [ %.1229, %for.end ], [ %.1401, %for.body.1 ]
  %.1244.0.lcssa = phi <8 x double> [ %.1239, %for.end ], [ %.1408, %for.body.1 ]
  %.1247.0.lcssa = phi <8 x double> [ %.1243, %for.end ], [ %.1410, %for.body.1 ]
  %.1258.0.lcssa = phi <8 x double> [ %.1253, %for.end ], [ %.1417, %for.body.1 ]
  %.1261.0.lcssa = phi <8 x double> [ %.1257, %for.end ], [ %.1419, %for.body.1 ]
  %.1272.0.lcssa = phi <8 x double> [ %.1267, %for.end ], [ %.1426, %for.body.1 ]
  %.1275.0.lcssa = phi <8 x double> [ %.1271, %for.end ], [ %.1428, %for.body.1 ]
  %.1286.0.lcssa = phi <8 x double> [ %.1281, %for.end ], [ %.1435, %for.body.1 ]
  %.1289.0.lcssa = phi <8 x double> [ %.1285, %for.end ], [ %.1437, %for.body.1 ]
  %.1300.0.lcssa = phi <8 x double> [ %.1295, %for.end ], [ %.1444, %for.body.1 ]
  %.1303.0.lcssa = phi <8 x double> [ %.1299, %for.end ], [ %.1446, %for.body.1 ]
  %8 = icmp slt i64 %.742943945, %.11.i
  store <8 x double> %.1202.0.lcssa, ptr %arg.out.4, align 8
  %sunkaddr175 = getelementptr i8, ptr %arg.out.4, i64 64
  store <8 x double> %.1205.0.lcssa, ptr %sunkaddr175, align 8
  %sunkaddr = getelementptr i8, ptr %arg.out.4, i64 128
  store <8 x double> %.1216.0.lcssa, ptr %sunkaddr, align 8
  %sunkaddr178 = getelementptr i8, ptr %arg.out.4, i64 192
  store <8 x double> %.1219.0.lcssa, ptr %sunkaddr178, align 8
  %sunkaddr181 = getelementptr i8, ptr %arg.out.4, i64 256
  store <8 x double> %.1230.0.lcssa, ptr %sunkaddr181, align 8
  %sunkaddr182 = getelementptr i8, ptr %arg.out.4, i64 320
  store <8 x double> %.1233.0.lcssa, ptr %sunkaddr182, align 8
  %sunkaddr183 = getelementptr i8, ptr %arg.out.4, i64 384
  store <8 x double> %.1244.0.lcssa, ptr %sunkaddr183, align 8
  %sunkaddr184 = getelementptr i8, ptr %arg.out.4, i64 448
  store <8 x double> %.1247.0.lcssa, ptr %sunkaddr184, align 8
  %sunkaddr185 = getelementptr i8, ptr %arg.out.4, i64 512
  store <8 x double> %.1258.0.lcssa, ptr %sunkaddr185, align 8
  %sunkaddr186 = getelementptr i8, ptr %arg.out.4, i64 576
  store <8 x double> %.1261.0.lcssa, ptr %sunkaddr186, align 8
  %sunkaddr187 = getelementptr i8, ptr %arg.out.4, i64 640
  store <8 x double> %.1272.0.lcssa, ptr %sunkaddr187, align 8
  %sunkaddr188 = getelementptr i8, ptr %arg.out.4, i64 704
  store <8 x double> %.1275.0.lcssa, ptr %sunkaddr188, align 8
  %sunkaddr189 = getelementptr i8, ptr %arg.out.4, i64 768
  store <8 x double> %.1286.0.lcssa, ptr %sunkaddr189, align 8
  %sunkaddr190 = getelementptr i8, ptr %arg.out.4, i64 832
  store <8 x double> %.1289.0.lcssa, ptr %sunkaddr190, align 8
  %sunkaddr191 = getelementptr i8, ptr %arg.out.4, i64 896
  store <8 x double> %.1300.0.lcssa, ptr %sunkaddr191, align 8
  %sunkaddr192 = getelementptr i8, ptr %arg.out.4, i64 960
  store <8 x double> %.1303.0.lcssa, ptr %sunkaddr192, align 8
  %sunkaddr193 = getelementptr i8, ptr %arg.out.4, i64 1024
  %.1551 = load <8 x double>, ptr %sunkaddr193, align 8
  %sunkaddr194 = getelementptr i8, ptr %arg.out.4, i64 1088
  %.1555 = load <8 x double>, ptr %sunkaddr194, align 8
  %sunkaddr195 = getelementptr i8, ptr %arg.out.4, i64 1152
  %.1565 = load <8 x double>, ptr %sunkaddr195, align 8
  %sunkaddr196 = getelementptr i8, ptr %arg.out.4, i64 1216
  %.1569 = load <8 x double>, ptr %sunkaddr196, align 8
  %sunkaddr197 = getelementptr i8, ptr %arg.out.4, i64 1280
  %.1579 = load <8 x double>, ptr %sunkaddr197, align 8
  %sunkaddr198 = getelementptr i8, ptr %arg.out.4, i64 1344
  %.1583 = load <8 x double>, ptr %sunkaddr198, align 8
  %sunkaddr199 = getelementptr i8, ptr %arg.out.4, i64 1408
  %.1593 = load <8 x double>, ptr %sunkaddr199, align 8
  %sunkaddr200 = getelementptr i8, ptr %arg.out.4, i64 1472
  %.1597 = load <8 x double>, ptr %sunkaddr200, align 8
  %sunkaddr201 = getelementptr i8, ptr %arg.out.4, i64 1536
  %.1607 = load <8 x double>, ptr %sunkaddr201, align 8
  %sunkaddr202 = getelementptr i8, ptr %arg.out.4, i64 1600
  %.1611 = load <8 x double>, ptr %sunkaddr202, align 8
  %sunkaddr203 = getelementptr i8, ptr %arg.out.4, i64 1664
  %.1621 = load <8 x double>, ptr %sunkaddr203, align 8
  %sunkaddr204 = getelementptr i8, ptr %arg.out.4, i64 1728
  %.1625 = load <8 x double>, ptr %sunkaddr204, align 8
  %sunkaddr205 = getelementptr i8, ptr %arg.out.4, i64 1792
  %.1635 = load <8 x double>, ptr %sunkaddr205, align 8
  %sunkaddr208 = getelementptr i8, ptr %arg.out.4, i64 1856
  %.1639 = load <8 x double>, ptr %sunkaddr208, align 8
  %sunkaddr209 = getelementptr i8, ptr %arg.out.4, i64 1920
  %.1649 = load <8 x double>, ptr %sunkaddr209, align 8
  %sunkaddr210 = getelementptr i8, ptr %arg.out.4, i64 1984
  %.1653 = load <8 x double>, ptr %sunkaddr210, align 8
  br i1 %8, label %for.body.2.preheader, label %for.end.2

for.body.2.preheader:                             ; preds = %for.end.1
  br label %for.body.2

for.body.2:                                       ; preds = %for.body.2, %for.body.2.preheader
  %loop.index.2923 = phi i64 [ %.1803, %for.body.2 ], [ %.742943945, %for.body.2.preheader ]
  %.1657.0922 = phi <8 x double> [ %.1800, %for.body.2 ], [ %.1653, %for.body.2.preheader ]
  %.1654.0921 = phi <8 x double> [ %.1798, %for.body.2 ], [ %.1649, %for.body.2.preheader ]
  %.1643.0920 = phi <8 x double> [ %.1791, %for.body.2 ], [ %.1639, %for.body.2.preheader ]
  %.1640.0919 = phi <8 x double> [ %.1789, %for.body.2 ], [ %.1635, %for.body.2.preheader ]
  %.1629.0918 = phi <8 x double> [ %.1782, %for.body.2 ], [ %.1625, %for.body.2.preheader ]
  %.1626.0917 = phi <8 x double> [ %.1780, %for.body.2 ], [ %.1621, %for.body.2.preheader ]
  %.1615.0916 = phi <8 x double> [ %.1773, %for.body.2 ], [ %.1611, %for.body.2.preheader ]
  %.1612.0915 = phi <8 x double> [ %.1771, %for.body.2 ], [ %.1607, %for.body.2.preheader ]
  %.1601.0914 = phi <8 x double> [ %.1764, %for.body.2 ], [ %.1597, %for.body.2.preheader ]
  %.1598.0913 = phi <8 x double> [ %.1762, %for.body.2 ], [ %.1593, %for.body.2.preheader ]
  %.1587.0912 = phi <8 x double> [ %.1755, %for.body.2 ], [ %.1583, %for.body.2.preheader ]
  %.1584.0911 = phi <8 x double> [ %.1753, %for.body.2 ], [ %.1579, %for.body.2.preheader ]
  %.1573.0910 = phi <8 x double> [ %.1746, %for.body.2 ], [ %.1569, %for.body.2.preheader ]
  %.1570.0909 = phi <8 x double> [ %.1744, %for.body.2 ], [ %.1565, %for.body.2.preheader ]
  %.1559.0908 = phi <8 x double> [ %.1737, %for.body.2 ], [ %.1555, %for.body.2.preheader ]
  %.1556.0907 = phi <8 x double> [ %.1735, %for.body.2 ], [ %.1551, %for.body.2.preheader ]
  %.1666 = and i64 %loop.index.2923, %notmask869
  %.1667 = shl i64 %.1666, 1
  %.1668 = and i64 %loop.index.2923, %.827
  %.1669 = or i64 %.1667, %.1668
  %.1673 = and i64 %.1669, %notmask870
  %.1675 = and i64 %.1669, %.834
  %9 = shl i64 %.1673, 5
  %10 = shl i64 %.1675, 4
  %.1677 = or i64 %9, %10
  %.1680 = add i64 %.1677, %.841
  %.1682 = add i64 %.1680, %.842
  %.1684 = getelementptr double, ptr %arg.slopes.4, i64 %.1680
  %.1686 = load <8 x double>, ptr %.1684, align 8
  %.1687 = or disjoint i64 %.1680, 8
  %.1688 = getelementptr double, ptr %arg.slopes.4, i64 %.1687
  %.1690 = load <8 x double>, ptr %.1688, align 8
  %.1692 = getelementptr double, ptr %arg.slopes.4, i64 %.1682
  %.1694 = load <8 x double>, ptr %.1692, align 8
  %.1695 = or disjoint i64 %.1682, 8
  %.1696 = getelementptr double, ptr %arg.slopes.4, i64 %.1695
  %.1698 = load <8 x double>, ptr %.1696, align 8
  %.1700 = getelementptr double, ptr %arg.state.4, i64 %.1677
  %.1702 = load <8 x double>, ptr %.1700, align 8
  %.1704 = getelementptr i8, ptr %.1700, i64 64
  %.1706 = load <8 x double>, ptr %.1704, align 8
  %.1708 = getelementptr double, ptr %.1700, i64 %.842
  %.1710 = load <8 x double>, ptr %.1708, align 8
  %.1712 = getelementptr i8, ptr %.1708, i64 64
  %.1714 = load <8 x double>, ptr %.1712, align 8
  %.1716 = getelementptr double, ptr %arg.state.4, i64 %.1680
  %.1718 = load <8 x double>, ptr %.1716, align 8
  %.1720 = getelementptr double, ptr %arg.state.4, i64 %.1687
  %.1722 = load <8 x double>, ptr %.1720, align 8
  %.1724 = getelementptr double, ptr %arg.state.4, i64 %.1682
  %.1726 = load <8 x double>, ptr %.1724, align 8
  %.1728 = getelementptr double, ptr %arg.state.4, i64 %.1695
  %.1730 = load <8 x double>, ptr %.1728, align 8
  %.1733 = fneg <8 x double> %.1686
  %.1734 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1686, <8 x double> %.1702, <8 x double> %.1556.0907)
  %.1735 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1706, <8 x double> %.1734)
  %.1736 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1702, <8 x double> %.1559.0908)
  %.1737 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1733, <8 x double> %.1706, <8 x double> %.1736)
  %.1743 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1686, <8 x double> %.1710, <8 x double> %.1570.0909)
  %.1744 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1714, <8 x double> %.1743)
  %.1745 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1710, <8 x double> %.1573.0910)
  %.1746 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1733, <8 x double> %.1714, <8 x double> %.1745)
  %.1752 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1686, <8 x double> %.1718, <8 x double> %.1584.0911)
  %.1753 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1722, <8 x double> %.1752)
  %.1754 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1718, <8 x double> %.1587.0912)
  %.1755 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1733, <8 x double> %.1722, <8 x double> %.1754)
  %.1761 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1686, <8 x double> %.1726, <8 x double> %.1598.0913)
  %.1762 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1730, <8 x double> %.1761)
  %.1763 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1690, <8 x double> %.1726, <8 x double> %.1601.0914)
  %.1764 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1733, <8 x double> %.1730, <8 x double> %.1763)
  %.1769 = fneg <8 x double> %.1694
  %.1770 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1694, <8 x double> %.1702, <8 x double> %.1612.0915)
  %.1771 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1706, <8 x double> %.1770)
  %.1772 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1702, <8 x double> %.1615.0916)
  %.1773 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1769, <8 x double> %.1706, <8 x double> %.1772)
  %.1779 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1694, <8 x double> %.1710, <8 x double> %.1626.0917)
  %.1780 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1714, <8 x double> %.1779)
  %.1781 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1710, <8 x double> %.1629.0918)
  %.1782 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1769, <8 x double> %.1714, <8 x double> %.1781)
  %.1788 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1694, <8 x double> %.1718, <8 x double> %.1640.0919)
  %.1789 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1722, <8 x double> %.1788)
  %.1790 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1718, <8 x double> %.1643.0920)
  %.1791 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1769, <8 x double> %.1722, <8 x double> %.1790)
  %.1797 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1694, <8 x double> %.1726, <8 x double> %.1654.0921)
  %.1798 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1730, <8 x double> %.1797)
  %.1799 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1698, <8 x double> %.1726, <8 x double> %.1657.0922)
  %.1800 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1769, <8 x double> %.1730, <8 x double> %.1799)
  %.1803 = add nsw i64 %loop.index.2923, 1
  %exitcond952.not = icmp eq i64 %smin2, %.1803
  br i1 %exitcond952.not, label %for.end.2, label %for.body.2

for.end.2:                                        ; preds = %for.body.2, %for.end.1
  %.1556.0.lcssa = phi <8 x double> [ %.1551, %for.end.1 ], [ %.1735, %for.body.2 ]
  %.1559.0.lcssa = phi <8 x double> [ %.1555, %for.end.1 ], [ %.1737, %for.body.2 ]
  %.1570.0.lcssa = phi <8 x double> [ %.1565, %for.end.1 ], [ %.1744, %for.body.2 ]
  %.1573.0.lcssa = phi <8 x double> [ %.1569, %for.end.1 ], [ %.1746, %for.body.2 ]
  %.1584.0.lcssa = phi <8 x double> [ %.1579, %for.end.1 ], [ %.1753, %for.body.2 ]
  %.1587.0.lcssa = phi <8 x double> [ %.1583, %for.end.1 ], [ %.1755, %for.body.2 ]
  %.1598.0.lcssa = phi <8 x double> [ %.1593, %for.end.1 ], [ %.1762, %for.body.2 ]
  %.1601.0.lcssa = phi <8 x double> [ %.1597, %for.end.1 ], [ %.1764, %for.body.2 ]
  %.1612.0.lcssa = phi <8 x double> [ %.1607, %for.end.1 ], [ %.1771, %for.body.2 ]
  %.1615.0.lcssa = phi <8 x double> [ %.1611, %for.end.1 ], [ %.1773, %for.body.2 ]
  %.1626.0.lcssa = phi <8 x double> [ %.1621, %for.end.1 ], [ %.1780, %for.body.2 ]
  %.1629.0.lcssa = phi <8 x double> [ %.1625, %for.end.1 ], [ %.1782, %for.body.2 ]
  %.1640.0.lcssa = phi <8 x double> [ %.1635, %for.end.1 ], [ %.1789, %for.body.2 ]
  %.1643.0.lcssa = phi <8 x double> [ %.1639, %for.end.1 ], [ %.1791, %for.body.2 ]
  %.1654.0.lcssa = phi <8 x double> [ %.1649, %for.end.1 ], [ %.1798, %for.body.2 ]
  %.1657.0.lcssa = phi <8 x double> [ %.1653, %for.end.1 ], [ %.1800, %for.body.2 ]
  %11 = icmp slt i64 %.742943945, %.11.i
  %sunkaddr211 = getelementptr i8, ptr %arg.out.4, i64 1024
  store <8 x double> %.1556.0.lcssa, ptr %sunkaddr211, align 8
  %sunkaddr213 = getelementptr i8, ptr %arg.out.4, i64 1088
  store <8 x double> %.1559.0.lcssa, ptr %sunkaddr213, align 8
  %sunkaddr214 = getelementptr i8, ptr %arg.out.4, i64 1152
  store <8 x double> %.1570.0.lcssa, ptr %sunkaddr214, align 8
  %sunkaddr215 = getelementptr i8, ptr %arg.out.4, i64 1216
  store <8 x double> %.1573.0.lcssa, ptr %sunkaddr215, align 8
  %sunkaddr217 = getelementptr i8, ptr %arg.out.4, i64 1280
  store <8 x double> %.1584.0.lcssa, ptr %sunkaddr217, align 8
  %sunkaddr218 = getelementptr i8, ptr %arg.out.4, i64 1344
  store <8 x double> %.1587.0.lcssa, ptr %sunkaddr218, align 8
  %sunkaddr219 = getelementptr i8, ptr %arg.out.4, i64 1408
  store <8 x double> %.1598.0.lcssa, ptr %sunkaddr219, align 8
  %sunkaddr220 = getelementptr i8, ptr %arg.out.4, i64 1472
  store <8 x double> %.1601.0.lcssa, ptr %sunkaddr220, align 8
  %sunkaddr222 = getelementptr i8, ptr %arg.out.4, i64 1536
  store <8 x double> %.1612.0.lcssa, ptr %sunkaddr222, align 8
  %sunkaddr223 = getelementptr i8, ptr %arg.out.4, i64 1600
  store <8 x double> %.1615.0.lcssa, ptr %sunkaddr223, align 8
  %sunkaddr224 = getelementptr i8, ptr %arg.out.4, i64 1664
  store <8 x double> %.1626.0.lcssa, ptr %sunkaddr224, align 8
  %sunkaddr226 = getelementptr i8, ptr %arg.out.4, i64 1728
  store <8 x double> %.1629.0.lcssa, ptr %sunkaddr226, align 8
  %sunkaddr227 = getelementptr i8, ptr %arg.out.4, i64 1792
  store <8 x double> %.1640.0.lcssa, ptr %sunkaddr227, align 8
  %sunkaddr228 = getelementptr i8, ptr %arg.out.4, i64 1856
  store <8 x double> %.1643.0.lcssa, ptr %sunkaddr228, align 8
  %sunkaddr229 = getelementptr i8, ptr %arg.out.4, i64 1920
  store <8 x double> %.1654.0.lcssa, ptr %sunkaddr229, align 8
  %sunkaddr231 = getelementptr i8, ptr %arg.out.4, i64 1984
  store <8 x double> %.1657.0.lcssa, ptr %sunkaddr231, align 8
  br i1 %11, label %for.body.3.preheader, label %B300.loopexit

for.body.3.preheader:                             ; preds = %for.end.2
  br label %for.body.3

for.body.3:                                       ; preds = %for.body.3, %for.body.3.preheader
  %loop.index.3941 = phi i64 [ %.2232, %for.body.3 ], [ %.742943945, %for.body.3.preheader ]
  %.1911 = and i64 %loop.index.3941, %notmask869
  %.1912 = shl i64 %.1911, 1
  %.1913 = and i64 %loop.index.3941, %.827
  %.1914 = or i64 %.1912, %.1913
  %.1918 = and i64 %.1914, %notmask870
  %.1920 = and i64 %.1914, %.834
  %12 = shl i64 %.1918, 5
  %13 = shl i64 %.1920, 4
  %.1922 = or i64 %12, %13
  %.1929 = getelementptr double, ptr %arg.slopes.4, i64 %.1922
  %.1931 = load <8 x double>, ptr %.1929, align 8
  %.1933 = getelementptr i8, ptr %.1929, i64 64
  %.1935 = load <8 x double>, ptr %.1933, align 8
  %.1937 = getelementptr double, ptr %.1929, i64 %.842
  %.1939 = load <8 x double>, ptr %.1937, align 8
  %.1941 = getelementptr i8, ptr %.1937, i64 64
  %.1943 = load <8 x double>, ptr %.1941, align 8
  %gep10 = getelementptr double, ptr %invariant.gep9, i64 %.1922
  %.1947 = load <8 x double>, ptr %gep10, align 8
  %.1949 = getelementptr i8, ptr %gep10, i64 64
  %.1951 = load <8 x double>, ptr %.1949, align 8
  %.1953 = getelementptr double, ptr %gep10, i64 %.842
  %.1955 = load <8 x double>, ptr %.1953, align 8
  %.1957 = getelementptr i8, ptr %.1953, i64 64
  %.1959 = load <8 x double>, ptr %.1957, align 8
  %sunkaddr232 = mul i64 %.593, 8
  %sunkaddr233 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr232
  %.1965 = load <8 x double>, ptr %sunkaddr233, align 8
  %sunkaddr235 = mul i64 %.593, 8
  %sunkaddr236 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr235
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 64
  %.1969 = load <8 x double>, ptr %sunkaddr237, align 8
  %.1970 = fneg <8 x double> %.1969
  %.1971 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1965, <8 x double> %.1931, <8 x double> zeroinitializer)
  %.1972 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1970, <8 x double> %.1935, <8 x double> %.1971)
  %.1973 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1965, <8 x double> %.1935, <8 x double> zeroinitializer)
  %.1974 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1969, <8 x double> %.1931, <8 x double> %.1973)
  %sunkaddr238 = mul i64 %.593, 8
  %sunkaddr240 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr238
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr240, i64 128
  %.1980 = load <8 x double>, ptr %sunkaddr241, align 8
  %sunkaddr242 = mul i64 %.593, 8
  %sunkaddr244 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr242
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 192
  %.1984 = load <8 x double>, ptr %sunkaddr245, align 8
  %.1985 = fneg <8 x double> %.1984
  %.1986 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1980, <8 x double> %.1939, <8 x double> %.1972)
  %.1987 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1985, <8 x double> %.1943, <8 x double> %.1986)
  %.1988 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1980, <8 x double> %.1943, <8 x double> %.1974)
  %.1989 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1984, <8 x double> %.1939, <8 x double> %.1988)
  %sunkaddr246 = mul i64 %.593, 8
  %sunkaddr247 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr246
  %sunkaddr249 = getelementptr i8, ptr %sunkaddr247, i64 256
  %.1995 = load <8 x double>, ptr %sunkaddr249, align 8
  %sunkaddr250 = mul i64 %.593, 8
  %sunkaddr251 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr250
  %sunkaddr253 = getelementptr i8, ptr %sunkaddr251, i64 320
  %.1999 = load <8 x double>, ptr %sunkaddr253, align 8
  %.2000 = fneg <8 x double> %.1999
  %.2001 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1995, <8 x double> %.1947, <8 x double> %.1987)
  %.2002 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2000, <8 x double> %.1951, <8 x double> %.2001)
  %.2003 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1995, <8 x double> %.1951, <8 x double> %.1989)
  %.2004 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1999, <8 x double> %.1947, <8 x double> %.2003)
  %sunkaddr254 = mul i64 %.593, 8
  %sunkaddr255 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr254
  %sunkaddr256 = getelementptr i8, ptr %sunkaddr255, i64 384
  %.2010 = load <8 x double>, ptr %sunkaddr256, align 8
  %sunkaddr258 = mul i64 %.593, 8
  %sunkaddr259 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 448
  %.2014 = load <8 x double>, ptr %sunkaddr260, align 8
  %.2015 = fneg <8 x double> %.2014
  %.2016 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2010, <8 x double> %.1955, <8 x double> %.2002)
  %.2017 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2015, <8 x double> %.1959, <8 x double> %.2016)
  %.2018 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2010, <8 x double> %.1959, <8 x double> %.2004)
  %.2019 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2014, <8 x double> %.1955, <8 x double> %.2018)
  %sunkaddr262 = mul i64 %.593, 8
  %sunkaddr263 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr262
  %sunkaddr264 = getelementptr i8, ptr %sunkaddr263, i64 512
  %.2025 = load <8 x double>, ptr %sunkaddr264, align 8
  %sunkaddr265 = mul i64 %.593, 8
  %sunkaddr267 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr265
  %sunkaddr268 = getelementptr i8, ptr %sunkaddr267, i64 576
  %.2029 = load <8 x double>, ptr %sunkaddr268, align 8
  %.2030 = fneg <8 x double> %.2029
  %.2031 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2025, <8 x double> %.1931, <8 x double> zeroinitializer)
  %.2032 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2030, <8 x double> %.1935, <8 x double> %.2031)
  %.2033 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2025, <8 x double> %.1935, <8 x double> zeroinitializer)
  %.2034 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2029, <8 x double> %.1931, <8 x double> %.2033)
  %sunkaddr272 = mul i64 %.593, 8
  %sunkaddr274 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr272
  %sunkaddr275 = getelementptr i8, ptr %sunkaddr274, i64 640
  %.2040 = load <8 x double>, ptr %sunkaddr275, align 8
  %sunkaddr276 = mul i64 %.593, 8
  %sunkaddr277 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr276
  %sunkaddr279 = getelementptr i8, ptr %sunkaddr277, i64 704
  %.2044 = load <8 x double>, ptr %sunkaddr279, align 8
  %.2045 = fneg <8 x double> %.2044
  %.2046 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2040, <8 x double> %.1939, <8 x double> %.2032)
  %.2047 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2045, <8 x double> %.1943, <8 x double> %.2046)
  %.2048 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2040, <8 x double> %.1943, <8 x double> %.2034)
  %.2049 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2044, <8 x double> %.1939, <8 x double> %.2048)
  %sunkaddr280 = mul i64 %.593, 8
  %sunkaddr282 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr280
  %sunkaddr283 = getelementptr i8, ptr %sunkaddr282, i64 768
  %.2055 = load <8 x double>, ptr %sunkaddr283, align 8
  %sunkaddr285 = mul i64 %.593, 8
  %sunkaddr286 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr285
  %sunkaddr288 = getelementptr i8, ptr %sunkaddr286, i64 832
  %.2059 = load <8 x double>, ptr %sunkaddr288, align 8
  %.2060 = fneg <8 x double> %.2059
  %.2061 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2055, <8 x double> %.1947, <8 x double> %.2047)
  %.2062 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2060, <8 x double> %.1951, <8 x double> %.2061)
  %.2063 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2055, <8 x double> %.1951, <8 x double> %.2049)
  %.2064 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2059, <8 x double> %.1947, <8 x double> %.2063)
  %sunkaddr289 = mul i64 %.593, 8
  %sunkaddr291 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr289
  %sunkaddr292 = getelementptr i8, ptr %sunkaddr291, i64 896
  %.2070 = load <8 x double>, ptr %sunkaddr292, align 8
  %sunkaddr294 = mul i64 %.593, 8
  %sunkaddr295 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr294
  %sunkaddr297 = getelementptr i8, ptr %sunkaddr295, i64 960
  %.2074 = load <8 x double>, ptr %sunkaddr297, align 8
  %.2075 = fneg <8 x double> %.2074
  %.2076 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2070, <8 x double> %.1955, <8 x double> %.2062)
  %.2077 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2075, <8 x double> %.1959, <8 x double> %.2076)
  %.2078 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2070, <8 x double> %.1959, <8 x double> %.2064)
  %.2079 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2074, <8 x double> %.1955, <8 x double> %.2078)
  %sunkaddr298 = mul i64 %.593, 8
  %sunkaddr300 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr298
  %sunkaddr301 = getelementptr i8, ptr %sunkaddr300, i64 1024
  %.2085 = load <8 x double>, ptr %sunkaddr301, align 8
  %sunkaddr303 = mul i64 %.593, 8
  %sunkaddr304 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr303
  %sunkaddr306 = getelementptr i8, ptr %sunkaddr304, i64 1088
  %.2089 = load <8 x double>, ptr %sunkaddr306, align 8
  %.2090 = fneg <8 x double> %.2089
  %.2091 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2085, <8 x double> %.1931, <8 x double> zeroinitializer)
  %.2092 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2090, <8 x double> %.1935, <8 x double> %.2091)
  %.2093 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2085, <8 x double> %.1935, <8 x double> zeroinitializer)
  %.2094 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2089, <8 x double> %.1931, <8 x double> %.2093)
  %sunkaddr307 = mul i64 %.593, 8
  %sunkaddr309 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr307
  %sunkaddr310 = getelementptr i8, ptr %sunkaddr309, i64 1152
  %.2100 = load <8 x double>, ptr %sunkaddr310, align 8
  %sunkaddr312 = mul i64 %.593, 8
  %sunkaddr313 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr312
  %sunkaddr315 = getelementptr i8, ptr %sunkaddr313, i64 1216
  %.2104 = load <8 x double>, ptr %sunkaddr315, align 8
  %.2105 = fneg <8 x double> %.2104
  %.2106 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2100, <8 x double> %.1939, <8 x double> %.2092)
  %.2107 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2105, <8 x double> %.1943, <8 x double> %.2106)
  %.2108 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2100, <8 x double> %.1943, <8 x double> %.2094)
  %.2109 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2104, <8 x double> %.1939, <8 x double> %.2108)
  %sunkaddr316 = mul i64 %.593, 8
  %sunkaddr318 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr316
  %sunkaddr319 = getelementptr i8, ptr %sunkaddr318, i64 1280
  %.2115 = load <8 x double>, ptr %sunkaddr319, align 8
  %sunkaddr321 = mul i64 %.593, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr321
  %sunkaddr324 = getelementptr i8, ptr %sunkaddr322, i64 1344
  %.2119 = load <8 x double>, ptr %sunkaddr324, align 8
  %.2120 = fneg <8 x double> %.2119
  %.2121 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2115, <8 x double> %.1947, <8 x double> %.2107)
  %.2122 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2120, <8 x double> %.1951, <8 x double> %.2121)
  %.2123 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2115, <8 x double> %.1951, <8 x double> %.2109)
  %.2124 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2119, <8 x double> %.1947, <8 x double> %.2123)
  %sunkaddr325 = mul i64 %.593, 8
  %sunkaddr327 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr325
  %sunkaddr328 = getelementptr i8, ptr %sunkaddr327, i64 1408
  %.2130 = load <8 x double>, ptr %sunkaddr328, align 8
  %sunkaddr331 = mul i64 %.593, 8
  %sunkaddr332 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr331
  %sunkaddr333 = getelementptr i8, ptr %sunkaddr332, i64 1472
  %.2134 = load <8 x double>, ptr %sunkaddr333, align 8
  %.2135 = fneg <8 x double> %.2134
  %.2136 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2130, <8 x double> %.1955, <8 x double> %.2122)
  %.2137 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2135, <8 x double> %.1959, <8 x double> %.2136)
  %.2138 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2130, <8 x double> %.1959, <8 x double> %.2124)
  %.2139 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2134, <8 x double> %.1955, <8 x double> %.2138)
  %sunkaddr334 = mul i64 %.593, 8
  %sunkaddr335 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr334
  %sunkaddr336 = getelementptr i8, ptr %sunkaddr335, i64 1536
  %.2145 = load <8 x double>, ptr %sunkaddr336, align 8
  %sunkaddr337 = mul i64 %.593, 8
  %sunkaddr338 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr337
  %sunkaddr339 = getelementptr i8, ptr %sunkaddr338, i64 1600
  %.2149 = load <8 x double>, ptr %sunkaddr339, align 8
  %.2150 = fneg <8 x double> %.2149
  %.2151 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2145, <8 x double> %.1931, <8 x double> zeroinitializer)
  %.2152 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2150, <8 x double> %.1935, <8 x double> %.2151)
  %.2153 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2145, <8 x double> %.1935, <8 x double> zeroinitializer)
  %.2154 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2149, <8 x double> %.1931, <8 x double> %.2153)
  %sunkaddr340 = mul i64 %.593, 8
  %sunkaddr341 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr340
  %sunkaddr342 = getelementptr i8, ptr %sunkaddr341, i64 1664
  %.2160 = load <8 x double>, ptr %sunkaddr342, align 8
  %sunkaddr343 = mul i64 %.593, 8
  %sunkaddr344 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr343
  %sunkaddr345 = getelementptr i8, ptr %sunkaddr344, i64 1728
  %.2164 = load <8 x double>, ptr %sunkaddr345, align 8
  %.2165 = fneg <8 x double> %.2164
  %.2166 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2160, <8 x double> %.1939, <8 x double> %.2152)
  %.2167 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2165, <8 x double> %.1943, <8 x double> %.2166)
  %.2168 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2160, <8 x double> %.1943, <8 x double> %.2154)
  %.2169 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2164, <8 x double> %.1939, <8 x double> %.2168)
  %sunkaddr346 = mul i64 %.593, 8
  %sunkaddr347 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr346
  %sunkaddr348 = getelementptr i8, ptr %sunkaddr347, i64 1792
  %.2175 = load <8 x double>, ptr %sunkaddr348, align 8
  %sunkaddr349 = mul i64 %.593, 8
  %sunkaddr350 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr349
  %sunkaddr351 = getelementptr i8, ptr %sunkaddr350, i64 1856
  %.2179 = load <8 x double>, ptr %sunkaddr351, align 8
  %.2180 = fneg <8 x double> %.2179
  %.2181 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2175, <8 x double> %.1947, <8 x double> %.2167)
  %.2182 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2180, <8 x double> %.1951, <8 x double> %.2181)
  %.2183 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2175, <8 x double> %.1951, <8 x double> %.2169)
  %.2184 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2179, <8 x double> %.1947, <8 x double> %.2183)
  %sunkaddr352 = mul i64 %.593, 8
  %sunkaddr353 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr352
  %sunkaddr354 = getelementptr i8, ptr %sunkaddr353, i64 1920
  %.2190 = load <8 x double>, ptr %sunkaddr354, align 8
  %sunkaddr355 = mul i64 %.593, 8
  %sunkaddr356 = getelementptr i8, ptr %arg.matrices.4, i64 %sunkaddr355
  %sunkaddr357 = getelementptr i8, ptr %sunkaddr356, i64 1984
  %.2194 = load <8 x double>, ptr %sunkaddr357, align 8
  %.2195 = fneg <8 x double> %.2194
  %.2196 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2190, <8 x double> %.1955, <8 x double> %.2182)
  %.2197 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2195, <8 x double> %.1959, <8 x double> %.2196)
  %.2198 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2190, <8 x double> %.1959, <8 x double> %.2184)
  %.2199 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.2194, <8 x double> %.1955, <8 x double> %.2198)
  store <8 x double> %.2017, ptr %.1929, align 8
  store <8 x double> %.2019, ptr %.1933, align 8
  store <8 x double> %.2077, ptr %.1937, align 8
  store <8 x double> %.2079, ptr %.1941, align 8
  store <8 x double> %.2137, ptr %gep10, align 8
  store <8 x double> %.2139, ptr %.1949, align 8
  store <8 x double> %.2197, ptr %.1953, align 8
  store <8 x double> %.2199, ptr %.1957, align 8
  %.2232 = add nsw i64 %loop.index.3941, 1
  %exitcond953.not = icmp eq i64 %smin4, %.2232
  br i1 %exitcond953.not, label %B300.loopexit, label %for.body.3

B520.else.if:                                     ; preds = %B520
  br label %B520.else.endif

B520.else.endif:                                  ; preds = %B520.else.if, %B520
  %.2361.sroa.0.1 = phi i64 [ 0, %B520.else.if ], [ %.2373, %B520 ]
  %.2381.not = icmp slt i64 %.2373, %arg.numbers.5.0
  br i1 %.2381.not, label %B520.else.endif.endif, label %B520.else.endif.if, !prof !19

B520.else.endif.if:                               ; preds = %B520.else.endif
  br label %B520.else.endif.endif

B520.else.endif.endif:                            ; preds = %B520.else.endif.if, %B520.else.endif
  %.2361.sroa.0.3 = phi i64 [ %arg.numbers.5.0, %B520.else.endif.if ], [ %.2361.sroa.0.1, %B520.else.endif ]
  %.2388 = icmp slt i64 %.2331, 0
  %.2389 = select i1 %.2388, i64 %arg.numbers.5.0, i64 0
  %.2390 = add i64 %.2389, %.2331
  %.2393 = icmp slt i64 %.2390, 0
  br i1 %.2393, label %B520.else.endif.endif.if, label %B520.else.endif.endif.endif, !prof !17

B520.else.endif.endif.if:                         ; preds = %B520.else.endif.endif
  br label %B520.else.endif.endif.endif

B520.else.endif.endif.endif:                      ; preds = %B520.else.endif.endif.if, %B520.else.endif.endif
  %.2361.sroa.13.1 = phi i64 [ 0, %B520.else.endif.endif.if ], [ %.2390, %B520.else.endif.endif ]
  %.2398.not = icmp slt i64 %.2390, %arg.numbers.5.0
  br i1 %.2398.not, label %B520.else.endif.endif.endif.endif, label %B520.else.endif.endif.endif.if, !prof !19

B520.else.endif.endif.endif.if:                   ; preds = %B520.else.endif.endif.endif
  br label %B520.else.endif.endif.endif.endif

B520.else.endif.endif.endif.endif:                ; preds = %B520.else.endif.endif.endif.if, %B520.else.endif.endif.endif
  %.2361.sroa.13.2 = phi i64 [ %arg.numbers.5.0, %B520.else.endif.endif.endif.if ], [ %.2361.sroa.13.1, %B520.else.endif.endif.endif ]
  %.2449 = sub i64 %.2361.sroa.13.2, %.2361.sroa.0.3
  %.2458 = tail call i64 @llvm.smax.i64(i64 %.2449, i64 0)
  %.2474 = getelementptr i64, ptr %arg.numbers.4, i64 %.2361.sroa.0.3
  %.2507 = shl nsw i64 %quot.0, 1
  %sunkaddr269 = shl i64 %.2324, 3
  %sunkaddr270 = getelementptr i8, ptr %arg.blocks.4, i64 %sunkaddr269
  %sunkaddr271 = getelementptr i8, ptr %sunkaddr270, i64 24
  %.2562 = load i64, ptr %sunkaddr271, align 8
  %.2563 = mul nsw i64 %.2562, %.2507
  store ptr null, ptr %.2568, align 8
  %.2580 = call i32 @_multiply.12(ptr nonnull %.2568, ptr nonnull %excinfo.2, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.matrices.0, ptr %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0, i64 %.2563, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %.2458, i64 %arg.numbers.3, ptr %.2474, i64 %.2458, i64 %arg.numbers.6.0, i64 %.382, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0)
  switch i32 %.2580, label %common.ret [
    i32 -2, label %B520.endif.endif
    i32 0, label %B520.endif.endif
  ], !prof !0

B520.endif.endif:                                 ; preds = %B520.else.endif.endif.endif.endif, %B520.else.endif.endif.endif.endif
  %14 = icmp eq i64 %arg.state.3, 0
  br i1 %14, label %B520.endif.endif.endif, label %B0.endif.i, !prof !17

B182.if.lr.ph.i:                                  ; preds = %B136.if.i
  %.537.i = mul nsw i64 %.253263279.i, %.108.i
  %invariant.gep.i = getelementptr double, ptr %arg.slopes.4, i64 %.537.i
  %invariant.gep8.i = getelementptr double, ptr %arg.state.4, i64 %.537.i
  br label %B182.if.i

B182.loopexit.i:                                  ; preds = %B216.if.i
  %.389.i = add nuw nsw i64 %.382250256.i, 1
  %scevgep11.i = getelementptr i8, ptr %lsr.iv.i, i64 %16
  %exitcond287.not.i = icmp eq i64 %.2449, %.389.i
  br i1 %exitcond287.not.i, label %B341.i, label %B182.if.i

B341.i:                                           ; preds = %B136.if.i, %B182.loopexit.i
  %exitcond288.not.i = icmp eq i64 %.260.i, %.133.1.i
  br i1 %exitcond288.not.i, label %B520.endif.endif.endif, label %B136.if.i

B0.endif.i:                                       ; preds = %B520.endif.endif
  %.76.i = sdiv i64 64, %arg.state.3
  %.77.i = srem i64 64, %arg.state.3
  %.79.i = icmp slt i64 %arg.state.3, 0
  %.80.i = icmp ne i64 %.77.i, 0
  %.81.i = and i1 %.79.i, %.80.i
  %.86.i = sext i1 %.81.i to i64
  %.65.1.i = add nsw i64 %.76.i, %.86.i
  %.108.i = shl nsw i64 %.65.1.i, 1
  %.128.i = icmp eq i64 %.65.1.i, 0
  br i1 %.128.i, label %B520.endif.endif.endif, label %B0.endif.endif.i, !prof !33

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.144.i = sdiv i64 %arg.state.5.0, %.108.i
  %.145.i = srem i64 %arg.state.5.0, %.108.i
  %.146.i = xor i64 %.145.i, %.108.i
  %.147.i = icmp slt i64 %.146.i, 0
  %.148.i = icmp ne i64 %.145.i, 0
  %.149.i = and i1 %.148.i, %.147.i
  %.154.i = sext i1 %.149.i to i64
  %.133.1.i = add i64 %.144.i, %.154.i
  %.247274.not.i = icmp slt i64 %.133.1.i, 1
  br i1 %.247274.not.i, label %B520.endif.endif.endif, label %B136.if.lr.ph.i

B136.if.lr.ph.i:                                  ; preds = %B0.endif.endif.i
  %scevgep10.i = getelementptr i8, ptr %arg.out.4, i64 64
  %15 = shl i64 %.2458, 4
  %16 = mul i64 %15, %.65.1.i
  %17 = shl nsw i64 %.65.1.i, 4
  br label %B136.if.i

B136.if.i:                                        ; preds = %B136.if.lr.ph.i, %B341.i
  %.253263279.i = phi i64 [ 0, %B136.if.lr.ph.i ], [ %.260.i, %B341.i ]
  %18 = icmp slt i64 %.2449, 1
  %.260.i = add nuw nsw i64 %.253263279.i, 1
  %.290.i = and i64 %.253263279.i, %.382
  %.291.not.i = icmp ne i64 %.290.i, 0
  %brmerge.i = select i1 %.291.not.i, i1 true, i1 %18
  br i1 %brmerge.i, label %B341.i, label %B182.if.lr.ph.i

B182.if.i:                                        ; preds = %B182.loopexit.i, %B182.if.lr.ph.i
  %lsr.iv.i = phi ptr [ %scevgep10.i, %B182.if.lr.ph.i ], [ %scevgep11.i, %B182.loopexit.i ]
  %.382250256.i = phi i64 [ 0, %B182.if.lr.ph.i ], [ %.389.i, %B182.loopexit.i ]
  br label %B216.if.i

B216.if.i:                                        ; preds = %B216.if.i, %B182.if.i
  %lsr.iv14 = phi i64 [ %lsr.iv.next15, %B216.if.i ], [ %.2361.sroa.0.3, %B182.if.i ]
  %lsr.iv12.i = phi ptr [ %scevgep13.i, %B216.if.i ], [ %lsr.iv.i, %B182.if.i ]
  %sunkaddr360 = mul i64 %.382250256.i, 8
  %sunkaddr361 = getelementptr i8, ptr %.2474, i64 %sunkaddr360
  %.568.i = load i64, ptr %sunkaddr361, align 8, !noalias !77
  %19 = shl i64 %lsr.iv14, 3
  %scevgep = getelementptr i8, ptr %arg.numbers.4, i64 %19
  %.602.i = load i64, ptr %scevgep, align 8, !noalias !77
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.568.i
  %.634.i = load <8 x double>, ptr %gep.i, align 8, !noalias !77
  %.636.i = getelementptr i8, ptr %gep.i, i64 64
  %.638.i = load <8 x double>, ptr %.636.i, align 8, !noalias !77
  %gep9.i = getelementptr double, ptr %invariant.gep8.i, i64 %.602.i
  %.642.i = load <8 x double>, ptr %gep9.i, align 8, !noalias !77
  %.644.i = getelementptr i8, ptr %gep9.i, i64 64
  %.646.i = load <8 x double>, ptr %.644.i, align 8, !noalias !77
  %scevgep14.i = getelementptr i8, ptr %lsr.iv12.i, i64 -64
  %.650.i = load <8 x double>, ptr %scevgep14.i, align 8, !noalias !77
  %.654.i = load <8 x double>, ptr %lsr.iv12.i, align 8, !noalias !77
  %.655.i = fneg <8 x double> %.634.i
  %.656.i = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.634.i, <8 x double> %.642.i, <8 x double> %.650.i)
  %.657.i = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.638.i, <8 x double> %.646.i, <8 x double> %.656.i)
  %.658.i = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.638.i, <8 x double> %.642.i, <8 x double> %.654.i)
  %.659.i = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.655.i, <8 x double> %.646.i, <8 x double> %.658.i)
  store <8 x double> %.657.i, ptr %scevgep14.i, align 8, !noalias !77
  store <8 x double> %.659.i, ptr %lsr.iv12.i, align 8, !noalias !77
  %scevgep13.i = getelementptr i8, ptr %lsr.iv12.i, i64 %17
  %lsr.iv.next15 = add i64 %lsr.iv14, 1
  %exitcond.not.i = icmp eq i64 %.2361.sroa.13.2, %lsr.iv.next15
  br i1 %exitcond.not.i, label %B182.loopexit.i, label %B216.if.i

B520.endif.endif.endif:                           ; preds = %B0.endif.endif.i, %B0.endif.i, %B341.i, %B520.endif.endif
  %sunkaddr362 = mul i64 %.2324, 8
  %sunkaddr363 = getelementptr i8, ptr %arg.blocks.4, i64 %sunkaddr362
  %sunkaddr364 = getelementptr i8, ptr %sunkaddr363, i64 24
  %.2702 = load i64, ptr %sunkaddr364, align 8
  %.2705 = mul nsw i64 %.2702, %.2507
  store ptr null, ptr %.2710, align 8
  %.2722 = call i32 @_multiply.12(ptr nonnull %.2710, ptr nonnull %excinfo.4, ptr %arg.slopes.0, ptr %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr %arg.matrices.0, ptr %arg.matrices.1, i64 %arg.matrices.2, i64 %arg.matrices.3, ptr %arg.matrices.4, i64 %arg.matrices.5.0, i64 %arg.matrices.6.0, i64 %.2705, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %.2458, i64 %arg.numbers.3, ptr %.2474, i64 %.2458, i64 %arg.numbers.6.0, i64 %.382, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0)
  switch i32 %.2722, label %common.ret [
    i32 -2, label %B520.endif.endif.endif.endif
    i32 0, label %B520.endif.endif.endif.endif
  ], !prof !0

B520.endif.endif.endif.endif:                     ; preds = %B520.endif.endif.endif, %B520.endif.endif.endif
  br label %common.ret

B740.else.if:                                     ; preds = %B740
  br label %B740.else.endif

B740.else.endif:                                  ; preds = %B740.else.if, %B740
  %.2795.sroa.0.1 = phi i64 [ 0, %B740.else.if ], [ %.2807, %B740 ]
  %.2815.not = icmp slt i64 %.2807, %arg.numbers.5.0
  br i1 %.2815.not, label %B740.else.endif.endif, label %B740.else.endif.if, !prof !19

B740.else.endif.if:                               ; preds = %B740.else.endif
  br label %B740.else.endif.endif

B740.else.endif.endif:                            ; preds = %B740.else.endif.if, %B740.else.endif
  %.2795.sroa.0.3 = phi i64 [ %arg.numbers.5.0, %B740.else.endif.if ], [ %.2795.sroa.0.1, %B740.else.endif ]
  %.2822 = icmp slt i64 %.2767, 0
  %.2823 = select i1 %.2822, i64 %arg.numbers.5.0, i64 0
  %.2824 = add i64 %.2823, %.2767
  %.2827 = icmp slt i64 %.2824, 0
  br i1 %.2827, label %B740.else.endif.endif.if, label %B740.else.endif.endif.endif, !prof !17

B740.else.endif.endif.if:                         ; preds = %B740.else.endif.endif
  br label %B740.else.endif.endif.endif

B740.else.endif.endif.endif:                      ; preds = %B740.else.endif.endif.if, %B740.else.endif.endif
  %.2795.sroa.13.1 = phi i64 [ 0, %B740.else.endif.endif.if ], [ %.2824, %B740.else.endif.endif ]
  %.2832.not = icmp slt i64 %.2824, %arg.numbers.5.0
  br i1 %.2832.not, label %B740.else.endif.endif.endif.endif, label %B740.else.endif.endif.endif.if, !prof !19

B740.else.endif.endif.endif.if:                   ; preds = %B740.else.endif.endif.endif
  br label %B740.else.endif.endif.endif.endif

B740.else.endif.endif.endif.endif:                ; preds = %B740.else.endif.endif.endif.if, %B740.else.endif.endif.endif
  %.2795.sroa.13.2 = phi i64 [ %arg.numbers.5.0, %B740.else.endif.endif.endif.if ], [ %.2795.sroa.13.1, %B740.else.endif.endif.endif ]
  %.2883 = sub i64 %.2795.sroa.13.2, %.2795.sroa.0.3
  %.2892 = tail call i64 @llvm.smax.i64(i64 %.2883, i64 0)
  %.2908 = getelementptr i64, ptr %arg.numbers.4, i64 %.2795.sroa.0.3
  store ptr null, ptr %.2942, align 8
  %.2954 = call i32 @_permute.13(ptr nonnull %.2942, ptr nonnull %excinfo.5, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.spare.0, ptr %arg.spare.1, i64 %arg.spare.2, i64 %arg.spare.3, ptr %arg.spare.4, i64 %arg.spare.5.0, i64 %arg.spare.6.0, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %.2892, i64 %arg.numbers.3, ptr %.2908, i64 %.2892, i64 %arg.numbers.6.0, i64 %.435, i64 %.488, ptr %arg.lane_offsets.0, ptr %arg.lane_offsets.1, i64 %arg.lane_offsets.2, i64 %arg.lane_offsets.3, ptr %arg.lane_offsets.4, i64 %arg.lane_offsets.5.0, i64 %arg.lane_offsets.6.0)
  switch i32 %.2954, label %common.ret [
    i32 -2, label %B740.endif.endif.else
    i32 0, label %B740.endif.endif.else
  ], !prof !0

B740.endif.endif.else:                            ; preds = %B740.else.endif.endif.endif.endif, %B740.else.endif.endif.endif.endif
  %20 = icmp slt i64 %.2807, 0
  br i1 %20, label %B740.endif.endif.else.if, label %B740.endif.endif.else.endif, !prof !17

B740.endif.endif.else.if:                         ; preds = %B740.endif.endif.else
  br label %B740.endif.endif.else.endif

B740.endif.endif.else.endif:                      ; preds = %B740.endif.endif.else.if, %B740.endif.endif.else
  %.3011.sroa.0.1 = phi i64 [ 0, %B740.endif.endif.else.if ], [ %.2807, %B740.endif.endif.else ]
  %21 = icmp slt i64 %.2807, %arg.numbers.5.0
  br i1 %21, label %B740.endif.endif.else.endif.endif, label %B740.endif.endif.else.endif.if, !prof !19

B740.endif.endif.else.endif.if:                   ; preds = %B740.endif.endif.else.endif
  br label %B740.endif.endif.else.endif.endif

B740.endif.endif.else.endif.endif:                ; preds = %B740.endif.endif.else.endif.if, %B740.endif.endif.else.endif
  %.3011.sroa.0.3 = phi i64 [ %arg.numbers.5.0, %B740.endif.endif.else.endif.if ], [ %.3011.sroa.0.1, %B740.endif.endif.else.endif ]
  %22 = icmp slt i64 %.2824, 0
  br i1 %22, label %B740.endif.endif.else.endif.endif.if, label %B740.endif.endif.else.endif.endif.endif, !prof !17

B740.endif.endif.else.endif.endif.if:             ; preds = %B740.endif.endif.else.endif.endif
  br label %B740.endif.endif.else.endif.endif.endif

B740.endif.endif.else.endif.endif.endif:          ; preds = %B740.endif.endif.else.endif.endif.if, %B740.endif.endif.else.endif.endif
  %.3011.sroa.13.1 = phi i64 [ 0, %B740.endif.endif.else.endif.endif.if ], [ %.2824, %B740.endif.endif.else.endif.endif ]
  %23 = icmp slt i64 %.2824, %arg.numbers.5.0
  br i1 %23, label %B740.endif.endif.else.endif.endif.endif.endif, label %B740.endif.endif.else.endif.endif.endif.if, !prof !19

B740.endif.endif.else.endif.endif.endif.if:       ; preds = %B740.endif.endif.else.endif.endif.endif
  br label %B740.endif.endif.else.endif.endif.endif.endif

B740.endif.endif.else.endif.endif.endif.endif:    ; preds = %B740.endif.endif.else.endif.endif.endif.if, %B740.endif.endif.else.endif.endif.endif
  %.3011.sroa.13.2 = phi i64 [ %arg.numbers.5.0, %B740.endif.endif.else.endif.endif.endif.if ], [ %.3011.sroa.13.1, %B740.endif.endif.else.endif.endif.endif ]
  %.3099 = sub i64 %.3011.sroa.13.2, %.3011.sroa.0.3
  %.3108 = tail call i64 @llvm.smax.i64(i64 %.3099, i64 0)
  %.3124 = getelementptr i64, ptr %arg.numbers.4, i64 %.3011.sroa.0.3
  store ptr null, ptr %.3160, align 8
  %.3172 = call i32 @_permute.13(ptr nonnull %.3160, ptr nonnull %excinfo.6, ptr %arg.slopes.0, ptr %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr %arg.state.0, ptr %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %.3108, i64 %arg.numbers.3, ptr %.3124, i64 %.3108, i64 %arg.numbers.6.0, i64 %.435, i64 %.488, ptr %arg.lane_offsets.0, ptr %arg.lane_offsets.1, i64 %arg.lane_offsets.2, i64 %arg.lane_offsets.3, ptr %arg.lane_offsets.4, i64 %arg.lane_offsets.5.0, i64 %arg.lane_offsets.6.0)
  switch i32 %.3172, label %common.ret [
    i32 -2, label %B740.endif.endif.endif.endif
    i32 0, label %B740.endif.endif.endif.endif
  ], !prof !0

B740.endif.endif.endif.endif:                     ; preds = %B740.endif.endif.else.endif.endif.endif.endif, %B740.endif.endif.else.endif.endif.endif.endif
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_sum.19(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.rows.0, ptr readnone captures(none) %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr readonly captures(none) %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.row, i64 %arg.first, i64 %arg.step) local_unnamed_addr #1 {
entry:
  %.33 = icmp eq i64 %arg.rows.3, 0
  br i1 %.33, label %B0.endif, label %B0.else, !prof !17

B214.loopexit.unr-lcssa:                          ; preds = %B98.if
  %unroll_iter = and i64 %.98.1, %const
  %0 = and i64 %.98.1, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B214, label %B98.if.epil.preheader

B98.if.epil.preheader:                            ; preds = %B98.if.lr.ph, %B214.loopexit.unr-lcssa
  %imaginary.2.0102.epil.init = phi double [ 0.000000e+00, %B98.if.lr.ph ], [ %.335.1, %B214.loopexit.unr-lcssa ]
  %real.2.0101.epil.init = phi double [ 0.000000e+00, %B98.if.lr.ph ], [ %.290.1, %B214.loopexit.unr-lcssa ]
  %.2189799.epil.init = phi i64 [ 0, %B98.if.lr.ph ], [ %unroll_iter, %B214.loopexit.unr-lcssa ]
  %.257.epil = mul nsw i64 %.2189799.epil.init, %arg.step
  %.258.epil = add nsw i64 %.257.epil, %.255
  %.272.epil = icmp slt i64 %.258.epil, 0
  %.273.epil = select i1 %.272.epil, i64 %arg.rows.5.0, i64 0
  %1 = getelementptr double, ptr %arg.rows.4, i64 %.258.epil
  %.287.epil = getelementptr double, ptr %1, i64 %.273.epil
  %.288.epil = load double, ptr %.287.epil, align 8
  %.290.epil = fadd nsz contract double %real.2.0101.epil.init, %.288.epil
  %.303.epil = add nsw i64 %.257.epil, %.300
  %.317.epil = icmp slt i64 %.303.epil, 0
  %.318.epil = select i1 %.317.epil, i64 %arg.rows.5.0, i64 0
  %2 = getelementptr double, ptr %arg.rows.4, i64 %.303.epil
  %.332.epil = getelementptr double, ptr %2, i64 %.318.epil
  %.333.epil = load double, ptr %.332.epil, align 8
  %.335.epil = fadd nsz contract double %imaginary.2.0102.epil.init, %.333.epil
  br label %B214

B214:                                             ; preds = %B0.endif.endif, %B0.endif.else, %B0.endif, %B98.if.epil.preheader, %B214.loopexit.unr-lcssa
  %real.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif.endif ], [ 0.000000e+00, %B0.endif.else ], [ 0.000000e+00, %B0.endif ], [ %.290.1, %B214.loopexit.unr-lcssa ], [ %.290.epil, %B98.if.epil.preheader ]
  %imaginary.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif.endif ], [ 0.000000e+00, %B0.endif.else ], [ 0.000000e+00, %B0.endif ], [ %.335.1, %B214.loopexit.unr-lcssa ], [ %.335.epil, %B98.if.epil.preheader ]
  store double %real.2.0.lcssa, ptr %retptr, align 8
  %retptr.repack94 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %imaginary.2.0.lcssa, ptr %retptr.repack94, align 8
  ret i32 0

B0.else:                                          ; preds = %entry
  %.49 = sdiv i64 64, %arg.rows.3
  %.50 = srem i64 64, %arg.rows.3
  %.52 = icmp slt i64 %arg.rows.3, 0
  %.53 = icmp ne i64 %.50, 0
  %.54 = and i1 %.52, %.53
  %.59 = sext i1 %.54 to i64
  %.38.1 = add nsw i64 %.49, %.59
  br label %B0.endif

B0.endif:                                         ; preds = %B0.else, %entry
  %quot.0 = phi i64 [ %.38.1, %B0.else ], [ 0, %entry ]
  %.86 = xor i64 %arg.first, -1
  %.88 = add i64 %arg.step, %.86
  %.89 = add i64 %.88, %quot.0
  %.93 = icmp eq i64 %arg.step, 0
  br i1 %.93, label %B214, label %B0.endif.else, !prof !17

B0.endif.else:                                    ; preds = %B0.endif
  %const = bitcast i64 9223372036854775806 to i64
  %const_mat = add i64 %const, 2
  %.104 = icmp ne i64 %.89, %const_mat
  %.105 = icmp ne i64 %arg.step, -1
  %.106.not = or i1 %.105, %.104
  br i1 %.106.not, label %B0.endif.endif, label %B214, !prof !19

B0.endif.endif:                                   ; preds = %B0.endif.else
  %.109 = sdiv i64 %.89, %arg.step
  %.110 = srem i64 %.89, %arg.step
  %.111 = xor i64 %.110, %arg.step
  %.112 = icmp slt i64 %.111, 0
  %.113 = icmp ne i64 %.110, 0
  %.114 = and i1 %.113, %.112
  %.119 = sext i1 %.114 to i64
  %.98.1 = add i64 %.109, %.119
  %.21298.not = icmp slt i64 %.98.1, 1
  br i1 %.21298.not, label %B214, label %B98.if.lr.ph

B98.if.lr.ph:                                     ; preds = %B0.endif.endif
  %.251 = shl i64 %quot.0, 1
  %.253 = mul i64 %.251, %arg.row
  %.255 = add i64 %.253, %arg.first
  %.298 = add i64 %quot.0, %arg.first
  %.300 = add i64 %.298, %.253
  %3 = icmp eq i64 %.98.1, 1
  br i1 %3, label %B98.if.epil.preheader, label %B98.if.lr.ph.new

B98.if.lr.ph.new:                                 ; preds = %B98.if.lr.ph
  %4 = add i64 %arg.step, %arg.first
  %5 = shl i64 %arg.row, 1
  %6 = shl i64 %arg.step, 1
  %7 = add i64 %.253, %4
  %8 = shl i64 %7, 3
  %scevgep8 = getelementptr i8, ptr %arg.rows.4, i64 %8
  %9 = shl i64 %arg.first, 3
  %10 = shl i64 %arg.row, 4
  %11 = mul i64 %10, %quot.0
  %12 = getelementptr i8, ptr %arg.rows.4, i64 %11
  %scevgep14 = getelementptr i8, ptr %12, i64 %9
  %13 = shl i64 %arg.rows.5.0, 3
  %14 = lshr i64 %.98.1, 1
  %15 = or disjoint i64 %5, 1
  %16 = mul i64 %quot.0, %15
  %17 = add i64 %16, %4
  %18 = shl i64 %17, 3
  %scevgep = getelementptr i8, ptr %arg.rows.4, i64 %18
  %19 = add i64 %16, %arg.first
  %20 = shl i64 %19, 3
  %scevgep13 = getelementptr i8, ptr %arg.rows.4, i64 %20
  %21 = shl nuw i64 %14, 1
  br label %B98.if

B98.if:                                           ; preds = %B98.if, %B98.if.lr.ph.new
  %lsr.iv2 = phi i64 [ %lsr.iv.next3, %B98.if ], [ %21, %B98.if.lr.ph.new ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B98.if ], [ 0, %B98.if.lr.ph.new ]
  %imaginary.2.0102 = phi double [ %.335.1, %B98.if ], [ 0.000000e+00, %B98.if.lr.ph.new ]
  %real.2.0101 = phi double [ %.290.1, %B98.if ], [ 0.000000e+00, %B98.if.lr.ph.new ]
  %22 = add i64 %.255, %lsr.iv
  %.272 = icmp slt i64 %22, 0
  %23 = select i1 %.272, i64 %13, i64 0
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %23
  %24 = shl i64 %lsr.iv, 3
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 %24
  %.288 = load double, ptr %scevgep16, align 8
  %.290 = fadd nsz contract double %real.2.0101, %.288
  %25 = add i64 %.300, %lsr.iv
  %.317 = icmp slt i64 %25, 0
  %26 = select i1 %.317, i64 %13, i64 0
  %scevgep17 = getelementptr i8, ptr %scevgep13, i64 %26
  %27 = shl i64 %lsr.iv, 3
  %scevgep11 = getelementptr i8, ptr %scevgep17, i64 %27
  %.333 = load double, ptr %scevgep11, align 8
  %.335 = fadd nsz contract double %imaginary.2.0102, %.333
  %28 = add i64 %7, %lsr.iv
  %.272.1 = icmp slt i64 %28, 0
  %29 = select i1 %.272.1, i64 %13, i64 0
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 %29
  %30 = shl i64 %lsr.iv, 3
  %scevgep5 = getelementptr i8, ptr %scevgep9, i64 %30
  %.288.1 = load double, ptr %scevgep5, align 8
  %.290.1 = fadd nsz contract double %.290, %.288.1
  %31 = add i64 %17, %lsr.iv
  %.317.1 = icmp slt i64 %31, 0
  %32 = select i1 %.317.1, i64 %13, i64 0
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %32
  %33 = shl i64 %lsr.iv, 3
  %scevgep4 = getelementptr i8, ptr %scevgep6, i64 %33
  %.333.1 = load double, ptr %scevgep4, align 8
  %.335.1 = fadd nsz contract double %.335, %.333.1
  %lsr.iv.next = add i64 %lsr.iv, %6
  %lsr.iv.next3 = add i64 %lsr.iv2, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next3, 0
  br i1 %niter.ncmp.1, label %B214.loopexit.unr-lcssa, label %B98.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @_read_words_back.22(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr readonly captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.5.1, i64 %arg.words.6.0, i64 %arg.words.6.1, i64 %arg.first, i64 %arg.last, i64 %arg.samples, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr readonly captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.gradients.0, ptr readnone captures(none) %arg.gradients.1, i64 %arg.gradients.2, i64 %arg.gradients.3, ptr readonly captures(none) %arg.gradients.4, i64 %arg.gradients.5.0, i64 %arg.gradients.5.1, i64 %arg.gradients.6.0, i64 %arg.gradients.6.1, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr readnone captures(none) %arg.sums.0, ptr readnone captures(none) %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.6.0) local_unnamed_addr #1 {
entry:
  %.85 = icmp eq i64 %arg.state.3, 0
  br i1 %.85, label %B0.endif.thread, label %B0.endif, !prof !17

B132.loopexit:                                    ; preds = %B394.endif, %B727
  %exitcond710.not = icmp eq i64 %.414, %arg.words.5.0
  br i1 %exitcond710.not, label %B726, label %B134.if

B216:                                             ; preds = %B186.endif
  %.712 = icmp slt i64 %.678, 0
  %.713 = select i1 %.712, i64 %arg.gradients.5.0, i64 0
  %.714 = add i64 %.713, %.678
  %.734 = mul i64 %.714, %arg.gradients.5.1
  %gep620 = getelementptr double, ptr %invariant.gep, i64 %.734
  %.739 = load double, ptr %gep620, align 8
  %.740 = fmul nsz contract double %.739, 2.000000e+00
  br label %B244

B244:                                             ; preds = %B186.endif, %B216
  %"$phi244.2.2.2" = phi double [ %.740, %B216 ], [ 0.000000e+00, %B186.endif ]
  %0 = icmp eq i64 %arg.samples, 0
  %sunkaddr14 = mul i64 %.480, 8
  %sunkaddr15 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr14
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr15, i64 40
  %.46.i = load i64, ptr %sunkaddr18, align 8, !noalias !80
  br i1 %0, label %B0.endif.i, label %B0.else.i, !prof !17

B144.i:                                           ; preds = %B0.endif.i
  %.229.i = fneg nsz contract double %.149.i
  br label %B244.endif

B178.i:                                           ; preds = %B0.endif.i
  %.271.i = fneg nsz contract double %.149.i
  br label %B244.endif

B188.i:                                           ; preds = %B0.endif.i
  br label %B244.endif

B0.else.i:                                        ; preds = %B244
  %1 = icmp slt i64 %arg.samples, 0
  %.66.i = sdiv i64 %.600614616, %arg.samples
  %.67.i = srem i64 %.600614616, %arg.samples
  %.70.i = icmp ne i64 %.67.i, 0
  %.71.i = and i1 %1, %.70.i
  %.76.i = sext i1 %.71.i to i64
  %.55.1.i = add i64 %.66.i, %.76.i
  br label %B0.endif.i

B0.endif.i:                                       ; preds = %B0.else.i, %B244
  %quot.0.i = phi i64 [ 0, %B244 ], [ %.55.1.i, %B0.else.i ]
  %sunkaddr20 = mul i64 %.480, 8
  %sunkaddr21 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr20
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 24
  %.117.i = load i64, ptr %sunkaddr22, align 8, !noalias !80
  %.118.i = and i64 %.117.i, %quot.0.i
  %.102.i.i = ashr i64 %.118.i, 16
  %.104.i.i = xor i64 %.102.i.i, %.118.i
  %.102.1.i.i = ashr i64 %.104.i.i, 8
  %.104.1.i.i = xor i64 %.102.1.i.i, %.104.i.i
  %.102.2.i.i = ashr i64 %.104.1.i.i, 4
  %.104.2.i.i = xor i64 %.102.2.i.i, %.104.1.i.i
  %.102.3.i.i = ashr i64 %.104.2.i.i, 2
  %.104.3.i.i = xor i64 %.102.3.i.i, %.104.2.i.i
  %.104.4.i1.i = shl i64 %.104.3.i.i, 1
  %.113.i.i = xor i64 %.104.4.i1.i, %.104.3.i.i
  %2 = and i64 %.113.i.i, 2
  %.146.i = uitofp nneg i64 %2 to double
  %.147.i = fsub nsz contract double 1.000000e+00, %.146.i
  %.148.i = sitofp i64 %.46.i to double
  %.149.i = fmul nsz contract double %.147.i, %.148.i
  %sunkaddr23 = mul i64 %.480, 8
  %sunkaddr24 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr23
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 32
  %.182.i = load i64, ptr %sunkaddr25, align 8, !noalias !80
  switch i64 %.182.i, label %B188.i [
    i64 0, label %B244.endif
    i64 1, label %B144.i
    i64 2, label %B178.i
  ]

B328:                                             ; preds = %B244.endif, %B134.if
  %3 = icmp sgt i64 %..127, 0
  br i1 %3, label %B358.if.preheader, label %B394

B358.if.preheader:                                ; preds = %B328
  br label %B358.if

B394:                                             ; preds = %B358.if, %B328
  %4 = icmp eq i64 %quot.010, 0
  br i1 %4, label %B394.endif, label %B394.else, !prof !17

B566:                                             ; preds = %B456.if
  %.1350 = mul nsw i64 %.1182630633, %.12711
  %.1377 = getelementptr double, ptr %arg.sums.4, i64 %.1309
  %.1379 = load <8 x double>, ptr %.1377, align 8
  %.1381 = getelementptr i8, ptr %.1377, i64 64
  %.1383 = load <8 x double>, ptr %.1381, align 8
  %.1385 = getelementptr double, ptr %arg.state.4, i64 %.1250
  %.1387 = load <8 x double>, ptr %.1385, align 8
  %.1389 = getelementptr i8, ptr %.1385, i64 64
  %.1391 = load <8 x double>, ptr %.1389, align 8
  %.1393 = getelementptr double, ptr %arg.slopes.4, i64 %.1350
  %.1395 = load <8 x double>, ptr %.1393, align 8
  %.1397 = getelementptr i8, ptr %.1393, i64 64
  %.1399 = load <8 x double>, ptr %.1397, align 8
  %.1400 = fneg <8 x double> %.1383
  %.1401 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1379, <8 x double> %.1387, <8 x double> %.1395)
  %.1402 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1400, <8 x double> %.1391, <8 x double> %.1401)
  %.1403 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1379, <8 x double> %.1391, <8 x double> %.1399)
  %.1404 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1383, <8 x double> %.1387, <8 x double> %.1403)
  store <8 x double> %.1402, ptr %.1393, align 8
  store <8 x double> %.1404, ptr %.1397, align 8
  br label %B727

B614:                                             ; preds = %B456.if
  %5 = icmp eq i64 %.49.1.i, 0
  %.1450 = mul nsw i64 %.1345, %arg.samples
  br i1 %5, label %B614.endif, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %B614
  %.271.i14 = add nsw i64 %.1250, %.49.1.i
  br label %B70.if.i

B70.if.i:                                         ; preds = %B70.if.i, %B70.if.lr.ph.i
  %.173120122.i = phi i64 [ 0, %B70.if.lr.ph.i ], [ %.180.i, %B70.if.i ]
  %.180.i = add nuw nsw i64 %.173120122.i, 1
  %.206.i = xor i64 %.173120122.i, %.1450
  %.208.i = add nsw i64 %.206.i, %.1250
  %.222.i = icmp slt i64 %.208.i, 0
  %.223.i = select i1 %.222.i, i64 %arg.state.5.0, i64 0
  %6 = getelementptr double, ptr %arg.state.4, i64 %.208.i
  %.237.i = getelementptr double, ptr %6, i64 %.223.i
  %.238.i = load double, ptr %.237.i, align 8, !noalias !83
  %7 = shl i64 %.173120122.i, 3
  %scevgep2.i = getelementptr i8, ptr %.274, i64 %7
  store double %.238.i, ptr %scevgep2.i, align 8, !noalias !83
  %.274.i = add nsw i64 %.271.i14, %.206.i
  %.288.i = icmp slt i64 %.274.i, 0
  %.289.i = select i1 %.288.i, i64 %arg.state.5.0, i64 0
  %8 = getelementptr double, ptr %arg.state.4, i64 %.274.i
  %.303.i = getelementptr double, ptr %8, i64 %.289.i
  %.304.i = load double, ptr %.303.i, align 8, !noalias !83
  %9 = shl i64 %.173120122.i, 3
  %scevgep13 = getelementptr i8, ptr %scevgep.i, i64 %9
  store double %.304.i, ptr %scevgep13, align 8, !noalias !83
  %exitcond.not.i = icmp eq i64 %.49.1.i, %.180.i
  br i1 %exitcond.not.i, label %B614.endif, label %B70.if.i

B726:                                             ; preds = %B0.endif.else.endif.endif.endif.endif, %B132.loopexit
  store ptr null, ptr %retptr, align 8
  ret i32 0

B727:                                             ; preds = %B614.endif, %B566
  %exitcond709.not = icmp eq i64 %quot.2.0, %.1189
  br i1 %exitcond709.not, label %B132.loopexit, label %B456.if

B0.endif:                                         ; preds = %entry
  %.101 = sdiv i64 64, %arg.state.3
  %.102 = srem i64 64, %arg.state.3
  %.104 = icmp slt i64 %arg.state.3, 0
  %.105 = icmp ne i64 %.102, 0
  %.106 = and i1 %.104, %.105
  %.111 = sext i1 %.106 to i64
  %.90.1 = add nsw i64 %.101, %.111
  %.90.1.fr = freeze i64 %.90.1
  %.127 = shl nsw i64 %.90.1.fr, 1
  %.132 = shl nsw i64 %.90.1.fr, 2
  %.134 = mul nsw i64 %.90.1.fr, 6
  %.171 = icmp slt i64 %.90.1.fr, 0
  %spec.select = select i1 %.171, i64 %arg.sums.5.0, i64 0
  br label %B0.endif.thread

B0.endif.thread:                                  ; preds = %B0.endif, %entry
  %.13413 = phi i64 [ 0, %entry ], [ %.134, %B0.endif ]
  %.13212 = phi i64 [ 0, %entry ], [ %.132, %B0.endif ]
  %.12711 = phi i64 [ 0, %entry ], [ %.127, %B0.endif ]
  %quot.010 = phi i64 [ 0, %entry ], [ %.90.1.fr, %B0.endif ]
  %10 = phi i64 [ 0, %entry ], [ %spec.select, %B0.endif ]
  %.173 = add i64 %10, %.13212
  %.176 = icmp slt i64 %.173, 0
  br i1 %.176, label %B0.endif.else.if, label %B0.endif.else.endif, !prof !17

B0.endif.else.if:                                 ; preds = %B0.endif.thread
  br label %B0.endif.else.endif

B0.endif.else.endif:                              ; preds = %B0.endif.else.if, %B0.endif.thread
  %.161.sroa.0.1 = phi i64 [ 0, %B0.endif.else.if ], [ %.173, %B0.endif.thread ]
  %.181.not = icmp slt i64 %.173, %arg.sums.5.0
  br i1 %.181.not, label %B0.endif.else.endif.endif, label %B0.endif.else.endif.if, !prof !19

B0.endif.else.endif.if:                           ; preds = %B0.endif.else.endif
  br label %B0.endif.else.endif.endif

B0.endif.else.endif.endif:                        ; preds = %B0.endif.else.endif.if, %B0.endif.else.endif
  %.161.sroa.0.3 = phi i64 [ %arg.sums.5.0, %B0.endif.else.endif.if ], [ %.161.sroa.0.1, %B0.endif.else.endif ]
  %.188 = icmp slt i64 %quot.010, 0
  %.189 = select i1 %.188, i64 %arg.sums.5.0, i64 0
  %.190 = add i64 %.189, %.13413
  %.193 = icmp slt i64 %.190, 0
  br i1 %.193, label %B0.endif.else.endif.endif.if, label %B0.endif.else.endif.endif.endif, !prof !17

B0.endif.else.endif.endif.if:                     ; preds = %B0.endif.else.endif.endif
  br label %B0.endif.else.endif.endif.endif

B0.endif.else.endif.endif.endif:                  ; preds = %B0.endif.else.endif.endif.if, %B0.endif.else.endif.endif
  %.161.sroa.13.1 = phi i64 [ 0, %B0.endif.else.endif.endif.if ], [ %.190, %B0.endif.else.endif.endif ]
  %.198.not = icmp slt i64 %.190, %arg.sums.5.0
  br i1 %.198.not, label %B0.endif.else.endif.endif.endif.endif, label %B0.endif.else.endif.endif.endif.if, !prof !19

B0.endif.else.endif.endif.endif.if:               ; preds = %B0.endif.else.endif.endif.endif
  br label %B0.endif.else.endif.endif.endif.endif

B0.endif.else.endif.endif.endif.endif:            ; preds = %B0.endif.else.endif.endif.endif.if, %B0.endif.else.endif.endif.endif
  %.161.sroa.13.2 = phi i64 [ %arg.sums.5.0, %B0.endif.else.endif.endif.endif.if ], [ %.161.sroa.13.1, %B0.endif.else.endif.endif.endif ]
  %.274 = getelementptr double, ptr %arg.sums.4, i64 %.161.sroa.0.3
  %.401664.not = icmp slt i64 %arg.words.5.0, 1
  br i1 %.401664.not, label %B726, label %B134.if.lr.ph

B134.if.lr.ph:                                    ; preds = %B0.endif.else.endif.endif.endif.endif
  %.249 = sub i64 %.161.sroa.13.2, %.161.sroa.0.3
  %.258 = tail call i64 @llvm.smax.i64(i64 %.249, i64 0)
  %.898.inv = icmp sgt i64 %quot.010, 0
  %..127 = select i1 %.898.inv, i64 %.12711, i64 0
  %11 = tail call i64 @llvm.smin.i64(i64 %arg.samples, i64 0)
  %.49.1.i = lshr i64 %.258, 1
  %12 = shl i64 %.49.1.i, 3
  %scevgep.i = getelementptr i8, ptr %.274, i64 %12
  %13 = shl i64 %quot.010, 3
  %scevgep = getelementptr i8, ptr %arg.sums.4, i64 %13
  %14 = shl i64 %arg.sums.5.0, 3
  %15 = add i64 %14, 8
  %16 = shl i64 %.12711, 3
  %scevgep1 = getelementptr i8, ptr %arg.sums.4, i64 %16
  br label %B134.if

B134.if:                                          ; preds = %B134.if.lr.ph, %B132.loopexit
  %.407640669 = phi i64 [ 0, %B134.if.lr.ph ], [ %.414, %B132.loopexit ]
  %17 = icmp slt i64 %quot.010, 1
  %.414 = add nuw nsw i64 %.407640669, 1
  %.480 = mul i64 %.407640669, %arg.words.5.1
  br i1 %17, label %B328, label %B184.if.lr.ph

B184.if.lr.ph:                                    ; preds = %B134.if
  %invariant.gep = getelementptr double, ptr %arg.gradients.4, i64 %.407640669
  br label %B184.if

B184.if:                                          ; preds = %B244.endif, %B184.if.lr.ph
  %.600614616 = phi i64 [ 0, %B184.if.lr.ph ], [ %.607, %B244.endif ]
  %18 = icmp eq i64 %arg.samples, 0
  %.607 = add nuw nsw i64 %.600614616, 1
  br i1 %18, label %B186.endif, label %B186.else.if, !prof !17

B186.endif:                                       ; preds = %B186.else.if, %B184.if
  %rem.1.0 = phi i64 [ 0, %B184.if ], [ %.647.1, %B186.else.if ]
  %.678 = add nsw i64 %rem.1.0, %arg.first
  %.684 = icmp slt i64 %.678, %arg.last
  br i1 %.684, label %B216, label %B244

B186.else.if:                                     ; preds = %B184.if
  %.656 = srem i64 %.600614616, %arg.samples
  %.659.not = icmp eq i64 %.656, 0
  %.667 = select i1 %.659.not, i64 0, i64 %11
  %.647.1 = add nsw i64 %.667, %.656
  br label %B186.endif

B244.endif:                                       ; preds = %B0.endif.i, %B188.i, %B178.i, %B144.i
  %.sink.i = phi double [ 0.000000e+00, %B188.i ], [ %.271.i, %B178.i ], [ 0.000000e+00, %B144.i ], [ %.149.i, %B0.endif.i ]
  %.149.sink.i = phi double [ %.149.i, %B188.i ], [ 0.000000e+00, %B178.i ], [ %.229.i, %B144.i ], [ 0.000000e+00, %B0.endif.i ]
  %.785 = fmul nsz contract double %"$phi244.2.2.2", %.sink.i
  %.786 = fmul nsz contract double %"$phi244.2.2.2", %.149.sink.i
  %19 = shl i64 %.600614616, 3
  %scevgep18 = getelementptr i8, ptr %arg.sums.4, i64 %19
  store double %.785, ptr %scevgep18, align 8
  %scevgep17 = getelementptr i8, ptr %scevgep, i64 %19
  store double %.786, ptr %scevgep17, align 8
  %exitcond.not = icmp eq i64 %quot.010, %.607
  br i1 %exitcond.not, label %B328, label %B184.if

B358.if:                                          ; preds = %B358.if, %B358.if.preheader
  %lsr.iv5 = phi i64 [ %lsr.iv.next6, %B358.if ], [ 0, %B358.if.preheader ]
  %20 = add i64 %.12711, %lsr.iv5
  %sunkaddr27 = mul i64 %lsr.iv5, 8
  %sunkaddr28 = getelementptr i8, ptr %arg.sums.4, i64 %sunkaddr27
  %.1007 = load double, ptr %sunkaddr28, align 8
  %.1008 = fneg nsz contract double %.1007
  %.1024 = icmp slt i64 %20, 0
  %21 = select i1 %.1024, i64 %14, i64 0
  %scevgep11 = getelementptr i8, ptr %scevgep1, i64 %21
  %22 = shl i64 %lsr.iv5, 3
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 %22
  store double %.1008, ptr %scevgep12, align 8
  %sunkaddr29 = mul i64 %lsr.iv5, 8
  %sunkaddr30 = getelementptr i8, ptr %arg.sums.4, i64 %sunkaddr29
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr30, i64 8
  %.1007.1 = load double, ptr %sunkaddr31, align 8
  %.1008.1 = fneg nsz contract double %.1007.1
  %23 = select i1 %.1024, i64 %15, i64 8
  %scevgep9 = getelementptr i8, ptr %scevgep1, i64 %23
  %24 = shl i64 %lsr.iv5, 3
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 %24
  store double %.1008.1, ptr %scevgep10, align 8
  %lsr.iv.next6 = add nuw nsw i64 %lsr.iv5, 2
  %exitcond708.not.1 = icmp eq i64 %..127, %lsr.iv.next6
  br i1 %exitcond708.not.1, label %B394, label %B358.if

B394.else:                                        ; preds = %B394
  %.1075 = sdiv i64 %arg.state.5.0, %.12711
  %.1076 = srem i64 %arg.state.5.0, %.12711
  %.1077 = xor i64 %.1076, %.12711
  %.1078 = icmp slt i64 %.1077, 0
  %.1079 = icmp ne i64 %.1076, 0
  %.1080 = and i1 %.1079, %.1078
  %.1085 = sext i1 %.1080 to i64
  %.1064.1 = add i64 %.1075, %.1085
  br label %B394.endif

B394.endif:                                       ; preds = %B394.else, %B394
  %quot.2.0 = phi i64 [ %.1064.1, %B394.else ], [ %.12711, %B394 ]
  %.1176632.not = icmp slt i64 %quot.2.0, 1
  br i1 %.1176632.not, label %B132.loopexit, label %B456.if.preheader

B456.if.preheader:                                ; preds = %B394.endif
  br label %B456.if

B456.if:                                          ; preds = %B456.if.preheader, %B727
  %.1182630633 = phi i64 [ %.1189, %B727 ], [ 0, %B456.if.preheader ]
  %.1189 = add nuw nsw i64 %.1182630633, 1
  %sunkaddr33 = mul i64 %.480, 8
  %sunkaddr34 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr33
  %.1246 = load i64, ptr %sunkaddr34, align 8
  %.1248 = xor i64 %.1246, %.1182630633
  %.1250 = mul nsw i64 %.1248, %.12711
  %sunkaddr35 = mul i64 %.480, 8
  %sunkaddr36 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr35
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 16
  %.1281 = load i64, ptr %sunkaddr37, align 8
  %.1283 = and i64 %.1281, %.1182630633
  %.102.i = lshr i64 %.1283, 16
  %.104.i = xor i64 %.102.i, %.1283
  %.102.1.i = lshr i64 %.104.i, 8
  %.104.1.i = xor i64 %.102.1.i, %.104.i
  %.102.2.i = lshr i64 %.104.1.i, 4
  %.104.2.i = xor i64 %.102.2.i, %.104.1.i
  %.102.3.i = lshr i64 %.104.2.i, 2
  %.104.3.i = xor i64 %.102.3.i, %.104.2.i
  %.102.452.i = lshr i64 %.104.3.i, 1
  %.104.4.i = xor i64 %.102.452.i, %.104.3.i
  %25 = trunc i64 %.104.4.i to i1
  %.1309 = select i1 %25, i64 %.12711, i64 0
  %sunkaddr38 = mul i64 %.480, 8
  %sunkaddr39 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr38
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr39, i64 8
  %.1345 = load i64, ptr %sunkaddr42, align 8
  %.1346 = icmp eq i64 %.1345, 0
  br i1 %.1346, label %B566, label %B614

B614.endif:                                       ; preds = %B70.if.i, %B614
  %.1486 = mul nsw i64 %.1182630633, %.12711
  %.1514 = getelementptr double, ptr %arg.sums.4, i64 %.1309
  %.1516 = load <8 x double>, ptr %.1514, align 8
  %.1518 = getelementptr i8, ptr %.1514, i64 64
  %.1520 = load <8 x double>, ptr %.1518, align 8
  %sunkaddr43 = mul i64 %.13212, 8
  %sunkaddr44 = getelementptr i8, ptr %arg.sums.4, i64 %sunkaddr43
  %.1524 = load <8 x double>, ptr %sunkaddr44, align 8
  %sunkaddr45 = mul i64 %.13212, 8
  %sunkaddr46 = getelementptr i8, ptr %arg.sums.4, i64 %sunkaddr45
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 64
  %.1528 = load <8 x double>, ptr %sunkaddr47, align 8
  %.1530 = getelementptr double, ptr %arg.slopes.4, i64 %.1486
  %.1532 = load <8 x double>, ptr %.1530, align 8
  %.1534 = getelementptr i8, ptr %.1530, i64 64
  %.1536 = load <8 x double>, ptr %.1534, align 8
  %.1537 = fneg <8 x double> %.1520
  %.1538 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1516, <8 x double> %.1524, <8 x double> %.1532)
  %.1539 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1537, <8 x double> %.1528, <8 x double> %.1538)
  %.1540 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1516, <8 x double> %.1528, <8 x double> %.1536)
  %.1541 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %.1520, <8 x double> %.1524, <8 x double> %.1540)
  store <8 x double> %.1539, ptr %.1530, align 8
  store <8 x double> %.1541, ptr %.1534, align 8
  br label %B727
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @differentiate.21(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.nodes.0, ptr readnone captures(none) %arg.nodes.1, i64 %arg.nodes.2, i64 %arg.nodes.3, ptr readonly captures(none) %arg.nodes.4, i64 %arg.nodes.5.0, i64 %arg.nodes.5.1, i64 %arg.nodes.6.0, i64 %arg.nodes.6.1, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, i64 %arg.first, i64 %arg.last) local_unnamed_addr #1 {
entry:
  %.81 = sub i64 %arg.first, %arg.last
  %.1275451 = icmp slt i64 %.81, 0
  br i1 %.1275451, label %B52.if.preheader, label %B738

B52.if.preheader:                                 ; preds = %entry
  %0 = add i64 %arg.last, -1
  %1 = shl i64 %arg.slopes.5.0, 3
  %2 = shl i64 %arg.values.5.0, 3
  %3 = sub i64 0, %arg.first
  br label %B52.if

B164:                                             ; preds = %B52.if
  %.84.i = icmp eq i64 %.222, 0
  %.435 = icmp slt i64 %.277, 0
  %.436 = select i1 %.435, i64 %arg.slopes.5.0, i64 0
  %4 = getelementptr double, ptr %arg.slopes.4, i64 %.277
  %.450 = getelementptr double, ptr %4, i64 %.436
  %.451 = load double, ptr %.450, align 8
  %.453 = fadd nsz contract double %.372, %.451
  store double %.453, ptr %.450, align 8
  %.501 = icmp slt i64 %.332, 0
  %.502 = select i1 %.501, i64 %arg.slopes.5.0, i64 0
  %5 = getelementptr double, ptr %arg.slopes.4, i64 %.332
  %.516 = getelementptr double, ptr %5, i64 %.502
  %.517 = load double, ptr %.516, align 8
  %.544 = fneg nsz contract double %.372
  %"$phi244.4.2.1" = select i1 %.84.i, double %.372, double %.544
  %.552 = fadd nsz contract double %"$phi244.4.2.1", %.517
  store double %.552, ptr %.516, align 8
  br label %B739

B258:                                             ; preds = %B52.if
  %.1235 = icmp slt i64 %.277, 0
  %.1236 = select i1 %.1235, i64 %arg.slopes.5.0, i64 0
  %6 = getelementptr double, ptr %arg.slopes.4, i64 %.277
  %.1250 = getelementptr double, ptr %6, i64 %.1236
  %.1251 = load double, ptr %.1250, align 8
  switch i64 %.222, label %B642 [
    i64 2, label %B280
    i64 3, label %B404
    i64 4, label %B546
  ]

B280:                                             ; preds = %B258
  %7 = icmp slt i64 %.277, 0
  %.645 = icmp slt i64 %.332, 0
  %.646 = select i1 %.645, i64 %arg.values.5.0, i64 0
  %8 = getelementptr double, ptr %arg.values.4, i64 %.332
  %.660 = getelementptr double, ptr %8, i64 %.646
  %.661 = load double, ptr %.660, align 8
  %.663 = fmul nsz contract double %.372, %.661
  %.664 = fadd nsz contract double %.1251, %.663
  %sunkaddr = shl i64 %.1236, 3
  %sunkaddr8 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  store double %.664, ptr %sunkaddr8, align 8
  %.711 = select i1 %.645, i64 %arg.slopes.5.0, i64 0
  %9 = getelementptr double, ptr %arg.slopes.4, i64 %.332
  %.725 = getelementptr double, ptr %9, i64 %.711
  %.726 = load double, ptr %.725, align 8
  %.742 = select i1 %7, i64 %arg.values.5.0, i64 0
  %10 = getelementptr double, ptr %arg.values.4, i64 %.277
  %.756 = getelementptr double, ptr %10, i64 %.742
  %.757 = load double, ptr %.756, align 8
  %.761 = fmul nsz contract double %.372, %.757
  %.764 = fadd nsz contract double %.726, %.761
  store double %.764, ptr %.725, align 8
  br label %B739

B404:                                             ; preds = %B258
  %11 = icmp slt i64 %lsr.iv, 0
  %.849 = icmp slt i64 %.332, 0
  %.850 = select i1 %.849, i64 %arg.values.5.0, i64 0
  %12 = getelementptr double, ptr %arg.values.4, i64 %.332
  %.864 = getelementptr double, ptr %12, i64 %.850
  %.865 = load double, ptr %.864, align 8
  %.870 = fdiv nsz contract double %.372, %.865
  %.871 = fadd nsz contract double %.1251, %.870
  %sunkaddr9 = shl i64 %.1236, 3
  %sunkaddr10 = getelementptr i8, ptr %6, i64 %sunkaddr9
  store double %.871, ptr %sunkaddr10, align 8
  %.920 = select i1 %.849, i64 %arg.slopes.5.0, i64 0
  %13 = getelementptr double, ptr %arg.slopes.4, i64 %.332
  %.934 = getelementptr double, ptr %13, i64 %.920
  %.935 = load double, ptr %.934, align 8
  %14 = select i1 %11, i64 %2, i64 0
  %scevgep4 = getelementptr i8, ptr %arg.values.4, i64 %14
  %15 = shl i64 %lsr.iv, 3
  %scevgep2 = getelementptr i8, ptr %scevgep4, i64 %15
  %.966 = load double, ptr %scevgep2, align 8
  %.970 = fmul nsz contract double %.372, %.966
  %.1003 = load double, ptr %.864, align 8
  %.1007 = fdiv nsz contract double %.970, %.1003
  %.1008 = fsub nsz contract double %.935, %.1007
  store double %.1008, ptr %.934, align 8
  br label %B739

B546:                                             ; preds = %B258
  %16 = icmp slt i64 %.277, 0
  %.1095 = icmp slt i64 %.332, 0
  %.1096 = select i1 %.1095, i64 %arg.values.5.0, i64 0
  %17 = getelementptr double, ptr %arg.values.4, i64 %.332
  %.1110 = getelementptr double, ptr %17, i64 %.1096
  %.1111 = load double, ptr %.1110, align 8
  %.1113 = fmul nsz contract double %.372, %.1111
  %.1131 = select i1 %16, i64 %arg.values.5.0, i64 0
  %18 = getelementptr double, ptr %arg.values.4, i64 %.277
  %.1145 = getelementptr double, ptr %18, i64 %.1131
  %.1146 = load double, ptr %.1145, align 8
  %.1181 = fadd nsz contract double %.1111, -1.000000e+00
  %.1182 = tail call nsz contract double @llvm.pow.f64(double %.1146, double %.1181)
  %.1183 = fmul nsz contract double %.1113, %.1182
  %.1184 = fadd nsz contract double %.1251, %.1183
  %sunkaddr11 = shl i64 %.1236, 3
  %sunkaddr12 = getelementptr i8, ptr %6, i64 %sunkaddr11
  store double %.1184, ptr %sunkaddr12, align 8
  br label %B739

B642:                                             ; preds = %B258
  %19 = icmp slt i64 %lsr.iv, 0
  %20 = icmp slt i64 %.277, 0
  %.1268 = select i1 %20, i64 %arg.values.5.0, i64 0
  %21 = getelementptr double, ptr %arg.values.4, i64 %.277
  %.1282 = getelementptr double, ptr %21, i64 %.1268
  %.1283 = load double, ptr %.1282, align 8
  %22 = select i1 %19, i64 %2, i64 0
  %scevgep6 = getelementptr i8, ptr %arg.values.4, i64 %22
  %23 = shl i64 %lsr.iv, 3
  %scevgep7 = getelementptr i8, ptr %scevgep6, i64 %23
  %.1314 = load double, ptr %scevgep7, align 8
  switch i64 %.222, label %B270.i [
    i64 5, label %B26.i
    i64 6, label %B88.i
    i64 7, label %B152.i
    i64 8, label %B190.i
    i64 9, label %B642.endif
    i64 12, label %B248.i
  ]

B26.i:                                            ; preds = %B642
  %.21.i = tail call nsz contract double @llvm.cos.f64(double %.1283)
  br label %B642.endif

B88.i:                                            ; preds = %B642
  %.34.i = tail call nsz contract double @llvm.sin.f64(double %.1283)
  %.37.i = fneg nsz contract double %.34.i
  br label %B642.endif

B152.i:                                           ; preds = %B642
  %.49.i = fmul nsz contract double %.1314, %.1314
  %.53.i = fadd nsz contract double %.49.i, 1.000000e+00
  br label %B642.endif

B190.i:                                           ; preds = %B642
  %.67.i = fdiv nsz contract double 5.000000e-01, %.1314
  br label %B642.endif

B248.i:                                           ; preds = %B642
  %.93.i = fmul nsz contract double %.1283, %.1283
  %.97.i = fadd nsz contract double %.93.i, 1.000000e+00
  %.102.i = fdiv nsz contract double 1.000000e+00, %.97.i
  br label %B642.endif

B270.i:                                           ; preds = %B642
  %.107.i = fmul nsz contract double %.1283, %.1283
  %.111.i = fsub nsz contract double 1.000000e+00, %.107.i
  %.112.i = tail call nsz contract double @sqrt(double %.111.i)
  %.117.i = fdiv nsz contract double 1.000000e+00, %.112.i
  %.122.i = icmp eq i64 %.222, 11
  %.134.i = fneg nsz contract double %.117.i
  %"$phi358.0.2.0.i" = select i1 %.122.i, double %.117.i, double %.134.i
  br label %B642.endif

B738:                                             ; preds = %B739, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B739:                                             ; preds = %B642.endif, %B546, %B404, %B280, %B164
  %lsr.iv.next = add i64 %lsr.iv, -1
  %24 = add i64 %3, %lsr.iv.next
  %.127 = icmp ult i64 %24, 9223372036854775806
  br i1 %.127, label %B52.if, label %B738

B52.if:                                           ; preds = %B739, %B52.if.preheader
  %lsr.iv = phi i64 [ %0, %B52.if.preheader ], [ %lsr.iv.next, %B739 ]
  %.195 = icmp slt i64 %lsr.iv, 0
  %.196 = select i1 %.195, i64 %arg.nodes.5.0, i64 0
  %25 = add i64 %.196, %lsr.iv
  %.217 = mul i64 %25, %arg.nodes.5.1
  %.221 = getelementptr i64, ptr %arg.nodes.4, i64 %.217
  %.222 = load i64, ptr %.221, align 8
  %.276 = getelementptr i8, ptr %.221, i64 8
  %.277 = load i64, ptr %.276, align 8
  %.331 = getelementptr i8, ptr %.221, i64 16
  %.332 = load i64, ptr %.331, align 8
  %26 = select i1 %.195, i64 %1, i64 0
  %scevgep = getelementptr i8, ptr %arg.slopes.4, i64 %26
  %27 = shl i64 %lsr.iv, 3
  %scevgep3 = getelementptr i8, ptr %scevgep, i64 %27
  %.372 = load double, ptr %scevgep3, align 8
  %or.cond.i = icmp ugt i64 %.222, 1
  br i1 %or.cond.i, label %B258, label %B164

B642.endif:                                       ; preds = %B270.i, %B248.i, %B190.i, %B152.i, %B88.i, %B26.i, %B642
  %.102.sink.i = phi double [ %.102.i, %B248.i ], [ %.67.i, %B190.i ], [ %"$phi358.0.2.0.i", %B270.i ], [ %.21.i, %B26.i ], [ %.53.i, %B152.i ], [ %.37.i, %B88.i ], [ %.1314, %B642 ]
  %.1345 = fmul nsz contract double %.372, %.102.sink.i
  %.1348 = fadd nsz contract double %.1251, %.1345
  %sunkaddr13 = shl i64 %.1236, 3
  %sunkaddr14 = getelementptr i8, ptr %6, i64 %sunkaddr13
  store double %.1348, ptr %sunkaddr14, align 8
  br label %B739
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @differentiate_block.20(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %arg.block, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr readnone captures(none) %arg.products.0, ptr readnone captures(none) %arg.products.1, i64 %arg.products.2, i64 %arg.products.3, ptr readonly captures(none) %arg.products.4, i64 %arg.products.5.0, i64 %arg.products.5.1, i64 %arg.products.5.2, i64 %arg.products.6.0, i64 %arg.products.6.1, i64 %arg.products.6.2, ptr readnone captures(none) %arg.slope.0, ptr readnone captures(none) %arg.slope.1, i64 %arg.slope.2, i64 %arg.slope.3, ptr captures(none) %arg.slope.4, i64 %arg.slope.5.0, i64 %arg.slope.6.0, i64 %arg.start, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.6.0, ptr readnone captures(none) %arg.before.0, ptr readnone captures(none) %arg.before.1, i64 %arg.before.2, i64 %arg.before.3, ptr captures(none) %arg.before.4, i64 %arg.before.5.0, i64 %arg.before.6.0) local_unnamed_addr #1 {
entry:
  %.178 = icmp slt i64 %arg.block, 0
  %.179 = select i1 %.178, i64 %arg.gates.4.5.0, i64 0
  %.180 = add i64 %.179, %arg.block
  %.200 = mul i64 %.180, %arg.gates.4.5.1
  %.204 = getelementptr i64, ptr %arg.gates.4.4, i64 %.200
  %.205 = load i64, ptr %.204, align 8
  %.257 = getelementptr i8, ptr %.204, i64 8
  %.258 = load i64, ptr %.257, align 8
  %.310 = getelementptr i8, ptr %.204, i64 16
  %.311 = load i64, ptr %.310, align 8
  %.357 = sub i64 %.205, %.258
  %.358 = icmp sgt i64 %.357, 0
  %.379 = sub nsw i64 0, %.357
  %storemerge = select i1 %.358, i64 0, i64 %.379
  %.4031146 = icmp sgt i64 %storemerge, 0
  br i1 %.4031146, label %B128.if.lr.ph, label %B906

B128.if.lr.ph:                                    ; preds = %entry
  %const = bitcast i64 9223372036854775806 to i64
  %.493 = mul i64 %.311, %.311
  %0 = shl i64 %.493, 4
  %scevgep = getelementptr i8, ptr %arg.products.4, i64 8
  %1 = xor i64 %.205, -1
  %2 = add i64 %.258, %1
  %scevgep88 = getelementptr i8, ptr %arg.before.4, i64 8
  %3 = shl i64 %.311, 4
  %scevgep99 = getelementptr i8, ptr %arg.slope.4, i64 8
  %scevgep105 = getelementptr i8, ptr %arg.before.4, i64 24
  %4 = and i64 %.493, %const
  %5 = shl i64 %arg.start, 4
  %6 = getelementptr i8, ptr %arg.slope.4, i64 %5
  %reass.mul = shl i64 %arg.products.5.2, 4
  %7 = shl i64 %arg.slope.5.0, 4
  %8 = shl i64 %arg.before.5.0, 4
  %9 = lshr i64 %.493, 1
  %10 = trunc i64 %9 to i62
  %11 = zext i62 %10 to i64
  %12 = mul nsw i64 %11, -2
  br label %B128.if

B126.loopexit.loopexit.unr-lcssa:                 ; preds = %B868.if
  %13 = and i64 %.493, 1
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %B126.loopexit, label %B868.if.epil.preheader

B868.if.epil.preheader:                           ; preds = %B868.if.preheader, %B126.loopexit.loopexit.unr-lcssa
  %.229310601062.epil.init = phi i64 [ 0, %B868.if.preheader ], [ %4, %B126.loopexit.loopexit.unr-lcssa ]
  %15 = getelementptr { double, double }, ptr %arg.before.4, i64 %.229310601062.epil.init
  %.2355.epil = load double, ptr %15, align 8
  %.2356.epil = getelementptr inbounds nuw i8, ptr %15, i64 8
  %.2357.epil = load double, ptr %.2356.epil, align 8
  %.2359.epil = add nsw i64 %.229310601062.epil.init, %arg.start
  %.2373.epil = icmp slt i64 %.2359.epil, 0
  %.2374.epil = select i1 %.2373.epil, i64 %arg.slope.5.0, i64 0
  %16 = getelementptr { double, double }, ptr %arg.slope.4, i64 %.2359.epil
  %.2388.epil = getelementptr { double, double }, ptr %16, i64 %.2374.epil
  store double %.2355.epil, ptr %.2388.epil, align 8
  %.2388.repack970.epil = getelementptr inbounds nuw i8, ptr %.2388.epil, i64 8
  store double %.2357.epil, ptr %.2388.repack970.epil, align 8
  br label %B126.loopexit

B126.loopexit:                                    ; preds = %B832, %B868.if.epil.preheader, %B126.loopexit.loopexit.unr-lcssa
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.403 = icmp sgt i64 %.40210661156, 1
  br i1 %.403, label %B128.if, label %B906

B226:                                             ; preds = %B210.if.preheader, %B130.endif
  %sunkaddr = shl i64 %.94.i, 3
  %sunkaddr123 = getelementptr i8, ptr %arg.gates.0.4, i64 %sunkaddr
  %sunkaddr124 = getelementptr i8, ptr %sunkaddr123, i64 8
  %.713 = load i64, ptr %sunkaddr124, align 8
  %const_mat = add i64 %const, 2
  %.742 = icmp ugt i64 %.40910731155.in, %const_mat
  %.743 = select i1 %.742, i64 %arg.gates.0.5.0, i64 0
  %.744 = add i64 %.743, %.40910731155.in
  %.764 = mul i64 %.744, %arg.gates.0.5.1
  %17 = getelementptr i64, ptr %arg.gates.0.4, i64 %.764
  %.768 = getelementptr i8, ptr %17, i64 8
  %.769 = load i64, ptr %.768, align 8
  %.806 = sub i64 %.769, %.713
  %.8491048.not = icmp slt i64 %.806, 1
  br i1 %.8491048.not, label %B734, label %B300.if.lr.ph

B300.if.lr.ph:                                    ; preds = %B226
  %.1677 = icmp slt i64 %.40910731155, %.205
  %.1678 = select i1 %.1677, i64 %arg.products.5.0, i64 0
  %18 = add i64 %.1678, %lsr.iv
  %19 = mul i64 %18, %arg.products.5.1
  br label %B300.if

B300.loopexit:                                    ; preds = %B540.if, %B300.if
  %total.2.2.lcssa = phi double [ %total.3.11053, %B300.if ], [ %.1814, %B540.if ]
  %.849 = icmp sgt i64 %.84810231052, 1
  br i1 %.849, label %B300.if, label %B734

B734:                                             ; preds = %B300.loopexit, %B226
  %total.3.1.lcssa = phi double [ 0.000000e+00, %B226 ], [ %total.2.2.lcssa, %B300.loopexit ]
  %sunkaddr18 = mul i64 %.94.i, 8
  %sunkaddr19 = getelementptr i8, ptr %arg.gates.0.4, i64 %sunkaddr18
  %.2020 = load i64, ptr %sunkaddr19, align 8
  %.2021 = icmp sgt i64 %.2020, -1
  br i1 %.2021, label %B762, label %B832

B762:                                             ; preds = %B734
  %20 = icmp slt i64 %.40910731155, 0
  %.2106 = getelementptr double, ptr %arg.slopes.4, i64 %.2020
  %.2107 = load double, ptr %.2106, align 8
  %.2138 = select i1 %20, i64 %arg.gates.1.5.0, i64 0
  %.2139 = add i64 %.2138, %.40910731155
  %.2159 = mul i64 %.2139, %arg.gates.1.5.1
  %.2163 = getelementptr double, ptr %arg.gates.1.4, i64 %.2159
  %.2164 = load double, ptr %.2163, align 8
  %.2166 = fmul nsz contract double %total.3.1.lcssa, %.2164
  %.2169 = fadd nsz contract double %.2107, %.2166
  store double %.2169, ptr %.2106, align 8
  br label %B832

B832:                                             ; preds = %B762, %B734
  %21 = icmp sgt i64 %.493, 0
  br i1 %21, label %B868.if.preheader, label %B126.loopexit

B868.if.preheader:                                ; preds = %B832
  %22 = icmp eq i64 %.493, 1
  br i1 %22, label %B868.if.epil.preheader, label %B868.if.preheader5

B868.if.preheader5:                               ; preds = %B868.if.preheader
  br label %B868.if

B906:                                             ; preds = %B126.loopexit, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B128.if:                                          ; preds = %B126.loopexit, %B128.if.lr.ph
  %lsr.iv = phi i64 [ %2, %B128.if.lr.ph ], [ %lsr.iv.next, %B126.loopexit ]
  %.40210661156 = phi i64 [ %storemerge, %B128.if.lr.ph ], [ %.412, %B126.loopexit ]
  %.40910731155.in = phi i64 [ %.258, %B128.if.lr.ph ], [ %.40910731155, %B126.loopexit ]
  %.40910731155 = add i64 %.40910731155.in, -1
  %.412 = add nsw i64 %.40210661156, -1
  %.72.i = icmp slt i64 %.40910731155, 0
  %.73.i = select i1 %.72.i, i64 %arg.gates.0.5.0, i64 0
  %.74.i = add i64 %.73.i, %.40910731155
  %.94.i = mul i64 %.74.i, %arg.gates.0.5.1
  %.98.i = getelementptr i64, ptr %arg.gates.0.4, i64 %.94.i
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !86
  %.104.i = icmp slt i64 %.99.i, 0
  br i1 %.104.i, label %B130.endif, label %B40.i

B40.i:                                            ; preds = %B128.if
  %23 = icmp slt i64 %.40910731155, 0
  %.146.i = select i1 %23, i64 %arg.gates.1.5.0, i64 0
  %.147.i = add i64 %.146.i, %.40910731155
  %.167.i = mul i64 %.147.i, %arg.gates.1.5.1
  %.171.i = getelementptr double, ptr %arg.gates.1.4, i64 %.167.i
  %.172.i = load double, ptr %.171.i, align 8, !noalias !86
  %.202.i = getelementptr double, ptr %arg.values.4, i64 %.99.i
  %.203.i = load double, ptr %.202.i, align 8, !noalias !86
  %.208.i = fmul nsz contract double %.172.i, %.203.i
  %.264.i = getelementptr i8, ptr %.171.i, i64 8
  %.265.i = load double, ptr %.264.i, align 8, !noalias !86
  %.268.i = fadd nsz contract double %.208.i, %.265.i
  %.269.i = tail call nsz contract double @llvm.cos.f64(double %.268.i)
  %.270.i = tail call nsz contract double @llvm.sin.f64(double %.268.i)
  br label %B130.endif

B130.endif:                                       ; preds = %B40.i, %B128.if
  %.449.sroa.5.1 = phi double [ %.270.i, %B40.i ], [ 0.000000e+00, %B128.if ]
  %.449.sroa.0.1 = phi double [ %.269.i, %B40.i ], [ 0.000000e+00, %B128.if ]
  %24 = icmp sgt i64 %.493, 0
  br i1 %24, label %B210.if.preheader, label %B226

B210.if.preheader:                                ; preds = %B130.endif
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.before.4, i8 0, i64 %0, i1 false)
  br label %B226

B300.if:                                          ; preds = %B300.loopexit, %B300.if.lr.ph
  %total.3.11053 = phi double [ 0.000000e+00, %B300.if.lr.ph ], [ %total.2.2.lcssa, %B300.loopexit ]
  %.84810231052 = phi i64 [ %.806, %B300.if.lr.ph ], [ %.858, %B300.loopexit ]
  %.85510291051 = phi i64 [ %.713, %B300.if.lr.ph ], [ %.862, %B300.loopexit ]
  %25 = icmp slt i64 %.311, 1
  %.858 = add nsw i64 %.84810231052, -1
  %.862 = add i64 %.85510291051, 1
  %.919 = icmp slt i64 %.85510291051, 0
  %.1034 = select i1 %.919, i64 %arg.gates.3.5.0, i64 0
  %.1035 = add i64 %.1034, %.85510291051
  %.1055 = mul i64 %.1035, %arg.gates.3.5.1
  %.1059 = getelementptr { double, double }, ptr %arg.gates.3.4, i64 %.1055
  %.1061 = load double, ptr %.1059, align 8
  %.1062 = getelementptr inbounds nuw i8, ptr %.1059, i64 8
  %.1063 = load double, ptr %.1062, align 8
  %.1116 = getelementptr i8, ptr %.1059, i64 16
  %.1118 = load double, ptr %.1116, align 8
  %.1119 = getelementptr i8, ptr %.1059, i64 24
  %.1120 = load double, ptr %.1119, align 8
  %.58.i = fmul nsz contract double %.449.sroa.0.1, %.1120
  %.64.i = fmul nsz contract double %.1118, 0.000000e+00
  %.80.i = fadd nsz contract double %.64.i, %.58.i
  %.46.i = fmul nsz contract double %.449.sroa.0.1, %.1118
  %.52.i = fmul nsz contract double %.1120, 0.000000e+00
  %.70.i = fsub nsz contract double %.46.i, %.52.i
  %.1234 = getelementptr i8, ptr %.1059, i64 32
  %.1236 = load double, ptr %.1234, align 8
  %.1237 = getelementptr i8, ptr %.1059, i64 40
  %.1238 = load double, ptr %.1237, align 8
  %.58.i29 = fmul nsz contract double %.449.sroa.5.1, %.1238
  %.64.i30 = fmul nsz contract double %.1236, 0.000000e+00
  %.80.i31 = fadd nsz contract double %.64.i30, %.58.i29
  %.46.i32 = fmul nsz contract double %.449.sroa.5.1, %.1236
  %.52.i33 = fmul nsz contract double %.1238, 0.000000e+00
  %.70.i34 = fsub nsz contract double %.46.i32, %.52.i33
  %.1178 = fadd nsz contract double %.1063, %.80.i
  %.1175 = fadd nsz contract double %.1061, %.70.i
  %.1293 = fadd nsz contract double %.1175, %.70.i34
  %.1296 = fadd nsz contract double %.1178, %.80.i31
  %.58.i36 = fmul nsz contract double %.449.sroa.0.1, %.1238
  %.80.i38 = fadd nsz contract double %.64.i30, %.58.i36
  %.46.i39 = fmul nsz contract double %.449.sroa.0.1, %.1236
  %.70.i41 = fsub nsz contract double %.46.i39, %.52.i33
  %.58.i43 = fmul nsz contract double %.449.sroa.5.1, %.1120
  %.80.i45 = fadd nsz contract double %.64.i, %.58.i43
  %.46.i46 = fmul nsz contract double %.449.sroa.5.1, %.1118
  %26 = fsub nsz contract double %.52.i, %.46.i46
  %.1516 = fadd nsz contract double %26, %.70.i41
  %.1519 = fsub nsz contract double %.80.i38, %.80.i45
  br i1 %25, label %B300.loopexit, label %B540.if.lr.ph

B540.if.lr.ph:                                    ; preds = %B300.if
  %27 = icmp slt i64 %.85510291051, 0
  %.920 = select i1 %27, i64 %arg.gates.2.5.0, i64 0
  %.921 = add i64 %.920, %.85510291051
  %.941 = mul i64 %.921, %arg.gates.2.5.1
  %.945 = getelementptr i64, ptr %arg.gates.2.4, i64 %.941
  %.999 = getelementptr i8, ptr %.945, i64 8
  %.1000 = load i64, ptr %.999, align 8
  %.946 = load i64, ptr %.945, align 8
  %.1680 = icmp slt i64 %.1000, 0
  %.1681 = select i1 %.1680, i64 %arg.products.5.1, i64 0
  %.1749 = mul nsw i64 %.946, %.311
  %.1751 = add nsw i64 %.1749, %arg.start
  %.1819 = mul i64 %.1000, %.311
  %.1682 = add i64 %.1000, %19
  %reass.add = add i64 %.1682, %.1681
  %28 = mul i64 %reass.mul, %reass.add
  %scevgep82 = getelementptr i8, ptr %scevgep, i64 %28
  %29 = mul i64 %3, %.1000
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 %29
  %30 = shl i64 %.1751, 4
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %30
  br label %B540.if

B540.if:                                          ; preds = %B540.if, %B540.if.lr.ph
  %lsr.iv101 = phi ptr [ %scevgep100, %B540.if.lr.ph ], [ %scevgep102, %B540.if ]
  %lsr.iv97 = phi i64 [ %.1751, %B540.if.lr.ph ], [ %lsr.iv.next98, %B540.if ]
  %lsr.iv95 = phi i64 [ %.1819, %B540.if.lr.ph ], [ %lsr.iv.next96, %B540.if ]
  %lsr.iv90 = phi ptr [ %scevgep89, %B540.if.lr.ph ], [ %scevgep91, %B540.if ]
  %lsr.iv86 = phi i64 [ %.311, %B540.if.lr.ph ], [ %lsr.iv.next87, %B540.if ]
  %lsr.iv83 = phi ptr [ %scevgep82, %B540.if.lr.ph ], [ %scevgep84, %B540.if ]
  %total.2.21019 = phi double [ %total.3.11053, %B540.if.lr.ph ], [ %.1814, %B540.if ]
  %scevgep85 = getelementptr i8, ptr %lsr.iv83, i64 -8
  %.1717 = load double, ptr %scevgep85, align 8
  %.1719 = load double, ptr %lsr.iv83, align 8
  %.58.i50 = fmul nsz contract double %.1516, %.1719
  %.64.i51 = fmul nsz contract double %.1519, %.1717
  %.80.i52 = fadd nsz contract double %.64.i51, %.58.i50
  %.46.i53 = fmul nsz contract double %.1516, %.1717
  %.52.i54 = fmul nsz contract double %.1519, %.1719
  %.70.i55 = fsub nsz contract double %.46.i53, %.52.i54
  %.1766 = icmp slt i64 %lsr.iv97, 0
  %31 = select i1 %.1766, i64 %7, i64 0
  %scevgep103 = getelementptr i8, ptr %lsr.iv101, i64 %31
  %scevgep104 = getelementptr i8, ptr %scevgep103, i64 -8
  %.1783 = load double, ptr %scevgep104, align 8
  %.1785 = load double, ptr %scevgep103, align 8
  %.1834 = icmp slt i64 %lsr.iv95, 0
  %32 = select i1 %.1834, i64 %8, i64 0
  %scevgep93 = getelementptr i8, ptr %lsr.iv90, i64 %32
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 -8
  %.1851 = load double, ptr %scevgep94, align 8
  %.1853 = load double, ptr %scevgep93, align 8
  %.58.i57 = fmul nsz contract double %.1293, %.1785
  %33 = fmul nsz contract double %.1296, %.1783
  %.80.i59 = fsub nsz contract double %.58.i57, %33
  %.46.i60 = fmul nsz contract double %.1293, %.1783
  %34 = fmul nsz contract double %.1296, %.1785
  %.70.i62 = fadd nsz contract double %.46.i60, %34
  %.1798 = fmul nsz contract double %.1783, %.70.i55
  %.1811 = fmul nsz contract double %.80.i52, %.1785
  %.1812 = fadd nsz contract double %.1798, %.1811
  %.1814 = fadd nsz contract double %total.2.21019, %.1812
  %.1900 = fadd nsz contract double %.1851, %.70.i62
  %.1903 = fadd nsz contract double %.1853, %.80.i59
  store double %.1900, ptr %scevgep94, align 8
  store double %.1903, ptr %scevgep93, align 8
  %scevgep84 = getelementptr i8, ptr %lsr.iv83, i64 16
  %lsr.iv.next87 = add i64 %lsr.iv86, -1
  %scevgep91 = getelementptr i8, ptr %lsr.iv90, i64 16
  %lsr.iv.next96 = add i64 %lsr.iv95, 1
  %lsr.iv.next98 = add i64 %lsr.iv97, 1
  %scevgep102 = getelementptr i8, ptr %lsr.iv101, i64 16
  %exitcond1303.not = icmp eq i64 %lsr.iv.next87, 0
  br i1 %exitcond1303.not, label %B300.loopexit, label %B540.if

B868.if:                                          ; preds = %B868.if, %B868.if.preheader5
  %lsr.iv8 = phi i64 [ %12, %B868.if.preheader5 ], [ %lsr.iv.next9, %B868.if ]
  %lsr.iv6 = phi ptr [ %scevgep7, %B868.if ], [ %6, %B868.if.preheader5 ]
  %lsr.iv118 = phi i64 [ %42, %B868.if ], [ %arg.start, %B868.if.preheader5 ]
  %lsr.iv106 = phi ptr [ %scevgep107, %B868.if ], [ %scevgep105, %B868.if.preheader5 ]
  %scevgep109 = getelementptr i8, ptr %lsr.iv106, i64 -24
  %.2355 = load double, ptr %scevgep109, align 8
  %scevgep110 = getelementptr i8, ptr %lsr.iv106, i64 -16
  %.2357 = load double, ptr %scevgep110, align 8
  %.2373 = icmp slt i64 %lsr.iv118, 0
  %35 = select i1 %.2373, i64 %7, i64 0
  %36 = add nuw nsw i64 %35, 8
  %scevgep16 = getelementptr i8, ptr %lsr.iv6, i64 %36
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 -8
  store double %.2355, ptr %scevgep17, align 8
  %37 = add nuw nsw i64 %35, 8
  %scevgep15 = getelementptr i8, ptr %lsr.iv6, i64 %37
  store double %.2357, ptr %scevgep15, align 8
  %scevgep108 = getelementptr i8, ptr %lsr.iv106, i64 -8
  %.2355.1 = load double, ptr %scevgep108, align 8
  %.2357.1 = load double, ptr %lsr.iv106, align 8
  %38 = add i64 %lsr.iv118, 1
  %.2373.1 = icmp slt i64 %38, 0
  %39 = select i1 %.2373.1, i64 %7, i64 0
  %40 = add i64 %39, 24
  %scevgep11 = getelementptr i8, ptr %lsr.iv6, i64 %40
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 -8
  store double %.2355.1, ptr %scevgep12, align 8
  %41 = add i64 %39, 24
  %scevgep10 = getelementptr i8, ptr %lsr.iv6, i64 %41
  store double %.2357.1, ptr %scevgep10, align 8
  %scevgep107 = getelementptr i8, ptr %lsr.iv106, i64 32
  %scevgep7 = getelementptr i8, ptr %lsr.iv6, i64 32
  %lsr.iv.next9 = add i64 %lsr.iv8, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next9, 0
  %42 = add i64 %38, 1
  br i1 %niter.ncmp.1, label %B126.loopexit.loopexit.unr-lcssa, label %B868.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @finish.3(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr readnone captures(none) %arg.gates.0.0, ptr readnone captures(none) %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr readonly captures(none) %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr readnone captures(none) %arg.gates.1.0, ptr readnone captures(none) %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr readonly captures(none) %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr readnone captures(none) %arg.gates.2.0, ptr readnone captures(none) %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr readonly captures(none) %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr readnone captures(none) %arg.gates.3.0, ptr readnone captures(none) %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr readonly captures(none) %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr readnone captures(none) %arg.gates.4.0, ptr readnone captures(none) %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr readonly captures(none) %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, ptr readnone captures(none) %arg.nodes.0.0, ptr readnone captures(none) %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr readonly captures(none) %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr readnone captures(none) %arg.nodes.1.0, ptr readnone captures(none) %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr readonly captures(none) %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr readnone captures(none) %arg.nodes.2.0, ptr readnone captures(none) %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr readonly captures(none) %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr readnone captures(none) %arg.nodes.3.0, ptr readnone captures(none) %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr readnone captures(none) %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr readnone captures(none) %arg.memory.0.0, ptr readnone captures(none) %arg.memory.0.1, i64 %arg.memory.0.2, i64 %arg.memory.0.3, ptr readnone captures(none) %arg.memory.0.4, i64 %arg.memory.0.5.0, i64 %arg.memory.0.5.1, i64 %arg.memory.0.6.0, i64 %arg.memory.0.6.1, ptr readnone captures(none) %arg.memory.1.0, ptr readnone captures(none) %arg.memory.1.1, i64 %arg.memory.1.2, i64 %arg.memory.1.3, ptr readnone captures(none) %arg.memory.1.4, i64 %arg.memory.1.5.0, i64 %arg.memory.1.6.0, ptr readnone captures(none) %arg.memory.2.0, ptr readnone captures(none) %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr captures(none) %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr readnone captures(none) %arg.memory.3.0, ptr readnone captures(none) %arg.memory.3.1, i64 %arg.memory.3.2, i64 %arg.memory.3.3, ptr readnone captures(none) %arg.memory.3.4, i64 %arg.memory.3.5.0, i64 %arg.memory.3.5.1, i64 %arg.memory.3.6.0, i64 %arg.memory.3.6.1, ptr readnone captures(none) %arg.memory.4.0, ptr readnone captures(none) %arg.memory.4.1, i64 %arg.memory.4.2, i64 %arg.memory.4.3, ptr readnone captures(none) %arg.memory.4.4, i64 %arg.memory.4.5.0, i64 %arg.memory.4.5.1, i64 %arg.memory.4.6.0, i64 %arg.memory.4.6.1, ptr readnone captures(none) %arg.memory.5.0, ptr readnone captures(none) %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr captures(none) %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, ptr readnone captures(none) %arg.memory.6.0, ptr readnone captures(none) %arg.memory.6.1, i64 %arg.memory.6.2, i64 %arg.memory.6.3, ptr captures(none) %arg.memory.6.4, i64 %arg.memory.6.5.0, i64 %arg.memory.6.5.1, i64 %arg.memory.6.6.0, i64 %arg.memory.6.6.1, ptr readnone captures(none) %arg.memory.7.0, ptr readnone captures(none) %arg.memory.7.1, i64 %arg.memory.7.2, i64 %arg.memory.7.3, ptr readnone captures(none) %arg.memory.7.4, i64 %arg.memory.7.5.0, i64 %arg.memory.7.6.0, ptr readnone captures(none) %arg.memory.8.0, ptr readnone captures(none) %arg.memory.8.1, i64 %arg.memory.8.2, i64 %arg.memory.8.3, ptr readnone captures(none) %arg.memory.8.4, i64 %arg.memory.8.5.0, i64 %arg.memory.8.6.0, ptr readnone captures(none) %arg.memory.9.0, ptr readnone captures(none) %arg.memory.9.1, i64 %arg.memory.9.2, i64 %arg.memory.9.3, ptr readnone captures(none) %arg.memory.9.4, i64 %arg.memory.9.5.0, i64 %arg.memory.9.6.0, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.5.1, i64 %arg.slopes.6.0, i64 %arg.slopes.6.1, ptr readnone captures(none) %arg.found.0, ptr readnone captures(none) %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr captures(none) %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1, ptr readnone captures(none) %arg.by_weights.0, ptr readnone captures(none) %arg.by_weights.1, i64 %arg.by_weights.2, i64 %arg.by_weights.3, ptr writeonly captures(none) %arg.by_weights.4, i64 %arg.by_weights.5.0, i64 %arg.by_weights.6.0) local_unnamed_addr #1 {
entry:
  %.309 = alloca ptr, align 8
  store ptr null, ptr %.309, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1009 = alloca i64, align 8
  store i64 0, ptr %.1009, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1325 = alloca ptr, align 8
  store ptr null, ptr %.1325, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1539 = alloca ptr, align 8
  store ptr null, ptr %.1539, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  store ptr null, ptr %.309, align 8
  %.327 = call i32 @_set_shared_values.4(ptr nonnull %.309, ptr nonnull %excinfo.1, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.nodes.1.0, ptr %arg.nodes.1.1, i64 %arg.nodes.1.2, i64 %arg.nodes.1.3, ptr %arg.nodes.1.4, i64 %arg.nodes.1.5.0, i64 %arg.nodes.1.6.0, ptr %arg.nodes.2.0, ptr %arg.nodes.2.1, i64 %arg.nodes.2.2, i64 %arg.nodes.2.3, ptr %arg.nodes.2.4, i64 %arg.nodes.2.5.0, i64 %arg.nodes.2.6.0, ptr %arg.nodes.3.0, ptr %arg.nodes.3.1, i64 %arg.nodes.3.2, i64 %arg.nodes.3.3, ptr %arg.nodes.3.4, i64 %arg.nodes.3.5.0, i64 %arg.nodes.3.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0)
  switch i32 %.327, label %common.ret [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B272:                                             ; preds = %B154.backedge, %B0.endif
  %.906822.not = icmp slt i64 %arg.gates.4.5.0, 1
  br i1 %.906822.not, label %B494, label %B328.if.lr.ph

B328.if.lr.ph:                                    ; preds = %B272
  %.1292 = getelementptr { double, double }, ptr %arg.memory.6.4, i64 %arg.memory.6.5.1
  %scevgep40 = getelementptr i8, ptr %arg.gates.4.4, i64 32
  %0 = shl i64 %arg.gates.4.5.1, 3
  br label %B328.if

B360:                                             ; preds = %B328.if
  store i64 0, ptr %.1009, align 8
  %.1041 = call i32 @build_block.11(ptr nonnull %.1009, ptr nonnull %excinfo.4, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %.912820823, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2)
  switch i32 %.1041, label %common.ret [
    i32 -2, label %B360.endif
    i32 0, label %B360.endif
  ], !prof !0

B492:                                             ; preds = %B360.endif, %B360.endif, %B328.if
  %scevgep41 = getelementptr i8, ptr %lsr.iv, i64 %0
  %exitcond838.not = icmp eq i64 %arg.gates.4.5.0, %.919
  br i1 %exitcond838.not, label %B494, label %B328.if

B494:                                             ; preds = %B492, %B272
  %.1504 = getelementptr i8, ptr %arg.nodes.2.4, i64 8
  %.1505 = load i64, ptr %.1504, align 8
  %.1534 = getelementptr i8, ptr %arg.nodes.2.4, i64 16
  %.1535 = load i64, ptr %.1534, align 8
  store ptr null, ptr %.1539, align 8
  %.1551 = call i32 @differentiate.21(ptr nonnull %.1539, ptr nonnull %excinfo.6, ptr %arg.nodes.0.0, ptr %arg.nodes.0.1, i64 %arg.nodes.0.2, i64 %arg.nodes.0.3, ptr %arg.nodes.0.4, i64 %arg.nodes.0.5.0, i64 %arg.nodes.0.5.1, i64 %arg.nodes.0.6.0, i64 %arg.nodes.0.6.1, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.5.1, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.1, i64 %arg.found.6.1, i64 %.1505, i64 %.1535)
  switch i32 %.1551, label %common.ret [
    i32 -2, label %B494.endif
    i32 0, label %B494.endif
  ], !prof !0

common.ret.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B636.if
  %1 = and i64 %30, 1
  %lcmp.mod.not16 = icmp eq i64 %1, 0
  br i1 %lcmp.mod.not16, label %common.ret.loopexit.unr-lcssa, label %B636.if.epil.preheader6

B636.if.epil.preheader6:                          ; preds = %B636.if.preheader.new, %common.ret.loopexit.unr-lcssa.unr-lcssa
  %.1668828830.epil.init11 = phi i64 [ 0, %B636.if.preheader.new ], [ %.1675.3.1, %common.ret.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr92.epil = shl i64 %.1668828830.epil.init11, 3
  %sunkaddr93.epil = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr92.epil
  %.1753.epil9 = load double, ptr %sunkaddr93.epil, align 8
  %sunkaddr95.epil = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr92.epil
  store double %.1753.epil9, ptr %sunkaddr95.epil, align 8
  %sunkaddr98.epil = getelementptr i8, ptr %sunkaddr93.epil, i64 8
  %.1753.1.epil = load double, ptr %sunkaddr98.epil, align 8
  %sunkaddr101.epil = getelementptr i8, ptr %sunkaddr95.epil, i64 8
  store double %.1753.1.epil, ptr %sunkaddr101.epil, align 8
  %sunkaddr104.epil = getelementptr i8, ptr %sunkaddr93.epil, i64 16
  %.1753.2.epil = load double, ptr %sunkaddr104.epil, align 8
  %sunkaddr107.epil = getelementptr i8, ptr %sunkaddr95.epil, i64 16
  store double %.1753.2.epil, ptr %sunkaddr107.epil, align 8
  %.1675.3.epil = add nuw nsw i64 %.1668828830.epil.init11, 4
  %sunkaddr110.epil = getelementptr i8, ptr %sunkaddr93.epil, i64 24
  %.1753.3.epil = load double, ptr %sunkaddr110.epil, align 8
  %sunkaddr113.epil = getelementptr i8, ptr %sunkaddr95.epil, i64 24
  store double %.1753.3.epil, ptr %sunkaddr113.epil, align 8
  br label %common.ret.loopexit.unr-lcssa

common.ret.loopexit.unr-lcssa:                    ; preds = %B636.if.epil.preheader6, %common.ret.loopexit.unr-lcssa.unr-lcssa
  %.1675.3.lcssa = phi i64 [ %.1675.3.epil, %B636.if.epil.preheader6 ], [ %.1675.3.1, %common.ret.loopexit.unr-lcssa.unr-lcssa ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B636.if.epil.preheader

B636.if.epil.preheader:                           ; preds = %B636.if.preheader, %common.ret.loopexit.unr-lcssa
  %.1668828830.epil.init = phi i64 [ 0, %B636.if.preheader ], [ %.1675.3.lcssa, %common.ret.loopexit.unr-lcssa ]
  %2 = shl i64 %.1668828830.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.by_weights.4, i64 %2
  %scevgep22 = getelementptr i8, ptr %arg.found.4, i64 %2
  br label %B636.if.epil

B636.if.epil:                                     ; preds = %B636.if.epil, %B636.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B636.if.epil ], [ 0, %B636.if.epil.preheader ]
  %3 = shl i64 %epil.iter, 3
  %scevgep19 = getelementptr i8, ptr %scevgep22, i64 %3
  %.1753.epil = load double, ptr %scevgep19, align 8
  %4 = shl i64 %epil.iter, 3
  %scevgep18 = getelementptr i8, ptr %scevgep, i64 %4
  store double %.1753.epil, ptr %scevgep18, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B636.if.epil, !llvm.loop !89

common.ret:                                       ; preds = %B494.endif, %B360.endif, %B636.if.epil, %common.ret.loopexit.unr-lcssa, %B494, %B360, %entry
  %excinfo.sink = phi ptr [ %excinfo, %B494 ], [ %retptr, %common.ret.loopexit.unr-lcssa ], [ %excinfo, %entry ], [ %retptr, %B494.endif ], [ %retptr, %B636.if.epil ], [ %excinfo, %B360 ], [ %excinfo, %B360.endif ]
  %common.ret.op = phi i32 [ %.1551, %B494 ], [ 0, %common.ret.loopexit.unr-lcssa ], [ %.327, %entry ], [ 0, %B494.endif ], [ 0, %B636.if.epil ], [ %.1041, %B360 ], [ %.1363, %B360.endif ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B0.endif:                                         ; preds = %entry, %entry
  %.398 = add i64 %arg.slopes.5.0, -1
  %.441814.not = icmp slt i64 %.398, 1
  br i1 %.441814.not, label %B272, label %B154.if.preheader

B154.if.preheader:                                ; preds = %B0.endif
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter.i = and i64 %arg.slopes.5.1, %const
  %xtraiter.i = and i64 %arg.found.5.1, 3
  %const_mat = add i64 %const, -2
  %unroll_iter.i7 = and i64 %arg.found.5.1, %const_mat
  %5 = shl i64 %arg.slopes.5.1, 4
  %scevgep44 = getelementptr i8, ptr %arg.slopes.4, i64 24
  %6 = shl i64 %arg.found.5.1, 3
  %7 = getelementptr i8, ptr %arg.found.4, i64 %6
  %8 = lshr i64 %arg.slopes.5.1, 1
  %9 = trunc i64 %8 to i62
  %10 = zext i62 %9 to i64
  %11 = mul nsw i64 %10, -2
  %scevgep77 = getelementptr i8, ptr %arg.found.4, i64 24
  br label %B154.if

B154.if:                                          ; preds = %B154.backedge, %B154.if.preheader
  %lsr.iv98 = phi ptr [ %scevgep99, %B154.backedge ], [ %7, %B154.if.preheader ]
  %lsr.iv88 = phi i64 [ %lsr.iv.next89, %B154.backedge ], [ %6, %B154.if.preheader ]
  %lsr.iv43 = phi i64 [ %5, %B154.if.preheader ], [ %lsr.iv.next, %B154.backedge ]
  %.447812815 = phi i64 [ 1, %B154.if.preheader ], [ %.454, %B154.backedge ]
  %12 = icmp slt i64 %arg.slopes.5.1, 1
  %.454 = add nuw i64 %.447812815, 1
  %.585 = mul i64 %.447812815, %arg.slopes.5.1
  %.587 = getelementptr { double, double }, ptr %arg.slopes.4, i64 %.585
  br i1 %12, label %B156.endif, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B154.if
  %13 = icmp eq i64 %arg.slopes.5.1, 1
  br i1 %13, label %B60.if.epil.preheader.i, label %B60.if.i.preheader

B60.if.i.preheader:                               ; preds = %B60.if.preheader.i
  br label %B60.if.i

B110.loopexit.unr-lcssa.i:                        ; preds = %B60.if.i
  %14 = and i64 %arg.slopes.5.1, 1
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %B156.endif, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %.123107109.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %unroll_iter.i, %B110.loopexit.unr-lcssa.i ]
  %16 = getelementptr { double, double }, ptr %arg.slopes.4, i64 %.123107109.epil.init.i
  %.185.epil.i = load double, ptr %16, align 8, !noalias !90
  %.186.epil.i = getelementptr inbounds nuw i8, ptr %16, i64 8
  %.187.epil.i = load double, ptr %.186.epil.i, align 8, !noalias !90
  %17 = getelementptr { double, double }, ptr %.587, i64 %.123107109.epil.init.i
  %.218.epil.i = load double, ptr %17, align 8, !noalias !90
  %.219.epil.i = getelementptr inbounds nuw i8, ptr %17, i64 8
  %.220.epil.i = load double, ptr %.219.epil.i, align 8, !noalias !90
  %.240.epil.i = fadd nsz contract double %.185.epil.i, %.218.epil.i
  %.243.epil.i = fadd nsz contract double %.187.epil.i, %.220.epil.i
  store double %.240.epil.i, ptr %16, align 8, !noalias !90
  store double %.243.epil.i, ptr %.186.epil.i, align 8, !noalias !90
  br label %B156.endif

B60.if.i:                                         ; preds = %B60.if.i, %B60.if.i.preheader
  %lsr.iv73 = phi i64 [ %11, %B60.if.i.preheader ], [ %lsr.iv.next74, %B60.if.i ]
  %lsr.iv45 = phi ptr [ %scevgep46, %B60.if.i ], [ %scevgep44, %B60.if.i.preheader ]
  %scevgep54 = getelementptr i8, ptr %lsr.iv45, i64 -24
  %.185.i = load double, ptr %scevgep54, align 8, !noalias !90
  %scevgep53 = getelementptr i8, ptr %lsr.iv45, i64 -16
  %.187.i = load double, ptr %scevgep53, align 8, !noalias !90
  %scevgep47 = getelementptr i8, ptr %lsr.iv45, i64 %lsr.iv43
  %scevgep51 = getelementptr i8, ptr %scevgep47, i64 -24
  %.218.i = load double, ptr %scevgep51, align 8, !noalias !90
  %scevgep50 = getelementptr i8, ptr %scevgep47, i64 -16
  %.220.i = load double, ptr %scevgep50, align 8, !noalias !90
  %.240.i = fadd nsz contract double %.185.i, %.218.i
  %.243.i = fadd nsz contract double %.187.i, %.220.i
  store double %.240.i, ptr %scevgep54, align 8, !noalias !90
  store double %.243.i, ptr %scevgep53, align 8, !noalias !90
  %scevgep52 = getelementptr i8, ptr %lsr.iv45, i64 -8
  %.185.1.i = load double, ptr %scevgep52, align 8, !noalias !90
  %.187.1.i = load double, ptr %lsr.iv45, align 8, !noalias !90
  %scevgep75 = getelementptr i8, ptr %lsr.iv45, i64 %lsr.iv43
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -8
  %.218.1.i = load double, ptr %scevgep76, align 8, !noalias !90
  %.220.1.i = load double, ptr %scevgep47, align 8, !noalias !90
  %.240.1.i = fadd nsz contract double %.185.1.i, %.218.1.i
  %.243.1.i = fadd nsz contract double %.187.1.i, %.220.1.i
  store double %.240.1.i, ptr %scevgep52, align 8, !noalias !90
  store double %.243.1.i, ptr %lsr.iv45, align 8, !noalias !90
  %scevgep46 = getelementptr i8, ptr %lsr.iv45, i64 32
  %lsr.iv.next74 = add i64 %lsr.iv73, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next74, 0
  br i1 %niter.ncmp.1.i, label %B110.loopexit.unr-lcssa.i, label %B60.if.i

B156.endif:                                       ; preds = %B60.if.epil.preheader.i, %B110.loopexit.unr-lcssa.i, %B154.if
  %18 = icmp slt i64 %arg.found.5.1, 1
  br i1 %18, label %B154.backedge, label %B60.if.preheader.i5

B60.if.preheader.i5:                              ; preds = %B156.endif
  %19 = icmp ult i64 %arg.found.5.1, 4
  br i1 %19, label %B60.if.epil.preheader.i11, label %B60.if.i8.preheader

B60.if.i8.preheader:                              ; preds = %B60.if.preheader.i5
  %scevgep90 = getelementptr i8, ptr %scevgep77, i64 %lsr.iv88
  br label %B60.if.i8

B110.loopexit.unr-lcssa.i9:                       ; preds = %B60.if.i8
  %20 = icmp eq i64 %xtraiter.i, 0
  br i1 %20, label %B154.backedge, label %B60.if.epil.preheader.i11

B60.if.epil.preheader.i11:                        ; preds = %B110.loopexit.unr-lcssa.i9, %B60.if.preheader.i5
  %.12399101.epil.init.i = phi i64 [ 0, %B60.if.preheader.i5 ], [ %.130.3.i, %B110.loopexit.unr-lcssa.i9 ]
  %21 = shl i64 %.12399101.epil.init.i, 3
  %scevgep3.i12 = getelementptr i8, ptr %arg.found.4, i64 %21
  %scevgep100 = getelementptr i8, ptr %lsr.iv98, i64 %21
  br label %B60.if.epil.i

B60.if.epil.i:                                    ; preds = %B60.if.epil.i, %B60.if.epil.preheader.i11
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B60.if.epil.i ], [ 0, %B60.if.epil.preheader.i11 ]
  %22 = shl i64 %epil.iter.i, 3
  %scevgep80 = getelementptr i8, ptr %scevgep3.i12, i64 %22
  %.184.epil.i = load double, ptr %scevgep80, align 8, !noalias !93
  %scevgep101 = getelementptr i8, ptr %scevgep100, i64 %22
  %.214.epil.i = load double, ptr %scevgep101, align 8, !noalias !93
  %.215.epil.i = fadd nsz contract double %.184.epil.i, %.214.epil.i
  store double %.215.epil.i, ptr %scevgep80, align 8, !noalias !93
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B154.backedge, label %B60.if.epil.i, !llvm.loop !96

B60.if.i8:                                        ; preds = %B60.if.i8, %B60.if.i8.preheader
  %.12399101.i = phi i64 [ %.130.3.i, %B60.if.i8 ], [ 0, %B60.if.i8.preheader ]
  %sunkaddr.i = shl i64 %.12399101.i, 3
  %scevgep86 = getelementptr i8, ptr %scevgep77, i64 %sunkaddr.i
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -24
  %.184.i = load double, ptr %scevgep87, align 8, !noalias !93
  %scevgep91 = getelementptr i8, ptr %scevgep90, i64 %sunkaddr.i
  %23 = shl i64 %.12399101.i, 3
  %scevgep96 = getelementptr i8, ptr %scevgep90, i64 %23
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 -24
  %.214.i = load double, ptr %scevgep97, align 8, !noalias !93
  %.215.i = fadd nsz contract double %.184.i, %.214.i
  store double %.215.i, ptr %scevgep87, align 8, !noalias !93
  %24 = shl i64 %.12399101.i, 3
  %scevgep84 = getelementptr i8, ptr %scevgep77, i64 %24
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -16
  %.184.1.i = load double, ptr %scevgep85, align 8, !noalias !93
  %scevgep94 = getelementptr i8, ptr %scevgep90, i64 %24
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 -16
  %.214.1.i = load double, ptr %scevgep95, align 8, !noalias !93
  %.215.1.i = fadd nsz contract double %.184.1.i, %.214.1.i
  store double %.215.1.i, ptr %scevgep85, align 8, !noalias !93
  %25 = shl i64 %.12399101.i, 3
  %scevgep82 = getelementptr i8, ptr %scevgep77, i64 %25
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -8
  %.184.2.i = load double, ptr %scevgep83, align 8, !noalias !93
  %scevgep92 = getelementptr i8, ptr %scevgep90, i64 %25
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -8
  %.214.2.i = load double, ptr %scevgep93, align 8, !noalias !93
  %.215.2.i = fadd nsz contract double %.184.2.i, %.214.2.i
  store double %.215.2.i, ptr %scevgep83, align 8, !noalias !93
  %.130.3.i = add nuw nsw i64 %.12399101.i, 4
  %26 = shl i64 %.12399101.i, 3
  %scevgep81 = getelementptr i8, ptr %scevgep77, i64 %26
  %.184.3.i = load double, ptr %scevgep81, align 8, !noalias !93
  %.214.3.i = load double, ptr %scevgep91, align 8, !noalias !93
  %.215.3.i = fadd nsz contract double %.184.3.i, %.214.3.i
  store double %.215.3.i, ptr %scevgep81, align 8, !noalias !93
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i7, %.130.3.i
  br i1 %niter.ncmp.3.i, label %B110.loopexit.unr-lcssa.i9, label %B60.if.i8

B154.backedge:                                    ; preds = %B60.if.epil.i, %B110.loopexit.unr-lcssa.i9, %B156.endif
  %lsr.iv.next = add i64 %lsr.iv43, %5
  %lsr.iv.next89 = add i64 %lsr.iv88, %6
  %scevgep99 = getelementptr i8, ptr %lsr.iv98, i64 %6
  %exitcond.not = icmp eq i64 %.454, %arg.slopes.5.0
  br i1 %exitcond.not, label %B272, label %B154.if

B328.if:                                          ; preds = %B492, %B328.if.lr.ph
  %lsr.iv = phi ptr [ %scevgep40, %B328.if.lr.ph ], [ %scevgep41, %B492 ]
  %.912820823 = phi i64 [ 0, %B328.if.lr.ph ], [ %.919, %B492 ]
  %.919 = add nuw nsw i64 %.912820823, 1
  %.1001 = load i64, ptr %lsr.iv, align 8
  %.1002 = icmp eq i64 %.1001, 0
  br i1 %.1002, label %B360, label %B492

B360.endif:                                       ; preds = %B360, %B360
  %scevgep42 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.1184 = load i64, ptr %scevgep42, align 8
  store ptr null, ptr %.1325, align 8
  %.1363 = call i32 @differentiate_block.20(ptr nonnull %.1325, ptr nonnull %excinfo.5, ptr %arg.gates.0.0, ptr %arg.gates.0.1, i64 %arg.gates.0.2, i64 %arg.gates.0.3, ptr %arg.gates.0.4, i64 %arg.gates.0.5.0, i64 %arg.gates.0.5.1, i64 %arg.gates.0.6.0, i64 %arg.gates.0.6.1, ptr %arg.gates.1.0, ptr %arg.gates.1.1, i64 %arg.gates.1.2, i64 %arg.gates.1.3, ptr %arg.gates.1.4, i64 %arg.gates.1.5.0, i64 %arg.gates.1.5.1, i64 %arg.gates.1.6.0, i64 %arg.gates.1.6.1, ptr %arg.gates.2.0, ptr %arg.gates.2.1, i64 %arg.gates.2.2, i64 %arg.gates.2.3, ptr %arg.gates.2.4, i64 %arg.gates.2.5.0, i64 %arg.gates.2.5.1, i64 %arg.gates.2.6.0, i64 %arg.gates.2.6.1, ptr %arg.gates.3.0, ptr %arg.gates.3.1, i64 %arg.gates.3.2, i64 %arg.gates.3.3, ptr %arg.gates.3.4, i64 %arg.gates.3.5.0, i64 %arg.gates.3.5.1, i64 %arg.gates.3.6.0, i64 %arg.gates.3.6.1, ptr %arg.gates.4.0, ptr %arg.gates.4.1, i64 %arg.gates.4.2, i64 %arg.gates.4.3, ptr %arg.gates.4.4, i64 %arg.gates.4.5.0, i64 %arg.gates.4.5.1, i64 %arg.gates.4.6.0, i64 %arg.gates.4.6.1, i64 %.912820823, ptr %arg.memory.2.0, ptr %arg.memory.2.1, i64 %arg.memory.2.2, i64 %arg.memory.2.3, ptr %arg.memory.2.4, i64 %arg.memory.2.5.0, i64 %arg.memory.2.6.0, ptr %arg.memory.5.0, ptr %arg.memory.5.1, i64 %arg.memory.5.2, i64 %arg.memory.5.3, ptr %arg.memory.5.4, i64 %arg.memory.5.5.0, i64 %arg.memory.5.5.1, i64 %arg.memory.5.5.2, i64 %arg.memory.5.6.0, i64 %arg.memory.5.6.1, i64 %arg.memory.5.6.2, ptr %arg.slopes.0, ptr %arg.slopes.1, i64 %arg.slopes.5.1, i64 %arg.slopes.3, ptr %arg.slopes.4, i64 %arg.slopes.5.1, i64 %arg.slopes.6.1, i64 %.1184, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.5.1, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.1, i64 %arg.found.6.1, ptr %arg.memory.6.0, ptr %arg.memory.6.1, i64 %arg.memory.6.5.1, i64 %arg.memory.6.3, ptr %.1292, i64 %arg.memory.6.5.1, i64 %arg.memory.6.6.1)
  switch i32 %.1363, label %common.ret [
    i32 -2, label %B492
    i32 0, label %B492
  ], !prof !0

B494.endif:                                       ; preds = %B494, %B494
  %.1662829.not = icmp slt i64 %arg.by_weights.5.0, 1
  br i1 %.1662829.not, label %common.ret, label %B636.if.preheader

B636.if.preheader:                                ; preds = %B494.endif
  %xtraiter = and i64 %arg.by_weights.5.0, 3
  %27 = icmp ult i64 %arg.by_weights.5.0, 4
  br i1 %27, label %B636.if.epil.preheader, label %B636.if.preheader.new

B636.if.preheader.new:                            ; preds = %B636.if.preheader
  %28 = add nsw i64 %arg.by_weights.5.0, -4
  %29 = lshr i64 %28, 2
  %30 = add nuw nsw i64 %29, 1
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %B636.if.epil.preheader6, label %B636.if.preheader.new.new

B636.if.preheader.new.new:                        ; preds = %B636.if.preheader.new
  %const102 = bitcast i64 9223372036854775806 to i64
  %unroll_iter14 = and i64 %30, %const102
  br label %B636.if

B636.if:                                          ; preds = %B636.if, %B636.if.preheader.new.new
  %lsr.iv71 = phi i64 [ %lsr.iv.next72, %B636.if ], [ %unroll_iter14, %B636.if.preheader.new.new ]
  %.1668828830 = phi i64 [ 0, %B636.if.preheader.new.new ], [ %.1675.3.1, %B636.if ]
  %sunkaddr = mul i64 %.1668828830, 8
  %sunkaddr103 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr
  %.1753 = load double, ptr %sunkaddr103, align 8
  %sunkaddr104 = mul i64 %.1668828830, 8
  %sunkaddr105 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr104
  store double %.1753, ptr %sunkaddr105, align 8
  %sunkaddr106 = mul i64 %.1668828830, 8
  %sunkaddr107 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr106
  %sunkaddr108 = getelementptr i8, ptr %sunkaddr107, i64 8
  %.1753.1 = load double, ptr %sunkaddr108, align 8
  %sunkaddr109 = mul i64 %.1668828830, 8
  %sunkaddr110 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr109
  %sunkaddr111 = getelementptr i8, ptr %sunkaddr110, i64 8
  store double %.1753.1, ptr %sunkaddr111, align 8
  %sunkaddr112 = mul i64 %.1668828830, 8
  %sunkaddr113 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr112
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 16
  %.1753.2 = load double, ptr %sunkaddr114, align 8
  %sunkaddr115 = mul i64 %.1668828830, 8
  %sunkaddr116 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr115
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr116, i64 16
  store double %.1753.2, ptr %sunkaddr117, align 8
  %sunkaddr118 = mul i64 %.1668828830, 8
  %sunkaddr119 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr118
  %sunkaddr120 = getelementptr i8, ptr %sunkaddr119, i64 24
  %.1753.3 = load double, ptr %sunkaddr120, align 8
  %sunkaddr121 = mul i64 %.1668828830, 8
  %sunkaddr122 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr121
  %sunkaddr123 = getelementptr i8, ptr %sunkaddr122, i64 24
  store double %.1753.3, ptr %sunkaddr123, align 8
  %sunkaddr124 = mul i64 %.1668828830, 8
  %sunkaddr125 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr124
  %sunkaddr126 = getelementptr i8, ptr %sunkaddr125, i64 32
  %.1753.115 = load double, ptr %sunkaddr126, align 8
  %sunkaddr127 = mul i64 %.1668828830, 8
  %sunkaddr128 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr127
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 32
  store double %.1753.115, ptr %sunkaddr129, align 8
  %sunkaddr130 = mul i64 %.1668828830, 8
  %sunkaddr131 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr130
  %sunkaddr132 = getelementptr i8, ptr %sunkaddr131, i64 40
  %.1753.1.1 = load double, ptr %sunkaddr132, align 8
  %sunkaddr133 = mul i64 %.1668828830, 8
  %sunkaddr134 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr133
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr134, i64 40
  store double %.1753.1.1, ptr %sunkaddr135, align 8
  %sunkaddr136 = mul i64 %.1668828830, 8
  %sunkaddr137 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr136
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 48
  %.1753.2.1 = load double, ptr %sunkaddr138, align 8
  %sunkaddr139 = mul i64 %.1668828830, 8
  %sunkaddr140 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr139
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 48
  store double %.1753.2.1, ptr %sunkaddr141, align 8
  %.1675.3.1 = add nuw i64 %.1668828830, 8
  %sunkaddr142 = mul i64 %.1668828830, 8
  %sunkaddr143 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr142
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr143, i64 56
  %.1753.3.1 = load double, ptr %sunkaddr144, align 8
  %sunkaddr145 = mul i64 %.1668828830, 8
  %sunkaddr146 = getelementptr i8, ptr %arg.by_weights.4, i64 %sunkaddr145
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr146, i64 56
  store double %.1753.3.1, ptr %sunkaddr147, align 8
  %lsr.iv.next72 = add i64 %lsr.iv71, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next72, 0
  br i1 %niter.ncmp.1, label %common.ret.loopexit.unr-lcssa.unr-lcssa, label %B636.if
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 49, i32 1}
!2 = !{!3}
!3 = distinct !{!3, !4, !"scope"}
!4 = distinct !{!4, !"scope"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8}
!8 = distinct !{!8, !9, !"scope"}
!9 = distinct !{!9, !"scope"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"scope"}
!12 = distinct !{!12, !"scope"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"scope"}
!15 = distinct !{!15, !"scope"}
!16 = distinct !{!16, !6}
!17 = !{!"branch_weights", i32 1, i32 99}
!18 = !{!"branch_weights", i32 199, i32 9801}
!19 = !{!"branch_weights", i32 99, i32 1}
!20 = !{!21}
!21 = distinct !{!21, !22, !"scope"}
!22 = distinct !{!22, !"scope"}
!23 = distinct !{!23, !6}
!24 = !{!25}
!25 = distinct !{!25, !26, !"scope"}
!26 = distinct !{!26, !"scope"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"scope"}
!29 = distinct !{!29, !"scope"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"scope"}
!32 = distinct !{!32, !"scope"}
!33 = !{!"branch_weights", i32 0, i32 -2147483648}
!34 = !{!35}
!35 = distinct !{!35, !36, !"scope"}
!36 = distinct !{!36, !"scope"}
!37 = !{i1 true}
!38 = !{!39}
!39 = distinct !{!39, !40, !"scope"}
!40 = distinct !{!40, !"scope"}
!41 = distinct !{!41, !6}
!42 = !{!43}
!43 = distinct !{!43, !44, !"scope"}
!44 = distinct !{!44, !"scope"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"scope"}
!47 = distinct !{!47, !"scope"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"scope"}
!50 = distinct !{!50, !"scope"}
!51 = distinct !{!51, !6}
!52 = !{!53}
!53 = distinct !{!53, !54, !"scope"}
!54 = distinct !{!54, !"scope"}
!55 = distinct !{!55, !6}
!56 = !{!57}
!57 = distinct !{!57, !58, !"scope"}
!58 = distinct !{!58, !"scope"}
!59 = distinct !{!59, !6}
!60 = !{!61}
!61 = distinct !{!61, !62, !"scope"}
!62 = distinct !{!62, !"scope"}
!63 = !{!64}
!64 = distinct !{!64, !65, !"scope"}
!65 = distinct !{!65, !"scope"}
!66 = !{!67}
!67 = distinct !{!67, !68, !"scope"}
!68 = distinct !{!68, !"scope"}
!69 = distinct !{!69, !6}
!70 = !{!71}
!71 = distinct !{!71, !72, !"scope"}
!72 = distinct !{!72, !"scope"}
!73 = !{!74}
!74 = distinct !{!74, !75, !"scope"}
!75 = distinct !{!75, !"scope"}
!76 = distinct !{!76, !6}
!77 = !{!78}
!78 = distinct !{!78, !79, !"scope"}
!79 = distinct !{!79, !"scope"}
!80 = !{!81}
!81 = distinct !{!81, !82, !"scope"}
!82 = distinct !{!82, !"scope"}
!83 = !{!84}
!84 = distinct !{!84, !85, !"scope"}
!85 = distinct !{!85, !"scope"}
!86 = !{!87}
!87 = distinct !{!87, !88, !"scope"}
!88 = distinct !{!88, !"scope"}
!89 = distinct !{!89, !6}
!90 = !{!91}
!91 = distinct !{!91, !92, !"scope"}
!92 = distinct !{!92, !"scope"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"scope"}
!95 = distinct !{!95, !"scope"}
!96 = distinct !{!96, !6}

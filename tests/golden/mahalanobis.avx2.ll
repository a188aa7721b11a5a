
define void @mahalanobis.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 200
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 208
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 216
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 32
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 0
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 48
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 56
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 72
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 40
  %v22 = load ptr, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 88
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 96
  %v26 = load i64, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 112
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 80
  %v30 = load ptr, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 120
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 224
  %v34 = load ptr, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 232
  %v36 = load ptr, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 240
  %v38 = load ptr, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 248
  %v40 = load ptr, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %arguments, i64 128
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %arguments, i64 160
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr i8, ptr %arguments, i64 168
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr i8, ptr %arguments, i64 176
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr i8, ptr %arguments, i64 184
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr i8, ptr %arguments, i64 192
  %v52 = load i64, ptr %v51, align 8
  %v53 = add i64 %v6, 7
  %v54 = udiv i64 %v53, 8
  %v55 = mul i64 %v54, 8
  %v56 = add i64 %v6, 7
  %v57 = udiv i64 %v56, 8
  %v58 = mul i64 %v57, 8
  br label %row.block.1
row.block.1:
  %v59 = phi i64 [ %v44, %entry ], [ %v1028, %edge.block.end.85 ]
  %v60 = icmp slt i64 %v59, %v46
  br i1 %v60, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v61 = add i64 %v59, %v52
  %v62 = call i64 @llvm.smin.i64(i64 %v46, i64 %v61)
  %v63 = mul i64 4, %v55
  %v64 = add i64 %v63, 127
  %v65 = and i64 %v64, -128
  %v66 = add i64 %v65, 64
  br label %pack.row.4
pack.row.4:
  %v67 = phi i64 [ %v59, %row.block.body.2 ], [ %v97, %pack.rest.end.11 ]
  %v68 = icmp slt i64 %v67, %v62
  br i1 %v68, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v69 = sub i64 %v67, %v59
  %v70 = mul i64 %v69, %v66
  %v71 = getelementptr i8, ptr %v38, i64 %v70
  %v72 = mul i64 4, %v55
  %v73 = urem i64 %v6, 8
  %v74 = sub i64 %v6, %v73
  br label %pack.units.7
pack.units.7:
  %v75 = phi i64 [ 0, %pack.row.body.5 ], [ %v84, %pack.units.body.8 ]
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v77 = mul i64 %v67, %v8
  %v78 = getelementptr i8, ptr %v14, i64 %v77
  %v79 = mul i64 %v75, 4
  %v80 = getelementptr i8, ptr %v78, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = mul i64 %v75, 4
  %v83 = getelementptr i8, ptr %v71, i64 %v82
  store <8 x float> %v81, ptr %v83, align 4
  %v84 = add nsw i64 %v75, 8
  br label %pack.units.7
pack.units.end.9:
  %v85 = icmp sgt i64 %v73, 0
  br i1 %v85, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v86 = mul i64 %v67, %v8
  %v87 = getelementptr i8, ptr %v14, i64 %v86
  %v88 = mul i64 %v74, 4
  %v89 = getelementptr i8, ptr %v87, i64 %v88
  %v90 = trunc i64 %v73 to i32
  %v91 = insertelement <8 x i32> poison, i32 %v90, i64 0
  %v92 = shufflevector <8 x i32> %v91, <8 x i32> poison, <8 x i32> zeroinitializer
  %v93 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v92
  %v94 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v89, <8 x i1> %v93, <8 x float> zeroinitializer)
  %v95 = mul i64 %v74, 4
  %v96 = getelementptr i8, ptr %v71, i64 %v95
  store <8 x float> %v94, ptr %v96, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v97 = add nsw i64 %v67, 1
  br label %pack.row.4
pack.row.end.6:
  %v98 = mul i64 4, %v58
  %v99 = add i64 %v98, 127
  %v100 = and i64 %v99, -128
  %v101 = add i64 %v100, 64
  br label %pack.row.12
pack.row.12:
  %v102 = phi i64 [ %v59, %pack.row.end.6 ], [ %v132, %pack.rest.end.19 ]
  %v103 = icmp slt i64 %v102, %v62
  br i1 %v103, label %pack.row.body.13, label %pack.row.end.14
pack.row.body.13:
  %v104 = sub i64 %v102, %v59
  %v105 = mul i64 %v104, %v101
  %v106 = getelementptr i8, ptr %v40, i64 %v105
  %v107 = mul i64 4, %v58
  %v108 = urem i64 %v6, 8
  %v109 = sub i64 %v6, %v108
  br label %pack.units.15
pack.units.15:
  %v110 = phi i64 [ 0, %pack.row.body.13 ], [ %v119, %pack.units.body.16 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %pack.units.body.16, label %pack.units.end.17
pack.units.body.16:
  %v112 = mul i64 %v102, %v8
  %v113 = getelementptr i8, ptr %v14, i64 %v112
  %v114 = mul i64 %v110, 4
  %v115 = getelementptr i8, ptr %v113, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v110, 4
  %v118 = getelementptr i8, ptr %v106, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v110, 8
  br label %pack.units.15
pack.units.end.17:
  %v120 = icmp sgt i64 %v108, 0
  br i1 %v120, label %pack.rest.18, label %pack.rest.end.19
pack.rest.18:
  %v121 = mul i64 %v102, %v8
  %v122 = getelementptr i8, ptr %v14, i64 %v121
  %v123 = mul i64 %v109, 4
  %v124 = getelementptr i8, ptr %v122, i64 %v123
  %v125 = trunc i64 %v108 to i32
  %v126 = insertelement <8 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <8 x i32> %v126, <8 x i32> poison, <8 x i32> zeroinitializer
  %v128 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v127
  %v129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v124, <8 x i1> %v128, <8 x float> zeroinitializer)
  %v130 = mul i64 %v109, 4
  %v131 = getelementptr i8, ptr %v106, i64 %v130
  store <8 x float> %v129, ptr %v131, align 4
  br label %pack.rest.end.19
pack.rest.end.19:
  %v132 = add nsw i64 %v102, 1
  br label %pack.row.12
pack.row.end.14:
  %v133 = sub i64 %v50, %v48
  %v134 = urem i64 %v133, 8
  %v135 = sub i64 %v50, %v134
  br label %block.20
block.20:
  %v136 = phi i64 [ %v48, %pack.row.end.14 ], [ %v724, %i.edge.end.76 ]
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %block.body.21, label %block.end.22
block.body.21:
  %v138 = mul i64 32, %v6
  %v139 = urem i64 %v6, 8
  %v140 = sub i64 %v6, %v139
  br label %pack.square.23
pack.square.23:
  %v141 = phi i64 [ 0, %block.body.21 ], [ %v210, %pack.square.body.24 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %pack.square.body.24, label %pack.square.end.25
pack.square.body.24:
  %v143 = mul i64 %v136, %v16
  %v144 = getelementptr i8, ptr %v22, i64 %v143
  %v145 = mul i64 %v141, 4
  %v146 = getelementptr i8, ptr %v144, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = bitcast <8 x float> %v147 to <8 x i32>
  %v149 = getelementptr i8, ptr %v146, i64 %v16
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = bitcast <8 x float> %v150 to <8 x i32>
  %v152 = mul i64 %v16, 2
  %v153 = getelementptr i8, ptr %v146, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = bitcast <8 x float> %v154 to <8 x i32>
  %v156 = mul i64 %v16, 3
  %v157 = getelementptr i8, ptr %v146, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = bitcast <8 x float> %v158 to <8 x i32>
  %v160 = mul i64 %v16, 4
  %v161 = getelementptr i8, ptr %v146, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = bitcast <8 x float> %v162 to <8 x i32>
  %v164 = mul i64 %v16, 5
  %v165 = getelementptr i8, ptr %v146, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = bitcast <8 x float> %v166 to <8 x i32>
  %v168 = mul i64 %v16, 6
  %v169 = getelementptr i8, ptr %v146, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = bitcast <8 x float> %v170 to <8 x i32>
  %v172 = mul i64 %v16, 7
  %v173 = getelementptr i8, ptr %v146, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = bitcast <8 x float> %v174 to <8 x i32>
  %v176 = shufflevector <8 x i32> %v148, <8 x i32> %v151, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v177 = shufflevector <8 x i32> %v148, <8 x i32> %v151, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v178 = shufflevector <8 x i32> %v155, <8 x i32> %v159, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v179 = shufflevector <8 x i32> %v155, <8 x i32> %v159, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v180 = shufflevector <8 x i32> %v176, <8 x i32> %v178, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v181 = shufflevector <8 x i32> %v176, <8 x i32> %v178, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v182 = shufflevector <8 x i32> %v177, <8 x i32> %v179, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v183 = shufflevector <8 x i32> %v177, <8 x i32> %v179, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v184 = shufflevector <8 x i32> %v163, <8 x i32> %v167, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v185 = shufflevector <8 x i32> %v163, <8 x i32> %v167, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v186 = shufflevector <8 x i32> %v171, <8 x i32> %v175, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v187 = shufflevector <8 x i32> %v171, <8 x i32> %v175, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v188 = shufflevector <8 x i32> %v184, <8 x i32> %v186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v189 = shufflevector <8 x i32> %v184, <8 x i32> %v186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v190 = shufflevector <8 x i32> %v185, <8 x i32> %v187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v191 = shufflevector <8 x i32> %v185, <8 x i32> %v187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v192 = shufflevector <8 x i32> %v180, <8 x i32> %v188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v193 = shufflevector <8 x i32> %v180, <8 x i32> %v188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v194 = shufflevector <8 x i32> %v181, <8 x i32> %v189, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v195 = shufflevector <8 x i32> %v181, <8 x i32> %v189, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v196 = shufflevector <8 x i32> %v182, <8 x i32> %v190, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v197 = shufflevector <8 x i32> %v182, <8 x i32> %v190, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v198 = shufflevector <8 x i32> %v183, <8 x i32> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v199 = shufflevector <8 x i32> %v183, <8 x i32> %v191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v200 = mul i64 %v141, 32
  %v201 = getelementptr i8, ptr %v34, i64 %v200
  %v202 = getelementptr i8, ptr %v201, i64 0
  store <8 x i32> %v192, ptr %v202, align 4
  %v203 = getelementptr i8, ptr %v201, i64 32
  store <8 x i32> %v194, ptr %v203, align 4
  %v204 = getelementptr i8, ptr %v201, i64 64
  store <8 x i32> %v196, ptr %v204, align 4
  %v205 = getelementptr i8, ptr %v201, i64 96
  store <8 x i32> %v198, ptr %v205, align 4
  %v206 = getelementptr i8, ptr %v201, i64 128
  store <8 x i32> %v193, ptr %v206, align 4
  %v207 = getelementptr i8, ptr %v201, i64 160
  store <8 x i32> %v195, ptr %v207, align 4
  %v208 = getelementptr i8, ptr %v201, i64 192
  store <8 x i32> %v197, ptr %v208, align 4
  %v209 = getelementptr i8, ptr %v201, i64 224
  store <8 x i32> %v199, ptr %v209, align 4
  %v210 = add nsw i64 %v141, 8
  br label %pack.square.23
pack.square.end.25:
  %v211 = icmp sgt i64 %v139, 0
  br i1 %v211, label %pack.rest.26, label %pack.rest.end.27
pack.rest.26:
  %v212 = mul i64 %v136, %v16
  %v213 = getelementptr i8, ptr %v22, i64 %v212
  %v214 = mul i64 %v140, 4
  %v215 = getelementptr i8, ptr %v213, i64 %v214
  %v216 = trunc i64 %v139 to i32
  %v217 = insertelement <8 x i32> poison, i32 %v216, i64 0
  %v218 = shufflevector <8 x i32> %v217, <8 x i32> poison, <8 x i32> zeroinitializer
  %v219 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v218
  %v220 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v215, <8 x i1> %v219, <8 x float> zeroinitializer)
  %v221 = bitcast <8 x float> %v220 to <8 x i32>
  %v222 = getelementptr i8, ptr %v215, i64 %v16
  %v223 = trunc i64 %v139 to i32
  %v224 = insertelement <8 x i32> poison, i32 %v223, i64 0
  %v225 = shufflevector <8 x i32> %v224, <8 x i32> poison, <8 x i32> zeroinitializer
  %v226 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v225
  %v227 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v222, <8 x i1> %v226, <8 x float> zeroinitializer)
  %v228 = bitcast <8 x float> %v227 to <8 x i32>
  %v229 = mul i64 %v16, 2
  %v230 = getelementptr i8, ptr %v215, i64 %v229
  %v231 = trunc i64 %v139 to i32
  %v232 = insertelement <8 x i32> poison, i32 %v231, i64 0
  %v233 = shufflevector <8 x i32> %v232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v234 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v233
  %v235 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v230, <8 x i1> %v234, <8 x float> zeroinitializer)
  %v236 = bitcast <8 x float> %v235 to <8 x i32>
  %v237 = mul i64 %v16, 3
  %v238 = getelementptr i8, ptr %v215, i64 %v237
  %v239 = trunc i64 %v139 to i32
  %v240 = insertelement <8 x i32> poison, i32 %v239, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v241
  %v243 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v238, <8 x i1> %v242, <8 x float> zeroinitializer)
  %v244 = bitcast <8 x float> %v243 to <8 x i32>
  %v245 = mul i64 %v16, 4
  %v246 = getelementptr i8, ptr %v215, i64 %v245
  %v247 = trunc i64 %v139 to i32
  %v248 = insertelement <8 x i32> poison, i32 %v247, i64 0
  %v249 = shufflevector <8 x i32> %v248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v250 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v249
  %v251 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v246, <8 x i1> %v250, <8 x float> zeroinitializer)
  %v252 = bitcast <8 x float> %v251 to <8 x i32>
  %v253 = mul i64 %v16, 5
  %v254 = getelementptr i8, ptr %v215, i64 %v253
  %v255 = trunc i64 %v139 to i32
  %v256 = insertelement <8 x i32> poison, i32 %v255, i64 0
  %v257 = shufflevector <8 x i32> %v256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v258 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v257
  %v259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v254, <8 x i1> %v258, <8 x float> zeroinitializer)
  %v260 = bitcast <8 x float> %v259 to <8 x i32>
  %v261 = mul i64 %v16, 6
  %v262 = getelementptr i8, ptr %v215, i64 %v261
  %v263 = trunc i64 %v139 to i32
  %v264 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v265 = shufflevector <8 x i32> %v264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v266 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v265
  %v267 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v262, <8 x i1> %v266, <8 x float> zeroinitializer)
  %v268 = bitcast <8 x float> %v267 to <8 x i32>
  %v269 = mul i64 %v16, 7
  %v270 = getelementptr i8, ptr %v215, i64 %v269
  %v271 = trunc i64 %v139 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v270, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v276 = bitcast <8 x float> %v275 to <8 x i32>
  %v277 = shufflevector <8 x i32> %v221, <8 x i32> %v228, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v278 = shufflevector <8 x i32> %v221, <8 x i32> %v228, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v279 = shufflevector <8 x i32> %v236, <8 x i32> %v244, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v280 = shufflevector <8 x i32> %v236, <8 x i32> %v244, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v281 = shufflevector <8 x i32> %v277, <8 x i32> %v279, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v282 = shufflevector <8 x i32> %v277, <8 x i32> %v279, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v283 = shufflevector <8 x i32> %v278, <8 x i32> %v280, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v284 = shufflevector <8 x i32> %v278, <8 x i32> %v280, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v285 = shufflevector <8 x i32> %v252, <8 x i32> %v260, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v286 = shufflevector <8 x i32> %v252, <8 x i32> %v260, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v287 = shufflevector <8 x i32> %v268, <8 x i32> %v276, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v288 = shufflevector <8 x i32> %v268, <8 x i32> %v276, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v289 = shufflevector <8 x i32> %v285, <8 x i32> %v287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v290 = shufflevector <8 x i32> %v285, <8 x i32> %v287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v291 = shufflevector <8 x i32> %v286, <8 x i32> %v288, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v292 = shufflevector <8 x i32> %v286, <8 x i32> %v288, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v293 = shufflevector <8 x i32> %v281, <8 x i32> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v294 = shufflevector <8 x i32> %v281, <8 x i32> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v295 = shufflevector <8 x i32> %v282, <8 x i32> %v290, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v296 = shufflevector <8 x i32> %v282, <8 x i32> %v290, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v297 = shufflevector <8 x i32> %v283, <8 x i32> %v291, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v298 = shufflevector <8 x i32> %v283, <8 x i32> %v291, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v299 = shufflevector <8 x i32> %v284, <8 x i32> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v300 = shufflevector <8 x i32> %v284, <8 x i32> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v301 = mul i64 %v140, 32
  %v302 = getelementptr i8, ptr %v34, i64 %v301
  %v303 = icmp sgt i64 %v139, 0
  br i1 %v303, label %pack.line.28, label %pack.line.end.29
pack.line.28:
  %v304 = getelementptr i8, ptr %v302, i64 0
  store <8 x i32> %v293, ptr %v304, align 4
  br label %pack.line.end.29
pack.line.end.29:
  %v305 = icmp sgt i64 %v139, 1
  br i1 %v305, label %pack.line.30, label %pack.line.end.31
pack.line.30:
  %v306 = getelementptr i8, ptr %v302, i64 32
  store <8 x i32> %v295, ptr %v306, align 4
  br label %pack.line.end.31
pack.line.end.31:
  %v307 = icmp sgt i64 %v139, 2
  br i1 %v307, label %pack.line.32, label %pack.line.end.33
pack.line.32:
  %v308 = getelementptr i8, ptr %v302, i64 64
  store <8 x i32> %v297, ptr %v308, align 4
  br label %pack.line.end.33
pack.line.end.33:
  %v309 = icmp sgt i64 %v139, 3
  br i1 %v309, label %pack.line.34, label %pack.line.end.35
pack.line.34:
  %v310 = getelementptr i8, ptr %v302, i64 96
  store <8 x i32> %v299, ptr %v310, align 4
  br label %pack.line.end.35
pack.line.end.35:
  %v311 = icmp sgt i64 %v139, 4
  br i1 %v311, label %pack.line.36, label %pack.line.end.37
pack.line.36:
  %v312 = getelementptr i8, ptr %v302, i64 128
  store <8 x i32> %v294, ptr %v312, align 4
  br label %pack.line.end.37
pack.line.end.37:
  %v313 = icmp sgt i64 %v139, 5
  br i1 %v313, label %pack.line.38, label %pack.line.end.39
pack.line.38:
  %v314 = getelementptr i8, ptr %v302, i64 160
  store <8 x i32> %v296, ptr %v314, align 4
  br label %pack.line.end.39
pack.line.end.39:
  %v315 = icmp sgt i64 %v139, 6
  br i1 %v315, label %pack.line.40, label %pack.line.end.41
pack.line.40:
  %v316 = getelementptr i8, ptr %v302, i64 192
  store <8 x i32> %v298, ptr %v316, align 4
  br label %pack.line.end.41
pack.line.end.41:
  %v317 = icmp sgt i64 %v139, 7
  br i1 %v317, label %pack.line.42, label %pack.line.end.43
pack.line.42:
  %v318 = getelementptr i8, ptr %v302, i64 224
  store <8 x i32> %v300, ptr %v318, align 4
  br label %pack.line.end.43
pack.line.end.43:
  br label %pack.rest.end.27
pack.rest.end.27:
  %v319 = mul i64 32, %v6
  %v320 = mul i64 32, %v6
  %v321 = urem i64 %v6, 8
  %v322 = sub i64 %v6, %v321
  br label %pack.square.44
pack.square.44:
  %v323 = phi i64 [ 0, %pack.rest.end.27 ], [ %v392, %pack.square.body.45 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %pack.square.body.45, label %pack.square.end.46
pack.square.body.45:
  %v325 = mul i64 %v136, %v16
  %v326 = getelementptr i8, ptr %v22, i64 %v325
  %v327 = mul i64 %v323, 4
  %v328 = getelementptr i8, ptr %v326, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = bitcast <8 x float> %v329 to <8 x i32>
  %v331 = getelementptr i8, ptr %v328, i64 %v16
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = bitcast <8 x float> %v332 to <8 x i32>
  %v334 = mul i64 %v16, 2
  %v335 = getelementptr i8, ptr %v328, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = bitcast <8 x float> %v336 to <8 x i32>
  %v338 = mul i64 %v16, 3
  %v339 = getelementptr i8, ptr %v328, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = bitcast <8 x float> %v340 to <8 x i32>
  %v342 = mul i64 %v16, 4
  %v343 = getelementptr i8, ptr %v328, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = bitcast <8 x float> %v344 to <8 x i32>
  %v346 = mul i64 %v16, 5
  %v347 = getelementptr i8, ptr %v328, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = bitcast <8 x float> %v348 to <8 x i32>
  %v350 = mul i64 %v16, 6
  %v351 = getelementptr i8, ptr %v328, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = bitcast <8 x float> %v352 to <8 x i32>
  %v354 = mul i64 %v16, 7
  %v355 = getelementptr i8, ptr %v328, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = bitcast <8 x float> %v356 to <8 x i32>
  %v358 = shufflevector <8 x i32> %v330, <8 x i32> %v333, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v359 = shufflevector <8 x i32> %v330, <8 x i32> %v333, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v360 = shufflevector <8 x i32> %v337, <8 x i32> %v341, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v361 = shufflevector <8 x i32> %v337, <8 x i32> %v341, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v362 = shufflevector <8 x i32> %v358, <8 x i32> %v360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v363 = shufflevector <8 x i32> %v358, <8 x i32> %v360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v364 = shufflevector <8 x i32> %v359, <8 x i32> %v361, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v365 = shufflevector <8 x i32> %v359, <8 x i32> %v361, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v366 = shufflevector <8 x i32> %v345, <8 x i32> %v349, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v367 = shufflevector <8 x i32> %v345, <8 x i32> %v349, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v368 = shufflevector <8 x i32> %v353, <8 x i32> %v357, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v369 = shufflevector <8 x i32> %v353, <8 x i32> %v357, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v370 = shufflevector <8 x i32> %v366, <8 x i32> %v368, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x i32> %v366, <8 x i32> %v368, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x i32> %v367, <8 x i32> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x i32> %v367, <8 x i32> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x i32> %v362, <8 x i32> %v370, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v375 = shufflevector <8 x i32> %v362, <8 x i32> %v370, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v376 = shufflevector <8 x i32> %v363, <8 x i32> %v371, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v377 = shufflevector <8 x i32> %v363, <8 x i32> %v371, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v378 = shufflevector <8 x i32> %v364, <8 x i32> %v372, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v379 = shufflevector <8 x i32> %v364, <8 x i32> %v372, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v380 = shufflevector <8 x i32> %v365, <8 x i32> %v373, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v381 = shufflevector <8 x i32> %v365, <8 x i32> %v373, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v382 = mul i64 %v323, 32
  %v383 = getelementptr i8, ptr %v36, i64 %v382
  %v384 = getelementptr i8, ptr %v383, i64 0
  store <8 x i32> %v374, ptr %v384, align 4
  %v385 = getelementptr i8, ptr %v383, i64 32
  store <8 x i32> %v376, ptr %v385, align 4
  %v386 = getelementptr i8, ptr %v383, i64 64
  store <8 x i32> %v378, ptr %v386, align 4
  %v387 = getelementptr i8, ptr %v383, i64 96
  store <8 x i32> %v380, ptr %v387, align 4
  %v388 = getelementptr i8, ptr %v383, i64 128
  store <8 x i32> %v375, ptr %v388, align 4
  %v389 = getelementptr i8, ptr %v383, i64 160
  store <8 x i32> %v377, ptr %v389, align 4
  %v390 = getelementptr i8, ptr %v383, i64 192
  store <8 x i32> %v379, ptr %v390, align 4
  %v391 = getelementptr i8, ptr %v383, i64 224
  store <8 x i32> %v381, ptr %v391, align 4
  %v392 = add nsw i64 %v323, 8
  br label %pack.square.44
pack.square.end.46:
  %v393 = icmp sgt i64 %v321, 0
  br i1 %v393, label %pack.rest.47, label %pack.rest.end.48
pack.rest.47:
  %v394 = mul i64 %v136, %v16
  %v395 = getelementptr i8, ptr %v22, i64 %v394
  %v396 = mul i64 %v322, 4
  %v397 = getelementptr i8, ptr %v395, i64 %v396
  %v398 = trunc i64 %v321 to i32
  %v399 = insertelement <8 x i32> poison, i32 %v398, i64 0
  %v400 = shufflevector <8 x i32> %v399, <8 x i32> poison, <8 x i32> zeroinitializer
  %v401 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v400
  %v402 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v397, <8 x i1> %v401, <8 x float> zeroinitializer)
  %v403 = bitcast <8 x float> %v402 to <8 x i32>
  %v404 = getelementptr i8, ptr %v397, i64 %v16
  %v405 = trunc i64 %v321 to i32
  %v406 = insertelement <8 x i32> poison, i32 %v405, i64 0
  %v407 = shufflevector <8 x i32> %v406, <8 x i32> poison, <8 x i32> zeroinitializer
  %v408 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v407
  %v409 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v404, <8 x i1> %v408, <8 x float> zeroinitializer)
  %v410 = bitcast <8 x float> %v409 to <8 x i32>
  %v411 = mul i64 %v16, 2
  %v412 = getelementptr i8, ptr %v397, i64 %v411
  %v413 = trunc i64 %v321 to i32
  %v414 = insertelement <8 x i32> poison, i32 %v413, i64 0
  %v415 = shufflevector <8 x i32> %v414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v416 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v415
  %v417 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v412, <8 x i1> %v416, <8 x float> zeroinitializer)
  %v418 = bitcast <8 x float> %v417 to <8 x i32>
  %v419 = mul i64 %v16, 3
  %v420 = getelementptr i8, ptr %v397, i64 %v419
  %v421 = trunc i64 %v321 to i32
  %v422 = insertelement <8 x i32> poison, i32 %v421, i64 0
  %v423 = shufflevector <8 x i32> %v422, <8 x i32> poison, <8 x i32> zeroinitializer
  %v424 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v423
  %v425 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v420, <8 x i1> %v424, <8 x float> zeroinitializer)
  %v426 = bitcast <8 x float> %v425 to <8 x i32>
  %v427 = mul i64 %v16, 4
  %v428 = getelementptr i8, ptr %v397, i64 %v427
  %v429 = trunc i64 %v321 to i32
  %v430 = insertelement <8 x i32> poison, i32 %v429, i64 0
  %v431 = shufflevector <8 x i32> %v430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v432 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v428, <8 x i1> %v432, <8 x float> zeroinitializer)
  %v434 = bitcast <8 x float> %v433 to <8 x i32>
  %v435 = mul i64 %v16, 5
  %v436 = getelementptr i8, ptr %v397, i64 %v435
  %v437 = trunc i64 %v321 to i32
  %v438 = insertelement <8 x i32> poison, i32 %v437, i64 0
  %v439 = shufflevector <8 x i32> %v438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v440 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v439
  %v441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v436, <8 x i1> %v440, <8 x float> zeroinitializer)
  %v442 = bitcast <8 x float> %v441 to <8 x i32>
  %v443 = mul i64 %v16, 6
  %v444 = getelementptr i8, ptr %v397, i64 %v443
  %v445 = trunc i64 %v321 to i32
  %v446 = insertelement <8 x i32> poison, i32 %v445, i64 0
  %v447 = shufflevector <8 x i32> %v446, <8 x i32> poison, <8 x i32> zeroinitializer
  %v448 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v447
  %v449 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v444, <8 x i1> %v448, <8 x float> zeroinitializer)
  %v450 = bitcast <8 x float> %v449 to <8 x i32>
  %v451 = mul i64 %v16, 7
  %v452 = getelementptr i8, ptr %v397, i64 %v451
  %v453 = trunc i64 %v321 to i32
  %v454 = insertelement <8 x i32> poison, i32 %v453, i64 0
  %v455 = shufflevector <8 x i32> %v454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v456 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v455
  %v457 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v452, <8 x i1> %v456, <8 x float> zeroinitializer)
  %v458 = bitcast <8 x float> %v457 to <8 x i32>
  %v459 = shufflevector <8 x i32> %v403, <8 x i32> %v410, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v460 = shufflevector <8 x i32> %v403, <8 x i32> %v410, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v461 = shufflevector <8 x i32> %v418, <8 x i32> %v426, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v462 = shufflevector <8 x i32> %v418, <8 x i32> %v426, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v463 = shufflevector <8 x i32> %v459, <8 x i32> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v464 = shufflevector <8 x i32> %v459, <8 x i32> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v465 = shufflevector <8 x i32> %v460, <8 x i32> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v466 = shufflevector <8 x i32> %v460, <8 x i32> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v467 = shufflevector <8 x i32> %v434, <8 x i32> %v442, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v468 = shufflevector <8 x i32> %v434, <8 x i32> %v442, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v469 = shufflevector <8 x i32> %v450, <8 x i32> %v458, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v470 = shufflevector <8 x i32> %v450, <8 x i32> %v458, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v471 = shufflevector <8 x i32> %v467, <8 x i32> %v469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x i32> %v467, <8 x i32> %v469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x i32> %v468, <8 x i32> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x i32> %v468, <8 x i32> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x i32> %v463, <8 x i32> %v471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v476 = shufflevector <8 x i32> %v463, <8 x i32> %v471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v477 = shufflevector <8 x i32> %v464, <8 x i32> %v472, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v478 = shufflevector <8 x i32> %v464, <8 x i32> %v472, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v479 = shufflevector <8 x i32> %v465, <8 x i32> %v473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v480 = shufflevector <8 x i32> %v465, <8 x i32> %v473, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v481 = shufflevector <8 x i32> %v466, <8 x i32> %v474, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v482 = shufflevector <8 x i32> %v466, <8 x i32> %v474, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v483 = mul i64 %v322, 32
  %v484 = getelementptr i8, ptr %v36, i64 %v483
  %v485 = icmp sgt i64 %v321, 0
  br i1 %v485, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v486 = getelementptr i8, ptr %v484, i64 0
  store <8 x i32> %v475, ptr %v486, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v487 = icmp sgt i64 %v321, 1
  br i1 %v487, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v488 = getelementptr i8, ptr %v484, i64 32
  store <8 x i32> %v477, ptr %v488, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v489 = icmp sgt i64 %v321, 2
  br i1 %v489, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v490 = getelementptr i8, ptr %v484, i64 64
  store <8 x i32> %v479, ptr %v490, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v491 = icmp sgt i64 %v321, 3
  br i1 %v491, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v492 = getelementptr i8, ptr %v484, i64 96
  store <8 x i32> %v481, ptr %v492, align 4
  br label %pack.line.end.56
pack.line.end.56:
  %v493 = icmp sgt i64 %v321, 4
  br i1 %v493, label %pack.line.57, label %pack.line.end.58
pack.line.57:
  %v494 = getelementptr i8, ptr %v484, i64 128
  store <8 x i32> %v476, ptr %v494, align 4
  br label %pack.line.end.58
pack.line.end.58:
  %v495 = icmp sgt i64 %v321, 5
  br i1 %v495, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v496 = getelementptr i8, ptr %v484, i64 160
  store <8 x i32> %v478, ptr %v496, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v497 = icmp sgt i64 %v321, 6
  br i1 %v497, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v498 = getelementptr i8, ptr %v484, i64 192
  store <8 x i32> %v480, ptr %v498, align 4
  br label %pack.line.end.62
pack.line.end.62:
  %v499 = icmp sgt i64 %v321, 7
  br i1 %v499, label %pack.line.63, label %pack.line.end.64
pack.line.63:
  %v500 = getelementptr i8, ptr %v484, i64 224
  store <8 x i32> %v482, ptr %v500, align 4
  br label %pack.line.end.64
pack.line.end.64:
  br label %pack.rest.end.48
pack.rest.end.48:
  %v501 = mul i64 32, %v6
  %v502 = sub i64 %v62, %v59
  %v503 = urem i64 %v502, 4
  %v504 = sub i64 %v62, %v503
  br label %i.65
i.65:
  %v505 = phi i64 [ %v59, %pack.rest.end.48 ], [ %v659, %p.end.70 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %i.body.66, label %i.end.67
i.body.66:
  %v507 = mul i64 4, %v55
  %v508 = add i64 %v507, 127
  %v509 = and i64 %v508, -128
  %v510 = add i64 %v509, 64
  %v511 = sub i64 %v505, %v59
  %v512 = mul i64 %v511, %v510
  %v513 = getelementptr i8, ptr %v38, i64 %v512
  %v514 = mul i64 4, %v55
  %v515 = mul i64 4, %v58
  %v516 = add i64 %v515, 127
  %v517 = and i64 %v516, -128
  %v518 = add i64 %v517, 64
  %v519 = sub i64 %v505, %v59
  %v520 = mul i64 %v519, %v518
  %v521 = getelementptr i8, ptr %v40, i64 %v520
  %v522 = mul i64 4, %v58
  %v523 = getelementptr i8, ptr %v513, i64 %v510
  %v524 = mul i64 %v510, 2
  %v525 = getelementptr i8, ptr %v513, i64 %v524
  %v526 = mul i64 %v510, 3
  %v527 = getelementptr i8, ptr %v513, i64 %v526
  br label %p.68
p.68:
  %v528 = phi i64 [ 0, %i.body.66 ], [ %v619, %q.end.73 ]
  %v529 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v615, %q.end.73 ]
  %v530 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v616, %q.end.73 ]
  %v531 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v617, %q.end.73 ]
  %v532 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v618, %q.end.73 ]
  %v533 = icmp slt i64 %v528, %v6
  br i1 %v533, label %p.body.69, label %p.end.70
p.body.69:
  %v534 = mul i64 %v528, %v24
  %v535 = getelementptr i8, ptr %v30, i64 %v534
  %v536 = getelementptr i8, ptr %v521, i64 %v518
  %v537 = mul i64 %v518, 2
  %v538 = getelementptr i8, ptr %v521, i64 %v537
  %v539 = mul i64 %v518, 3
  %v540 = getelementptr i8, ptr %v521, i64 %v539
  %v541 = mul i64 %v528, 4
  %v542 = getelementptr i8, ptr %v513, i64 %v541
  %v543 = load float, ptr %v542, align 4
  %v544 = mul i64 %v528, 32
  %v545 = getelementptr i8, ptr %v34, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = insertelement <8 x float> poison, float %v543, i64 0
  %v548 = shufflevector <8 x float> %v547, <8 x float> poison, <8 x i32> zeroinitializer
  %v549 = fsub <8 x float> %v548, %v546
  %v550 = mul i64 %v528, 4
  %v551 = getelementptr i8, ptr %v523, i64 %v550
  %v552 = load float, ptr %v551, align 4
  %v553 = insertelement <8 x float> poison, float %v552, i64 0
  %v554 = shufflevector <8 x float> %v553, <8 x float> poison, <8 x i32> zeroinitializer
  %v555 = fsub <8 x float> %v554, %v546
  %v556 = mul i64 %v528, 4
  %v557 = getelementptr i8, ptr %v525, i64 %v556
  %v558 = load float, ptr %v557, align 4
  %v559 = insertelement <8 x float> poison, float %v558, i64 0
  %v560 = shufflevector <8 x float> %v559, <8 x float> poison, <8 x i32> zeroinitializer
  %v561 = fsub <8 x float> %v560, %v546
  %v562 = mul i64 %v528, 4
  %v563 = getelementptr i8, ptr %v527, i64 %v562
  %v564 = load float, ptr %v563, align 4
  %v565 = insertelement <8 x float> poison, float %v564, i64 0
  %v566 = shufflevector <8 x float> %v565, <8 x float> poison, <8 x i32> zeroinitializer
  %v567 = fsub <8 x float> %v566, %v546
  br label %q.71
q.71:
  %v568 = phi i64 [ 0, %p.body.69 ], [ %v614, %q.body.72 ]
  %v569 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v589, %q.body.72 ]
  %v570 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v597, %q.body.72 ]
  %v571 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v605, %q.body.72 ]
  %v572 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v613, %q.body.72 ]
  %v573 = icmp slt i64 %v568, %v6
  br i1 %v573, label %q.body.72, label %q.end.73
q.body.72:
  %v574 = mul i64 %v568, 4
  %v575 = getelementptr i8, ptr %v535, i64 %v574
  %v576 = load float, ptr %v575, align 4
  %v577 = insertelement <8 x float> poison, float %v576, i64 0
  %v578 = shufflevector <8 x float> %v577, <8 x float> poison, <8 x i32> zeroinitializer
  %v579 = fmul <8 x float> %v549, %v578
  %v580 = mul i64 %v568, 4
  %v581 = getelementptr i8, ptr %v521, i64 %v580
  %v582 = load float, ptr %v581, align 4
  %v583 = mul i64 %v568, 32
  %v584 = getelementptr i8, ptr %v36, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v582, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = fsub <8 x float> %v587, %v585
  %v589 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v579, <8 x float> %v588, <8 x float> %v569)
  %v590 = fmul <8 x float> %v555, %v578
  %v591 = mul i64 %v568, 4
  %v592 = getelementptr i8, ptr %v536, i64 %v591
  %v593 = load float, ptr %v592, align 4
  %v594 = insertelement <8 x float> poison, float %v593, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = fsub <8 x float> %v595, %v585
  %v597 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v590, <8 x float> %v596, <8 x float> %v570)
  %v598 = fmul <8 x float> %v561, %v578
  %v599 = mul i64 %v568, 4
  %v600 = getelementptr i8, ptr %v538, i64 %v599
  %v601 = load float, ptr %v600, align 4
  %v602 = insertelement <8 x float> poison, float %v601, i64 0
  %v603 = shufflevector <8 x float> %v602, <8 x float> poison, <8 x i32> zeroinitializer
  %v604 = fsub <8 x float> %v603, %v585
  %v605 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v598, <8 x float> %v604, <8 x float> %v571)
  %v606 = fmul <8 x float> %v567, %v578
  %v607 = mul i64 %v568, 4
  %v608 = getelementptr i8, ptr %v540, i64 %v607
  %v609 = load float, ptr %v608, align 4
  %v610 = insertelement <8 x float> poison, float %v609, i64 0
  %v611 = shufflevector <8 x float> %v610, <8 x float> poison, <8 x i32> zeroinitializer
  %v612 = fsub <8 x float> %v611, %v585
  %v613 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v606, <8 x float> %v612, <8 x float> %v572)
  %v614 = add nsw i64 %v568, 1
  br label %q.71
q.end.73:
  %v615 = fadd <8 x float> %v529, %v569
  %v616 = fadd <8 x float> %v530, %v570
  %v617 = fadd <8 x float> %v531, %v571
  %v618 = fadd <8 x float> %v532, %v572
  %v619 = add nsw i64 %v528, 1
  br label %p.68
p.end.70:
  %v620 = fcmp ogt <8 x float> %v529, splat (float 0x0000000000000000)
  %v621 = select <8 x i1> %v620, <8 x float> %v529, <8 x float> splat (float 0x0000000000000000)
  %v622 = fcmp uno <8 x float> %v529, %v529
  %v623 = select <8 x i1> %v622, <8 x float> %v529, <8 x float> %v621
  %v624 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v623)
  %v625 = fcmp ogt <8 x float> %v530, splat (float 0x0000000000000000)
  %v626 = select <8 x i1> %v625, <8 x float> %v530, <8 x float> splat (float 0x0000000000000000)
  %v627 = fcmp uno <8 x float> %v530, %v530
  %v628 = select <8 x i1> %v627, <8 x float> %v530, <8 x float> %v626
  %v629 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v628)
  %v630 = fcmp ogt <8 x float> %v531, splat (float 0x0000000000000000)
  %v631 = select <8 x i1> %v630, <8 x float> %v531, <8 x float> splat (float 0x0000000000000000)
  %v632 = fcmp uno <8 x float> %v531, %v531
  %v633 = select <8 x i1> %v632, <8 x float> %v531, <8 x float> %v631
  %v634 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v633)
  %v635 = fcmp ogt <8 x float> %v532, splat (float 0x0000000000000000)
  %v636 = select <8 x i1> %v635, <8 x float> %v532, <8 x float> splat (float 0x0000000000000000)
  %v637 = fcmp uno <8 x float> %v532, %v532
  %v638 = select <8 x i1> %v637, <8 x float> %v532, <8 x float> %v636
  %v639 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v638)
  %v640 = mul i64 %v505, %v42
  %v641 = getelementptr i8, ptr %v32, i64 %v640
  %v642 = mul i64 %v136, 4
  %v643 = getelementptr i8, ptr %v641, i64 %v642
  store <8 x float> %v624, ptr %v643, align 4
  %v644 = add i64 %v505, 1
  %v645 = mul i64 %v644, %v42
  %v646 = getelementptr i8, ptr %v32, i64 %v645
  %v647 = mul i64 %v136, 4
  %v648 = getelementptr i8, ptr %v646, i64 %v647
  store <8 x float> %v629, ptr %v648, align 4
  %v649 = add i64 %v505, 2
  %v650 = mul i64 %v649, %v42
  %v651 = getelementptr i8, ptr %v32, i64 %v650
  %v652 = mul i64 %v136, 4
  %v653 = getelementptr i8, ptr %v651, i64 %v652
  store <8 x float> %v634, ptr %v653, align 4
  %v654 = add i64 %v505, 3
  %v655 = mul i64 %v654, %v42
  %v656 = getelementptr i8, ptr %v32, i64 %v655
  %v657 = mul i64 %v136, 4
  %v658 = getelementptr i8, ptr %v656, i64 %v657
  store <8 x float> %v639, ptr %v658, align 4
  %v659 = add nsw i64 %v505, 4
  br label %i.65
i.end.67:
  br label %i.edge.74
i.edge.74:
  %v660 = phi i64 [ %v504, %i.end.67 ], [ %v723, %p.end.79 ]
  %v661 = icmp slt i64 %v660, %v62
  br i1 %v661, label %i.edge.body.75, label %i.edge.end.76
i.edge.body.75:
  %v662 = mul i64 4, %v55
  %v663 = add i64 %v662, 127
  %v664 = and i64 %v663, -128
  %v665 = add i64 %v664, 64
  %v666 = sub i64 %v660, %v59
  %v667 = mul i64 %v666, %v665
  %v668 = getelementptr i8, ptr %v38, i64 %v667
  %v669 = mul i64 4, %v55
  %v670 = mul i64 4, %v58
  %v671 = add i64 %v670, 127
  %v672 = and i64 %v671, -128
  %v673 = add i64 %v672, 64
  %v674 = sub i64 %v660, %v59
  %v675 = mul i64 %v674, %v673
  %v676 = getelementptr i8, ptr %v40, i64 %v675
  %v677 = mul i64 4, %v58
  br label %p.77
p.77:
  %v678 = phi i64 [ 0, %i.edge.body.75 ], [ %v713, %q.end.82 ]
  %v679 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.75 ], [ %v712, %q.end.82 ]
  %v680 = icmp slt i64 %v678, %v6
  br i1 %v680, label %p.body.78, label %p.end.79
p.body.78:
  %v681 = mul i64 %v678, %v24
  %v682 = getelementptr i8, ptr %v30, i64 %v681
  %v683 = mul i64 %v678, 4
  %v684 = getelementptr i8, ptr %v668, i64 %v683
  %v685 = load float, ptr %v684, align 4
  %v686 = mul i64 %v678, 32
  %v687 = getelementptr i8, ptr %v34, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = insertelement <8 x float> poison, float %v685, i64 0
  %v690 = shufflevector <8 x float> %v689, <8 x float> poison, <8 x i32> zeroinitializer
  %v691 = fsub <8 x float> %v690, %v688
  br label %q.80
q.80:
  %v692 = phi i64 [ 0, %p.body.78 ], [ %v711, %q.body.81 ]
  %v693 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.78 ], [ %v710, %q.body.81 ]
  %v694 = icmp slt i64 %v692, %v6
  br i1 %v694, label %q.body.81, label %q.end.82
q.body.81:
  %v695 = mul i64 %v692, 4
  %v696 = getelementptr i8, ptr %v682, i64 %v695
  %v697 = load float, ptr %v696, align 4
  %v698 = insertelement <8 x float> poison, float %v697, i64 0
  %v699 = shufflevector <8 x float> %v698, <8 x float> poison, <8 x i32> zeroinitializer
  %v700 = fmul <8 x float> %v691, %v699
  %v701 = mul i64 %v692, 4
  %v702 = getelementptr i8, ptr %v676, i64 %v701
  %v703 = load float, ptr %v702, align 4
  %v704 = mul i64 %v692, 32
  %v705 = getelementptr i8, ptr %v36, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = insertelement <8 x float> poison, float %v703, i64 0
  %v708 = shufflevector <8 x float> %v707, <8 x float> poison, <8 x i32> zeroinitializer
  %v709 = fsub <8 x float> %v708, %v706
  %v710 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v700, <8 x float> %v709, <8 x float> %v693)
  %v711 = add nsw i64 %v692, 1
  br label %q.80
q.end.82:
  %v712 = fadd <8 x float> %v679, %v693
  %v713 = add nsw i64 %v678, 1
  br label %p.77
p.end.79:
  %v714 = fcmp ogt <8 x float> %v679, splat (float 0x0000000000000000)
  %v715 = select <8 x i1> %v714, <8 x float> %v679, <8 x float> splat (float 0x0000000000000000)
  %v716 = fcmp uno <8 x float> %v679, %v679
  %v717 = select <8 x i1> %v716, <8 x float> %v679, <8 x float> %v715
  %v718 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v717)
  %v719 = mul i64 %v660, %v42
  %v720 = getelementptr i8, ptr %v32, i64 %v719
  %v721 = mul i64 %v136, 4
  %v722 = getelementptr i8, ptr %v720, i64 %v721
  store <8 x float> %v718, ptr %v722, align 4
  %v723 = add nsw i64 %v660, 1
  br label %i.edge.74
i.edge.end.76:
  %v724 = add nsw i64 %v136, 8
  br label %block.20
block.end.22:
  br label %edge.block.83
edge.block.83:
  %v725 = phi i64 [ %v135, %block.end.22 ], [ %v1027, %i.edge.end.121 ]
  %v726 = icmp slt i64 %v725, %v50
  br i1 %v726, label %edge.block.body.84, label %edge.block.end.85
edge.block.body.84:
  %v727 = sub i64 %v50, %v725
  %v728 = call i64 @llvm.smin.i64(i64 %v727, i64 8)
  %v729 = mul i64 32, %v6
  br label %pack.lane.86
pack.lane.86:
  %v730 = phi i64 [ 0, %edge.block.body.84 ], [ %v745, %pack.units.end.91 ]
  %v731 = icmp slt i64 %v730, %v728
  br i1 %v731, label %pack.lane.body.87, label %pack.lane.end.88
pack.lane.body.87:
  %v732 = mul i64 %v730, 4
  %v733 = getelementptr i8, ptr %v34, i64 %v732
  br label %pack.units.89
pack.units.89:
  %v734 = phi i64 [ 0, %pack.lane.body.87 ], [ %v744, %pack.units.body.90 ]
  %v735 = icmp slt i64 %v734, %v6
  br i1 %v735, label %pack.units.body.90, label %pack.units.end.91
pack.units.body.90:
  %v736 = mul i64 %v734, 32
  %v737 = getelementptr i8, ptr %v733, i64 %v736
  %v738 = add i64 %v725, %v730
  %v739 = mul i64 %v738, %v16
  %v740 = getelementptr i8, ptr %v22, i64 %v739
  %v741 = mul i64 %v734, 4
  %v742 = getelementptr i8, ptr %v740, i64 %v741
  %v743 = load float, ptr %v742, align 4
  store float %v743, ptr %v737, align 4
  %v744 = add nsw i64 %v734, 1
  br label %pack.units.89
pack.units.end.91:
  %v745 = add nsw i64 %v730, 1
  br label %pack.lane.86
pack.lane.end.88:
  br label %pack.pad.92
pack.pad.92:
  %v746 = phi i64 [ %v728, %pack.lane.end.88 ], [ %v755, %pack.pad.end.97 ]
  %v747 = icmp slt i64 %v746, 8
  br i1 %v747, label %pack.pad.body.93, label %pack.pad.end.94
pack.pad.body.93:
  %v748 = mul i64 %v746, 4
  %v749 = getelementptr i8, ptr %v34, i64 %v748
  br label %pack.pad.95
pack.pad.95:
  %v750 = phi i64 [ 0, %pack.pad.body.93 ], [ %v754, %pack.pad.body.96 ]
  %v751 = icmp slt i64 %v750, %v6
  br i1 %v751, label %pack.pad.body.96, label %pack.pad.end.97
pack.pad.body.96:
  %v752 = mul i64 %v750, 32
  %v753 = getelementptr i8, ptr %v749, i64 %v752
  store float 0x0000000000000000, ptr %v753, align 4
  %v754 = add nsw i64 %v750, 1
  br label %pack.pad.95
pack.pad.end.97:
  %v755 = add nsw i64 %v746, 1
  br label %pack.pad.92
pack.pad.end.94:
  %v756 = mul i64 32, %v6
  %v757 = mul i64 32, %v6
  br label %pack.lane.98
pack.lane.98:
  %v758 = phi i64 [ 0, %pack.pad.end.94 ], [ %v773, %pack.units.end.103 ]
  %v759 = icmp slt i64 %v758, %v728
  br i1 %v759, label %pack.lane.body.99, label %pack.lane.end.100
pack.lane.body.99:
  %v760 = mul i64 %v758, 4
  %v761 = getelementptr i8, ptr %v36, i64 %v760
  br label %pack.units.101
pack.units.101:
  %v762 = phi i64 [ 0, %pack.lane.body.99 ], [ %v772, %pack.units.body.102 ]
  %v763 = icmp slt i64 %v762, %v6
  br i1 %v763, label %pack.units.body.102, label %pack.units.end.103
pack.units.body.102:
  %v764 = mul i64 %v762, 32
  %v765 = getelementptr i8, ptr %v761, i64 %v764
  %v766 = add i64 %v725, %v758
  %v767 = mul i64 %v766, %v16
  %v768 = getelementptr i8, ptr %v22, i64 %v767
  %v769 = mul i64 %v762, 4
  %v770 = getelementptr i8, ptr %v768, i64 %v769
  %v771 = load float, ptr %v770, align 4
  store float %v771, ptr %v765, align 4
  %v772 = add nsw i64 %v762, 1
  br label %pack.units.101
pack.units.end.103:
  %v773 = add nsw i64 %v758, 1
  br label %pack.lane.98
pack.lane.end.100:
  br label %pack.pad.104
pack.pad.104:
  %v774 = phi i64 [ %v728, %pack.lane.end.100 ], [ %v783, %pack.pad.end.109 ]
  %v775 = icmp slt i64 %v774, 8
  br i1 %v775, label %pack.pad.body.105, label %pack.pad.end.106
pack.pad.body.105:
  %v776 = mul i64 %v774, 4
  %v777 = getelementptr i8, ptr %v36, i64 %v776
  br label %pack.pad.107
pack.pad.107:
  %v778 = phi i64 [ 0, %pack.pad.body.105 ], [ %v782, %pack.pad.body.108 ]
  %v779 = icmp slt i64 %v778, %v6
  br i1 %v779, label %pack.pad.body.108, label %pack.pad.end.109
pack.pad.body.108:
  %v780 = mul i64 %v778, 32
  %v781 = getelementptr i8, ptr %v777, i64 %v780
  store float 0x0000000000000000, ptr %v781, align 4
  %v782 = add nsw i64 %v778, 1
  br label %pack.pad.107
pack.pad.end.109:
  %v783 = add nsw i64 %v774, 1
  br label %pack.pad.104
pack.pad.end.106:
  %v784 = mul i64 32, %v6
  %v785 = sub i64 %v62, %v59
  %v786 = urem i64 %v785, 4
  %v787 = sub i64 %v62, %v786
  br label %i.110
i.110:
  %v788 = phi i64 [ %v59, %pack.pad.end.106 ], [ %v958, %p.end.115 ]
  %v789 = icmp slt i64 %v788, %v787
  br i1 %v789, label %i.body.111, label %i.end.112
i.body.111:
  %v790 = mul i64 4, %v55
  %v791 = add i64 %v790, 127
  %v792 = and i64 %v791, -128
  %v793 = add i64 %v792, 64
  %v794 = sub i64 %v788, %v59
  %v795 = mul i64 %v794, %v793
  %v796 = getelementptr i8, ptr %v38, i64 %v795
  %v797 = mul i64 4, %v55
  %v798 = mul i64 4, %v58
  %v799 = add i64 %v798, 127
  %v800 = and i64 %v799, -128
  %v801 = add i64 %v800, 64
  %v802 = sub i64 %v788, %v59
  %v803 = mul i64 %v802, %v801
  %v804 = getelementptr i8, ptr %v40, i64 %v803
  %v805 = mul i64 4, %v58
  %v806 = getelementptr i8, ptr %v796, i64 %v793
  %v807 = mul i64 %v793, 2
  %v808 = getelementptr i8, ptr %v796, i64 %v807
  %v809 = mul i64 %v793, 3
  %v810 = getelementptr i8, ptr %v796, i64 %v809
  br label %p.113
p.113:
  %v811 = phi i64 [ 0, %i.body.111 ], [ %v902, %q.end.118 ]
  %v812 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v898, %q.end.118 ]
  %v813 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v899, %q.end.118 ]
  %v814 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v900, %q.end.118 ]
  %v815 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v901, %q.end.118 ]
  %v816 = icmp slt i64 %v811, %v6
  br i1 %v816, label %p.body.114, label %p.end.115
p.body.114:
  %v817 = mul i64 %v811, %v24
  %v818 = getelementptr i8, ptr %v30, i64 %v817
  %v819 = getelementptr i8, ptr %v804, i64 %v801
  %v820 = mul i64 %v801, 2
  %v821 = getelementptr i8, ptr %v804, i64 %v820
  %v822 = mul i64 %v801, 3
  %v823 = getelementptr i8, ptr %v804, i64 %v822
  %v824 = mul i64 %v811, 4
  %v825 = getelementptr i8, ptr %v796, i64 %v824
  %v826 = load float, ptr %v825, align 4
  %v827 = mul i64 %v811, 32
  %v828 = getelementptr i8, ptr %v34, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = insertelement <8 x float> poison, float %v826, i64 0
  %v831 = shufflevector <8 x float> %v830, <8 x float> poison, <8 x i32> zeroinitializer
  %v832 = fsub <8 x float> %v831, %v829
  %v833 = mul i64 %v811, 4
  %v834 = getelementptr i8, ptr %v806, i64 %v833
  %v835 = load float, ptr %v834, align 4
  %v836 = insertelement <8 x float> poison, float %v835, i64 0
  %v837 = shufflevector <8 x float> %v836, <8 x float> poison, <8 x i32> zeroinitializer
  %v838 = fsub <8 x float> %v837, %v829
  %v839 = mul i64 %v811, 4
  %v840 = getelementptr i8, ptr %v808, i64 %v839
  %v841 = load float, ptr %v840, align 4
  %v842 = insertelement <8 x float> poison, float %v841, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fsub <8 x float> %v843, %v829
  %v845 = mul i64 %v811, 4
  %v846 = getelementptr i8, ptr %v810, i64 %v845
  %v847 = load float, ptr %v846, align 4
  %v848 = insertelement <8 x float> poison, float %v847, i64 0
  %v849 = shufflevector <8 x float> %v848, <8 x float> poison, <8 x i32> zeroinitializer
  %v850 = fsub <8 x float> %v849, %v829
  br label %q.116
q.116:
  %v851 = phi i64 [ 0, %p.body.114 ], [ %v897, %q.body.117 ]
  %v852 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v872, %q.body.117 ]
  %v853 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v880, %q.body.117 ]
  %v854 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v888, %q.body.117 ]
  %v855 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v896, %q.body.117 ]
  %v856 = icmp slt i64 %v851, %v6
  br i1 %v856, label %q.body.117, label %q.end.118
q.body.117:
  %v857 = mul i64 %v851, 4
  %v858 = getelementptr i8, ptr %v818, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = insertelement <8 x float> poison, float %v859, i64 0
  %v861 = shufflevector <8 x float> %v860, <8 x float> poison, <8 x i32> zeroinitializer
  %v862 = fmul <8 x float> %v832, %v861
  %v863 = mul i64 %v851, 4
  %v864 = getelementptr i8, ptr %v804, i64 %v863
  %v865 = load float, ptr %v864, align 4
  %v866 = mul i64 %v851, 32
  %v867 = getelementptr i8, ptr %v36, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = insertelement <8 x float> poison, float %v865, i64 0
  %v870 = shufflevector <8 x float> %v869, <8 x float> poison, <8 x i32> zeroinitializer
  %v871 = fsub <8 x float> %v870, %v868
  %v872 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v862, <8 x float> %v871, <8 x float> %v852)
  %v873 = fmul <8 x float> %v838, %v861
  %v874 = mul i64 %v851, 4
  %v875 = getelementptr i8, ptr %v819, i64 %v874
  %v876 = load float, ptr %v875, align 4
  %v877 = insertelement <8 x float> poison, float %v876, i64 0
  %v878 = shufflevector <8 x float> %v877, <8 x float> poison, <8 x i32> zeroinitializer
  %v879 = fsub <8 x float> %v878, %v868
  %v880 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v873, <8 x float> %v879, <8 x float> %v853)
  %v881 = fmul <8 x float> %v844, %v861
  %v882 = mul i64 %v851, 4
  %v883 = getelementptr i8, ptr %v821, i64 %v882
  %v884 = load float, ptr %v883, align 4
  %v885 = insertelement <8 x float> poison, float %v884, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = fsub <8 x float> %v886, %v868
  %v888 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v881, <8 x float> %v887, <8 x float> %v854)
  %v889 = fmul <8 x float> %v850, %v861
  %v890 = mul i64 %v851, 4
  %v891 = getelementptr i8, ptr %v823, i64 %v890
  %v892 = load float, ptr %v891, align 4
  %v893 = insertelement <8 x float> poison, float %v892, i64 0
  %v894 = shufflevector <8 x float> %v893, <8 x float> poison, <8 x i32> zeroinitializer
  %v895 = fsub <8 x float> %v894, %v868
  %v896 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v889, <8 x float> %v895, <8 x float> %v855)
  %v897 = add nsw i64 %v851, 1
  br label %q.116
q.end.118:
  %v898 = fadd <8 x float> %v812, %v852
  %v899 = fadd <8 x float> %v813, %v853
  %v900 = fadd <8 x float> %v814, %v854
  %v901 = fadd <8 x float> %v815, %v855
  %v902 = add nsw i64 %v811, 1
  br label %p.113
p.end.115:
  %v903 = fcmp ogt <8 x float> %v812, splat (float 0x0000000000000000)
  %v904 = select <8 x i1> %v903, <8 x float> %v812, <8 x float> splat (float 0x0000000000000000)
  %v905 = fcmp uno <8 x float> %v812, %v812
  %v906 = select <8 x i1> %v905, <8 x float> %v812, <8 x float> %v904
  %v907 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v906)
  %v908 = fcmp ogt <8 x float> %v813, splat (float 0x0000000000000000)
  %v909 = select <8 x i1> %v908, <8 x float> %v813, <8 x float> splat (float 0x0000000000000000)
  %v910 = fcmp uno <8 x float> %v813, %v813
  %v911 = select <8 x i1> %v910, <8 x float> %v813, <8 x float> %v909
  %v912 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v911)
  %v913 = fcmp ogt <8 x float> %v814, splat (float 0x0000000000000000)
  %v914 = select <8 x i1> %v913, <8 x float> %v814, <8 x float> splat (float 0x0000000000000000)
  %v915 = fcmp uno <8 x float> %v814, %v814
  %v916 = select <8 x i1> %v915, <8 x float> %v814, <8 x float> %v914
  %v917 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v916)
  %v918 = fcmp ogt <8 x float> %v815, splat (float 0x0000000000000000)
  %v919 = select <8 x i1> %v918, <8 x float> %v815, <8 x float> splat (float 0x0000000000000000)
  %v920 = fcmp uno <8 x float> %v815, %v815
  %v921 = select <8 x i1> %v920, <8 x float> %v815, <8 x float> %v919
  %v922 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v921)
  %v923 = mul i64 %v788, %v42
  %v924 = getelementptr i8, ptr %v32, i64 %v923
  %v925 = mul i64 %v725, 4
  %v926 = getelementptr i8, ptr %v924, i64 %v925
  %v927 = trunc i64 %v728 to i32
  %v928 = insertelement <8 x i32> poison, i32 %v927, i64 0
  %v929 = shufflevector <8 x i32> %v928, <8 x i32> poison, <8 x i32> zeroinitializer
  %v930 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v929
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v907, ptr align 4 %v926, <8 x i1> %v930)
  %v931 = add i64 %v788, 1
  %v932 = mul i64 %v931, %v42
  %v933 = getelementptr i8, ptr %v32, i64 %v932
  %v934 = mul i64 %v725, 4
  %v935 = getelementptr i8, ptr %v933, i64 %v934
  %v936 = trunc i64 %v728 to i32
  %v937 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v938
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v912, ptr align 4 %v935, <8 x i1> %v939)
  %v940 = add i64 %v788, 2
  %v941 = mul i64 %v940, %v42
  %v942 = getelementptr i8, ptr %v32, i64 %v941
  %v943 = mul i64 %v725, 4
  %v944 = getelementptr i8, ptr %v942, i64 %v943
  %v945 = trunc i64 %v728 to i32
  %v946 = insertelement <8 x i32> poison, i32 %v945, i64 0
  %v947 = shufflevector <8 x i32> %v946, <8 x i32> poison, <8 x i32> zeroinitializer
  %v948 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v947
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v917, ptr align 4 %v944, <8 x i1> %v948)
  %v949 = add i64 %v788, 3
  %v950 = mul i64 %v949, %v42
  %v951 = getelementptr i8, ptr %v32, i64 %v950
  %v952 = mul i64 %v725, 4
  %v953 = getelementptr i8, ptr %v951, i64 %v952
  %v954 = trunc i64 %v728 to i32
  %v955 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v956 = shufflevector <8 x i32> %v955, <8 x i32> poison, <8 x i32> zeroinitializer
  %v957 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v956
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v922, ptr align 4 %v953, <8 x i1> %v957)
  %v958 = add nsw i64 %v788, 4
  br label %i.110
i.end.112:
  br label %i.edge.119
i.edge.119:
  %v959 = phi i64 [ %v787, %i.end.112 ], [ %v1026, %p.end.124 ]
  %v960 = icmp slt i64 %v959, %v62
  br i1 %v960, label %i.edge.body.120, label %i.edge.end.121
i.edge.body.120:
  %v961 = mul i64 4, %v55
  %v962 = add i64 %v961, 127
  %v963 = and i64 %v962, -128
  %v964 = add i64 %v963, 64
  %v965 = sub i64 %v959, %v59
  %v966 = mul i64 %v965, %v964
  %v967 = getelementptr i8, ptr %v38, i64 %v966
  %v968 = mul i64 4, %v55
  %v969 = mul i64 4, %v58
  %v970 = add i64 %v969, 127
  %v971 = and i64 %v970, -128
  %v972 = add i64 %v971, 64
  %v973 = sub i64 %v959, %v59
  %v974 = mul i64 %v973, %v972
  %v975 = getelementptr i8, ptr %v40, i64 %v974
  %v976 = mul i64 4, %v58
  br label %p.122
p.122:
  %v977 = phi i64 [ 0, %i.edge.body.120 ], [ %v1012, %q.end.127 ]
  %v978 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.120 ], [ %v1011, %q.end.127 ]
  %v979 = icmp slt i64 %v977, %v6
  br i1 %v979, label %p.body.123, label %p.end.124
p.body.123:
  %v980 = mul i64 %v977, %v24
  %v981 = getelementptr i8, ptr %v30, i64 %v980
  %v982 = mul i64 %v977, 4
  %v983 = getelementptr i8, ptr %v967, i64 %v982
  %v984 = load float, ptr %v983, align 4
  %v985 = mul i64 %v977, 32
  %v986 = getelementptr i8, ptr %v34, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = insertelement <8 x float> poison, float %v984, i64 0
  %v989 = shufflevector <8 x float> %v988, <8 x float> poison, <8 x i32> zeroinitializer
  %v990 = fsub <8 x float> %v989, %v987
  br label %q.125
q.125:
  %v991 = phi i64 [ 0, %p.body.123 ], [ %v1010, %q.body.126 ]
  %v992 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.123 ], [ %v1009, %q.body.126 ]
  %v993 = icmp slt i64 %v991, %v6
  br i1 %v993, label %q.body.126, label %q.end.127
q.body.126:
  %v994 = mul i64 %v991, 4
  %v995 = getelementptr i8, ptr %v981, i64 %v994
  %v996 = load float, ptr %v995, align 4
  %v997 = insertelement <8 x float> poison, float %v996, i64 0
  %v998 = shufflevector <8 x float> %v997, <8 x float> poison, <8 x i32> zeroinitializer
  %v999 = fmul <8 x float> %v990, %v998
  %v1000 = mul i64 %v991, 4
  %v1001 = getelementptr i8, ptr %v975, i64 %v1000
  %v1002 = load float, ptr %v1001, align 4
  %v1003 = mul i64 %v991, 32
  %v1004 = getelementptr i8, ptr %v36, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = insertelement <8 x float> poison, float %v1002, i64 0
  %v1007 = shufflevector <8 x float> %v1006, <8 x float> poison, <8 x i32> zeroinitializer
  %v1008 = fsub <8 x float> %v1007, %v1005
  %v1009 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v999, <8 x float> %v1008, <8 x float> %v992)
  %v1010 = add nsw i64 %v991, 1
  br label %q.125
q.end.127:
  %v1011 = fadd <8 x float> %v978, %v992
  %v1012 = add nsw i64 %v977, 1
  br label %p.122
p.end.124:
  %v1013 = fcmp ogt <8 x float> %v978, splat (float 0x0000000000000000)
  %v1014 = select <8 x i1> %v1013, <8 x float> %v978, <8 x float> splat (float 0x0000000000000000)
  %v1015 = fcmp uno <8 x float> %v978, %v978
  %v1016 = select <8 x i1> %v1015, <8 x float> %v978, <8 x float> %v1014
  %v1017 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1016)
  %v1018 = mul i64 %v959, %v42
  %v1019 = getelementptr i8, ptr %v32, i64 %v1018
  %v1020 = mul i64 %v725, 4
  %v1021 = getelementptr i8, ptr %v1019, i64 %v1020
  %v1022 = trunc i64 %v728 to i32
  %v1023 = insertelement <8 x i32> poison, i32 %v1022, i64 0
  %v1024 = shufflevector <8 x i32> %v1023, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1025 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1024
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1017, ptr align 4 %v1021, <8 x i1> %v1025)
  %v1026 = add nsw i64 %v959, 1
  br label %i.edge.119
i.edge.end.121:
  %v1027 = add nsw i64 %v725, 8
  br label %edge.block.83
edge.block.end.85:
  %v1028 = add nsw i64 %v59, %v52
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 



define void @matmul_i8.output(ptr noundef %arguments) nounwind  {
entry:
  %v83 = alloca <16 x i8>, i64 1, align 64
  %v193 = alloca <16 x i8>, i64 1, align 64
  %v206 = alloca <16 x i8>, i64 1, align 64
  %v220 = alloca <16 x i8>, i64 1, align 64
  %v234 = alloca <16 x i8>, i64 1, align 64
  %v248 = alloca <16 x i8>, i64 1, align 64
  %v262 = alloca <16 x i8>, i64 1, align 64
  %v276 = alloca <16 x i8>, i64 1, align 64
  %v290 = alloca <16 x i8>, i64 1, align 64
  %v332 = alloca <8 x i32>, i64 8, align 64
  %v436 = alloca <16 x i8>, i64 1, align 64
  %v449 = alloca <16 x i8>, i64 1, align 64
  %v463 = alloca <16 x i8>, i64 1, align 64
  %v477 = alloca <16 x i8>, i64 1, align 64
  %v491 = alloca <16 x i8>, i64 1, align 64
  %v505 = alloca <16 x i8>, i64 1, align 64
  %v519 = alloca <16 x i8>, i64 1, align 64
  %v533 = alloca <16 x i8>, i64 1, align 64
  %v575 = alloca <8 x i32>, i64 8, align 64
  %v1 = getelementptr i8, ptr %arguments, i64 160
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 168
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 176
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
  %v23 = getelementptr i8, ptr %arguments, i64 80
  %v24 = load ptr, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 184
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 192
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 88
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 120
  %v32 = load i64, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 128
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 136
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 144
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 152
  %v40 = load i64, ptr %v39, align 8
  %v41 = add i64 %v6, 1
  %v42 = udiv i64 %v41, 2
  %v43 = add i64 %v6, 1
  %v44 = udiv i64 %v43, 2
  %v45 = add i64 %v44, 7
  %v46 = udiv i64 %v45, 8
  %v47 = mul i64 %v46, 8
  br label %row.block.1
row.block.1:
  %v48 = phi i64 [ %v32, %entry ], [ %v1076, %edge.block.end.96 ]
  %v49 = icmp slt i64 %v48, %v34
  br i1 %v49, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v50 = add i64 %v48, %v40
  %v51 = call i64 @llvm.smin.i64(i64 %v34, i64 %v50)
  %v52 = mul i64 4, %v47
  %v53 = add i64 %v52, 127
  %v54 = and i64 %v53, -128
  %v55 = add i64 %v54, 64
  br label %pack.row.4
pack.row.4:
  %v56 = phi i64 [ %v48, %row.block.body.2 ], [ %v99, %pack.rest.end.11 ]
  %v57 = icmp slt i64 %v56, %v51
  br i1 %v57, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v58 = sub i64 %v56, %v48
  %v59 = mul i64 %v58, %v55
  %v60 = getelementptr i8, ptr %v28, i64 %v59
  %v61 = mul i64 4, %v47
  %v62 = urem i64 %v6, 16
  %v63 = sub i64 %v6, %v62
  %v64 = sub i64 %v6, %v63
  %v65 = call i64 @llvm.smin.i64(i64 %v64, i64 16)
  br label %pack.units.7
pack.units.7:
  %v66 = phi i64 [ 0, %pack.row.body.5 ], [ %v78, %pack.units.body.8 ]
  %v67 = icmp slt i64 %v66, %v63
  br i1 %v67, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v68 = mul i64 %v56, %v8
  %v69 = getelementptr i8, ptr %v14, i64 %v68
  %v70 = getelementptr i8, ptr %v69, i64 %v66
  %v71 = load <16 x i8>, ptr %v70, align 1
  %v72 = sext <16 x i8> %v71 to <16 x i16>
  %v73 = bitcast <16 x i16> %v72 to <8 x i32>
  %v74 = add i64 %v66, 1
  %v75 = udiv i64 %v74, 2
  %v76 = mul i64 %v75, 4
  %v77 = getelementptr i8, ptr %v60, i64 %v76
  store <8 x i32> %v73, ptr %v77, align 4
  %v78 = add nsw i64 %v66, 16
  br label %pack.units.7
pack.units.end.9:
  %v79 = icmp sgt i64 %v65, 0
  br i1 %v79, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v80 = mul i64 %v56, %v8
  %v81 = getelementptr i8, ptr %v14, i64 %v80
  %v82 = getelementptr i8, ptr %v81, i64 %v63
  store <16 x i8> zeroinitializer, ptr %v83, align 64
  br label %edge.12
edge.12:
  %v84 = phi i64 [ 0, %pack.rest.10 ], [ %v91, %edge.body.13 ]
  %v85 = icmp slt i64 %v84, %v65
  br i1 %v85, label %edge.body.13, label %edge.end.14
edge.body.13:
  %v86 = mul i64 %v84, 1
  %v87 = mul i64 %v84, 1
  %v88 = getelementptr i8, ptr %v82, i64 %v86
  %v89 = load i8, ptr %v88, align 1
  %v90 = getelementptr i8, ptr %v83, i64 %v87
  store i8 %v89, ptr %v90, align 1
  %v91 = add nsw i64 %v84, 1
  br label %edge.12
edge.end.14:
  %v92 = load <16 x i8>, ptr %v83, align 64
  %v93 = sext <16 x i8> %v92 to <16 x i16>
  %v94 = bitcast <16 x i16> %v93 to <8 x i32>
  %v95 = add i64 %v63, 1
  %v96 = udiv i64 %v95, 2
  %v97 = mul i64 %v96, 4
  %v98 = getelementptr i8, ptr %v60, i64 %v97
  store <8 x i32> %v94, ptr %v98, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v99 = add nsw i64 %v56, 1
  br label %pack.row.4
pack.row.end.6:
  %v100 = sub i64 %v38, %v36
  %v101 = urem i64 %v100, 16
  %v102 = sub i64 %v38, %v101
  br label %block.15
block.15:
  %v103 = phi i64 [ %v36, %pack.row.end.6 ], [ %v830, %i.edge.end.90 ]
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %block.body.16, label %block.end.17
block.body.16:
  %v105 = mul i64 64, %v42
  %v106 = urem i64 %v6, 16
  %v107 = sub i64 %v6, %v106
  br label %pack.square.18
pack.square.18:
  %v108 = phi i64 [ 0, %block.body.16 ], [ %v186, %pack.square.body.19 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %pack.square.body.19, label %pack.square.end.20
pack.square.body.19:
  %v110 = add i64 %v108, 1
  %v111 = udiv i64 %v110, 2
  %v112 = mul i64 %v111, 64
  %v113 = getelementptr i8, ptr %v26, i64 %v112
  %v114 = mul i64 %v103, %v16
  %v115 = getelementptr i8, ptr %v22, i64 %v114
  %v116 = getelementptr i8, ptr %v115, i64 %v108
  %v117 = load <16 x i8>, ptr %v116, align 1
  %v118 = sext <16 x i8> %v117 to <16 x i16>
  %v119 = bitcast <16 x i16> %v118 to <8 x i32>
  %v120 = getelementptr i8, ptr %v116, i64 %v16
  %v121 = load <16 x i8>, ptr %v120, align 1
  %v122 = sext <16 x i8> %v121 to <16 x i16>
  %v123 = bitcast <16 x i16> %v122 to <8 x i32>
  %v124 = mul i64 %v16, 2
  %v125 = getelementptr i8, ptr %v116, i64 %v124
  %v126 = load <16 x i8>, ptr %v125, align 1
  %v127 = sext <16 x i8> %v126 to <16 x i16>
  %v128 = bitcast <16 x i16> %v127 to <8 x i32>
  %v129 = mul i64 %v16, 3
  %v130 = getelementptr i8, ptr %v116, i64 %v129
  %v131 = load <16 x i8>, ptr %v130, align 1
  %v132 = sext <16 x i8> %v131 to <16 x i16>
  %v133 = bitcast <16 x i16> %v132 to <8 x i32>
  %v134 = mul i64 %v16, 4
  %v135 = getelementptr i8, ptr %v116, i64 %v134
  %v136 = load <16 x i8>, ptr %v135, align 1
  %v137 = sext <16 x i8> %v136 to <16 x i16>
  %v138 = bitcast <16 x i16> %v137 to <8 x i32>
  %v139 = mul i64 %v16, 5
  %v140 = getelementptr i8, ptr %v116, i64 %v139
  %v141 = load <16 x i8>, ptr %v140, align 1
  %v142 = sext <16 x i8> %v141 to <16 x i16>
  %v143 = bitcast <16 x i16> %v142 to <8 x i32>
  %v144 = mul i64 %v16, 6
  %v145 = getelementptr i8, ptr %v116, i64 %v144
  %v146 = load <16 x i8>, ptr %v145, align 1
  %v147 = sext <16 x i8> %v146 to <16 x i16>
  %v148 = bitcast <16 x i16> %v147 to <8 x i32>
  %v149 = mul i64 %v16, 7
  %v150 = getelementptr i8, ptr %v116, i64 %v149
  %v151 = load <16 x i8>, ptr %v150, align 1
  %v152 = sext <16 x i8> %v151 to <16 x i16>
  %v153 = bitcast <16 x i16> %v152 to <8 x i32>
  %v154 = shufflevector <8 x i32> %v119, <8 x i32> %v123, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v155 = shufflevector <8 x i32> %v119, <8 x i32> %v123, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v156 = shufflevector <8 x i32> %v128, <8 x i32> %v133, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v157 = shufflevector <8 x i32> %v128, <8 x i32> %v133, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v158 = shufflevector <8 x i32> %v154, <8 x i32> %v156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v159 = shufflevector <8 x i32> %v154, <8 x i32> %v156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v160 = shufflevector <8 x i32> %v155, <8 x i32> %v157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v161 = shufflevector <8 x i32> %v155, <8 x i32> %v157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v162 = shufflevector <8 x i32> %v138, <8 x i32> %v143, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v163 = shufflevector <8 x i32> %v138, <8 x i32> %v143, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v164 = shufflevector <8 x i32> %v148, <8 x i32> %v153, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v165 = shufflevector <8 x i32> %v148, <8 x i32> %v153, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v166 = shufflevector <8 x i32> %v162, <8 x i32> %v164, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v167 = shufflevector <8 x i32> %v162, <8 x i32> %v164, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v168 = shufflevector <8 x i32> %v163, <8 x i32> %v165, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v169 = shufflevector <8 x i32> %v163, <8 x i32> %v165, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v170 = shufflevector <8 x i32> %v158, <8 x i32> %v166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v171 = shufflevector <8 x i32> %v158, <8 x i32> %v166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v172 = shufflevector <8 x i32> %v159, <8 x i32> %v167, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v173 = shufflevector <8 x i32> %v159, <8 x i32> %v167, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v174 = shufflevector <8 x i32> %v160, <8 x i32> %v168, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v175 = shufflevector <8 x i32> %v160, <8 x i32> %v168, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v176 = shufflevector <8 x i32> %v161, <8 x i32> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v177 = shufflevector <8 x i32> %v161, <8 x i32> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v178 = getelementptr i8, ptr %v113, i64 0
  store <8 x i32> %v170, ptr %v178, align 4
  %v179 = getelementptr i8, ptr %v113, i64 64
  store <8 x i32> %v172, ptr %v179, align 4
  %v180 = getelementptr i8, ptr %v113, i64 128
  store <8 x i32> %v174, ptr %v180, align 4
  %v181 = getelementptr i8, ptr %v113, i64 192
  store <8 x i32> %v176, ptr %v181, align 4
  %v182 = getelementptr i8, ptr %v113, i64 256
  store <8 x i32> %v171, ptr %v182, align 4
  %v183 = getelementptr i8, ptr %v113, i64 320
  store <8 x i32> %v173, ptr %v183, align 4
  %v184 = getelementptr i8, ptr %v113, i64 384
  store <8 x i32> %v175, ptr %v184, align 4
  %v185 = getelementptr i8, ptr %v113, i64 448
  store <8 x i32> %v177, ptr %v185, align 4
  %v186 = add nsw i64 %v108, 16
  br label %pack.square.18
pack.square.end.20:
  %v187 = sub i64 %v6, %v107
  %v188 = call i64 @llvm.smin.i64(i64 %v187, i64 16)
  %v189 = icmp sgt i64 %v188, 0
  br i1 %v189, label %pack.rest.21, label %pack.rest.end.22
pack.rest.21:
  %v190 = mul i64 %v103, %v16
  %v191 = getelementptr i8, ptr %v22, i64 %v190
  %v192 = getelementptr i8, ptr %v191, i64 %v107
  store <16 x i8> zeroinitializer, ptr %v193, align 64
  br label %edge.23
edge.23:
  %v194 = phi i64 [ 0, %pack.rest.21 ], [ %v201, %edge.body.24 ]
  %v195 = icmp slt i64 %v194, %v188
  br i1 %v195, label %edge.body.24, label %edge.end.25
edge.body.24:
  %v196 = mul i64 %v194, 1
  %v197 = mul i64 %v194, 1
  %v198 = getelementptr i8, ptr %v192, i64 %v196
  %v199 = load i8, ptr %v198, align 1
  %v200 = getelementptr i8, ptr %v193, i64 %v197
  store i8 %v199, ptr %v200, align 1
  %v201 = add nsw i64 %v194, 1
  br label %edge.23
edge.end.25:
  %v202 = load <16 x i8>, ptr %v193, align 64
  %v203 = sext <16 x i8> %v202 to <16 x i16>
  %v204 = bitcast <16 x i16> %v203 to <8 x i32>
  %v205 = getelementptr i8, ptr %v192, i64 %v16
  store <16 x i8> zeroinitializer, ptr %v206, align 64
  br label %edge.26
edge.26:
  %v207 = phi i64 [ 0, %edge.end.25 ], [ %v214, %edge.body.27 ]
  %v208 = icmp slt i64 %v207, %v188
  br i1 %v208, label %edge.body.27, label %edge.end.28
edge.body.27:
  %v209 = mul i64 %v207, 1
  %v210 = mul i64 %v207, 1
  %v211 = getelementptr i8, ptr %v205, i64 %v209
  %v212 = load i8, ptr %v211, align 1
  %v213 = getelementptr i8, ptr %v206, i64 %v210
  store i8 %v212, ptr %v213, align 1
  %v214 = add nsw i64 %v207, 1
  br label %edge.26
edge.end.28:
  %v215 = load <16 x i8>, ptr %v206, align 64
  %v216 = sext <16 x i8> %v215 to <16 x i16>
  %v217 = bitcast <16 x i16> %v216 to <8 x i32>
  %v218 = mul i64 %v16, 2
  %v219 = getelementptr i8, ptr %v192, i64 %v218
  store <16 x i8> zeroinitializer, ptr %v220, align 64
  br label %edge.29
edge.29:
  %v221 = phi i64 [ 0, %edge.end.28 ], [ %v228, %edge.body.30 ]
  %v222 = icmp slt i64 %v221, %v188
  br i1 %v222, label %edge.body.30, label %edge.end.31
edge.body.30:
  %v223 = mul i64 %v221, 1
  %v224 = mul i64 %v221, 1
  %v225 = getelementptr i8, ptr %v219, i64 %v223
  %v226 = load i8, ptr %v225, align 1
  %v227 = getelementptr i8, ptr %v220, i64 %v224
  store i8 %v226, ptr %v227, align 1
  %v228 = add nsw i64 %v221, 1
  br label %edge.29
edge.end.31:
  %v229 = load <16 x i8>, ptr %v220, align 64
  %v230 = sext <16 x i8> %v229 to <16 x i16>
  %v231 = bitcast <16 x i16> %v230 to <8 x i32>
  %v232 = mul i64 %v16, 3
  %v233 = getelementptr i8, ptr %v192, i64 %v232
  store <16 x i8> zeroinitializer, ptr %v234, align 64
  br label %edge.32
edge.32:
  %v235 = phi i64 [ 0, %edge.end.31 ], [ %v242, %edge.body.33 ]
  %v236 = icmp slt i64 %v235, %v188
  br i1 %v236, label %edge.body.33, label %edge.end.34
edge.body.33:
  %v237 = mul i64 %v235, 1
  %v238 = mul i64 %v235, 1
  %v239 = getelementptr i8, ptr %v233, i64 %v237
  %v240 = load i8, ptr %v239, align 1
  %v241 = getelementptr i8, ptr %v234, i64 %v238
  store i8 %v240, ptr %v241, align 1
  %v242 = add nsw i64 %v235, 1
  br label %edge.32
edge.end.34:
  %v243 = load <16 x i8>, ptr %v234, align 64
  %v244 = sext <16 x i8> %v243 to <16 x i16>
  %v245 = bitcast <16 x i16> %v244 to <8 x i32>
  %v246 = mul i64 %v16, 4
  %v247 = getelementptr i8, ptr %v192, i64 %v246
  store <16 x i8> zeroinitializer, ptr %v248, align 64
  br label %edge.35
edge.35:
  %v249 = phi i64 [ 0, %edge.end.34 ], [ %v256, %edge.body.36 ]
  %v250 = icmp slt i64 %v249, %v188
  br i1 %v250, label %edge.body.36, label %edge.end.37
edge.body.36:
  %v251 = mul i64 %v249, 1
  %v252 = mul i64 %v249, 1
  %v253 = getelementptr i8, ptr %v247, i64 %v251
  %v254 = load i8, ptr %v253, align 1
  %v255 = getelementptr i8, ptr %v248, i64 %v252
  store i8 %v254, ptr %v255, align 1
  %v256 = add nsw i64 %v249, 1
  br label %edge.35
edge.end.37:
  %v257 = load <16 x i8>, ptr %v248, align 64
  %v258 = sext <16 x i8> %v257 to <16 x i16>
  %v259 = bitcast <16 x i16> %v258 to <8 x i32>
  %v260 = mul i64 %v16, 5
  %v261 = getelementptr i8, ptr %v192, i64 %v260
  store <16 x i8> zeroinitializer, ptr %v262, align 64
  br label %edge.38
edge.38:
  %v263 = phi i64 [ 0, %edge.end.37 ], [ %v270, %edge.body.39 ]
  %v264 = icmp slt i64 %v263, %v188
  br i1 %v264, label %edge.body.39, label %edge.end.40
edge.body.39:
  %v265 = mul i64 %v263, 1
  %v266 = mul i64 %v263, 1
  %v267 = getelementptr i8, ptr %v261, i64 %v265
  %v268 = load i8, ptr %v267, align 1
  %v269 = getelementptr i8, ptr %v262, i64 %v266
  store i8 %v268, ptr %v269, align 1
  %v270 = add nsw i64 %v263, 1
  br label %edge.38
edge.end.40:
  %v271 = load <16 x i8>, ptr %v262, align 64
  %v272 = sext <16 x i8> %v271 to <16 x i16>
  %v273 = bitcast <16 x i16> %v272 to <8 x i32>
  %v274 = mul i64 %v16, 6
  %v275 = getelementptr i8, ptr %v192, i64 %v274
  store <16 x i8> zeroinitializer, ptr %v276, align 64
  br label %edge.41
edge.41:
  %v277 = phi i64 [ 0, %edge.end.40 ], [ %v284, %edge.body.42 ]
  %v278 = icmp slt i64 %v277, %v188
  br i1 %v278, label %edge.body.42, label %edge.end.43
edge.body.42:
  %v279 = mul i64 %v277, 1
  %v280 = mul i64 %v277, 1
  %v281 = getelementptr i8, ptr %v275, i64 %v279
  %v282 = load i8, ptr %v281, align 1
  %v283 = getelementptr i8, ptr %v276, i64 %v280
  store i8 %v282, ptr %v283, align 1
  %v284 = add nsw i64 %v277, 1
  br label %edge.41
edge.end.43:
  %v285 = load <16 x i8>, ptr %v276, align 64
  %v286 = sext <16 x i8> %v285 to <16 x i16>
  %v287 = bitcast <16 x i16> %v286 to <8 x i32>
  %v288 = mul i64 %v16, 7
  %v289 = getelementptr i8, ptr %v192, i64 %v288
  store <16 x i8> zeroinitializer, ptr %v290, align 64
  br label %edge.44
edge.44:
  %v291 = phi i64 [ 0, %edge.end.43 ], [ %v298, %edge.body.45 ]
  %v292 = icmp slt i64 %v291, %v188
  br i1 %v292, label %edge.body.45, label %edge.end.46
edge.body.45:
  %v293 = mul i64 %v291, 1
  %v294 = mul i64 %v291, 1
  %v295 = getelementptr i8, ptr %v289, i64 %v293
  %v296 = load i8, ptr %v295, align 1
  %v297 = getelementptr i8, ptr %v290, i64 %v294
  store i8 %v296, ptr %v297, align 1
  %v298 = add nsw i64 %v291, 1
  br label %edge.44
edge.end.46:
  %v299 = load <16 x i8>, ptr %v290, align 64
  %v300 = sext <16 x i8> %v299 to <16 x i16>
  %v301 = bitcast <16 x i16> %v300 to <8 x i32>
  %v302 = shufflevector <8 x i32> %v204, <8 x i32> %v217, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v303 = shufflevector <8 x i32> %v204, <8 x i32> %v217, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v304 = shufflevector <8 x i32> %v231, <8 x i32> %v245, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v305 = shufflevector <8 x i32> %v231, <8 x i32> %v245, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v306 = shufflevector <8 x i32> %v302, <8 x i32> %v304, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x i32> %v302, <8 x i32> %v304, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x i32> %v303, <8 x i32> %v305, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x i32> %v303, <8 x i32> %v305, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x i32> %v259, <8 x i32> %v273, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v311 = shufflevector <8 x i32> %v259, <8 x i32> %v273, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v312 = shufflevector <8 x i32> %v287, <8 x i32> %v301, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v313 = shufflevector <8 x i32> %v287, <8 x i32> %v301, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v314 = shufflevector <8 x i32> %v310, <8 x i32> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v315 = shufflevector <8 x i32> %v310, <8 x i32> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v316 = shufflevector <8 x i32> %v311, <8 x i32> %v313, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x i32> %v311, <8 x i32> %v313, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v306, <8 x i32> %v314, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v319 = shufflevector <8 x i32> %v306, <8 x i32> %v314, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v307, <8 x i32> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v321 = shufflevector <8 x i32> %v307, <8 x i32> %v315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v322 = shufflevector <8 x i32> %v308, <8 x i32> %v316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v323 = shufflevector <8 x i32> %v308, <8 x i32> %v316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v324 = shufflevector <8 x i32> %v309, <8 x i32> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v325 = shufflevector <8 x i32> %v309, <8 x i32> %v317, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v326 = add i64 %v107, 1
  %v327 = udiv i64 %v326, 2
  %v328 = mul i64 %v327, 64
  %v329 = getelementptr i8, ptr %v26, i64 %v328
  %v330 = add i64 %v188, 1
  %v331 = udiv i64 %v330, 2
  %v333 = getelementptr i8, ptr %v332, i64 0
  store <8 x i32> %v318, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v332, i64 32
  store <8 x i32> %v320, ptr %v334, align 4
  %v335 = getelementptr i8, ptr %v332, i64 64
  store <8 x i32> %v322, ptr %v335, align 4
  %v336 = getelementptr i8, ptr %v332, i64 96
  store <8 x i32> %v324, ptr %v336, align 4
  %v337 = getelementptr i8, ptr %v332, i64 128
  store <8 x i32> %v319, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v332, i64 160
  store <8 x i32> %v321, ptr %v338, align 4
  %v339 = getelementptr i8, ptr %v332, i64 192
  store <8 x i32> %v323, ptr %v339, align 4
  %v340 = getelementptr i8, ptr %v332, i64 224
  store <8 x i32> %v325, ptr %v340, align 4
  br label %pack.line.47
pack.line.47:
  %v341 = phi i64 [ 0, %edge.end.46 ], [ %v348, %pack.line.body.48 ]
  %v342 = icmp slt i64 %v341, %v331
  br i1 %v342, label %pack.line.body.48, label %pack.line.end.49
pack.line.body.48:
  %v343 = mul i64 %v341, 32
  %v344 = getelementptr i8, ptr %v332, i64 %v343
  %v345 = mul i64 %v341, 64
  %v346 = getelementptr i8, ptr %v329, i64 %v345
  %v347 = load <8 x i32>, ptr %v344, align 4
  store <8 x i32> %v347, ptr %v346, align 4
  %v348 = add nsw i64 %v341, 1
  br label %pack.line.47
pack.line.end.49:
  br label %pack.rest.end.22
pack.rest.end.22:
  %v349 = add i64 %v103, 8
  %v350 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.50
pack.square.50:
  %v351 = phi i64 [ 0, %pack.rest.end.22 ], [ %v429, %pack.square.body.51 ]
  %v352 = icmp slt i64 %v351, %v107
  br i1 %v352, label %pack.square.body.51, label %pack.square.end.52
pack.square.body.51:
  %v353 = add i64 %v351, 1
  %v354 = udiv i64 %v353, 2
  %v355 = mul i64 %v354, 64
  %v356 = getelementptr i8, ptr %v350, i64 %v355
  %v357 = mul i64 %v349, %v16
  %v358 = getelementptr i8, ptr %v22, i64 %v357
  %v359 = getelementptr i8, ptr %v358, i64 %v351
  %v360 = load <16 x i8>, ptr %v359, align 1
  %v361 = sext <16 x i8> %v360 to <16 x i16>
  %v362 = bitcast <16 x i16> %v361 to <8 x i32>
  %v363 = getelementptr i8, ptr %v359, i64 %v16
  %v364 = load <16 x i8>, ptr %v363, align 1
  %v365 = sext <16 x i8> %v364 to <16 x i16>
  %v366 = bitcast <16 x i16> %v365 to <8 x i32>
  %v367 = mul i64 %v16, 2
  %v368 = getelementptr i8, ptr %v359, i64 %v367
  %v369 = load <16 x i8>, ptr %v368, align 1
  %v370 = sext <16 x i8> %v369 to <16 x i16>
  %v371 = bitcast <16 x i16> %v370 to <8 x i32>
  %v372 = mul i64 %v16, 3
  %v373 = getelementptr i8, ptr %v359, i64 %v372
  %v374 = load <16 x i8>, ptr %v373, align 1
  %v375 = sext <16 x i8> %v374 to <16 x i16>
  %v376 = bitcast <16 x i16> %v375 to <8 x i32>
  %v377 = mul i64 %v16, 4
  %v378 = getelementptr i8, ptr %v359, i64 %v377
  %v379 = load <16 x i8>, ptr %v378, align 1
  %v380 = sext <16 x i8> %v379 to <16 x i16>
  %v381 = bitcast <16 x i16> %v380 to <8 x i32>
  %v382 = mul i64 %v16, 5
  %v383 = getelementptr i8, ptr %v359, i64 %v382
  %v384 = load <16 x i8>, ptr %v383, align 1
  %v385 = sext <16 x i8> %v384 to <16 x i16>
  %v386 = bitcast <16 x i16> %v385 to <8 x i32>
  %v387 = mul i64 %v16, 6
  %v388 = getelementptr i8, ptr %v359, i64 %v387
  %v389 = load <16 x i8>, ptr %v388, align 1
  %v390 = sext <16 x i8> %v389 to <16 x i16>
  %v391 = bitcast <16 x i16> %v390 to <8 x i32>
  %v392 = mul i64 %v16, 7
  %v393 = getelementptr i8, ptr %v359, i64 %v392
  %v394 = load <16 x i8>, ptr %v393, align 1
  %v395 = sext <16 x i8> %v394 to <16 x i16>
  %v396 = bitcast <16 x i16> %v395 to <8 x i32>
  %v397 = shufflevector <8 x i32> %v362, <8 x i32> %v366, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v398 = shufflevector <8 x i32> %v362, <8 x i32> %v366, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v399 = shufflevector <8 x i32> %v371, <8 x i32> %v376, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v400 = shufflevector <8 x i32> %v371, <8 x i32> %v376, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v401 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v402 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v403 = shufflevector <8 x i32> %v398, <8 x i32> %v400, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v404 = shufflevector <8 x i32> %v398, <8 x i32> %v400, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v405 = shufflevector <8 x i32> %v381, <8 x i32> %v386, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v406 = shufflevector <8 x i32> %v381, <8 x i32> %v386, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v407 = shufflevector <8 x i32> %v391, <8 x i32> %v396, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v408 = shufflevector <8 x i32> %v391, <8 x i32> %v396, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v409 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x i32> %v406, <8 x i32> %v408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x i32> %v406, <8 x i32> %v408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v414 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v415 = shufflevector <8 x i32> %v402, <8 x i32> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x i32> %v402, <8 x i32> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = shufflevector <8 x i32> %v403, <8 x i32> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x i32> %v403, <8 x i32> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = getelementptr i8, ptr %v356, i64 0
  store <8 x i32> %v413, ptr %v421, align 4
  %v422 = getelementptr i8, ptr %v356, i64 64
  store <8 x i32> %v415, ptr %v422, align 4
  %v423 = getelementptr i8, ptr %v356, i64 128
  store <8 x i32> %v417, ptr %v423, align 4
  %v424 = getelementptr i8, ptr %v356, i64 192
  store <8 x i32> %v419, ptr %v424, align 4
  %v425 = getelementptr i8, ptr %v356, i64 256
  store <8 x i32> %v414, ptr %v425, align 4
  %v426 = getelementptr i8, ptr %v356, i64 320
  store <8 x i32> %v416, ptr %v426, align 4
  %v427 = getelementptr i8, ptr %v356, i64 384
  store <8 x i32> %v418, ptr %v427, align 4
  %v428 = getelementptr i8, ptr %v356, i64 448
  store <8 x i32> %v420, ptr %v428, align 4
  %v429 = add nsw i64 %v351, 16
  br label %pack.square.50
pack.square.end.52:
  %v430 = sub i64 %v6, %v107
  %v431 = call i64 @llvm.smin.i64(i64 %v430, i64 16)
  %v432 = icmp sgt i64 %v431, 0
  br i1 %v432, label %pack.rest.53, label %pack.rest.end.54
pack.rest.53:
  %v433 = mul i64 %v349, %v16
  %v434 = getelementptr i8, ptr %v22, i64 %v433
  %v435 = getelementptr i8, ptr %v434, i64 %v107
  store <16 x i8> zeroinitializer, ptr %v436, align 64
  br label %edge.55
edge.55:
  %v437 = phi i64 [ 0, %pack.rest.53 ], [ %v444, %edge.body.56 ]
  %v438 = icmp slt i64 %v437, %v431
  br i1 %v438, label %edge.body.56, label %edge.end.57
edge.body.56:
  %v439 = mul i64 %v437, 1
  %v440 = mul i64 %v437, 1
  %v441 = getelementptr i8, ptr %v435, i64 %v439
  %v442 = load i8, ptr %v441, align 1
  %v443 = getelementptr i8, ptr %v436, i64 %v440
  store i8 %v442, ptr %v443, align 1
  %v444 = add nsw i64 %v437, 1
  br label %edge.55
edge.end.57:
  %v445 = load <16 x i8>, ptr %v436, align 64
  %v446 = sext <16 x i8> %v445 to <16 x i16>
  %v447 = bitcast <16 x i16> %v446 to <8 x i32>
  %v448 = getelementptr i8, ptr %v435, i64 %v16
  store <16 x i8> zeroinitializer, ptr %v449, align 64
  br label %edge.58
edge.58:
  %v450 = phi i64 [ 0, %edge.end.57 ], [ %v457, %edge.body.59 ]
  %v451 = icmp slt i64 %v450, %v431
  br i1 %v451, label %edge.body.59, label %edge.end.60
edge.body.59:
  %v452 = mul i64 %v450, 1
  %v453 = mul i64 %v450, 1
  %v454 = getelementptr i8, ptr %v448, i64 %v452
  %v455 = load i8, ptr %v454, align 1
  %v456 = getelementptr i8, ptr %v449, i64 %v453
  store i8 %v455, ptr %v456, align 1
  %v457 = add nsw i64 %v450, 1
  br label %edge.58
edge.end.60:
  %v458 = load <16 x i8>, ptr %v449, align 64
  %v459 = sext <16 x i8> %v458 to <16 x i16>
  %v460 = bitcast <16 x i16> %v459 to <8 x i32>
  %v461 = mul i64 %v16, 2
  %v462 = getelementptr i8, ptr %v435, i64 %v461
  store <16 x i8> zeroinitializer, ptr %v463, align 64
  br label %edge.61
edge.61:
  %v464 = phi i64 [ 0, %edge.end.60 ], [ %v471, %edge.body.62 ]
  %v465 = icmp slt i64 %v464, %v431
  br i1 %v465, label %edge.body.62, label %edge.end.63
edge.body.62:
  %v466 = mul i64 %v464, 1
  %v467 = mul i64 %v464, 1
  %v468 = getelementptr i8, ptr %v462, i64 %v466
  %v469 = load i8, ptr %v468, align 1
  %v470 = getelementptr i8, ptr %v463, i64 %v467
  store i8 %v469, ptr %v470, align 1
  %v471 = add nsw i64 %v464, 1
  br label %edge.61
edge.end.63:
  %v472 = load <16 x i8>, ptr %v463, align 64
  %v473 = sext <16 x i8> %v472 to <16 x i16>
  %v474 = bitcast <16 x i16> %v473 to <8 x i32>
  %v475 = mul i64 %v16, 3
  %v476 = getelementptr i8, ptr %v435, i64 %v475
  store <16 x i8> zeroinitializer, ptr %v477, align 64
  br label %edge.64
edge.64:
  %v478 = phi i64 [ 0, %edge.end.63 ], [ %v485, %edge.body.65 ]
  %v479 = icmp slt i64 %v478, %v431
  br i1 %v479, label %edge.body.65, label %edge.end.66
edge.body.65:
  %v480 = mul i64 %v478, 1
  %v481 = mul i64 %v478, 1
  %v482 = getelementptr i8, ptr %v476, i64 %v480
  %v483 = load i8, ptr %v482, align 1
  %v484 = getelementptr i8, ptr %v477, i64 %v481
  store i8 %v483, ptr %v484, align 1
  %v485 = add nsw i64 %v478, 1
  br label %edge.64
edge.end.66:
  %v486 = load <16 x i8>, ptr %v477, align 64
  %v487 = sext <16 x i8> %v486 to <16 x i16>
  %v488 = bitcast <16 x i16> %v487 to <8 x i32>
  %v489 = mul i64 %v16, 4
  %v490 = getelementptr i8, ptr %v435, i64 %v489
  store <16 x i8> zeroinitializer, ptr %v491, align 64
  br label %edge.67
edge.67:
  %v492 = phi i64 [ 0, %edge.end.66 ], [ %v499, %edge.body.68 ]
  %v493 = icmp slt i64 %v492, %v431
  br i1 %v493, label %edge.body.68, label %edge.end.69
edge.body.68:
  %v494 = mul i64 %v492, 1
  %v495 = mul i64 %v492, 1
  %v496 = getelementptr i8, ptr %v490, i64 %v494
  %v497 = load i8, ptr %v496, align 1
  %v498 = getelementptr i8, ptr %v491, i64 %v495
  store i8 %v497, ptr %v498, align 1
  %v499 = add nsw i64 %v492, 1
  br label %edge.67
edge.end.69:
  %v500 = load <16 x i8>, ptr %v491, align 64
  %v501 = sext <16 x i8> %v500 to <16 x i16>
  %v502 = bitcast <16 x i16> %v501 to <8 x i32>
  %v503 = mul i64 %v16, 5
  %v504 = getelementptr i8, ptr %v435, i64 %v503
  store <16 x i8> zeroinitializer, ptr %v505, align 64
  br label %edge.70
edge.70:
  %v506 = phi i64 [ 0, %edge.end.69 ], [ %v513, %edge.body.71 ]
  %v507 = icmp slt i64 %v506, %v431
  br i1 %v507, label %edge.body.71, label %edge.end.72
edge.body.71:
  %v508 = mul i64 %v506, 1
  %v509 = mul i64 %v506, 1
  %v510 = getelementptr i8, ptr %v504, i64 %v508
  %v511 = load i8, ptr %v510, align 1
  %v512 = getelementptr i8, ptr %v505, i64 %v509
  store i8 %v511, ptr %v512, align 1
  %v513 = add nsw i64 %v506, 1
  br label %edge.70
edge.end.72:
  %v514 = load <16 x i8>, ptr %v505, align 64
  %v515 = sext <16 x i8> %v514 to <16 x i16>
  %v516 = bitcast <16 x i16> %v515 to <8 x i32>
  %v517 = mul i64 %v16, 6
  %v518 = getelementptr i8, ptr %v435, i64 %v517
  store <16 x i8> zeroinitializer, ptr %v519, align 64
  br label %edge.73
edge.73:
  %v520 = phi i64 [ 0, %edge.end.72 ], [ %v527, %edge.body.74 ]
  %v521 = icmp slt i64 %v520, %v431
  br i1 %v521, label %edge.body.74, label %edge.end.75
edge.body.74:
  %v522 = mul i64 %v520, 1
  %v523 = mul i64 %v520, 1
  %v524 = getelementptr i8, ptr %v518, i64 %v522
  %v525 = load i8, ptr %v524, align 1
  %v526 = getelementptr i8, ptr %v519, i64 %v523
  store i8 %v525, ptr %v526, align 1
  %v527 = add nsw i64 %v520, 1
  br label %edge.73
edge.end.75:
  %v528 = load <16 x i8>, ptr %v519, align 64
  %v529 = sext <16 x i8> %v528 to <16 x i16>
  %v530 = bitcast <16 x i16> %v529 to <8 x i32>
  %v531 = mul i64 %v16, 7
  %v532 = getelementptr i8, ptr %v435, i64 %v531
  store <16 x i8> zeroinitializer, ptr %v533, align 64
  br label %edge.76
edge.76:
  %v534 = phi i64 [ 0, %edge.end.75 ], [ %v541, %edge.body.77 ]
  %v535 = icmp slt i64 %v534, %v431
  br i1 %v535, label %edge.body.77, label %edge.end.78
edge.body.77:
  %v536 = mul i64 %v534, 1
  %v537 = mul i64 %v534, 1
  %v538 = getelementptr i8, ptr %v532, i64 %v536
  %v539 = load i8, ptr %v538, align 1
  %v540 = getelementptr i8, ptr %v533, i64 %v537
  store i8 %v539, ptr %v540, align 1
  %v541 = add nsw i64 %v534, 1
  br label %edge.76
edge.end.78:
  %v542 = load <16 x i8>, ptr %v533, align 64
  %v543 = sext <16 x i8> %v542 to <16 x i16>
  %v544 = bitcast <16 x i16> %v543 to <8 x i32>
  %v545 = shufflevector <8 x i32> %v447, <8 x i32> %v460, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v546 = shufflevector <8 x i32> %v447, <8 x i32> %v460, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v547 = shufflevector <8 x i32> %v474, <8 x i32> %v488, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v548 = shufflevector <8 x i32> %v474, <8 x i32> %v488, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v549 = shufflevector <8 x i32> %v545, <8 x i32> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v550 = shufflevector <8 x i32> %v545, <8 x i32> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v551 = shufflevector <8 x i32> %v546, <8 x i32> %v548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v552 = shufflevector <8 x i32> %v546, <8 x i32> %v548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v553 = shufflevector <8 x i32> %v502, <8 x i32> %v516, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v554 = shufflevector <8 x i32> %v502, <8 x i32> %v516, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v555 = shufflevector <8 x i32> %v530, <8 x i32> %v544, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v556 = shufflevector <8 x i32> %v530, <8 x i32> %v544, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v557 = shufflevector <8 x i32> %v553, <8 x i32> %v555, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v558 = shufflevector <8 x i32> %v553, <8 x i32> %v555, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v559 = shufflevector <8 x i32> %v554, <8 x i32> %v556, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v560 = shufflevector <8 x i32> %v554, <8 x i32> %v556, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v561 = shufflevector <8 x i32> %v549, <8 x i32> %v557, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v562 = shufflevector <8 x i32> %v549, <8 x i32> %v557, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v563 = shufflevector <8 x i32> %v550, <8 x i32> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v564 = shufflevector <8 x i32> %v550, <8 x i32> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v565 = shufflevector <8 x i32> %v551, <8 x i32> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v566 = shufflevector <8 x i32> %v551, <8 x i32> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v567 = shufflevector <8 x i32> %v552, <8 x i32> %v560, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v568 = shufflevector <8 x i32> %v552, <8 x i32> %v560, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v569 = add i64 %v107, 1
  %v570 = udiv i64 %v569, 2
  %v571 = mul i64 %v570, 64
  %v572 = getelementptr i8, ptr %v350, i64 %v571
  %v573 = add i64 %v431, 1
  %v574 = udiv i64 %v573, 2
  %v576 = getelementptr i8, ptr %v575, i64 0
  store <8 x i32> %v561, ptr %v576, align 4
  %v577 = getelementptr i8, ptr %v575, i64 32
  store <8 x i32> %v563, ptr %v577, align 4
  %v578 = getelementptr i8, ptr %v575, i64 64
  store <8 x i32> %v565, ptr %v578, align 4
  %v579 = getelementptr i8, ptr %v575, i64 96
  store <8 x i32> %v567, ptr %v579, align 4
  %v580 = getelementptr i8, ptr %v575, i64 128
  store <8 x i32> %v562, ptr %v580, align 4
  %v581 = getelementptr i8, ptr %v575, i64 160
  store <8 x i32> %v564, ptr %v581, align 4
  %v582 = getelementptr i8, ptr %v575, i64 192
  store <8 x i32> %v566, ptr %v582, align 4
  %v583 = getelementptr i8, ptr %v575, i64 224
  store <8 x i32> %v568, ptr %v583, align 4
  br label %pack.line.79
pack.line.79:
  %v584 = phi i64 [ 0, %edge.end.78 ], [ %v591, %pack.line.body.80 ]
  %v585 = icmp slt i64 %v584, %v574
  br i1 %v585, label %pack.line.body.80, label %pack.line.end.81
pack.line.body.80:
  %v586 = mul i64 %v584, 32
  %v587 = getelementptr i8, ptr %v575, i64 %v586
  %v588 = mul i64 %v584, 64
  %v589 = getelementptr i8, ptr %v572, i64 %v588
  %v590 = load <8 x i32>, ptr %v587, align 4
  store <8 x i32> %v590, ptr %v589, align 4
  %v591 = add nsw i64 %v584, 1
  br label %pack.line.79
pack.line.end.81:
  br label %pack.rest.end.54
pack.rest.end.54:
  %v592 = mul i64 64, %v42
  %v593 = sub i64 %v51, 6
  %v594 = icmp sge i64 %v593, %v48
  %v595 = select i1 %v594, i64 %v51, i64 %v48
  br label %i.82
i.82:
  %v596 = phi i64 [ %v48, %pack.rest.end.54 ], [ %v782, %k.end.87 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %i.body.83, label %i.end.84
i.body.83:
  %v598 = call i64 @llvm.smin.i64(i64 %v596, i64 %v593)
  %v599 = mul i64 4, %v47
  %v600 = add i64 %v599, 127
  %v601 = and i64 %v600, -128
  %v602 = add i64 %v601, 64
  %v603 = sub i64 %v598, %v48
  %v604 = mul i64 %v603, %v602
  %v605 = getelementptr i8, ptr %v28, i64 %v604
  %v606 = mul i64 4, %v47
  %v607 = getelementptr i8, ptr %v605, i64 %v602
  %v608 = mul i64 %v602, 2
  %v609 = getelementptr i8, ptr %v605, i64 %v608
  %v610 = mul i64 %v602, 3
  %v611 = getelementptr i8, ptr %v605, i64 %v610
  %v612 = mul i64 %v602, 4
  %v613 = getelementptr i8, ptr %v605, i64 %v612
  %v614 = mul i64 %v602, 5
  %v615 = getelementptr i8, ptr %v605, i64 %v614
  %v616 = mul i64 %v6, 16
  %v617 = add i64 %v616, 31
  %v618 = udiv i64 %v617, 32
  %v619 = sub i64 %v618, 0
  br label %k.85
k.85:
  %v620 = phi i64 [ 0, %i.body.83 ], [ %v717, %k.body.86 ]
  %v621 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v645, %k.body.86 ]
  %v622 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v651, %k.body.86 ]
  %v623 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v660, %k.body.86 ]
  %v624 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v664, %k.body.86 ]
  %v625 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v673, %k.body.86 ]
  %v626 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v677, %k.body.86 ]
  %v627 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v686, %k.body.86 ]
  %v628 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v690, %k.body.86 ]
  %v629 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v699, %k.body.86 ]
  %v630 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v703, %k.body.86 ]
  %v631 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v712, %k.body.86 ]
  %v632 = phi <8 x i32> [ zeroinitializer, %i.body.83 ], [ %v716, %k.body.86 ]
  %v633 = icmp slt i64 %v620, %v618
  br i1 %v633, label %k.body.86, label %k.end.87
k.body.86:
  %v634 = mul i64 %v620, 4
  %v635 = getelementptr i8, ptr %v605, i64 %v634
  %v636 = load i32, ptr %v635, align 4
  %v637 = insertelement <8 x i32> poison, i32 %v636, i64 0
  %v638 = shufflevector <8 x i32> %v637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v639 = mul i64 %v620, 64
  %v640 = getelementptr i8, ptr %v26, i64 %v639
  %v641 = load <8 x i32>, ptr %v640, align 4
  %v642 = bitcast <8 x i32> %v638 to <16 x i16>
  %v643 = bitcast <8 x i32> %v641 to <16 x i16>
  %v644 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v642, <16 x i16> %v643)
  %v645 = add <8 x i32> %v621, %v644
  %v646 = getelementptr i8, ptr %v640, i64 32
  %v647 = load <8 x i32>, ptr %v646, align 4
  %v648 = bitcast <8 x i32> %v638 to <16 x i16>
  %v649 = bitcast <8 x i32> %v647 to <16 x i16>
  %v650 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v648, <16 x i16> %v649)
  %v651 = add <8 x i32> %v622, %v650
  %v652 = mul i64 %v620, 4
  %v653 = getelementptr i8, ptr %v607, i64 %v652
  %v654 = load i32, ptr %v653, align 4
  %v655 = insertelement <8 x i32> poison, i32 %v654, i64 0
  %v656 = shufflevector <8 x i32> %v655, <8 x i32> poison, <8 x i32> zeroinitializer
  %v657 = bitcast <8 x i32> %v656 to <16 x i16>
  %v658 = bitcast <8 x i32> %v641 to <16 x i16>
  %v659 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v657, <16 x i16> %v658)
  %v660 = add <8 x i32> %v623, %v659
  %v661 = bitcast <8 x i32> %v656 to <16 x i16>
  %v662 = bitcast <8 x i32> %v647 to <16 x i16>
  %v663 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v661, <16 x i16> %v662)
  %v664 = add <8 x i32> %v624, %v663
  %v665 = mul i64 %v620, 4
  %v666 = getelementptr i8, ptr %v609, i64 %v665
  %v667 = load i32, ptr %v666, align 4
  %v668 = insertelement <8 x i32> poison, i32 %v667, i64 0
  %v669 = shufflevector <8 x i32> %v668, <8 x i32> poison, <8 x i32> zeroinitializer
  %v670 = bitcast <8 x i32> %v669 to <16 x i16>
  %v671 = bitcast <8 x i32> %v641 to <16 x i16>
  %v672 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v670, <16 x i16> %v671)
  %v673 = add <8 x i32> %v625, %v672
  %v674 = bitcast <8 x i32> %v669 to <16 x i16>
  %v675 = bitcast <8 x i32> %v647 to <16 x i16>
  %v676 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v674, <16 x i16> %v675)
  %v677 = add <8 x i32> %v626, %v676
  %v678 = mul i64 %v620, 4
  %v679 = getelementptr i8, ptr %v611, i64 %v678
  %v680 = load i32, ptr %v679, align 4
  %v681 = insertelement <8 x i32> poison, i32 %v680, i64 0
  %v682 = shufflevector <8 x i32> %v681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v683 = bitcast <8 x i32> %v682 to <16 x i16>
  %v684 = bitcast <8 x i32> %v641 to <16 x i16>
  %v685 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v683, <16 x i16> %v684)
  %v686 = add <8 x i32> %v627, %v685
  %v687 = bitcast <8 x i32> %v682 to <16 x i16>
  %v688 = bitcast <8 x i32> %v647 to <16 x i16>
  %v689 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v687, <16 x i16> %v688)
  %v690 = add <8 x i32> %v628, %v689
  %v691 = mul i64 %v620, 4
  %v692 = getelementptr i8, ptr %v613, i64 %v691
  %v693 = load i32, ptr %v692, align 4
  %v694 = insertelement <8 x i32> poison, i32 %v693, i64 0
  %v695 = shufflevector <8 x i32> %v694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v696 = bitcast <8 x i32> %v695 to <16 x i16>
  %v697 = bitcast <8 x i32> %v641 to <16 x i16>
  %v698 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v696, <16 x i16> %v697)
  %v699 = add <8 x i32> %v629, %v698
  %v700 = bitcast <8 x i32> %v695 to <16 x i16>
  %v701 = bitcast <8 x i32> %v647 to <16 x i16>
  %v702 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v700, <16 x i16> %v701)
  %v703 = add <8 x i32> %v630, %v702
  %v704 = mul i64 %v620, 4
  %v705 = getelementptr i8, ptr %v615, i64 %v704
  %v706 = load i32, ptr %v705, align 4
  %v707 = insertelement <8 x i32> poison, i32 %v706, i64 0
  %v708 = shufflevector <8 x i32> %v707, <8 x i32> poison, <8 x i32> zeroinitializer
  %v709 = bitcast <8 x i32> %v708 to <16 x i16>
  %v710 = bitcast <8 x i32> %v641 to <16 x i16>
  %v711 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v709, <16 x i16> %v710)
  %v712 = add <8 x i32> %v631, %v711
  %v713 = bitcast <8 x i32> %v708 to <16 x i16>
  %v714 = bitcast <8 x i32> %v647 to <16 x i16>
  %v715 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v713, <16 x i16> %v714)
  %v716 = add <8 x i32> %v632, %v715
  %v717 = add nsw i64 %v620, 1
  br label %k.85
k.end.87:
  %v718 = mul i64 %v598, %v30
  %v719 = getelementptr i8, ptr %v24, i64 %v718
  %v720 = mul i64 %v103, 4
  %v721 = getelementptr i8, ptr %v719, i64 %v720
  store <8 x i32> %v621, ptr %v721, align 4
  %v722 = mul i64 %v598, %v30
  %v723 = getelementptr i8, ptr %v24, i64 %v722
  %v724 = add i64 %v103, 8
  %v725 = mul i64 %v724, 4
  %v726 = getelementptr i8, ptr %v723, i64 %v725
  store <8 x i32> %v622, ptr %v726, align 4
  %v727 = add i64 %v598, 1
  %v728 = mul i64 %v727, %v30
  %v729 = getelementptr i8, ptr %v24, i64 %v728
  %v730 = mul i64 %v103, 4
  %v731 = getelementptr i8, ptr %v729, i64 %v730
  store <8 x i32> %v623, ptr %v731, align 4
  %v732 = add i64 %v598, 1
  %v733 = mul i64 %v732, %v30
  %v734 = getelementptr i8, ptr %v24, i64 %v733
  %v735 = add i64 %v103, 8
  %v736 = mul i64 %v735, 4
  %v737 = getelementptr i8, ptr %v734, i64 %v736
  store <8 x i32> %v624, ptr %v737, align 4
  %v738 = add i64 %v598, 2
  %v739 = mul i64 %v738, %v30
  %v740 = getelementptr i8, ptr %v24, i64 %v739
  %v741 = mul i64 %v103, 4
  %v742 = getelementptr i8, ptr %v740, i64 %v741
  store <8 x i32> %v625, ptr %v742, align 4
  %v743 = add i64 %v598, 2
  %v744 = mul i64 %v743, %v30
  %v745 = getelementptr i8, ptr %v24, i64 %v744
  %v746 = add i64 %v103, 8
  %v747 = mul i64 %v746, 4
  %v748 = getelementptr i8, ptr %v745, i64 %v747
  store <8 x i32> %v626, ptr %v748, align 4
  %v749 = add i64 %v598, 3
  %v750 = mul i64 %v749, %v30
  %v751 = getelementptr i8, ptr %v24, i64 %v750
  %v752 = mul i64 %v103, 4
  %v753 = getelementptr i8, ptr %v751, i64 %v752
  store <8 x i32> %v627, ptr %v753, align 4
  %v754 = add i64 %v598, 3
  %v755 = mul i64 %v754, %v30
  %v756 = getelementptr i8, ptr %v24, i64 %v755
  %v757 = add i64 %v103, 8
  %v758 = mul i64 %v757, 4
  %v759 = getelementptr i8, ptr %v756, i64 %v758
  store <8 x i32> %v628, ptr %v759, align 4
  %v760 = add i64 %v598, 4
  %v761 = mul i64 %v760, %v30
  %v762 = getelementptr i8, ptr %v24, i64 %v761
  %v763 = mul i64 %v103, 4
  %v764 = getelementptr i8, ptr %v762, i64 %v763
  store <8 x i32> %v629, ptr %v764, align 4
  %v765 = add i64 %v598, 4
  %v766 = mul i64 %v765, %v30
  %v767 = getelementptr i8, ptr %v24, i64 %v766
  %v768 = add i64 %v103, 8
  %v769 = mul i64 %v768, 4
  %v770 = getelementptr i8, ptr %v767, i64 %v769
  store <8 x i32> %v630, ptr %v770, align 4
  %v771 = add i64 %v598, 5
  %v772 = mul i64 %v771, %v30
  %v773 = getelementptr i8, ptr %v24, i64 %v772
  %v774 = mul i64 %v103, 4
  %v775 = getelementptr i8, ptr %v773, i64 %v774
  store <8 x i32> %v631, ptr %v775, align 4
  %v776 = add i64 %v598, 5
  %v777 = mul i64 %v776, %v30
  %v778 = getelementptr i8, ptr %v24, i64 %v777
  %v779 = add i64 %v103, 8
  %v780 = mul i64 %v779, 4
  %v781 = getelementptr i8, ptr %v778, i64 %v780
  store <8 x i32> %v632, ptr %v781, align 4
  %v782 = add nsw i64 %v596, 6
  br label %i.82
i.end.84:
  br label %i.edge.88
i.edge.88:
  %v783 = phi i64 [ %v595, %i.end.84 ], [ %v829, %k.end.93 ]
  %v784 = icmp slt i64 %v783, %v51
  br i1 %v784, label %i.edge.body.89, label %i.edge.end.90
i.edge.body.89:
  %v785 = mul i64 4, %v47
  %v786 = add i64 %v785, 127
  %v787 = and i64 %v786, -128
  %v788 = add i64 %v787, 64
  %v789 = sub i64 %v783, %v48
  %v790 = mul i64 %v789, %v788
  %v791 = getelementptr i8, ptr %v28, i64 %v790
  %v792 = mul i64 4, %v47
  %v793 = mul i64 %v6, 16
  %v794 = add i64 %v793, 31
  %v795 = udiv i64 %v794, 32
  %v796 = sub i64 %v795, 0
  br label %k.91
k.91:
  %v797 = phi i64 [ 0, %i.edge.body.89 ], [ %v819, %k.body.92 ]
  %v798 = phi <8 x i32> [ zeroinitializer, %i.edge.body.89 ], [ %v812, %k.body.92 ]
  %v799 = phi <8 x i32> [ zeroinitializer, %i.edge.body.89 ], [ %v818, %k.body.92 ]
  %v800 = icmp slt i64 %v797, %v795
  br i1 %v800, label %k.body.92, label %k.end.93
k.body.92:
  %v801 = mul i64 %v797, 4
  %v802 = getelementptr i8, ptr %v791, i64 %v801
  %v803 = load i32, ptr %v802, align 4
  %v804 = insertelement <8 x i32> poison, i32 %v803, i64 0
  %v805 = shufflevector <8 x i32> %v804, <8 x i32> poison, <8 x i32> zeroinitializer
  %v806 = mul i64 %v797, 64
  %v807 = getelementptr i8, ptr %v26, i64 %v806
  %v808 = load <8 x i32>, ptr %v807, align 4
  %v809 = bitcast <8 x i32> %v805 to <16 x i16>
  %v810 = bitcast <8 x i32> %v808 to <16 x i16>
  %v811 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v809, <16 x i16> %v810)
  %v812 = add <8 x i32> %v798, %v811
  %v813 = getelementptr i8, ptr %v807, i64 32
  %v814 = load <8 x i32>, ptr %v813, align 4
  %v815 = bitcast <8 x i32> %v805 to <16 x i16>
  %v816 = bitcast <8 x i32> %v814 to <16 x i16>
  %v817 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v815, <16 x i16> %v816)
  %v818 = add <8 x i32> %v799, %v817
  %v819 = add nsw i64 %v797, 1
  br label %k.91
k.end.93:
  %v820 = mul i64 %v783, %v30
  %v821 = getelementptr i8, ptr %v24, i64 %v820
  %v822 = mul i64 %v103, 4
  %v823 = getelementptr i8, ptr %v821, i64 %v822
  store <8 x i32> %v798, ptr %v823, align 4
  %v824 = mul i64 %v783, %v30
  %v825 = getelementptr i8, ptr %v24, i64 %v824
  %v826 = add i64 %v103, 8
  %v827 = mul i64 %v826, 4
  %v828 = getelementptr i8, ptr %v825, i64 %v827
  store <8 x i32> %v799, ptr %v828, align 4
  %v829 = add nsw i64 %v783, 1
  br label %i.edge.88
i.edge.end.90:
  %v830 = add nsw i64 %v103, 16
  br label %block.15
block.end.17:
  br label %edge.block.94
edge.block.94:
  %v831 = phi i64 [ %v102, %block.end.17 ], [ %v1075, %i.edge.end.119 ]
  %v832 = icmp slt i64 %v831, %v38
  br i1 %v832, label %edge.block.body.95, label %edge.block.end.96
edge.block.body.95:
  %v833 = sub i64 %v38, %v831
  %v834 = call i64 @llvm.smin.i64(i64 %v833, i64 8)
  %v835 = mul i64 32, %v42
  br label %pack.lane.97
pack.lane.97:
  %v836 = phi i64 [ 0, %edge.block.body.95 ], [ %v877, %pack.rest.end.104 ]
  %v837 = icmp slt i64 %v836, %v834
  br i1 %v837, label %pack.lane.body.98, label %pack.lane.end.99
pack.lane.body.98:
  %v838 = mul i64 %v836, 4
  %v839 = getelementptr i8, ptr %v26, i64 %v838
  %v840 = urem i64 %v6, 2
  %v841 = sub i64 %v6, %v840
  br label %pack.units.100
pack.units.100:
  %v842 = phi i64 [ 0, %pack.lane.body.98 ], [ %v864, %pack.units.body.101 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %pack.units.body.101, label %pack.units.end.102
pack.units.body.101:
  %v844 = add i64 %v842, 1
  %v845 = add i64 %v842, 1
  %v846 = udiv i64 %v845, 2
  %v847 = mul i64 %v846, 32
  %v848 = getelementptr i8, ptr %v839, i64 %v847
  %v849 = add i64 %v831, %v836
  %v850 = mul i64 %v849, %v16
  %v851 = getelementptr i8, ptr %v22, i64 %v850
  %v852 = getelementptr i8, ptr %v851, i64 %v842
  %v853 = load i8, ptr %v852, align 1
  %v854 = sext i8 %v853 to i16
  %v855 = zext i16 %v854 to i32
  %v856 = mul i64 %v849, %v16
  %v857 = getelementptr i8, ptr %v22, i64 %v856
  %v858 = getelementptr i8, ptr %v857, i64 %v844
  %v859 = load i8, ptr %v858, align 1
  %v860 = sext i8 %v859 to i16
  %v861 = zext i16 %v860 to i32
  %v862 = shl i32 %v861, 16
  %v863 = or i32 %v855, %v862
  store i32 %v863, ptr %v848, align 4
  %v864 = add nsw i64 %v842, 2
  br label %pack.units.100
pack.units.end.102:
  %v865 = icmp eq i64 %v840, 1
  br i1 %v865, label %pack.rest.103, label %pack.rest.end.104
pack.rest.103:
  %v866 = add i64 %v841, 1
  %v867 = udiv i64 %v866, 2
  %v868 = mul i64 %v867, 32
  %v869 = getelementptr i8, ptr %v839, i64 %v868
  %v870 = add i64 %v831, %v836
  %v871 = mul i64 %v870, %v16
  %v872 = getelementptr i8, ptr %v22, i64 %v871
  %v873 = getelementptr i8, ptr %v872, i64 %v841
  %v874 = load i8, ptr %v873, align 1
  %v875 = sext i8 %v874 to i16
  %v876 = zext i16 %v875 to i32
  store i32 %v876, ptr %v869, align 4
  br label %pack.rest.end.104
pack.rest.end.104:
  %v877 = add nsw i64 %v836, 1
  br label %pack.lane.97
pack.lane.end.99:
  br label %pack.pad.105
pack.pad.105:
  %v878 = phi i64 [ %v834, %pack.lane.end.99 ], [ %v887, %pack.pad.end.110 ]
  %v879 = icmp slt i64 %v878, 8
  br i1 %v879, label %pack.pad.body.106, label %pack.pad.end.107
pack.pad.body.106:
  %v880 = mul i64 %v878, 4
  %v881 = getelementptr i8, ptr %v26, i64 %v880
  br label %pack.pad.108
pack.pad.108:
  %v882 = phi i64 [ 0, %pack.pad.body.106 ], [ %v886, %pack.pad.body.109 ]
  %v883 = icmp slt i64 %v882, %v42
  br i1 %v883, label %pack.pad.body.109, label %pack.pad.end.110
pack.pad.body.109:
  %v884 = mul i64 %v882, 32
  %v885 = getelementptr i8, ptr %v881, i64 %v884
  store i32 0, ptr %v885, align 4
  %v886 = add nsw i64 %v882, 1
  br label %pack.pad.108
pack.pad.end.110:
  %v887 = add nsw i64 %v878, 1
  br label %pack.pad.105
pack.pad.end.107:
  %v888 = mul i64 32, %v42
  %v889 = sub i64 %v51, 6
  %v890 = icmp sge i64 %v889, %v48
  %v891 = select i1 %v890, i64 %v51, i64 %v48
  br label %i.111
i.111:
  %v892 = phi i64 [ %v48, %pack.pad.end.107 ], [ %v1035, %k.end.116 ]
  %v893 = icmp slt i64 %v892, %v891
  br i1 %v893, label %i.body.112, label %i.end.113
i.body.112:
  %v894 = call i64 @llvm.smin.i64(i64 %v892, i64 %v889)
  %v895 = mul i64 4, %v47
  %v896 = add i64 %v895, 127
  %v897 = and i64 %v896, -128
  %v898 = add i64 %v897, 64
  %v899 = sub i64 %v894, %v48
  %v900 = mul i64 %v899, %v898
  %v901 = getelementptr i8, ptr %v28, i64 %v900
  %v902 = mul i64 4, %v47
  %v903 = getelementptr i8, ptr %v901, i64 %v898
  %v904 = mul i64 %v898, 2
  %v905 = getelementptr i8, ptr %v901, i64 %v904
  %v906 = mul i64 %v898, 3
  %v907 = getelementptr i8, ptr %v901, i64 %v906
  %v908 = mul i64 %v898, 4
  %v909 = getelementptr i8, ptr %v901, i64 %v908
  %v910 = mul i64 %v898, 5
  %v911 = getelementptr i8, ptr %v901, i64 %v910
  %v912 = mul i64 %v6, 16
  %v913 = add i64 %v912, 31
  %v914 = udiv i64 %v913, 32
  %v915 = sub i64 %v914, 0
  br label %k.114
k.114:
  %v916 = phi i64 [ 0, %i.body.112 ], [ %v981, %k.body.115 ]
  %v917 = phi <8 x i32> [ zeroinitializer, %i.body.112 ], [ %v935, %k.body.115 ]
  %v918 = phi <8 x i32> [ zeroinitializer, %i.body.112 ], [ %v944, %k.body.115 ]
  %v919 = phi <8 x i32> [ zeroinitializer, %i.body.112 ], [ %v953, %k.body.115 ]
  %v920 = phi <8 x i32> [ zeroinitializer, %i.body.112 ], [ %v962, %k.body.115 ]
  %v921 = phi <8 x i32> [ zeroinitializer, %i.body.112 ], [ %v971, %k.body.115 ]
  %v922 = phi <8 x i32> [ zeroinitializer, %i.body.112 ], [ %v980, %k.body.115 ]
  %v923 = icmp slt i64 %v916, %v914
  br i1 %v923, label %k.body.115, label %k.end.116
k.body.115:
  %v924 = mul i64 %v916, 4
  %v925 = getelementptr i8, ptr %v901, i64 %v924
  %v926 = load i32, ptr %v925, align 4
  %v927 = insertelement <8 x i32> poison, i32 %v926, i64 0
  %v928 = shufflevector <8 x i32> %v927, <8 x i32> poison, <8 x i32> zeroinitializer
  %v929 = mul i64 %v916, 32
  %v930 = getelementptr i8, ptr %v26, i64 %v929
  %v931 = load <8 x i32>, ptr %v930, align 4
  %v932 = bitcast <8 x i32> %v928 to <16 x i16>
  %v933 = bitcast <8 x i32> %v931 to <16 x i16>
  %v934 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v932, <16 x i16> %v933)
  %v935 = add <8 x i32> %v917, %v934
  %v936 = mul i64 %v916, 4
  %v937 = getelementptr i8, ptr %v903, i64 %v936
  %v938 = load i32, ptr %v937, align 4
  %v939 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v940 = shufflevector <8 x i32> %v939, <8 x i32> poison, <8 x i32> zeroinitializer
  %v941 = bitcast <8 x i32> %v940 to <16 x i16>
  %v942 = bitcast <8 x i32> %v931 to <16 x i16>
  %v943 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v941, <16 x i16> %v942)
  %v944 = add <8 x i32> %v918, %v943
  %v945 = mul i64 %v916, 4
  %v946 = getelementptr i8, ptr %v905, i64 %v945
  %v947 = load i32, ptr %v946, align 4
  %v948 = insertelement <8 x i32> poison, i32 %v947, i64 0
  %v949 = shufflevector <8 x i32> %v948, <8 x i32> poison, <8 x i32> zeroinitializer
  %v950 = bitcast <8 x i32> %v949 to <16 x i16>
  %v951 = bitcast <8 x i32> %v931 to <16 x i16>
  %v952 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v950, <16 x i16> %v951)
  %v953 = add <8 x i32> %v919, %v952
  %v954 = mul i64 %v916, 4
  %v955 = getelementptr i8, ptr %v907, i64 %v954
  %v956 = load i32, ptr %v955, align 4
  %v957 = insertelement <8 x i32> poison, i32 %v956, i64 0
  %v958 = shufflevector <8 x i32> %v957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v959 = bitcast <8 x i32> %v958 to <16 x i16>
  %v960 = bitcast <8 x i32> %v931 to <16 x i16>
  %v961 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v959, <16 x i16> %v960)
  %v962 = add <8 x i32> %v920, %v961
  %v963 = mul i64 %v916, 4
  %v964 = getelementptr i8, ptr %v909, i64 %v963
  %v965 = load i32, ptr %v964, align 4
  %v966 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v967 = shufflevector <8 x i32> %v966, <8 x i32> poison, <8 x i32> zeroinitializer
  %v968 = bitcast <8 x i32> %v967 to <16 x i16>
  %v969 = bitcast <8 x i32> %v931 to <16 x i16>
  %v970 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v968, <16 x i16> %v969)
  %v971 = add <8 x i32> %v921, %v970
  %v972 = mul i64 %v916, 4
  %v973 = getelementptr i8, ptr %v911, i64 %v972
  %v974 = load i32, ptr %v973, align 4
  %v975 = insertelement <8 x i32> poison, i32 %v974, i64 0
  %v976 = shufflevector <8 x i32> %v975, <8 x i32> poison, <8 x i32> zeroinitializer
  %v977 = bitcast <8 x i32> %v976 to <16 x i16>
  %v978 = bitcast <8 x i32> %v931 to <16 x i16>
  %v979 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v977, <16 x i16> %v978)
  %v980 = add <8 x i32> %v922, %v979
  %v981 = add nsw i64 %v916, 1
  br label %k.114
k.end.116:
  %v982 = mul i64 %v894, %v30
  %v983 = getelementptr i8, ptr %v24, i64 %v982
  %v984 = mul i64 %v831, 4
  %v985 = getelementptr i8, ptr %v983, i64 %v984
  %v986 = trunc i64 %v834 to i32
  %v987 = insertelement <8 x i32> poison, i32 %v986, i64 0
  %v988 = shufflevector <8 x i32> %v987, <8 x i32> poison, <8 x i32> zeroinitializer
  %v989 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v988
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v917, ptr align 4 %v985, <8 x i1> %v989)
  %v990 = add i64 %v894, 1
  %v991 = mul i64 %v990, %v30
  %v992 = getelementptr i8, ptr %v24, i64 %v991
  %v993 = mul i64 %v831, 4
  %v994 = getelementptr i8, ptr %v992, i64 %v993
  %v995 = trunc i64 %v834 to i32
  %v996 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v997 = shufflevector <8 x i32> %v996, <8 x i32> poison, <8 x i32> zeroinitializer
  %v998 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v997
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v918, ptr align 4 %v994, <8 x i1> %v998)
  %v999 = add i64 %v894, 2
  %v1000 = mul i64 %v999, %v30
  %v1001 = getelementptr i8, ptr %v24, i64 %v1000
  %v1002 = mul i64 %v831, 4
  %v1003 = getelementptr i8, ptr %v1001, i64 %v1002
  %v1004 = trunc i64 %v834 to i32
  %v1005 = insertelement <8 x i32> poison, i32 %v1004, i64 0
  %v1006 = shufflevector <8 x i32> %v1005, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1007 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1006
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v919, ptr align 4 %v1003, <8 x i1> %v1007)
  %v1008 = add i64 %v894, 3
  %v1009 = mul i64 %v1008, %v30
  %v1010 = getelementptr i8, ptr %v24, i64 %v1009
  %v1011 = mul i64 %v831, 4
  %v1012 = getelementptr i8, ptr %v1010, i64 %v1011
  %v1013 = trunc i64 %v834 to i32
  %v1014 = insertelement <8 x i32> poison, i32 %v1013, i64 0
  %v1015 = shufflevector <8 x i32> %v1014, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1016 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1015
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v920, ptr align 4 %v1012, <8 x i1> %v1016)
  %v1017 = add i64 %v894, 4
  %v1018 = mul i64 %v1017, %v30
  %v1019 = getelementptr i8, ptr %v24, i64 %v1018
  %v1020 = mul i64 %v831, 4
  %v1021 = getelementptr i8, ptr %v1019, i64 %v1020
  %v1022 = trunc i64 %v834 to i32
  %v1023 = insertelement <8 x i32> poison, i32 %v1022, i64 0
  %v1024 = shufflevector <8 x i32> %v1023, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1025 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1024
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v921, ptr align 4 %v1021, <8 x i1> %v1025)
  %v1026 = add i64 %v894, 5
  %v1027 = mul i64 %v1026, %v30
  %v1028 = getelementptr i8, ptr %v24, i64 %v1027
  %v1029 = mul i64 %v831, 4
  %v1030 = getelementptr i8, ptr %v1028, i64 %v1029
  %v1031 = trunc i64 %v834 to i32
  %v1032 = insertelement <8 x i32> poison, i32 %v1031, i64 0
  %v1033 = shufflevector <8 x i32> %v1032, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1034 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1033
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v922, ptr align 4 %v1030, <8 x i1> %v1034)
  %v1035 = add nsw i64 %v892, 6
  br label %i.111
i.end.113:
  br label %i.edge.117
i.edge.117:
  %v1036 = phi i64 [ %v891, %i.end.113 ], [ %v1074, %k.end.122 ]
  %v1037 = icmp slt i64 %v1036, %v51
  br i1 %v1037, label %i.edge.body.118, label %i.edge.end.119
i.edge.body.118:
  %v1038 = mul i64 4, %v47
  %v1039 = add i64 %v1038, 127
  %v1040 = and i64 %v1039, -128
  %v1041 = add i64 %v1040, 64
  %v1042 = sub i64 %v1036, %v48
  %v1043 = mul i64 %v1042, %v1041
  %v1044 = getelementptr i8, ptr %v28, i64 %v1043
  %v1045 = mul i64 4, %v47
  %v1046 = mul i64 %v6, 16
  %v1047 = add i64 %v1046, 31
  %v1048 = udiv i64 %v1047, 32
  %v1049 = sub i64 %v1048, 0
  br label %k.120
k.120:
  %v1050 = phi i64 [ 0, %i.edge.body.118 ], [ %v1065, %k.body.121 ]
  %v1051 = phi <8 x i32> [ zeroinitializer, %i.edge.body.118 ], [ %v1064, %k.body.121 ]
  %v1052 = icmp slt i64 %v1050, %v1048
  br i1 %v1052, label %k.body.121, label %k.end.122
k.body.121:
  %v1053 = mul i64 %v1050, 4
  %v1054 = getelementptr i8, ptr %v1044, i64 %v1053
  %v1055 = load i32, ptr %v1054, align 4
  %v1056 = insertelement <8 x i32> poison, i32 %v1055, i64 0
  %v1057 = shufflevector <8 x i32> %v1056, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1058 = mul i64 %v1050, 32
  %v1059 = getelementptr i8, ptr %v26, i64 %v1058
  %v1060 = load <8 x i32>, ptr %v1059, align 4
  %v1061 = bitcast <8 x i32> %v1057 to <16 x i16>
  %v1062 = bitcast <8 x i32> %v1060 to <16 x i16>
  %v1063 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1061, <16 x i16> %v1062)
  %v1064 = add <8 x i32> %v1051, %v1063
  %v1065 = add nsw i64 %v1050, 1
  br label %k.120
k.end.122:
  %v1066 = mul i64 %v1036, %v30
  %v1067 = getelementptr i8, ptr %v24, i64 %v1066
  %v1068 = mul i64 %v831, 4
  %v1069 = getelementptr i8, ptr %v1067, i64 %v1068
  %v1070 = trunc i64 %v834 to i32
  %v1071 = insertelement <8 x i32> poison, i32 %v1070, i64 0
  %v1072 = shufflevector <8 x i32> %v1071, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1073 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1072
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v1051, ptr align 4 %v1069, <8 x i1> %v1073)
  %v1074 = add nsw i64 %v1036, 1
  br label %i.edge.117
i.edge.end.119:
  %v1075 = add nsw i64 %v831, 8
  br label %edge.block.94
edge.block.end.96:
  %v1076 = add nsw i64 %v48, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) 
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, <8 x i1>) 


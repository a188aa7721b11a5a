
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
  %v435 = alloca <16 x i8>, i64 1, align 64
  %v448 = alloca <16 x i8>, i64 1, align 64
  %v462 = alloca <16 x i8>, i64 1, align 64
  %v476 = alloca <16 x i8>, i64 1, align 64
  %v490 = alloca <16 x i8>, i64 1, align 64
  %v504 = alloca <16 x i8>, i64 1, align 64
  %v518 = alloca <16 x i8>, i64 1, align 64
  %v532 = alloca <16 x i8>, i64 1, align 64
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
  %v48 = phi i64 [ %v32, %entry ], [ %v1074, %edge.block.end.122 ]
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
  %v103 = phi i64 [ %v36, %pack.row.end.6 ], [ %v828, %i.edge.end.116 ]
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
  %v332 = icmp sgt i64 %v331, 0
  br i1 %v332, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v333 = getelementptr i8, ptr %v329, i64 0
  store <8 x i32> %v318, ptr %v333, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v334 = icmp sgt i64 %v331, 1
  br i1 %v334, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v335 = getelementptr i8, ptr %v329, i64 64
  store <8 x i32> %v320, ptr %v335, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v336 = icmp sgt i64 %v331, 2
  br i1 %v336, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v337 = getelementptr i8, ptr %v329, i64 128
  store <8 x i32> %v322, ptr %v337, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v338 = icmp sgt i64 %v331, 3
  br i1 %v338, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v339 = getelementptr i8, ptr %v329, i64 192
  store <8 x i32> %v324, ptr %v339, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v340 = icmp sgt i64 %v331, 4
  br i1 %v340, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v341 = getelementptr i8, ptr %v329, i64 256
  store <8 x i32> %v319, ptr %v341, align 4
  br label %pack.line.end.56
pack.line.end.56:
  %v342 = icmp sgt i64 %v331, 5
  br i1 %v342, label %pack.line.57, label %pack.line.end.58
pack.line.57:
  %v343 = getelementptr i8, ptr %v329, i64 320
  store <8 x i32> %v321, ptr %v343, align 4
  br label %pack.line.end.58
pack.line.end.58:
  %v344 = icmp sgt i64 %v331, 6
  br i1 %v344, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v345 = getelementptr i8, ptr %v329, i64 384
  store <8 x i32> %v323, ptr %v345, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v346 = icmp sgt i64 %v331, 7
  br i1 %v346, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v347 = getelementptr i8, ptr %v329, i64 448
  store <8 x i32> %v325, ptr %v347, align 4
  br label %pack.line.end.62
pack.line.end.62:
  br label %pack.rest.end.22
pack.rest.end.22:
  %v348 = add i64 %v103, 8
  %v349 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.63
pack.square.63:
  %v350 = phi i64 [ 0, %pack.rest.end.22 ], [ %v428, %pack.square.body.64 ]
  %v351 = icmp slt i64 %v350, %v107
  br i1 %v351, label %pack.square.body.64, label %pack.square.end.65
pack.square.body.64:
  %v352 = add i64 %v350, 1
  %v353 = udiv i64 %v352, 2
  %v354 = mul i64 %v353, 64
  %v355 = getelementptr i8, ptr %v349, i64 %v354
  %v356 = mul i64 %v348, %v16
  %v357 = getelementptr i8, ptr %v22, i64 %v356
  %v358 = getelementptr i8, ptr %v357, i64 %v350
  %v359 = load <16 x i8>, ptr %v358, align 1
  %v360 = sext <16 x i8> %v359 to <16 x i16>
  %v361 = bitcast <16 x i16> %v360 to <8 x i32>
  %v362 = getelementptr i8, ptr %v358, i64 %v16
  %v363 = load <16 x i8>, ptr %v362, align 1
  %v364 = sext <16 x i8> %v363 to <16 x i16>
  %v365 = bitcast <16 x i16> %v364 to <8 x i32>
  %v366 = mul i64 %v16, 2
  %v367 = getelementptr i8, ptr %v358, i64 %v366
  %v368 = load <16 x i8>, ptr %v367, align 1
  %v369 = sext <16 x i8> %v368 to <16 x i16>
  %v370 = bitcast <16 x i16> %v369 to <8 x i32>
  %v371 = mul i64 %v16, 3
  %v372 = getelementptr i8, ptr %v358, i64 %v371
  %v373 = load <16 x i8>, ptr %v372, align 1
  %v374 = sext <16 x i8> %v373 to <16 x i16>
  %v375 = bitcast <16 x i16> %v374 to <8 x i32>
  %v376 = mul i64 %v16, 4
  %v377 = getelementptr i8, ptr %v358, i64 %v376
  %v378 = load <16 x i8>, ptr %v377, align 1
  %v379 = sext <16 x i8> %v378 to <16 x i16>
  %v380 = bitcast <16 x i16> %v379 to <8 x i32>
  %v381 = mul i64 %v16, 5
  %v382 = getelementptr i8, ptr %v358, i64 %v381
  %v383 = load <16 x i8>, ptr %v382, align 1
  %v384 = sext <16 x i8> %v383 to <16 x i16>
  %v385 = bitcast <16 x i16> %v384 to <8 x i32>
  %v386 = mul i64 %v16, 6
  %v387 = getelementptr i8, ptr %v358, i64 %v386
  %v388 = load <16 x i8>, ptr %v387, align 1
  %v389 = sext <16 x i8> %v388 to <16 x i16>
  %v390 = bitcast <16 x i16> %v389 to <8 x i32>
  %v391 = mul i64 %v16, 7
  %v392 = getelementptr i8, ptr %v358, i64 %v391
  %v393 = load <16 x i8>, ptr %v392, align 1
  %v394 = sext <16 x i8> %v393 to <16 x i16>
  %v395 = bitcast <16 x i16> %v394 to <8 x i32>
  %v396 = shufflevector <8 x i32> %v361, <8 x i32> %v365, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v397 = shufflevector <8 x i32> %v361, <8 x i32> %v365, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v398 = shufflevector <8 x i32> %v370, <8 x i32> %v375, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v399 = shufflevector <8 x i32> %v370, <8 x i32> %v375, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v400 = shufflevector <8 x i32> %v396, <8 x i32> %v398, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x i32> %v396, <8 x i32> %v398, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v403 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v404 = shufflevector <8 x i32> %v380, <8 x i32> %v385, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v405 = shufflevector <8 x i32> %v380, <8 x i32> %v385, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v406 = shufflevector <8 x i32> %v390, <8 x i32> %v395, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v407 = shufflevector <8 x i32> %v390, <8 x i32> %v395, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v408 = shufflevector <8 x i32> %v404, <8 x i32> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v409 = shufflevector <8 x i32> %v404, <8 x i32> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v410 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v411 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v412 = shufflevector <8 x i32> %v400, <8 x i32> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x i32> %v400, <8 x i32> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v415 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v416 = shufflevector <8 x i32> %v402, <8 x i32> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x i32> %v402, <8 x i32> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x i32> %v403, <8 x i32> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x i32> %v403, <8 x i32> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = getelementptr i8, ptr %v355, i64 0
  store <8 x i32> %v412, ptr %v420, align 4
  %v421 = getelementptr i8, ptr %v355, i64 64
  store <8 x i32> %v414, ptr %v421, align 4
  %v422 = getelementptr i8, ptr %v355, i64 128
  store <8 x i32> %v416, ptr %v422, align 4
  %v423 = getelementptr i8, ptr %v355, i64 192
  store <8 x i32> %v418, ptr %v423, align 4
  %v424 = getelementptr i8, ptr %v355, i64 256
  store <8 x i32> %v413, ptr %v424, align 4
  %v425 = getelementptr i8, ptr %v355, i64 320
  store <8 x i32> %v415, ptr %v425, align 4
  %v426 = getelementptr i8, ptr %v355, i64 384
  store <8 x i32> %v417, ptr %v426, align 4
  %v427 = getelementptr i8, ptr %v355, i64 448
  store <8 x i32> %v419, ptr %v427, align 4
  %v428 = add nsw i64 %v350, 16
  br label %pack.square.63
pack.square.end.65:
  %v429 = sub i64 %v6, %v107
  %v430 = call i64 @llvm.smin.i64(i64 %v429, i64 16)
  %v431 = icmp sgt i64 %v430, 0
  br i1 %v431, label %pack.rest.66, label %pack.rest.end.67
pack.rest.66:
  %v432 = mul i64 %v348, %v16
  %v433 = getelementptr i8, ptr %v22, i64 %v432
  %v434 = getelementptr i8, ptr %v433, i64 %v107
  store <16 x i8> zeroinitializer, ptr %v435, align 64
  br label %edge.68
edge.68:
  %v436 = phi i64 [ 0, %pack.rest.66 ], [ %v443, %edge.body.69 ]
  %v437 = icmp slt i64 %v436, %v430
  br i1 %v437, label %edge.body.69, label %edge.end.70
edge.body.69:
  %v438 = mul i64 %v436, 1
  %v439 = mul i64 %v436, 1
  %v440 = getelementptr i8, ptr %v434, i64 %v438
  %v441 = load i8, ptr %v440, align 1
  %v442 = getelementptr i8, ptr %v435, i64 %v439
  store i8 %v441, ptr %v442, align 1
  %v443 = add nsw i64 %v436, 1
  br label %edge.68
edge.end.70:
  %v444 = load <16 x i8>, ptr %v435, align 64
  %v445 = sext <16 x i8> %v444 to <16 x i16>
  %v446 = bitcast <16 x i16> %v445 to <8 x i32>
  %v447 = getelementptr i8, ptr %v434, i64 %v16
  store <16 x i8> zeroinitializer, ptr %v448, align 64
  br label %edge.71
edge.71:
  %v449 = phi i64 [ 0, %edge.end.70 ], [ %v456, %edge.body.72 ]
  %v450 = icmp slt i64 %v449, %v430
  br i1 %v450, label %edge.body.72, label %edge.end.73
edge.body.72:
  %v451 = mul i64 %v449, 1
  %v452 = mul i64 %v449, 1
  %v453 = getelementptr i8, ptr %v447, i64 %v451
  %v454 = load i8, ptr %v453, align 1
  %v455 = getelementptr i8, ptr %v448, i64 %v452
  store i8 %v454, ptr %v455, align 1
  %v456 = add nsw i64 %v449, 1
  br label %edge.71
edge.end.73:
  %v457 = load <16 x i8>, ptr %v448, align 64
  %v458 = sext <16 x i8> %v457 to <16 x i16>
  %v459 = bitcast <16 x i16> %v458 to <8 x i32>
  %v460 = mul i64 %v16, 2
  %v461 = getelementptr i8, ptr %v434, i64 %v460
  store <16 x i8> zeroinitializer, ptr %v462, align 64
  br label %edge.74
edge.74:
  %v463 = phi i64 [ 0, %edge.end.73 ], [ %v470, %edge.body.75 ]
  %v464 = icmp slt i64 %v463, %v430
  br i1 %v464, label %edge.body.75, label %edge.end.76
edge.body.75:
  %v465 = mul i64 %v463, 1
  %v466 = mul i64 %v463, 1
  %v467 = getelementptr i8, ptr %v461, i64 %v465
  %v468 = load i8, ptr %v467, align 1
  %v469 = getelementptr i8, ptr %v462, i64 %v466
  store i8 %v468, ptr %v469, align 1
  %v470 = add nsw i64 %v463, 1
  br label %edge.74
edge.end.76:
  %v471 = load <16 x i8>, ptr %v462, align 64
  %v472 = sext <16 x i8> %v471 to <16 x i16>
  %v473 = bitcast <16 x i16> %v472 to <8 x i32>
  %v474 = mul i64 %v16, 3
  %v475 = getelementptr i8, ptr %v434, i64 %v474
  store <16 x i8> zeroinitializer, ptr %v476, align 64
  br label %edge.77
edge.77:
  %v477 = phi i64 [ 0, %edge.end.76 ], [ %v484, %edge.body.78 ]
  %v478 = icmp slt i64 %v477, %v430
  br i1 %v478, label %edge.body.78, label %edge.end.79
edge.body.78:
  %v479 = mul i64 %v477, 1
  %v480 = mul i64 %v477, 1
  %v481 = getelementptr i8, ptr %v475, i64 %v479
  %v482 = load i8, ptr %v481, align 1
  %v483 = getelementptr i8, ptr %v476, i64 %v480
  store i8 %v482, ptr %v483, align 1
  %v484 = add nsw i64 %v477, 1
  br label %edge.77
edge.end.79:
  %v485 = load <16 x i8>, ptr %v476, align 64
  %v486 = sext <16 x i8> %v485 to <16 x i16>
  %v487 = bitcast <16 x i16> %v486 to <8 x i32>
  %v488 = mul i64 %v16, 4
  %v489 = getelementptr i8, ptr %v434, i64 %v488
  store <16 x i8> zeroinitializer, ptr %v490, align 64
  br label %edge.80
edge.80:
  %v491 = phi i64 [ 0, %edge.end.79 ], [ %v498, %edge.body.81 ]
  %v492 = icmp slt i64 %v491, %v430
  br i1 %v492, label %edge.body.81, label %edge.end.82
edge.body.81:
  %v493 = mul i64 %v491, 1
  %v494 = mul i64 %v491, 1
  %v495 = getelementptr i8, ptr %v489, i64 %v493
  %v496 = load i8, ptr %v495, align 1
  %v497 = getelementptr i8, ptr %v490, i64 %v494
  store i8 %v496, ptr %v497, align 1
  %v498 = add nsw i64 %v491, 1
  br label %edge.80
edge.end.82:
  %v499 = load <16 x i8>, ptr %v490, align 64
  %v500 = sext <16 x i8> %v499 to <16 x i16>
  %v501 = bitcast <16 x i16> %v500 to <8 x i32>
  %v502 = mul i64 %v16, 5
  %v503 = getelementptr i8, ptr %v434, i64 %v502
  store <16 x i8> zeroinitializer, ptr %v504, align 64
  br label %edge.83
edge.83:
  %v505 = phi i64 [ 0, %edge.end.82 ], [ %v512, %edge.body.84 ]
  %v506 = icmp slt i64 %v505, %v430
  br i1 %v506, label %edge.body.84, label %edge.end.85
edge.body.84:
  %v507 = mul i64 %v505, 1
  %v508 = mul i64 %v505, 1
  %v509 = getelementptr i8, ptr %v503, i64 %v507
  %v510 = load i8, ptr %v509, align 1
  %v511 = getelementptr i8, ptr %v504, i64 %v508
  store i8 %v510, ptr %v511, align 1
  %v512 = add nsw i64 %v505, 1
  br label %edge.83
edge.end.85:
  %v513 = load <16 x i8>, ptr %v504, align 64
  %v514 = sext <16 x i8> %v513 to <16 x i16>
  %v515 = bitcast <16 x i16> %v514 to <8 x i32>
  %v516 = mul i64 %v16, 6
  %v517 = getelementptr i8, ptr %v434, i64 %v516
  store <16 x i8> zeroinitializer, ptr %v518, align 64
  br label %edge.86
edge.86:
  %v519 = phi i64 [ 0, %edge.end.85 ], [ %v526, %edge.body.87 ]
  %v520 = icmp slt i64 %v519, %v430
  br i1 %v520, label %edge.body.87, label %edge.end.88
edge.body.87:
  %v521 = mul i64 %v519, 1
  %v522 = mul i64 %v519, 1
  %v523 = getelementptr i8, ptr %v517, i64 %v521
  %v524 = load i8, ptr %v523, align 1
  %v525 = getelementptr i8, ptr %v518, i64 %v522
  store i8 %v524, ptr %v525, align 1
  %v526 = add nsw i64 %v519, 1
  br label %edge.86
edge.end.88:
  %v527 = load <16 x i8>, ptr %v518, align 64
  %v528 = sext <16 x i8> %v527 to <16 x i16>
  %v529 = bitcast <16 x i16> %v528 to <8 x i32>
  %v530 = mul i64 %v16, 7
  %v531 = getelementptr i8, ptr %v434, i64 %v530
  store <16 x i8> zeroinitializer, ptr %v532, align 64
  br label %edge.89
edge.89:
  %v533 = phi i64 [ 0, %edge.end.88 ], [ %v540, %edge.body.90 ]
  %v534 = icmp slt i64 %v533, %v430
  br i1 %v534, label %edge.body.90, label %edge.end.91
edge.body.90:
  %v535 = mul i64 %v533, 1
  %v536 = mul i64 %v533, 1
  %v537 = getelementptr i8, ptr %v531, i64 %v535
  %v538 = load i8, ptr %v537, align 1
  %v539 = getelementptr i8, ptr %v532, i64 %v536
  store i8 %v538, ptr %v539, align 1
  %v540 = add nsw i64 %v533, 1
  br label %edge.89
edge.end.91:
  %v541 = load <16 x i8>, ptr %v532, align 64
  %v542 = sext <16 x i8> %v541 to <16 x i16>
  %v543 = bitcast <16 x i16> %v542 to <8 x i32>
  %v544 = shufflevector <8 x i32> %v446, <8 x i32> %v459, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v545 = shufflevector <8 x i32> %v446, <8 x i32> %v459, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v546 = shufflevector <8 x i32> %v473, <8 x i32> %v487, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v547 = shufflevector <8 x i32> %v473, <8 x i32> %v487, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v548 = shufflevector <8 x i32> %v544, <8 x i32> %v546, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v549 = shufflevector <8 x i32> %v544, <8 x i32> %v546, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v550 = shufflevector <8 x i32> %v545, <8 x i32> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v551 = shufflevector <8 x i32> %v545, <8 x i32> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v552 = shufflevector <8 x i32> %v501, <8 x i32> %v515, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v553 = shufflevector <8 x i32> %v501, <8 x i32> %v515, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v554 = shufflevector <8 x i32> %v529, <8 x i32> %v543, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v555 = shufflevector <8 x i32> %v529, <8 x i32> %v543, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v556 = shufflevector <8 x i32> %v552, <8 x i32> %v554, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v557 = shufflevector <8 x i32> %v552, <8 x i32> %v554, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v558 = shufflevector <8 x i32> %v553, <8 x i32> %v555, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v559 = shufflevector <8 x i32> %v553, <8 x i32> %v555, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v560 = shufflevector <8 x i32> %v548, <8 x i32> %v556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v561 = shufflevector <8 x i32> %v548, <8 x i32> %v556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v562 = shufflevector <8 x i32> %v549, <8 x i32> %v557, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v563 = shufflevector <8 x i32> %v549, <8 x i32> %v557, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v564 = shufflevector <8 x i32> %v550, <8 x i32> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v565 = shufflevector <8 x i32> %v550, <8 x i32> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v566 = shufflevector <8 x i32> %v551, <8 x i32> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v567 = shufflevector <8 x i32> %v551, <8 x i32> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v568 = add i64 %v107, 1
  %v569 = udiv i64 %v568, 2
  %v570 = mul i64 %v569, 64
  %v571 = getelementptr i8, ptr %v349, i64 %v570
  %v572 = add i64 %v430, 1
  %v573 = udiv i64 %v572, 2
  %v574 = icmp sgt i64 %v573, 0
  br i1 %v574, label %pack.line.92, label %pack.line.end.93
pack.line.92:
  %v575 = getelementptr i8, ptr %v571, i64 0
  store <8 x i32> %v560, ptr %v575, align 4
  br label %pack.line.end.93
pack.line.end.93:
  %v576 = icmp sgt i64 %v573, 1
  br i1 %v576, label %pack.line.94, label %pack.line.end.95
pack.line.94:
  %v577 = getelementptr i8, ptr %v571, i64 64
  store <8 x i32> %v562, ptr %v577, align 4
  br label %pack.line.end.95
pack.line.end.95:
  %v578 = icmp sgt i64 %v573, 2
  br i1 %v578, label %pack.line.96, label %pack.line.end.97
pack.line.96:
  %v579 = getelementptr i8, ptr %v571, i64 128
  store <8 x i32> %v564, ptr %v579, align 4
  br label %pack.line.end.97
pack.line.end.97:
  %v580 = icmp sgt i64 %v573, 3
  br i1 %v580, label %pack.line.98, label %pack.line.end.99
pack.line.98:
  %v581 = getelementptr i8, ptr %v571, i64 192
  store <8 x i32> %v566, ptr %v581, align 4
  br label %pack.line.end.99
pack.line.end.99:
  %v582 = icmp sgt i64 %v573, 4
  br i1 %v582, label %pack.line.100, label %pack.line.end.101
pack.line.100:
  %v583 = getelementptr i8, ptr %v571, i64 256
  store <8 x i32> %v561, ptr %v583, align 4
  br label %pack.line.end.101
pack.line.end.101:
  %v584 = icmp sgt i64 %v573, 5
  br i1 %v584, label %pack.line.102, label %pack.line.end.103
pack.line.102:
  %v585 = getelementptr i8, ptr %v571, i64 320
  store <8 x i32> %v563, ptr %v585, align 4
  br label %pack.line.end.103
pack.line.end.103:
  %v586 = icmp sgt i64 %v573, 6
  br i1 %v586, label %pack.line.104, label %pack.line.end.105
pack.line.104:
  %v587 = getelementptr i8, ptr %v571, i64 384
  store <8 x i32> %v565, ptr %v587, align 4
  br label %pack.line.end.105
pack.line.end.105:
  %v588 = icmp sgt i64 %v573, 7
  br i1 %v588, label %pack.line.106, label %pack.line.end.107
pack.line.106:
  %v589 = getelementptr i8, ptr %v571, i64 448
  store <8 x i32> %v567, ptr %v589, align 4
  br label %pack.line.end.107
pack.line.end.107:
  br label %pack.rest.end.67
pack.rest.end.67:
  %v590 = mul i64 64, %v42
  %v591 = sub i64 %v51, 6
  %v592 = icmp sge i64 %v591, %v48
  %v593 = select i1 %v592, i64 %v51, i64 %v48
  br label %i.108
i.108:
  %v594 = phi i64 [ %v48, %pack.rest.end.67 ], [ %v780, %k.end.113 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %i.body.109, label %i.end.110
i.body.109:
  %v596 = call i64 @llvm.smin.i64(i64 %v594, i64 %v591)
  %v597 = mul i64 4, %v47
  %v598 = add i64 %v597, 127
  %v599 = and i64 %v598, -128
  %v600 = add i64 %v599, 64
  %v601 = sub i64 %v596, %v48
  %v602 = mul i64 %v601, %v600
  %v603 = getelementptr i8, ptr %v28, i64 %v602
  %v604 = mul i64 4, %v47
  %v605 = getelementptr i8, ptr %v603, i64 %v600
  %v606 = mul i64 %v600, 2
  %v607 = getelementptr i8, ptr %v603, i64 %v606
  %v608 = mul i64 %v600, 3
  %v609 = getelementptr i8, ptr %v603, i64 %v608
  %v610 = mul i64 %v600, 4
  %v611 = getelementptr i8, ptr %v603, i64 %v610
  %v612 = mul i64 %v600, 5
  %v613 = getelementptr i8, ptr %v603, i64 %v612
  %v614 = mul i64 %v6, 16
  %v615 = add i64 %v614, 31
  %v616 = udiv i64 %v615, 32
  %v617 = sub i64 %v616, 0
  br label %k.111
k.111:
  %v618 = phi i64 [ 0, %i.body.109 ], [ %v715, %k.body.112 ]
  %v619 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v643, %k.body.112 ]
  %v620 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v649, %k.body.112 ]
  %v621 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v658, %k.body.112 ]
  %v622 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v662, %k.body.112 ]
  %v623 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v671, %k.body.112 ]
  %v624 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v675, %k.body.112 ]
  %v625 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v684, %k.body.112 ]
  %v626 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v688, %k.body.112 ]
  %v627 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v697, %k.body.112 ]
  %v628 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v701, %k.body.112 ]
  %v629 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v710, %k.body.112 ]
  %v630 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v714, %k.body.112 ]
  %v631 = icmp slt i64 %v618, %v616
  br i1 %v631, label %k.body.112, label %k.end.113
k.body.112:
  %v632 = mul i64 %v618, 4
  %v633 = getelementptr i8, ptr %v603, i64 %v632
  %v634 = load i32, ptr %v633, align 4
  %v635 = insertelement <8 x i32> poison, i32 %v634, i64 0
  %v636 = shufflevector <8 x i32> %v635, <8 x i32> poison, <8 x i32> zeroinitializer
  %v637 = mul i64 %v618, 64
  %v638 = getelementptr i8, ptr %v26, i64 %v637
  %v639 = load <8 x i32>, ptr %v638, align 4
  %v640 = bitcast <8 x i32> %v636 to <16 x i16>
  %v641 = bitcast <8 x i32> %v639 to <16 x i16>
  %v642 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v640, <16 x i16> %v641)
  %v643 = add <8 x i32> %v619, %v642
  %v644 = getelementptr i8, ptr %v638, i64 32
  %v645 = load <8 x i32>, ptr %v644, align 4
  %v646 = bitcast <8 x i32> %v636 to <16 x i16>
  %v647 = bitcast <8 x i32> %v645 to <16 x i16>
  %v648 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v646, <16 x i16> %v647)
  %v649 = add <8 x i32> %v620, %v648
  %v650 = mul i64 %v618, 4
  %v651 = getelementptr i8, ptr %v605, i64 %v650
  %v652 = load i32, ptr %v651, align 4
  %v653 = insertelement <8 x i32> poison, i32 %v652, i64 0
  %v654 = shufflevector <8 x i32> %v653, <8 x i32> poison, <8 x i32> zeroinitializer
  %v655 = bitcast <8 x i32> %v654 to <16 x i16>
  %v656 = bitcast <8 x i32> %v639 to <16 x i16>
  %v657 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v655, <16 x i16> %v656)
  %v658 = add <8 x i32> %v621, %v657
  %v659 = bitcast <8 x i32> %v654 to <16 x i16>
  %v660 = bitcast <8 x i32> %v645 to <16 x i16>
  %v661 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v659, <16 x i16> %v660)
  %v662 = add <8 x i32> %v622, %v661
  %v663 = mul i64 %v618, 4
  %v664 = getelementptr i8, ptr %v607, i64 %v663
  %v665 = load i32, ptr %v664, align 4
  %v666 = insertelement <8 x i32> poison, i32 %v665, i64 0
  %v667 = shufflevector <8 x i32> %v666, <8 x i32> poison, <8 x i32> zeroinitializer
  %v668 = bitcast <8 x i32> %v667 to <16 x i16>
  %v669 = bitcast <8 x i32> %v639 to <16 x i16>
  %v670 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v668, <16 x i16> %v669)
  %v671 = add <8 x i32> %v623, %v670
  %v672 = bitcast <8 x i32> %v667 to <16 x i16>
  %v673 = bitcast <8 x i32> %v645 to <16 x i16>
  %v674 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v672, <16 x i16> %v673)
  %v675 = add <8 x i32> %v624, %v674
  %v676 = mul i64 %v618, 4
  %v677 = getelementptr i8, ptr %v609, i64 %v676
  %v678 = load i32, ptr %v677, align 4
  %v679 = insertelement <8 x i32> poison, i32 %v678, i64 0
  %v680 = shufflevector <8 x i32> %v679, <8 x i32> poison, <8 x i32> zeroinitializer
  %v681 = bitcast <8 x i32> %v680 to <16 x i16>
  %v682 = bitcast <8 x i32> %v639 to <16 x i16>
  %v683 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v681, <16 x i16> %v682)
  %v684 = add <8 x i32> %v625, %v683
  %v685 = bitcast <8 x i32> %v680 to <16 x i16>
  %v686 = bitcast <8 x i32> %v645 to <16 x i16>
  %v687 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v685, <16 x i16> %v686)
  %v688 = add <8 x i32> %v626, %v687
  %v689 = mul i64 %v618, 4
  %v690 = getelementptr i8, ptr %v611, i64 %v689
  %v691 = load i32, ptr %v690, align 4
  %v692 = insertelement <8 x i32> poison, i32 %v691, i64 0
  %v693 = shufflevector <8 x i32> %v692, <8 x i32> poison, <8 x i32> zeroinitializer
  %v694 = bitcast <8 x i32> %v693 to <16 x i16>
  %v695 = bitcast <8 x i32> %v639 to <16 x i16>
  %v696 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v694, <16 x i16> %v695)
  %v697 = add <8 x i32> %v627, %v696
  %v698 = bitcast <8 x i32> %v693 to <16 x i16>
  %v699 = bitcast <8 x i32> %v645 to <16 x i16>
  %v700 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v698, <16 x i16> %v699)
  %v701 = add <8 x i32> %v628, %v700
  %v702 = mul i64 %v618, 4
  %v703 = getelementptr i8, ptr %v613, i64 %v702
  %v704 = load i32, ptr %v703, align 4
  %v705 = insertelement <8 x i32> poison, i32 %v704, i64 0
  %v706 = shufflevector <8 x i32> %v705, <8 x i32> poison, <8 x i32> zeroinitializer
  %v707 = bitcast <8 x i32> %v706 to <16 x i16>
  %v708 = bitcast <8 x i32> %v639 to <16 x i16>
  %v709 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v707, <16 x i16> %v708)
  %v710 = add <8 x i32> %v629, %v709
  %v711 = bitcast <8 x i32> %v706 to <16 x i16>
  %v712 = bitcast <8 x i32> %v645 to <16 x i16>
  %v713 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v711, <16 x i16> %v712)
  %v714 = add <8 x i32> %v630, %v713
  %v715 = add nsw i64 %v618, 1
  br label %k.111
k.end.113:
  %v716 = mul i64 %v596, %v30
  %v717 = getelementptr i8, ptr %v24, i64 %v716
  %v718 = mul i64 %v103, 4
  %v719 = getelementptr i8, ptr %v717, i64 %v718
  store <8 x i32> %v619, ptr %v719, align 4
  %v720 = mul i64 %v596, %v30
  %v721 = getelementptr i8, ptr %v24, i64 %v720
  %v722 = add i64 %v103, 8
  %v723 = mul i64 %v722, 4
  %v724 = getelementptr i8, ptr %v721, i64 %v723
  store <8 x i32> %v620, ptr %v724, align 4
  %v725 = add i64 %v596, 1
  %v726 = mul i64 %v725, %v30
  %v727 = getelementptr i8, ptr %v24, i64 %v726
  %v728 = mul i64 %v103, 4
  %v729 = getelementptr i8, ptr %v727, i64 %v728
  store <8 x i32> %v621, ptr %v729, align 4
  %v730 = add i64 %v596, 1
  %v731 = mul i64 %v730, %v30
  %v732 = getelementptr i8, ptr %v24, i64 %v731
  %v733 = add i64 %v103, 8
  %v734 = mul i64 %v733, 4
  %v735 = getelementptr i8, ptr %v732, i64 %v734
  store <8 x i32> %v622, ptr %v735, align 4
  %v736 = add i64 %v596, 2
  %v737 = mul i64 %v736, %v30
  %v738 = getelementptr i8, ptr %v24, i64 %v737
  %v739 = mul i64 %v103, 4
  %v740 = getelementptr i8, ptr %v738, i64 %v739
  store <8 x i32> %v623, ptr %v740, align 4
  %v741 = add i64 %v596, 2
  %v742 = mul i64 %v741, %v30
  %v743 = getelementptr i8, ptr %v24, i64 %v742
  %v744 = add i64 %v103, 8
  %v745 = mul i64 %v744, 4
  %v746 = getelementptr i8, ptr %v743, i64 %v745
  store <8 x i32> %v624, ptr %v746, align 4
  %v747 = add i64 %v596, 3
  %v748 = mul i64 %v747, %v30
  %v749 = getelementptr i8, ptr %v24, i64 %v748
  %v750 = mul i64 %v103, 4
  %v751 = getelementptr i8, ptr %v749, i64 %v750
  store <8 x i32> %v625, ptr %v751, align 4
  %v752 = add i64 %v596, 3
  %v753 = mul i64 %v752, %v30
  %v754 = getelementptr i8, ptr %v24, i64 %v753
  %v755 = add i64 %v103, 8
  %v756 = mul i64 %v755, 4
  %v757 = getelementptr i8, ptr %v754, i64 %v756
  store <8 x i32> %v626, ptr %v757, align 4
  %v758 = add i64 %v596, 4
  %v759 = mul i64 %v758, %v30
  %v760 = getelementptr i8, ptr %v24, i64 %v759
  %v761 = mul i64 %v103, 4
  %v762 = getelementptr i8, ptr %v760, i64 %v761
  store <8 x i32> %v627, ptr %v762, align 4
  %v763 = add i64 %v596, 4
  %v764 = mul i64 %v763, %v30
  %v765 = getelementptr i8, ptr %v24, i64 %v764
  %v766 = add i64 %v103, 8
  %v767 = mul i64 %v766, 4
  %v768 = getelementptr i8, ptr %v765, i64 %v767
  store <8 x i32> %v628, ptr %v768, align 4
  %v769 = add i64 %v596, 5
  %v770 = mul i64 %v769, %v30
  %v771 = getelementptr i8, ptr %v24, i64 %v770
  %v772 = mul i64 %v103, 4
  %v773 = getelementptr i8, ptr %v771, i64 %v772
  store <8 x i32> %v629, ptr %v773, align 4
  %v774 = add i64 %v596, 5
  %v775 = mul i64 %v774, %v30
  %v776 = getelementptr i8, ptr %v24, i64 %v775
  %v777 = add i64 %v103, 8
  %v778 = mul i64 %v777, 4
  %v779 = getelementptr i8, ptr %v776, i64 %v778
  store <8 x i32> %v630, ptr %v779, align 4
  %v780 = add nsw i64 %v594, 6
  br label %i.108
i.end.110:
  br label %i.edge.114
i.edge.114:
  %v781 = phi i64 [ %v593, %i.end.110 ], [ %v827, %k.end.119 ]
  %v782 = icmp slt i64 %v781, %v51
  br i1 %v782, label %i.edge.body.115, label %i.edge.end.116
i.edge.body.115:
  %v783 = mul i64 4, %v47
  %v784 = add i64 %v783, 127
  %v785 = and i64 %v784, -128
  %v786 = add i64 %v785, 64
  %v787 = sub i64 %v781, %v48
  %v788 = mul i64 %v787, %v786
  %v789 = getelementptr i8, ptr %v28, i64 %v788
  %v790 = mul i64 4, %v47
  %v791 = mul i64 %v6, 16
  %v792 = add i64 %v791, 31
  %v793 = udiv i64 %v792, 32
  %v794 = sub i64 %v793, 0
  br label %k.117
k.117:
  %v795 = phi i64 [ 0, %i.edge.body.115 ], [ %v817, %k.body.118 ]
  %v796 = phi <8 x i32> [ zeroinitializer, %i.edge.body.115 ], [ %v810, %k.body.118 ]
  %v797 = phi <8 x i32> [ zeroinitializer, %i.edge.body.115 ], [ %v816, %k.body.118 ]
  %v798 = icmp slt i64 %v795, %v793
  br i1 %v798, label %k.body.118, label %k.end.119
k.body.118:
  %v799 = mul i64 %v795, 4
  %v800 = getelementptr i8, ptr %v789, i64 %v799
  %v801 = load i32, ptr %v800, align 4
  %v802 = insertelement <8 x i32> poison, i32 %v801, i64 0
  %v803 = shufflevector <8 x i32> %v802, <8 x i32> poison, <8 x i32> zeroinitializer
  %v804 = mul i64 %v795, 64
  %v805 = getelementptr i8, ptr %v26, i64 %v804
  %v806 = load <8 x i32>, ptr %v805, align 4
  %v807 = bitcast <8 x i32> %v803 to <16 x i16>
  %v808 = bitcast <8 x i32> %v806 to <16 x i16>
  %v809 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v807, <16 x i16> %v808)
  %v810 = add <8 x i32> %v796, %v809
  %v811 = getelementptr i8, ptr %v805, i64 32
  %v812 = load <8 x i32>, ptr %v811, align 4
  %v813 = bitcast <8 x i32> %v803 to <16 x i16>
  %v814 = bitcast <8 x i32> %v812 to <16 x i16>
  %v815 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v813, <16 x i16> %v814)
  %v816 = add <8 x i32> %v797, %v815
  %v817 = add nsw i64 %v795, 1
  br label %k.117
k.end.119:
  %v818 = mul i64 %v781, %v30
  %v819 = getelementptr i8, ptr %v24, i64 %v818
  %v820 = mul i64 %v103, 4
  %v821 = getelementptr i8, ptr %v819, i64 %v820
  store <8 x i32> %v796, ptr %v821, align 4
  %v822 = mul i64 %v781, %v30
  %v823 = getelementptr i8, ptr %v24, i64 %v822
  %v824 = add i64 %v103, 8
  %v825 = mul i64 %v824, 4
  %v826 = getelementptr i8, ptr %v823, i64 %v825
  store <8 x i32> %v797, ptr %v826, align 4
  %v827 = add nsw i64 %v781, 1
  br label %i.edge.114
i.edge.end.116:
  %v828 = add nsw i64 %v103, 16
  br label %block.15
block.end.17:
  br label %edge.block.120
edge.block.120:
  %v829 = phi i64 [ %v102, %block.end.17 ], [ %v1073, %i.edge.end.145 ]
  %v830 = icmp slt i64 %v829, %v38
  br i1 %v830, label %edge.block.body.121, label %edge.block.end.122
edge.block.body.121:
  %v831 = sub i64 %v38, %v829
  %v832 = call i64 @llvm.smin.i64(i64 %v831, i64 8)
  %v833 = mul i64 32, %v42
  br label %pack.lane.123
pack.lane.123:
  %v834 = phi i64 [ 0, %edge.block.body.121 ], [ %v875, %pack.rest.end.130 ]
  %v835 = icmp slt i64 %v834, %v832
  br i1 %v835, label %pack.lane.body.124, label %pack.lane.end.125
pack.lane.body.124:
  %v836 = mul i64 %v834, 4
  %v837 = getelementptr i8, ptr %v26, i64 %v836
  %v838 = urem i64 %v6, 2
  %v839 = sub i64 %v6, %v838
  br label %pack.units.126
pack.units.126:
  %v840 = phi i64 [ 0, %pack.lane.body.124 ], [ %v862, %pack.units.body.127 ]
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %pack.units.body.127, label %pack.units.end.128
pack.units.body.127:
  %v842 = add i64 %v840, 1
  %v843 = add i64 %v840, 1
  %v844 = udiv i64 %v843, 2
  %v845 = mul i64 %v844, 32
  %v846 = getelementptr i8, ptr %v837, i64 %v845
  %v847 = add i64 %v829, %v834
  %v848 = mul i64 %v847, %v16
  %v849 = getelementptr i8, ptr %v22, i64 %v848
  %v850 = getelementptr i8, ptr %v849, i64 %v840
  %v851 = load i8, ptr %v850, align 1
  %v852 = sext i8 %v851 to i16
  %v853 = zext i16 %v852 to i32
  %v854 = mul i64 %v847, %v16
  %v855 = getelementptr i8, ptr %v22, i64 %v854
  %v856 = getelementptr i8, ptr %v855, i64 %v842
  %v857 = load i8, ptr %v856, align 1
  %v858 = sext i8 %v857 to i16
  %v859 = zext i16 %v858 to i32
  %v860 = shl i32 %v859, 16
  %v861 = or i32 %v853, %v860
  store i32 %v861, ptr %v846, align 4
  %v862 = add nsw i64 %v840, 2
  br label %pack.units.126
pack.units.end.128:
  %v863 = icmp eq i64 %v838, 1
  br i1 %v863, label %pack.rest.129, label %pack.rest.end.130
pack.rest.129:
  %v864 = add i64 %v839, 1
  %v865 = udiv i64 %v864, 2
  %v866 = mul i64 %v865, 32
  %v867 = getelementptr i8, ptr %v837, i64 %v866
  %v868 = add i64 %v829, %v834
  %v869 = mul i64 %v868, %v16
  %v870 = getelementptr i8, ptr %v22, i64 %v869
  %v871 = getelementptr i8, ptr %v870, i64 %v839
  %v872 = load i8, ptr %v871, align 1
  %v873 = sext i8 %v872 to i16
  %v874 = zext i16 %v873 to i32
  store i32 %v874, ptr %v867, align 4
  br label %pack.rest.end.130
pack.rest.end.130:
  %v875 = add nsw i64 %v834, 1
  br label %pack.lane.123
pack.lane.end.125:
  br label %pack.pad.131
pack.pad.131:
  %v876 = phi i64 [ %v832, %pack.lane.end.125 ], [ %v885, %pack.pad.end.136 ]
  %v877 = icmp slt i64 %v876, 8
  br i1 %v877, label %pack.pad.body.132, label %pack.pad.end.133
pack.pad.body.132:
  %v878 = mul i64 %v876, 4
  %v879 = getelementptr i8, ptr %v26, i64 %v878
  br label %pack.pad.134
pack.pad.134:
  %v880 = phi i64 [ 0, %pack.pad.body.132 ], [ %v884, %pack.pad.body.135 ]
  %v881 = icmp slt i64 %v880, %v42
  br i1 %v881, label %pack.pad.body.135, label %pack.pad.end.136
pack.pad.body.135:
  %v882 = mul i64 %v880, 32
  %v883 = getelementptr i8, ptr %v879, i64 %v882
  store i32 0, ptr %v883, align 4
  %v884 = add nsw i64 %v880, 1
  br label %pack.pad.134
pack.pad.end.136:
  %v885 = add nsw i64 %v876, 1
  br label %pack.pad.131
pack.pad.end.133:
  %v886 = mul i64 32, %v42
  %v887 = sub i64 %v51, 6
  %v888 = icmp sge i64 %v887, %v48
  %v889 = select i1 %v888, i64 %v51, i64 %v48
  br label %i.137
i.137:
  %v890 = phi i64 [ %v48, %pack.pad.end.133 ], [ %v1033, %k.end.142 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %i.body.138, label %i.end.139
i.body.138:
  %v892 = call i64 @llvm.smin.i64(i64 %v890, i64 %v887)
  %v893 = mul i64 4, %v47
  %v894 = add i64 %v893, 127
  %v895 = and i64 %v894, -128
  %v896 = add i64 %v895, 64
  %v897 = sub i64 %v892, %v48
  %v898 = mul i64 %v897, %v896
  %v899 = getelementptr i8, ptr %v28, i64 %v898
  %v900 = mul i64 4, %v47
  %v901 = getelementptr i8, ptr %v899, i64 %v896
  %v902 = mul i64 %v896, 2
  %v903 = getelementptr i8, ptr %v899, i64 %v902
  %v904 = mul i64 %v896, 3
  %v905 = getelementptr i8, ptr %v899, i64 %v904
  %v906 = mul i64 %v896, 4
  %v907 = getelementptr i8, ptr %v899, i64 %v906
  %v908 = mul i64 %v896, 5
  %v909 = getelementptr i8, ptr %v899, i64 %v908
  %v910 = mul i64 %v6, 16
  %v911 = add i64 %v910, 31
  %v912 = udiv i64 %v911, 32
  %v913 = sub i64 %v912, 0
  br label %k.140
k.140:
  %v914 = phi i64 [ 0, %i.body.138 ], [ %v979, %k.body.141 ]
  %v915 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v933, %k.body.141 ]
  %v916 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v942, %k.body.141 ]
  %v917 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v951, %k.body.141 ]
  %v918 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v960, %k.body.141 ]
  %v919 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v969, %k.body.141 ]
  %v920 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v978, %k.body.141 ]
  %v921 = icmp slt i64 %v914, %v912
  br i1 %v921, label %k.body.141, label %k.end.142
k.body.141:
  %v922 = mul i64 %v914, 4
  %v923 = getelementptr i8, ptr %v899, i64 %v922
  %v924 = load i32, ptr %v923, align 4
  %v925 = insertelement <8 x i32> poison, i32 %v924, i64 0
  %v926 = shufflevector <8 x i32> %v925, <8 x i32> poison, <8 x i32> zeroinitializer
  %v927 = mul i64 %v914, 32
  %v928 = getelementptr i8, ptr %v26, i64 %v927
  %v929 = load <8 x i32>, ptr %v928, align 4
  %v930 = bitcast <8 x i32> %v926 to <16 x i16>
  %v931 = bitcast <8 x i32> %v929 to <16 x i16>
  %v932 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v930, <16 x i16> %v931)
  %v933 = add <8 x i32> %v915, %v932
  %v934 = mul i64 %v914, 4
  %v935 = getelementptr i8, ptr %v901, i64 %v934
  %v936 = load i32, ptr %v935, align 4
  %v937 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = bitcast <8 x i32> %v938 to <16 x i16>
  %v940 = bitcast <8 x i32> %v929 to <16 x i16>
  %v941 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v939, <16 x i16> %v940)
  %v942 = add <8 x i32> %v916, %v941
  %v943 = mul i64 %v914, 4
  %v944 = getelementptr i8, ptr %v903, i64 %v943
  %v945 = load i32, ptr %v944, align 4
  %v946 = insertelement <8 x i32> poison, i32 %v945, i64 0
  %v947 = shufflevector <8 x i32> %v946, <8 x i32> poison, <8 x i32> zeroinitializer
  %v948 = bitcast <8 x i32> %v947 to <16 x i16>
  %v949 = bitcast <8 x i32> %v929 to <16 x i16>
  %v950 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v948, <16 x i16> %v949)
  %v951 = add <8 x i32> %v917, %v950
  %v952 = mul i64 %v914, 4
  %v953 = getelementptr i8, ptr %v905, i64 %v952
  %v954 = load i32, ptr %v953, align 4
  %v955 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v956 = shufflevector <8 x i32> %v955, <8 x i32> poison, <8 x i32> zeroinitializer
  %v957 = bitcast <8 x i32> %v956 to <16 x i16>
  %v958 = bitcast <8 x i32> %v929 to <16 x i16>
  %v959 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v957, <16 x i16> %v958)
  %v960 = add <8 x i32> %v918, %v959
  %v961 = mul i64 %v914, 4
  %v962 = getelementptr i8, ptr %v907, i64 %v961
  %v963 = load i32, ptr %v962, align 4
  %v964 = insertelement <8 x i32> poison, i32 %v963, i64 0
  %v965 = shufflevector <8 x i32> %v964, <8 x i32> poison, <8 x i32> zeroinitializer
  %v966 = bitcast <8 x i32> %v965 to <16 x i16>
  %v967 = bitcast <8 x i32> %v929 to <16 x i16>
  %v968 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v966, <16 x i16> %v967)
  %v969 = add <8 x i32> %v919, %v968
  %v970 = mul i64 %v914, 4
  %v971 = getelementptr i8, ptr %v909, i64 %v970
  %v972 = load i32, ptr %v971, align 4
  %v973 = insertelement <8 x i32> poison, i32 %v972, i64 0
  %v974 = shufflevector <8 x i32> %v973, <8 x i32> poison, <8 x i32> zeroinitializer
  %v975 = bitcast <8 x i32> %v974 to <16 x i16>
  %v976 = bitcast <8 x i32> %v929 to <16 x i16>
  %v977 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v975, <16 x i16> %v976)
  %v978 = add <8 x i32> %v920, %v977
  %v979 = add nsw i64 %v914, 1
  br label %k.140
k.end.142:
  %v980 = mul i64 %v892, %v30
  %v981 = getelementptr i8, ptr %v24, i64 %v980
  %v982 = mul i64 %v829, 4
  %v983 = getelementptr i8, ptr %v981, i64 %v982
  %v984 = trunc i64 %v832 to i32
  %v985 = insertelement <8 x i32> poison, i32 %v984, i64 0
  %v986 = shufflevector <8 x i32> %v985, <8 x i32> poison, <8 x i32> zeroinitializer
  %v987 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v986
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v915, ptr align 4 %v983, <8 x i1> %v987)
  %v988 = add i64 %v892, 1
  %v989 = mul i64 %v988, %v30
  %v990 = getelementptr i8, ptr %v24, i64 %v989
  %v991 = mul i64 %v829, 4
  %v992 = getelementptr i8, ptr %v990, i64 %v991
  %v993 = trunc i64 %v832 to i32
  %v994 = insertelement <8 x i32> poison, i32 %v993, i64 0
  %v995 = shufflevector <8 x i32> %v994, <8 x i32> poison, <8 x i32> zeroinitializer
  %v996 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v995
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v916, ptr align 4 %v992, <8 x i1> %v996)
  %v997 = add i64 %v892, 2
  %v998 = mul i64 %v997, %v30
  %v999 = getelementptr i8, ptr %v24, i64 %v998
  %v1000 = mul i64 %v829, 4
  %v1001 = getelementptr i8, ptr %v999, i64 %v1000
  %v1002 = trunc i64 %v832 to i32
  %v1003 = insertelement <8 x i32> poison, i32 %v1002, i64 0
  %v1004 = shufflevector <8 x i32> %v1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1005 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1004
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v917, ptr align 4 %v1001, <8 x i1> %v1005)
  %v1006 = add i64 %v892, 3
  %v1007 = mul i64 %v1006, %v30
  %v1008 = getelementptr i8, ptr %v24, i64 %v1007
  %v1009 = mul i64 %v829, 4
  %v1010 = getelementptr i8, ptr %v1008, i64 %v1009
  %v1011 = trunc i64 %v832 to i32
  %v1012 = insertelement <8 x i32> poison, i32 %v1011, i64 0
  %v1013 = shufflevector <8 x i32> %v1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1014 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1013
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v918, ptr align 4 %v1010, <8 x i1> %v1014)
  %v1015 = add i64 %v892, 4
  %v1016 = mul i64 %v1015, %v30
  %v1017 = getelementptr i8, ptr %v24, i64 %v1016
  %v1018 = mul i64 %v829, 4
  %v1019 = getelementptr i8, ptr %v1017, i64 %v1018
  %v1020 = trunc i64 %v832 to i32
  %v1021 = insertelement <8 x i32> poison, i32 %v1020, i64 0
  %v1022 = shufflevector <8 x i32> %v1021, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1023 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1022
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v919, ptr align 4 %v1019, <8 x i1> %v1023)
  %v1024 = add i64 %v892, 5
  %v1025 = mul i64 %v1024, %v30
  %v1026 = getelementptr i8, ptr %v24, i64 %v1025
  %v1027 = mul i64 %v829, 4
  %v1028 = getelementptr i8, ptr %v1026, i64 %v1027
  %v1029 = trunc i64 %v832 to i32
  %v1030 = insertelement <8 x i32> poison, i32 %v1029, i64 0
  %v1031 = shufflevector <8 x i32> %v1030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1032 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1031
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v920, ptr align 4 %v1028, <8 x i1> %v1032)
  %v1033 = add nsw i64 %v890, 6
  br label %i.137
i.end.139:
  br label %i.edge.143
i.edge.143:
  %v1034 = phi i64 [ %v889, %i.end.139 ], [ %v1072, %k.end.148 ]
  %v1035 = icmp slt i64 %v1034, %v51
  br i1 %v1035, label %i.edge.body.144, label %i.edge.end.145
i.edge.body.144:
  %v1036 = mul i64 4, %v47
  %v1037 = add i64 %v1036, 127
  %v1038 = and i64 %v1037, -128
  %v1039 = add i64 %v1038, 64
  %v1040 = sub i64 %v1034, %v48
  %v1041 = mul i64 %v1040, %v1039
  %v1042 = getelementptr i8, ptr %v28, i64 %v1041
  %v1043 = mul i64 4, %v47
  %v1044 = mul i64 %v6, 16
  %v1045 = add i64 %v1044, 31
  %v1046 = udiv i64 %v1045, 32
  %v1047 = sub i64 %v1046, 0
  br label %k.146
k.146:
  %v1048 = phi i64 [ 0, %i.edge.body.144 ], [ %v1063, %k.body.147 ]
  %v1049 = phi <8 x i32> [ zeroinitializer, %i.edge.body.144 ], [ %v1062, %k.body.147 ]
  %v1050 = icmp slt i64 %v1048, %v1046
  br i1 %v1050, label %k.body.147, label %k.end.148
k.body.147:
  %v1051 = mul i64 %v1048, 4
  %v1052 = getelementptr i8, ptr %v1042, i64 %v1051
  %v1053 = load i32, ptr %v1052, align 4
  %v1054 = insertelement <8 x i32> poison, i32 %v1053, i64 0
  %v1055 = shufflevector <8 x i32> %v1054, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1056 = mul i64 %v1048, 32
  %v1057 = getelementptr i8, ptr %v26, i64 %v1056
  %v1058 = load <8 x i32>, ptr %v1057, align 4
  %v1059 = bitcast <8 x i32> %v1055 to <16 x i16>
  %v1060 = bitcast <8 x i32> %v1058 to <16 x i16>
  %v1061 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1059, <16 x i16> %v1060)
  %v1062 = add <8 x i32> %v1049, %v1061
  %v1063 = add nsw i64 %v1048, 1
  br label %k.146
k.end.148:
  %v1064 = mul i64 %v1034, %v30
  %v1065 = getelementptr i8, ptr %v24, i64 %v1064
  %v1066 = mul i64 %v829, 4
  %v1067 = getelementptr i8, ptr %v1065, i64 %v1066
  %v1068 = trunc i64 %v832 to i32
  %v1069 = insertelement <8 x i32> poison, i32 %v1068, i64 0
  %v1070 = shufflevector <8 x i32> %v1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1071 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1070
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v1049, ptr align 4 %v1067, <8 x i1> %v1071)
  %v1072 = add nsw i64 %v1034, 1
  br label %i.edge.143
i.edge.end.145:
  %v1073 = add nsw i64 %v829, 8
  br label %edge.block.120
edge.block.end.122:
  %v1074 = add nsw i64 %v48, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) 
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, <8 x i1>) 


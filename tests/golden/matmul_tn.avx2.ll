
define void @matmul_tn.output(ptr noundef %arguments) nounwind  {
entry:
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
  %v41 = add i64 %v6, 7
  %v42 = udiv i64 %v41, 8
  %v43 = mul i64 %v42, 8
  br label %row.block.1
row.block.1:
  %v44 = phi i64 [ %v32, %entry ], [ %v603, %edge.block.end.39 ]
  %v45 = icmp slt i64 %v44, %v34
  br i1 %v45, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v46 = add i64 %v44, %v40
  %v47 = call i64 @llvm.smin.i64(i64 %v34, i64 %v46)
  %v48 = mul i64 4, %v43
  %v49 = add i64 %v48, 127
  %v50 = and i64 %v49, -128
  %v51 = add i64 %v50, 64
  %v52 = sub i64 %v47, %v44
  %v53 = urem i64 %v52, 8
  %v54 = sub i64 %v47, %v53
  br label %pack.rows.4
pack.rows.4:
  %v55 = phi i64 [ %v44, %row.block.body.2 ], [ %v194, %pack.rest.end.12 ]
  %v56 = icmp slt i64 %v55, %v54
  br i1 %v56, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v57 = sub i64 %v55, %v44
  %v58 = mul i64 %v57, %v51
  %v59 = getelementptr i8, ptr %v28, i64 %v58
  %v60 = mul i64 4, %v43
  %v61 = urem i64 %v6, 8
  %v62 = sub i64 %v6, %v61
  br label %pack.square.7
pack.square.7:
  %v63 = phi i64 [ 0, %pack.rows.body.5 ], [ %v160, %pack.square.body.8 ]
  %v64 = icmp slt i64 %v63, %v62
  br i1 %v64, label %pack.square.body.8, label %pack.square.end.9
pack.square.body.8:
  %v65 = mul i64 %v63, %v8
  %v66 = getelementptr i8, ptr %v14, i64 %v65
  %v67 = mul i64 %v55, 4
  %v68 = getelementptr i8, ptr %v66, i64 %v67
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = bitcast <8 x float> %v69 to <8 x i32>
  %v71 = add i64 %v63, 1
  %v72 = mul i64 %v71, %v8
  %v73 = getelementptr i8, ptr %v14, i64 %v72
  %v74 = mul i64 %v55, 4
  %v75 = getelementptr i8, ptr %v73, i64 %v74
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = bitcast <8 x float> %v76 to <8 x i32>
  %v78 = add i64 %v63, 2
  %v79 = mul i64 %v78, %v8
  %v80 = getelementptr i8, ptr %v14, i64 %v79
  %v81 = mul i64 %v55, 4
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = bitcast <8 x float> %v83 to <8 x i32>
  %v85 = add i64 %v63, 3
  %v86 = mul i64 %v85, %v8
  %v87 = getelementptr i8, ptr %v14, i64 %v86
  %v88 = mul i64 %v55, 4
  %v89 = getelementptr i8, ptr %v87, i64 %v88
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = bitcast <8 x float> %v90 to <8 x i32>
  %v92 = add i64 %v63, 4
  %v93 = mul i64 %v92, %v8
  %v94 = getelementptr i8, ptr %v14, i64 %v93
  %v95 = mul i64 %v55, 4
  %v96 = getelementptr i8, ptr %v94, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = bitcast <8 x float> %v97 to <8 x i32>
  %v99 = add i64 %v63, 5
  %v100 = mul i64 %v99, %v8
  %v101 = getelementptr i8, ptr %v14, i64 %v100
  %v102 = mul i64 %v55, 4
  %v103 = getelementptr i8, ptr %v101, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = bitcast <8 x float> %v104 to <8 x i32>
  %v106 = add i64 %v63, 6
  %v107 = mul i64 %v106, %v8
  %v108 = getelementptr i8, ptr %v14, i64 %v107
  %v109 = mul i64 %v55, 4
  %v110 = getelementptr i8, ptr %v108, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = bitcast <8 x float> %v111 to <8 x i32>
  %v113 = add i64 %v63, 7
  %v114 = mul i64 %v113, %v8
  %v115 = getelementptr i8, ptr %v14, i64 %v114
  %v116 = mul i64 %v55, 4
  %v117 = getelementptr i8, ptr %v115, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = bitcast <8 x float> %v118 to <8 x i32>
  %v120 = mul i64 %v63, 4
  %v121 = getelementptr i8, ptr %v59, i64 %v120
  %v122 = shufflevector <8 x i32> %v70, <8 x i32> %v77, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v123 = shufflevector <8 x i32> %v70, <8 x i32> %v77, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v124 = shufflevector <8 x i32> %v84, <8 x i32> %v91, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v125 = shufflevector <8 x i32> %v84, <8 x i32> %v91, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v126 = shufflevector <8 x i32> %v122, <8 x i32> %v124, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v127 = shufflevector <8 x i32> %v122, <8 x i32> %v124, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v128 = shufflevector <8 x i32> %v123, <8 x i32> %v125, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v129 = shufflevector <8 x i32> %v123, <8 x i32> %v125, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v130 = shufflevector <8 x i32> %v98, <8 x i32> %v105, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v131 = shufflevector <8 x i32> %v98, <8 x i32> %v105, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v132 = shufflevector <8 x i32> %v112, <8 x i32> %v119, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v133 = shufflevector <8 x i32> %v112, <8 x i32> %v119, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v134 = shufflevector <8 x i32> %v130, <8 x i32> %v132, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v135 = shufflevector <8 x i32> %v130, <8 x i32> %v132, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v136 = shufflevector <8 x i32> %v131, <8 x i32> %v133, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v137 = shufflevector <8 x i32> %v131, <8 x i32> %v133, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v138 = shufflevector <8 x i32> %v126, <8 x i32> %v134, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v139 = shufflevector <8 x i32> %v126, <8 x i32> %v134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v140 = shufflevector <8 x i32> %v127, <8 x i32> %v135, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v141 = shufflevector <8 x i32> %v127, <8 x i32> %v135, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v142 = shufflevector <8 x i32> %v128, <8 x i32> %v136, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v143 = shufflevector <8 x i32> %v128, <8 x i32> %v136, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v144 = shufflevector <8 x i32> %v129, <8 x i32> %v137, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v145 = shufflevector <8 x i32> %v129, <8 x i32> %v137, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v146 = getelementptr i8, ptr %v121, i64 0
  store <8 x i32> %v138, ptr %v146, align 4
  %v147 = getelementptr i8, ptr %v121, i64 %v51
  store <8 x i32> %v140, ptr %v147, align 4
  %v148 = mul i64 %v51, 2
  %v149 = getelementptr i8, ptr %v121, i64 %v148
  store <8 x i32> %v142, ptr %v149, align 4
  %v150 = mul i64 %v51, 3
  %v151 = getelementptr i8, ptr %v121, i64 %v150
  store <8 x i32> %v144, ptr %v151, align 4
  %v152 = mul i64 %v51, 4
  %v153 = getelementptr i8, ptr %v121, i64 %v152
  store <8 x i32> %v139, ptr %v153, align 4
  %v154 = mul i64 %v51, 5
  %v155 = getelementptr i8, ptr %v121, i64 %v154
  store <8 x i32> %v141, ptr %v155, align 4
  %v156 = mul i64 %v51, 6
  %v157 = getelementptr i8, ptr %v121, i64 %v156
  store <8 x i32> %v143, ptr %v157, align 4
  %v158 = mul i64 %v51, 7
  %v159 = getelementptr i8, ptr %v121, i64 %v158
  store <8 x i32> %v145, ptr %v159, align 4
  %v160 = add nsw i64 %v63, 8
  br label %pack.square.7
pack.square.end.9:
  br label %pack.rest.10
pack.rest.10:
  %v161 = phi i64 [ %v62, %pack.square.end.9 ], [ %v193, %pack.rest.body.11 ]
  %v162 = icmp slt i64 %v161, %v6
  br i1 %v162, label %pack.rest.body.11, label %pack.rest.end.12
pack.rest.body.11:
  %v163 = mul i64 %v161, %v8
  %v164 = getelementptr i8, ptr %v14, i64 %v163
  %v165 = mul i64 %v55, 4
  %v166 = getelementptr i8, ptr %v164, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = bitcast <8 x float> %v167 to <8 x i32>
  %v169 = mul i64 %v161, 4
  %v170 = getelementptr i8, ptr %v59, i64 %v169
  %v171 = extractelement <8 x i32> %v168, i64 0
  %v172 = getelementptr i8, ptr %v170, i64 0
  store i32 %v171, ptr %v172, align 4
  %v173 = extractelement <8 x i32> %v168, i64 1
  %v174 = getelementptr i8, ptr %v170, i64 %v51
  store i32 %v173, ptr %v174, align 4
  %v175 = mul i64 %v51, 2
  %v176 = extractelement <8 x i32> %v168, i64 2
  %v177 = getelementptr i8, ptr %v170, i64 %v175
  store i32 %v176, ptr %v177, align 4
  %v178 = mul i64 %v51, 3
  %v179 = extractelement <8 x i32> %v168, i64 3
  %v180 = getelementptr i8, ptr %v170, i64 %v178
  store i32 %v179, ptr %v180, align 4
  %v181 = mul i64 %v51, 4
  %v182 = extractelement <8 x i32> %v168, i64 4
  %v183 = getelementptr i8, ptr %v170, i64 %v181
  store i32 %v182, ptr %v183, align 4
  %v184 = mul i64 %v51, 5
  %v185 = extractelement <8 x i32> %v168, i64 5
  %v186 = getelementptr i8, ptr %v170, i64 %v184
  store i32 %v185, ptr %v186, align 4
  %v187 = mul i64 %v51, 6
  %v188 = extractelement <8 x i32> %v168, i64 6
  %v189 = getelementptr i8, ptr %v170, i64 %v187
  store i32 %v188, ptr %v189, align 4
  %v190 = mul i64 %v51, 7
  %v191 = extractelement <8 x i32> %v168, i64 7
  %v192 = getelementptr i8, ptr %v170, i64 %v190
  store i32 %v191, ptr %v192, align 4
  %v193 = add nsw i64 %v161, 1
  br label %pack.rest.10
pack.rest.end.12:
  %v194 = add nsw i64 %v55, 8
  br label %pack.rows.4
pack.rows.end.6:
  %v195 = sub i64 %v54, %v44
  %v196 = mul i64 %v195, %v51
  %v197 = getelementptr i8, ptr %v28, i64 %v196
  br label %pack.row.13
pack.row.13:
  %v198 = phi i64 [ %v54, %pack.rows.end.6 ], [ %v214, %pack.units.end.18 ]
  %v199 = icmp slt i64 %v198, %v47
  br i1 %v199, label %pack.row.body.14, label %pack.row.end.15
pack.row.body.14:
  %v200 = sub i64 %v198, %v54
  %v201 = mul i64 %v200, %v51
  %v202 = getelementptr i8, ptr %v197, i64 %v201
  %v203 = mul i64 4, %v43
  br label %pack.units.16
pack.units.16:
  %v204 = phi i64 [ 0, %pack.row.body.14 ], [ %v213, %pack.units.body.17 ]
  %v205 = icmp slt i64 %v204, %v6
  br i1 %v205, label %pack.units.body.17, label %pack.units.end.18
pack.units.body.17:
  %v206 = mul i64 %v204, 4
  %v207 = getelementptr i8, ptr %v202, i64 %v206
  %v208 = mul i64 %v204, %v8
  %v209 = getelementptr i8, ptr %v14, i64 %v208
  %v210 = mul i64 %v198, 4
  %v211 = getelementptr i8, ptr %v209, i64 %v210
  %v212 = load float, ptr %v211, align 4
  store float %v212, ptr %v207, align 4
  %v213 = add nsw i64 %v204, 1
  br label %pack.units.16
pack.units.end.18:
  %v214 = add nsw i64 %v198, 1
  br label %pack.row.13
pack.row.end.15:
  %v215 = sub i64 %v38, %v36
  %v216 = urem i64 %v215, 16
  %v217 = sub i64 %v38, %v216
  br label %block.19
block.19:
  %v218 = phi i64 [ %v36, %pack.row.end.15 ], [ %v425, %i.edge.end.33 ]
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %block.body.20, label %block.end.21
block.body.20:
  %v220 = mul i64 64, %v6
  br label %pack.units.22
pack.units.22:
  %v221 = phi i64 [ 0, %block.body.20 ], [ %v237, %pack.units.body.23 ]
  %v222 = icmp slt i64 %v221, %v6
  br i1 %v222, label %pack.units.body.23, label %pack.units.end.24
pack.units.body.23:
  %v223 = mul i64 %v221, 64
  %v224 = getelementptr i8, ptr %v26, i64 %v223
  %v225 = mul i64 %v221, %v16
  %v226 = getelementptr i8, ptr %v22, i64 %v225
  %v227 = mul i64 %v218, 4
  %v228 = getelementptr i8, ptr %v226, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  store <8 x float> %v229, ptr %v224, align 4
  %v230 = getelementptr i8, ptr %v224, i64 32
  %v231 = mul i64 %v221, %v16
  %v232 = getelementptr i8, ptr %v22, i64 %v231
  %v233 = mul i64 %v218, 4
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  %v235 = getelementptr i8, ptr %v234, i64 32
  %v236 = load <8 x float>, ptr %v235, align 4
  store <8 x float> %v236, ptr %v230, align 4
  %v237 = add nsw i64 %v221, 1
  br label %pack.units.22
pack.units.end.24:
  %v238 = mul i64 64, %v6
  %v239 = sub i64 %v47, %v44
  %v240 = urem i64 %v239, 6
  %v241 = sub i64 %v47, %v240
  br label %i.25
i.25:
  %v242 = phi i64 [ %v44, %pack.units.end.24 ], [ %v387, %k.end.30 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %i.body.26, label %i.end.27
i.body.26:
  %v244 = mul i64 4, %v43
  %v245 = add i64 %v244, 127
  %v246 = and i64 %v245, -128
  %v247 = add i64 %v246, 64
  %v248 = sub i64 %v242, %v44
  %v249 = mul i64 %v248, %v247
  %v250 = getelementptr i8, ptr %v28, i64 %v249
  %v251 = mul i64 4, %v43
  %v252 = getelementptr i8, ptr %v250, i64 %v247
  %v253 = mul i64 %v247, 2
  %v254 = getelementptr i8, ptr %v250, i64 %v253
  %v255 = mul i64 %v247, 3
  %v256 = getelementptr i8, ptr %v250, i64 %v255
  %v257 = mul i64 %v247, 4
  %v258 = getelementptr i8, ptr %v250, i64 %v257
  %v259 = mul i64 %v247, 5
  %v260 = getelementptr i8, ptr %v250, i64 %v259
  br label %k.28
k.28:
  %v261 = phi i64 [ 0, %i.body.26 ], [ %v322, %k.body.29 ]
  %v262 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v283, %k.body.29 ]
  %v263 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v286, %k.body.29 ]
  %v264 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v292, %k.body.29 ]
  %v265 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v293, %k.body.29 ]
  %v266 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v299, %k.body.29 ]
  %v267 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v300, %k.body.29 ]
  %v268 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v306, %k.body.29 ]
  %v269 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v307, %k.body.29 ]
  %v270 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v313, %k.body.29 ]
  %v271 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v314, %k.body.29 ]
  %v272 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v320, %k.body.29 ]
  %v273 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v321, %k.body.29 ]
  %v274 = icmp slt i64 %v261, %v6
  br i1 %v274, label %k.body.29, label %k.end.30
k.body.29:
  %v275 = mul i64 %v261, 4
  %v276 = getelementptr i8, ptr %v250, i64 %v275
  %v277 = load float, ptr %v276, align 4
  %v278 = insertelement <8 x float> poison, float %v277, i64 0
  %v279 = shufflevector <8 x float> %v278, <8 x float> poison, <8 x i32> zeroinitializer
  %v280 = mul i64 %v261, 64
  %v281 = getelementptr i8, ptr %v26, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v282, <8 x float> %v262)
  %v284 = getelementptr i8, ptr %v281, i64 32
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v285, <8 x float> %v263)
  %v287 = mul i64 %v261, 4
  %v288 = getelementptr i8, ptr %v252, i64 %v287
  %v289 = load float, ptr %v288, align 4
  %v290 = insertelement <8 x float> poison, float %v289, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v282, <8 x float> %v264)
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v285, <8 x float> %v265)
  %v294 = mul i64 %v261, 4
  %v295 = getelementptr i8, ptr %v254, i64 %v294
  %v296 = load float, ptr %v295, align 4
  %v297 = insertelement <8 x float> poison, float %v296, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> %v282, <8 x float> %v266)
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> %v285, <8 x float> %v267)
  %v301 = mul i64 %v261, 4
  %v302 = getelementptr i8, ptr %v256, i64 %v301
  %v303 = load float, ptr %v302, align 4
  %v304 = insertelement <8 x float> poison, float %v303, i64 0
  %v305 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> zeroinitializer
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v282, <8 x float> %v268)
  %v307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v285, <8 x float> %v269)
  %v308 = mul i64 %v261, 4
  %v309 = getelementptr i8, ptr %v258, i64 %v308
  %v310 = load float, ptr %v309, align 4
  %v311 = insertelement <8 x float> poison, float %v310, i64 0
  %v312 = shufflevector <8 x float> %v311, <8 x float> poison, <8 x i32> zeroinitializer
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v282, <8 x float> %v270)
  %v314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v285, <8 x float> %v271)
  %v315 = mul i64 %v261, 4
  %v316 = getelementptr i8, ptr %v260, i64 %v315
  %v317 = load float, ptr %v316, align 4
  %v318 = insertelement <8 x float> poison, float %v317, i64 0
  %v319 = shufflevector <8 x float> %v318, <8 x float> poison, <8 x i32> zeroinitializer
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> %v282, <8 x float> %v272)
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> %v285, <8 x float> %v273)
  %v322 = add nsw i64 %v261, 1
  br label %k.28
k.end.30:
  %v323 = mul i64 %v242, %v30
  %v324 = getelementptr i8, ptr %v24, i64 %v323
  %v325 = mul i64 %v218, 4
  %v326 = getelementptr i8, ptr %v324, i64 %v325
  store <8 x float> %v262, ptr %v326, align 4
  %v327 = mul i64 %v242, %v30
  %v328 = getelementptr i8, ptr %v24, i64 %v327
  %v329 = add i64 %v218, 8
  %v330 = mul i64 %v329, 4
  %v331 = getelementptr i8, ptr %v328, i64 %v330
  store <8 x float> %v263, ptr %v331, align 4
  %v332 = add i64 %v242, 1
  %v333 = mul i64 %v332, %v30
  %v334 = getelementptr i8, ptr %v24, i64 %v333
  %v335 = mul i64 %v218, 4
  %v336 = getelementptr i8, ptr %v334, i64 %v335
  store <8 x float> %v264, ptr %v336, align 4
  %v337 = add i64 %v242, 1
  %v338 = mul i64 %v337, %v30
  %v339 = getelementptr i8, ptr %v24, i64 %v338
  %v340 = add i64 %v218, 8
  %v341 = mul i64 %v340, 4
  %v342 = getelementptr i8, ptr %v339, i64 %v341
  store <8 x float> %v265, ptr %v342, align 4
  %v343 = add i64 %v242, 2
  %v344 = mul i64 %v343, %v30
  %v345 = getelementptr i8, ptr %v24, i64 %v344
  %v346 = mul i64 %v218, 4
  %v347 = getelementptr i8, ptr %v345, i64 %v346
  store <8 x float> %v266, ptr %v347, align 4
  %v348 = add i64 %v242, 2
  %v349 = mul i64 %v348, %v30
  %v350 = getelementptr i8, ptr %v24, i64 %v349
  %v351 = add i64 %v218, 8
  %v352 = mul i64 %v351, 4
  %v353 = getelementptr i8, ptr %v350, i64 %v352
  store <8 x float> %v267, ptr %v353, align 4
  %v354 = add i64 %v242, 3
  %v355 = mul i64 %v354, %v30
  %v356 = getelementptr i8, ptr %v24, i64 %v355
  %v357 = mul i64 %v218, 4
  %v358 = getelementptr i8, ptr %v356, i64 %v357
  store <8 x float> %v268, ptr %v358, align 4
  %v359 = add i64 %v242, 3
  %v360 = mul i64 %v359, %v30
  %v361 = getelementptr i8, ptr %v24, i64 %v360
  %v362 = add i64 %v218, 8
  %v363 = mul i64 %v362, 4
  %v364 = getelementptr i8, ptr %v361, i64 %v363
  store <8 x float> %v269, ptr %v364, align 4
  %v365 = add i64 %v242, 4
  %v366 = mul i64 %v365, %v30
  %v367 = getelementptr i8, ptr %v24, i64 %v366
  %v368 = mul i64 %v218, 4
  %v369 = getelementptr i8, ptr %v367, i64 %v368
  store <8 x float> %v270, ptr %v369, align 4
  %v370 = add i64 %v242, 4
  %v371 = mul i64 %v370, %v30
  %v372 = getelementptr i8, ptr %v24, i64 %v371
  %v373 = add i64 %v218, 8
  %v374 = mul i64 %v373, 4
  %v375 = getelementptr i8, ptr %v372, i64 %v374
  store <8 x float> %v271, ptr %v375, align 4
  %v376 = add i64 %v242, 5
  %v377 = mul i64 %v376, %v30
  %v378 = getelementptr i8, ptr %v24, i64 %v377
  %v379 = mul i64 %v218, 4
  %v380 = getelementptr i8, ptr %v378, i64 %v379
  store <8 x float> %v272, ptr %v380, align 4
  %v381 = add i64 %v242, 5
  %v382 = mul i64 %v381, %v30
  %v383 = getelementptr i8, ptr %v24, i64 %v382
  %v384 = add i64 %v218, 8
  %v385 = mul i64 %v384, 4
  %v386 = getelementptr i8, ptr %v383, i64 %v385
  store <8 x float> %v273, ptr %v386, align 4
  %v387 = add nsw i64 %v242, 6
  br label %i.25
i.end.27:
  br label %i.edge.31
i.edge.31:
  %v388 = phi i64 [ %v241, %i.end.27 ], [ %v424, %k.end.36 ]
  %v389 = icmp slt i64 %v388, %v47
  br i1 %v389, label %i.edge.body.32, label %i.edge.end.33
i.edge.body.32:
  %v390 = mul i64 4, %v43
  %v391 = add i64 %v390, 127
  %v392 = and i64 %v391, -128
  %v393 = add i64 %v392, 64
  %v394 = sub i64 %v388, %v44
  %v395 = mul i64 %v394, %v393
  %v396 = getelementptr i8, ptr %v28, i64 %v395
  %v397 = mul i64 4, %v43
  br label %k.34
k.34:
  %v398 = phi i64 [ 0, %i.edge.body.32 ], [ %v414, %k.body.35 ]
  %v399 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v410, %k.body.35 ]
  %v400 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v413, %k.body.35 ]
  %v401 = icmp slt i64 %v398, %v6
  br i1 %v401, label %k.body.35, label %k.end.36
k.body.35:
  %v402 = mul i64 %v398, 4
  %v403 = getelementptr i8, ptr %v396, i64 %v402
  %v404 = load float, ptr %v403, align 4
  %v405 = insertelement <8 x float> poison, float %v404, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  %v407 = mul i64 %v398, 64
  %v408 = getelementptr i8, ptr %v26, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v406, <8 x float> %v409, <8 x float> %v399)
  %v411 = getelementptr i8, ptr %v408, i64 32
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v406, <8 x float> %v412, <8 x float> %v400)
  %v414 = add nsw i64 %v398, 1
  br label %k.34
k.end.36:
  %v415 = mul i64 %v388, %v30
  %v416 = getelementptr i8, ptr %v24, i64 %v415
  %v417 = mul i64 %v218, 4
  %v418 = getelementptr i8, ptr %v416, i64 %v417
  store <8 x float> %v399, ptr %v418, align 4
  %v419 = mul i64 %v388, %v30
  %v420 = getelementptr i8, ptr %v24, i64 %v419
  %v421 = add i64 %v218, 8
  %v422 = mul i64 %v421, 4
  %v423 = getelementptr i8, ptr %v420, i64 %v422
  store <8 x float> %v400, ptr %v423, align 4
  %v424 = add nsw i64 %v388, 1
  br label %i.edge.31
i.edge.end.33:
  %v425 = add nsw i64 %v218, 16
  br label %block.19
block.end.21:
  br label %edge.block.37
edge.block.37:
  %v426 = phi i64 [ %v217, %block.end.21 ], [ %v602, %i.edge.end.51 ]
  %v427 = icmp slt i64 %v426, %v38
  br i1 %v427, label %edge.block.body.38, label %edge.block.end.39
edge.block.body.38:
  %v428 = sub i64 %v38, %v426
  %v429 = call i64 @llvm.smin.i64(i64 %v428, i64 8)
  %v430 = mul i64 32, %v6
  br label %pack.units.40
pack.units.40:
  %v431 = phi i64 [ 0, %edge.block.body.38 ], [ %v444, %pack.units.body.41 ]
  %v432 = icmp slt i64 %v431, %v6
  br i1 %v432, label %pack.units.body.41, label %pack.units.end.42
pack.units.body.41:
  %v433 = mul i64 %v431, 32
  %v434 = getelementptr i8, ptr %v26, i64 %v433
  %v435 = mul i64 %v431, %v16
  %v436 = getelementptr i8, ptr %v22, i64 %v435
  %v437 = mul i64 %v426, 4
  %v438 = getelementptr i8, ptr %v436, i64 %v437
  %v439 = trunc i64 %v429 to i32
  %v440 = insertelement <8 x i32> poison, i32 %v439, i64 0
  %v441 = shufflevector <8 x i32> %v440, <8 x i32> poison, <8 x i32> zeroinitializer
  %v442 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v441
  %v443 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v438, <8 x i1> %v442, <8 x float> zeroinitializer)
  store <8 x float> %v443, ptr %v434, align 4
  %v444 = add nsw i64 %v431, 1
  br label %pack.units.40
pack.units.end.42:
  %v445 = mul i64 32, %v6
  %v446 = sub i64 %v47, %v44
  %v447 = urem i64 %v446, 6
  %v448 = sub i64 %v47, %v447
  br label %i.43
i.43:
  %v449 = phi i64 [ %v44, %pack.units.end.42 ], [ %v569, %k.end.48 ]
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %i.body.44, label %i.end.45
i.body.44:
  %v451 = mul i64 4, %v43
  %v452 = add i64 %v451, 127
  %v453 = and i64 %v452, -128
  %v454 = add i64 %v453, 64
  %v455 = sub i64 %v449, %v44
  %v456 = mul i64 %v455, %v454
  %v457 = getelementptr i8, ptr %v28, i64 %v456
  %v458 = mul i64 4, %v43
  %v459 = getelementptr i8, ptr %v457, i64 %v454
  %v460 = mul i64 %v454, 2
  %v461 = getelementptr i8, ptr %v457, i64 %v460
  %v462 = mul i64 %v454, 3
  %v463 = getelementptr i8, ptr %v457, i64 %v462
  %v464 = mul i64 %v454, 4
  %v465 = getelementptr i8, ptr %v457, i64 %v464
  %v466 = mul i64 %v454, 5
  %v467 = getelementptr i8, ptr %v457, i64 %v466
  br label %k.46
k.46:
  %v468 = phi i64 [ 0, %i.body.44 ], [ %v515, %k.body.47 ]
  %v469 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v484, %k.body.47 ]
  %v470 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v490, %k.body.47 ]
  %v471 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v496, %k.body.47 ]
  %v472 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v502, %k.body.47 ]
  %v473 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v508, %k.body.47 ]
  %v474 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v514, %k.body.47 ]
  %v475 = icmp slt i64 %v468, %v6
  br i1 %v475, label %k.body.47, label %k.end.48
k.body.47:
  %v476 = mul i64 %v468, 4
  %v477 = getelementptr i8, ptr %v457, i64 %v476
  %v478 = load float, ptr %v477, align 4
  %v479 = insertelement <8 x float> poison, float %v478, i64 0
  %v480 = shufflevector <8 x float> %v479, <8 x float> poison, <8 x i32> zeroinitializer
  %v481 = mul i64 %v468, 32
  %v482 = getelementptr i8, ptr %v26, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v480, <8 x float> %v483, <8 x float> %v469)
  %v485 = mul i64 %v468, 4
  %v486 = getelementptr i8, ptr %v459, i64 %v485
  %v487 = load float, ptr %v486, align 4
  %v488 = insertelement <8 x float> poison, float %v487, i64 0
  %v489 = shufflevector <8 x float> %v488, <8 x float> poison, <8 x i32> zeroinitializer
  %v490 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v489, <8 x float> %v483, <8 x float> %v470)
  %v491 = mul i64 %v468, 4
  %v492 = getelementptr i8, ptr %v461, i64 %v491
  %v493 = load float, ptr %v492, align 4
  %v494 = insertelement <8 x float> poison, float %v493, i64 0
  %v495 = shufflevector <8 x float> %v494, <8 x float> poison, <8 x i32> zeroinitializer
  %v496 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v495, <8 x float> %v483, <8 x float> %v471)
  %v497 = mul i64 %v468, 4
  %v498 = getelementptr i8, ptr %v463, i64 %v497
  %v499 = load float, ptr %v498, align 4
  %v500 = insertelement <8 x float> poison, float %v499, i64 0
  %v501 = shufflevector <8 x float> %v500, <8 x float> poison, <8 x i32> zeroinitializer
  %v502 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v501, <8 x float> %v483, <8 x float> %v472)
  %v503 = mul i64 %v468, 4
  %v504 = getelementptr i8, ptr %v465, i64 %v503
  %v505 = load float, ptr %v504, align 4
  %v506 = insertelement <8 x float> poison, float %v505, i64 0
  %v507 = shufflevector <8 x float> %v506, <8 x float> poison, <8 x i32> zeroinitializer
  %v508 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v507, <8 x float> %v483, <8 x float> %v473)
  %v509 = mul i64 %v468, 4
  %v510 = getelementptr i8, ptr %v467, i64 %v509
  %v511 = load float, ptr %v510, align 4
  %v512 = insertelement <8 x float> poison, float %v511, i64 0
  %v513 = shufflevector <8 x float> %v512, <8 x float> poison, <8 x i32> zeroinitializer
  %v514 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v513, <8 x float> %v483, <8 x float> %v474)
  %v515 = add nsw i64 %v468, 1
  br label %k.46
k.end.48:
  %v516 = mul i64 %v449, %v30
  %v517 = getelementptr i8, ptr %v24, i64 %v516
  %v518 = mul i64 %v426, 4
  %v519 = getelementptr i8, ptr %v517, i64 %v518
  %v520 = trunc i64 %v429 to i32
  %v521 = insertelement <8 x i32> poison, i32 %v520, i64 0
  %v522 = shufflevector <8 x i32> %v521, <8 x i32> poison, <8 x i32> zeroinitializer
  %v523 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v522
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v469, ptr align 4 %v519, <8 x i1> %v523)
  %v524 = add i64 %v449, 1
  %v525 = mul i64 %v524, %v30
  %v526 = getelementptr i8, ptr %v24, i64 %v525
  %v527 = mul i64 %v426, 4
  %v528 = getelementptr i8, ptr %v526, i64 %v527
  %v529 = trunc i64 %v429 to i32
  %v530 = insertelement <8 x i32> poison, i32 %v529, i64 0
  %v531 = shufflevector <8 x i32> %v530, <8 x i32> poison, <8 x i32> zeroinitializer
  %v532 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v531
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v470, ptr align 4 %v528, <8 x i1> %v532)
  %v533 = add i64 %v449, 2
  %v534 = mul i64 %v533, %v30
  %v535 = getelementptr i8, ptr %v24, i64 %v534
  %v536 = mul i64 %v426, 4
  %v537 = getelementptr i8, ptr %v535, i64 %v536
  %v538 = trunc i64 %v429 to i32
  %v539 = insertelement <8 x i32> poison, i32 %v538, i64 0
  %v540 = shufflevector <8 x i32> %v539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v541 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v540
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v471, ptr align 4 %v537, <8 x i1> %v541)
  %v542 = add i64 %v449, 3
  %v543 = mul i64 %v542, %v30
  %v544 = getelementptr i8, ptr %v24, i64 %v543
  %v545 = mul i64 %v426, 4
  %v546 = getelementptr i8, ptr %v544, i64 %v545
  %v547 = trunc i64 %v429 to i32
  %v548 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v549 = shufflevector <8 x i32> %v548, <8 x i32> poison, <8 x i32> zeroinitializer
  %v550 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v549
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v472, ptr align 4 %v546, <8 x i1> %v550)
  %v551 = add i64 %v449, 4
  %v552 = mul i64 %v551, %v30
  %v553 = getelementptr i8, ptr %v24, i64 %v552
  %v554 = mul i64 %v426, 4
  %v555 = getelementptr i8, ptr %v553, i64 %v554
  %v556 = trunc i64 %v429 to i32
  %v557 = insertelement <8 x i32> poison, i32 %v556, i64 0
  %v558 = shufflevector <8 x i32> %v557, <8 x i32> poison, <8 x i32> zeroinitializer
  %v559 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v558
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v473, ptr align 4 %v555, <8 x i1> %v559)
  %v560 = add i64 %v449, 5
  %v561 = mul i64 %v560, %v30
  %v562 = getelementptr i8, ptr %v24, i64 %v561
  %v563 = mul i64 %v426, 4
  %v564 = getelementptr i8, ptr %v562, i64 %v563
  %v565 = trunc i64 %v429 to i32
  %v566 = insertelement <8 x i32> poison, i32 %v565, i64 0
  %v567 = shufflevector <8 x i32> %v566, <8 x i32> poison, <8 x i32> zeroinitializer
  %v568 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v567
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v474, ptr align 4 %v564, <8 x i1> %v568)
  %v569 = add nsw i64 %v449, 6
  br label %i.43
i.end.45:
  br label %i.edge.49
i.edge.49:
  %v570 = phi i64 [ %v448, %i.end.45 ], [ %v601, %k.end.54 ]
  %v571 = icmp slt i64 %v570, %v47
  br i1 %v571, label %i.edge.body.50, label %i.edge.end.51
i.edge.body.50:
  %v572 = mul i64 4, %v43
  %v573 = add i64 %v572, 127
  %v574 = and i64 %v573, -128
  %v575 = add i64 %v574, 64
  %v576 = sub i64 %v570, %v44
  %v577 = mul i64 %v576, %v575
  %v578 = getelementptr i8, ptr %v28, i64 %v577
  %v579 = mul i64 4, %v43
  br label %k.52
k.52:
  %v580 = phi i64 [ 0, %i.edge.body.50 ], [ %v592, %k.body.53 ]
  %v581 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.50 ], [ %v591, %k.body.53 ]
  %v582 = icmp slt i64 %v580, %v6
  br i1 %v582, label %k.body.53, label %k.end.54
k.body.53:
  %v583 = mul i64 %v580, 4
  %v584 = getelementptr i8, ptr %v578, i64 %v583
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v585, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = mul i64 %v580, 32
  %v589 = getelementptr i8, ptr %v26, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v587, <8 x float> %v590, <8 x float> %v581)
  %v592 = add nsw i64 %v580, 1
  br label %k.52
k.end.54:
  %v593 = mul i64 %v570, %v30
  %v594 = getelementptr i8, ptr %v24, i64 %v593
  %v595 = mul i64 %v426, 4
  %v596 = getelementptr i8, ptr %v594, i64 %v595
  %v597 = trunc i64 %v429 to i32
  %v598 = insertelement <8 x i32> poison, i32 %v597, i64 0
  %v599 = shufflevector <8 x i32> %v598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v600 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v599
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v581, ptr align 4 %v596, <8 x i1> %v600)
  %v601 = add nsw i64 %v570, 1
  br label %i.edge.49
i.edge.end.51:
  %v602 = add nsw i64 %v426, 8
  br label %edge.block.37
edge.block.end.39:
  %v603 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


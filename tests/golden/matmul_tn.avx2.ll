
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
  %v44 = phi i64 [ %v32, %entry ], [ %v605, %edge.block.end.39 ]
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
  %v218 = phi i64 [ %v36, %pack.row.end.15 ], [ %v426, %i.edge.end.33 ]
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
  %v239 = sub i64 %v47, 6
  %v240 = icmp sge i64 %v239, %v44
  %v241 = select i1 %v240, i64 %v47, i64 %v44
  br label %i.25
i.25:
  %v242 = phi i64 [ %v44, %pack.units.end.24 ], [ %v388, %k.end.30 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %i.body.26, label %i.end.27
i.body.26:
  %v244 = call i64 @llvm.smin.i64(i64 %v242, i64 %v239)
  %v245 = mul i64 4, %v43
  %v246 = add i64 %v245, 127
  %v247 = and i64 %v246, -128
  %v248 = add i64 %v247, 64
  %v249 = sub i64 %v244, %v44
  %v250 = mul i64 %v249, %v248
  %v251 = getelementptr i8, ptr %v28, i64 %v250
  %v252 = mul i64 4, %v43
  %v253 = getelementptr i8, ptr %v251, i64 %v248
  %v254 = mul i64 %v248, 2
  %v255 = getelementptr i8, ptr %v251, i64 %v254
  %v256 = mul i64 %v248, 3
  %v257 = getelementptr i8, ptr %v251, i64 %v256
  %v258 = mul i64 %v248, 4
  %v259 = getelementptr i8, ptr %v251, i64 %v258
  %v260 = mul i64 %v248, 5
  %v261 = getelementptr i8, ptr %v251, i64 %v260
  br label %k.28
k.28:
  %v262 = phi i64 [ 0, %i.body.26 ], [ %v323, %k.body.29 ]
  %v263 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v284, %k.body.29 ]
  %v264 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v287, %k.body.29 ]
  %v265 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v293, %k.body.29 ]
  %v266 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v294, %k.body.29 ]
  %v267 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v300, %k.body.29 ]
  %v268 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v301, %k.body.29 ]
  %v269 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v307, %k.body.29 ]
  %v270 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v308, %k.body.29 ]
  %v271 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v314, %k.body.29 ]
  %v272 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v315, %k.body.29 ]
  %v273 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v321, %k.body.29 ]
  %v274 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v322, %k.body.29 ]
  %v275 = icmp slt i64 %v262, %v6
  br i1 %v275, label %k.body.29, label %k.end.30
k.body.29:
  %v276 = mul i64 %v262, 4
  %v277 = getelementptr i8, ptr %v251, i64 %v276
  %v278 = load float, ptr %v277, align 4
  %v279 = insertelement <8 x float> poison, float %v278, i64 0
  %v280 = shufflevector <8 x float> %v279, <8 x float> poison, <8 x i32> zeroinitializer
  %v281 = mul i64 %v262, 64
  %v282 = getelementptr i8, ptr %v26, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v283, <8 x float> %v263)
  %v285 = getelementptr i8, ptr %v282, i64 32
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v286, <8 x float> %v264)
  %v288 = mul i64 %v262, 4
  %v289 = getelementptr i8, ptr %v253, i64 %v288
  %v290 = load float, ptr %v289, align 4
  %v291 = insertelement <8 x float> poison, float %v290, i64 0
  %v292 = shufflevector <8 x float> %v291, <8 x float> poison, <8 x i32> zeroinitializer
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v292, <8 x float> %v283, <8 x float> %v265)
  %v294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v292, <8 x float> %v286, <8 x float> %v266)
  %v295 = mul i64 %v262, 4
  %v296 = getelementptr i8, ptr %v255, i64 %v295
  %v297 = load float, ptr %v296, align 4
  %v298 = insertelement <8 x float> poison, float %v297, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v283, <8 x float> %v267)
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v286, <8 x float> %v268)
  %v302 = mul i64 %v262, 4
  %v303 = getelementptr i8, ptr %v257, i64 %v302
  %v304 = load float, ptr %v303, align 4
  %v305 = insertelement <8 x float> poison, float %v304, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v283, <8 x float> %v269)
  %v308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v286, <8 x float> %v270)
  %v309 = mul i64 %v262, 4
  %v310 = getelementptr i8, ptr %v259, i64 %v309
  %v311 = load float, ptr %v310, align 4
  %v312 = insertelement <8 x float> poison, float %v311, i64 0
  %v313 = shufflevector <8 x float> %v312, <8 x float> poison, <8 x i32> zeroinitializer
  %v314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v313, <8 x float> %v283, <8 x float> %v271)
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v313, <8 x float> %v286, <8 x float> %v272)
  %v316 = mul i64 %v262, 4
  %v317 = getelementptr i8, ptr %v261, i64 %v316
  %v318 = load float, ptr %v317, align 4
  %v319 = insertelement <8 x float> poison, float %v318, i64 0
  %v320 = shufflevector <8 x float> %v319, <8 x float> poison, <8 x i32> zeroinitializer
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v283, <8 x float> %v273)
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v286, <8 x float> %v274)
  %v323 = add nsw i64 %v262, 1
  br label %k.28
k.end.30:
  %v324 = mul i64 %v244, %v30
  %v325 = getelementptr i8, ptr %v24, i64 %v324
  %v326 = mul i64 %v218, 4
  %v327 = getelementptr i8, ptr %v325, i64 %v326
  store <8 x float> %v263, ptr %v327, align 4
  %v328 = mul i64 %v244, %v30
  %v329 = getelementptr i8, ptr %v24, i64 %v328
  %v330 = add i64 %v218, 8
  %v331 = mul i64 %v330, 4
  %v332 = getelementptr i8, ptr %v329, i64 %v331
  store <8 x float> %v264, ptr %v332, align 4
  %v333 = add i64 %v244, 1
  %v334 = mul i64 %v333, %v30
  %v335 = getelementptr i8, ptr %v24, i64 %v334
  %v336 = mul i64 %v218, 4
  %v337 = getelementptr i8, ptr %v335, i64 %v336
  store <8 x float> %v265, ptr %v337, align 4
  %v338 = add i64 %v244, 1
  %v339 = mul i64 %v338, %v30
  %v340 = getelementptr i8, ptr %v24, i64 %v339
  %v341 = add i64 %v218, 8
  %v342 = mul i64 %v341, 4
  %v343 = getelementptr i8, ptr %v340, i64 %v342
  store <8 x float> %v266, ptr %v343, align 4
  %v344 = add i64 %v244, 2
  %v345 = mul i64 %v344, %v30
  %v346 = getelementptr i8, ptr %v24, i64 %v345
  %v347 = mul i64 %v218, 4
  %v348 = getelementptr i8, ptr %v346, i64 %v347
  store <8 x float> %v267, ptr %v348, align 4
  %v349 = add i64 %v244, 2
  %v350 = mul i64 %v349, %v30
  %v351 = getelementptr i8, ptr %v24, i64 %v350
  %v352 = add i64 %v218, 8
  %v353 = mul i64 %v352, 4
  %v354 = getelementptr i8, ptr %v351, i64 %v353
  store <8 x float> %v268, ptr %v354, align 4
  %v355 = add i64 %v244, 3
  %v356 = mul i64 %v355, %v30
  %v357 = getelementptr i8, ptr %v24, i64 %v356
  %v358 = mul i64 %v218, 4
  %v359 = getelementptr i8, ptr %v357, i64 %v358
  store <8 x float> %v269, ptr %v359, align 4
  %v360 = add i64 %v244, 3
  %v361 = mul i64 %v360, %v30
  %v362 = getelementptr i8, ptr %v24, i64 %v361
  %v363 = add i64 %v218, 8
  %v364 = mul i64 %v363, 4
  %v365 = getelementptr i8, ptr %v362, i64 %v364
  store <8 x float> %v270, ptr %v365, align 4
  %v366 = add i64 %v244, 4
  %v367 = mul i64 %v366, %v30
  %v368 = getelementptr i8, ptr %v24, i64 %v367
  %v369 = mul i64 %v218, 4
  %v370 = getelementptr i8, ptr %v368, i64 %v369
  store <8 x float> %v271, ptr %v370, align 4
  %v371 = add i64 %v244, 4
  %v372 = mul i64 %v371, %v30
  %v373 = getelementptr i8, ptr %v24, i64 %v372
  %v374 = add i64 %v218, 8
  %v375 = mul i64 %v374, 4
  %v376 = getelementptr i8, ptr %v373, i64 %v375
  store <8 x float> %v272, ptr %v376, align 4
  %v377 = add i64 %v244, 5
  %v378 = mul i64 %v377, %v30
  %v379 = getelementptr i8, ptr %v24, i64 %v378
  %v380 = mul i64 %v218, 4
  %v381 = getelementptr i8, ptr %v379, i64 %v380
  store <8 x float> %v273, ptr %v381, align 4
  %v382 = add i64 %v244, 5
  %v383 = mul i64 %v382, %v30
  %v384 = getelementptr i8, ptr %v24, i64 %v383
  %v385 = add i64 %v218, 8
  %v386 = mul i64 %v385, 4
  %v387 = getelementptr i8, ptr %v384, i64 %v386
  store <8 x float> %v274, ptr %v387, align 4
  %v388 = add nsw i64 %v242, 6
  br label %i.25
i.end.27:
  br label %i.edge.31
i.edge.31:
  %v389 = phi i64 [ %v241, %i.end.27 ], [ %v425, %k.end.36 ]
  %v390 = icmp slt i64 %v389, %v47
  br i1 %v390, label %i.edge.body.32, label %i.edge.end.33
i.edge.body.32:
  %v391 = mul i64 4, %v43
  %v392 = add i64 %v391, 127
  %v393 = and i64 %v392, -128
  %v394 = add i64 %v393, 64
  %v395 = sub i64 %v389, %v44
  %v396 = mul i64 %v395, %v394
  %v397 = getelementptr i8, ptr %v28, i64 %v396
  %v398 = mul i64 4, %v43
  br label %k.34
k.34:
  %v399 = phi i64 [ 0, %i.edge.body.32 ], [ %v415, %k.body.35 ]
  %v400 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v411, %k.body.35 ]
  %v401 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v414, %k.body.35 ]
  %v402 = icmp slt i64 %v399, %v6
  br i1 %v402, label %k.body.35, label %k.end.36
k.body.35:
  %v403 = mul i64 %v399, 4
  %v404 = getelementptr i8, ptr %v397, i64 %v403
  %v405 = load float, ptr %v404, align 4
  %v406 = insertelement <8 x float> poison, float %v405, i64 0
  %v407 = shufflevector <8 x float> %v406, <8 x float> poison, <8 x i32> zeroinitializer
  %v408 = mul i64 %v399, 64
  %v409 = getelementptr i8, ptr %v26, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v410, <8 x float> %v400)
  %v412 = getelementptr i8, ptr %v409, i64 32
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v413, <8 x float> %v401)
  %v415 = add nsw i64 %v399, 1
  br label %k.34
k.end.36:
  %v416 = mul i64 %v389, %v30
  %v417 = getelementptr i8, ptr %v24, i64 %v416
  %v418 = mul i64 %v218, 4
  %v419 = getelementptr i8, ptr %v417, i64 %v418
  store <8 x float> %v400, ptr %v419, align 4
  %v420 = mul i64 %v389, %v30
  %v421 = getelementptr i8, ptr %v24, i64 %v420
  %v422 = add i64 %v218, 8
  %v423 = mul i64 %v422, 4
  %v424 = getelementptr i8, ptr %v421, i64 %v423
  store <8 x float> %v401, ptr %v424, align 4
  %v425 = add nsw i64 %v389, 1
  br label %i.edge.31
i.edge.end.33:
  %v426 = add nsw i64 %v218, 16
  br label %block.19
block.end.21:
  br label %edge.block.37
edge.block.37:
  %v427 = phi i64 [ %v217, %block.end.21 ], [ %v604, %i.edge.end.51 ]
  %v428 = icmp slt i64 %v427, %v38
  br i1 %v428, label %edge.block.body.38, label %edge.block.end.39
edge.block.body.38:
  %v429 = sub i64 %v38, %v427
  %v430 = call i64 @llvm.smin.i64(i64 %v429, i64 8)
  %v431 = mul i64 32, %v6
  br label %pack.units.40
pack.units.40:
  %v432 = phi i64 [ 0, %edge.block.body.38 ], [ %v445, %pack.units.body.41 ]
  %v433 = icmp slt i64 %v432, %v6
  br i1 %v433, label %pack.units.body.41, label %pack.units.end.42
pack.units.body.41:
  %v434 = mul i64 %v432, 32
  %v435 = getelementptr i8, ptr %v26, i64 %v434
  %v436 = mul i64 %v432, %v16
  %v437 = getelementptr i8, ptr %v22, i64 %v436
  %v438 = mul i64 %v427, 4
  %v439 = getelementptr i8, ptr %v437, i64 %v438
  %v440 = trunc i64 %v430 to i32
  %v441 = insertelement <8 x i32> poison, i32 %v440, i64 0
  %v442 = shufflevector <8 x i32> %v441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v443 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v442
  %v444 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v439, <8 x i1> %v443, <8 x float> zeroinitializer)
  store <8 x float> %v444, ptr %v435, align 4
  %v445 = add nsw i64 %v432, 1
  br label %pack.units.40
pack.units.end.42:
  %v446 = mul i64 32, %v6
  %v447 = sub i64 %v47, 6
  %v448 = icmp sge i64 %v447, %v44
  %v449 = select i1 %v448, i64 %v47, i64 %v44
  br label %i.43
i.43:
  %v450 = phi i64 [ %v44, %pack.units.end.42 ], [ %v571, %k.end.48 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %i.body.44, label %i.end.45
i.body.44:
  %v452 = call i64 @llvm.smin.i64(i64 %v450, i64 %v447)
  %v453 = mul i64 4, %v43
  %v454 = add i64 %v453, 127
  %v455 = and i64 %v454, -128
  %v456 = add i64 %v455, 64
  %v457 = sub i64 %v452, %v44
  %v458 = mul i64 %v457, %v456
  %v459 = getelementptr i8, ptr %v28, i64 %v458
  %v460 = mul i64 4, %v43
  %v461 = getelementptr i8, ptr %v459, i64 %v456
  %v462 = mul i64 %v456, 2
  %v463 = getelementptr i8, ptr %v459, i64 %v462
  %v464 = mul i64 %v456, 3
  %v465 = getelementptr i8, ptr %v459, i64 %v464
  %v466 = mul i64 %v456, 4
  %v467 = getelementptr i8, ptr %v459, i64 %v466
  %v468 = mul i64 %v456, 5
  %v469 = getelementptr i8, ptr %v459, i64 %v468
  br label %k.46
k.46:
  %v470 = phi i64 [ 0, %i.body.44 ], [ %v517, %k.body.47 ]
  %v471 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v486, %k.body.47 ]
  %v472 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v492, %k.body.47 ]
  %v473 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v498, %k.body.47 ]
  %v474 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v504, %k.body.47 ]
  %v475 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v510, %k.body.47 ]
  %v476 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v516, %k.body.47 ]
  %v477 = icmp slt i64 %v470, %v6
  br i1 %v477, label %k.body.47, label %k.end.48
k.body.47:
  %v478 = mul i64 %v470, 4
  %v479 = getelementptr i8, ptr %v459, i64 %v478
  %v480 = load float, ptr %v479, align 4
  %v481 = insertelement <8 x float> poison, float %v480, i64 0
  %v482 = shufflevector <8 x float> %v481, <8 x float> poison, <8 x i32> zeroinitializer
  %v483 = mul i64 %v470, 32
  %v484 = getelementptr i8, ptr %v26, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v482, <8 x float> %v485, <8 x float> %v471)
  %v487 = mul i64 %v470, 4
  %v488 = getelementptr i8, ptr %v461, i64 %v487
  %v489 = load float, ptr %v488, align 4
  %v490 = insertelement <8 x float> poison, float %v489, i64 0
  %v491 = shufflevector <8 x float> %v490, <8 x float> poison, <8 x i32> zeroinitializer
  %v492 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v491, <8 x float> %v485, <8 x float> %v472)
  %v493 = mul i64 %v470, 4
  %v494 = getelementptr i8, ptr %v463, i64 %v493
  %v495 = load float, ptr %v494, align 4
  %v496 = insertelement <8 x float> poison, float %v495, i64 0
  %v497 = shufflevector <8 x float> %v496, <8 x float> poison, <8 x i32> zeroinitializer
  %v498 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v497, <8 x float> %v485, <8 x float> %v473)
  %v499 = mul i64 %v470, 4
  %v500 = getelementptr i8, ptr %v465, i64 %v499
  %v501 = load float, ptr %v500, align 4
  %v502 = insertelement <8 x float> poison, float %v501, i64 0
  %v503 = shufflevector <8 x float> %v502, <8 x float> poison, <8 x i32> zeroinitializer
  %v504 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v503, <8 x float> %v485, <8 x float> %v474)
  %v505 = mul i64 %v470, 4
  %v506 = getelementptr i8, ptr %v467, i64 %v505
  %v507 = load float, ptr %v506, align 4
  %v508 = insertelement <8 x float> poison, float %v507, i64 0
  %v509 = shufflevector <8 x float> %v508, <8 x float> poison, <8 x i32> zeroinitializer
  %v510 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v509, <8 x float> %v485, <8 x float> %v475)
  %v511 = mul i64 %v470, 4
  %v512 = getelementptr i8, ptr %v469, i64 %v511
  %v513 = load float, ptr %v512, align 4
  %v514 = insertelement <8 x float> poison, float %v513, i64 0
  %v515 = shufflevector <8 x float> %v514, <8 x float> poison, <8 x i32> zeroinitializer
  %v516 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v515, <8 x float> %v485, <8 x float> %v476)
  %v517 = add nsw i64 %v470, 1
  br label %k.46
k.end.48:
  %v518 = mul i64 %v452, %v30
  %v519 = getelementptr i8, ptr %v24, i64 %v518
  %v520 = mul i64 %v427, 4
  %v521 = getelementptr i8, ptr %v519, i64 %v520
  %v522 = trunc i64 %v430 to i32
  %v523 = insertelement <8 x i32> poison, i32 %v522, i64 0
  %v524 = shufflevector <8 x i32> %v523, <8 x i32> poison, <8 x i32> zeroinitializer
  %v525 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v524
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v471, ptr align 4 %v521, <8 x i1> %v525)
  %v526 = add i64 %v452, 1
  %v527 = mul i64 %v526, %v30
  %v528 = getelementptr i8, ptr %v24, i64 %v527
  %v529 = mul i64 %v427, 4
  %v530 = getelementptr i8, ptr %v528, i64 %v529
  %v531 = trunc i64 %v430 to i32
  %v532 = insertelement <8 x i32> poison, i32 %v531, i64 0
  %v533 = shufflevector <8 x i32> %v532, <8 x i32> poison, <8 x i32> zeroinitializer
  %v534 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v533
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v472, ptr align 4 %v530, <8 x i1> %v534)
  %v535 = add i64 %v452, 2
  %v536 = mul i64 %v535, %v30
  %v537 = getelementptr i8, ptr %v24, i64 %v536
  %v538 = mul i64 %v427, 4
  %v539 = getelementptr i8, ptr %v537, i64 %v538
  %v540 = trunc i64 %v430 to i32
  %v541 = insertelement <8 x i32> poison, i32 %v540, i64 0
  %v542 = shufflevector <8 x i32> %v541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v543 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v542
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v473, ptr align 4 %v539, <8 x i1> %v543)
  %v544 = add i64 %v452, 3
  %v545 = mul i64 %v544, %v30
  %v546 = getelementptr i8, ptr %v24, i64 %v545
  %v547 = mul i64 %v427, 4
  %v548 = getelementptr i8, ptr %v546, i64 %v547
  %v549 = trunc i64 %v430 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v474, ptr align 4 %v548, <8 x i1> %v552)
  %v553 = add i64 %v452, 4
  %v554 = mul i64 %v553, %v30
  %v555 = getelementptr i8, ptr %v24, i64 %v554
  %v556 = mul i64 %v427, 4
  %v557 = getelementptr i8, ptr %v555, i64 %v556
  %v558 = trunc i64 %v430 to i32
  %v559 = insertelement <8 x i32> poison, i32 %v558, i64 0
  %v560 = shufflevector <8 x i32> %v559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v561 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v560
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v475, ptr align 4 %v557, <8 x i1> %v561)
  %v562 = add i64 %v452, 5
  %v563 = mul i64 %v562, %v30
  %v564 = getelementptr i8, ptr %v24, i64 %v563
  %v565 = mul i64 %v427, 4
  %v566 = getelementptr i8, ptr %v564, i64 %v565
  %v567 = trunc i64 %v430 to i32
  %v568 = insertelement <8 x i32> poison, i32 %v567, i64 0
  %v569 = shufflevector <8 x i32> %v568, <8 x i32> poison, <8 x i32> zeroinitializer
  %v570 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v569
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v476, ptr align 4 %v566, <8 x i1> %v570)
  %v571 = add nsw i64 %v450, 6
  br label %i.43
i.end.45:
  br label %i.edge.49
i.edge.49:
  %v572 = phi i64 [ %v449, %i.end.45 ], [ %v603, %k.end.54 ]
  %v573 = icmp slt i64 %v572, %v47
  br i1 %v573, label %i.edge.body.50, label %i.edge.end.51
i.edge.body.50:
  %v574 = mul i64 4, %v43
  %v575 = add i64 %v574, 127
  %v576 = and i64 %v575, -128
  %v577 = add i64 %v576, 64
  %v578 = sub i64 %v572, %v44
  %v579 = mul i64 %v578, %v577
  %v580 = getelementptr i8, ptr %v28, i64 %v579
  %v581 = mul i64 4, %v43
  br label %k.52
k.52:
  %v582 = phi i64 [ 0, %i.edge.body.50 ], [ %v594, %k.body.53 ]
  %v583 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.50 ], [ %v593, %k.body.53 ]
  %v584 = icmp slt i64 %v582, %v6
  br i1 %v584, label %k.body.53, label %k.end.54
k.body.53:
  %v585 = mul i64 %v582, 4
  %v586 = getelementptr i8, ptr %v580, i64 %v585
  %v587 = load float, ptr %v586, align 4
  %v588 = insertelement <8 x float> poison, float %v587, i64 0
  %v589 = shufflevector <8 x float> %v588, <8 x float> poison, <8 x i32> zeroinitializer
  %v590 = mul i64 %v582, 32
  %v591 = getelementptr i8, ptr %v26, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v589, <8 x float> %v592, <8 x float> %v583)
  %v594 = add nsw i64 %v582, 1
  br label %k.52
k.end.54:
  %v595 = mul i64 %v572, %v30
  %v596 = getelementptr i8, ptr %v24, i64 %v595
  %v597 = mul i64 %v427, 4
  %v598 = getelementptr i8, ptr %v596, i64 %v597
  %v599 = trunc i64 %v430 to i32
  %v600 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v601 = shufflevector <8 x i32> %v600, <8 x i32> poison, <8 x i32> zeroinitializer
  %v602 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v601
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v583, ptr align 4 %v598, <8 x i1> %v602)
  %v603 = add nsw i64 %v572, 1
  br label %i.edge.49
i.edge.end.51:
  %v604 = add nsw i64 %v427, 8
  br label %edge.block.37
edge.block.end.39:
  %v605 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


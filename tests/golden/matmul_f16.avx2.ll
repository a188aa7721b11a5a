
define void @matmul_f16.output(ptr noundef %arguments) nounwind  {
entry:
  %v77 = alloca <8 x i16>, i64 1, align 64
  %v191 = alloca <8 x i16>, i64 1, align 64
  %v205 = alloca <8 x i16>, i64 1, align 64
  %v220 = alloca <8 x i16>, i64 1, align 64
  %v235 = alloca <8 x i16>, i64 1, align 64
  %v250 = alloca <8 x i16>, i64 1, align 64
  %v265 = alloca <8 x i16>, i64 1, align 64
  %v280 = alloca <8 x i16>, i64 1, align 64
  %v295 = alloca <8 x i16>, i64 1, align 64
  %v443 = alloca <8 x i16>, i64 1, align 64
  %v457 = alloca <8 x i16>, i64 1, align 64
  %v472 = alloca <8 x i16>, i64 1, align 64
  %v487 = alloca <8 x i16>, i64 1, align 64
  %v502 = alloca <8 x i16>, i64 1, align 64
  %v517 = alloca <8 x i16>, i64 1, align 64
  %v532 = alloca <8 x i16>, i64 1, align 64
  %v547 = alloca <8 x i16>, i64 1, align 64
  %v938 = alloca <8 x i16>, i64 1, align 64
  %v951 = alloca <8 x i16>, i64 1, align 64
  %v964 = alloca <8 x i16>, i64 1, align 64
  %v977 = alloca <8 x i16>, i64 1, align 64
  %v990 = alloca <8 x i16>, i64 1, align 64
  %v1003 = alloca <8 x i16>, i64 1, align 64
  %v1041 = alloca <8 x i16>, i64 1, align 64
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
  %v44 = phi i64 [ %v32, %entry ], [ %v1051, %edge.block.end.122 ]
  %v45 = icmp slt i64 %v44, %v34
  br i1 %v45, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v46 = add i64 %v44, %v40
  %v47 = call i64 @llvm.smin.i64(i64 %v34, i64 %v46)
  %v48 = mul i64 4, %v43
  %v49 = add i64 %v48, 127
  %v50 = and i64 %v49, -128
  %v51 = add i64 %v50, 64
  br label %pack.row.4
pack.row.4:
  %v52 = phi i64 [ %v44, %row.block.body.2 ], [ %v91, %pack.rest.end.11 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v54 = sub i64 %v52, %v44
  %v55 = mul i64 %v54, %v51
  %v56 = getelementptr i8, ptr %v28, i64 %v55
  %v57 = mul i64 4, %v43
  %v58 = urem i64 %v6, 8
  %v59 = sub i64 %v6, %v58
  br label %pack.units.7
pack.units.7:
  %v60 = phi i64 [ 0, %pack.row.body.5 ], [ %v71, %pack.units.body.8 ]
  %v61 = icmp slt i64 %v60, %v59
  br i1 %v61, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v62 = mul i64 %v52, %v8
  %v63 = getelementptr i8, ptr %v14, i64 %v62
  %v64 = mul i64 %v60, 2
  %v65 = getelementptr i8, ptr %v63, i64 %v64
  %v66 = load <8 x i16>, ptr %v65, align 2
  %v67 = bitcast <8 x i16> %v66 to <8 x half>
  %v68 = fpext <8 x half> %v67 to <8 x float>
  %v69 = mul i64 %v60, 4
  %v70 = getelementptr i8, ptr %v56, i64 %v69
  store <8 x float> %v68, ptr %v70, align 4
  %v71 = add nsw i64 %v60, 8
  br label %pack.units.7
pack.units.end.9:
  %v72 = icmp sgt i64 %v58, 0
  br i1 %v72, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v73 = mul i64 %v52, %v8
  %v74 = getelementptr i8, ptr %v14, i64 %v73
  %v75 = mul i64 %v59, 2
  %v76 = getelementptr i8, ptr %v74, i64 %v75
  store <8 x i16> zeroinitializer, ptr %v77, align 64
  br label %edge.12
edge.12:
  %v78 = phi i64 [ 0, %pack.rest.10 ], [ %v85, %edge.body.13 ]
  %v79 = icmp slt i64 %v78, %v58
  br i1 %v79, label %edge.body.13, label %edge.end.14
edge.body.13:
  %v80 = mul i64 %v78, 2
  %v81 = mul i64 %v78, 2
  %v82 = getelementptr i8, ptr %v76, i64 %v80
  %v83 = load i16, ptr %v82, align 2
  %v84 = getelementptr i8, ptr %v77, i64 %v81
  store i16 %v83, ptr %v84, align 2
  %v85 = add nsw i64 %v78, 1
  br label %edge.12
edge.end.14:
  %v86 = load <8 x i16>, ptr %v77, align 64
  %v87 = bitcast <8 x i16> %v86 to <8 x half>
  %v88 = fpext <8 x half> %v87 to <8 x float>
  %v89 = mul i64 %v59, 4
  %v90 = getelementptr i8, ptr %v56, i64 %v89
  store <8 x float> %v88, ptr %v90, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v91 = add nsw i64 %v52, 1
  br label %pack.row.4
pack.row.end.6:
  %v92 = sub i64 %v38, %v36
  %v93 = urem i64 %v92, 16
  %v94 = sub i64 %v38, %v93
  br label %block.15
block.15:
  %v95 = phi i64 [ %v36, %pack.row.end.6 ], [ %v817, %i.edge.end.116 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %block.body.16, label %block.end.17
block.body.16:
  %v97 = mul i64 64, %v6
  %v98 = urem i64 %v6, 8
  %v99 = sub i64 %v6, %v98
  br label %pack.square.18
pack.square.18:
  %v100 = phi i64 [ 0, %block.body.16 ], [ %v185, %pack.square.body.19 ]
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %pack.square.body.19, label %pack.square.end.20
pack.square.body.19:
  %v102 = mul i64 %v95, %v16
  %v103 = getelementptr i8, ptr %v22, i64 %v102
  %v104 = mul i64 %v100, 2
  %v105 = getelementptr i8, ptr %v103, i64 %v104
  %v106 = load <8 x i16>, ptr %v105, align 2
  %v107 = bitcast <8 x i16> %v106 to <8 x half>
  %v108 = fpext <8 x half> %v107 to <8 x float>
  %v109 = bitcast <8 x float> %v108 to <8 x i32>
  %v110 = getelementptr i8, ptr %v105, i64 %v16
  %v111 = load <8 x i16>, ptr %v110, align 2
  %v112 = bitcast <8 x i16> %v111 to <8 x half>
  %v113 = fpext <8 x half> %v112 to <8 x float>
  %v114 = bitcast <8 x float> %v113 to <8 x i32>
  %v115 = mul i64 %v16, 2
  %v116 = getelementptr i8, ptr %v105, i64 %v115
  %v117 = load <8 x i16>, ptr %v116, align 2
  %v118 = bitcast <8 x i16> %v117 to <8 x half>
  %v119 = fpext <8 x half> %v118 to <8 x float>
  %v120 = bitcast <8 x float> %v119 to <8 x i32>
  %v121 = mul i64 %v16, 3
  %v122 = getelementptr i8, ptr %v105, i64 %v121
  %v123 = load <8 x i16>, ptr %v122, align 2
  %v124 = bitcast <8 x i16> %v123 to <8 x half>
  %v125 = fpext <8 x half> %v124 to <8 x float>
  %v126 = bitcast <8 x float> %v125 to <8 x i32>
  %v127 = mul i64 %v16, 4
  %v128 = getelementptr i8, ptr %v105, i64 %v127
  %v129 = load <8 x i16>, ptr %v128, align 2
  %v130 = bitcast <8 x i16> %v129 to <8 x half>
  %v131 = fpext <8 x half> %v130 to <8 x float>
  %v132 = bitcast <8 x float> %v131 to <8 x i32>
  %v133 = mul i64 %v16, 5
  %v134 = getelementptr i8, ptr %v105, i64 %v133
  %v135 = load <8 x i16>, ptr %v134, align 2
  %v136 = bitcast <8 x i16> %v135 to <8 x half>
  %v137 = fpext <8 x half> %v136 to <8 x float>
  %v138 = bitcast <8 x float> %v137 to <8 x i32>
  %v139 = mul i64 %v16, 6
  %v140 = getelementptr i8, ptr %v105, i64 %v139
  %v141 = load <8 x i16>, ptr %v140, align 2
  %v142 = bitcast <8 x i16> %v141 to <8 x half>
  %v143 = fpext <8 x half> %v142 to <8 x float>
  %v144 = bitcast <8 x float> %v143 to <8 x i32>
  %v145 = mul i64 %v16, 7
  %v146 = getelementptr i8, ptr %v105, i64 %v145
  %v147 = load <8 x i16>, ptr %v146, align 2
  %v148 = bitcast <8 x i16> %v147 to <8 x half>
  %v149 = fpext <8 x half> %v148 to <8 x float>
  %v150 = bitcast <8 x float> %v149 to <8 x i32>
  %v151 = shufflevector <8 x i32> %v109, <8 x i32> %v114, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v152 = shufflevector <8 x i32> %v109, <8 x i32> %v114, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v153 = shufflevector <8 x i32> %v120, <8 x i32> %v126, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v154 = shufflevector <8 x i32> %v120, <8 x i32> %v126, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v155 = shufflevector <8 x i32> %v151, <8 x i32> %v153, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v156 = shufflevector <8 x i32> %v151, <8 x i32> %v153, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v157 = shufflevector <8 x i32> %v152, <8 x i32> %v154, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v158 = shufflevector <8 x i32> %v152, <8 x i32> %v154, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v159 = shufflevector <8 x i32> %v132, <8 x i32> %v138, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v160 = shufflevector <8 x i32> %v132, <8 x i32> %v138, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v161 = shufflevector <8 x i32> %v144, <8 x i32> %v150, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v162 = shufflevector <8 x i32> %v144, <8 x i32> %v150, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v163 = shufflevector <8 x i32> %v159, <8 x i32> %v161, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v164 = shufflevector <8 x i32> %v159, <8 x i32> %v161, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v165 = shufflevector <8 x i32> %v160, <8 x i32> %v162, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v166 = shufflevector <8 x i32> %v160, <8 x i32> %v162, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v167 = shufflevector <8 x i32> %v155, <8 x i32> %v163, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v168 = shufflevector <8 x i32> %v155, <8 x i32> %v163, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v169 = shufflevector <8 x i32> %v156, <8 x i32> %v164, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v170 = shufflevector <8 x i32> %v156, <8 x i32> %v164, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v171 = shufflevector <8 x i32> %v157, <8 x i32> %v165, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v172 = shufflevector <8 x i32> %v157, <8 x i32> %v165, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v173 = shufflevector <8 x i32> %v158, <8 x i32> %v166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v174 = shufflevector <8 x i32> %v158, <8 x i32> %v166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v175 = mul i64 %v100, 64
  %v176 = getelementptr i8, ptr %v26, i64 %v175
  %v177 = getelementptr i8, ptr %v176, i64 0
  store <8 x i32> %v167, ptr %v177, align 4
  %v178 = getelementptr i8, ptr %v176, i64 64
  store <8 x i32> %v169, ptr %v178, align 4
  %v179 = getelementptr i8, ptr %v176, i64 128
  store <8 x i32> %v171, ptr %v179, align 4
  %v180 = getelementptr i8, ptr %v176, i64 192
  store <8 x i32> %v173, ptr %v180, align 4
  %v181 = getelementptr i8, ptr %v176, i64 256
  store <8 x i32> %v168, ptr %v181, align 4
  %v182 = getelementptr i8, ptr %v176, i64 320
  store <8 x i32> %v170, ptr %v182, align 4
  %v183 = getelementptr i8, ptr %v176, i64 384
  store <8 x i32> %v172, ptr %v183, align 4
  %v184 = getelementptr i8, ptr %v176, i64 448
  store <8 x i32> %v174, ptr %v184, align 4
  %v185 = add nsw i64 %v100, 8
  br label %pack.square.18
pack.square.end.20:
  %v186 = icmp sgt i64 %v98, 0
  br i1 %v186, label %pack.rest.21, label %pack.rest.end.22
pack.rest.21:
  %v187 = mul i64 %v95, %v16
  %v188 = getelementptr i8, ptr %v22, i64 %v187
  %v189 = mul i64 %v99, 2
  %v190 = getelementptr i8, ptr %v188, i64 %v189
  store <8 x i16> zeroinitializer, ptr %v191, align 64
  br label %edge.23
edge.23:
  %v192 = phi i64 [ 0, %pack.rest.21 ], [ %v199, %edge.body.24 ]
  %v193 = icmp slt i64 %v192, %v98
  br i1 %v193, label %edge.body.24, label %edge.end.25
edge.body.24:
  %v194 = mul i64 %v192, 2
  %v195 = mul i64 %v192, 2
  %v196 = getelementptr i8, ptr %v190, i64 %v194
  %v197 = load i16, ptr %v196, align 2
  %v198 = getelementptr i8, ptr %v191, i64 %v195
  store i16 %v197, ptr %v198, align 2
  %v199 = add nsw i64 %v192, 1
  br label %edge.23
edge.end.25:
  %v200 = load <8 x i16>, ptr %v191, align 64
  %v201 = bitcast <8 x i16> %v200 to <8 x half>
  %v202 = fpext <8 x half> %v201 to <8 x float>
  %v203 = bitcast <8 x float> %v202 to <8 x i32>
  %v204 = getelementptr i8, ptr %v190, i64 %v16
  store <8 x i16> zeroinitializer, ptr %v205, align 64
  br label %edge.26
edge.26:
  %v206 = phi i64 [ 0, %edge.end.25 ], [ %v213, %edge.body.27 ]
  %v207 = icmp slt i64 %v206, %v98
  br i1 %v207, label %edge.body.27, label %edge.end.28
edge.body.27:
  %v208 = mul i64 %v206, 2
  %v209 = mul i64 %v206, 2
  %v210 = getelementptr i8, ptr %v204, i64 %v208
  %v211 = load i16, ptr %v210, align 2
  %v212 = getelementptr i8, ptr %v205, i64 %v209
  store i16 %v211, ptr %v212, align 2
  %v213 = add nsw i64 %v206, 1
  br label %edge.26
edge.end.28:
  %v214 = load <8 x i16>, ptr %v205, align 64
  %v215 = bitcast <8 x i16> %v214 to <8 x half>
  %v216 = fpext <8 x half> %v215 to <8 x float>
  %v217 = bitcast <8 x float> %v216 to <8 x i32>
  %v218 = mul i64 %v16, 2
  %v219 = getelementptr i8, ptr %v190, i64 %v218
  store <8 x i16> zeroinitializer, ptr %v220, align 64
  br label %edge.29
edge.29:
  %v221 = phi i64 [ 0, %edge.end.28 ], [ %v228, %edge.body.30 ]
  %v222 = icmp slt i64 %v221, %v98
  br i1 %v222, label %edge.body.30, label %edge.end.31
edge.body.30:
  %v223 = mul i64 %v221, 2
  %v224 = mul i64 %v221, 2
  %v225 = getelementptr i8, ptr %v219, i64 %v223
  %v226 = load i16, ptr %v225, align 2
  %v227 = getelementptr i8, ptr %v220, i64 %v224
  store i16 %v226, ptr %v227, align 2
  %v228 = add nsw i64 %v221, 1
  br label %edge.29
edge.end.31:
  %v229 = load <8 x i16>, ptr %v220, align 64
  %v230 = bitcast <8 x i16> %v229 to <8 x half>
  %v231 = fpext <8 x half> %v230 to <8 x float>
  %v232 = bitcast <8 x float> %v231 to <8 x i32>
  %v233 = mul i64 %v16, 3
  %v234 = getelementptr i8, ptr %v190, i64 %v233
  store <8 x i16> zeroinitializer, ptr %v235, align 64
  br label %edge.32
edge.32:
  %v236 = phi i64 [ 0, %edge.end.31 ], [ %v243, %edge.body.33 ]
  %v237 = icmp slt i64 %v236, %v98
  br i1 %v237, label %edge.body.33, label %edge.end.34
edge.body.33:
  %v238 = mul i64 %v236, 2
  %v239 = mul i64 %v236, 2
  %v240 = getelementptr i8, ptr %v234, i64 %v238
  %v241 = load i16, ptr %v240, align 2
  %v242 = getelementptr i8, ptr %v235, i64 %v239
  store i16 %v241, ptr %v242, align 2
  %v243 = add nsw i64 %v236, 1
  br label %edge.32
edge.end.34:
  %v244 = load <8 x i16>, ptr %v235, align 64
  %v245 = bitcast <8 x i16> %v244 to <8 x half>
  %v246 = fpext <8 x half> %v245 to <8 x float>
  %v247 = bitcast <8 x float> %v246 to <8 x i32>
  %v248 = mul i64 %v16, 4
  %v249 = getelementptr i8, ptr %v190, i64 %v248
  store <8 x i16> zeroinitializer, ptr %v250, align 64
  br label %edge.35
edge.35:
  %v251 = phi i64 [ 0, %edge.end.34 ], [ %v258, %edge.body.36 ]
  %v252 = icmp slt i64 %v251, %v98
  br i1 %v252, label %edge.body.36, label %edge.end.37
edge.body.36:
  %v253 = mul i64 %v251, 2
  %v254 = mul i64 %v251, 2
  %v255 = getelementptr i8, ptr %v249, i64 %v253
  %v256 = load i16, ptr %v255, align 2
  %v257 = getelementptr i8, ptr %v250, i64 %v254
  store i16 %v256, ptr %v257, align 2
  %v258 = add nsw i64 %v251, 1
  br label %edge.35
edge.end.37:
  %v259 = load <8 x i16>, ptr %v250, align 64
  %v260 = bitcast <8 x i16> %v259 to <8 x half>
  %v261 = fpext <8 x half> %v260 to <8 x float>
  %v262 = bitcast <8 x float> %v261 to <8 x i32>
  %v263 = mul i64 %v16, 5
  %v264 = getelementptr i8, ptr %v190, i64 %v263
  store <8 x i16> zeroinitializer, ptr %v265, align 64
  br label %edge.38
edge.38:
  %v266 = phi i64 [ 0, %edge.end.37 ], [ %v273, %edge.body.39 ]
  %v267 = icmp slt i64 %v266, %v98
  br i1 %v267, label %edge.body.39, label %edge.end.40
edge.body.39:
  %v268 = mul i64 %v266, 2
  %v269 = mul i64 %v266, 2
  %v270 = getelementptr i8, ptr %v264, i64 %v268
  %v271 = load i16, ptr %v270, align 2
  %v272 = getelementptr i8, ptr %v265, i64 %v269
  store i16 %v271, ptr %v272, align 2
  %v273 = add nsw i64 %v266, 1
  br label %edge.38
edge.end.40:
  %v274 = load <8 x i16>, ptr %v265, align 64
  %v275 = bitcast <8 x i16> %v274 to <8 x half>
  %v276 = fpext <8 x half> %v275 to <8 x float>
  %v277 = bitcast <8 x float> %v276 to <8 x i32>
  %v278 = mul i64 %v16, 6
  %v279 = getelementptr i8, ptr %v190, i64 %v278
  store <8 x i16> zeroinitializer, ptr %v280, align 64
  br label %edge.41
edge.41:
  %v281 = phi i64 [ 0, %edge.end.40 ], [ %v288, %edge.body.42 ]
  %v282 = icmp slt i64 %v281, %v98
  br i1 %v282, label %edge.body.42, label %edge.end.43
edge.body.42:
  %v283 = mul i64 %v281, 2
  %v284 = mul i64 %v281, 2
  %v285 = getelementptr i8, ptr %v279, i64 %v283
  %v286 = load i16, ptr %v285, align 2
  %v287 = getelementptr i8, ptr %v280, i64 %v284
  store i16 %v286, ptr %v287, align 2
  %v288 = add nsw i64 %v281, 1
  br label %edge.41
edge.end.43:
  %v289 = load <8 x i16>, ptr %v280, align 64
  %v290 = bitcast <8 x i16> %v289 to <8 x half>
  %v291 = fpext <8 x half> %v290 to <8 x float>
  %v292 = bitcast <8 x float> %v291 to <8 x i32>
  %v293 = mul i64 %v16, 7
  %v294 = getelementptr i8, ptr %v190, i64 %v293
  store <8 x i16> zeroinitializer, ptr %v295, align 64
  br label %edge.44
edge.44:
  %v296 = phi i64 [ 0, %edge.end.43 ], [ %v303, %edge.body.45 ]
  %v297 = icmp slt i64 %v296, %v98
  br i1 %v297, label %edge.body.45, label %edge.end.46
edge.body.45:
  %v298 = mul i64 %v296, 2
  %v299 = mul i64 %v296, 2
  %v300 = getelementptr i8, ptr %v294, i64 %v298
  %v301 = load i16, ptr %v300, align 2
  %v302 = getelementptr i8, ptr %v295, i64 %v299
  store i16 %v301, ptr %v302, align 2
  %v303 = add nsw i64 %v296, 1
  br label %edge.44
edge.end.46:
  %v304 = load <8 x i16>, ptr %v295, align 64
  %v305 = bitcast <8 x i16> %v304 to <8 x half>
  %v306 = fpext <8 x half> %v305 to <8 x float>
  %v307 = bitcast <8 x float> %v306 to <8 x i32>
  %v308 = shufflevector <8 x i32> %v203, <8 x i32> %v217, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v309 = shufflevector <8 x i32> %v203, <8 x i32> %v217, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v310 = shufflevector <8 x i32> %v232, <8 x i32> %v247, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v311 = shufflevector <8 x i32> %v232, <8 x i32> %v247, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v312 = shufflevector <8 x i32> %v308, <8 x i32> %v310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v313 = shufflevector <8 x i32> %v308, <8 x i32> %v310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v314 = shufflevector <8 x i32> %v309, <8 x i32> %v311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v315 = shufflevector <8 x i32> %v309, <8 x i32> %v311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v316 = shufflevector <8 x i32> %v262, <8 x i32> %v277, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v317 = shufflevector <8 x i32> %v262, <8 x i32> %v277, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v318 = shufflevector <8 x i32> %v292, <8 x i32> %v307, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v319 = shufflevector <8 x i32> %v292, <8 x i32> %v307, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v320 = shufflevector <8 x i32> %v316, <8 x i32> %v318, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v321 = shufflevector <8 x i32> %v316, <8 x i32> %v318, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v322 = shufflevector <8 x i32> %v317, <8 x i32> %v319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v323 = shufflevector <8 x i32> %v317, <8 x i32> %v319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v324 = shufflevector <8 x i32> %v312, <8 x i32> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v325 = shufflevector <8 x i32> %v312, <8 x i32> %v320, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v326 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v327 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v328 = shufflevector <8 x i32> %v314, <8 x i32> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v329 = shufflevector <8 x i32> %v314, <8 x i32> %v322, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v330 = shufflevector <8 x i32> %v315, <8 x i32> %v323, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v331 = shufflevector <8 x i32> %v315, <8 x i32> %v323, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v332 = mul i64 %v99, 64
  %v333 = getelementptr i8, ptr %v26, i64 %v332
  %v334 = icmp sgt i64 %v98, 0
  br i1 %v334, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v335 = getelementptr i8, ptr %v333, i64 0
  store <8 x i32> %v324, ptr %v335, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v336 = icmp sgt i64 %v98, 1
  br i1 %v336, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v337 = getelementptr i8, ptr %v333, i64 64
  store <8 x i32> %v326, ptr %v337, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v338 = icmp sgt i64 %v98, 2
  br i1 %v338, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v339 = getelementptr i8, ptr %v333, i64 128
  store <8 x i32> %v328, ptr %v339, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v340 = icmp sgt i64 %v98, 3
  br i1 %v340, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v341 = getelementptr i8, ptr %v333, i64 192
  store <8 x i32> %v330, ptr %v341, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v342 = icmp sgt i64 %v98, 4
  br i1 %v342, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v343 = getelementptr i8, ptr %v333, i64 256
  store <8 x i32> %v325, ptr %v343, align 4
  br label %pack.line.end.56
pack.line.end.56:
  %v344 = icmp sgt i64 %v98, 5
  br i1 %v344, label %pack.line.57, label %pack.line.end.58
pack.line.57:
  %v345 = getelementptr i8, ptr %v333, i64 320
  store <8 x i32> %v327, ptr %v345, align 4
  br label %pack.line.end.58
pack.line.end.58:
  %v346 = icmp sgt i64 %v98, 6
  br i1 %v346, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v347 = getelementptr i8, ptr %v333, i64 384
  store <8 x i32> %v329, ptr %v347, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v348 = icmp sgt i64 %v98, 7
  br i1 %v348, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v349 = getelementptr i8, ptr %v333, i64 448
  store <8 x i32> %v331, ptr %v349, align 4
  br label %pack.line.end.62
pack.line.end.62:
  br label %pack.rest.end.22
pack.rest.end.22:
  %v350 = add i64 %v95, 8
  %v351 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.63
pack.square.63:
  %v352 = phi i64 [ 0, %pack.rest.end.22 ], [ %v437, %pack.square.body.64 ]
  %v353 = icmp slt i64 %v352, %v99
  br i1 %v353, label %pack.square.body.64, label %pack.square.end.65
pack.square.body.64:
  %v354 = mul i64 %v350, %v16
  %v355 = getelementptr i8, ptr %v22, i64 %v354
  %v356 = mul i64 %v352, 2
  %v357 = getelementptr i8, ptr %v355, i64 %v356
  %v358 = load <8 x i16>, ptr %v357, align 2
  %v359 = bitcast <8 x i16> %v358 to <8 x half>
  %v360 = fpext <8 x half> %v359 to <8 x float>
  %v361 = bitcast <8 x float> %v360 to <8 x i32>
  %v362 = getelementptr i8, ptr %v357, i64 %v16
  %v363 = load <8 x i16>, ptr %v362, align 2
  %v364 = bitcast <8 x i16> %v363 to <8 x half>
  %v365 = fpext <8 x half> %v364 to <8 x float>
  %v366 = bitcast <8 x float> %v365 to <8 x i32>
  %v367 = mul i64 %v16, 2
  %v368 = getelementptr i8, ptr %v357, i64 %v367
  %v369 = load <8 x i16>, ptr %v368, align 2
  %v370 = bitcast <8 x i16> %v369 to <8 x half>
  %v371 = fpext <8 x half> %v370 to <8 x float>
  %v372 = bitcast <8 x float> %v371 to <8 x i32>
  %v373 = mul i64 %v16, 3
  %v374 = getelementptr i8, ptr %v357, i64 %v373
  %v375 = load <8 x i16>, ptr %v374, align 2
  %v376 = bitcast <8 x i16> %v375 to <8 x half>
  %v377 = fpext <8 x half> %v376 to <8 x float>
  %v378 = bitcast <8 x float> %v377 to <8 x i32>
  %v379 = mul i64 %v16, 4
  %v380 = getelementptr i8, ptr %v357, i64 %v379
  %v381 = load <8 x i16>, ptr %v380, align 2
  %v382 = bitcast <8 x i16> %v381 to <8 x half>
  %v383 = fpext <8 x half> %v382 to <8 x float>
  %v384 = bitcast <8 x float> %v383 to <8 x i32>
  %v385 = mul i64 %v16, 5
  %v386 = getelementptr i8, ptr %v357, i64 %v385
  %v387 = load <8 x i16>, ptr %v386, align 2
  %v388 = bitcast <8 x i16> %v387 to <8 x half>
  %v389 = fpext <8 x half> %v388 to <8 x float>
  %v390 = bitcast <8 x float> %v389 to <8 x i32>
  %v391 = mul i64 %v16, 6
  %v392 = getelementptr i8, ptr %v357, i64 %v391
  %v393 = load <8 x i16>, ptr %v392, align 2
  %v394 = bitcast <8 x i16> %v393 to <8 x half>
  %v395 = fpext <8 x half> %v394 to <8 x float>
  %v396 = bitcast <8 x float> %v395 to <8 x i32>
  %v397 = mul i64 %v16, 7
  %v398 = getelementptr i8, ptr %v357, i64 %v397
  %v399 = load <8 x i16>, ptr %v398, align 2
  %v400 = bitcast <8 x i16> %v399 to <8 x half>
  %v401 = fpext <8 x half> %v400 to <8 x float>
  %v402 = bitcast <8 x float> %v401 to <8 x i32>
  %v403 = shufflevector <8 x i32> %v361, <8 x i32> %v366, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v404 = shufflevector <8 x i32> %v361, <8 x i32> %v366, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v405 = shufflevector <8 x i32> %v372, <8 x i32> %v378, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v406 = shufflevector <8 x i32> %v372, <8 x i32> %v378, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v407 = shufflevector <8 x i32> %v403, <8 x i32> %v405, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x i32> %v403, <8 x i32> %v405, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x i32> %v404, <8 x i32> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x i32> %v404, <8 x i32> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x i32> %v384, <8 x i32> %v390, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v412 = shufflevector <8 x i32> %v384, <8 x i32> %v390, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v413 = shufflevector <8 x i32> %v396, <8 x i32> %v402, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v414 = shufflevector <8 x i32> %v396, <8 x i32> %v402, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v415 = shufflevector <8 x i32> %v411, <8 x i32> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v416 = shufflevector <8 x i32> %v411, <8 x i32> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v417 = shufflevector <8 x i32> %v412, <8 x i32> %v414, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v418 = shufflevector <8 x i32> %v412, <8 x i32> %v414, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v419 = shufflevector <8 x i32> %v407, <8 x i32> %v415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x i32> %v407, <8 x i32> %v415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x i32> %v408, <8 x i32> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x i32> %v408, <8 x i32> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x i32> %v409, <8 x i32> %v417, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x i32> %v409, <8 x i32> %v417, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x i32> %v410, <8 x i32> %v418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x i32> %v410, <8 x i32> %v418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = mul i64 %v352, 64
  %v428 = getelementptr i8, ptr %v351, i64 %v427
  %v429 = getelementptr i8, ptr %v428, i64 0
  store <8 x i32> %v419, ptr %v429, align 4
  %v430 = getelementptr i8, ptr %v428, i64 64
  store <8 x i32> %v421, ptr %v430, align 4
  %v431 = getelementptr i8, ptr %v428, i64 128
  store <8 x i32> %v423, ptr %v431, align 4
  %v432 = getelementptr i8, ptr %v428, i64 192
  store <8 x i32> %v425, ptr %v432, align 4
  %v433 = getelementptr i8, ptr %v428, i64 256
  store <8 x i32> %v420, ptr %v433, align 4
  %v434 = getelementptr i8, ptr %v428, i64 320
  store <8 x i32> %v422, ptr %v434, align 4
  %v435 = getelementptr i8, ptr %v428, i64 384
  store <8 x i32> %v424, ptr %v435, align 4
  %v436 = getelementptr i8, ptr %v428, i64 448
  store <8 x i32> %v426, ptr %v436, align 4
  %v437 = add nsw i64 %v352, 8
  br label %pack.square.63
pack.square.end.65:
  %v438 = icmp sgt i64 %v98, 0
  br i1 %v438, label %pack.rest.66, label %pack.rest.end.67
pack.rest.66:
  %v439 = mul i64 %v350, %v16
  %v440 = getelementptr i8, ptr %v22, i64 %v439
  %v441 = mul i64 %v99, 2
  %v442 = getelementptr i8, ptr %v440, i64 %v441
  store <8 x i16> zeroinitializer, ptr %v443, align 64
  br label %edge.68
edge.68:
  %v444 = phi i64 [ 0, %pack.rest.66 ], [ %v451, %edge.body.69 ]
  %v445 = icmp slt i64 %v444, %v98
  br i1 %v445, label %edge.body.69, label %edge.end.70
edge.body.69:
  %v446 = mul i64 %v444, 2
  %v447 = mul i64 %v444, 2
  %v448 = getelementptr i8, ptr %v442, i64 %v446
  %v449 = load i16, ptr %v448, align 2
  %v450 = getelementptr i8, ptr %v443, i64 %v447
  store i16 %v449, ptr %v450, align 2
  %v451 = add nsw i64 %v444, 1
  br label %edge.68
edge.end.70:
  %v452 = load <8 x i16>, ptr %v443, align 64
  %v453 = bitcast <8 x i16> %v452 to <8 x half>
  %v454 = fpext <8 x half> %v453 to <8 x float>
  %v455 = bitcast <8 x float> %v454 to <8 x i32>
  %v456 = getelementptr i8, ptr %v442, i64 %v16
  store <8 x i16> zeroinitializer, ptr %v457, align 64
  br label %edge.71
edge.71:
  %v458 = phi i64 [ 0, %edge.end.70 ], [ %v465, %edge.body.72 ]
  %v459 = icmp slt i64 %v458, %v98
  br i1 %v459, label %edge.body.72, label %edge.end.73
edge.body.72:
  %v460 = mul i64 %v458, 2
  %v461 = mul i64 %v458, 2
  %v462 = getelementptr i8, ptr %v456, i64 %v460
  %v463 = load i16, ptr %v462, align 2
  %v464 = getelementptr i8, ptr %v457, i64 %v461
  store i16 %v463, ptr %v464, align 2
  %v465 = add nsw i64 %v458, 1
  br label %edge.71
edge.end.73:
  %v466 = load <8 x i16>, ptr %v457, align 64
  %v467 = bitcast <8 x i16> %v466 to <8 x half>
  %v468 = fpext <8 x half> %v467 to <8 x float>
  %v469 = bitcast <8 x float> %v468 to <8 x i32>
  %v470 = mul i64 %v16, 2
  %v471 = getelementptr i8, ptr %v442, i64 %v470
  store <8 x i16> zeroinitializer, ptr %v472, align 64
  br label %edge.74
edge.74:
  %v473 = phi i64 [ 0, %edge.end.73 ], [ %v480, %edge.body.75 ]
  %v474 = icmp slt i64 %v473, %v98
  br i1 %v474, label %edge.body.75, label %edge.end.76
edge.body.75:
  %v475 = mul i64 %v473, 2
  %v476 = mul i64 %v473, 2
  %v477 = getelementptr i8, ptr %v471, i64 %v475
  %v478 = load i16, ptr %v477, align 2
  %v479 = getelementptr i8, ptr %v472, i64 %v476
  store i16 %v478, ptr %v479, align 2
  %v480 = add nsw i64 %v473, 1
  br label %edge.74
edge.end.76:
  %v481 = load <8 x i16>, ptr %v472, align 64
  %v482 = bitcast <8 x i16> %v481 to <8 x half>
  %v483 = fpext <8 x half> %v482 to <8 x float>
  %v484 = bitcast <8 x float> %v483 to <8 x i32>
  %v485 = mul i64 %v16, 3
  %v486 = getelementptr i8, ptr %v442, i64 %v485
  store <8 x i16> zeroinitializer, ptr %v487, align 64
  br label %edge.77
edge.77:
  %v488 = phi i64 [ 0, %edge.end.76 ], [ %v495, %edge.body.78 ]
  %v489 = icmp slt i64 %v488, %v98
  br i1 %v489, label %edge.body.78, label %edge.end.79
edge.body.78:
  %v490 = mul i64 %v488, 2
  %v491 = mul i64 %v488, 2
  %v492 = getelementptr i8, ptr %v486, i64 %v490
  %v493 = load i16, ptr %v492, align 2
  %v494 = getelementptr i8, ptr %v487, i64 %v491
  store i16 %v493, ptr %v494, align 2
  %v495 = add nsw i64 %v488, 1
  br label %edge.77
edge.end.79:
  %v496 = load <8 x i16>, ptr %v487, align 64
  %v497 = bitcast <8 x i16> %v496 to <8 x half>
  %v498 = fpext <8 x half> %v497 to <8 x float>
  %v499 = bitcast <8 x float> %v498 to <8 x i32>
  %v500 = mul i64 %v16, 4
  %v501 = getelementptr i8, ptr %v442, i64 %v500
  store <8 x i16> zeroinitializer, ptr %v502, align 64
  br label %edge.80
edge.80:
  %v503 = phi i64 [ 0, %edge.end.79 ], [ %v510, %edge.body.81 ]
  %v504 = icmp slt i64 %v503, %v98
  br i1 %v504, label %edge.body.81, label %edge.end.82
edge.body.81:
  %v505 = mul i64 %v503, 2
  %v506 = mul i64 %v503, 2
  %v507 = getelementptr i8, ptr %v501, i64 %v505
  %v508 = load i16, ptr %v507, align 2
  %v509 = getelementptr i8, ptr %v502, i64 %v506
  store i16 %v508, ptr %v509, align 2
  %v510 = add nsw i64 %v503, 1
  br label %edge.80
edge.end.82:
  %v511 = load <8 x i16>, ptr %v502, align 64
  %v512 = bitcast <8 x i16> %v511 to <8 x half>
  %v513 = fpext <8 x half> %v512 to <8 x float>
  %v514 = bitcast <8 x float> %v513 to <8 x i32>
  %v515 = mul i64 %v16, 5
  %v516 = getelementptr i8, ptr %v442, i64 %v515
  store <8 x i16> zeroinitializer, ptr %v517, align 64
  br label %edge.83
edge.83:
  %v518 = phi i64 [ 0, %edge.end.82 ], [ %v525, %edge.body.84 ]
  %v519 = icmp slt i64 %v518, %v98
  br i1 %v519, label %edge.body.84, label %edge.end.85
edge.body.84:
  %v520 = mul i64 %v518, 2
  %v521 = mul i64 %v518, 2
  %v522 = getelementptr i8, ptr %v516, i64 %v520
  %v523 = load i16, ptr %v522, align 2
  %v524 = getelementptr i8, ptr %v517, i64 %v521
  store i16 %v523, ptr %v524, align 2
  %v525 = add nsw i64 %v518, 1
  br label %edge.83
edge.end.85:
  %v526 = load <8 x i16>, ptr %v517, align 64
  %v527 = bitcast <8 x i16> %v526 to <8 x half>
  %v528 = fpext <8 x half> %v527 to <8 x float>
  %v529 = bitcast <8 x float> %v528 to <8 x i32>
  %v530 = mul i64 %v16, 6
  %v531 = getelementptr i8, ptr %v442, i64 %v530
  store <8 x i16> zeroinitializer, ptr %v532, align 64
  br label %edge.86
edge.86:
  %v533 = phi i64 [ 0, %edge.end.85 ], [ %v540, %edge.body.87 ]
  %v534 = icmp slt i64 %v533, %v98
  br i1 %v534, label %edge.body.87, label %edge.end.88
edge.body.87:
  %v535 = mul i64 %v533, 2
  %v536 = mul i64 %v533, 2
  %v537 = getelementptr i8, ptr %v531, i64 %v535
  %v538 = load i16, ptr %v537, align 2
  %v539 = getelementptr i8, ptr %v532, i64 %v536
  store i16 %v538, ptr %v539, align 2
  %v540 = add nsw i64 %v533, 1
  br label %edge.86
edge.end.88:
  %v541 = load <8 x i16>, ptr %v532, align 64
  %v542 = bitcast <8 x i16> %v541 to <8 x half>
  %v543 = fpext <8 x half> %v542 to <8 x float>
  %v544 = bitcast <8 x float> %v543 to <8 x i32>
  %v545 = mul i64 %v16, 7
  %v546 = getelementptr i8, ptr %v442, i64 %v545
  store <8 x i16> zeroinitializer, ptr %v547, align 64
  br label %edge.89
edge.89:
  %v548 = phi i64 [ 0, %edge.end.88 ], [ %v555, %edge.body.90 ]
  %v549 = icmp slt i64 %v548, %v98
  br i1 %v549, label %edge.body.90, label %edge.end.91
edge.body.90:
  %v550 = mul i64 %v548, 2
  %v551 = mul i64 %v548, 2
  %v552 = getelementptr i8, ptr %v546, i64 %v550
  %v553 = load i16, ptr %v552, align 2
  %v554 = getelementptr i8, ptr %v547, i64 %v551
  store i16 %v553, ptr %v554, align 2
  %v555 = add nsw i64 %v548, 1
  br label %edge.89
edge.end.91:
  %v556 = load <8 x i16>, ptr %v547, align 64
  %v557 = bitcast <8 x i16> %v556 to <8 x half>
  %v558 = fpext <8 x half> %v557 to <8 x float>
  %v559 = bitcast <8 x float> %v558 to <8 x i32>
  %v560 = shufflevector <8 x i32> %v455, <8 x i32> %v469, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v561 = shufflevector <8 x i32> %v455, <8 x i32> %v469, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v562 = shufflevector <8 x i32> %v484, <8 x i32> %v499, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v563 = shufflevector <8 x i32> %v484, <8 x i32> %v499, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v564 = shufflevector <8 x i32> %v560, <8 x i32> %v562, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v565 = shufflevector <8 x i32> %v560, <8 x i32> %v562, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v566 = shufflevector <8 x i32> %v561, <8 x i32> %v563, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v567 = shufflevector <8 x i32> %v561, <8 x i32> %v563, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v568 = shufflevector <8 x i32> %v514, <8 x i32> %v529, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v569 = shufflevector <8 x i32> %v514, <8 x i32> %v529, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v570 = shufflevector <8 x i32> %v544, <8 x i32> %v559, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v571 = shufflevector <8 x i32> %v544, <8 x i32> %v559, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v572 = shufflevector <8 x i32> %v568, <8 x i32> %v570, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v573 = shufflevector <8 x i32> %v568, <8 x i32> %v570, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v574 = shufflevector <8 x i32> %v569, <8 x i32> %v571, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v575 = shufflevector <8 x i32> %v569, <8 x i32> %v571, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v576 = shufflevector <8 x i32> %v564, <8 x i32> %v572, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v577 = shufflevector <8 x i32> %v564, <8 x i32> %v572, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v578 = shufflevector <8 x i32> %v565, <8 x i32> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v579 = shufflevector <8 x i32> %v565, <8 x i32> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v580 = shufflevector <8 x i32> %v566, <8 x i32> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x i32> %v566, <8 x i32> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x i32> %v567, <8 x i32> %v575, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x i32> %v567, <8 x i32> %v575, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = mul i64 %v99, 64
  %v585 = getelementptr i8, ptr %v351, i64 %v584
  %v586 = icmp sgt i64 %v98, 0
  br i1 %v586, label %pack.line.92, label %pack.line.end.93
pack.line.92:
  %v587 = getelementptr i8, ptr %v585, i64 0
  store <8 x i32> %v576, ptr %v587, align 4
  br label %pack.line.end.93
pack.line.end.93:
  %v588 = icmp sgt i64 %v98, 1
  br i1 %v588, label %pack.line.94, label %pack.line.end.95
pack.line.94:
  %v589 = getelementptr i8, ptr %v585, i64 64
  store <8 x i32> %v578, ptr %v589, align 4
  br label %pack.line.end.95
pack.line.end.95:
  %v590 = icmp sgt i64 %v98, 2
  br i1 %v590, label %pack.line.96, label %pack.line.end.97
pack.line.96:
  %v591 = getelementptr i8, ptr %v585, i64 128
  store <8 x i32> %v580, ptr %v591, align 4
  br label %pack.line.end.97
pack.line.end.97:
  %v592 = icmp sgt i64 %v98, 3
  br i1 %v592, label %pack.line.98, label %pack.line.end.99
pack.line.98:
  %v593 = getelementptr i8, ptr %v585, i64 192
  store <8 x i32> %v582, ptr %v593, align 4
  br label %pack.line.end.99
pack.line.end.99:
  %v594 = icmp sgt i64 %v98, 4
  br i1 %v594, label %pack.line.100, label %pack.line.end.101
pack.line.100:
  %v595 = getelementptr i8, ptr %v585, i64 256
  store <8 x i32> %v577, ptr %v595, align 4
  br label %pack.line.end.101
pack.line.end.101:
  %v596 = icmp sgt i64 %v98, 5
  br i1 %v596, label %pack.line.102, label %pack.line.end.103
pack.line.102:
  %v597 = getelementptr i8, ptr %v585, i64 320
  store <8 x i32> %v579, ptr %v597, align 4
  br label %pack.line.end.103
pack.line.end.103:
  %v598 = icmp sgt i64 %v98, 6
  br i1 %v598, label %pack.line.104, label %pack.line.end.105
pack.line.104:
  %v599 = getelementptr i8, ptr %v585, i64 384
  store <8 x i32> %v581, ptr %v599, align 4
  br label %pack.line.end.105
pack.line.end.105:
  %v600 = icmp sgt i64 %v98, 7
  br i1 %v600, label %pack.line.106, label %pack.line.end.107
pack.line.106:
  %v601 = getelementptr i8, ptr %v585, i64 448
  store <8 x i32> %v583, ptr %v601, align 4
  br label %pack.line.end.107
pack.line.end.107:
  br label %pack.rest.end.67
pack.rest.end.67:
  %v602 = mul i64 64, %v6
  %v603 = sub i64 %v47, %v44
  %v604 = urem i64 %v603, 6
  %v605 = sub i64 %v47, %v604
  br label %i.108
i.108:
  %v606 = phi i64 [ %v44, %pack.rest.end.67 ], [ %v775, %k.end.113 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %i.body.109, label %i.end.110
i.body.109:
  %v608 = mul i64 4, %v43
  %v609 = add i64 %v608, 127
  %v610 = and i64 %v609, -128
  %v611 = add i64 %v610, 64
  %v612 = sub i64 %v606, %v44
  %v613 = mul i64 %v612, %v611
  %v614 = getelementptr i8, ptr %v28, i64 %v613
  %v615 = mul i64 4, %v43
  %v616 = getelementptr i8, ptr %v614, i64 %v611
  %v617 = mul i64 %v611, 2
  %v618 = getelementptr i8, ptr %v614, i64 %v617
  %v619 = mul i64 %v611, 3
  %v620 = getelementptr i8, ptr %v614, i64 %v619
  %v621 = mul i64 %v611, 4
  %v622 = getelementptr i8, ptr %v614, i64 %v621
  %v623 = mul i64 %v611, 5
  %v624 = getelementptr i8, ptr %v614, i64 %v623
  br label %k.111
k.111:
  %v625 = phi i64 [ 0, %i.body.109 ], [ %v686, %k.body.112 ]
  %v626 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v647, %k.body.112 ]
  %v627 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v650, %k.body.112 ]
  %v628 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v656, %k.body.112 ]
  %v629 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v657, %k.body.112 ]
  %v630 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v663, %k.body.112 ]
  %v631 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v664, %k.body.112 ]
  %v632 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v670, %k.body.112 ]
  %v633 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v671, %k.body.112 ]
  %v634 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v677, %k.body.112 ]
  %v635 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v678, %k.body.112 ]
  %v636 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v684, %k.body.112 ]
  %v637 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v685, %k.body.112 ]
  %v638 = icmp slt i64 %v625, %v6
  br i1 %v638, label %k.body.112, label %k.end.113
k.body.112:
  %v639 = mul i64 %v625, 4
  %v640 = getelementptr i8, ptr %v614, i64 %v639
  %v641 = load float, ptr %v640, align 4
  %v642 = insertelement <8 x float> poison, float %v641, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = mul i64 %v625, 64
  %v645 = getelementptr i8, ptr %v26, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v643, <8 x float> %v646, <8 x float> %v626)
  %v648 = getelementptr i8, ptr %v645, i64 32
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v643, <8 x float> %v649, <8 x float> %v627)
  %v651 = mul i64 %v625, 4
  %v652 = getelementptr i8, ptr %v616, i64 %v651
  %v653 = load float, ptr %v652, align 4
  %v654 = insertelement <8 x float> poison, float %v653, i64 0
  %v655 = shufflevector <8 x float> %v654, <8 x float> poison, <8 x i32> zeroinitializer
  %v656 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v655, <8 x float> %v646, <8 x float> %v628)
  %v657 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v655, <8 x float> %v649, <8 x float> %v629)
  %v658 = mul i64 %v625, 4
  %v659 = getelementptr i8, ptr %v618, i64 %v658
  %v660 = load float, ptr %v659, align 4
  %v661 = insertelement <8 x float> poison, float %v660, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v662, <8 x float> %v646, <8 x float> %v630)
  %v664 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v662, <8 x float> %v649, <8 x float> %v631)
  %v665 = mul i64 %v625, 4
  %v666 = getelementptr i8, ptr %v620, i64 %v665
  %v667 = load float, ptr %v666, align 4
  %v668 = insertelement <8 x float> poison, float %v667, i64 0
  %v669 = shufflevector <8 x float> %v668, <8 x float> poison, <8 x i32> zeroinitializer
  %v670 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v669, <8 x float> %v646, <8 x float> %v632)
  %v671 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v669, <8 x float> %v649, <8 x float> %v633)
  %v672 = mul i64 %v625, 4
  %v673 = getelementptr i8, ptr %v622, i64 %v672
  %v674 = load float, ptr %v673, align 4
  %v675 = insertelement <8 x float> poison, float %v674, i64 0
  %v676 = shufflevector <8 x float> %v675, <8 x float> poison, <8 x i32> zeroinitializer
  %v677 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v676, <8 x float> %v646, <8 x float> %v634)
  %v678 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v676, <8 x float> %v649, <8 x float> %v635)
  %v679 = mul i64 %v625, 4
  %v680 = getelementptr i8, ptr %v624, i64 %v679
  %v681 = load float, ptr %v680, align 4
  %v682 = insertelement <8 x float> poison, float %v681, i64 0
  %v683 = shufflevector <8 x float> %v682, <8 x float> poison, <8 x i32> zeroinitializer
  %v684 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v683, <8 x float> %v646, <8 x float> %v636)
  %v685 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v683, <8 x float> %v649, <8 x float> %v637)
  %v686 = add nsw i64 %v625, 1
  br label %k.111
k.end.113:
  %v687 = fptrunc <8 x float> %v626 to <8 x half>
  %v688 = bitcast <8 x half> %v687 to <8 x i16>
  %v689 = fptrunc <8 x float> %v627 to <8 x half>
  %v690 = bitcast <8 x half> %v689 to <8 x i16>
  %v691 = fptrunc <8 x float> %v628 to <8 x half>
  %v692 = bitcast <8 x half> %v691 to <8 x i16>
  %v693 = fptrunc <8 x float> %v629 to <8 x half>
  %v694 = bitcast <8 x half> %v693 to <8 x i16>
  %v695 = fptrunc <8 x float> %v630 to <8 x half>
  %v696 = bitcast <8 x half> %v695 to <8 x i16>
  %v697 = fptrunc <8 x float> %v631 to <8 x half>
  %v698 = bitcast <8 x half> %v697 to <8 x i16>
  %v699 = fptrunc <8 x float> %v632 to <8 x half>
  %v700 = bitcast <8 x half> %v699 to <8 x i16>
  %v701 = fptrunc <8 x float> %v633 to <8 x half>
  %v702 = bitcast <8 x half> %v701 to <8 x i16>
  %v703 = fptrunc <8 x float> %v634 to <8 x half>
  %v704 = bitcast <8 x half> %v703 to <8 x i16>
  %v705 = fptrunc <8 x float> %v635 to <8 x half>
  %v706 = bitcast <8 x half> %v705 to <8 x i16>
  %v707 = fptrunc <8 x float> %v636 to <8 x half>
  %v708 = bitcast <8 x half> %v707 to <8 x i16>
  %v709 = fptrunc <8 x float> %v637 to <8 x half>
  %v710 = bitcast <8 x half> %v709 to <8 x i16>
  %v711 = mul i64 %v606, %v30
  %v712 = getelementptr i8, ptr %v24, i64 %v711
  %v713 = mul i64 %v95, 2
  %v714 = getelementptr i8, ptr %v712, i64 %v713
  store <8 x i16> %v688, ptr %v714, align 2
  %v715 = mul i64 %v606, %v30
  %v716 = getelementptr i8, ptr %v24, i64 %v715
  %v717 = add i64 %v95, 8
  %v718 = mul i64 %v717, 2
  %v719 = getelementptr i8, ptr %v716, i64 %v718
  store <8 x i16> %v690, ptr %v719, align 2
  %v720 = add i64 %v606, 1
  %v721 = mul i64 %v720, %v30
  %v722 = getelementptr i8, ptr %v24, i64 %v721
  %v723 = mul i64 %v95, 2
  %v724 = getelementptr i8, ptr %v722, i64 %v723
  store <8 x i16> %v692, ptr %v724, align 2
  %v725 = add i64 %v606, 1
  %v726 = mul i64 %v725, %v30
  %v727 = getelementptr i8, ptr %v24, i64 %v726
  %v728 = add i64 %v95, 8
  %v729 = mul i64 %v728, 2
  %v730 = getelementptr i8, ptr %v727, i64 %v729
  store <8 x i16> %v694, ptr %v730, align 2
  %v731 = add i64 %v606, 2
  %v732 = mul i64 %v731, %v30
  %v733 = getelementptr i8, ptr %v24, i64 %v732
  %v734 = mul i64 %v95, 2
  %v735 = getelementptr i8, ptr %v733, i64 %v734
  store <8 x i16> %v696, ptr %v735, align 2
  %v736 = add i64 %v606, 2
  %v737 = mul i64 %v736, %v30
  %v738 = getelementptr i8, ptr %v24, i64 %v737
  %v739 = add i64 %v95, 8
  %v740 = mul i64 %v739, 2
  %v741 = getelementptr i8, ptr %v738, i64 %v740
  store <8 x i16> %v698, ptr %v741, align 2
  %v742 = add i64 %v606, 3
  %v743 = mul i64 %v742, %v30
  %v744 = getelementptr i8, ptr %v24, i64 %v743
  %v745 = mul i64 %v95, 2
  %v746 = getelementptr i8, ptr %v744, i64 %v745
  store <8 x i16> %v700, ptr %v746, align 2
  %v747 = add i64 %v606, 3
  %v748 = mul i64 %v747, %v30
  %v749 = getelementptr i8, ptr %v24, i64 %v748
  %v750 = add i64 %v95, 8
  %v751 = mul i64 %v750, 2
  %v752 = getelementptr i8, ptr %v749, i64 %v751
  store <8 x i16> %v702, ptr %v752, align 2
  %v753 = add i64 %v606, 4
  %v754 = mul i64 %v753, %v30
  %v755 = getelementptr i8, ptr %v24, i64 %v754
  %v756 = mul i64 %v95, 2
  %v757 = getelementptr i8, ptr %v755, i64 %v756
  store <8 x i16> %v704, ptr %v757, align 2
  %v758 = add i64 %v606, 4
  %v759 = mul i64 %v758, %v30
  %v760 = getelementptr i8, ptr %v24, i64 %v759
  %v761 = add i64 %v95, 8
  %v762 = mul i64 %v761, 2
  %v763 = getelementptr i8, ptr %v760, i64 %v762
  store <8 x i16> %v706, ptr %v763, align 2
  %v764 = add i64 %v606, 5
  %v765 = mul i64 %v764, %v30
  %v766 = getelementptr i8, ptr %v24, i64 %v765
  %v767 = mul i64 %v95, 2
  %v768 = getelementptr i8, ptr %v766, i64 %v767
  store <8 x i16> %v708, ptr %v768, align 2
  %v769 = add i64 %v606, 5
  %v770 = mul i64 %v769, %v30
  %v771 = getelementptr i8, ptr %v24, i64 %v770
  %v772 = add i64 %v95, 8
  %v773 = mul i64 %v772, 2
  %v774 = getelementptr i8, ptr %v771, i64 %v773
  store <8 x i16> %v710, ptr %v774, align 2
  %v775 = add nsw i64 %v606, 6
  br label %i.108
i.end.110:
  br label %i.edge.114
i.edge.114:
  %v776 = phi i64 [ %v605, %i.end.110 ], [ %v816, %k.end.119 ]
  %v777 = icmp slt i64 %v776, %v47
  br i1 %v777, label %i.edge.body.115, label %i.edge.end.116
i.edge.body.115:
  %v778 = mul i64 4, %v43
  %v779 = add i64 %v778, 127
  %v780 = and i64 %v779, -128
  %v781 = add i64 %v780, 64
  %v782 = sub i64 %v776, %v44
  %v783 = mul i64 %v782, %v781
  %v784 = getelementptr i8, ptr %v28, i64 %v783
  %v785 = mul i64 4, %v43
  br label %k.117
k.117:
  %v786 = phi i64 [ 0, %i.edge.body.115 ], [ %v802, %k.body.118 ]
  %v787 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.115 ], [ %v798, %k.body.118 ]
  %v788 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.115 ], [ %v801, %k.body.118 ]
  %v789 = icmp slt i64 %v786, %v6
  br i1 %v789, label %k.body.118, label %k.end.119
k.body.118:
  %v790 = mul i64 %v786, 4
  %v791 = getelementptr i8, ptr %v784, i64 %v790
  %v792 = load float, ptr %v791, align 4
  %v793 = insertelement <8 x float> poison, float %v792, i64 0
  %v794 = shufflevector <8 x float> %v793, <8 x float> poison, <8 x i32> zeroinitializer
  %v795 = mul i64 %v786, 64
  %v796 = getelementptr i8, ptr %v26, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v794, <8 x float> %v797, <8 x float> %v787)
  %v799 = getelementptr i8, ptr %v796, i64 32
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v794, <8 x float> %v800, <8 x float> %v788)
  %v802 = add nsw i64 %v786, 1
  br label %k.117
k.end.119:
  %v803 = fptrunc <8 x float> %v787 to <8 x half>
  %v804 = bitcast <8 x half> %v803 to <8 x i16>
  %v805 = fptrunc <8 x float> %v788 to <8 x half>
  %v806 = bitcast <8 x half> %v805 to <8 x i16>
  %v807 = mul i64 %v776, %v30
  %v808 = getelementptr i8, ptr %v24, i64 %v807
  %v809 = mul i64 %v95, 2
  %v810 = getelementptr i8, ptr %v808, i64 %v809
  store <8 x i16> %v804, ptr %v810, align 2
  %v811 = mul i64 %v776, %v30
  %v812 = getelementptr i8, ptr %v24, i64 %v811
  %v813 = add i64 %v95, 8
  %v814 = mul i64 %v813, 2
  %v815 = getelementptr i8, ptr %v812, i64 %v814
  store <8 x i16> %v806, ptr %v815, align 2
  %v816 = add nsw i64 %v776, 1
  br label %i.edge.114
i.edge.end.116:
  %v817 = add nsw i64 %v95, 16
  br label %block.15
block.end.17:
  br label %edge.block.120
edge.block.120:
  %v818 = phi i64 [ %v94, %block.end.17 ], [ %v1050, %i.edge.end.161 ]
  %v819 = icmp slt i64 %v818, %v38
  br i1 %v819, label %edge.block.body.121, label %edge.block.end.122
edge.block.body.121:
  %v820 = sub i64 %v38, %v818
  %v821 = call i64 @llvm.smin.i64(i64 %v820, i64 8)
  %v822 = mul i64 32, %v6
  br label %pack.lane.123
pack.lane.123:
  %v823 = phi i64 [ 0, %edge.block.body.121 ], [ %v840, %pack.units.end.128 ]
  %v824 = icmp slt i64 %v823, %v821
  br i1 %v824, label %pack.lane.body.124, label %pack.lane.end.125
pack.lane.body.124:
  %v825 = mul i64 %v823, 4
  %v826 = getelementptr i8, ptr %v26, i64 %v825
  br label %pack.units.126
pack.units.126:
  %v827 = phi i64 [ 0, %pack.lane.body.124 ], [ %v839, %pack.units.body.127 ]
  %v828 = icmp slt i64 %v827, %v6
  br i1 %v828, label %pack.units.body.127, label %pack.units.end.128
pack.units.body.127:
  %v829 = mul i64 %v827, 32
  %v830 = getelementptr i8, ptr %v826, i64 %v829
  %v831 = add i64 %v818, %v823
  %v832 = mul i64 %v831, %v16
  %v833 = getelementptr i8, ptr %v22, i64 %v832
  %v834 = mul i64 %v827, 2
  %v835 = getelementptr i8, ptr %v833, i64 %v834
  %v836 = load i16, ptr %v835, align 2
  %v837 = bitcast i16 %v836 to half
  %v838 = fpext half %v837 to float
  store float %v838, ptr %v830, align 4
  %v839 = add nsw i64 %v827, 1
  br label %pack.units.126
pack.units.end.128:
  %v840 = add nsw i64 %v823, 1
  br label %pack.lane.123
pack.lane.end.125:
  br label %pack.pad.129
pack.pad.129:
  %v841 = phi i64 [ %v821, %pack.lane.end.125 ], [ %v850, %pack.pad.end.134 ]
  %v842 = icmp slt i64 %v841, 8
  br i1 %v842, label %pack.pad.body.130, label %pack.pad.end.131
pack.pad.body.130:
  %v843 = mul i64 %v841, 4
  %v844 = getelementptr i8, ptr %v26, i64 %v843
  br label %pack.pad.132
pack.pad.132:
  %v845 = phi i64 [ 0, %pack.pad.body.130 ], [ %v849, %pack.pad.body.133 ]
  %v846 = icmp slt i64 %v845, %v6
  br i1 %v846, label %pack.pad.body.133, label %pack.pad.end.134
pack.pad.body.133:
  %v847 = mul i64 %v845, 32
  %v848 = getelementptr i8, ptr %v844, i64 %v847
  store float 0x0000000000000000, ptr %v848, align 4
  %v849 = add nsw i64 %v845, 1
  br label %pack.pad.132
pack.pad.end.134:
  %v850 = add nsw i64 %v841, 1
  br label %pack.pad.129
pack.pad.end.131:
  %v851 = mul i64 32, %v6
  %v852 = sub i64 %v47, %v44
  %v853 = urem i64 %v852, 6
  %v854 = sub i64 %v47, %v853
  br label %i.135
i.135:
  %v855 = phi i64 [ %v44, %pack.pad.end.131 ], [ %v1011, %edge.end.158 ]
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %i.body.136, label %i.end.137
i.body.136:
  %v857 = mul i64 4, %v43
  %v858 = add i64 %v857, 127
  %v859 = and i64 %v858, -128
  %v860 = add i64 %v859, 64
  %v861 = sub i64 %v855, %v44
  %v862 = mul i64 %v861, %v860
  %v863 = getelementptr i8, ptr %v28, i64 %v862
  %v864 = mul i64 4, %v43
  %v865 = getelementptr i8, ptr %v863, i64 %v860
  %v866 = mul i64 %v860, 2
  %v867 = getelementptr i8, ptr %v863, i64 %v866
  %v868 = mul i64 %v860, 3
  %v869 = getelementptr i8, ptr %v863, i64 %v868
  %v870 = mul i64 %v860, 4
  %v871 = getelementptr i8, ptr %v863, i64 %v870
  %v872 = mul i64 %v860, 5
  %v873 = getelementptr i8, ptr %v863, i64 %v872
  br label %k.138
k.138:
  %v874 = phi i64 [ 0, %i.body.136 ], [ %v921, %k.body.139 ]
  %v875 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v890, %k.body.139 ]
  %v876 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v896, %k.body.139 ]
  %v877 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v902, %k.body.139 ]
  %v878 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v908, %k.body.139 ]
  %v879 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v914, %k.body.139 ]
  %v880 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v920, %k.body.139 ]
  %v881 = icmp slt i64 %v874, %v6
  br i1 %v881, label %k.body.139, label %k.end.140
k.body.139:
  %v882 = mul i64 %v874, 4
  %v883 = getelementptr i8, ptr %v863, i64 %v882
  %v884 = load float, ptr %v883, align 4
  %v885 = insertelement <8 x float> poison, float %v884, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = mul i64 %v874, 32
  %v888 = getelementptr i8, ptr %v26, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v886, <8 x float> %v889, <8 x float> %v875)
  %v891 = mul i64 %v874, 4
  %v892 = getelementptr i8, ptr %v865, i64 %v891
  %v893 = load float, ptr %v892, align 4
  %v894 = insertelement <8 x float> poison, float %v893, i64 0
  %v895 = shufflevector <8 x float> %v894, <8 x float> poison, <8 x i32> zeroinitializer
  %v896 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v895, <8 x float> %v889, <8 x float> %v876)
  %v897 = mul i64 %v874, 4
  %v898 = getelementptr i8, ptr %v867, i64 %v897
  %v899 = load float, ptr %v898, align 4
  %v900 = insertelement <8 x float> poison, float %v899, i64 0
  %v901 = shufflevector <8 x float> %v900, <8 x float> poison, <8 x i32> zeroinitializer
  %v902 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v901, <8 x float> %v889, <8 x float> %v877)
  %v903 = mul i64 %v874, 4
  %v904 = getelementptr i8, ptr %v869, i64 %v903
  %v905 = load float, ptr %v904, align 4
  %v906 = insertelement <8 x float> poison, float %v905, i64 0
  %v907 = shufflevector <8 x float> %v906, <8 x float> poison, <8 x i32> zeroinitializer
  %v908 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v907, <8 x float> %v889, <8 x float> %v878)
  %v909 = mul i64 %v874, 4
  %v910 = getelementptr i8, ptr %v871, i64 %v909
  %v911 = load float, ptr %v910, align 4
  %v912 = insertelement <8 x float> poison, float %v911, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v913, <8 x float> %v889, <8 x float> %v879)
  %v915 = mul i64 %v874, 4
  %v916 = getelementptr i8, ptr %v873, i64 %v915
  %v917 = load float, ptr %v916, align 4
  %v918 = insertelement <8 x float> poison, float %v917, i64 0
  %v919 = shufflevector <8 x float> %v918, <8 x float> poison, <8 x i32> zeroinitializer
  %v920 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v919, <8 x float> %v889, <8 x float> %v880)
  %v921 = add nsw i64 %v874, 1
  br label %k.138
k.end.140:
  %v922 = fptrunc <8 x float> %v875 to <8 x half>
  %v923 = bitcast <8 x half> %v922 to <8 x i16>
  %v924 = fptrunc <8 x float> %v876 to <8 x half>
  %v925 = bitcast <8 x half> %v924 to <8 x i16>
  %v926 = fptrunc <8 x float> %v877 to <8 x half>
  %v927 = bitcast <8 x half> %v926 to <8 x i16>
  %v928 = fptrunc <8 x float> %v878 to <8 x half>
  %v929 = bitcast <8 x half> %v928 to <8 x i16>
  %v930 = fptrunc <8 x float> %v879 to <8 x half>
  %v931 = bitcast <8 x half> %v930 to <8 x i16>
  %v932 = fptrunc <8 x float> %v880 to <8 x half>
  %v933 = bitcast <8 x half> %v932 to <8 x i16>
  %v934 = mul i64 %v855, %v30
  %v935 = getelementptr i8, ptr %v24, i64 %v934
  %v936 = mul i64 %v818, 2
  %v937 = getelementptr i8, ptr %v935, i64 %v936
  store <8 x i16> %v923, ptr %v938, align 64
  br label %edge.141
edge.141:
  %v939 = phi i64 [ 0, %k.end.140 ], [ %v945, %edge.body.142 ]
  %v940 = icmp slt i64 %v939, %v821
  br i1 %v940, label %edge.body.142, label %edge.end.143
edge.body.142:
  %v941 = mul i64 %v939, 2
  %v942 = getelementptr i8, ptr %v938, i64 %v941
  %v943 = load i16, ptr %v942, align 2
  %v944 = getelementptr i8, ptr %v937, i64 %v941
  store i16 %v943, ptr %v944, align 2
  %v945 = add nsw i64 %v939, 1
  br label %edge.141
edge.end.143:
  %v946 = add i64 %v855, 1
  %v947 = mul i64 %v946, %v30
  %v948 = getelementptr i8, ptr %v24, i64 %v947
  %v949 = mul i64 %v818, 2
  %v950 = getelementptr i8, ptr %v948, i64 %v949
  store <8 x i16> %v925, ptr %v951, align 64
  br label %edge.144
edge.144:
  %v952 = phi i64 [ 0, %edge.end.143 ], [ %v958, %edge.body.145 ]
  %v953 = icmp slt i64 %v952, %v821
  br i1 %v953, label %edge.body.145, label %edge.end.146
edge.body.145:
  %v954 = mul i64 %v952, 2
  %v955 = getelementptr i8, ptr %v951, i64 %v954
  %v956 = load i16, ptr %v955, align 2
  %v957 = getelementptr i8, ptr %v950, i64 %v954
  store i16 %v956, ptr %v957, align 2
  %v958 = add nsw i64 %v952, 1
  br label %edge.144
edge.end.146:
  %v959 = add i64 %v855, 2
  %v960 = mul i64 %v959, %v30
  %v961 = getelementptr i8, ptr %v24, i64 %v960
  %v962 = mul i64 %v818, 2
  %v963 = getelementptr i8, ptr %v961, i64 %v962
  store <8 x i16> %v927, ptr %v964, align 64
  br label %edge.147
edge.147:
  %v965 = phi i64 [ 0, %edge.end.146 ], [ %v971, %edge.body.148 ]
  %v966 = icmp slt i64 %v965, %v821
  br i1 %v966, label %edge.body.148, label %edge.end.149
edge.body.148:
  %v967 = mul i64 %v965, 2
  %v968 = getelementptr i8, ptr %v964, i64 %v967
  %v969 = load i16, ptr %v968, align 2
  %v970 = getelementptr i8, ptr %v963, i64 %v967
  store i16 %v969, ptr %v970, align 2
  %v971 = add nsw i64 %v965, 1
  br label %edge.147
edge.end.149:
  %v972 = add i64 %v855, 3
  %v973 = mul i64 %v972, %v30
  %v974 = getelementptr i8, ptr %v24, i64 %v973
  %v975 = mul i64 %v818, 2
  %v976 = getelementptr i8, ptr %v974, i64 %v975
  store <8 x i16> %v929, ptr %v977, align 64
  br label %edge.150
edge.150:
  %v978 = phi i64 [ 0, %edge.end.149 ], [ %v984, %edge.body.151 ]
  %v979 = icmp slt i64 %v978, %v821
  br i1 %v979, label %edge.body.151, label %edge.end.152
edge.body.151:
  %v980 = mul i64 %v978, 2
  %v981 = getelementptr i8, ptr %v977, i64 %v980
  %v982 = load i16, ptr %v981, align 2
  %v983 = getelementptr i8, ptr %v976, i64 %v980
  store i16 %v982, ptr %v983, align 2
  %v984 = add nsw i64 %v978, 1
  br label %edge.150
edge.end.152:
  %v985 = add i64 %v855, 4
  %v986 = mul i64 %v985, %v30
  %v987 = getelementptr i8, ptr %v24, i64 %v986
  %v988 = mul i64 %v818, 2
  %v989 = getelementptr i8, ptr %v987, i64 %v988
  store <8 x i16> %v931, ptr %v990, align 64
  br label %edge.153
edge.153:
  %v991 = phi i64 [ 0, %edge.end.152 ], [ %v997, %edge.body.154 ]
  %v992 = icmp slt i64 %v991, %v821
  br i1 %v992, label %edge.body.154, label %edge.end.155
edge.body.154:
  %v993 = mul i64 %v991, 2
  %v994 = getelementptr i8, ptr %v990, i64 %v993
  %v995 = load i16, ptr %v994, align 2
  %v996 = getelementptr i8, ptr %v989, i64 %v993
  store i16 %v995, ptr %v996, align 2
  %v997 = add nsw i64 %v991, 1
  br label %edge.153
edge.end.155:
  %v998 = add i64 %v855, 5
  %v999 = mul i64 %v998, %v30
  %v1000 = getelementptr i8, ptr %v24, i64 %v999
  %v1001 = mul i64 %v818, 2
  %v1002 = getelementptr i8, ptr %v1000, i64 %v1001
  store <8 x i16> %v933, ptr %v1003, align 64
  br label %edge.156
edge.156:
  %v1004 = phi i64 [ 0, %edge.end.155 ], [ %v1010, %edge.body.157 ]
  %v1005 = icmp slt i64 %v1004, %v821
  br i1 %v1005, label %edge.body.157, label %edge.end.158
edge.body.157:
  %v1006 = mul i64 %v1004, 2
  %v1007 = getelementptr i8, ptr %v1003, i64 %v1006
  %v1008 = load i16, ptr %v1007, align 2
  %v1009 = getelementptr i8, ptr %v1002, i64 %v1006
  store i16 %v1008, ptr %v1009, align 2
  %v1010 = add nsw i64 %v1004, 1
  br label %edge.156
edge.end.158:
  %v1011 = add nsw i64 %v855, 6
  br label %i.135
i.end.137:
  br label %i.edge.159
i.edge.159:
  %v1012 = phi i64 [ %v854, %i.end.137 ], [ %v1049, %edge.end.167 ]
  %v1013 = icmp slt i64 %v1012, %v47
  br i1 %v1013, label %i.edge.body.160, label %i.edge.end.161
i.edge.body.160:
  %v1014 = mul i64 4, %v43
  %v1015 = add i64 %v1014, 127
  %v1016 = and i64 %v1015, -128
  %v1017 = add i64 %v1016, 64
  %v1018 = sub i64 %v1012, %v44
  %v1019 = mul i64 %v1018, %v1017
  %v1020 = getelementptr i8, ptr %v28, i64 %v1019
  %v1021 = mul i64 4, %v43
  br label %k.162
k.162:
  %v1022 = phi i64 [ 0, %i.edge.body.160 ], [ %v1034, %k.body.163 ]
  %v1023 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.160 ], [ %v1033, %k.body.163 ]
  %v1024 = icmp slt i64 %v1022, %v6
  br i1 %v1024, label %k.body.163, label %k.end.164
k.body.163:
  %v1025 = mul i64 %v1022, 4
  %v1026 = getelementptr i8, ptr %v1020, i64 %v1025
  %v1027 = load float, ptr %v1026, align 4
  %v1028 = insertelement <8 x float> poison, float %v1027, i64 0
  %v1029 = shufflevector <8 x float> %v1028, <8 x float> poison, <8 x i32> zeroinitializer
  %v1030 = mul i64 %v1022, 32
  %v1031 = getelementptr i8, ptr %v26, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1029, <8 x float> %v1032, <8 x float> %v1023)
  %v1034 = add nsw i64 %v1022, 1
  br label %k.162
k.end.164:
  %v1035 = fptrunc <8 x float> %v1023 to <8 x half>
  %v1036 = bitcast <8 x half> %v1035 to <8 x i16>
  %v1037 = mul i64 %v1012, %v30
  %v1038 = getelementptr i8, ptr %v24, i64 %v1037
  %v1039 = mul i64 %v818, 2
  %v1040 = getelementptr i8, ptr %v1038, i64 %v1039
  store <8 x i16> %v1036, ptr %v1041, align 64
  br label %edge.165
edge.165:
  %v1042 = phi i64 [ 0, %k.end.164 ], [ %v1048, %edge.body.166 ]
  %v1043 = icmp slt i64 %v1042, %v821
  br i1 %v1043, label %edge.body.166, label %edge.end.167
edge.body.166:
  %v1044 = mul i64 %v1042, 2
  %v1045 = getelementptr i8, ptr %v1041, i64 %v1044
  %v1046 = load i16, ptr %v1045, align 2
  %v1047 = getelementptr i8, ptr %v1040, i64 %v1044
  store i16 %v1046, ptr %v1047, align 2
  %v1048 = add nsw i64 %v1042, 1
  br label %edge.165
edge.end.167:
  %v1049 = add nsw i64 %v1012, 1
  br label %i.edge.159
i.edge.end.161:
  %v1050 = add nsw i64 %v818, 8
  br label %edge.block.120
edge.block.end.122:
  %v1051 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 


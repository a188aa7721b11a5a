
define void @matmul_f16.output(ptr noundef %arguments) nounwind  {
entry:
  %v79 = alloca <8 x i16>, i64 1, align 64
  %v195 = alloca <8 x i16>, i64 1, align 64
  %v209 = alloca <8 x i16>, i64 1, align 64
  %v224 = alloca <8 x i16>, i64 1, align 64
  %v239 = alloca <8 x i16>, i64 1, align 64
  %v254 = alloca <8 x i16>, i64 1, align 64
  %v269 = alloca <8 x i16>, i64 1, align 64
  %v284 = alloca <8 x i16>, i64 1, align 64
  %v299 = alloca <8 x i16>, i64 1, align 64
  %v338 = alloca <8 x i32>, i64 8, align 64
  %v450 = alloca <8 x i16>, i64 1, align 64
  %v464 = alloca <8 x i16>, i64 1, align 64
  %v479 = alloca <8 x i16>, i64 1, align 64
  %v494 = alloca <8 x i16>, i64 1, align 64
  %v509 = alloca <8 x i16>, i64 1, align 64
  %v524 = alloca <8 x i16>, i64 1, align 64
  %v539 = alloca <8 x i16>, i64 1, align 64
  %v554 = alloca <8 x i16>, i64 1, align 64
  %v593 = alloca <8 x i32>, i64 8, align 64
  %v948 = alloca <8 x i16>, i64 1, align 64
  %v961 = alloca <8 x i16>, i64 1, align 64
  %v974 = alloca <8 x i16>, i64 1, align 64
  %v987 = alloca <8 x i16>, i64 1, align 64
  %v1000 = alloca <8 x i16>, i64 1, align 64
  %v1013 = alloca <8 x i16>, i64 1, align 64
  %v1051 = alloca <8 x i16>, i64 1, align 64
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
  %v44 = phi i64 [ %v32, %entry ], [ %v1061, %edge.block.end.96 ]
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
  %v52 = phi i64 [ %v44, %row.block.body.2 ], [ %v93, %pack.rest.end.11 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v54 = sub i64 %v52, %v44
  %v55 = mul i64 %v54, %v51
  %v56 = getelementptr i8, ptr %v28, i64 %v55
  %v57 = mul i64 4, %v43
  %v58 = urem i64 %v6, 8
  %v59 = sub i64 %v6, %v58
  %v60 = sub i64 %v6, %v59
  %v61 = call i64 @llvm.smin.i64(i64 %v60, i64 8)
  br label %pack.units.7
pack.units.7:
  %v62 = phi i64 [ 0, %pack.row.body.5 ], [ %v73, %pack.units.body.8 ]
  %v63 = icmp slt i64 %v62, %v59
  br i1 %v63, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v64 = mul i64 %v52, %v8
  %v65 = getelementptr i8, ptr %v14, i64 %v64
  %v66 = mul i64 %v62, 2
  %v67 = getelementptr i8, ptr %v65, i64 %v66
  %v68 = load <8 x i16>, ptr %v67, align 2
  %v69 = bitcast <8 x i16> %v68 to <8 x half>
  %v70 = fpext <8 x half> %v69 to <8 x float>
  %v71 = mul i64 %v62, 4
  %v72 = getelementptr i8, ptr %v56, i64 %v71
  store <8 x float> %v70, ptr %v72, align 4
  %v73 = add nsw i64 %v62, 8
  br label %pack.units.7
pack.units.end.9:
  %v74 = icmp sgt i64 %v61, 0
  br i1 %v74, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v75 = mul i64 %v52, %v8
  %v76 = getelementptr i8, ptr %v14, i64 %v75
  %v77 = mul i64 %v59, 2
  %v78 = getelementptr i8, ptr %v76, i64 %v77
  store <8 x i16> zeroinitializer, ptr %v79, align 64
  br label %edge.12
edge.12:
  %v80 = phi i64 [ 0, %pack.rest.10 ], [ %v87, %edge.body.13 ]
  %v81 = icmp slt i64 %v80, %v61
  br i1 %v81, label %edge.body.13, label %edge.end.14
edge.body.13:
  %v82 = mul i64 %v80, 2
  %v83 = mul i64 %v80, 2
  %v84 = getelementptr i8, ptr %v78, i64 %v82
  %v85 = load i16, ptr %v84, align 2
  %v86 = getelementptr i8, ptr %v79, i64 %v83
  store i16 %v85, ptr %v86, align 2
  %v87 = add nsw i64 %v80, 1
  br label %edge.12
edge.end.14:
  %v88 = load <8 x i16>, ptr %v79, align 64
  %v89 = bitcast <8 x i16> %v88 to <8 x half>
  %v90 = fpext <8 x half> %v89 to <8 x float>
  %v91 = mul i64 %v59, 4
  %v92 = getelementptr i8, ptr %v56, i64 %v91
  store <8 x float> %v90, ptr %v92, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v93 = add nsw i64 %v52, 1
  br label %pack.row.4
pack.row.end.6:
  %v94 = sub i64 %v38, %v36
  %v95 = urem i64 %v94, 16
  %v96 = sub i64 %v38, %v95
  br label %block.15
block.15:
  %v97 = phi i64 [ %v36, %pack.row.end.6 ], [ %v826, %i.edge.end.90 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %block.body.16, label %block.end.17
block.body.16:
  %v99 = mul i64 64, %v6
  %v100 = urem i64 %v6, 8
  %v101 = sub i64 %v6, %v100
  br label %pack.square.18
pack.square.18:
  %v102 = phi i64 [ 0, %block.body.16 ], [ %v187, %pack.square.body.19 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %pack.square.body.19, label %pack.square.end.20
pack.square.body.19:
  %v104 = mul i64 %v102, 64
  %v105 = getelementptr i8, ptr %v26, i64 %v104
  %v106 = mul i64 %v97, %v16
  %v107 = getelementptr i8, ptr %v22, i64 %v106
  %v108 = mul i64 %v102, 2
  %v109 = getelementptr i8, ptr %v107, i64 %v108
  %v110 = load <8 x i16>, ptr %v109, align 2
  %v111 = bitcast <8 x i16> %v110 to <8 x half>
  %v112 = fpext <8 x half> %v111 to <8 x float>
  %v113 = bitcast <8 x float> %v112 to <8 x i32>
  %v114 = getelementptr i8, ptr %v109, i64 %v16
  %v115 = load <8 x i16>, ptr %v114, align 2
  %v116 = bitcast <8 x i16> %v115 to <8 x half>
  %v117 = fpext <8 x half> %v116 to <8 x float>
  %v118 = bitcast <8 x float> %v117 to <8 x i32>
  %v119 = mul i64 %v16, 2
  %v120 = getelementptr i8, ptr %v109, i64 %v119
  %v121 = load <8 x i16>, ptr %v120, align 2
  %v122 = bitcast <8 x i16> %v121 to <8 x half>
  %v123 = fpext <8 x half> %v122 to <8 x float>
  %v124 = bitcast <8 x float> %v123 to <8 x i32>
  %v125 = mul i64 %v16, 3
  %v126 = getelementptr i8, ptr %v109, i64 %v125
  %v127 = load <8 x i16>, ptr %v126, align 2
  %v128 = bitcast <8 x i16> %v127 to <8 x half>
  %v129 = fpext <8 x half> %v128 to <8 x float>
  %v130 = bitcast <8 x float> %v129 to <8 x i32>
  %v131 = mul i64 %v16, 4
  %v132 = getelementptr i8, ptr %v109, i64 %v131
  %v133 = load <8 x i16>, ptr %v132, align 2
  %v134 = bitcast <8 x i16> %v133 to <8 x half>
  %v135 = fpext <8 x half> %v134 to <8 x float>
  %v136 = bitcast <8 x float> %v135 to <8 x i32>
  %v137 = mul i64 %v16, 5
  %v138 = getelementptr i8, ptr %v109, i64 %v137
  %v139 = load <8 x i16>, ptr %v138, align 2
  %v140 = bitcast <8 x i16> %v139 to <8 x half>
  %v141 = fpext <8 x half> %v140 to <8 x float>
  %v142 = bitcast <8 x float> %v141 to <8 x i32>
  %v143 = mul i64 %v16, 6
  %v144 = getelementptr i8, ptr %v109, i64 %v143
  %v145 = load <8 x i16>, ptr %v144, align 2
  %v146 = bitcast <8 x i16> %v145 to <8 x half>
  %v147 = fpext <8 x half> %v146 to <8 x float>
  %v148 = bitcast <8 x float> %v147 to <8 x i32>
  %v149 = mul i64 %v16, 7
  %v150 = getelementptr i8, ptr %v109, i64 %v149
  %v151 = load <8 x i16>, ptr %v150, align 2
  %v152 = bitcast <8 x i16> %v151 to <8 x half>
  %v153 = fpext <8 x half> %v152 to <8 x float>
  %v154 = bitcast <8 x float> %v153 to <8 x i32>
  %v155 = shufflevector <8 x i32> %v113, <8 x i32> %v118, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v156 = shufflevector <8 x i32> %v113, <8 x i32> %v118, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v157 = shufflevector <8 x i32> %v124, <8 x i32> %v130, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v158 = shufflevector <8 x i32> %v124, <8 x i32> %v130, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v159 = shufflevector <8 x i32> %v155, <8 x i32> %v157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v160 = shufflevector <8 x i32> %v155, <8 x i32> %v157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v161 = shufflevector <8 x i32> %v156, <8 x i32> %v158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v162 = shufflevector <8 x i32> %v156, <8 x i32> %v158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v163 = shufflevector <8 x i32> %v136, <8 x i32> %v142, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v164 = shufflevector <8 x i32> %v136, <8 x i32> %v142, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v165 = shufflevector <8 x i32> %v148, <8 x i32> %v154, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v166 = shufflevector <8 x i32> %v148, <8 x i32> %v154, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v167 = shufflevector <8 x i32> %v163, <8 x i32> %v165, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v168 = shufflevector <8 x i32> %v163, <8 x i32> %v165, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v169 = shufflevector <8 x i32> %v164, <8 x i32> %v166, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v170 = shufflevector <8 x i32> %v164, <8 x i32> %v166, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v171 = shufflevector <8 x i32> %v159, <8 x i32> %v167, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v172 = shufflevector <8 x i32> %v159, <8 x i32> %v167, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v173 = shufflevector <8 x i32> %v160, <8 x i32> %v168, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v174 = shufflevector <8 x i32> %v160, <8 x i32> %v168, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v175 = shufflevector <8 x i32> %v161, <8 x i32> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v176 = shufflevector <8 x i32> %v161, <8 x i32> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v177 = shufflevector <8 x i32> %v162, <8 x i32> %v170, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v178 = shufflevector <8 x i32> %v162, <8 x i32> %v170, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v179 = getelementptr i8, ptr %v105, i64 0
  store <8 x i32> %v171, ptr %v179, align 4
  %v180 = getelementptr i8, ptr %v105, i64 64
  store <8 x i32> %v173, ptr %v180, align 4
  %v181 = getelementptr i8, ptr %v105, i64 128
  store <8 x i32> %v175, ptr %v181, align 4
  %v182 = getelementptr i8, ptr %v105, i64 192
  store <8 x i32> %v177, ptr %v182, align 4
  %v183 = getelementptr i8, ptr %v105, i64 256
  store <8 x i32> %v172, ptr %v183, align 4
  %v184 = getelementptr i8, ptr %v105, i64 320
  store <8 x i32> %v174, ptr %v184, align 4
  %v185 = getelementptr i8, ptr %v105, i64 384
  store <8 x i32> %v176, ptr %v185, align 4
  %v186 = getelementptr i8, ptr %v105, i64 448
  store <8 x i32> %v178, ptr %v186, align 4
  %v187 = add nsw i64 %v102, 8
  br label %pack.square.18
pack.square.end.20:
  %v188 = sub i64 %v6, %v101
  %v189 = call i64 @llvm.smin.i64(i64 %v188, i64 8)
  %v190 = icmp sgt i64 %v189, 0
  br i1 %v190, label %pack.rest.21, label %pack.rest.end.22
pack.rest.21:
  %v191 = mul i64 %v97, %v16
  %v192 = getelementptr i8, ptr %v22, i64 %v191
  %v193 = mul i64 %v101, 2
  %v194 = getelementptr i8, ptr %v192, i64 %v193
  store <8 x i16> zeroinitializer, ptr %v195, align 64
  br label %edge.23
edge.23:
  %v196 = phi i64 [ 0, %pack.rest.21 ], [ %v203, %edge.body.24 ]
  %v197 = icmp slt i64 %v196, %v189
  br i1 %v197, label %edge.body.24, label %edge.end.25
edge.body.24:
  %v198 = mul i64 %v196, 2
  %v199 = mul i64 %v196, 2
  %v200 = getelementptr i8, ptr %v194, i64 %v198
  %v201 = load i16, ptr %v200, align 2
  %v202 = getelementptr i8, ptr %v195, i64 %v199
  store i16 %v201, ptr %v202, align 2
  %v203 = add nsw i64 %v196, 1
  br label %edge.23
edge.end.25:
  %v204 = load <8 x i16>, ptr %v195, align 64
  %v205 = bitcast <8 x i16> %v204 to <8 x half>
  %v206 = fpext <8 x half> %v205 to <8 x float>
  %v207 = bitcast <8 x float> %v206 to <8 x i32>
  %v208 = getelementptr i8, ptr %v194, i64 %v16
  store <8 x i16> zeroinitializer, ptr %v209, align 64
  br label %edge.26
edge.26:
  %v210 = phi i64 [ 0, %edge.end.25 ], [ %v217, %edge.body.27 ]
  %v211 = icmp slt i64 %v210, %v189
  br i1 %v211, label %edge.body.27, label %edge.end.28
edge.body.27:
  %v212 = mul i64 %v210, 2
  %v213 = mul i64 %v210, 2
  %v214 = getelementptr i8, ptr %v208, i64 %v212
  %v215 = load i16, ptr %v214, align 2
  %v216 = getelementptr i8, ptr %v209, i64 %v213
  store i16 %v215, ptr %v216, align 2
  %v217 = add nsw i64 %v210, 1
  br label %edge.26
edge.end.28:
  %v218 = load <8 x i16>, ptr %v209, align 64
  %v219 = bitcast <8 x i16> %v218 to <8 x half>
  %v220 = fpext <8 x half> %v219 to <8 x float>
  %v221 = bitcast <8 x float> %v220 to <8 x i32>
  %v222 = mul i64 %v16, 2
  %v223 = getelementptr i8, ptr %v194, i64 %v222
  store <8 x i16> zeroinitializer, ptr %v224, align 64
  br label %edge.29
edge.29:
  %v225 = phi i64 [ 0, %edge.end.28 ], [ %v232, %edge.body.30 ]
  %v226 = icmp slt i64 %v225, %v189
  br i1 %v226, label %edge.body.30, label %edge.end.31
edge.body.30:
  %v227 = mul i64 %v225, 2
  %v228 = mul i64 %v225, 2
  %v229 = getelementptr i8, ptr %v223, i64 %v227
  %v230 = load i16, ptr %v229, align 2
  %v231 = getelementptr i8, ptr %v224, i64 %v228
  store i16 %v230, ptr %v231, align 2
  %v232 = add nsw i64 %v225, 1
  br label %edge.29
edge.end.31:
  %v233 = load <8 x i16>, ptr %v224, align 64
  %v234 = bitcast <8 x i16> %v233 to <8 x half>
  %v235 = fpext <8 x half> %v234 to <8 x float>
  %v236 = bitcast <8 x float> %v235 to <8 x i32>
  %v237 = mul i64 %v16, 3
  %v238 = getelementptr i8, ptr %v194, i64 %v237
  store <8 x i16> zeroinitializer, ptr %v239, align 64
  br label %edge.32
edge.32:
  %v240 = phi i64 [ 0, %edge.end.31 ], [ %v247, %edge.body.33 ]
  %v241 = icmp slt i64 %v240, %v189
  br i1 %v241, label %edge.body.33, label %edge.end.34
edge.body.33:
  %v242 = mul i64 %v240, 2
  %v243 = mul i64 %v240, 2
  %v244 = getelementptr i8, ptr %v238, i64 %v242
  %v245 = load i16, ptr %v244, align 2
  %v246 = getelementptr i8, ptr %v239, i64 %v243
  store i16 %v245, ptr %v246, align 2
  %v247 = add nsw i64 %v240, 1
  br label %edge.32
edge.end.34:
  %v248 = load <8 x i16>, ptr %v239, align 64
  %v249 = bitcast <8 x i16> %v248 to <8 x half>
  %v250 = fpext <8 x half> %v249 to <8 x float>
  %v251 = bitcast <8 x float> %v250 to <8 x i32>
  %v252 = mul i64 %v16, 4
  %v253 = getelementptr i8, ptr %v194, i64 %v252
  store <8 x i16> zeroinitializer, ptr %v254, align 64
  br label %edge.35
edge.35:
  %v255 = phi i64 [ 0, %edge.end.34 ], [ %v262, %edge.body.36 ]
  %v256 = icmp slt i64 %v255, %v189
  br i1 %v256, label %edge.body.36, label %edge.end.37
edge.body.36:
  %v257 = mul i64 %v255, 2
  %v258 = mul i64 %v255, 2
  %v259 = getelementptr i8, ptr %v253, i64 %v257
  %v260 = load i16, ptr %v259, align 2
  %v261 = getelementptr i8, ptr %v254, i64 %v258
  store i16 %v260, ptr %v261, align 2
  %v262 = add nsw i64 %v255, 1
  br label %edge.35
edge.end.37:
  %v263 = load <8 x i16>, ptr %v254, align 64
  %v264 = bitcast <8 x i16> %v263 to <8 x half>
  %v265 = fpext <8 x half> %v264 to <8 x float>
  %v266 = bitcast <8 x float> %v265 to <8 x i32>
  %v267 = mul i64 %v16, 5
  %v268 = getelementptr i8, ptr %v194, i64 %v267
  store <8 x i16> zeroinitializer, ptr %v269, align 64
  br label %edge.38
edge.38:
  %v270 = phi i64 [ 0, %edge.end.37 ], [ %v277, %edge.body.39 ]
  %v271 = icmp slt i64 %v270, %v189
  br i1 %v271, label %edge.body.39, label %edge.end.40
edge.body.39:
  %v272 = mul i64 %v270, 2
  %v273 = mul i64 %v270, 2
  %v274 = getelementptr i8, ptr %v268, i64 %v272
  %v275 = load i16, ptr %v274, align 2
  %v276 = getelementptr i8, ptr %v269, i64 %v273
  store i16 %v275, ptr %v276, align 2
  %v277 = add nsw i64 %v270, 1
  br label %edge.38
edge.end.40:
  %v278 = load <8 x i16>, ptr %v269, align 64
  %v279 = bitcast <8 x i16> %v278 to <8 x half>
  %v280 = fpext <8 x half> %v279 to <8 x float>
  %v281 = bitcast <8 x float> %v280 to <8 x i32>
  %v282 = mul i64 %v16, 6
  %v283 = getelementptr i8, ptr %v194, i64 %v282
  store <8 x i16> zeroinitializer, ptr %v284, align 64
  br label %edge.41
edge.41:
  %v285 = phi i64 [ 0, %edge.end.40 ], [ %v292, %edge.body.42 ]
  %v286 = icmp slt i64 %v285, %v189
  br i1 %v286, label %edge.body.42, label %edge.end.43
edge.body.42:
  %v287 = mul i64 %v285, 2
  %v288 = mul i64 %v285, 2
  %v289 = getelementptr i8, ptr %v283, i64 %v287
  %v290 = load i16, ptr %v289, align 2
  %v291 = getelementptr i8, ptr %v284, i64 %v288
  store i16 %v290, ptr %v291, align 2
  %v292 = add nsw i64 %v285, 1
  br label %edge.41
edge.end.43:
  %v293 = load <8 x i16>, ptr %v284, align 64
  %v294 = bitcast <8 x i16> %v293 to <8 x half>
  %v295 = fpext <8 x half> %v294 to <8 x float>
  %v296 = bitcast <8 x float> %v295 to <8 x i32>
  %v297 = mul i64 %v16, 7
  %v298 = getelementptr i8, ptr %v194, i64 %v297
  store <8 x i16> zeroinitializer, ptr %v299, align 64
  br label %edge.44
edge.44:
  %v300 = phi i64 [ 0, %edge.end.43 ], [ %v307, %edge.body.45 ]
  %v301 = icmp slt i64 %v300, %v189
  br i1 %v301, label %edge.body.45, label %edge.end.46
edge.body.45:
  %v302 = mul i64 %v300, 2
  %v303 = mul i64 %v300, 2
  %v304 = getelementptr i8, ptr %v298, i64 %v302
  %v305 = load i16, ptr %v304, align 2
  %v306 = getelementptr i8, ptr %v299, i64 %v303
  store i16 %v305, ptr %v306, align 2
  %v307 = add nsw i64 %v300, 1
  br label %edge.44
edge.end.46:
  %v308 = load <8 x i16>, ptr %v299, align 64
  %v309 = bitcast <8 x i16> %v308 to <8 x half>
  %v310 = fpext <8 x half> %v309 to <8 x float>
  %v311 = bitcast <8 x float> %v310 to <8 x i32>
  %v312 = shufflevector <8 x i32> %v207, <8 x i32> %v221, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v313 = shufflevector <8 x i32> %v207, <8 x i32> %v221, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v314 = shufflevector <8 x i32> %v236, <8 x i32> %v251, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v315 = shufflevector <8 x i32> %v236, <8 x i32> %v251, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v316 = shufflevector <8 x i32> %v312, <8 x i32> %v314, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x i32> %v312, <8 x i32> %v314, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v319 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v266, <8 x i32> %v281, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v321 = shufflevector <8 x i32> %v266, <8 x i32> %v281, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v322 = shufflevector <8 x i32> %v296, <8 x i32> %v311, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v323 = shufflevector <8 x i32> %v296, <8 x i32> %v311, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v324 = shufflevector <8 x i32> %v320, <8 x i32> %v322, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v325 = shufflevector <8 x i32> %v320, <8 x i32> %v322, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v326 = shufflevector <8 x i32> %v321, <8 x i32> %v323, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v327 = shufflevector <8 x i32> %v321, <8 x i32> %v323, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v328 = shufflevector <8 x i32> %v316, <8 x i32> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v329 = shufflevector <8 x i32> %v316, <8 x i32> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v330 = shufflevector <8 x i32> %v317, <8 x i32> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v331 = shufflevector <8 x i32> %v317, <8 x i32> %v325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v332 = shufflevector <8 x i32> %v318, <8 x i32> %v326, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v333 = shufflevector <8 x i32> %v318, <8 x i32> %v326, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v334 = shufflevector <8 x i32> %v319, <8 x i32> %v327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v335 = shufflevector <8 x i32> %v319, <8 x i32> %v327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v336 = mul i64 %v101, 64
  %v337 = getelementptr i8, ptr %v26, i64 %v336
  %v339 = getelementptr i8, ptr %v338, i64 0
  store <8 x i32> %v328, ptr %v339, align 4
  %v340 = getelementptr i8, ptr %v338, i64 32
  store <8 x i32> %v330, ptr %v340, align 4
  %v341 = getelementptr i8, ptr %v338, i64 64
  store <8 x i32> %v332, ptr %v341, align 4
  %v342 = getelementptr i8, ptr %v338, i64 96
  store <8 x i32> %v334, ptr %v342, align 4
  %v343 = getelementptr i8, ptr %v338, i64 128
  store <8 x i32> %v329, ptr %v343, align 4
  %v344 = getelementptr i8, ptr %v338, i64 160
  store <8 x i32> %v331, ptr %v344, align 4
  %v345 = getelementptr i8, ptr %v338, i64 192
  store <8 x i32> %v333, ptr %v345, align 4
  %v346 = getelementptr i8, ptr %v338, i64 224
  store <8 x i32> %v335, ptr %v346, align 4
  br label %pack.line.47
pack.line.47:
  %v347 = phi i64 [ 0, %edge.end.46 ], [ %v354, %pack.line.body.48 ]
  %v348 = icmp slt i64 %v347, %v189
  br i1 %v348, label %pack.line.body.48, label %pack.line.end.49
pack.line.body.48:
  %v349 = mul i64 %v347, 32
  %v350 = getelementptr i8, ptr %v338, i64 %v349
  %v351 = mul i64 %v347, 64
  %v352 = getelementptr i8, ptr %v337, i64 %v351
  %v353 = load <8 x i32>, ptr %v350, align 4
  store <8 x i32> %v353, ptr %v352, align 4
  %v354 = add nsw i64 %v347, 1
  br label %pack.line.47
pack.line.end.49:
  br label %pack.rest.end.22
pack.rest.end.22:
  %v355 = add i64 %v97, 8
  %v356 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.50
pack.square.50:
  %v357 = phi i64 [ 0, %pack.rest.end.22 ], [ %v442, %pack.square.body.51 ]
  %v358 = icmp slt i64 %v357, %v101
  br i1 %v358, label %pack.square.body.51, label %pack.square.end.52
pack.square.body.51:
  %v359 = mul i64 %v357, 64
  %v360 = getelementptr i8, ptr %v356, i64 %v359
  %v361 = mul i64 %v355, %v16
  %v362 = getelementptr i8, ptr %v22, i64 %v361
  %v363 = mul i64 %v357, 2
  %v364 = getelementptr i8, ptr %v362, i64 %v363
  %v365 = load <8 x i16>, ptr %v364, align 2
  %v366 = bitcast <8 x i16> %v365 to <8 x half>
  %v367 = fpext <8 x half> %v366 to <8 x float>
  %v368 = bitcast <8 x float> %v367 to <8 x i32>
  %v369 = getelementptr i8, ptr %v364, i64 %v16
  %v370 = load <8 x i16>, ptr %v369, align 2
  %v371 = bitcast <8 x i16> %v370 to <8 x half>
  %v372 = fpext <8 x half> %v371 to <8 x float>
  %v373 = bitcast <8 x float> %v372 to <8 x i32>
  %v374 = mul i64 %v16, 2
  %v375 = getelementptr i8, ptr %v364, i64 %v374
  %v376 = load <8 x i16>, ptr %v375, align 2
  %v377 = bitcast <8 x i16> %v376 to <8 x half>
  %v378 = fpext <8 x half> %v377 to <8 x float>
  %v379 = bitcast <8 x float> %v378 to <8 x i32>
  %v380 = mul i64 %v16, 3
  %v381 = getelementptr i8, ptr %v364, i64 %v380
  %v382 = load <8 x i16>, ptr %v381, align 2
  %v383 = bitcast <8 x i16> %v382 to <8 x half>
  %v384 = fpext <8 x half> %v383 to <8 x float>
  %v385 = bitcast <8 x float> %v384 to <8 x i32>
  %v386 = mul i64 %v16, 4
  %v387 = getelementptr i8, ptr %v364, i64 %v386
  %v388 = load <8 x i16>, ptr %v387, align 2
  %v389 = bitcast <8 x i16> %v388 to <8 x half>
  %v390 = fpext <8 x half> %v389 to <8 x float>
  %v391 = bitcast <8 x float> %v390 to <8 x i32>
  %v392 = mul i64 %v16, 5
  %v393 = getelementptr i8, ptr %v364, i64 %v392
  %v394 = load <8 x i16>, ptr %v393, align 2
  %v395 = bitcast <8 x i16> %v394 to <8 x half>
  %v396 = fpext <8 x half> %v395 to <8 x float>
  %v397 = bitcast <8 x float> %v396 to <8 x i32>
  %v398 = mul i64 %v16, 6
  %v399 = getelementptr i8, ptr %v364, i64 %v398
  %v400 = load <8 x i16>, ptr %v399, align 2
  %v401 = bitcast <8 x i16> %v400 to <8 x half>
  %v402 = fpext <8 x half> %v401 to <8 x float>
  %v403 = bitcast <8 x float> %v402 to <8 x i32>
  %v404 = mul i64 %v16, 7
  %v405 = getelementptr i8, ptr %v364, i64 %v404
  %v406 = load <8 x i16>, ptr %v405, align 2
  %v407 = bitcast <8 x i16> %v406 to <8 x half>
  %v408 = fpext <8 x half> %v407 to <8 x float>
  %v409 = bitcast <8 x float> %v408 to <8 x i32>
  %v410 = shufflevector <8 x i32> %v368, <8 x i32> %v373, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v411 = shufflevector <8 x i32> %v368, <8 x i32> %v373, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v412 = shufflevector <8 x i32> %v379, <8 x i32> %v385, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v413 = shufflevector <8 x i32> %v379, <8 x i32> %v385, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v414 = shufflevector <8 x i32> %v410, <8 x i32> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x i32> %v410, <8 x i32> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x i32> %v411, <8 x i32> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x i32> %v411, <8 x i32> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x i32> %v391, <8 x i32> %v397, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v419 = shufflevector <8 x i32> %v391, <8 x i32> %v397, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v420 = shufflevector <8 x i32> %v403, <8 x i32> %v409, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v421 = shufflevector <8 x i32> %v403, <8 x i32> %v409, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v422 = shufflevector <8 x i32> %v418, <8 x i32> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x i32> %v418, <8 x i32> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x i32> %v419, <8 x i32> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x i32> %v419, <8 x i32> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v427 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v428 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v429 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v430 = shufflevector <8 x i32> %v416, <8 x i32> %v424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v431 = shufflevector <8 x i32> %v416, <8 x i32> %v424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v432 = shufflevector <8 x i32> %v417, <8 x i32> %v425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v433 = shufflevector <8 x i32> %v417, <8 x i32> %v425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v434 = getelementptr i8, ptr %v360, i64 0
  store <8 x i32> %v426, ptr %v434, align 4
  %v435 = getelementptr i8, ptr %v360, i64 64
  store <8 x i32> %v428, ptr %v435, align 4
  %v436 = getelementptr i8, ptr %v360, i64 128
  store <8 x i32> %v430, ptr %v436, align 4
  %v437 = getelementptr i8, ptr %v360, i64 192
  store <8 x i32> %v432, ptr %v437, align 4
  %v438 = getelementptr i8, ptr %v360, i64 256
  store <8 x i32> %v427, ptr %v438, align 4
  %v439 = getelementptr i8, ptr %v360, i64 320
  store <8 x i32> %v429, ptr %v439, align 4
  %v440 = getelementptr i8, ptr %v360, i64 384
  store <8 x i32> %v431, ptr %v440, align 4
  %v441 = getelementptr i8, ptr %v360, i64 448
  store <8 x i32> %v433, ptr %v441, align 4
  %v442 = add nsw i64 %v357, 8
  br label %pack.square.50
pack.square.end.52:
  %v443 = sub i64 %v6, %v101
  %v444 = call i64 @llvm.smin.i64(i64 %v443, i64 8)
  %v445 = icmp sgt i64 %v444, 0
  br i1 %v445, label %pack.rest.53, label %pack.rest.end.54
pack.rest.53:
  %v446 = mul i64 %v355, %v16
  %v447 = getelementptr i8, ptr %v22, i64 %v446
  %v448 = mul i64 %v101, 2
  %v449 = getelementptr i8, ptr %v447, i64 %v448
  store <8 x i16> zeroinitializer, ptr %v450, align 64
  br label %edge.55
edge.55:
  %v451 = phi i64 [ 0, %pack.rest.53 ], [ %v458, %edge.body.56 ]
  %v452 = icmp slt i64 %v451, %v444
  br i1 %v452, label %edge.body.56, label %edge.end.57
edge.body.56:
  %v453 = mul i64 %v451, 2
  %v454 = mul i64 %v451, 2
  %v455 = getelementptr i8, ptr %v449, i64 %v453
  %v456 = load i16, ptr %v455, align 2
  %v457 = getelementptr i8, ptr %v450, i64 %v454
  store i16 %v456, ptr %v457, align 2
  %v458 = add nsw i64 %v451, 1
  br label %edge.55
edge.end.57:
  %v459 = load <8 x i16>, ptr %v450, align 64
  %v460 = bitcast <8 x i16> %v459 to <8 x half>
  %v461 = fpext <8 x half> %v460 to <8 x float>
  %v462 = bitcast <8 x float> %v461 to <8 x i32>
  %v463 = getelementptr i8, ptr %v449, i64 %v16
  store <8 x i16> zeroinitializer, ptr %v464, align 64
  br label %edge.58
edge.58:
  %v465 = phi i64 [ 0, %edge.end.57 ], [ %v472, %edge.body.59 ]
  %v466 = icmp slt i64 %v465, %v444
  br i1 %v466, label %edge.body.59, label %edge.end.60
edge.body.59:
  %v467 = mul i64 %v465, 2
  %v468 = mul i64 %v465, 2
  %v469 = getelementptr i8, ptr %v463, i64 %v467
  %v470 = load i16, ptr %v469, align 2
  %v471 = getelementptr i8, ptr %v464, i64 %v468
  store i16 %v470, ptr %v471, align 2
  %v472 = add nsw i64 %v465, 1
  br label %edge.58
edge.end.60:
  %v473 = load <8 x i16>, ptr %v464, align 64
  %v474 = bitcast <8 x i16> %v473 to <8 x half>
  %v475 = fpext <8 x half> %v474 to <8 x float>
  %v476 = bitcast <8 x float> %v475 to <8 x i32>
  %v477 = mul i64 %v16, 2
  %v478 = getelementptr i8, ptr %v449, i64 %v477
  store <8 x i16> zeroinitializer, ptr %v479, align 64
  br label %edge.61
edge.61:
  %v480 = phi i64 [ 0, %edge.end.60 ], [ %v487, %edge.body.62 ]
  %v481 = icmp slt i64 %v480, %v444
  br i1 %v481, label %edge.body.62, label %edge.end.63
edge.body.62:
  %v482 = mul i64 %v480, 2
  %v483 = mul i64 %v480, 2
  %v484 = getelementptr i8, ptr %v478, i64 %v482
  %v485 = load i16, ptr %v484, align 2
  %v486 = getelementptr i8, ptr %v479, i64 %v483
  store i16 %v485, ptr %v486, align 2
  %v487 = add nsw i64 %v480, 1
  br label %edge.61
edge.end.63:
  %v488 = load <8 x i16>, ptr %v479, align 64
  %v489 = bitcast <8 x i16> %v488 to <8 x half>
  %v490 = fpext <8 x half> %v489 to <8 x float>
  %v491 = bitcast <8 x float> %v490 to <8 x i32>
  %v492 = mul i64 %v16, 3
  %v493 = getelementptr i8, ptr %v449, i64 %v492
  store <8 x i16> zeroinitializer, ptr %v494, align 64
  br label %edge.64
edge.64:
  %v495 = phi i64 [ 0, %edge.end.63 ], [ %v502, %edge.body.65 ]
  %v496 = icmp slt i64 %v495, %v444
  br i1 %v496, label %edge.body.65, label %edge.end.66
edge.body.65:
  %v497 = mul i64 %v495, 2
  %v498 = mul i64 %v495, 2
  %v499 = getelementptr i8, ptr %v493, i64 %v497
  %v500 = load i16, ptr %v499, align 2
  %v501 = getelementptr i8, ptr %v494, i64 %v498
  store i16 %v500, ptr %v501, align 2
  %v502 = add nsw i64 %v495, 1
  br label %edge.64
edge.end.66:
  %v503 = load <8 x i16>, ptr %v494, align 64
  %v504 = bitcast <8 x i16> %v503 to <8 x half>
  %v505 = fpext <8 x half> %v504 to <8 x float>
  %v506 = bitcast <8 x float> %v505 to <8 x i32>
  %v507 = mul i64 %v16, 4
  %v508 = getelementptr i8, ptr %v449, i64 %v507
  store <8 x i16> zeroinitializer, ptr %v509, align 64
  br label %edge.67
edge.67:
  %v510 = phi i64 [ 0, %edge.end.66 ], [ %v517, %edge.body.68 ]
  %v511 = icmp slt i64 %v510, %v444
  br i1 %v511, label %edge.body.68, label %edge.end.69
edge.body.68:
  %v512 = mul i64 %v510, 2
  %v513 = mul i64 %v510, 2
  %v514 = getelementptr i8, ptr %v508, i64 %v512
  %v515 = load i16, ptr %v514, align 2
  %v516 = getelementptr i8, ptr %v509, i64 %v513
  store i16 %v515, ptr %v516, align 2
  %v517 = add nsw i64 %v510, 1
  br label %edge.67
edge.end.69:
  %v518 = load <8 x i16>, ptr %v509, align 64
  %v519 = bitcast <8 x i16> %v518 to <8 x half>
  %v520 = fpext <8 x half> %v519 to <8 x float>
  %v521 = bitcast <8 x float> %v520 to <8 x i32>
  %v522 = mul i64 %v16, 5
  %v523 = getelementptr i8, ptr %v449, i64 %v522
  store <8 x i16> zeroinitializer, ptr %v524, align 64
  br label %edge.70
edge.70:
  %v525 = phi i64 [ 0, %edge.end.69 ], [ %v532, %edge.body.71 ]
  %v526 = icmp slt i64 %v525, %v444
  br i1 %v526, label %edge.body.71, label %edge.end.72
edge.body.71:
  %v527 = mul i64 %v525, 2
  %v528 = mul i64 %v525, 2
  %v529 = getelementptr i8, ptr %v523, i64 %v527
  %v530 = load i16, ptr %v529, align 2
  %v531 = getelementptr i8, ptr %v524, i64 %v528
  store i16 %v530, ptr %v531, align 2
  %v532 = add nsw i64 %v525, 1
  br label %edge.70
edge.end.72:
  %v533 = load <8 x i16>, ptr %v524, align 64
  %v534 = bitcast <8 x i16> %v533 to <8 x half>
  %v535 = fpext <8 x half> %v534 to <8 x float>
  %v536 = bitcast <8 x float> %v535 to <8 x i32>
  %v537 = mul i64 %v16, 6
  %v538 = getelementptr i8, ptr %v449, i64 %v537
  store <8 x i16> zeroinitializer, ptr %v539, align 64
  br label %edge.73
edge.73:
  %v540 = phi i64 [ 0, %edge.end.72 ], [ %v547, %edge.body.74 ]
  %v541 = icmp slt i64 %v540, %v444
  br i1 %v541, label %edge.body.74, label %edge.end.75
edge.body.74:
  %v542 = mul i64 %v540, 2
  %v543 = mul i64 %v540, 2
  %v544 = getelementptr i8, ptr %v538, i64 %v542
  %v545 = load i16, ptr %v544, align 2
  %v546 = getelementptr i8, ptr %v539, i64 %v543
  store i16 %v545, ptr %v546, align 2
  %v547 = add nsw i64 %v540, 1
  br label %edge.73
edge.end.75:
  %v548 = load <8 x i16>, ptr %v539, align 64
  %v549 = bitcast <8 x i16> %v548 to <8 x half>
  %v550 = fpext <8 x half> %v549 to <8 x float>
  %v551 = bitcast <8 x float> %v550 to <8 x i32>
  %v552 = mul i64 %v16, 7
  %v553 = getelementptr i8, ptr %v449, i64 %v552
  store <8 x i16> zeroinitializer, ptr %v554, align 64
  br label %edge.76
edge.76:
  %v555 = phi i64 [ 0, %edge.end.75 ], [ %v562, %edge.body.77 ]
  %v556 = icmp slt i64 %v555, %v444
  br i1 %v556, label %edge.body.77, label %edge.end.78
edge.body.77:
  %v557 = mul i64 %v555, 2
  %v558 = mul i64 %v555, 2
  %v559 = getelementptr i8, ptr %v553, i64 %v557
  %v560 = load i16, ptr %v559, align 2
  %v561 = getelementptr i8, ptr %v554, i64 %v558
  store i16 %v560, ptr %v561, align 2
  %v562 = add nsw i64 %v555, 1
  br label %edge.76
edge.end.78:
  %v563 = load <8 x i16>, ptr %v554, align 64
  %v564 = bitcast <8 x i16> %v563 to <8 x half>
  %v565 = fpext <8 x half> %v564 to <8 x float>
  %v566 = bitcast <8 x float> %v565 to <8 x i32>
  %v567 = shufflevector <8 x i32> %v462, <8 x i32> %v476, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v568 = shufflevector <8 x i32> %v462, <8 x i32> %v476, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v569 = shufflevector <8 x i32> %v491, <8 x i32> %v506, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v570 = shufflevector <8 x i32> %v491, <8 x i32> %v506, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v571 = shufflevector <8 x i32> %v567, <8 x i32> %v569, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v572 = shufflevector <8 x i32> %v567, <8 x i32> %v569, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v573 = shufflevector <8 x i32> %v568, <8 x i32> %v570, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v574 = shufflevector <8 x i32> %v568, <8 x i32> %v570, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v575 = shufflevector <8 x i32> %v521, <8 x i32> %v536, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v576 = shufflevector <8 x i32> %v521, <8 x i32> %v536, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v577 = shufflevector <8 x i32> %v551, <8 x i32> %v566, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v578 = shufflevector <8 x i32> %v551, <8 x i32> %v566, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v579 = shufflevector <8 x i32> %v575, <8 x i32> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v580 = shufflevector <8 x i32> %v575, <8 x i32> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v581 = shufflevector <8 x i32> %v576, <8 x i32> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x i32> %v576, <8 x i32> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x i32> %v571, <8 x i32> %v579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x i32> %v571, <8 x i32> %v579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x i32> %v572, <8 x i32> %v580, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x i32> %v572, <8 x i32> %v580, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x i32> %v573, <8 x i32> %v581, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v588 = shufflevector <8 x i32> %v573, <8 x i32> %v581, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v589 = shufflevector <8 x i32> %v574, <8 x i32> %v582, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v590 = shufflevector <8 x i32> %v574, <8 x i32> %v582, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v591 = mul i64 %v101, 64
  %v592 = getelementptr i8, ptr %v356, i64 %v591
  %v594 = getelementptr i8, ptr %v593, i64 0
  store <8 x i32> %v583, ptr %v594, align 4
  %v595 = getelementptr i8, ptr %v593, i64 32
  store <8 x i32> %v585, ptr %v595, align 4
  %v596 = getelementptr i8, ptr %v593, i64 64
  store <8 x i32> %v587, ptr %v596, align 4
  %v597 = getelementptr i8, ptr %v593, i64 96
  store <8 x i32> %v589, ptr %v597, align 4
  %v598 = getelementptr i8, ptr %v593, i64 128
  store <8 x i32> %v584, ptr %v598, align 4
  %v599 = getelementptr i8, ptr %v593, i64 160
  store <8 x i32> %v586, ptr %v599, align 4
  %v600 = getelementptr i8, ptr %v593, i64 192
  store <8 x i32> %v588, ptr %v600, align 4
  %v601 = getelementptr i8, ptr %v593, i64 224
  store <8 x i32> %v590, ptr %v601, align 4
  br label %pack.line.79
pack.line.79:
  %v602 = phi i64 [ 0, %edge.end.78 ], [ %v609, %pack.line.body.80 ]
  %v603 = icmp slt i64 %v602, %v444
  br i1 %v603, label %pack.line.body.80, label %pack.line.end.81
pack.line.body.80:
  %v604 = mul i64 %v602, 32
  %v605 = getelementptr i8, ptr %v593, i64 %v604
  %v606 = mul i64 %v602, 64
  %v607 = getelementptr i8, ptr %v592, i64 %v606
  %v608 = load <8 x i32>, ptr %v605, align 4
  store <8 x i32> %v608, ptr %v607, align 4
  %v609 = add nsw i64 %v602, 1
  br label %pack.line.79
pack.line.end.81:
  br label %pack.rest.end.54
pack.rest.end.54:
  %v610 = mul i64 64, %v6
  %v611 = sub i64 %v47, 6
  %v612 = icmp sge i64 %v611, %v44
  %v613 = select i1 %v612, i64 %v47, i64 %v44
  br label %i.82
i.82:
  %v614 = phi i64 [ %v44, %pack.rest.end.54 ], [ %v784, %k.end.87 ]
  %v615 = icmp slt i64 %v614, %v613
  br i1 %v615, label %i.body.83, label %i.end.84
i.body.83:
  %v616 = call i64 @llvm.smin.i64(i64 %v614, i64 %v611)
  %v617 = mul i64 4, %v43
  %v618 = add i64 %v617, 127
  %v619 = and i64 %v618, -128
  %v620 = add i64 %v619, 64
  %v621 = sub i64 %v616, %v44
  %v622 = mul i64 %v621, %v620
  %v623 = getelementptr i8, ptr %v28, i64 %v622
  %v624 = mul i64 4, %v43
  %v625 = getelementptr i8, ptr %v623, i64 %v620
  %v626 = mul i64 %v620, 2
  %v627 = getelementptr i8, ptr %v623, i64 %v626
  %v628 = mul i64 %v620, 3
  %v629 = getelementptr i8, ptr %v623, i64 %v628
  %v630 = mul i64 %v620, 4
  %v631 = getelementptr i8, ptr %v623, i64 %v630
  %v632 = mul i64 %v620, 5
  %v633 = getelementptr i8, ptr %v623, i64 %v632
  br label %k.85
k.85:
  %v634 = phi i64 [ 0, %i.body.83 ], [ %v695, %k.body.86 ]
  %v635 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v656, %k.body.86 ]
  %v636 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v659, %k.body.86 ]
  %v637 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v665, %k.body.86 ]
  %v638 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v666, %k.body.86 ]
  %v639 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v672, %k.body.86 ]
  %v640 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v673, %k.body.86 ]
  %v641 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v679, %k.body.86 ]
  %v642 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v680, %k.body.86 ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v686, %k.body.86 ]
  %v644 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v687, %k.body.86 ]
  %v645 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v693, %k.body.86 ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.83 ], [ %v694, %k.body.86 ]
  %v647 = icmp slt i64 %v634, %v6
  br i1 %v647, label %k.body.86, label %k.end.87
k.body.86:
  %v648 = mul i64 %v634, 4
  %v649 = getelementptr i8, ptr %v623, i64 %v648
  %v650 = load float, ptr %v649, align 4
  %v651 = insertelement <8 x float> poison, float %v650, i64 0
  %v652 = shufflevector <8 x float> %v651, <8 x float> poison, <8 x i32> zeroinitializer
  %v653 = mul i64 %v634, 64
  %v654 = getelementptr i8, ptr %v26, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v652, <8 x float> %v655, <8 x float> %v635)
  %v657 = getelementptr i8, ptr %v654, i64 32
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v652, <8 x float> %v658, <8 x float> %v636)
  %v660 = mul i64 %v634, 4
  %v661 = getelementptr i8, ptr %v625, i64 %v660
  %v662 = load float, ptr %v661, align 4
  %v663 = insertelement <8 x float> poison, float %v662, i64 0
  %v664 = shufflevector <8 x float> %v663, <8 x float> poison, <8 x i32> zeroinitializer
  %v665 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v664, <8 x float> %v655, <8 x float> %v637)
  %v666 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v664, <8 x float> %v658, <8 x float> %v638)
  %v667 = mul i64 %v634, 4
  %v668 = getelementptr i8, ptr %v627, i64 %v667
  %v669 = load float, ptr %v668, align 4
  %v670 = insertelement <8 x float> poison, float %v669, i64 0
  %v671 = shufflevector <8 x float> %v670, <8 x float> poison, <8 x i32> zeroinitializer
  %v672 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v671, <8 x float> %v655, <8 x float> %v639)
  %v673 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v671, <8 x float> %v658, <8 x float> %v640)
  %v674 = mul i64 %v634, 4
  %v675 = getelementptr i8, ptr %v629, i64 %v674
  %v676 = load float, ptr %v675, align 4
  %v677 = insertelement <8 x float> poison, float %v676, i64 0
  %v678 = shufflevector <8 x float> %v677, <8 x float> poison, <8 x i32> zeroinitializer
  %v679 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v678, <8 x float> %v655, <8 x float> %v641)
  %v680 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v678, <8 x float> %v658, <8 x float> %v642)
  %v681 = mul i64 %v634, 4
  %v682 = getelementptr i8, ptr %v631, i64 %v681
  %v683 = load float, ptr %v682, align 4
  %v684 = insertelement <8 x float> poison, float %v683, i64 0
  %v685 = shufflevector <8 x float> %v684, <8 x float> poison, <8 x i32> zeroinitializer
  %v686 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v685, <8 x float> %v655, <8 x float> %v643)
  %v687 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v685, <8 x float> %v658, <8 x float> %v644)
  %v688 = mul i64 %v634, 4
  %v689 = getelementptr i8, ptr %v633, i64 %v688
  %v690 = load float, ptr %v689, align 4
  %v691 = insertelement <8 x float> poison, float %v690, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v692, <8 x float> %v655, <8 x float> %v645)
  %v694 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v692, <8 x float> %v658, <8 x float> %v646)
  %v695 = add nsw i64 %v634, 1
  br label %k.85
k.end.87:
  %v696 = fptrunc <8 x float> %v635 to <8 x half>
  %v697 = bitcast <8 x half> %v696 to <8 x i16>
  %v698 = fptrunc <8 x float> %v636 to <8 x half>
  %v699 = bitcast <8 x half> %v698 to <8 x i16>
  %v700 = fptrunc <8 x float> %v637 to <8 x half>
  %v701 = bitcast <8 x half> %v700 to <8 x i16>
  %v702 = fptrunc <8 x float> %v638 to <8 x half>
  %v703 = bitcast <8 x half> %v702 to <8 x i16>
  %v704 = fptrunc <8 x float> %v639 to <8 x half>
  %v705 = bitcast <8 x half> %v704 to <8 x i16>
  %v706 = fptrunc <8 x float> %v640 to <8 x half>
  %v707 = bitcast <8 x half> %v706 to <8 x i16>
  %v708 = fptrunc <8 x float> %v641 to <8 x half>
  %v709 = bitcast <8 x half> %v708 to <8 x i16>
  %v710 = fptrunc <8 x float> %v642 to <8 x half>
  %v711 = bitcast <8 x half> %v710 to <8 x i16>
  %v712 = fptrunc <8 x float> %v643 to <8 x half>
  %v713 = bitcast <8 x half> %v712 to <8 x i16>
  %v714 = fptrunc <8 x float> %v644 to <8 x half>
  %v715 = bitcast <8 x half> %v714 to <8 x i16>
  %v716 = fptrunc <8 x float> %v645 to <8 x half>
  %v717 = bitcast <8 x half> %v716 to <8 x i16>
  %v718 = fptrunc <8 x float> %v646 to <8 x half>
  %v719 = bitcast <8 x half> %v718 to <8 x i16>
  %v720 = mul i64 %v616, %v30
  %v721 = getelementptr i8, ptr %v24, i64 %v720
  %v722 = mul i64 %v97, 2
  %v723 = getelementptr i8, ptr %v721, i64 %v722
  store <8 x i16> %v697, ptr %v723, align 2
  %v724 = mul i64 %v616, %v30
  %v725 = getelementptr i8, ptr %v24, i64 %v724
  %v726 = add i64 %v97, 8
  %v727 = mul i64 %v726, 2
  %v728 = getelementptr i8, ptr %v725, i64 %v727
  store <8 x i16> %v699, ptr %v728, align 2
  %v729 = add i64 %v616, 1
  %v730 = mul i64 %v729, %v30
  %v731 = getelementptr i8, ptr %v24, i64 %v730
  %v732 = mul i64 %v97, 2
  %v733 = getelementptr i8, ptr %v731, i64 %v732
  store <8 x i16> %v701, ptr %v733, align 2
  %v734 = add i64 %v616, 1
  %v735 = mul i64 %v734, %v30
  %v736 = getelementptr i8, ptr %v24, i64 %v735
  %v737 = add i64 %v97, 8
  %v738 = mul i64 %v737, 2
  %v739 = getelementptr i8, ptr %v736, i64 %v738
  store <8 x i16> %v703, ptr %v739, align 2
  %v740 = add i64 %v616, 2
  %v741 = mul i64 %v740, %v30
  %v742 = getelementptr i8, ptr %v24, i64 %v741
  %v743 = mul i64 %v97, 2
  %v744 = getelementptr i8, ptr %v742, i64 %v743
  store <8 x i16> %v705, ptr %v744, align 2
  %v745 = add i64 %v616, 2
  %v746 = mul i64 %v745, %v30
  %v747 = getelementptr i8, ptr %v24, i64 %v746
  %v748 = add i64 %v97, 8
  %v749 = mul i64 %v748, 2
  %v750 = getelementptr i8, ptr %v747, i64 %v749
  store <8 x i16> %v707, ptr %v750, align 2
  %v751 = add i64 %v616, 3
  %v752 = mul i64 %v751, %v30
  %v753 = getelementptr i8, ptr %v24, i64 %v752
  %v754 = mul i64 %v97, 2
  %v755 = getelementptr i8, ptr %v753, i64 %v754
  store <8 x i16> %v709, ptr %v755, align 2
  %v756 = add i64 %v616, 3
  %v757 = mul i64 %v756, %v30
  %v758 = getelementptr i8, ptr %v24, i64 %v757
  %v759 = add i64 %v97, 8
  %v760 = mul i64 %v759, 2
  %v761 = getelementptr i8, ptr %v758, i64 %v760
  store <8 x i16> %v711, ptr %v761, align 2
  %v762 = add i64 %v616, 4
  %v763 = mul i64 %v762, %v30
  %v764 = getelementptr i8, ptr %v24, i64 %v763
  %v765 = mul i64 %v97, 2
  %v766 = getelementptr i8, ptr %v764, i64 %v765
  store <8 x i16> %v713, ptr %v766, align 2
  %v767 = add i64 %v616, 4
  %v768 = mul i64 %v767, %v30
  %v769 = getelementptr i8, ptr %v24, i64 %v768
  %v770 = add i64 %v97, 8
  %v771 = mul i64 %v770, 2
  %v772 = getelementptr i8, ptr %v769, i64 %v771
  store <8 x i16> %v715, ptr %v772, align 2
  %v773 = add i64 %v616, 5
  %v774 = mul i64 %v773, %v30
  %v775 = getelementptr i8, ptr %v24, i64 %v774
  %v776 = mul i64 %v97, 2
  %v777 = getelementptr i8, ptr %v775, i64 %v776
  store <8 x i16> %v717, ptr %v777, align 2
  %v778 = add i64 %v616, 5
  %v779 = mul i64 %v778, %v30
  %v780 = getelementptr i8, ptr %v24, i64 %v779
  %v781 = add i64 %v97, 8
  %v782 = mul i64 %v781, 2
  %v783 = getelementptr i8, ptr %v780, i64 %v782
  store <8 x i16> %v719, ptr %v783, align 2
  %v784 = add nsw i64 %v614, 6
  br label %i.82
i.end.84:
  br label %i.edge.88
i.edge.88:
  %v785 = phi i64 [ %v613, %i.end.84 ], [ %v825, %k.end.93 ]
  %v786 = icmp slt i64 %v785, %v47
  br i1 %v786, label %i.edge.body.89, label %i.edge.end.90
i.edge.body.89:
  %v787 = mul i64 4, %v43
  %v788 = add i64 %v787, 127
  %v789 = and i64 %v788, -128
  %v790 = add i64 %v789, 64
  %v791 = sub i64 %v785, %v44
  %v792 = mul i64 %v791, %v790
  %v793 = getelementptr i8, ptr %v28, i64 %v792
  %v794 = mul i64 4, %v43
  br label %k.91
k.91:
  %v795 = phi i64 [ 0, %i.edge.body.89 ], [ %v811, %k.body.92 ]
  %v796 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.89 ], [ %v807, %k.body.92 ]
  %v797 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.89 ], [ %v810, %k.body.92 ]
  %v798 = icmp slt i64 %v795, %v6
  br i1 %v798, label %k.body.92, label %k.end.93
k.body.92:
  %v799 = mul i64 %v795, 4
  %v800 = getelementptr i8, ptr %v793, i64 %v799
  %v801 = load float, ptr %v800, align 4
  %v802 = insertelement <8 x float> poison, float %v801, i64 0
  %v803 = shufflevector <8 x float> %v802, <8 x float> poison, <8 x i32> zeroinitializer
  %v804 = mul i64 %v795, 64
  %v805 = getelementptr i8, ptr %v26, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v803, <8 x float> %v806, <8 x float> %v796)
  %v808 = getelementptr i8, ptr %v805, i64 32
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v803, <8 x float> %v809, <8 x float> %v797)
  %v811 = add nsw i64 %v795, 1
  br label %k.91
k.end.93:
  %v812 = fptrunc <8 x float> %v796 to <8 x half>
  %v813 = bitcast <8 x half> %v812 to <8 x i16>
  %v814 = fptrunc <8 x float> %v797 to <8 x half>
  %v815 = bitcast <8 x half> %v814 to <8 x i16>
  %v816 = mul i64 %v785, %v30
  %v817 = getelementptr i8, ptr %v24, i64 %v816
  %v818 = mul i64 %v97, 2
  %v819 = getelementptr i8, ptr %v817, i64 %v818
  store <8 x i16> %v813, ptr %v819, align 2
  %v820 = mul i64 %v785, %v30
  %v821 = getelementptr i8, ptr %v24, i64 %v820
  %v822 = add i64 %v97, 8
  %v823 = mul i64 %v822, 2
  %v824 = getelementptr i8, ptr %v821, i64 %v823
  store <8 x i16> %v815, ptr %v824, align 2
  %v825 = add nsw i64 %v785, 1
  br label %i.edge.88
i.edge.end.90:
  %v826 = add nsw i64 %v97, 16
  br label %block.15
block.end.17:
  br label %edge.block.94
edge.block.94:
  %v827 = phi i64 [ %v96, %block.end.17 ], [ %v1060, %i.edge.end.135 ]
  %v828 = icmp slt i64 %v827, %v38
  br i1 %v828, label %edge.block.body.95, label %edge.block.end.96
edge.block.body.95:
  %v829 = sub i64 %v38, %v827
  %v830 = call i64 @llvm.smin.i64(i64 %v829, i64 8)
  %v831 = mul i64 32, %v6
  br label %pack.lane.97
pack.lane.97:
  %v832 = phi i64 [ 0, %edge.block.body.95 ], [ %v849, %pack.units.end.102 ]
  %v833 = icmp slt i64 %v832, %v830
  br i1 %v833, label %pack.lane.body.98, label %pack.lane.end.99
pack.lane.body.98:
  %v834 = mul i64 %v832, 4
  %v835 = getelementptr i8, ptr %v26, i64 %v834
  br label %pack.units.100
pack.units.100:
  %v836 = phi i64 [ 0, %pack.lane.body.98 ], [ %v848, %pack.units.body.101 ]
  %v837 = icmp slt i64 %v836, %v6
  br i1 %v837, label %pack.units.body.101, label %pack.units.end.102
pack.units.body.101:
  %v838 = mul i64 %v836, 32
  %v839 = getelementptr i8, ptr %v835, i64 %v838
  %v840 = add i64 %v827, %v832
  %v841 = mul i64 %v840, %v16
  %v842 = getelementptr i8, ptr %v22, i64 %v841
  %v843 = mul i64 %v836, 2
  %v844 = getelementptr i8, ptr %v842, i64 %v843
  %v845 = load i16, ptr %v844, align 2
  %v846 = bitcast i16 %v845 to half
  %v847 = fpext half %v846 to float
  store float %v847, ptr %v839, align 4
  %v848 = add nsw i64 %v836, 1
  br label %pack.units.100
pack.units.end.102:
  %v849 = add nsw i64 %v832, 1
  br label %pack.lane.97
pack.lane.end.99:
  br label %pack.pad.103
pack.pad.103:
  %v850 = phi i64 [ %v830, %pack.lane.end.99 ], [ %v859, %pack.pad.end.108 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %pack.pad.body.104, label %pack.pad.end.105
pack.pad.body.104:
  %v852 = mul i64 %v850, 4
  %v853 = getelementptr i8, ptr %v26, i64 %v852
  br label %pack.pad.106
pack.pad.106:
  %v854 = phi i64 [ 0, %pack.pad.body.104 ], [ %v858, %pack.pad.body.107 ]
  %v855 = icmp slt i64 %v854, %v6
  br i1 %v855, label %pack.pad.body.107, label %pack.pad.end.108
pack.pad.body.107:
  %v856 = mul i64 %v854, 32
  %v857 = getelementptr i8, ptr %v853, i64 %v856
  store float 0x0000000000000000, ptr %v857, align 4
  %v858 = add nsw i64 %v854, 1
  br label %pack.pad.106
pack.pad.end.108:
  %v859 = add nsw i64 %v850, 1
  br label %pack.pad.103
pack.pad.end.105:
  %v860 = mul i64 32, %v6
  %v861 = sub i64 %v47, 6
  %v862 = icmp sge i64 %v861, %v44
  %v863 = select i1 %v862, i64 %v47, i64 %v44
  br label %i.109
i.109:
  %v864 = phi i64 [ %v44, %pack.pad.end.105 ], [ %v1021, %edge.end.132 ]
  %v865 = icmp slt i64 %v864, %v863
  br i1 %v865, label %i.body.110, label %i.end.111
i.body.110:
  %v866 = call i64 @llvm.smin.i64(i64 %v864, i64 %v861)
  %v867 = mul i64 4, %v43
  %v868 = add i64 %v867, 127
  %v869 = and i64 %v868, -128
  %v870 = add i64 %v869, 64
  %v871 = sub i64 %v866, %v44
  %v872 = mul i64 %v871, %v870
  %v873 = getelementptr i8, ptr %v28, i64 %v872
  %v874 = mul i64 4, %v43
  %v875 = getelementptr i8, ptr %v873, i64 %v870
  %v876 = mul i64 %v870, 2
  %v877 = getelementptr i8, ptr %v873, i64 %v876
  %v878 = mul i64 %v870, 3
  %v879 = getelementptr i8, ptr %v873, i64 %v878
  %v880 = mul i64 %v870, 4
  %v881 = getelementptr i8, ptr %v873, i64 %v880
  %v882 = mul i64 %v870, 5
  %v883 = getelementptr i8, ptr %v873, i64 %v882
  br label %k.112
k.112:
  %v884 = phi i64 [ 0, %i.body.110 ], [ %v931, %k.body.113 ]
  %v885 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.110 ], [ %v900, %k.body.113 ]
  %v886 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.110 ], [ %v906, %k.body.113 ]
  %v887 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.110 ], [ %v912, %k.body.113 ]
  %v888 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.110 ], [ %v918, %k.body.113 ]
  %v889 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.110 ], [ %v924, %k.body.113 ]
  %v890 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.110 ], [ %v930, %k.body.113 ]
  %v891 = icmp slt i64 %v884, %v6
  br i1 %v891, label %k.body.113, label %k.end.114
k.body.113:
  %v892 = mul i64 %v884, 4
  %v893 = getelementptr i8, ptr %v873, i64 %v892
  %v894 = load float, ptr %v893, align 4
  %v895 = insertelement <8 x float> poison, float %v894, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = mul i64 %v884, 32
  %v898 = getelementptr i8, ptr %v26, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v896, <8 x float> %v899, <8 x float> %v885)
  %v901 = mul i64 %v884, 4
  %v902 = getelementptr i8, ptr %v875, i64 %v901
  %v903 = load float, ptr %v902, align 4
  %v904 = insertelement <8 x float> poison, float %v903, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v905, <8 x float> %v899, <8 x float> %v886)
  %v907 = mul i64 %v884, 4
  %v908 = getelementptr i8, ptr %v877, i64 %v907
  %v909 = load float, ptr %v908, align 4
  %v910 = insertelement <8 x float> poison, float %v909, i64 0
  %v911 = shufflevector <8 x float> %v910, <8 x float> poison, <8 x i32> zeroinitializer
  %v912 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v911, <8 x float> %v899, <8 x float> %v887)
  %v913 = mul i64 %v884, 4
  %v914 = getelementptr i8, ptr %v879, i64 %v913
  %v915 = load float, ptr %v914, align 4
  %v916 = insertelement <8 x float> poison, float %v915, i64 0
  %v917 = shufflevector <8 x float> %v916, <8 x float> poison, <8 x i32> zeroinitializer
  %v918 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v917, <8 x float> %v899, <8 x float> %v888)
  %v919 = mul i64 %v884, 4
  %v920 = getelementptr i8, ptr %v881, i64 %v919
  %v921 = load float, ptr %v920, align 4
  %v922 = insertelement <8 x float> poison, float %v921, i64 0
  %v923 = shufflevector <8 x float> %v922, <8 x float> poison, <8 x i32> zeroinitializer
  %v924 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v923, <8 x float> %v899, <8 x float> %v889)
  %v925 = mul i64 %v884, 4
  %v926 = getelementptr i8, ptr %v883, i64 %v925
  %v927 = load float, ptr %v926, align 4
  %v928 = insertelement <8 x float> poison, float %v927, i64 0
  %v929 = shufflevector <8 x float> %v928, <8 x float> poison, <8 x i32> zeroinitializer
  %v930 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v929, <8 x float> %v899, <8 x float> %v890)
  %v931 = add nsw i64 %v884, 1
  br label %k.112
k.end.114:
  %v932 = fptrunc <8 x float> %v885 to <8 x half>
  %v933 = bitcast <8 x half> %v932 to <8 x i16>
  %v934 = fptrunc <8 x float> %v886 to <8 x half>
  %v935 = bitcast <8 x half> %v934 to <8 x i16>
  %v936 = fptrunc <8 x float> %v887 to <8 x half>
  %v937 = bitcast <8 x half> %v936 to <8 x i16>
  %v938 = fptrunc <8 x float> %v888 to <8 x half>
  %v939 = bitcast <8 x half> %v938 to <8 x i16>
  %v940 = fptrunc <8 x float> %v889 to <8 x half>
  %v941 = bitcast <8 x half> %v940 to <8 x i16>
  %v942 = fptrunc <8 x float> %v890 to <8 x half>
  %v943 = bitcast <8 x half> %v942 to <8 x i16>
  %v944 = mul i64 %v866, %v30
  %v945 = getelementptr i8, ptr %v24, i64 %v944
  %v946 = mul i64 %v827, 2
  %v947 = getelementptr i8, ptr %v945, i64 %v946
  store <8 x i16> %v933, ptr %v948, align 64
  br label %edge.115
edge.115:
  %v949 = phi i64 [ 0, %k.end.114 ], [ %v955, %edge.body.116 ]
  %v950 = icmp slt i64 %v949, %v830
  br i1 %v950, label %edge.body.116, label %edge.end.117
edge.body.116:
  %v951 = mul i64 %v949, 2
  %v952 = getelementptr i8, ptr %v948, i64 %v951
  %v953 = load i16, ptr %v952, align 2
  %v954 = getelementptr i8, ptr %v947, i64 %v951
  store i16 %v953, ptr %v954, align 2
  %v955 = add nsw i64 %v949, 1
  br label %edge.115
edge.end.117:
  %v956 = add i64 %v866, 1
  %v957 = mul i64 %v956, %v30
  %v958 = getelementptr i8, ptr %v24, i64 %v957
  %v959 = mul i64 %v827, 2
  %v960 = getelementptr i8, ptr %v958, i64 %v959
  store <8 x i16> %v935, ptr %v961, align 64
  br label %edge.118
edge.118:
  %v962 = phi i64 [ 0, %edge.end.117 ], [ %v968, %edge.body.119 ]
  %v963 = icmp slt i64 %v962, %v830
  br i1 %v963, label %edge.body.119, label %edge.end.120
edge.body.119:
  %v964 = mul i64 %v962, 2
  %v965 = getelementptr i8, ptr %v961, i64 %v964
  %v966 = load i16, ptr %v965, align 2
  %v967 = getelementptr i8, ptr %v960, i64 %v964
  store i16 %v966, ptr %v967, align 2
  %v968 = add nsw i64 %v962, 1
  br label %edge.118
edge.end.120:
  %v969 = add i64 %v866, 2
  %v970 = mul i64 %v969, %v30
  %v971 = getelementptr i8, ptr %v24, i64 %v970
  %v972 = mul i64 %v827, 2
  %v973 = getelementptr i8, ptr %v971, i64 %v972
  store <8 x i16> %v937, ptr %v974, align 64
  br label %edge.121
edge.121:
  %v975 = phi i64 [ 0, %edge.end.120 ], [ %v981, %edge.body.122 ]
  %v976 = icmp slt i64 %v975, %v830
  br i1 %v976, label %edge.body.122, label %edge.end.123
edge.body.122:
  %v977 = mul i64 %v975, 2
  %v978 = getelementptr i8, ptr %v974, i64 %v977
  %v979 = load i16, ptr %v978, align 2
  %v980 = getelementptr i8, ptr %v973, i64 %v977
  store i16 %v979, ptr %v980, align 2
  %v981 = add nsw i64 %v975, 1
  br label %edge.121
edge.end.123:
  %v982 = add i64 %v866, 3
  %v983 = mul i64 %v982, %v30
  %v984 = getelementptr i8, ptr %v24, i64 %v983
  %v985 = mul i64 %v827, 2
  %v986 = getelementptr i8, ptr %v984, i64 %v985
  store <8 x i16> %v939, ptr %v987, align 64
  br label %edge.124
edge.124:
  %v988 = phi i64 [ 0, %edge.end.123 ], [ %v994, %edge.body.125 ]
  %v989 = icmp slt i64 %v988, %v830
  br i1 %v989, label %edge.body.125, label %edge.end.126
edge.body.125:
  %v990 = mul i64 %v988, 2
  %v991 = getelementptr i8, ptr %v987, i64 %v990
  %v992 = load i16, ptr %v991, align 2
  %v993 = getelementptr i8, ptr %v986, i64 %v990
  store i16 %v992, ptr %v993, align 2
  %v994 = add nsw i64 %v988, 1
  br label %edge.124
edge.end.126:
  %v995 = add i64 %v866, 4
  %v996 = mul i64 %v995, %v30
  %v997 = getelementptr i8, ptr %v24, i64 %v996
  %v998 = mul i64 %v827, 2
  %v999 = getelementptr i8, ptr %v997, i64 %v998
  store <8 x i16> %v941, ptr %v1000, align 64
  br label %edge.127
edge.127:
  %v1001 = phi i64 [ 0, %edge.end.126 ], [ %v1007, %edge.body.128 ]
  %v1002 = icmp slt i64 %v1001, %v830
  br i1 %v1002, label %edge.body.128, label %edge.end.129
edge.body.128:
  %v1003 = mul i64 %v1001, 2
  %v1004 = getelementptr i8, ptr %v1000, i64 %v1003
  %v1005 = load i16, ptr %v1004, align 2
  %v1006 = getelementptr i8, ptr %v999, i64 %v1003
  store i16 %v1005, ptr %v1006, align 2
  %v1007 = add nsw i64 %v1001, 1
  br label %edge.127
edge.end.129:
  %v1008 = add i64 %v866, 5
  %v1009 = mul i64 %v1008, %v30
  %v1010 = getelementptr i8, ptr %v24, i64 %v1009
  %v1011 = mul i64 %v827, 2
  %v1012 = getelementptr i8, ptr %v1010, i64 %v1011
  store <8 x i16> %v943, ptr %v1013, align 64
  br label %edge.130
edge.130:
  %v1014 = phi i64 [ 0, %edge.end.129 ], [ %v1020, %edge.body.131 ]
  %v1015 = icmp slt i64 %v1014, %v830
  br i1 %v1015, label %edge.body.131, label %edge.end.132
edge.body.131:
  %v1016 = mul i64 %v1014, 2
  %v1017 = getelementptr i8, ptr %v1013, i64 %v1016
  %v1018 = load i16, ptr %v1017, align 2
  %v1019 = getelementptr i8, ptr %v1012, i64 %v1016
  store i16 %v1018, ptr %v1019, align 2
  %v1020 = add nsw i64 %v1014, 1
  br label %edge.130
edge.end.132:
  %v1021 = add nsw i64 %v864, 6
  br label %i.109
i.end.111:
  br label %i.edge.133
i.edge.133:
  %v1022 = phi i64 [ %v863, %i.end.111 ], [ %v1059, %edge.end.141 ]
  %v1023 = icmp slt i64 %v1022, %v47
  br i1 %v1023, label %i.edge.body.134, label %i.edge.end.135
i.edge.body.134:
  %v1024 = mul i64 4, %v43
  %v1025 = add i64 %v1024, 127
  %v1026 = and i64 %v1025, -128
  %v1027 = add i64 %v1026, 64
  %v1028 = sub i64 %v1022, %v44
  %v1029 = mul i64 %v1028, %v1027
  %v1030 = getelementptr i8, ptr %v28, i64 %v1029
  %v1031 = mul i64 4, %v43
  br label %k.136
k.136:
  %v1032 = phi i64 [ 0, %i.edge.body.134 ], [ %v1044, %k.body.137 ]
  %v1033 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.134 ], [ %v1043, %k.body.137 ]
  %v1034 = icmp slt i64 %v1032, %v6
  br i1 %v1034, label %k.body.137, label %k.end.138
k.body.137:
  %v1035 = mul i64 %v1032, 4
  %v1036 = getelementptr i8, ptr %v1030, i64 %v1035
  %v1037 = load float, ptr %v1036, align 4
  %v1038 = insertelement <8 x float> poison, float %v1037, i64 0
  %v1039 = shufflevector <8 x float> %v1038, <8 x float> poison, <8 x i32> zeroinitializer
  %v1040 = mul i64 %v1032, 32
  %v1041 = getelementptr i8, ptr %v26, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1039, <8 x float> %v1042, <8 x float> %v1033)
  %v1044 = add nsw i64 %v1032, 1
  br label %k.136
k.end.138:
  %v1045 = fptrunc <8 x float> %v1033 to <8 x half>
  %v1046 = bitcast <8 x half> %v1045 to <8 x i16>
  %v1047 = mul i64 %v1022, %v30
  %v1048 = getelementptr i8, ptr %v24, i64 %v1047
  %v1049 = mul i64 %v827, 2
  %v1050 = getelementptr i8, ptr %v1048, i64 %v1049
  store <8 x i16> %v1046, ptr %v1051, align 64
  br label %edge.139
edge.139:
  %v1052 = phi i64 [ 0, %k.end.138 ], [ %v1058, %edge.body.140 ]
  %v1053 = icmp slt i64 %v1052, %v830
  br i1 %v1053, label %edge.body.140, label %edge.end.141
edge.body.140:
  %v1054 = mul i64 %v1052, 2
  %v1055 = getelementptr i8, ptr %v1051, i64 %v1054
  %v1056 = load i16, ptr %v1055, align 2
  %v1057 = getelementptr i8, ptr %v1050, i64 %v1054
  store i16 %v1056, ptr %v1057, align 2
  %v1058 = add nsw i64 %v1052, 1
  br label %edge.139
edge.end.141:
  %v1059 = add nsw i64 %v1022, 1
  br label %i.edge.133
i.edge.end.135:
  %v1060 = add nsw i64 %v827, 8
  br label %edge.block.94
edge.block.end.96:
  %v1061 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 


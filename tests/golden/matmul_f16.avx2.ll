
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
  %v449 = alloca <8 x i16>, i64 1, align 64
  %v463 = alloca <8 x i16>, i64 1, align 64
  %v478 = alloca <8 x i16>, i64 1, align 64
  %v493 = alloca <8 x i16>, i64 1, align 64
  %v508 = alloca <8 x i16>, i64 1, align 64
  %v523 = alloca <8 x i16>, i64 1, align 64
  %v538 = alloca <8 x i16>, i64 1, align 64
  %v553 = alloca <8 x i16>, i64 1, align 64
  %v946 = alloca <8 x i16>, i64 1, align 64
  %v959 = alloca <8 x i16>, i64 1, align 64
  %v972 = alloca <8 x i16>, i64 1, align 64
  %v985 = alloca <8 x i16>, i64 1, align 64
  %v998 = alloca <8 x i16>, i64 1, align 64
  %v1011 = alloca <8 x i16>, i64 1, align 64
  %v1049 = alloca <8 x i16>, i64 1, align 64
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
  %v44 = phi i64 [ %v32, %entry ], [ %v1059, %edge.block.end.122 ]
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
  %v97 = phi i64 [ %v36, %pack.row.end.6 ], [ %v824, %i.edge.end.116 ]
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
  %v338 = icmp sgt i64 %v189, 0
  br i1 %v338, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v339 = getelementptr i8, ptr %v337, i64 0
  store <8 x i32> %v328, ptr %v339, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v340 = icmp sgt i64 %v189, 1
  br i1 %v340, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v341 = getelementptr i8, ptr %v337, i64 64
  store <8 x i32> %v330, ptr %v341, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v342 = icmp sgt i64 %v189, 2
  br i1 %v342, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v343 = getelementptr i8, ptr %v337, i64 128
  store <8 x i32> %v332, ptr %v343, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v344 = icmp sgt i64 %v189, 3
  br i1 %v344, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v345 = getelementptr i8, ptr %v337, i64 192
  store <8 x i32> %v334, ptr %v345, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v346 = icmp sgt i64 %v189, 4
  br i1 %v346, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v347 = getelementptr i8, ptr %v337, i64 256
  store <8 x i32> %v329, ptr %v347, align 4
  br label %pack.line.end.56
pack.line.end.56:
  %v348 = icmp sgt i64 %v189, 5
  br i1 %v348, label %pack.line.57, label %pack.line.end.58
pack.line.57:
  %v349 = getelementptr i8, ptr %v337, i64 320
  store <8 x i32> %v331, ptr %v349, align 4
  br label %pack.line.end.58
pack.line.end.58:
  %v350 = icmp sgt i64 %v189, 6
  br i1 %v350, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v351 = getelementptr i8, ptr %v337, i64 384
  store <8 x i32> %v333, ptr %v351, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v352 = icmp sgt i64 %v189, 7
  br i1 %v352, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v353 = getelementptr i8, ptr %v337, i64 448
  store <8 x i32> %v335, ptr %v353, align 4
  br label %pack.line.end.62
pack.line.end.62:
  br label %pack.rest.end.22
pack.rest.end.22:
  %v354 = add i64 %v97, 8
  %v355 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.63
pack.square.63:
  %v356 = phi i64 [ 0, %pack.rest.end.22 ], [ %v441, %pack.square.body.64 ]
  %v357 = icmp slt i64 %v356, %v101
  br i1 %v357, label %pack.square.body.64, label %pack.square.end.65
pack.square.body.64:
  %v358 = mul i64 %v356, 64
  %v359 = getelementptr i8, ptr %v355, i64 %v358
  %v360 = mul i64 %v354, %v16
  %v361 = getelementptr i8, ptr %v22, i64 %v360
  %v362 = mul i64 %v356, 2
  %v363 = getelementptr i8, ptr %v361, i64 %v362
  %v364 = load <8 x i16>, ptr %v363, align 2
  %v365 = bitcast <8 x i16> %v364 to <8 x half>
  %v366 = fpext <8 x half> %v365 to <8 x float>
  %v367 = bitcast <8 x float> %v366 to <8 x i32>
  %v368 = getelementptr i8, ptr %v363, i64 %v16
  %v369 = load <8 x i16>, ptr %v368, align 2
  %v370 = bitcast <8 x i16> %v369 to <8 x half>
  %v371 = fpext <8 x half> %v370 to <8 x float>
  %v372 = bitcast <8 x float> %v371 to <8 x i32>
  %v373 = mul i64 %v16, 2
  %v374 = getelementptr i8, ptr %v363, i64 %v373
  %v375 = load <8 x i16>, ptr %v374, align 2
  %v376 = bitcast <8 x i16> %v375 to <8 x half>
  %v377 = fpext <8 x half> %v376 to <8 x float>
  %v378 = bitcast <8 x float> %v377 to <8 x i32>
  %v379 = mul i64 %v16, 3
  %v380 = getelementptr i8, ptr %v363, i64 %v379
  %v381 = load <8 x i16>, ptr %v380, align 2
  %v382 = bitcast <8 x i16> %v381 to <8 x half>
  %v383 = fpext <8 x half> %v382 to <8 x float>
  %v384 = bitcast <8 x float> %v383 to <8 x i32>
  %v385 = mul i64 %v16, 4
  %v386 = getelementptr i8, ptr %v363, i64 %v385
  %v387 = load <8 x i16>, ptr %v386, align 2
  %v388 = bitcast <8 x i16> %v387 to <8 x half>
  %v389 = fpext <8 x half> %v388 to <8 x float>
  %v390 = bitcast <8 x float> %v389 to <8 x i32>
  %v391 = mul i64 %v16, 5
  %v392 = getelementptr i8, ptr %v363, i64 %v391
  %v393 = load <8 x i16>, ptr %v392, align 2
  %v394 = bitcast <8 x i16> %v393 to <8 x half>
  %v395 = fpext <8 x half> %v394 to <8 x float>
  %v396 = bitcast <8 x float> %v395 to <8 x i32>
  %v397 = mul i64 %v16, 6
  %v398 = getelementptr i8, ptr %v363, i64 %v397
  %v399 = load <8 x i16>, ptr %v398, align 2
  %v400 = bitcast <8 x i16> %v399 to <8 x half>
  %v401 = fpext <8 x half> %v400 to <8 x float>
  %v402 = bitcast <8 x float> %v401 to <8 x i32>
  %v403 = mul i64 %v16, 7
  %v404 = getelementptr i8, ptr %v363, i64 %v403
  %v405 = load <8 x i16>, ptr %v404, align 2
  %v406 = bitcast <8 x i16> %v405 to <8 x half>
  %v407 = fpext <8 x half> %v406 to <8 x float>
  %v408 = bitcast <8 x float> %v407 to <8 x i32>
  %v409 = shufflevector <8 x i32> %v367, <8 x i32> %v372, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v410 = shufflevector <8 x i32> %v367, <8 x i32> %v372, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v411 = shufflevector <8 x i32> %v378, <8 x i32> %v384, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v412 = shufflevector <8 x i32> %v378, <8 x i32> %v384, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v413 = shufflevector <8 x i32> %v409, <8 x i32> %v411, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x i32> %v409, <8 x i32> %v411, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x i32> %v410, <8 x i32> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v416 = shufflevector <8 x i32> %v410, <8 x i32> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v417 = shufflevector <8 x i32> %v390, <8 x i32> %v396, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v418 = shufflevector <8 x i32> %v390, <8 x i32> %v396, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v419 = shufflevector <8 x i32> %v402, <8 x i32> %v408, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v420 = shufflevector <8 x i32> %v402, <8 x i32> %v408, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v421 = shufflevector <8 x i32> %v417, <8 x i32> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v422 = shufflevector <8 x i32> %v417, <8 x i32> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v423 = shufflevector <8 x i32> %v418, <8 x i32> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v424 = shufflevector <8 x i32> %v418, <8 x i32> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v425 = shufflevector <8 x i32> %v413, <8 x i32> %v421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x i32> %v413, <8 x i32> %v421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v428 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v429 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v430 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v431 = shufflevector <8 x i32> %v416, <8 x i32> %v424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v432 = shufflevector <8 x i32> %v416, <8 x i32> %v424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v433 = getelementptr i8, ptr %v359, i64 0
  store <8 x i32> %v425, ptr %v433, align 4
  %v434 = getelementptr i8, ptr %v359, i64 64
  store <8 x i32> %v427, ptr %v434, align 4
  %v435 = getelementptr i8, ptr %v359, i64 128
  store <8 x i32> %v429, ptr %v435, align 4
  %v436 = getelementptr i8, ptr %v359, i64 192
  store <8 x i32> %v431, ptr %v436, align 4
  %v437 = getelementptr i8, ptr %v359, i64 256
  store <8 x i32> %v426, ptr %v437, align 4
  %v438 = getelementptr i8, ptr %v359, i64 320
  store <8 x i32> %v428, ptr %v438, align 4
  %v439 = getelementptr i8, ptr %v359, i64 384
  store <8 x i32> %v430, ptr %v439, align 4
  %v440 = getelementptr i8, ptr %v359, i64 448
  store <8 x i32> %v432, ptr %v440, align 4
  %v441 = add nsw i64 %v356, 8
  br label %pack.square.63
pack.square.end.65:
  %v442 = sub i64 %v6, %v101
  %v443 = call i64 @llvm.smin.i64(i64 %v442, i64 8)
  %v444 = icmp sgt i64 %v443, 0
  br i1 %v444, label %pack.rest.66, label %pack.rest.end.67
pack.rest.66:
  %v445 = mul i64 %v354, %v16
  %v446 = getelementptr i8, ptr %v22, i64 %v445
  %v447 = mul i64 %v101, 2
  %v448 = getelementptr i8, ptr %v446, i64 %v447
  store <8 x i16> zeroinitializer, ptr %v449, align 64
  br label %edge.68
edge.68:
  %v450 = phi i64 [ 0, %pack.rest.66 ], [ %v457, %edge.body.69 ]
  %v451 = icmp slt i64 %v450, %v443
  br i1 %v451, label %edge.body.69, label %edge.end.70
edge.body.69:
  %v452 = mul i64 %v450, 2
  %v453 = mul i64 %v450, 2
  %v454 = getelementptr i8, ptr %v448, i64 %v452
  %v455 = load i16, ptr %v454, align 2
  %v456 = getelementptr i8, ptr %v449, i64 %v453
  store i16 %v455, ptr %v456, align 2
  %v457 = add nsw i64 %v450, 1
  br label %edge.68
edge.end.70:
  %v458 = load <8 x i16>, ptr %v449, align 64
  %v459 = bitcast <8 x i16> %v458 to <8 x half>
  %v460 = fpext <8 x half> %v459 to <8 x float>
  %v461 = bitcast <8 x float> %v460 to <8 x i32>
  %v462 = getelementptr i8, ptr %v448, i64 %v16
  store <8 x i16> zeroinitializer, ptr %v463, align 64
  br label %edge.71
edge.71:
  %v464 = phi i64 [ 0, %edge.end.70 ], [ %v471, %edge.body.72 ]
  %v465 = icmp slt i64 %v464, %v443
  br i1 %v465, label %edge.body.72, label %edge.end.73
edge.body.72:
  %v466 = mul i64 %v464, 2
  %v467 = mul i64 %v464, 2
  %v468 = getelementptr i8, ptr %v462, i64 %v466
  %v469 = load i16, ptr %v468, align 2
  %v470 = getelementptr i8, ptr %v463, i64 %v467
  store i16 %v469, ptr %v470, align 2
  %v471 = add nsw i64 %v464, 1
  br label %edge.71
edge.end.73:
  %v472 = load <8 x i16>, ptr %v463, align 64
  %v473 = bitcast <8 x i16> %v472 to <8 x half>
  %v474 = fpext <8 x half> %v473 to <8 x float>
  %v475 = bitcast <8 x float> %v474 to <8 x i32>
  %v476 = mul i64 %v16, 2
  %v477 = getelementptr i8, ptr %v448, i64 %v476
  store <8 x i16> zeroinitializer, ptr %v478, align 64
  br label %edge.74
edge.74:
  %v479 = phi i64 [ 0, %edge.end.73 ], [ %v486, %edge.body.75 ]
  %v480 = icmp slt i64 %v479, %v443
  br i1 %v480, label %edge.body.75, label %edge.end.76
edge.body.75:
  %v481 = mul i64 %v479, 2
  %v482 = mul i64 %v479, 2
  %v483 = getelementptr i8, ptr %v477, i64 %v481
  %v484 = load i16, ptr %v483, align 2
  %v485 = getelementptr i8, ptr %v478, i64 %v482
  store i16 %v484, ptr %v485, align 2
  %v486 = add nsw i64 %v479, 1
  br label %edge.74
edge.end.76:
  %v487 = load <8 x i16>, ptr %v478, align 64
  %v488 = bitcast <8 x i16> %v487 to <8 x half>
  %v489 = fpext <8 x half> %v488 to <8 x float>
  %v490 = bitcast <8 x float> %v489 to <8 x i32>
  %v491 = mul i64 %v16, 3
  %v492 = getelementptr i8, ptr %v448, i64 %v491
  store <8 x i16> zeroinitializer, ptr %v493, align 64
  br label %edge.77
edge.77:
  %v494 = phi i64 [ 0, %edge.end.76 ], [ %v501, %edge.body.78 ]
  %v495 = icmp slt i64 %v494, %v443
  br i1 %v495, label %edge.body.78, label %edge.end.79
edge.body.78:
  %v496 = mul i64 %v494, 2
  %v497 = mul i64 %v494, 2
  %v498 = getelementptr i8, ptr %v492, i64 %v496
  %v499 = load i16, ptr %v498, align 2
  %v500 = getelementptr i8, ptr %v493, i64 %v497
  store i16 %v499, ptr %v500, align 2
  %v501 = add nsw i64 %v494, 1
  br label %edge.77
edge.end.79:
  %v502 = load <8 x i16>, ptr %v493, align 64
  %v503 = bitcast <8 x i16> %v502 to <8 x half>
  %v504 = fpext <8 x half> %v503 to <8 x float>
  %v505 = bitcast <8 x float> %v504 to <8 x i32>
  %v506 = mul i64 %v16, 4
  %v507 = getelementptr i8, ptr %v448, i64 %v506
  store <8 x i16> zeroinitializer, ptr %v508, align 64
  br label %edge.80
edge.80:
  %v509 = phi i64 [ 0, %edge.end.79 ], [ %v516, %edge.body.81 ]
  %v510 = icmp slt i64 %v509, %v443
  br i1 %v510, label %edge.body.81, label %edge.end.82
edge.body.81:
  %v511 = mul i64 %v509, 2
  %v512 = mul i64 %v509, 2
  %v513 = getelementptr i8, ptr %v507, i64 %v511
  %v514 = load i16, ptr %v513, align 2
  %v515 = getelementptr i8, ptr %v508, i64 %v512
  store i16 %v514, ptr %v515, align 2
  %v516 = add nsw i64 %v509, 1
  br label %edge.80
edge.end.82:
  %v517 = load <8 x i16>, ptr %v508, align 64
  %v518 = bitcast <8 x i16> %v517 to <8 x half>
  %v519 = fpext <8 x half> %v518 to <8 x float>
  %v520 = bitcast <8 x float> %v519 to <8 x i32>
  %v521 = mul i64 %v16, 5
  %v522 = getelementptr i8, ptr %v448, i64 %v521
  store <8 x i16> zeroinitializer, ptr %v523, align 64
  br label %edge.83
edge.83:
  %v524 = phi i64 [ 0, %edge.end.82 ], [ %v531, %edge.body.84 ]
  %v525 = icmp slt i64 %v524, %v443
  br i1 %v525, label %edge.body.84, label %edge.end.85
edge.body.84:
  %v526 = mul i64 %v524, 2
  %v527 = mul i64 %v524, 2
  %v528 = getelementptr i8, ptr %v522, i64 %v526
  %v529 = load i16, ptr %v528, align 2
  %v530 = getelementptr i8, ptr %v523, i64 %v527
  store i16 %v529, ptr %v530, align 2
  %v531 = add nsw i64 %v524, 1
  br label %edge.83
edge.end.85:
  %v532 = load <8 x i16>, ptr %v523, align 64
  %v533 = bitcast <8 x i16> %v532 to <8 x half>
  %v534 = fpext <8 x half> %v533 to <8 x float>
  %v535 = bitcast <8 x float> %v534 to <8 x i32>
  %v536 = mul i64 %v16, 6
  %v537 = getelementptr i8, ptr %v448, i64 %v536
  store <8 x i16> zeroinitializer, ptr %v538, align 64
  br label %edge.86
edge.86:
  %v539 = phi i64 [ 0, %edge.end.85 ], [ %v546, %edge.body.87 ]
  %v540 = icmp slt i64 %v539, %v443
  br i1 %v540, label %edge.body.87, label %edge.end.88
edge.body.87:
  %v541 = mul i64 %v539, 2
  %v542 = mul i64 %v539, 2
  %v543 = getelementptr i8, ptr %v537, i64 %v541
  %v544 = load i16, ptr %v543, align 2
  %v545 = getelementptr i8, ptr %v538, i64 %v542
  store i16 %v544, ptr %v545, align 2
  %v546 = add nsw i64 %v539, 1
  br label %edge.86
edge.end.88:
  %v547 = load <8 x i16>, ptr %v538, align 64
  %v548 = bitcast <8 x i16> %v547 to <8 x half>
  %v549 = fpext <8 x half> %v548 to <8 x float>
  %v550 = bitcast <8 x float> %v549 to <8 x i32>
  %v551 = mul i64 %v16, 7
  %v552 = getelementptr i8, ptr %v448, i64 %v551
  store <8 x i16> zeroinitializer, ptr %v553, align 64
  br label %edge.89
edge.89:
  %v554 = phi i64 [ 0, %edge.end.88 ], [ %v561, %edge.body.90 ]
  %v555 = icmp slt i64 %v554, %v443
  br i1 %v555, label %edge.body.90, label %edge.end.91
edge.body.90:
  %v556 = mul i64 %v554, 2
  %v557 = mul i64 %v554, 2
  %v558 = getelementptr i8, ptr %v552, i64 %v556
  %v559 = load i16, ptr %v558, align 2
  %v560 = getelementptr i8, ptr %v553, i64 %v557
  store i16 %v559, ptr %v560, align 2
  %v561 = add nsw i64 %v554, 1
  br label %edge.89
edge.end.91:
  %v562 = load <8 x i16>, ptr %v553, align 64
  %v563 = bitcast <8 x i16> %v562 to <8 x half>
  %v564 = fpext <8 x half> %v563 to <8 x float>
  %v565 = bitcast <8 x float> %v564 to <8 x i32>
  %v566 = shufflevector <8 x i32> %v461, <8 x i32> %v475, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v567 = shufflevector <8 x i32> %v461, <8 x i32> %v475, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v568 = shufflevector <8 x i32> %v490, <8 x i32> %v505, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v569 = shufflevector <8 x i32> %v490, <8 x i32> %v505, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v570 = shufflevector <8 x i32> %v566, <8 x i32> %v568, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v571 = shufflevector <8 x i32> %v566, <8 x i32> %v568, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v572 = shufflevector <8 x i32> %v567, <8 x i32> %v569, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v573 = shufflevector <8 x i32> %v567, <8 x i32> %v569, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v574 = shufflevector <8 x i32> %v520, <8 x i32> %v535, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v575 = shufflevector <8 x i32> %v520, <8 x i32> %v535, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v576 = shufflevector <8 x i32> %v550, <8 x i32> %v565, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v577 = shufflevector <8 x i32> %v550, <8 x i32> %v565, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v578 = shufflevector <8 x i32> %v574, <8 x i32> %v576, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x i32> %v574, <8 x i32> %v576, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x i32> %v575, <8 x i32> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x i32> %v575, <8 x i32> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x i32> %v570, <8 x i32> %v578, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x i32> %v570, <8 x i32> %v578, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = shufflevector <8 x i32> %v571, <8 x i32> %v579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x i32> %v571, <8 x i32> %v579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x i32> %v572, <8 x i32> %v580, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v587 = shufflevector <8 x i32> %v572, <8 x i32> %v580, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v588 = shufflevector <8 x i32> %v573, <8 x i32> %v581, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v589 = shufflevector <8 x i32> %v573, <8 x i32> %v581, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v590 = mul i64 %v101, 64
  %v591 = getelementptr i8, ptr %v355, i64 %v590
  %v592 = icmp sgt i64 %v443, 0
  br i1 %v592, label %pack.line.92, label %pack.line.end.93
pack.line.92:
  %v593 = getelementptr i8, ptr %v591, i64 0
  store <8 x i32> %v582, ptr %v593, align 4
  br label %pack.line.end.93
pack.line.end.93:
  %v594 = icmp sgt i64 %v443, 1
  br i1 %v594, label %pack.line.94, label %pack.line.end.95
pack.line.94:
  %v595 = getelementptr i8, ptr %v591, i64 64
  store <8 x i32> %v584, ptr %v595, align 4
  br label %pack.line.end.95
pack.line.end.95:
  %v596 = icmp sgt i64 %v443, 2
  br i1 %v596, label %pack.line.96, label %pack.line.end.97
pack.line.96:
  %v597 = getelementptr i8, ptr %v591, i64 128
  store <8 x i32> %v586, ptr %v597, align 4
  br label %pack.line.end.97
pack.line.end.97:
  %v598 = icmp sgt i64 %v443, 3
  br i1 %v598, label %pack.line.98, label %pack.line.end.99
pack.line.98:
  %v599 = getelementptr i8, ptr %v591, i64 192
  store <8 x i32> %v588, ptr %v599, align 4
  br label %pack.line.end.99
pack.line.end.99:
  %v600 = icmp sgt i64 %v443, 4
  br i1 %v600, label %pack.line.100, label %pack.line.end.101
pack.line.100:
  %v601 = getelementptr i8, ptr %v591, i64 256
  store <8 x i32> %v583, ptr %v601, align 4
  br label %pack.line.end.101
pack.line.end.101:
  %v602 = icmp sgt i64 %v443, 5
  br i1 %v602, label %pack.line.102, label %pack.line.end.103
pack.line.102:
  %v603 = getelementptr i8, ptr %v591, i64 320
  store <8 x i32> %v585, ptr %v603, align 4
  br label %pack.line.end.103
pack.line.end.103:
  %v604 = icmp sgt i64 %v443, 6
  br i1 %v604, label %pack.line.104, label %pack.line.end.105
pack.line.104:
  %v605 = getelementptr i8, ptr %v591, i64 384
  store <8 x i32> %v587, ptr %v605, align 4
  br label %pack.line.end.105
pack.line.end.105:
  %v606 = icmp sgt i64 %v443, 7
  br i1 %v606, label %pack.line.106, label %pack.line.end.107
pack.line.106:
  %v607 = getelementptr i8, ptr %v591, i64 448
  store <8 x i32> %v589, ptr %v607, align 4
  br label %pack.line.end.107
pack.line.end.107:
  br label %pack.rest.end.67
pack.rest.end.67:
  %v608 = mul i64 64, %v6
  %v609 = sub i64 %v47, 6
  %v610 = icmp sge i64 %v609, %v44
  %v611 = select i1 %v610, i64 %v47, i64 %v44
  br label %i.108
i.108:
  %v612 = phi i64 [ %v44, %pack.rest.end.67 ], [ %v782, %k.end.113 ]
  %v613 = icmp slt i64 %v612, %v611
  br i1 %v613, label %i.body.109, label %i.end.110
i.body.109:
  %v614 = call i64 @llvm.smin.i64(i64 %v612, i64 %v609)
  %v615 = mul i64 4, %v43
  %v616 = add i64 %v615, 127
  %v617 = and i64 %v616, -128
  %v618 = add i64 %v617, 64
  %v619 = sub i64 %v614, %v44
  %v620 = mul i64 %v619, %v618
  %v621 = getelementptr i8, ptr %v28, i64 %v620
  %v622 = mul i64 4, %v43
  %v623 = getelementptr i8, ptr %v621, i64 %v618
  %v624 = mul i64 %v618, 2
  %v625 = getelementptr i8, ptr %v621, i64 %v624
  %v626 = mul i64 %v618, 3
  %v627 = getelementptr i8, ptr %v621, i64 %v626
  %v628 = mul i64 %v618, 4
  %v629 = getelementptr i8, ptr %v621, i64 %v628
  %v630 = mul i64 %v618, 5
  %v631 = getelementptr i8, ptr %v621, i64 %v630
  br label %k.111
k.111:
  %v632 = phi i64 [ 0, %i.body.109 ], [ %v693, %k.body.112 ]
  %v633 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v654, %k.body.112 ]
  %v634 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v657, %k.body.112 ]
  %v635 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v663, %k.body.112 ]
  %v636 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v664, %k.body.112 ]
  %v637 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v670, %k.body.112 ]
  %v638 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v671, %k.body.112 ]
  %v639 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v677, %k.body.112 ]
  %v640 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v678, %k.body.112 ]
  %v641 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v684, %k.body.112 ]
  %v642 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v685, %k.body.112 ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v691, %k.body.112 ]
  %v644 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.109 ], [ %v692, %k.body.112 ]
  %v645 = icmp slt i64 %v632, %v6
  br i1 %v645, label %k.body.112, label %k.end.113
k.body.112:
  %v646 = mul i64 %v632, 4
  %v647 = getelementptr i8, ptr %v621, i64 %v646
  %v648 = load float, ptr %v647, align 4
  %v649 = insertelement <8 x float> poison, float %v648, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = mul i64 %v632, 64
  %v652 = getelementptr i8, ptr %v26, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v650, <8 x float> %v653, <8 x float> %v633)
  %v655 = getelementptr i8, ptr %v652, i64 32
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v650, <8 x float> %v656, <8 x float> %v634)
  %v658 = mul i64 %v632, 4
  %v659 = getelementptr i8, ptr %v623, i64 %v658
  %v660 = load float, ptr %v659, align 4
  %v661 = insertelement <8 x float> poison, float %v660, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v662, <8 x float> %v653, <8 x float> %v635)
  %v664 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v662, <8 x float> %v656, <8 x float> %v636)
  %v665 = mul i64 %v632, 4
  %v666 = getelementptr i8, ptr %v625, i64 %v665
  %v667 = load float, ptr %v666, align 4
  %v668 = insertelement <8 x float> poison, float %v667, i64 0
  %v669 = shufflevector <8 x float> %v668, <8 x float> poison, <8 x i32> zeroinitializer
  %v670 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v669, <8 x float> %v653, <8 x float> %v637)
  %v671 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v669, <8 x float> %v656, <8 x float> %v638)
  %v672 = mul i64 %v632, 4
  %v673 = getelementptr i8, ptr %v627, i64 %v672
  %v674 = load float, ptr %v673, align 4
  %v675 = insertelement <8 x float> poison, float %v674, i64 0
  %v676 = shufflevector <8 x float> %v675, <8 x float> poison, <8 x i32> zeroinitializer
  %v677 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v676, <8 x float> %v653, <8 x float> %v639)
  %v678 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v676, <8 x float> %v656, <8 x float> %v640)
  %v679 = mul i64 %v632, 4
  %v680 = getelementptr i8, ptr %v629, i64 %v679
  %v681 = load float, ptr %v680, align 4
  %v682 = insertelement <8 x float> poison, float %v681, i64 0
  %v683 = shufflevector <8 x float> %v682, <8 x float> poison, <8 x i32> zeroinitializer
  %v684 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v683, <8 x float> %v653, <8 x float> %v641)
  %v685 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v683, <8 x float> %v656, <8 x float> %v642)
  %v686 = mul i64 %v632, 4
  %v687 = getelementptr i8, ptr %v631, i64 %v686
  %v688 = load float, ptr %v687, align 4
  %v689 = insertelement <8 x float> poison, float %v688, i64 0
  %v690 = shufflevector <8 x float> %v689, <8 x float> poison, <8 x i32> zeroinitializer
  %v691 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v690, <8 x float> %v653, <8 x float> %v643)
  %v692 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v690, <8 x float> %v656, <8 x float> %v644)
  %v693 = add nsw i64 %v632, 1
  br label %k.111
k.end.113:
  %v694 = fptrunc <8 x float> %v633 to <8 x half>
  %v695 = bitcast <8 x half> %v694 to <8 x i16>
  %v696 = fptrunc <8 x float> %v634 to <8 x half>
  %v697 = bitcast <8 x half> %v696 to <8 x i16>
  %v698 = fptrunc <8 x float> %v635 to <8 x half>
  %v699 = bitcast <8 x half> %v698 to <8 x i16>
  %v700 = fptrunc <8 x float> %v636 to <8 x half>
  %v701 = bitcast <8 x half> %v700 to <8 x i16>
  %v702 = fptrunc <8 x float> %v637 to <8 x half>
  %v703 = bitcast <8 x half> %v702 to <8 x i16>
  %v704 = fptrunc <8 x float> %v638 to <8 x half>
  %v705 = bitcast <8 x half> %v704 to <8 x i16>
  %v706 = fptrunc <8 x float> %v639 to <8 x half>
  %v707 = bitcast <8 x half> %v706 to <8 x i16>
  %v708 = fptrunc <8 x float> %v640 to <8 x half>
  %v709 = bitcast <8 x half> %v708 to <8 x i16>
  %v710 = fptrunc <8 x float> %v641 to <8 x half>
  %v711 = bitcast <8 x half> %v710 to <8 x i16>
  %v712 = fptrunc <8 x float> %v642 to <8 x half>
  %v713 = bitcast <8 x half> %v712 to <8 x i16>
  %v714 = fptrunc <8 x float> %v643 to <8 x half>
  %v715 = bitcast <8 x half> %v714 to <8 x i16>
  %v716 = fptrunc <8 x float> %v644 to <8 x half>
  %v717 = bitcast <8 x half> %v716 to <8 x i16>
  %v718 = mul i64 %v614, %v30
  %v719 = getelementptr i8, ptr %v24, i64 %v718
  %v720 = mul i64 %v97, 2
  %v721 = getelementptr i8, ptr %v719, i64 %v720
  store <8 x i16> %v695, ptr %v721, align 2
  %v722 = mul i64 %v614, %v30
  %v723 = getelementptr i8, ptr %v24, i64 %v722
  %v724 = add i64 %v97, 8
  %v725 = mul i64 %v724, 2
  %v726 = getelementptr i8, ptr %v723, i64 %v725
  store <8 x i16> %v697, ptr %v726, align 2
  %v727 = add i64 %v614, 1
  %v728 = mul i64 %v727, %v30
  %v729 = getelementptr i8, ptr %v24, i64 %v728
  %v730 = mul i64 %v97, 2
  %v731 = getelementptr i8, ptr %v729, i64 %v730
  store <8 x i16> %v699, ptr %v731, align 2
  %v732 = add i64 %v614, 1
  %v733 = mul i64 %v732, %v30
  %v734 = getelementptr i8, ptr %v24, i64 %v733
  %v735 = add i64 %v97, 8
  %v736 = mul i64 %v735, 2
  %v737 = getelementptr i8, ptr %v734, i64 %v736
  store <8 x i16> %v701, ptr %v737, align 2
  %v738 = add i64 %v614, 2
  %v739 = mul i64 %v738, %v30
  %v740 = getelementptr i8, ptr %v24, i64 %v739
  %v741 = mul i64 %v97, 2
  %v742 = getelementptr i8, ptr %v740, i64 %v741
  store <8 x i16> %v703, ptr %v742, align 2
  %v743 = add i64 %v614, 2
  %v744 = mul i64 %v743, %v30
  %v745 = getelementptr i8, ptr %v24, i64 %v744
  %v746 = add i64 %v97, 8
  %v747 = mul i64 %v746, 2
  %v748 = getelementptr i8, ptr %v745, i64 %v747
  store <8 x i16> %v705, ptr %v748, align 2
  %v749 = add i64 %v614, 3
  %v750 = mul i64 %v749, %v30
  %v751 = getelementptr i8, ptr %v24, i64 %v750
  %v752 = mul i64 %v97, 2
  %v753 = getelementptr i8, ptr %v751, i64 %v752
  store <8 x i16> %v707, ptr %v753, align 2
  %v754 = add i64 %v614, 3
  %v755 = mul i64 %v754, %v30
  %v756 = getelementptr i8, ptr %v24, i64 %v755
  %v757 = add i64 %v97, 8
  %v758 = mul i64 %v757, 2
  %v759 = getelementptr i8, ptr %v756, i64 %v758
  store <8 x i16> %v709, ptr %v759, align 2
  %v760 = add i64 %v614, 4
  %v761 = mul i64 %v760, %v30
  %v762 = getelementptr i8, ptr %v24, i64 %v761
  %v763 = mul i64 %v97, 2
  %v764 = getelementptr i8, ptr %v762, i64 %v763
  store <8 x i16> %v711, ptr %v764, align 2
  %v765 = add i64 %v614, 4
  %v766 = mul i64 %v765, %v30
  %v767 = getelementptr i8, ptr %v24, i64 %v766
  %v768 = add i64 %v97, 8
  %v769 = mul i64 %v768, 2
  %v770 = getelementptr i8, ptr %v767, i64 %v769
  store <8 x i16> %v713, ptr %v770, align 2
  %v771 = add i64 %v614, 5
  %v772 = mul i64 %v771, %v30
  %v773 = getelementptr i8, ptr %v24, i64 %v772
  %v774 = mul i64 %v97, 2
  %v775 = getelementptr i8, ptr %v773, i64 %v774
  store <8 x i16> %v715, ptr %v775, align 2
  %v776 = add i64 %v614, 5
  %v777 = mul i64 %v776, %v30
  %v778 = getelementptr i8, ptr %v24, i64 %v777
  %v779 = add i64 %v97, 8
  %v780 = mul i64 %v779, 2
  %v781 = getelementptr i8, ptr %v778, i64 %v780
  store <8 x i16> %v717, ptr %v781, align 2
  %v782 = add nsw i64 %v612, 6
  br label %i.108
i.end.110:
  br label %i.edge.114
i.edge.114:
  %v783 = phi i64 [ %v611, %i.end.110 ], [ %v823, %k.end.119 ]
  %v784 = icmp slt i64 %v783, %v47
  br i1 %v784, label %i.edge.body.115, label %i.edge.end.116
i.edge.body.115:
  %v785 = mul i64 4, %v43
  %v786 = add i64 %v785, 127
  %v787 = and i64 %v786, -128
  %v788 = add i64 %v787, 64
  %v789 = sub i64 %v783, %v44
  %v790 = mul i64 %v789, %v788
  %v791 = getelementptr i8, ptr %v28, i64 %v790
  %v792 = mul i64 4, %v43
  br label %k.117
k.117:
  %v793 = phi i64 [ 0, %i.edge.body.115 ], [ %v809, %k.body.118 ]
  %v794 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.115 ], [ %v805, %k.body.118 ]
  %v795 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.115 ], [ %v808, %k.body.118 ]
  %v796 = icmp slt i64 %v793, %v6
  br i1 %v796, label %k.body.118, label %k.end.119
k.body.118:
  %v797 = mul i64 %v793, 4
  %v798 = getelementptr i8, ptr %v791, i64 %v797
  %v799 = load float, ptr %v798, align 4
  %v800 = insertelement <8 x float> poison, float %v799, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = mul i64 %v793, 64
  %v803 = getelementptr i8, ptr %v26, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v801, <8 x float> %v804, <8 x float> %v794)
  %v806 = getelementptr i8, ptr %v803, i64 32
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v801, <8 x float> %v807, <8 x float> %v795)
  %v809 = add nsw i64 %v793, 1
  br label %k.117
k.end.119:
  %v810 = fptrunc <8 x float> %v794 to <8 x half>
  %v811 = bitcast <8 x half> %v810 to <8 x i16>
  %v812 = fptrunc <8 x float> %v795 to <8 x half>
  %v813 = bitcast <8 x half> %v812 to <8 x i16>
  %v814 = mul i64 %v783, %v30
  %v815 = getelementptr i8, ptr %v24, i64 %v814
  %v816 = mul i64 %v97, 2
  %v817 = getelementptr i8, ptr %v815, i64 %v816
  store <8 x i16> %v811, ptr %v817, align 2
  %v818 = mul i64 %v783, %v30
  %v819 = getelementptr i8, ptr %v24, i64 %v818
  %v820 = add i64 %v97, 8
  %v821 = mul i64 %v820, 2
  %v822 = getelementptr i8, ptr %v819, i64 %v821
  store <8 x i16> %v813, ptr %v822, align 2
  %v823 = add nsw i64 %v783, 1
  br label %i.edge.114
i.edge.end.116:
  %v824 = add nsw i64 %v97, 16
  br label %block.15
block.end.17:
  br label %edge.block.120
edge.block.120:
  %v825 = phi i64 [ %v96, %block.end.17 ], [ %v1058, %i.edge.end.161 ]
  %v826 = icmp slt i64 %v825, %v38
  br i1 %v826, label %edge.block.body.121, label %edge.block.end.122
edge.block.body.121:
  %v827 = sub i64 %v38, %v825
  %v828 = call i64 @llvm.smin.i64(i64 %v827, i64 8)
  %v829 = mul i64 32, %v6
  br label %pack.lane.123
pack.lane.123:
  %v830 = phi i64 [ 0, %edge.block.body.121 ], [ %v847, %pack.units.end.128 ]
  %v831 = icmp slt i64 %v830, %v828
  br i1 %v831, label %pack.lane.body.124, label %pack.lane.end.125
pack.lane.body.124:
  %v832 = mul i64 %v830, 4
  %v833 = getelementptr i8, ptr %v26, i64 %v832
  br label %pack.units.126
pack.units.126:
  %v834 = phi i64 [ 0, %pack.lane.body.124 ], [ %v846, %pack.units.body.127 ]
  %v835 = icmp slt i64 %v834, %v6
  br i1 %v835, label %pack.units.body.127, label %pack.units.end.128
pack.units.body.127:
  %v836 = mul i64 %v834, 32
  %v837 = getelementptr i8, ptr %v833, i64 %v836
  %v838 = add i64 %v825, %v830
  %v839 = mul i64 %v838, %v16
  %v840 = getelementptr i8, ptr %v22, i64 %v839
  %v841 = mul i64 %v834, 2
  %v842 = getelementptr i8, ptr %v840, i64 %v841
  %v843 = load i16, ptr %v842, align 2
  %v844 = bitcast i16 %v843 to half
  %v845 = fpext half %v844 to float
  store float %v845, ptr %v837, align 4
  %v846 = add nsw i64 %v834, 1
  br label %pack.units.126
pack.units.end.128:
  %v847 = add nsw i64 %v830, 1
  br label %pack.lane.123
pack.lane.end.125:
  br label %pack.pad.129
pack.pad.129:
  %v848 = phi i64 [ %v828, %pack.lane.end.125 ], [ %v857, %pack.pad.end.134 ]
  %v849 = icmp slt i64 %v848, 8
  br i1 %v849, label %pack.pad.body.130, label %pack.pad.end.131
pack.pad.body.130:
  %v850 = mul i64 %v848, 4
  %v851 = getelementptr i8, ptr %v26, i64 %v850
  br label %pack.pad.132
pack.pad.132:
  %v852 = phi i64 [ 0, %pack.pad.body.130 ], [ %v856, %pack.pad.body.133 ]
  %v853 = icmp slt i64 %v852, %v6
  br i1 %v853, label %pack.pad.body.133, label %pack.pad.end.134
pack.pad.body.133:
  %v854 = mul i64 %v852, 32
  %v855 = getelementptr i8, ptr %v851, i64 %v854
  store float 0x0000000000000000, ptr %v855, align 4
  %v856 = add nsw i64 %v852, 1
  br label %pack.pad.132
pack.pad.end.134:
  %v857 = add nsw i64 %v848, 1
  br label %pack.pad.129
pack.pad.end.131:
  %v858 = mul i64 32, %v6
  %v859 = sub i64 %v47, 6
  %v860 = icmp sge i64 %v859, %v44
  %v861 = select i1 %v860, i64 %v47, i64 %v44
  br label %i.135
i.135:
  %v862 = phi i64 [ %v44, %pack.pad.end.131 ], [ %v1019, %edge.end.158 ]
  %v863 = icmp slt i64 %v862, %v861
  br i1 %v863, label %i.body.136, label %i.end.137
i.body.136:
  %v864 = call i64 @llvm.smin.i64(i64 %v862, i64 %v859)
  %v865 = mul i64 4, %v43
  %v866 = add i64 %v865, 127
  %v867 = and i64 %v866, -128
  %v868 = add i64 %v867, 64
  %v869 = sub i64 %v864, %v44
  %v870 = mul i64 %v869, %v868
  %v871 = getelementptr i8, ptr %v28, i64 %v870
  %v872 = mul i64 4, %v43
  %v873 = getelementptr i8, ptr %v871, i64 %v868
  %v874 = mul i64 %v868, 2
  %v875 = getelementptr i8, ptr %v871, i64 %v874
  %v876 = mul i64 %v868, 3
  %v877 = getelementptr i8, ptr %v871, i64 %v876
  %v878 = mul i64 %v868, 4
  %v879 = getelementptr i8, ptr %v871, i64 %v878
  %v880 = mul i64 %v868, 5
  %v881 = getelementptr i8, ptr %v871, i64 %v880
  br label %k.138
k.138:
  %v882 = phi i64 [ 0, %i.body.136 ], [ %v929, %k.body.139 ]
  %v883 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v898, %k.body.139 ]
  %v884 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v904, %k.body.139 ]
  %v885 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v910, %k.body.139 ]
  %v886 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v916, %k.body.139 ]
  %v887 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v922, %k.body.139 ]
  %v888 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.136 ], [ %v928, %k.body.139 ]
  %v889 = icmp slt i64 %v882, %v6
  br i1 %v889, label %k.body.139, label %k.end.140
k.body.139:
  %v890 = mul i64 %v882, 4
  %v891 = getelementptr i8, ptr %v871, i64 %v890
  %v892 = load float, ptr %v891, align 4
  %v893 = insertelement <8 x float> poison, float %v892, i64 0
  %v894 = shufflevector <8 x float> %v893, <8 x float> poison, <8 x i32> zeroinitializer
  %v895 = mul i64 %v882, 32
  %v896 = getelementptr i8, ptr %v26, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v894, <8 x float> %v897, <8 x float> %v883)
  %v899 = mul i64 %v882, 4
  %v900 = getelementptr i8, ptr %v873, i64 %v899
  %v901 = load float, ptr %v900, align 4
  %v902 = insertelement <8 x float> poison, float %v901, i64 0
  %v903 = shufflevector <8 x float> %v902, <8 x float> poison, <8 x i32> zeroinitializer
  %v904 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v903, <8 x float> %v897, <8 x float> %v884)
  %v905 = mul i64 %v882, 4
  %v906 = getelementptr i8, ptr %v875, i64 %v905
  %v907 = load float, ptr %v906, align 4
  %v908 = insertelement <8 x float> poison, float %v907, i64 0
  %v909 = shufflevector <8 x float> %v908, <8 x float> poison, <8 x i32> zeroinitializer
  %v910 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v909, <8 x float> %v897, <8 x float> %v885)
  %v911 = mul i64 %v882, 4
  %v912 = getelementptr i8, ptr %v877, i64 %v911
  %v913 = load float, ptr %v912, align 4
  %v914 = insertelement <8 x float> poison, float %v913, i64 0
  %v915 = shufflevector <8 x float> %v914, <8 x float> poison, <8 x i32> zeroinitializer
  %v916 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v915, <8 x float> %v897, <8 x float> %v886)
  %v917 = mul i64 %v882, 4
  %v918 = getelementptr i8, ptr %v879, i64 %v917
  %v919 = load float, ptr %v918, align 4
  %v920 = insertelement <8 x float> poison, float %v919, i64 0
  %v921 = shufflevector <8 x float> %v920, <8 x float> poison, <8 x i32> zeroinitializer
  %v922 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v921, <8 x float> %v897, <8 x float> %v887)
  %v923 = mul i64 %v882, 4
  %v924 = getelementptr i8, ptr %v881, i64 %v923
  %v925 = load float, ptr %v924, align 4
  %v926 = insertelement <8 x float> poison, float %v925, i64 0
  %v927 = shufflevector <8 x float> %v926, <8 x float> poison, <8 x i32> zeroinitializer
  %v928 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v927, <8 x float> %v897, <8 x float> %v888)
  %v929 = add nsw i64 %v882, 1
  br label %k.138
k.end.140:
  %v930 = fptrunc <8 x float> %v883 to <8 x half>
  %v931 = bitcast <8 x half> %v930 to <8 x i16>
  %v932 = fptrunc <8 x float> %v884 to <8 x half>
  %v933 = bitcast <8 x half> %v932 to <8 x i16>
  %v934 = fptrunc <8 x float> %v885 to <8 x half>
  %v935 = bitcast <8 x half> %v934 to <8 x i16>
  %v936 = fptrunc <8 x float> %v886 to <8 x half>
  %v937 = bitcast <8 x half> %v936 to <8 x i16>
  %v938 = fptrunc <8 x float> %v887 to <8 x half>
  %v939 = bitcast <8 x half> %v938 to <8 x i16>
  %v940 = fptrunc <8 x float> %v888 to <8 x half>
  %v941 = bitcast <8 x half> %v940 to <8 x i16>
  %v942 = mul i64 %v864, %v30
  %v943 = getelementptr i8, ptr %v24, i64 %v942
  %v944 = mul i64 %v825, 2
  %v945 = getelementptr i8, ptr %v943, i64 %v944
  store <8 x i16> %v931, ptr %v946, align 64
  br label %edge.141
edge.141:
  %v947 = phi i64 [ 0, %k.end.140 ], [ %v953, %edge.body.142 ]
  %v948 = icmp slt i64 %v947, %v828
  br i1 %v948, label %edge.body.142, label %edge.end.143
edge.body.142:
  %v949 = mul i64 %v947, 2
  %v950 = getelementptr i8, ptr %v946, i64 %v949
  %v951 = load i16, ptr %v950, align 2
  %v952 = getelementptr i8, ptr %v945, i64 %v949
  store i16 %v951, ptr %v952, align 2
  %v953 = add nsw i64 %v947, 1
  br label %edge.141
edge.end.143:
  %v954 = add i64 %v864, 1
  %v955 = mul i64 %v954, %v30
  %v956 = getelementptr i8, ptr %v24, i64 %v955
  %v957 = mul i64 %v825, 2
  %v958 = getelementptr i8, ptr %v956, i64 %v957
  store <8 x i16> %v933, ptr %v959, align 64
  br label %edge.144
edge.144:
  %v960 = phi i64 [ 0, %edge.end.143 ], [ %v966, %edge.body.145 ]
  %v961 = icmp slt i64 %v960, %v828
  br i1 %v961, label %edge.body.145, label %edge.end.146
edge.body.145:
  %v962 = mul i64 %v960, 2
  %v963 = getelementptr i8, ptr %v959, i64 %v962
  %v964 = load i16, ptr %v963, align 2
  %v965 = getelementptr i8, ptr %v958, i64 %v962
  store i16 %v964, ptr %v965, align 2
  %v966 = add nsw i64 %v960, 1
  br label %edge.144
edge.end.146:
  %v967 = add i64 %v864, 2
  %v968 = mul i64 %v967, %v30
  %v969 = getelementptr i8, ptr %v24, i64 %v968
  %v970 = mul i64 %v825, 2
  %v971 = getelementptr i8, ptr %v969, i64 %v970
  store <8 x i16> %v935, ptr %v972, align 64
  br label %edge.147
edge.147:
  %v973 = phi i64 [ 0, %edge.end.146 ], [ %v979, %edge.body.148 ]
  %v974 = icmp slt i64 %v973, %v828
  br i1 %v974, label %edge.body.148, label %edge.end.149
edge.body.148:
  %v975 = mul i64 %v973, 2
  %v976 = getelementptr i8, ptr %v972, i64 %v975
  %v977 = load i16, ptr %v976, align 2
  %v978 = getelementptr i8, ptr %v971, i64 %v975
  store i16 %v977, ptr %v978, align 2
  %v979 = add nsw i64 %v973, 1
  br label %edge.147
edge.end.149:
  %v980 = add i64 %v864, 3
  %v981 = mul i64 %v980, %v30
  %v982 = getelementptr i8, ptr %v24, i64 %v981
  %v983 = mul i64 %v825, 2
  %v984 = getelementptr i8, ptr %v982, i64 %v983
  store <8 x i16> %v937, ptr %v985, align 64
  br label %edge.150
edge.150:
  %v986 = phi i64 [ 0, %edge.end.149 ], [ %v992, %edge.body.151 ]
  %v987 = icmp slt i64 %v986, %v828
  br i1 %v987, label %edge.body.151, label %edge.end.152
edge.body.151:
  %v988 = mul i64 %v986, 2
  %v989 = getelementptr i8, ptr %v985, i64 %v988
  %v990 = load i16, ptr %v989, align 2
  %v991 = getelementptr i8, ptr %v984, i64 %v988
  store i16 %v990, ptr %v991, align 2
  %v992 = add nsw i64 %v986, 1
  br label %edge.150
edge.end.152:
  %v993 = add i64 %v864, 4
  %v994 = mul i64 %v993, %v30
  %v995 = getelementptr i8, ptr %v24, i64 %v994
  %v996 = mul i64 %v825, 2
  %v997 = getelementptr i8, ptr %v995, i64 %v996
  store <8 x i16> %v939, ptr %v998, align 64
  br label %edge.153
edge.153:
  %v999 = phi i64 [ 0, %edge.end.152 ], [ %v1005, %edge.body.154 ]
  %v1000 = icmp slt i64 %v999, %v828
  br i1 %v1000, label %edge.body.154, label %edge.end.155
edge.body.154:
  %v1001 = mul i64 %v999, 2
  %v1002 = getelementptr i8, ptr %v998, i64 %v1001
  %v1003 = load i16, ptr %v1002, align 2
  %v1004 = getelementptr i8, ptr %v997, i64 %v1001
  store i16 %v1003, ptr %v1004, align 2
  %v1005 = add nsw i64 %v999, 1
  br label %edge.153
edge.end.155:
  %v1006 = add i64 %v864, 5
  %v1007 = mul i64 %v1006, %v30
  %v1008 = getelementptr i8, ptr %v24, i64 %v1007
  %v1009 = mul i64 %v825, 2
  %v1010 = getelementptr i8, ptr %v1008, i64 %v1009
  store <8 x i16> %v941, ptr %v1011, align 64
  br label %edge.156
edge.156:
  %v1012 = phi i64 [ 0, %edge.end.155 ], [ %v1018, %edge.body.157 ]
  %v1013 = icmp slt i64 %v1012, %v828
  br i1 %v1013, label %edge.body.157, label %edge.end.158
edge.body.157:
  %v1014 = mul i64 %v1012, 2
  %v1015 = getelementptr i8, ptr %v1011, i64 %v1014
  %v1016 = load i16, ptr %v1015, align 2
  %v1017 = getelementptr i8, ptr %v1010, i64 %v1014
  store i16 %v1016, ptr %v1017, align 2
  %v1018 = add nsw i64 %v1012, 1
  br label %edge.156
edge.end.158:
  %v1019 = add nsw i64 %v862, 6
  br label %i.135
i.end.137:
  br label %i.edge.159
i.edge.159:
  %v1020 = phi i64 [ %v861, %i.end.137 ], [ %v1057, %edge.end.167 ]
  %v1021 = icmp slt i64 %v1020, %v47
  br i1 %v1021, label %i.edge.body.160, label %i.edge.end.161
i.edge.body.160:
  %v1022 = mul i64 4, %v43
  %v1023 = add i64 %v1022, 127
  %v1024 = and i64 %v1023, -128
  %v1025 = add i64 %v1024, 64
  %v1026 = sub i64 %v1020, %v44
  %v1027 = mul i64 %v1026, %v1025
  %v1028 = getelementptr i8, ptr %v28, i64 %v1027
  %v1029 = mul i64 4, %v43
  br label %k.162
k.162:
  %v1030 = phi i64 [ 0, %i.edge.body.160 ], [ %v1042, %k.body.163 ]
  %v1031 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.160 ], [ %v1041, %k.body.163 ]
  %v1032 = icmp slt i64 %v1030, %v6
  br i1 %v1032, label %k.body.163, label %k.end.164
k.body.163:
  %v1033 = mul i64 %v1030, 4
  %v1034 = getelementptr i8, ptr %v1028, i64 %v1033
  %v1035 = load float, ptr %v1034, align 4
  %v1036 = insertelement <8 x float> poison, float %v1035, i64 0
  %v1037 = shufflevector <8 x float> %v1036, <8 x float> poison, <8 x i32> zeroinitializer
  %v1038 = mul i64 %v1030, 32
  %v1039 = getelementptr i8, ptr %v26, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1037, <8 x float> %v1040, <8 x float> %v1031)
  %v1042 = add nsw i64 %v1030, 1
  br label %k.162
k.end.164:
  %v1043 = fptrunc <8 x float> %v1031 to <8 x half>
  %v1044 = bitcast <8 x half> %v1043 to <8 x i16>
  %v1045 = mul i64 %v1020, %v30
  %v1046 = getelementptr i8, ptr %v24, i64 %v1045
  %v1047 = mul i64 %v825, 2
  %v1048 = getelementptr i8, ptr %v1046, i64 %v1047
  store <8 x i16> %v1044, ptr %v1049, align 64
  br label %edge.165
edge.165:
  %v1050 = phi i64 [ 0, %k.end.164 ], [ %v1056, %edge.body.166 ]
  %v1051 = icmp slt i64 %v1050, %v828
  br i1 %v1051, label %edge.body.166, label %edge.end.167
edge.body.166:
  %v1052 = mul i64 %v1050, 2
  %v1053 = getelementptr i8, ptr %v1049, i64 %v1052
  %v1054 = load i16, ptr %v1053, align 2
  %v1055 = getelementptr i8, ptr %v1048, i64 %v1052
  store i16 %v1054, ptr %v1055, align 2
  %v1056 = add nsw i64 %v1050, 1
  br label %edge.165
edge.end.167:
  %v1057 = add nsw i64 %v1020, 1
  br label %i.edge.159
i.edge.end.161:
  %v1058 = add nsw i64 %v825, 8
  br label %edge.block.120
edge.block.end.122:
  %v1059 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 



define void @indirect_dot.output(ptr noundef %arguments) nounwind  {
entry:
  %v297 = alloca <8 x i32>, i64 8, align 64
  %v516 = alloca <8 x i32>, i64 8, align 64
  %v1 = getelementptr i8, ptr %arguments, i64 184
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 192
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 200
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 32
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 0
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 96
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 80
  %v18 = load ptr, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 48
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 56
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 72
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 40
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 104
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 216
  %v30 = load ptr, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 224
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 112
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 144
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 152
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 160
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %arguments, i64 168
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %arguments, i64 176
  %v44 = load i64, ptr %v43, align 8
  %v45 = add i64 %v6, 7
  %v46 = udiv i64 %v45, 8
  %v47 = mul i64 %v46, 8
  br label %row.block.1
row.block.1:
  %v48 = phi i64 [ %v36, %entry ], [ %v915, %edge.block.end.45 ]
  %v49 = icmp slt i64 %v48, %v38
  br i1 %v49, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v50 = add i64 %v48, %v44
  %v51 = call i64 @llvm.smin.i64(i64 %v38, i64 %v50)
  %v52 = mul i64 4, %v47
  %v53 = add i64 %v52, 127
  %v54 = and i64 %v53, -128
  %v55 = add i64 %v54, 64
  br label %pack.row.4
pack.row.4:
  %v56 = phi i64 [ %v48, %row.block.body.2 ], [ %v88, %pack.rest.end.11 ]
  %v57 = icmp slt i64 %v56, %v51
  br i1 %v57, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v58 = sub i64 %v56, %v48
  %v59 = mul i64 %v58, %v55
  %v60 = getelementptr i8, ptr %v32, i64 %v59
  %v61 = mul i64 4, %v47
  %v62 = urem i64 %v6, 8
  %v63 = sub i64 %v6, %v62
  %v64 = sub i64 %v6, %v63
  %v65 = call i64 @llvm.smin.i64(i64 %v64, i64 8)
  br label %pack.units.7
pack.units.7:
  %v66 = phi i64 [ 0, %pack.row.body.5 ], [ %v75, %pack.units.body.8 ]
  %v67 = icmp slt i64 %v66, %v63
  br i1 %v67, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v68 = mul i64 %v56, %v8
  %v69 = getelementptr i8, ptr %v14, i64 %v68
  %v70 = mul i64 %v66, 4
  %v71 = getelementptr i8, ptr %v69, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v66, 4
  %v74 = getelementptr i8, ptr %v60, i64 %v73
  store <8 x float> %v72, ptr %v74, align 4
  %v75 = add nsw i64 %v66, 8
  br label %pack.units.7
pack.units.end.9:
  %v76 = icmp sgt i64 %v65, 0
  br i1 %v76, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v77 = mul i64 %v56, %v8
  %v78 = getelementptr i8, ptr %v14, i64 %v77
  %v79 = mul i64 %v63, 4
  %v80 = getelementptr i8, ptr %v78, i64 %v79
  %v81 = trunc i64 %v65 to i32
  %v82 = insertelement <8 x i32> poison, i32 %v81, i64 0
  %v83 = shufflevector <8 x i32> %v82, <8 x i32> poison, <8 x i32> zeroinitializer
  %v84 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v83
  %v85 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v80, <8 x i1> %v84, <8 x float> zeroinitializer)
  %v86 = mul i64 %v63, 4
  %v87 = getelementptr i8, ptr %v60, i64 %v86
  store <8 x float> %v85, ptr %v87, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v88 = add nsw i64 %v56, 1
  br label %pack.row.4
pack.row.end.6:
  %v89 = sub i64 %v42, %v40
  %v90 = urem i64 %v89, 16
  %v91 = sub i64 %v42, %v90
  br label %block.12
block.12:
  %v92 = phi i64 [ %v40, %pack.row.end.6 ], [ %v721, %i.edge.end.39 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %block.body.13, label %block.end.14
block.body.13:
  %v94 = mul i64 64, %v6
  %v95 = urem i64 %v6, 8
  %v96 = sub i64 %v6, %v95
  br label %pack.square.15
pack.square.15:
  %v97 = phi i64 [ 0, %block.body.13 ], [ %v184, %pack.square.body.16 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %pack.square.body.16, label %pack.square.end.17
pack.square.body.16:
  %v99 = mul i64 %v97, 64
  %v100 = getelementptr i8, ptr %v30, i64 %v99
  %v101 = mul i64 %v97, 4
  %v102 = getelementptr i8, ptr %v26, i64 %v101
  %v103 = mul i64 %v92, 8
  %v104 = getelementptr i8, ptr %v18, i64 %v103
  %v105 = load i64, ptr %v104, align 8
  %v106 = mul i64 %v105, %v20
  %v107 = getelementptr i8, ptr %v102, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = bitcast <8 x float> %v108 to <8 x i32>
  %v110 = getelementptr i8, ptr %v104, i64 8
  %v111 = load i64, ptr %v110, align 8
  %v112 = mul i64 %v111, %v20
  %v113 = getelementptr i8, ptr %v102, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = bitcast <8 x float> %v114 to <8 x i32>
  %v116 = getelementptr i8, ptr %v104, i64 16
  %v117 = load i64, ptr %v116, align 8
  %v118 = mul i64 %v117, %v20
  %v119 = getelementptr i8, ptr %v102, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = bitcast <8 x float> %v120 to <8 x i32>
  %v122 = getelementptr i8, ptr %v104, i64 24
  %v123 = load i64, ptr %v122, align 8
  %v124 = mul i64 %v123, %v20
  %v125 = getelementptr i8, ptr %v102, i64 %v124
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = bitcast <8 x float> %v126 to <8 x i32>
  %v128 = getelementptr i8, ptr %v104, i64 32
  %v129 = load i64, ptr %v128, align 8
  %v130 = mul i64 %v129, %v20
  %v131 = getelementptr i8, ptr %v102, i64 %v130
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = bitcast <8 x float> %v132 to <8 x i32>
  %v134 = getelementptr i8, ptr %v104, i64 40
  %v135 = load i64, ptr %v134, align 8
  %v136 = mul i64 %v135, %v20
  %v137 = getelementptr i8, ptr %v102, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = bitcast <8 x float> %v138 to <8 x i32>
  %v140 = getelementptr i8, ptr %v104, i64 48
  %v141 = load i64, ptr %v140, align 8
  %v142 = mul i64 %v141, %v20
  %v143 = getelementptr i8, ptr %v102, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = bitcast <8 x float> %v144 to <8 x i32>
  %v146 = getelementptr i8, ptr %v104, i64 56
  %v147 = load i64, ptr %v146, align 8
  %v148 = mul i64 %v147, %v20
  %v149 = getelementptr i8, ptr %v102, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = bitcast <8 x float> %v150 to <8 x i32>
  %v152 = shufflevector <8 x i32> %v109, <8 x i32> %v115, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v153 = shufflevector <8 x i32> %v109, <8 x i32> %v115, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v154 = shufflevector <8 x i32> %v121, <8 x i32> %v127, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v155 = shufflevector <8 x i32> %v121, <8 x i32> %v127, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v156 = shufflevector <8 x i32> %v152, <8 x i32> %v154, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v157 = shufflevector <8 x i32> %v152, <8 x i32> %v154, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v158 = shufflevector <8 x i32> %v153, <8 x i32> %v155, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v159 = shufflevector <8 x i32> %v153, <8 x i32> %v155, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v160 = shufflevector <8 x i32> %v133, <8 x i32> %v139, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v161 = shufflevector <8 x i32> %v133, <8 x i32> %v139, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v162 = shufflevector <8 x i32> %v145, <8 x i32> %v151, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v163 = shufflevector <8 x i32> %v145, <8 x i32> %v151, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v164 = shufflevector <8 x i32> %v160, <8 x i32> %v162, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v165 = shufflevector <8 x i32> %v160, <8 x i32> %v162, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v166 = shufflevector <8 x i32> %v161, <8 x i32> %v163, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v167 = shufflevector <8 x i32> %v161, <8 x i32> %v163, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v168 = shufflevector <8 x i32> %v156, <8 x i32> %v164, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v169 = shufflevector <8 x i32> %v156, <8 x i32> %v164, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v170 = shufflevector <8 x i32> %v157, <8 x i32> %v165, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v171 = shufflevector <8 x i32> %v157, <8 x i32> %v165, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v172 = shufflevector <8 x i32> %v158, <8 x i32> %v166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v173 = shufflevector <8 x i32> %v158, <8 x i32> %v166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v174 = shufflevector <8 x i32> %v159, <8 x i32> %v167, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v175 = shufflevector <8 x i32> %v159, <8 x i32> %v167, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v176 = getelementptr i8, ptr %v100, i64 0
  store <8 x i32> %v168, ptr %v176, align 4
  %v177 = getelementptr i8, ptr %v100, i64 64
  store <8 x i32> %v170, ptr %v177, align 4
  %v178 = getelementptr i8, ptr %v100, i64 128
  store <8 x i32> %v172, ptr %v178, align 4
  %v179 = getelementptr i8, ptr %v100, i64 192
  store <8 x i32> %v174, ptr %v179, align 4
  %v180 = getelementptr i8, ptr %v100, i64 256
  store <8 x i32> %v169, ptr %v180, align 4
  %v181 = getelementptr i8, ptr %v100, i64 320
  store <8 x i32> %v171, ptr %v181, align 4
  %v182 = getelementptr i8, ptr %v100, i64 384
  store <8 x i32> %v173, ptr %v182, align 4
  %v183 = getelementptr i8, ptr %v100, i64 448
  store <8 x i32> %v175, ptr %v183, align 4
  %v184 = add nsw i64 %v97, 8
  br label %pack.square.15
pack.square.end.17:
  %v185 = sub i64 %v6, %v96
  %v186 = call i64 @llvm.smin.i64(i64 %v185, i64 8)
  %v187 = icmp sgt i64 %v186, 0
  br i1 %v187, label %pack.rest.18, label %pack.rest.end.19
pack.rest.18:
  %v188 = mul i64 %v96, 4
  %v189 = getelementptr i8, ptr %v26, i64 %v188
  %v190 = mul i64 %v92, 8
  %v191 = getelementptr i8, ptr %v18, i64 %v190
  %v192 = load i64, ptr %v191, align 8
  %v193 = mul i64 %v192, %v20
  %v194 = getelementptr i8, ptr %v189, i64 %v193
  %v195 = trunc i64 %v186 to i32
  %v196 = insertelement <8 x i32> poison, i32 %v195, i64 0
  %v197 = shufflevector <8 x i32> %v196, <8 x i32> poison, <8 x i32> zeroinitializer
  %v198 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v197
  %v199 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v194, <8 x i1> %v198, <8 x float> zeroinitializer)
  %v200 = bitcast <8 x float> %v199 to <8 x i32>
  %v201 = getelementptr i8, ptr %v191, i64 8
  %v202 = load i64, ptr %v201, align 8
  %v203 = mul i64 %v202, %v20
  %v204 = getelementptr i8, ptr %v189, i64 %v203
  %v205 = trunc i64 %v186 to i32
  %v206 = insertelement <8 x i32> poison, i32 %v205, i64 0
  %v207 = shufflevector <8 x i32> %v206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v208 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v207
  %v209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v204, <8 x i1> %v208, <8 x float> zeroinitializer)
  %v210 = bitcast <8 x float> %v209 to <8 x i32>
  %v211 = getelementptr i8, ptr %v191, i64 16
  %v212 = load i64, ptr %v211, align 8
  %v213 = mul i64 %v212, %v20
  %v214 = getelementptr i8, ptr %v189, i64 %v213
  %v215 = trunc i64 %v186 to i32
  %v216 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v217 = shufflevector <8 x i32> %v216, <8 x i32> poison, <8 x i32> zeroinitializer
  %v218 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v217
  %v219 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v214, <8 x i1> %v218, <8 x float> zeroinitializer)
  %v220 = bitcast <8 x float> %v219 to <8 x i32>
  %v221 = getelementptr i8, ptr %v191, i64 24
  %v222 = load i64, ptr %v221, align 8
  %v223 = mul i64 %v222, %v20
  %v224 = getelementptr i8, ptr %v189, i64 %v223
  %v225 = trunc i64 %v186 to i32
  %v226 = insertelement <8 x i32> poison, i32 %v225, i64 0
  %v227 = shufflevector <8 x i32> %v226, <8 x i32> poison, <8 x i32> zeroinitializer
  %v228 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v227
  %v229 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v224, <8 x i1> %v228, <8 x float> zeroinitializer)
  %v230 = bitcast <8 x float> %v229 to <8 x i32>
  %v231 = getelementptr i8, ptr %v191, i64 32
  %v232 = load i64, ptr %v231, align 8
  %v233 = mul i64 %v232, %v20
  %v234 = getelementptr i8, ptr %v189, i64 %v233
  %v235 = trunc i64 %v186 to i32
  %v236 = insertelement <8 x i32> poison, i32 %v235, i64 0
  %v237 = shufflevector <8 x i32> %v236, <8 x i32> poison, <8 x i32> zeroinitializer
  %v238 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v237
  %v239 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v234, <8 x i1> %v238, <8 x float> zeroinitializer)
  %v240 = bitcast <8 x float> %v239 to <8 x i32>
  %v241 = getelementptr i8, ptr %v191, i64 40
  %v242 = load i64, ptr %v241, align 8
  %v243 = mul i64 %v242, %v20
  %v244 = getelementptr i8, ptr %v189, i64 %v243
  %v245 = trunc i64 %v186 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v244, <8 x i1> %v248, <8 x float> zeroinitializer)
  %v250 = bitcast <8 x float> %v249 to <8 x i32>
  %v251 = getelementptr i8, ptr %v191, i64 48
  %v252 = load i64, ptr %v251, align 8
  %v253 = mul i64 %v252, %v20
  %v254 = getelementptr i8, ptr %v189, i64 %v253
  %v255 = trunc i64 %v186 to i32
  %v256 = insertelement <8 x i32> poison, i32 %v255, i64 0
  %v257 = shufflevector <8 x i32> %v256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v258 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v257
  %v259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v254, <8 x i1> %v258, <8 x float> zeroinitializer)
  %v260 = bitcast <8 x float> %v259 to <8 x i32>
  %v261 = getelementptr i8, ptr %v191, i64 56
  %v262 = load i64, ptr %v261, align 8
  %v263 = mul i64 %v262, %v20
  %v264 = getelementptr i8, ptr %v189, i64 %v263
  %v265 = trunc i64 %v186 to i32
  %v266 = insertelement <8 x i32> poison, i32 %v265, i64 0
  %v267 = shufflevector <8 x i32> %v266, <8 x i32> poison, <8 x i32> zeroinitializer
  %v268 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v267
  %v269 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v264, <8 x i1> %v268, <8 x float> zeroinitializer)
  %v270 = bitcast <8 x float> %v269 to <8 x i32>
  %v271 = shufflevector <8 x i32> %v200, <8 x i32> %v210, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v272 = shufflevector <8 x i32> %v200, <8 x i32> %v210, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v273 = shufflevector <8 x i32> %v220, <8 x i32> %v230, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v274 = shufflevector <8 x i32> %v220, <8 x i32> %v230, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v275 = shufflevector <8 x i32> %v271, <8 x i32> %v273, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v276 = shufflevector <8 x i32> %v271, <8 x i32> %v273, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v277 = shufflevector <8 x i32> %v272, <8 x i32> %v274, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v278 = shufflevector <8 x i32> %v272, <8 x i32> %v274, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v279 = shufflevector <8 x i32> %v240, <8 x i32> %v250, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v280 = shufflevector <8 x i32> %v240, <8 x i32> %v250, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v281 = shufflevector <8 x i32> %v260, <8 x i32> %v270, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v282 = shufflevector <8 x i32> %v260, <8 x i32> %v270, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v283 = shufflevector <8 x i32> %v279, <8 x i32> %v281, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v284 = shufflevector <8 x i32> %v279, <8 x i32> %v281, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v285 = shufflevector <8 x i32> %v280, <8 x i32> %v282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v286 = shufflevector <8 x i32> %v280, <8 x i32> %v282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v287 = shufflevector <8 x i32> %v275, <8 x i32> %v283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v288 = shufflevector <8 x i32> %v275, <8 x i32> %v283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v289 = shufflevector <8 x i32> %v276, <8 x i32> %v284, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x i32> %v276, <8 x i32> %v284, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = shufflevector <8 x i32> %v277, <8 x i32> %v285, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v292 = shufflevector <8 x i32> %v277, <8 x i32> %v285, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v293 = shufflevector <8 x i32> %v278, <8 x i32> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v294 = shufflevector <8 x i32> %v278, <8 x i32> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v295 = mul i64 %v96, 64
  %v296 = getelementptr i8, ptr %v30, i64 %v295
  %v298 = getelementptr i8, ptr %v297, i64 0
  store <8 x i32> %v287, ptr %v298, align 4
  %v299 = getelementptr i8, ptr %v297, i64 32
  store <8 x i32> %v289, ptr %v299, align 4
  %v300 = getelementptr i8, ptr %v297, i64 64
  store <8 x i32> %v291, ptr %v300, align 4
  %v301 = getelementptr i8, ptr %v297, i64 96
  store <8 x i32> %v293, ptr %v301, align 4
  %v302 = getelementptr i8, ptr %v297, i64 128
  store <8 x i32> %v288, ptr %v302, align 4
  %v303 = getelementptr i8, ptr %v297, i64 160
  store <8 x i32> %v290, ptr %v303, align 4
  %v304 = getelementptr i8, ptr %v297, i64 192
  store <8 x i32> %v292, ptr %v304, align 4
  %v305 = getelementptr i8, ptr %v297, i64 224
  store <8 x i32> %v294, ptr %v305, align 4
  br label %pack.line.20
pack.line.20:
  %v306 = phi i64 [ 0, %pack.rest.18 ], [ %v313, %pack.line.body.21 ]
  %v307 = icmp slt i64 %v306, %v186
  br i1 %v307, label %pack.line.body.21, label %pack.line.end.22
pack.line.body.21:
  %v308 = mul i64 %v306, 32
  %v309 = getelementptr i8, ptr %v297, i64 %v308
  %v310 = mul i64 %v306, 64
  %v311 = getelementptr i8, ptr %v296, i64 %v310
  %v312 = load <8 x i32>, ptr %v309, align 4
  store <8 x i32> %v312, ptr %v311, align 4
  %v313 = add nsw i64 %v306, 1
  br label %pack.line.20
pack.line.end.22:
  br label %pack.rest.end.19
pack.rest.end.19:
  %v314 = add i64 %v92, 8
  %v315 = getelementptr i8, ptr %v30, i64 32
  br label %pack.square.23
pack.square.23:
  %v316 = phi i64 [ 0, %pack.rest.end.19 ], [ %v403, %pack.square.body.24 ]
  %v317 = icmp slt i64 %v316, %v96
  br i1 %v317, label %pack.square.body.24, label %pack.square.end.25
pack.square.body.24:
  %v318 = mul i64 %v316, 64
  %v319 = getelementptr i8, ptr %v315, i64 %v318
  %v320 = mul i64 %v316, 4
  %v321 = getelementptr i8, ptr %v26, i64 %v320
  %v322 = mul i64 %v314, 8
  %v323 = getelementptr i8, ptr %v18, i64 %v322
  %v324 = load i64, ptr %v323, align 8
  %v325 = mul i64 %v324, %v20
  %v326 = getelementptr i8, ptr %v321, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = bitcast <8 x float> %v327 to <8 x i32>
  %v329 = getelementptr i8, ptr %v323, i64 8
  %v330 = load i64, ptr %v329, align 8
  %v331 = mul i64 %v330, %v20
  %v332 = getelementptr i8, ptr %v321, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = bitcast <8 x float> %v333 to <8 x i32>
  %v335 = getelementptr i8, ptr %v323, i64 16
  %v336 = load i64, ptr %v335, align 8
  %v337 = mul i64 %v336, %v20
  %v338 = getelementptr i8, ptr %v321, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = bitcast <8 x float> %v339 to <8 x i32>
  %v341 = getelementptr i8, ptr %v323, i64 24
  %v342 = load i64, ptr %v341, align 8
  %v343 = mul i64 %v342, %v20
  %v344 = getelementptr i8, ptr %v321, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = bitcast <8 x float> %v345 to <8 x i32>
  %v347 = getelementptr i8, ptr %v323, i64 32
  %v348 = load i64, ptr %v347, align 8
  %v349 = mul i64 %v348, %v20
  %v350 = getelementptr i8, ptr %v321, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = bitcast <8 x float> %v351 to <8 x i32>
  %v353 = getelementptr i8, ptr %v323, i64 40
  %v354 = load i64, ptr %v353, align 8
  %v355 = mul i64 %v354, %v20
  %v356 = getelementptr i8, ptr %v321, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = bitcast <8 x float> %v357 to <8 x i32>
  %v359 = getelementptr i8, ptr %v323, i64 48
  %v360 = load i64, ptr %v359, align 8
  %v361 = mul i64 %v360, %v20
  %v362 = getelementptr i8, ptr %v321, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = bitcast <8 x float> %v363 to <8 x i32>
  %v365 = getelementptr i8, ptr %v323, i64 56
  %v366 = load i64, ptr %v365, align 8
  %v367 = mul i64 %v366, %v20
  %v368 = getelementptr i8, ptr %v321, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = bitcast <8 x float> %v369 to <8 x i32>
  %v371 = shufflevector <8 x i32> %v328, <8 x i32> %v334, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v372 = shufflevector <8 x i32> %v328, <8 x i32> %v334, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v373 = shufflevector <8 x i32> %v340, <8 x i32> %v346, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v374 = shufflevector <8 x i32> %v340, <8 x i32> %v346, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v375 = shufflevector <8 x i32> %v371, <8 x i32> %v373, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v376 = shufflevector <8 x i32> %v371, <8 x i32> %v373, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v377 = shufflevector <8 x i32> %v372, <8 x i32> %v374, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v378 = shufflevector <8 x i32> %v372, <8 x i32> %v374, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v379 = shufflevector <8 x i32> %v352, <8 x i32> %v358, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v380 = shufflevector <8 x i32> %v352, <8 x i32> %v358, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v381 = shufflevector <8 x i32> %v364, <8 x i32> %v370, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v382 = shufflevector <8 x i32> %v364, <8 x i32> %v370, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v383 = shufflevector <8 x i32> %v379, <8 x i32> %v381, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v384 = shufflevector <8 x i32> %v379, <8 x i32> %v381, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v385 = shufflevector <8 x i32> %v380, <8 x i32> %v382, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v386 = shufflevector <8 x i32> %v380, <8 x i32> %v382, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v387 = shufflevector <8 x i32> %v375, <8 x i32> %v383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v388 = shufflevector <8 x i32> %v375, <8 x i32> %v383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v389 = shufflevector <8 x i32> %v376, <8 x i32> %v384, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v390 = shufflevector <8 x i32> %v376, <8 x i32> %v384, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v391 = shufflevector <8 x i32> %v377, <8 x i32> %v385, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v392 = shufflevector <8 x i32> %v377, <8 x i32> %v385, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v393 = shufflevector <8 x i32> %v378, <8 x i32> %v386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v394 = shufflevector <8 x i32> %v378, <8 x i32> %v386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v395 = getelementptr i8, ptr %v319, i64 0
  store <8 x i32> %v387, ptr %v395, align 4
  %v396 = getelementptr i8, ptr %v319, i64 64
  store <8 x i32> %v389, ptr %v396, align 4
  %v397 = getelementptr i8, ptr %v319, i64 128
  store <8 x i32> %v391, ptr %v397, align 4
  %v398 = getelementptr i8, ptr %v319, i64 192
  store <8 x i32> %v393, ptr %v398, align 4
  %v399 = getelementptr i8, ptr %v319, i64 256
  store <8 x i32> %v388, ptr %v399, align 4
  %v400 = getelementptr i8, ptr %v319, i64 320
  store <8 x i32> %v390, ptr %v400, align 4
  %v401 = getelementptr i8, ptr %v319, i64 384
  store <8 x i32> %v392, ptr %v401, align 4
  %v402 = getelementptr i8, ptr %v319, i64 448
  store <8 x i32> %v394, ptr %v402, align 4
  %v403 = add nsw i64 %v316, 8
  br label %pack.square.23
pack.square.end.25:
  %v404 = sub i64 %v6, %v96
  %v405 = call i64 @llvm.smin.i64(i64 %v404, i64 8)
  %v406 = icmp sgt i64 %v405, 0
  br i1 %v406, label %pack.rest.26, label %pack.rest.end.27
pack.rest.26:
  %v407 = mul i64 %v96, 4
  %v408 = getelementptr i8, ptr %v26, i64 %v407
  %v409 = mul i64 %v314, 8
  %v410 = getelementptr i8, ptr %v18, i64 %v409
  %v411 = load i64, ptr %v410, align 8
  %v412 = mul i64 %v411, %v20
  %v413 = getelementptr i8, ptr %v408, i64 %v412
  %v414 = trunc i64 %v405 to i32
  %v415 = insertelement <8 x i32> poison, i32 %v414, i64 0
  %v416 = shufflevector <8 x i32> %v415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v417 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v416
  %v418 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v413, <8 x i1> %v417, <8 x float> zeroinitializer)
  %v419 = bitcast <8 x float> %v418 to <8 x i32>
  %v420 = getelementptr i8, ptr %v410, i64 8
  %v421 = load i64, ptr %v420, align 8
  %v422 = mul i64 %v421, %v20
  %v423 = getelementptr i8, ptr %v408, i64 %v422
  %v424 = trunc i64 %v405 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  %v428 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v423, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v429 = bitcast <8 x float> %v428 to <8 x i32>
  %v430 = getelementptr i8, ptr %v410, i64 16
  %v431 = load i64, ptr %v430, align 8
  %v432 = mul i64 %v431, %v20
  %v433 = getelementptr i8, ptr %v408, i64 %v432
  %v434 = trunc i64 %v405 to i32
  %v435 = insertelement <8 x i32> poison, i32 %v434, i64 0
  %v436 = shufflevector <8 x i32> %v435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v437 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v436
  %v438 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v433, <8 x i1> %v437, <8 x float> zeroinitializer)
  %v439 = bitcast <8 x float> %v438 to <8 x i32>
  %v440 = getelementptr i8, ptr %v410, i64 24
  %v441 = load i64, ptr %v440, align 8
  %v442 = mul i64 %v441, %v20
  %v443 = getelementptr i8, ptr %v408, i64 %v442
  %v444 = trunc i64 %v405 to i32
  %v445 = insertelement <8 x i32> poison, i32 %v444, i64 0
  %v446 = shufflevector <8 x i32> %v445, <8 x i32> poison, <8 x i32> zeroinitializer
  %v447 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v446
  %v448 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v443, <8 x i1> %v447, <8 x float> zeroinitializer)
  %v449 = bitcast <8 x float> %v448 to <8 x i32>
  %v450 = getelementptr i8, ptr %v410, i64 32
  %v451 = load i64, ptr %v450, align 8
  %v452 = mul i64 %v451, %v20
  %v453 = getelementptr i8, ptr %v408, i64 %v452
  %v454 = trunc i64 %v405 to i32
  %v455 = insertelement <8 x i32> poison, i32 %v454, i64 0
  %v456 = shufflevector <8 x i32> %v455, <8 x i32> poison, <8 x i32> zeroinitializer
  %v457 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v456
  %v458 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v453, <8 x i1> %v457, <8 x float> zeroinitializer)
  %v459 = bitcast <8 x float> %v458 to <8 x i32>
  %v460 = getelementptr i8, ptr %v410, i64 40
  %v461 = load i64, ptr %v460, align 8
  %v462 = mul i64 %v461, %v20
  %v463 = getelementptr i8, ptr %v408, i64 %v462
  %v464 = trunc i64 %v405 to i32
  %v465 = insertelement <8 x i32> poison, i32 %v464, i64 0
  %v466 = shufflevector <8 x i32> %v465, <8 x i32> poison, <8 x i32> zeroinitializer
  %v467 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v466
  %v468 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v463, <8 x i1> %v467, <8 x float> zeroinitializer)
  %v469 = bitcast <8 x float> %v468 to <8 x i32>
  %v470 = getelementptr i8, ptr %v410, i64 48
  %v471 = load i64, ptr %v470, align 8
  %v472 = mul i64 %v471, %v20
  %v473 = getelementptr i8, ptr %v408, i64 %v472
  %v474 = trunc i64 %v405 to i32
  %v475 = insertelement <8 x i32> poison, i32 %v474, i64 0
  %v476 = shufflevector <8 x i32> %v475, <8 x i32> poison, <8 x i32> zeroinitializer
  %v477 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v476
  %v478 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v473, <8 x i1> %v477, <8 x float> zeroinitializer)
  %v479 = bitcast <8 x float> %v478 to <8 x i32>
  %v480 = getelementptr i8, ptr %v410, i64 56
  %v481 = load i64, ptr %v480, align 8
  %v482 = mul i64 %v481, %v20
  %v483 = getelementptr i8, ptr %v408, i64 %v482
  %v484 = trunc i64 %v405 to i32
  %v485 = insertelement <8 x i32> poison, i32 %v484, i64 0
  %v486 = shufflevector <8 x i32> %v485, <8 x i32> poison, <8 x i32> zeroinitializer
  %v487 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v486
  %v488 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v483, <8 x i1> %v487, <8 x float> zeroinitializer)
  %v489 = bitcast <8 x float> %v488 to <8 x i32>
  %v490 = shufflevector <8 x i32> %v419, <8 x i32> %v429, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v491 = shufflevector <8 x i32> %v419, <8 x i32> %v429, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v492 = shufflevector <8 x i32> %v439, <8 x i32> %v449, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v493 = shufflevector <8 x i32> %v439, <8 x i32> %v449, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v494 = shufflevector <8 x i32> %v490, <8 x i32> %v492, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v495 = shufflevector <8 x i32> %v490, <8 x i32> %v492, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v496 = shufflevector <8 x i32> %v491, <8 x i32> %v493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v497 = shufflevector <8 x i32> %v491, <8 x i32> %v493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v498 = shufflevector <8 x i32> %v459, <8 x i32> %v469, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v499 = shufflevector <8 x i32> %v459, <8 x i32> %v469, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v500 = shufflevector <8 x i32> %v479, <8 x i32> %v489, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v501 = shufflevector <8 x i32> %v479, <8 x i32> %v489, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v502 = shufflevector <8 x i32> %v498, <8 x i32> %v500, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v503 = shufflevector <8 x i32> %v498, <8 x i32> %v500, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v504 = shufflevector <8 x i32> %v499, <8 x i32> %v501, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v505 = shufflevector <8 x i32> %v499, <8 x i32> %v501, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v506 = shufflevector <8 x i32> %v494, <8 x i32> %v502, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v507 = shufflevector <8 x i32> %v494, <8 x i32> %v502, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v508 = shufflevector <8 x i32> %v495, <8 x i32> %v503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v509 = shufflevector <8 x i32> %v495, <8 x i32> %v503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v510 = shufflevector <8 x i32> %v496, <8 x i32> %v504, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v511 = shufflevector <8 x i32> %v496, <8 x i32> %v504, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v512 = shufflevector <8 x i32> %v497, <8 x i32> %v505, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v513 = shufflevector <8 x i32> %v497, <8 x i32> %v505, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v514 = mul i64 %v96, 64
  %v515 = getelementptr i8, ptr %v315, i64 %v514
  %v517 = getelementptr i8, ptr %v516, i64 0
  store <8 x i32> %v506, ptr %v517, align 4
  %v518 = getelementptr i8, ptr %v516, i64 32
  store <8 x i32> %v508, ptr %v518, align 4
  %v519 = getelementptr i8, ptr %v516, i64 64
  store <8 x i32> %v510, ptr %v519, align 4
  %v520 = getelementptr i8, ptr %v516, i64 96
  store <8 x i32> %v512, ptr %v520, align 4
  %v521 = getelementptr i8, ptr %v516, i64 128
  store <8 x i32> %v507, ptr %v521, align 4
  %v522 = getelementptr i8, ptr %v516, i64 160
  store <8 x i32> %v509, ptr %v522, align 4
  %v523 = getelementptr i8, ptr %v516, i64 192
  store <8 x i32> %v511, ptr %v523, align 4
  %v524 = getelementptr i8, ptr %v516, i64 224
  store <8 x i32> %v513, ptr %v524, align 4
  br label %pack.line.28
pack.line.28:
  %v525 = phi i64 [ 0, %pack.rest.26 ], [ %v532, %pack.line.body.29 ]
  %v526 = icmp slt i64 %v525, %v405
  br i1 %v526, label %pack.line.body.29, label %pack.line.end.30
pack.line.body.29:
  %v527 = mul i64 %v525, 32
  %v528 = getelementptr i8, ptr %v516, i64 %v527
  %v529 = mul i64 %v525, 64
  %v530 = getelementptr i8, ptr %v515, i64 %v529
  %v531 = load <8 x i32>, ptr %v528, align 4
  store <8 x i32> %v531, ptr %v530, align 4
  %v532 = add nsw i64 %v525, 1
  br label %pack.line.28
pack.line.end.30:
  br label %pack.rest.end.27
pack.rest.end.27:
  %v533 = mul i64 64, %v6
  %v534 = sub i64 %v51, 6
  %v535 = icmp sge i64 %v534, %v48
  %v536 = select i1 %v535, i64 %v51, i64 %v48
  br label %i.31
i.31:
  %v537 = phi i64 [ %v48, %pack.rest.end.27 ], [ %v683, %k.end.36 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %i.body.32, label %i.end.33
i.body.32:
  %v539 = call i64 @llvm.smin.i64(i64 %v537, i64 %v534)
  %v540 = mul i64 4, %v47
  %v541 = add i64 %v540, 127
  %v542 = and i64 %v541, -128
  %v543 = add i64 %v542, 64
  %v544 = sub i64 %v539, %v48
  %v545 = mul i64 %v544, %v543
  %v546 = getelementptr i8, ptr %v32, i64 %v545
  %v547 = mul i64 4, %v47
  %v548 = getelementptr i8, ptr %v546, i64 %v543
  %v549 = mul i64 %v543, 2
  %v550 = getelementptr i8, ptr %v546, i64 %v549
  %v551 = mul i64 %v543, 3
  %v552 = getelementptr i8, ptr %v546, i64 %v551
  %v553 = mul i64 %v543, 4
  %v554 = getelementptr i8, ptr %v546, i64 %v553
  %v555 = mul i64 %v543, 5
  %v556 = getelementptr i8, ptr %v546, i64 %v555
  br label %k.34
k.34:
  %v557 = phi i64 [ 0, %i.body.32 ], [ %v618, %k.body.35 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v579, %k.body.35 ]
  %v559 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v582, %k.body.35 ]
  %v560 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v588, %k.body.35 ]
  %v561 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v589, %k.body.35 ]
  %v562 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v595, %k.body.35 ]
  %v563 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v596, %k.body.35 ]
  %v564 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v602, %k.body.35 ]
  %v565 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v603, %k.body.35 ]
  %v566 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v609, %k.body.35 ]
  %v567 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v610, %k.body.35 ]
  %v568 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v616, %k.body.35 ]
  %v569 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v617, %k.body.35 ]
  %v570 = icmp slt i64 %v557, %v6
  br i1 %v570, label %k.body.35, label %k.end.36
k.body.35:
  %v571 = mul i64 %v557, 4
  %v572 = getelementptr i8, ptr %v546, i64 %v571
  %v573 = load float, ptr %v572, align 4
  %v574 = insertelement <8 x float> poison, float %v573, i64 0
  %v575 = shufflevector <8 x float> %v574, <8 x float> poison, <8 x i32> zeroinitializer
  %v576 = mul i64 %v557, 64
  %v577 = getelementptr i8, ptr %v30, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v575, <8 x float> %v578, <8 x float> %v558)
  %v580 = getelementptr i8, ptr %v577, i64 32
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v575, <8 x float> %v581, <8 x float> %v559)
  %v583 = mul i64 %v557, 4
  %v584 = getelementptr i8, ptr %v548, i64 %v583
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v585, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v587, <8 x float> %v578, <8 x float> %v560)
  %v589 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v587, <8 x float> %v581, <8 x float> %v561)
  %v590 = mul i64 %v557, 4
  %v591 = getelementptr i8, ptr %v550, i64 %v590
  %v592 = load float, ptr %v591, align 4
  %v593 = insertelement <8 x float> poison, float %v592, i64 0
  %v594 = shufflevector <8 x float> %v593, <8 x float> poison, <8 x i32> zeroinitializer
  %v595 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v594, <8 x float> %v578, <8 x float> %v562)
  %v596 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v594, <8 x float> %v581, <8 x float> %v563)
  %v597 = mul i64 %v557, 4
  %v598 = getelementptr i8, ptr %v552, i64 %v597
  %v599 = load float, ptr %v598, align 4
  %v600 = insertelement <8 x float> poison, float %v599, i64 0
  %v601 = shufflevector <8 x float> %v600, <8 x float> poison, <8 x i32> zeroinitializer
  %v602 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v601, <8 x float> %v578, <8 x float> %v564)
  %v603 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v601, <8 x float> %v581, <8 x float> %v565)
  %v604 = mul i64 %v557, 4
  %v605 = getelementptr i8, ptr %v554, i64 %v604
  %v606 = load float, ptr %v605, align 4
  %v607 = insertelement <8 x float> poison, float %v606, i64 0
  %v608 = shufflevector <8 x float> %v607, <8 x float> poison, <8 x i32> zeroinitializer
  %v609 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v608, <8 x float> %v578, <8 x float> %v566)
  %v610 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v608, <8 x float> %v581, <8 x float> %v567)
  %v611 = mul i64 %v557, 4
  %v612 = getelementptr i8, ptr %v556, i64 %v611
  %v613 = load float, ptr %v612, align 4
  %v614 = insertelement <8 x float> poison, float %v613, i64 0
  %v615 = shufflevector <8 x float> %v614, <8 x float> poison, <8 x i32> zeroinitializer
  %v616 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v615, <8 x float> %v578, <8 x float> %v568)
  %v617 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v615, <8 x float> %v581, <8 x float> %v569)
  %v618 = add nsw i64 %v557, 1
  br label %k.34
k.end.36:
  %v619 = mul i64 %v539, %v34
  %v620 = getelementptr i8, ptr %v28, i64 %v619
  %v621 = mul i64 %v92, 4
  %v622 = getelementptr i8, ptr %v620, i64 %v621
  store <8 x float> %v558, ptr %v622, align 4
  %v623 = mul i64 %v539, %v34
  %v624 = getelementptr i8, ptr %v28, i64 %v623
  %v625 = add i64 %v92, 8
  %v626 = mul i64 %v625, 4
  %v627 = getelementptr i8, ptr %v624, i64 %v626
  store <8 x float> %v559, ptr %v627, align 4
  %v628 = add i64 %v539, 1
  %v629 = mul i64 %v628, %v34
  %v630 = getelementptr i8, ptr %v28, i64 %v629
  %v631 = mul i64 %v92, 4
  %v632 = getelementptr i8, ptr %v630, i64 %v631
  store <8 x float> %v560, ptr %v632, align 4
  %v633 = add i64 %v539, 1
  %v634 = mul i64 %v633, %v34
  %v635 = getelementptr i8, ptr %v28, i64 %v634
  %v636 = add i64 %v92, 8
  %v637 = mul i64 %v636, 4
  %v638 = getelementptr i8, ptr %v635, i64 %v637
  store <8 x float> %v561, ptr %v638, align 4
  %v639 = add i64 %v539, 2
  %v640 = mul i64 %v639, %v34
  %v641 = getelementptr i8, ptr %v28, i64 %v640
  %v642 = mul i64 %v92, 4
  %v643 = getelementptr i8, ptr %v641, i64 %v642
  store <8 x float> %v562, ptr %v643, align 4
  %v644 = add i64 %v539, 2
  %v645 = mul i64 %v644, %v34
  %v646 = getelementptr i8, ptr %v28, i64 %v645
  %v647 = add i64 %v92, 8
  %v648 = mul i64 %v647, 4
  %v649 = getelementptr i8, ptr %v646, i64 %v648
  store <8 x float> %v563, ptr %v649, align 4
  %v650 = add i64 %v539, 3
  %v651 = mul i64 %v650, %v34
  %v652 = getelementptr i8, ptr %v28, i64 %v651
  %v653 = mul i64 %v92, 4
  %v654 = getelementptr i8, ptr %v652, i64 %v653
  store <8 x float> %v564, ptr %v654, align 4
  %v655 = add i64 %v539, 3
  %v656 = mul i64 %v655, %v34
  %v657 = getelementptr i8, ptr %v28, i64 %v656
  %v658 = add i64 %v92, 8
  %v659 = mul i64 %v658, 4
  %v660 = getelementptr i8, ptr %v657, i64 %v659
  store <8 x float> %v565, ptr %v660, align 4
  %v661 = add i64 %v539, 4
  %v662 = mul i64 %v661, %v34
  %v663 = getelementptr i8, ptr %v28, i64 %v662
  %v664 = mul i64 %v92, 4
  %v665 = getelementptr i8, ptr %v663, i64 %v664
  store <8 x float> %v566, ptr %v665, align 4
  %v666 = add i64 %v539, 4
  %v667 = mul i64 %v666, %v34
  %v668 = getelementptr i8, ptr %v28, i64 %v667
  %v669 = add i64 %v92, 8
  %v670 = mul i64 %v669, 4
  %v671 = getelementptr i8, ptr %v668, i64 %v670
  store <8 x float> %v567, ptr %v671, align 4
  %v672 = add i64 %v539, 5
  %v673 = mul i64 %v672, %v34
  %v674 = getelementptr i8, ptr %v28, i64 %v673
  %v675 = mul i64 %v92, 4
  %v676 = getelementptr i8, ptr %v674, i64 %v675
  store <8 x float> %v568, ptr %v676, align 4
  %v677 = add i64 %v539, 5
  %v678 = mul i64 %v677, %v34
  %v679 = getelementptr i8, ptr %v28, i64 %v678
  %v680 = add i64 %v92, 8
  %v681 = mul i64 %v680, 4
  %v682 = getelementptr i8, ptr %v679, i64 %v681
  store <8 x float> %v569, ptr %v682, align 4
  %v683 = add nsw i64 %v537, 6
  br label %i.31
i.end.33:
  br label %i.edge.37
i.edge.37:
  %v684 = phi i64 [ %v536, %i.end.33 ], [ %v720, %k.end.42 ]
  %v685 = icmp slt i64 %v684, %v51
  br i1 %v685, label %i.edge.body.38, label %i.edge.end.39
i.edge.body.38:
  %v686 = mul i64 4, %v47
  %v687 = add i64 %v686, 127
  %v688 = and i64 %v687, -128
  %v689 = add i64 %v688, 64
  %v690 = sub i64 %v684, %v48
  %v691 = mul i64 %v690, %v689
  %v692 = getelementptr i8, ptr %v32, i64 %v691
  %v693 = mul i64 4, %v47
  br label %k.40
k.40:
  %v694 = phi i64 [ 0, %i.edge.body.38 ], [ %v710, %k.body.41 ]
  %v695 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.38 ], [ %v706, %k.body.41 ]
  %v696 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.38 ], [ %v709, %k.body.41 ]
  %v697 = icmp slt i64 %v694, %v6
  br i1 %v697, label %k.body.41, label %k.end.42
k.body.41:
  %v698 = mul i64 %v694, 4
  %v699 = getelementptr i8, ptr %v692, i64 %v698
  %v700 = load float, ptr %v699, align 4
  %v701 = insertelement <8 x float> poison, float %v700, i64 0
  %v702 = shufflevector <8 x float> %v701, <8 x float> poison, <8 x i32> zeroinitializer
  %v703 = mul i64 %v694, 64
  %v704 = getelementptr i8, ptr %v30, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v702, <8 x float> %v705, <8 x float> %v695)
  %v707 = getelementptr i8, ptr %v704, i64 32
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v702, <8 x float> %v708, <8 x float> %v696)
  %v710 = add nsw i64 %v694, 1
  br label %k.40
k.end.42:
  %v711 = mul i64 %v684, %v34
  %v712 = getelementptr i8, ptr %v28, i64 %v711
  %v713 = mul i64 %v92, 4
  %v714 = getelementptr i8, ptr %v712, i64 %v713
  store <8 x float> %v695, ptr %v714, align 4
  %v715 = mul i64 %v684, %v34
  %v716 = getelementptr i8, ptr %v28, i64 %v715
  %v717 = add i64 %v92, 8
  %v718 = mul i64 %v717, 4
  %v719 = getelementptr i8, ptr %v716, i64 %v718
  store <8 x float> %v696, ptr %v719, align 4
  %v720 = add nsw i64 %v684, 1
  br label %i.edge.37
i.edge.end.39:
  %v721 = add nsw i64 %v92, 16
  br label %block.12
block.end.14:
  br label %edge.block.43
edge.block.43:
  %v722 = phi i64 [ %v91, %block.end.14 ], [ %v914, %i.edge.end.66 ]
  %v723 = icmp slt i64 %v722, %v42
  br i1 %v723, label %edge.block.body.44, label %edge.block.end.45
edge.block.body.44:
  %v724 = sub i64 %v42, %v722
  %v725 = call i64 @llvm.smin.i64(i64 %v724, i64 8)
  %v726 = mul i64 32, %v6
  br label %pack.lane.46
pack.lane.46:
  %v727 = phi i64 [ 0, %edge.block.body.44 ], [ %v745, %pack.units.end.51 ]
  %v728 = icmp slt i64 %v727, %v725
  br i1 %v728, label %pack.lane.body.47, label %pack.lane.end.48
pack.lane.body.47:
  %v729 = mul i64 %v727, 4
  %v730 = getelementptr i8, ptr %v30, i64 %v729
  br label %pack.units.49
pack.units.49:
  %v731 = phi i64 [ 0, %pack.lane.body.47 ], [ %v744, %pack.units.body.50 ]
  %v732 = icmp slt i64 %v731, %v6
  br i1 %v732, label %pack.units.body.50, label %pack.units.end.51
pack.units.body.50:
  %v733 = mul i64 %v731, 32
  %v734 = getelementptr i8, ptr %v730, i64 %v733
  %v735 = add i64 %v722, %v727
  %v736 = mul i64 %v731, 4
  %v737 = getelementptr i8, ptr %v26, i64 %v736
  %v738 = mul i64 %v735, 8
  %v739 = getelementptr i8, ptr %v18, i64 %v738
  %v740 = load i64, ptr %v739, align 8
  %v741 = mul i64 %v740, %v20
  %v742 = getelementptr i8, ptr %v737, i64 %v741
  %v743 = load float, ptr %v742, align 4
  store float %v743, ptr %v734, align 4
  %v744 = add nsw i64 %v731, 1
  br label %pack.units.49
pack.units.end.51:
  %v745 = add nsw i64 %v727, 1
  br label %pack.lane.46
pack.lane.end.48:
  br label %pack.pad.52
pack.pad.52:
  %v746 = phi i64 [ %v725, %pack.lane.end.48 ], [ %v755, %pack.pad.end.57 ]
  %v747 = icmp slt i64 %v746, 8
  br i1 %v747, label %pack.pad.body.53, label %pack.pad.end.54
pack.pad.body.53:
  %v748 = mul i64 %v746, 4
  %v749 = getelementptr i8, ptr %v30, i64 %v748
  br label %pack.pad.55
pack.pad.55:
  %v750 = phi i64 [ 0, %pack.pad.body.53 ], [ %v754, %pack.pad.body.56 ]
  %v751 = icmp slt i64 %v750, %v6
  br i1 %v751, label %pack.pad.body.56, label %pack.pad.end.57
pack.pad.body.56:
  %v752 = mul i64 %v750, 32
  %v753 = getelementptr i8, ptr %v749, i64 %v752
  store float 0x0000000000000000, ptr %v753, align 4
  %v754 = add nsw i64 %v750, 1
  br label %pack.pad.55
pack.pad.end.57:
  %v755 = add nsw i64 %v746, 1
  br label %pack.pad.52
pack.pad.end.54:
  %v756 = mul i64 32, %v6
  %v757 = sub i64 %v51, 6
  %v758 = icmp sge i64 %v757, %v48
  %v759 = select i1 %v758, i64 %v51, i64 %v48
  br label %i.58
i.58:
  %v760 = phi i64 [ %v48, %pack.pad.end.54 ], [ %v881, %k.end.63 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %i.body.59, label %i.end.60
i.body.59:
  %v762 = call i64 @llvm.smin.i64(i64 %v760, i64 %v757)
  %v763 = mul i64 4, %v47
  %v764 = add i64 %v763, 127
  %v765 = and i64 %v764, -128
  %v766 = add i64 %v765, 64
  %v767 = sub i64 %v762, %v48
  %v768 = mul i64 %v767, %v766
  %v769 = getelementptr i8, ptr %v32, i64 %v768
  %v770 = mul i64 4, %v47
  %v771 = getelementptr i8, ptr %v769, i64 %v766
  %v772 = mul i64 %v766, 2
  %v773 = getelementptr i8, ptr %v769, i64 %v772
  %v774 = mul i64 %v766, 3
  %v775 = getelementptr i8, ptr %v769, i64 %v774
  %v776 = mul i64 %v766, 4
  %v777 = getelementptr i8, ptr %v769, i64 %v776
  %v778 = mul i64 %v766, 5
  %v779 = getelementptr i8, ptr %v769, i64 %v778
  br label %k.61
k.61:
  %v780 = phi i64 [ 0, %i.body.59 ], [ %v827, %k.body.62 ]
  %v781 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.59 ], [ %v796, %k.body.62 ]
  %v782 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.59 ], [ %v802, %k.body.62 ]
  %v783 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.59 ], [ %v808, %k.body.62 ]
  %v784 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.59 ], [ %v814, %k.body.62 ]
  %v785 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.59 ], [ %v820, %k.body.62 ]
  %v786 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.59 ], [ %v826, %k.body.62 ]
  %v787 = icmp slt i64 %v780, %v6
  br i1 %v787, label %k.body.62, label %k.end.63
k.body.62:
  %v788 = mul i64 %v780, 4
  %v789 = getelementptr i8, ptr %v769, i64 %v788
  %v790 = load float, ptr %v789, align 4
  %v791 = insertelement <8 x float> poison, float %v790, i64 0
  %v792 = shufflevector <8 x float> %v791, <8 x float> poison, <8 x i32> zeroinitializer
  %v793 = mul i64 %v780, 32
  %v794 = getelementptr i8, ptr %v30, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v792, <8 x float> %v795, <8 x float> %v781)
  %v797 = mul i64 %v780, 4
  %v798 = getelementptr i8, ptr %v771, i64 %v797
  %v799 = load float, ptr %v798, align 4
  %v800 = insertelement <8 x float> poison, float %v799, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v801, <8 x float> %v795, <8 x float> %v782)
  %v803 = mul i64 %v780, 4
  %v804 = getelementptr i8, ptr %v773, i64 %v803
  %v805 = load float, ptr %v804, align 4
  %v806 = insertelement <8 x float> poison, float %v805, i64 0
  %v807 = shufflevector <8 x float> %v806, <8 x float> poison, <8 x i32> zeroinitializer
  %v808 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v807, <8 x float> %v795, <8 x float> %v783)
  %v809 = mul i64 %v780, 4
  %v810 = getelementptr i8, ptr %v775, i64 %v809
  %v811 = load float, ptr %v810, align 4
  %v812 = insertelement <8 x float> poison, float %v811, i64 0
  %v813 = shufflevector <8 x float> %v812, <8 x float> poison, <8 x i32> zeroinitializer
  %v814 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v813, <8 x float> %v795, <8 x float> %v784)
  %v815 = mul i64 %v780, 4
  %v816 = getelementptr i8, ptr %v777, i64 %v815
  %v817 = load float, ptr %v816, align 4
  %v818 = insertelement <8 x float> poison, float %v817, i64 0
  %v819 = shufflevector <8 x float> %v818, <8 x float> poison, <8 x i32> zeroinitializer
  %v820 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v819, <8 x float> %v795, <8 x float> %v785)
  %v821 = mul i64 %v780, 4
  %v822 = getelementptr i8, ptr %v779, i64 %v821
  %v823 = load float, ptr %v822, align 4
  %v824 = insertelement <8 x float> poison, float %v823, i64 0
  %v825 = shufflevector <8 x float> %v824, <8 x float> poison, <8 x i32> zeroinitializer
  %v826 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v825, <8 x float> %v795, <8 x float> %v786)
  %v827 = add nsw i64 %v780, 1
  br label %k.61
k.end.63:
  %v828 = mul i64 %v762, %v34
  %v829 = getelementptr i8, ptr %v28, i64 %v828
  %v830 = mul i64 %v722, 4
  %v831 = getelementptr i8, ptr %v829, i64 %v830
  %v832 = trunc i64 %v725 to i32
  %v833 = insertelement <8 x i32> poison, i32 %v832, i64 0
  %v834 = shufflevector <8 x i32> %v833, <8 x i32> poison, <8 x i32> zeroinitializer
  %v835 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v834
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v781, ptr align 4 %v831, <8 x i1> %v835)
  %v836 = add i64 %v762, 1
  %v837 = mul i64 %v836, %v34
  %v838 = getelementptr i8, ptr %v28, i64 %v837
  %v839 = mul i64 %v722, 4
  %v840 = getelementptr i8, ptr %v838, i64 %v839
  %v841 = trunc i64 %v725 to i32
  %v842 = insertelement <8 x i32> poison, i32 %v841, i64 0
  %v843 = shufflevector <8 x i32> %v842, <8 x i32> poison, <8 x i32> zeroinitializer
  %v844 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v843
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v782, ptr align 4 %v840, <8 x i1> %v844)
  %v845 = add i64 %v762, 2
  %v846 = mul i64 %v845, %v34
  %v847 = getelementptr i8, ptr %v28, i64 %v846
  %v848 = mul i64 %v722, 4
  %v849 = getelementptr i8, ptr %v847, i64 %v848
  %v850 = trunc i64 %v725 to i32
  %v851 = insertelement <8 x i32> poison, i32 %v850, i64 0
  %v852 = shufflevector <8 x i32> %v851, <8 x i32> poison, <8 x i32> zeroinitializer
  %v853 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v852
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v783, ptr align 4 %v849, <8 x i1> %v853)
  %v854 = add i64 %v762, 3
  %v855 = mul i64 %v854, %v34
  %v856 = getelementptr i8, ptr %v28, i64 %v855
  %v857 = mul i64 %v722, 4
  %v858 = getelementptr i8, ptr %v856, i64 %v857
  %v859 = trunc i64 %v725 to i32
  %v860 = insertelement <8 x i32> poison, i32 %v859, i64 0
  %v861 = shufflevector <8 x i32> %v860, <8 x i32> poison, <8 x i32> zeroinitializer
  %v862 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v861
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v784, ptr align 4 %v858, <8 x i1> %v862)
  %v863 = add i64 %v762, 4
  %v864 = mul i64 %v863, %v34
  %v865 = getelementptr i8, ptr %v28, i64 %v864
  %v866 = mul i64 %v722, 4
  %v867 = getelementptr i8, ptr %v865, i64 %v866
  %v868 = trunc i64 %v725 to i32
  %v869 = insertelement <8 x i32> poison, i32 %v868, i64 0
  %v870 = shufflevector <8 x i32> %v869, <8 x i32> poison, <8 x i32> zeroinitializer
  %v871 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v870
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v785, ptr align 4 %v867, <8 x i1> %v871)
  %v872 = add i64 %v762, 5
  %v873 = mul i64 %v872, %v34
  %v874 = getelementptr i8, ptr %v28, i64 %v873
  %v875 = mul i64 %v722, 4
  %v876 = getelementptr i8, ptr %v874, i64 %v875
  %v877 = trunc i64 %v725 to i32
  %v878 = insertelement <8 x i32> poison, i32 %v877, i64 0
  %v879 = shufflevector <8 x i32> %v878, <8 x i32> poison, <8 x i32> zeroinitializer
  %v880 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v879
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v786, ptr align 4 %v876, <8 x i1> %v880)
  %v881 = add nsw i64 %v760, 6
  br label %i.58
i.end.60:
  br label %i.edge.64
i.edge.64:
  %v882 = phi i64 [ %v759, %i.end.60 ], [ %v913, %k.end.69 ]
  %v883 = icmp slt i64 %v882, %v51
  br i1 %v883, label %i.edge.body.65, label %i.edge.end.66
i.edge.body.65:
  %v884 = mul i64 4, %v47
  %v885 = add i64 %v884, 127
  %v886 = and i64 %v885, -128
  %v887 = add i64 %v886, 64
  %v888 = sub i64 %v882, %v48
  %v889 = mul i64 %v888, %v887
  %v890 = getelementptr i8, ptr %v32, i64 %v889
  %v891 = mul i64 4, %v47
  br label %k.67
k.67:
  %v892 = phi i64 [ 0, %i.edge.body.65 ], [ %v904, %k.body.68 ]
  %v893 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.65 ], [ %v903, %k.body.68 ]
  %v894 = icmp slt i64 %v892, %v6
  br i1 %v894, label %k.body.68, label %k.end.69
k.body.68:
  %v895 = mul i64 %v892, 4
  %v896 = getelementptr i8, ptr %v890, i64 %v895
  %v897 = load float, ptr %v896, align 4
  %v898 = insertelement <8 x float> poison, float %v897, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = mul i64 %v892, 32
  %v901 = getelementptr i8, ptr %v30, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v899, <8 x float> %v902, <8 x float> %v893)
  %v904 = add nsw i64 %v892, 1
  br label %k.67
k.end.69:
  %v905 = mul i64 %v882, %v34
  %v906 = getelementptr i8, ptr %v28, i64 %v905
  %v907 = mul i64 %v722, 4
  %v908 = getelementptr i8, ptr %v906, i64 %v907
  %v909 = trunc i64 %v725 to i32
  %v910 = insertelement <8 x i32> poison, i32 %v909, i64 0
  %v911 = shufflevector <8 x i32> %v910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v912 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v911
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v893, ptr align 4 %v908, <8 x i1> %v912)
  %v913 = add nsw i64 %v882, 1
  br label %i.edge.64
i.edge.end.66:
  %v914 = add nsw i64 %v722, 8
  br label %edge.block.43
edge.block.end.45:
  %v915 = add nsw i64 %v48, %v44
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


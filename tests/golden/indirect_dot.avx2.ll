
define void @indirect_dot.output(ptr noundef %arguments) nounwind  {
entry:
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
  %v48 = phi i64 [ %v36, %entry ], [ %v913, %edge.block.end.71 ]
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
  %v92 = phi i64 [ %v40, %pack.row.end.6 ], [ %v719, %i.edge.end.65 ]
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
  %v297 = icmp sgt i64 %v186, 0
  br i1 %v297, label %pack.line.20, label %pack.line.end.21
pack.line.20:
  %v298 = getelementptr i8, ptr %v296, i64 0
  store <8 x i32> %v287, ptr %v298, align 4
  br label %pack.line.end.21
pack.line.end.21:
  %v299 = icmp sgt i64 %v186, 1
  br i1 %v299, label %pack.line.22, label %pack.line.end.23
pack.line.22:
  %v300 = getelementptr i8, ptr %v296, i64 64
  store <8 x i32> %v289, ptr %v300, align 4
  br label %pack.line.end.23
pack.line.end.23:
  %v301 = icmp sgt i64 %v186, 2
  br i1 %v301, label %pack.line.24, label %pack.line.end.25
pack.line.24:
  %v302 = getelementptr i8, ptr %v296, i64 128
  store <8 x i32> %v291, ptr %v302, align 4
  br label %pack.line.end.25
pack.line.end.25:
  %v303 = icmp sgt i64 %v186, 3
  br i1 %v303, label %pack.line.26, label %pack.line.end.27
pack.line.26:
  %v304 = getelementptr i8, ptr %v296, i64 192
  store <8 x i32> %v293, ptr %v304, align 4
  br label %pack.line.end.27
pack.line.end.27:
  %v305 = icmp sgt i64 %v186, 4
  br i1 %v305, label %pack.line.28, label %pack.line.end.29
pack.line.28:
  %v306 = getelementptr i8, ptr %v296, i64 256
  store <8 x i32> %v288, ptr %v306, align 4
  br label %pack.line.end.29
pack.line.end.29:
  %v307 = icmp sgt i64 %v186, 5
  br i1 %v307, label %pack.line.30, label %pack.line.end.31
pack.line.30:
  %v308 = getelementptr i8, ptr %v296, i64 320
  store <8 x i32> %v290, ptr %v308, align 4
  br label %pack.line.end.31
pack.line.end.31:
  %v309 = icmp sgt i64 %v186, 6
  br i1 %v309, label %pack.line.32, label %pack.line.end.33
pack.line.32:
  %v310 = getelementptr i8, ptr %v296, i64 384
  store <8 x i32> %v292, ptr %v310, align 4
  br label %pack.line.end.33
pack.line.end.33:
  %v311 = icmp sgt i64 %v186, 7
  br i1 %v311, label %pack.line.34, label %pack.line.end.35
pack.line.34:
  %v312 = getelementptr i8, ptr %v296, i64 448
  store <8 x i32> %v294, ptr %v312, align 4
  br label %pack.line.end.35
pack.line.end.35:
  br label %pack.rest.end.19
pack.rest.end.19:
  %v313 = add i64 %v92, 8
  %v314 = getelementptr i8, ptr %v30, i64 32
  br label %pack.square.36
pack.square.36:
  %v315 = phi i64 [ 0, %pack.rest.end.19 ], [ %v402, %pack.square.body.37 ]
  %v316 = icmp slt i64 %v315, %v96
  br i1 %v316, label %pack.square.body.37, label %pack.square.end.38
pack.square.body.37:
  %v317 = mul i64 %v315, 64
  %v318 = getelementptr i8, ptr %v314, i64 %v317
  %v319 = mul i64 %v315, 4
  %v320 = getelementptr i8, ptr %v26, i64 %v319
  %v321 = mul i64 %v313, 8
  %v322 = getelementptr i8, ptr %v18, i64 %v321
  %v323 = load i64, ptr %v322, align 8
  %v324 = mul i64 %v323, %v20
  %v325 = getelementptr i8, ptr %v320, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = bitcast <8 x float> %v326 to <8 x i32>
  %v328 = getelementptr i8, ptr %v322, i64 8
  %v329 = load i64, ptr %v328, align 8
  %v330 = mul i64 %v329, %v20
  %v331 = getelementptr i8, ptr %v320, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = bitcast <8 x float> %v332 to <8 x i32>
  %v334 = getelementptr i8, ptr %v322, i64 16
  %v335 = load i64, ptr %v334, align 8
  %v336 = mul i64 %v335, %v20
  %v337 = getelementptr i8, ptr %v320, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = bitcast <8 x float> %v338 to <8 x i32>
  %v340 = getelementptr i8, ptr %v322, i64 24
  %v341 = load i64, ptr %v340, align 8
  %v342 = mul i64 %v341, %v20
  %v343 = getelementptr i8, ptr %v320, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = bitcast <8 x float> %v344 to <8 x i32>
  %v346 = getelementptr i8, ptr %v322, i64 32
  %v347 = load i64, ptr %v346, align 8
  %v348 = mul i64 %v347, %v20
  %v349 = getelementptr i8, ptr %v320, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = bitcast <8 x float> %v350 to <8 x i32>
  %v352 = getelementptr i8, ptr %v322, i64 40
  %v353 = load i64, ptr %v352, align 8
  %v354 = mul i64 %v353, %v20
  %v355 = getelementptr i8, ptr %v320, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = bitcast <8 x float> %v356 to <8 x i32>
  %v358 = getelementptr i8, ptr %v322, i64 48
  %v359 = load i64, ptr %v358, align 8
  %v360 = mul i64 %v359, %v20
  %v361 = getelementptr i8, ptr %v320, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = bitcast <8 x float> %v362 to <8 x i32>
  %v364 = getelementptr i8, ptr %v322, i64 56
  %v365 = load i64, ptr %v364, align 8
  %v366 = mul i64 %v365, %v20
  %v367 = getelementptr i8, ptr %v320, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = bitcast <8 x float> %v368 to <8 x i32>
  %v370 = shufflevector <8 x i32> %v327, <8 x i32> %v333, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v371 = shufflevector <8 x i32> %v327, <8 x i32> %v333, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v372 = shufflevector <8 x i32> %v339, <8 x i32> %v345, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v373 = shufflevector <8 x i32> %v339, <8 x i32> %v345, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v374 = shufflevector <8 x i32> %v370, <8 x i32> %v372, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v375 = shufflevector <8 x i32> %v370, <8 x i32> %v372, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v376 = shufflevector <8 x i32> %v371, <8 x i32> %v373, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v377 = shufflevector <8 x i32> %v371, <8 x i32> %v373, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v378 = shufflevector <8 x i32> %v351, <8 x i32> %v357, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v379 = shufflevector <8 x i32> %v351, <8 x i32> %v357, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v380 = shufflevector <8 x i32> %v363, <8 x i32> %v369, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v381 = shufflevector <8 x i32> %v363, <8 x i32> %v369, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v382 = shufflevector <8 x i32> %v378, <8 x i32> %v380, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v383 = shufflevector <8 x i32> %v378, <8 x i32> %v380, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v384 = shufflevector <8 x i32> %v379, <8 x i32> %v381, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v385 = shufflevector <8 x i32> %v379, <8 x i32> %v381, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v386 = shufflevector <8 x i32> %v374, <8 x i32> %v382, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v387 = shufflevector <8 x i32> %v374, <8 x i32> %v382, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v388 = shufflevector <8 x i32> %v375, <8 x i32> %v383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x i32> %v375, <8 x i32> %v383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = shufflevector <8 x i32> %v376, <8 x i32> %v384, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v391 = shufflevector <8 x i32> %v376, <8 x i32> %v384, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v392 = shufflevector <8 x i32> %v377, <8 x i32> %v385, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v393 = shufflevector <8 x i32> %v377, <8 x i32> %v385, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v394 = getelementptr i8, ptr %v318, i64 0
  store <8 x i32> %v386, ptr %v394, align 4
  %v395 = getelementptr i8, ptr %v318, i64 64
  store <8 x i32> %v388, ptr %v395, align 4
  %v396 = getelementptr i8, ptr %v318, i64 128
  store <8 x i32> %v390, ptr %v396, align 4
  %v397 = getelementptr i8, ptr %v318, i64 192
  store <8 x i32> %v392, ptr %v397, align 4
  %v398 = getelementptr i8, ptr %v318, i64 256
  store <8 x i32> %v387, ptr %v398, align 4
  %v399 = getelementptr i8, ptr %v318, i64 320
  store <8 x i32> %v389, ptr %v399, align 4
  %v400 = getelementptr i8, ptr %v318, i64 384
  store <8 x i32> %v391, ptr %v400, align 4
  %v401 = getelementptr i8, ptr %v318, i64 448
  store <8 x i32> %v393, ptr %v401, align 4
  %v402 = add nsw i64 %v315, 8
  br label %pack.square.36
pack.square.end.38:
  %v403 = sub i64 %v6, %v96
  %v404 = call i64 @llvm.smin.i64(i64 %v403, i64 8)
  %v405 = icmp sgt i64 %v404, 0
  br i1 %v405, label %pack.rest.39, label %pack.rest.end.40
pack.rest.39:
  %v406 = mul i64 %v96, 4
  %v407 = getelementptr i8, ptr %v26, i64 %v406
  %v408 = mul i64 %v313, 8
  %v409 = getelementptr i8, ptr %v18, i64 %v408
  %v410 = load i64, ptr %v409, align 8
  %v411 = mul i64 %v410, %v20
  %v412 = getelementptr i8, ptr %v407, i64 %v411
  %v413 = trunc i64 %v404 to i32
  %v414 = insertelement <8 x i32> poison, i32 %v413, i64 0
  %v415 = shufflevector <8 x i32> %v414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v416 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v415
  %v417 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v412, <8 x i1> %v416, <8 x float> zeroinitializer)
  %v418 = bitcast <8 x float> %v417 to <8 x i32>
  %v419 = getelementptr i8, ptr %v409, i64 8
  %v420 = load i64, ptr %v419, align 8
  %v421 = mul i64 %v420, %v20
  %v422 = getelementptr i8, ptr %v407, i64 %v421
  %v423 = trunc i64 %v404 to i32
  %v424 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v425 = shufflevector <8 x i32> %v424, <8 x i32> poison, <8 x i32> zeroinitializer
  %v426 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v425
  %v427 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v422, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v428 = bitcast <8 x float> %v427 to <8 x i32>
  %v429 = getelementptr i8, ptr %v409, i64 16
  %v430 = load i64, ptr %v429, align 8
  %v431 = mul i64 %v430, %v20
  %v432 = getelementptr i8, ptr %v407, i64 %v431
  %v433 = trunc i64 %v404 to i32
  %v434 = insertelement <8 x i32> poison, i32 %v433, i64 0
  %v435 = shufflevector <8 x i32> %v434, <8 x i32> poison, <8 x i32> zeroinitializer
  %v436 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v435
  %v437 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v432, <8 x i1> %v436, <8 x float> zeroinitializer)
  %v438 = bitcast <8 x float> %v437 to <8 x i32>
  %v439 = getelementptr i8, ptr %v409, i64 24
  %v440 = load i64, ptr %v439, align 8
  %v441 = mul i64 %v440, %v20
  %v442 = getelementptr i8, ptr %v407, i64 %v441
  %v443 = trunc i64 %v404 to i32
  %v444 = insertelement <8 x i32> poison, i32 %v443, i64 0
  %v445 = shufflevector <8 x i32> %v444, <8 x i32> poison, <8 x i32> zeroinitializer
  %v446 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v445
  %v447 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v442, <8 x i1> %v446, <8 x float> zeroinitializer)
  %v448 = bitcast <8 x float> %v447 to <8 x i32>
  %v449 = getelementptr i8, ptr %v409, i64 32
  %v450 = load i64, ptr %v449, align 8
  %v451 = mul i64 %v450, %v20
  %v452 = getelementptr i8, ptr %v407, i64 %v451
  %v453 = trunc i64 %v404 to i32
  %v454 = insertelement <8 x i32> poison, i32 %v453, i64 0
  %v455 = shufflevector <8 x i32> %v454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v456 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v455
  %v457 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v452, <8 x i1> %v456, <8 x float> zeroinitializer)
  %v458 = bitcast <8 x float> %v457 to <8 x i32>
  %v459 = getelementptr i8, ptr %v409, i64 40
  %v460 = load i64, ptr %v459, align 8
  %v461 = mul i64 %v460, %v20
  %v462 = getelementptr i8, ptr %v407, i64 %v461
  %v463 = trunc i64 %v404 to i32
  %v464 = insertelement <8 x i32> poison, i32 %v463, i64 0
  %v465 = shufflevector <8 x i32> %v464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v466 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v465
  %v467 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v462, <8 x i1> %v466, <8 x float> zeroinitializer)
  %v468 = bitcast <8 x float> %v467 to <8 x i32>
  %v469 = getelementptr i8, ptr %v409, i64 48
  %v470 = load i64, ptr %v469, align 8
  %v471 = mul i64 %v470, %v20
  %v472 = getelementptr i8, ptr %v407, i64 %v471
  %v473 = trunc i64 %v404 to i32
  %v474 = insertelement <8 x i32> poison, i32 %v473, i64 0
  %v475 = shufflevector <8 x i32> %v474, <8 x i32> poison, <8 x i32> zeroinitializer
  %v476 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v475
  %v477 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v472, <8 x i1> %v476, <8 x float> zeroinitializer)
  %v478 = bitcast <8 x float> %v477 to <8 x i32>
  %v479 = getelementptr i8, ptr %v409, i64 56
  %v480 = load i64, ptr %v479, align 8
  %v481 = mul i64 %v480, %v20
  %v482 = getelementptr i8, ptr %v407, i64 %v481
  %v483 = trunc i64 %v404 to i32
  %v484 = insertelement <8 x i32> poison, i32 %v483, i64 0
  %v485 = shufflevector <8 x i32> %v484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v486 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v485
  %v487 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v482, <8 x i1> %v486, <8 x float> zeroinitializer)
  %v488 = bitcast <8 x float> %v487 to <8 x i32>
  %v489 = shufflevector <8 x i32> %v418, <8 x i32> %v428, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v490 = shufflevector <8 x i32> %v418, <8 x i32> %v428, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v491 = shufflevector <8 x i32> %v438, <8 x i32> %v448, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v492 = shufflevector <8 x i32> %v438, <8 x i32> %v448, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v493 = shufflevector <8 x i32> %v489, <8 x i32> %v491, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v494 = shufflevector <8 x i32> %v489, <8 x i32> %v491, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v495 = shufflevector <8 x i32> %v490, <8 x i32> %v492, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v496 = shufflevector <8 x i32> %v490, <8 x i32> %v492, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v497 = shufflevector <8 x i32> %v458, <8 x i32> %v468, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v498 = shufflevector <8 x i32> %v458, <8 x i32> %v468, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v499 = shufflevector <8 x i32> %v478, <8 x i32> %v488, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v500 = shufflevector <8 x i32> %v478, <8 x i32> %v488, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v501 = shufflevector <8 x i32> %v497, <8 x i32> %v499, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v502 = shufflevector <8 x i32> %v497, <8 x i32> %v499, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v503 = shufflevector <8 x i32> %v498, <8 x i32> %v500, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v504 = shufflevector <8 x i32> %v498, <8 x i32> %v500, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v505 = shufflevector <8 x i32> %v493, <8 x i32> %v501, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v506 = shufflevector <8 x i32> %v493, <8 x i32> %v501, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v507 = shufflevector <8 x i32> %v494, <8 x i32> %v502, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v508 = shufflevector <8 x i32> %v494, <8 x i32> %v502, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v509 = shufflevector <8 x i32> %v495, <8 x i32> %v503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v510 = shufflevector <8 x i32> %v495, <8 x i32> %v503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v511 = shufflevector <8 x i32> %v496, <8 x i32> %v504, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v512 = shufflevector <8 x i32> %v496, <8 x i32> %v504, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v513 = mul i64 %v96, 64
  %v514 = getelementptr i8, ptr %v314, i64 %v513
  %v515 = icmp sgt i64 %v404, 0
  br i1 %v515, label %pack.line.41, label %pack.line.end.42
pack.line.41:
  %v516 = getelementptr i8, ptr %v514, i64 0
  store <8 x i32> %v505, ptr %v516, align 4
  br label %pack.line.end.42
pack.line.end.42:
  %v517 = icmp sgt i64 %v404, 1
  br i1 %v517, label %pack.line.43, label %pack.line.end.44
pack.line.43:
  %v518 = getelementptr i8, ptr %v514, i64 64
  store <8 x i32> %v507, ptr %v518, align 4
  br label %pack.line.end.44
pack.line.end.44:
  %v519 = icmp sgt i64 %v404, 2
  br i1 %v519, label %pack.line.45, label %pack.line.end.46
pack.line.45:
  %v520 = getelementptr i8, ptr %v514, i64 128
  store <8 x i32> %v509, ptr %v520, align 4
  br label %pack.line.end.46
pack.line.end.46:
  %v521 = icmp sgt i64 %v404, 3
  br i1 %v521, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v522 = getelementptr i8, ptr %v514, i64 192
  store <8 x i32> %v511, ptr %v522, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v523 = icmp sgt i64 %v404, 4
  br i1 %v523, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v524 = getelementptr i8, ptr %v514, i64 256
  store <8 x i32> %v506, ptr %v524, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v525 = icmp sgt i64 %v404, 5
  br i1 %v525, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v526 = getelementptr i8, ptr %v514, i64 320
  store <8 x i32> %v508, ptr %v526, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v527 = icmp sgt i64 %v404, 6
  br i1 %v527, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v528 = getelementptr i8, ptr %v514, i64 384
  store <8 x i32> %v510, ptr %v528, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v529 = icmp sgt i64 %v404, 7
  br i1 %v529, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v530 = getelementptr i8, ptr %v514, i64 448
  store <8 x i32> %v512, ptr %v530, align 4
  br label %pack.line.end.56
pack.line.end.56:
  br label %pack.rest.end.40
pack.rest.end.40:
  %v531 = mul i64 64, %v6
  %v532 = sub i64 %v51, 6
  %v533 = icmp sge i64 %v532, %v48
  %v534 = select i1 %v533, i64 %v51, i64 %v48
  br label %i.57
i.57:
  %v535 = phi i64 [ %v48, %pack.rest.end.40 ], [ %v681, %k.end.62 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %i.body.58, label %i.end.59
i.body.58:
  %v537 = call i64 @llvm.smin.i64(i64 %v535, i64 %v532)
  %v538 = mul i64 4, %v47
  %v539 = add i64 %v538, 127
  %v540 = and i64 %v539, -128
  %v541 = add i64 %v540, 64
  %v542 = sub i64 %v537, %v48
  %v543 = mul i64 %v542, %v541
  %v544 = getelementptr i8, ptr %v32, i64 %v543
  %v545 = mul i64 4, %v47
  %v546 = getelementptr i8, ptr %v544, i64 %v541
  %v547 = mul i64 %v541, 2
  %v548 = getelementptr i8, ptr %v544, i64 %v547
  %v549 = mul i64 %v541, 3
  %v550 = getelementptr i8, ptr %v544, i64 %v549
  %v551 = mul i64 %v541, 4
  %v552 = getelementptr i8, ptr %v544, i64 %v551
  %v553 = mul i64 %v541, 5
  %v554 = getelementptr i8, ptr %v544, i64 %v553
  br label %k.60
k.60:
  %v555 = phi i64 [ 0, %i.body.58 ], [ %v616, %k.body.61 ]
  %v556 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v577, %k.body.61 ]
  %v557 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v580, %k.body.61 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v586, %k.body.61 ]
  %v559 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v587, %k.body.61 ]
  %v560 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v593, %k.body.61 ]
  %v561 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v594, %k.body.61 ]
  %v562 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v600, %k.body.61 ]
  %v563 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v601, %k.body.61 ]
  %v564 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v607, %k.body.61 ]
  %v565 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v608, %k.body.61 ]
  %v566 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v614, %k.body.61 ]
  %v567 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v615, %k.body.61 ]
  %v568 = icmp slt i64 %v555, %v6
  br i1 %v568, label %k.body.61, label %k.end.62
k.body.61:
  %v569 = mul i64 %v555, 4
  %v570 = getelementptr i8, ptr %v544, i64 %v569
  %v571 = load float, ptr %v570, align 4
  %v572 = insertelement <8 x float> poison, float %v571, i64 0
  %v573 = shufflevector <8 x float> %v572, <8 x float> poison, <8 x i32> zeroinitializer
  %v574 = mul i64 %v555, 64
  %v575 = getelementptr i8, ptr %v30, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v573, <8 x float> %v576, <8 x float> %v556)
  %v578 = getelementptr i8, ptr %v575, i64 32
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v573, <8 x float> %v579, <8 x float> %v557)
  %v581 = mul i64 %v555, 4
  %v582 = getelementptr i8, ptr %v546, i64 %v581
  %v583 = load float, ptr %v582, align 4
  %v584 = insertelement <8 x float> poison, float %v583, i64 0
  %v585 = shufflevector <8 x float> %v584, <8 x float> poison, <8 x i32> zeroinitializer
  %v586 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v585, <8 x float> %v576, <8 x float> %v558)
  %v587 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v585, <8 x float> %v579, <8 x float> %v559)
  %v588 = mul i64 %v555, 4
  %v589 = getelementptr i8, ptr %v548, i64 %v588
  %v590 = load float, ptr %v589, align 4
  %v591 = insertelement <8 x float> poison, float %v590, i64 0
  %v592 = shufflevector <8 x float> %v591, <8 x float> poison, <8 x i32> zeroinitializer
  %v593 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v592, <8 x float> %v576, <8 x float> %v560)
  %v594 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v592, <8 x float> %v579, <8 x float> %v561)
  %v595 = mul i64 %v555, 4
  %v596 = getelementptr i8, ptr %v550, i64 %v595
  %v597 = load float, ptr %v596, align 4
  %v598 = insertelement <8 x float> poison, float %v597, i64 0
  %v599 = shufflevector <8 x float> %v598, <8 x float> poison, <8 x i32> zeroinitializer
  %v600 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v599, <8 x float> %v576, <8 x float> %v562)
  %v601 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v599, <8 x float> %v579, <8 x float> %v563)
  %v602 = mul i64 %v555, 4
  %v603 = getelementptr i8, ptr %v552, i64 %v602
  %v604 = load float, ptr %v603, align 4
  %v605 = insertelement <8 x float> poison, float %v604, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v606, <8 x float> %v576, <8 x float> %v564)
  %v608 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v606, <8 x float> %v579, <8 x float> %v565)
  %v609 = mul i64 %v555, 4
  %v610 = getelementptr i8, ptr %v554, i64 %v609
  %v611 = load float, ptr %v610, align 4
  %v612 = insertelement <8 x float> poison, float %v611, i64 0
  %v613 = shufflevector <8 x float> %v612, <8 x float> poison, <8 x i32> zeroinitializer
  %v614 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v613, <8 x float> %v576, <8 x float> %v566)
  %v615 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v613, <8 x float> %v579, <8 x float> %v567)
  %v616 = add nsw i64 %v555, 1
  br label %k.60
k.end.62:
  %v617 = mul i64 %v537, %v34
  %v618 = getelementptr i8, ptr %v28, i64 %v617
  %v619 = mul i64 %v92, 4
  %v620 = getelementptr i8, ptr %v618, i64 %v619
  store <8 x float> %v556, ptr %v620, align 4
  %v621 = mul i64 %v537, %v34
  %v622 = getelementptr i8, ptr %v28, i64 %v621
  %v623 = add i64 %v92, 8
  %v624 = mul i64 %v623, 4
  %v625 = getelementptr i8, ptr %v622, i64 %v624
  store <8 x float> %v557, ptr %v625, align 4
  %v626 = add i64 %v537, 1
  %v627 = mul i64 %v626, %v34
  %v628 = getelementptr i8, ptr %v28, i64 %v627
  %v629 = mul i64 %v92, 4
  %v630 = getelementptr i8, ptr %v628, i64 %v629
  store <8 x float> %v558, ptr %v630, align 4
  %v631 = add i64 %v537, 1
  %v632 = mul i64 %v631, %v34
  %v633 = getelementptr i8, ptr %v28, i64 %v632
  %v634 = add i64 %v92, 8
  %v635 = mul i64 %v634, 4
  %v636 = getelementptr i8, ptr %v633, i64 %v635
  store <8 x float> %v559, ptr %v636, align 4
  %v637 = add i64 %v537, 2
  %v638 = mul i64 %v637, %v34
  %v639 = getelementptr i8, ptr %v28, i64 %v638
  %v640 = mul i64 %v92, 4
  %v641 = getelementptr i8, ptr %v639, i64 %v640
  store <8 x float> %v560, ptr %v641, align 4
  %v642 = add i64 %v537, 2
  %v643 = mul i64 %v642, %v34
  %v644 = getelementptr i8, ptr %v28, i64 %v643
  %v645 = add i64 %v92, 8
  %v646 = mul i64 %v645, 4
  %v647 = getelementptr i8, ptr %v644, i64 %v646
  store <8 x float> %v561, ptr %v647, align 4
  %v648 = add i64 %v537, 3
  %v649 = mul i64 %v648, %v34
  %v650 = getelementptr i8, ptr %v28, i64 %v649
  %v651 = mul i64 %v92, 4
  %v652 = getelementptr i8, ptr %v650, i64 %v651
  store <8 x float> %v562, ptr %v652, align 4
  %v653 = add i64 %v537, 3
  %v654 = mul i64 %v653, %v34
  %v655 = getelementptr i8, ptr %v28, i64 %v654
  %v656 = add i64 %v92, 8
  %v657 = mul i64 %v656, 4
  %v658 = getelementptr i8, ptr %v655, i64 %v657
  store <8 x float> %v563, ptr %v658, align 4
  %v659 = add i64 %v537, 4
  %v660 = mul i64 %v659, %v34
  %v661 = getelementptr i8, ptr %v28, i64 %v660
  %v662 = mul i64 %v92, 4
  %v663 = getelementptr i8, ptr %v661, i64 %v662
  store <8 x float> %v564, ptr %v663, align 4
  %v664 = add i64 %v537, 4
  %v665 = mul i64 %v664, %v34
  %v666 = getelementptr i8, ptr %v28, i64 %v665
  %v667 = add i64 %v92, 8
  %v668 = mul i64 %v667, 4
  %v669 = getelementptr i8, ptr %v666, i64 %v668
  store <8 x float> %v565, ptr %v669, align 4
  %v670 = add i64 %v537, 5
  %v671 = mul i64 %v670, %v34
  %v672 = getelementptr i8, ptr %v28, i64 %v671
  %v673 = mul i64 %v92, 4
  %v674 = getelementptr i8, ptr %v672, i64 %v673
  store <8 x float> %v566, ptr %v674, align 4
  %v675 = add i64 %v537, 5
  %v676 = mul i64 %v675, %v34
  %v677 = getelementptr i8, ptr %v28, i64 %v676
  %v678 = add i64 %v92, 8
  %v679 = mul i64 %v678, 4
  %v680 = getelementptr i8, ptr %v677, i64 %v679
  store <8 x float> %v567, ptr %v680, align 4
  %v681 = add nsw i64 %v535, 6
  br label %i.57
i.end.59:
  br label %i.edge.63
i.edge.63:
  %v682 = phi i64 [ %v534, %i.end.59 ], [ %v718, %k.end.68 ]
  %v683 = icmp slt i64 %v682, %v51
  br i1 %v683, label %i.edge.body.64, label %i.edge.end.65
i.edge.body.64:
  %v684 = mul i64 4, %v47
  %v685 = add i64 %v684, 127
  %v686 = and i64 %v685, -128
  %v687 = add i64 %v686, 64
  %v688 = sub i64 %v682, %v48
  %v689 = mul i64 %v688, %v687
  %v690 = getelementptr i8, ptr %v32, i64 %v689
  %v691 = mul i64 4, %v47
  br label %k.66
k.66:
  %v692 = phi i64 [ 0, %i.edge.body.64 ], [ %v708, %k.body.67 ]
  %v693 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.64 ], [ %v704, %k.body.67 ]
  %v694 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.64 ], [ %v707, %k.body.67 ]
  %v695 = icmp slt i64 %v692, %v6
  br i1 %v695, label %k.body.67, label %k.end.68
k.body.67:
  %v696 = mul i64 %v692, 4
  %v697 = getelementptr i8, ptr %v690, i64 %v696
  %v698 = load float, ptr %v697, align 4
  %v699 = insertelement <8 x float> poison, float %v698, i64 0
  %v700 = shufflevector <8 x float> %v699, <8 x float> poison, <8 x i32> zeroinitializer
  %v701 = mul i64 %v692, 64
  %v702 = getelementptr i8, ptr %v30, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v700, <8 x float> %v703, <8 x float> %v693)
  %v705 = getelementptr i8, ptr %v702, i64 32
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v700, <8 x float> %v706, <8 x float> %v694)
  %v708 = add nsw i64 %v692, 1
  br label %k.66
k.end.68:
  %v709 = mul i64 %v682, %v34
  %v710 = getelementptr i8, ptr %v28, i64 %v709
  %v711 = mul i64 %v92, 4
  %v712 = getelementptr i8, ptr %v710, i64 %v711
  store <8 x float> %v693, ptr %v712, align 4
  %v713 = mul i64 %v682, %v34
  %v714 = getelementptr i8, ptr %v28, i64 %v713
  %v715 = add i64 %v92, 8
  %v716 = mul i64 %v715, 4
  %v717 = getelementptr i8, ptr %v714, i64 %v716
  store <8 x float> %v694, ptr %v717, align 4
  %v718 = add nsw i64 %v682, 1
  br label %i.edge.63
i.edge.end.65:
  %v719 = add nsw i64 %v92, 16
  br label %block.12
block.end.14:
  br label %edge.block.69
edge.block.69:
  %v720 = phi i64 [ %v91, %block.end.14 ], [ %v912, %i.edge.end.92 ]
  %v721 = icmp slt i64 %v720, %v42
  br i1 %v721, label %edge.block.body.70, label %edge.block.end.71
edge.block.body.70:
  %v722 = sub i64 %v42, %v720
  %v723 = call i64 @llvm.smin.i64(i64 %v722, i64 8)
  %v724 = mul i64 32, %v6
  br label %pack.lane.72
pack.lane.72:
  %v725 = phi i64 [ 0, %edge.block.body.70 ], [ %v743, %pack.units.end.77 ]
  %v726 = icmp slt i64 %v725, %v723
  br i1 %v726, label %pack.lane.body.73, label %pack.lane.end.74
pack.lane.body.73:
  %v727 = mul i64 %v725, 4
  %v728 = getelementptr i8, ptr %v30, i64 %v727
  br label %pack.units.75
pack.units.75:
  %v729 = phi i64 [ 0, %pack.lane.body.73 ], [ %v742, %pack.units.body.76 ]
  %v730 = icmp slt i64 %v729, %v6
  br i1 %v730, label %pack.units.body.76, label %pack.units.end.77
pack.units.body.76:
  %v731 = mul i64 %v729, 32
  %v732 = getelementptr i8, ptr %v728, i64 %v731
  %v733 = add i64 %v720, %v725
  %v734 = mul i64 %v729, 4
  %v735 = getelementptr i8, ptr %v26, i64 %v734
  %v736 = mul i64 %v733, 8
  %v737 = getelementptr i8, ptr %v18, i64 %v736
  %v738 = load i64, ptr %v737, align 8
  %v739 = mul i64 %v738, %v20
  %v740 = getelementptr i8, ptr %v735, i64 %v739
  %v741 = load float, ptr %v740, align 4
  store float %v741, ptr %v732, align 4
  %v742 = add nsw i64 %v729, 1
  br label %pack.units.75
pack.units.end.77:
  %v743 = add nsw i64 %v725, 1
  br label %pack.lane.72
pack.lane.end.74:
  br label %pack.pad.78
pack.pad.78:
  %v744 = phi i64 [ %v723, %pack.lane.end.74 ], [ %v753, %pack.pad.end.83 ]
  %v745 = icmp slt i64 %v744, 8
  br i1 %v745, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v746 = mul i64 %v744, 4
  %v747 = getelementptr i8, ptr %v30, i64 %v746
  br label %pack.pad.81
pack.pad.81:
  %v748 = phi i64 [ 0, %pack.pad.body.79 ], [ %v752, %pack.pad.body.82 ]
  %v749 = icmp slt i64 %v748, %v6
  br i1 %v749, label %pack.pad.body.82, label %pack.pad.end.83
pack.pad.body.82:
  %v750 = mul i64 %v748, 32
  %v751 = getelementptr i8, ptr %v747, i64 %v750
  store float 0x0000000000000000, ptr %v751, align 4
  %v752 = add nsw i64 %v748, 1
  br label %pack.pad.81
pack.pad.end.83:
  %v753 = add nsw i64 %v744, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v754 = mul i64 32, %v6
  %v755 = sub i64 %v51, 6
  %v756 = icmp sge i64 %v755, %v48
  %v757 = select i1 %v756, i64 %v51, i64 %v48
  br label %i.84
i.84:
  %v758 = phi i64 [ %v48, %pack.pad.end.80 ], [ %v879, %k.end.89 ]
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %i.body.85, label %i.end.86
i.body.85:
  %v760 = call i64 @llvm.smin.i64(i64 %v758, i64 %v755)
  %v761 = mul i64 4, %v47
  %v762 = add i64 %v761, 127
  %v763 = and i64 %v762, -128
  %v764 = add i64 %v763, 64
  %v765 = sub i64 %v760, %v48
  %v766 = mul i64 %v765, %v764
  %v767 = getelementptr i8, ptr %v32, i64 %v766
  %v768 = mul i64 4, %v47
  %v769 = getelementptr i8, ptr %v767, i64 %v764
  %v770 = mul i64 %v764, 2
  %v771 = getelementptr i8, ptr %v767, i64 %v770
  %v772 = mul i64 %v764, 3
  %v773 = getelementptr i8, ptr %v767, i64 %v772
  %v774 = mul i64 %v764, 4
  %v775 = getelementptr i8, ptr %v767, i64 %v774
  %v776 = mul i64 %v764, 5
  %v777 = getelementptr i8, ptr %v767, i64 %v776
  br label %k.87
k.87:
  %v778 = phi i64 [ 0, %i.body.85 ], [ %v825, %k.body.88 ]
  %v779 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v794, %k.body.88 ]
  %v780 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v800, %k.body.88 ]
  %v781 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v806, %k.body.88 ]
  %v782 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v812, %k.body.88 ]
  %v783 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v818, %k.body.88 ]
  %v784 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v824, %k.body.88 ]
  %v785 = icmp slt i64 %v778, %v6
  br i1 %v785, label %k.body.88, label %k.end.89
k.body.88:
  %v786 = mul i64 %v778, 4
  %v787 = getelementptr i8, ptr %v767, i64 %v786
  %v788 = load float, ptr %v787, align 4
  %v789 = insertelement <8 x float> poison, float %v788, i64 0
  %v790 = shufflevector <8 x float> %v789, <8 x float> poison, <8 x i32> zeroinitializer
  %v791 = mul i64 %v778, 32
  %v792 = getelementptr i8, ptr %v30, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v790, <8 x float> %v793, <8 x float> %v779)
  %v795 = mul i64 %v778, 4
  %v796 = getelementptr i8, ptr %v769, i64 %v795
  %v797 = load float, ptr %v796, align 4
  %v798 = insertelement <8 x float> poison, float %v797, i64 0
  %v799 = shufflevector <8 x float> %v798, <8 x float> poison, <8 x i32> zeroinitializer
  %v800 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v799, <8 x float> %v793, <8 x float> %v780)
  %v801 = mul i64 %v778, 4
  %v802 = getelementptr i8, ptr %v771, i64 %v801
  %v803 = load float, ptr %v802, align 4
  %v804 = insertelement <8 x float> poison, float %v803, i64 0
  %v805 = shufflevector <8 x float> %v804, <8 x float> poison, <8 x i32> zeroinitializer
  %v806 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v805, <8 x float> %v793, <8 x float> %v781)
  %v807 = mul i64 %v778, 4
  %v808 = getelementptr i8, ptr %v773, i64 %v807
  %v809 = load float, ptr %v808, align 4
  %v810 = insertelement <8 x float> poison, float %v809, i64 0
  %v811 = shufflevector <8 x float> %v810, <8 x float> poison, <8 x i32> zeroinitializer
  %v812 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v811, <8 x float> %v793, <8 x float> %v782)
  %v813 = mul i64 %v778, 4
  %v814 = getelementptr i8, ptr %v775, i64 %v813
  %v815 = load float, ptr %v814, align 4
  %v816 = insertelement <8 x float> poison, float %v815, i64 0
  %v817 = shufflevector <8 x float> %v816, <8 x float> poison, <8 x i32> zeroinitializer
  %v818 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v817, <8 x float> %v793, <8 x float> %v783)
  %v819 = mul i64 %v778, 4
  %v820 = getelementptr i8, ptr %v777, i64 %v819
  %v821 = load float, ptr %v820, align 4
  %v822 = insertelement <8 x float> poison, float %v821, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v823, <8 x float> %v793, <8 x float> %v784)
  %v825 = add nsw i64 %v778, 1
  br label %k.87
k.end.89:
  %v826 = mul i64 %v760, %v34
  %v827 = getelementptr i8, ptr %v28, i64 %v826
  %v828 = mul i64 %v720, 4
  %v829 = getelementptr i8, ptr %v827, i64 %v828
  %v830 = trunc i64 %v723 to i32
  %v831 = insertelement <8 x i32> poison, i32 %v830, i64 0
  %v832 = shufflevector <8 x i32> %v831, <8 x i32> poison, <8 x i32> zeroinitializer
  %v833 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v832
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v779, ptr align 4 %v829, <8 x i1> %v833)
  %v834 = add i64 %v760, 1
  %v835 = mul i64 %v834, %v34
  %v836 = getelementptr i8, ptr %v28, i64 %v835
  %v837 = mul i64 %v720, 4
  %v838 = getelementptr i8, ptr %v836, i64 %v837
  %v839 = trunc i64 %v723 to i32
  %v840 = insertelement <8 x i32> poison, i32 %v839, i64 0
  %v841 = shufflevector <8 x i32> %v840, <8 x i32> poison, <8 x i32> zeroinitializer
  %v842 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v841
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v780, ptr align 4 %v838, <8 x i1> %v842)
  %v843 = add i64 %v760, 2
  %v844 = mul i64 %v843, %v34
  %v845 = getelementptr i8, ptr %v28, i64 %v844
  %v846 = mul i64 %v720, 4
  %v847 = getelementptr i8, ptr %v845, i64 %v846
  %v848 = trunc i64 %v723 to i32
  %v849 = insertelement <8 x i32> poison, i32 %v848, i64 0
  %v850 = shufflevector <8 x i32> %v849, <8 x i32> poison, <8 x i32> zeroinitializer
  %v851 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v850
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v781, ptr align 4 %v847, <8 x i1> %v851)
  %v852 = add i64 %v760, 3
  %v853 = mul i64 %v852, %v34
  %v854 = getelementptr i8, ptr %v28, i64 %v853
  %v855 = mul i64 %v720, 4
  %v856 = getelementptr i8, ptr %v854, i64 %v855
  %v857 = trunc i64 %v723 to i32
  %v858 = insertelement <8 x i32> poison, i32 %v857, i64 0
  %v859 = shufflevector <8 x i32> %v858, <8 x i32> poison, <8 x i32> zeroinitializer
  %v860 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v859
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v782, ptr align 4 %v856, <8 x i1> %v860)
  %v861 = add i64 %v760, 4
  %v862 = mul i64 %v861, %v34
  %v863 = getelementptr i8, ptr %v28, i64 %v862
  %v864 = mul i64 %v720, 4
  %v865 = getelementptr i8, ptr %v863, i64 %v864
  %v866 = trunc i64 %v723 to i32
  %v867 = insertelement <8 x i32> poison, i32 %v866, i64 0
  %v868 = shufflevector <8 x i32> %v867, <8 x i32> poison, <8 x i32> zeroinitializer
  %v869 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v868
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v783, ptr align 4 %v865, <8 x i1> %v869)
  %v870 = add i64 %v760, 5
  %v871 = mul i64 %v870, %v34
  %v872 = getelementptr i8, ptr %v28, i64 %v871
  %v873 = mul i64 %v720, 4
  %v874 = getelementptr i8, ptr %v872, i64 %v873
  %v875 = trunc i64 %v723 to i32
  %v876 = insertelement <8 x i32> poison, i32 %v875, i64 0
  %v877 = shufflevector <8 x i32> %v876, <8 x i32> poison, <8 x i32> zeroinitializer
  %v878 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v877
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v784, ptr align 4 %v874, <8 x i1> %v878)
  %v879 = add nsw i64 %v758, 6
  br label %i.84
i.end.86:
  br label %i.edge.90
i.edge.90:
  %v880 = phi i64 [ %v757, %i.end.86 ], [ %v911, %k.end.95 ]
  %v881 = icmp slt i64 %v880, %v51
  br i1 %v881, label %i.edge.body.91, label %i.edge.end.92
i.edge.body.91:
  %v882 = mul i64 4, %v47
  %v883 = add i64 %v882, 127
  %v884 = and i64 %v883, -128
  %v885 = add i64 %v884, 64
  %v886 = sub i64 %v880, %v48
  %v887 = mul i64 %v886, %v885
  %v888 = getelementptr i8, ptr %v32, i64 %v887
  %v889 = mul i64 4, %v47
  br label %k.93
k.93:
  %v890 = phi i64 [ 0, %i.edge.body.91 ], [ %v902, %k.body.94 ]
  %v891 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.91 ], [ %v901, %k.body.94 ]
  %v892 = icmp slt i64 %v890, %v6
  br i1 %v892, label %k.body.94, label %k.end.95
k.body.94:
  %v893 = mul i64 %v890, 4
  %v894 = getelementptr i8, ptr %v888, i64 %v893
  %v895 = load float, ptr %v894, align 4
  %v896 = insertelement <8 x float> poison, float %v895, i64 0
  %v897 = shufflevector <8 x float> %v896, <8 x float> poison, <8 x i32> zeroinitializer
  %v898 = mul i64 %v890, 32
  %v899 = getelementptr i8, ptr %v30, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v897, <8 x float> %v900, <8 x float> %v891)
  %v902 = add nsw i64 %v890, 1
  br label %k.93
k.end.95:
  %v903 = mul i64 %v880, %v34
  %v904 = getelementptr i8, ptr %v28, i64 %v903
  %v905 = mul i64 %v720, 4
  %v906 = getelementptr i8, ptr %v904, i64 %v905
  %v907 = trunc i64 %v723 to i32
  %v908 = insertelement <8 x i32> poison, i32 %v907, i64 0
  %v909 = shufflevector <8 x i32> %v908, <8 x i32> poison, <8 x i32> zeroinitializer
  %v910 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v909
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v891, ptr align 4 %v906, <8 x i1> %v910)
  %v911 = add nsw i64 %v880, 1
  br label %i.edge.90
i.edge.end.92:
  %v912 = add nsw i64 %v720, 8
  br label %edge.block.69
edge.block.end.71:
  %v913 = add nsw i64 %v48, %v44
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


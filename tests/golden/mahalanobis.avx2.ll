
define void @mahalanobis.output(ptr noundef %arguments) nounwind  {
entry:
  %v309 = alloca <8 x i32>, i64 8, align 64
  %v494 = alloca <8 x i32>, i64 8, align 64
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
  %v59 = phi i64 [ %v44, %entry ], [ %v1040, %edge.block.end.59 ]
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
  %v67 = phi i64 [ %v59, %row.block.body.2 ], [ %v99, %pack.rest.end.11 ]
  %v68 = icmp slt i64 %v67, %v62
  br i1 %v68, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v69 = sub i64 %v67, %v59
  %v70 = mul i64 %v69, %v66
  %v71 = getelementptr i8, ptr %v38, i64 %v70
  %v72 = mul i64 4, %v55
  %v73 = urem i64 %v6, 8
  %v74 = sub i64 %v6, %v73
  %v75 = sub i64 %v6, %v74
  %v76 = call i64 @llvm.smin.i64(i64 %v75, i64 8)
  br label %pack.units.7
pack.units.7:
  %v77 = phi i64 [ 0, %pack.row.body.5 ], [ %v86, %pack.units.body.8 ]
  %v78 = icmp slt i64 %v77, %v74
  br i1 %v78, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v79 = mul i64 %v67, %v8
  %v80 = getelementptr i8, ptr %v14, i64 %v79
  %v81 = mul i64 %v77, 4
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = mul i64 %v77, 4
  %v85 = getelementptr i8, ptr %v71, i64 %v84
  store <8 x float> %v83, ptr %v85, align 4
  %v86 = add nsw i64 %v77, 8
  br label %pack.units.7
pack.units.end.9:
  %v87 = icmp sgt i64 %v76, 0
  br i1 %v87, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v88 = mul i64 %v67, %v8
  %v89 = getelementptr i8, ptr %v14, i64 %v88
  %v90 = mul i64 %v74, 4
  %v91 = getelementptr i8, ptr %v89, i64 %v90
  %v92 = trunc i64 %v76 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v96 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v97 = mul i64 %v74, 4
  %v98 = getelementptr i8, ptr %v71, i64 %v97
  store <8 x float> %v96, ptr %v98, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v99 = add nsw i64 %v67, 1
  br label %pack.row.4
pack.row.end.6:
  %v100 = mul i64 4, %v58
  %v101 = add i64 %v100, 127
  %v102 = and i64 %v101, -128
  %v103 = add i64 %v102, 64
  br label %pack.row.12
pack.row.12:
  %v104 = phi i64 [ %v59, %pack.row.end.6 ], [ %v136, %pack.rest.end.19 ]
  %v105 = icmp slt i64 %v104, %v62
  br i1 %v105, label %pack.row.body.13, label %pack.row.end.14
pack.row.body.13:
  %v106 = sub i64 %v104, %v59
  %v107 = mul i64 %v106, %v103
  %v108 = getelementptr i8, ptr %v40, i64 %v107
  %v109 = mul i64 4, %v58
  %v110 = urem i64 %v6, 8
  %v111 = sub i64 %v6, %v110
  %v112 = sub i64 %v6, %v111
  %v113 = call i64 @llvm.smin.i64(i64 %v112, i64 8)
  br label %pack.units.15
pack.units.15:
  %v114 = phi i64 [ 0, %pack.row.body.13 ], [ %v123, %pack.units.body.16 ]
  %v115 = icmp slt i64 %v114, %v111
  br i1 %v115, label %pack.units.body.16, label %pack.units.end.17
pack.units.body.16:
  %v116 = mul i64 %v104, %v8
  %v117 = getelementptr i8, ptr %v14, i64 %v116
  %v118 = mul i64 %v114, 4
  %v119 = getelementptr i8, ptr %v117, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = mul i64 %v114, 4
  %v122 = getelementptr i8, ptr %v108, i64 %v121
  store <8 x float> %v120, ptr %v122, align 4
  %v123 = add nsw i64 %v114, 8
  br label %pack.units.15
pack.units.end.17:
  %v124 = icmp sgt i64 %v113, 0
  br i1 %v124, label %pack.rest.18, label %pack.rest.end.19
pack.rest.18:
  %v125 = mul i64 %v104, %v8
  %v126 = getelementptr i8, ptr %v14, i64 %v125
  %v127 = mul i64 %v111, 4
  %v128 = getelementptr i8, ptr %v126, i64 %v127
  %v129 = trunc i64 %v113 to i32
  %v130 = insertelement <8 x i32> poison, i32 %v129, i64 0
  %v131 = shufflevector <8 x i32> %v130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v132 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v131
  %v133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v128, <8 x i1> %v132, <8 x float> zeroinitializer)
  %v134 = mul i64 %v111, 4
  %v135 = getelementptr i8, ptr %v108, i64 %v134
  store <8 x float> %v133, ptr %v135, align 4
  br label %pack.rest.end.19
pack.rest.end.19:
  %v136 = add nsw i64 %v104, 1
  br label %pack.row.12
pack.row.end.14:
  %v137 = sub i64 %v50, %v48
  %v138 = urem i64 %v137, 8
  %v139 = sub i64 %v50, %v138
  br label %block.20
block.20:
  %v140 = phi i64 [ %v48, %pack.row.end.14 ], [ %v735, %i.edge.end.50 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %block.body.21, label %block.end.22
block.body.21:
  %v142 = mul i64 32, %v6
  %v143 = urem i64 %v6, 8
  %v144 = sub i64 %v6, %v143
  br label %pack.square.23
pack.square.23:
  %v145 = phi i64 [ 0, %block.body.21 ], [ %v214, %pack.square.body.24 ]
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %pack.square.body.24, label %pack.square.end.25
pack.square.body.24:
  %v147 = mul i64 %v145, 32
  %v148 = getelementptr i8, ptr %v34, i64 %v147
  %v149 = mul i64 %v140, %v16
  %v150 = getelementptr i8, ptr %v22, i64 %v149
  %v151 = mul i64 %v145, 4
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = bitcast <8 x float> %v153 to <8 x i32>
  %v155 = getelementptr i8, ptr %v152, i64 %v16
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = bitcast <8 x float> %v156 to <8 x i32>
  %v158 = mul i64 %v16, 2
  %v159 = getelementptr i8, ptr %v152, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = bitcast <8 x float> %v160 to <8 x i32>
  %v162 = mul i64 %v16, 3
  %v163 = getelementptr i8, ptr %v152, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = bitcast <8 x float> %v164 to <8 x i32>
  %v166 = mul i64 %v16, 4
  %v167 = getelementptr i8, ptr %v152, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = bitcast <8 x float> %v168 to <8 x i32>
  %v170 = mul i64 %v16, 5
  %v171 = getelementptr i8, ptr %v152, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = bitcast <8 x float> %v172 to <8 x i32>
  %v174 = mul i64 %v16, 6
  %v175 = getelementptr i8, ptr %v152, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = bitcast <8 x float> %v176 to <8 x i32>
  %v178 = mul i64 %v16, 7
  %v179 = getelementptr i8, ptr %v152, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = bitcast <8 x float> %v180 to <8 x i32>
  %v182 = shufflevector <8 x i32> %v154, <8 x i32> %v157, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v183 = shufflevector <8 x i32> %v154, <8 x i32> %v157, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v184 = shufflevector <8 x i32> %v161, <8 x i32> %v165, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v185 = shufflevector <8 x i32> %v161, <8 x i32> %v165, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v186 = shufflevector <8 x i32> %v182, <8 x i32> %v184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v187 = shufflevector <8 x i32> %v182, <8 x i32> %v184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v188 = shufflevector <8 x i32> %v183, <8 x i32> %v185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v189 = shufflevector <8 x i32> %v183, <8 x i32> %v185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v190 = shufflevector <8 x i32> %v169, <8 x i32> %v173, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v191 = shufflevector <8 x i32> %v169, <8 x i32> %v173, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v192 = shufflevector <8 x i32> %v177, <8 x i32> %v181, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v193 = shufflevector <8 x i32> %v177, <8 x i32> %v181, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v194 = shufflevector <8 x i32> %v190, <8 x i32> %v192, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v195 = shufflevector <8 x i32> %v190, <8 x i32> %v192, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v196 = shufflevector <8 x i32> %v191, <8 x i32> %v193, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v197 = shufflevector <8 x i32> %v191, <8 x i32> %v193, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v198 = shufflevector <8 x i32> %v186, <8 x i32> %v194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v199 = shufflevector <8 x i32> %v186, <8 x i32> %v194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v200 = shufflevector <8 x i32> %v187, <8 x i32> %v195, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v201 = shufflevector <8 x i32> %v187, <8 x i32> %v195, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v202 = shufflevector <8 x i32> %v188, <8 x i32> %v196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v203 = shufflevector <8 x i32> %v188, <8 x i32> %v196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v204 = shufflevector <8 x i32> %v189, <8 x i32> %v197, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v205 = shufflevector <8 x i32> %v189, <8 x i32> %v197, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v206 = getelementptr i8, ptr %v148, i64 0
  store <8 x i32> %v198, ptr %v206, align 4
  %v207 = getelementptr i8, ptr %v148, i64 32
  store <8 x i32> %v200, ptr %v207, align 4
  %v208 = getelementptr i8, ptr %v148, i64 64
  store <8 x i32> %v202, ptr %v208, align 4
  %v209 = getelementptr i8, ptr %v148, i64 96
  store <8 x i32> %v204, ptr %v209, align 4
  %v210 = getelementptr i8, ptr %v148, i64 128
  store <8 x i32> %v199, ptr %v210, align 4
  %v211 = getelementptr i8, ptr %v148, i64 160
  store <8 x i32> %v201, ptr %v211, align 4
  %v212 = getelementptr i8, ptr %v148, i64 192
  store <8 x i32> %v203, ptr %v212, align 4
  %v213 = getelementptr i8, ptr %v148, i64 224
  store <8 x i32> %v205, ptr %v213, align 4
  %v214 = add nsw i64 %v145, 8
  br label %pack.square.23
pack.square.end.25:
  %v215 = sub i64 %v6, %v144
  %v216 = call i64 @llvm.smin.i64(i64 %v215, i64 8)
  %v217 = icmp sgt i64 %v216, 0
  br i1 %v217, label %pack.rest.26, label %pack.rest.end.27
pack.rest.26:
  %v218 = mul i64 %v140, %v16
  %v219 = getelementptr i8, ptr %v22, i64 %v218
  %v220 = mul i64 %v144, 4
  %v221 = getelementptr i8, ptr %v219, i64 %v220
  %v222 = trunc i64 %v216 to i32
  %v223 = insertelement <8 x i32> poison, i32 %v222, i64 0
  %v224 = shufflevector <8 x i32> %v223, <8 x i32> poison, <8 x i32> zeroinitializer
  %v225 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v224
  %v226 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v221, <8 x i1> %v225, <8 x float> zeroinitializer)
  %v227 = bitcast <8 x float> %v226 to <8 x i32>
  %v228 = getelementptr i8, ptr %v221, i64 %v16
  %v229 = trunc i64 %v216 to i32
  %v230 = insertelement <8 x i32> poison, i32 %v229, i64 0
  %v231 = shufflevector <8 x i32> %v230, <8 x i32> poison, <8 x i32> zeroinitializer
  %v232 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v231
  %v233 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v228, <8 x i1> %v232, <8 x float> zeroinitializer)
  %v234 = bitcast <8 x float> %v233 to <8 x i32>
  %v235 = mul i64 %v16, 2
  %v236 = getelementptr i8, ptr %v221, i64 %v235
  %v237 = trunc i64 %v216 to i32
  %v238 = insertelement <8 x i32> poison, i32 %v237, i64 0
  %v239 = shufflevector <8 x i32> %v238, <8 x i32> poison, <8 x i32> zeroinitializer
  %v240 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v239
  %v241 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v236, <8 x i1> %v240, <8 x float> zeroinitializer)
  %v242 = bitcast <8 x float> %v241 to <8 x i32>
  %v243 = mul i64 %v16, 3
  %v244 = getelementptr i8, ptr %v221, i64 %v243
  %v245 = trunc i64 %v216 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v244, <8 x i1> %v248, <8 x float> zeroinitializer)
  %v250 = bitcast <8 x float> %v249 to <8 x i32>
  %v251 = mul i64 %v16, 4
  %v252 = getelementptr i8, ptr %v221, i64 %v251
  %v253 = trunc i64 %v216 to i32
  %v254 = insertelement <8 x i32> poison, i32 %v253, i64 0
  %v255 = shufflevector <8 x i32> %v254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v256 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v255
  %v257 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v252, <8 x i1> %v256, <8 x float> zeroinitializer)
  %v258 = bitcast <8 x float> %v257 to <8 x i32>
  %v259 = mul i64 %v16, 5
  %v260 = getelementptr i8, ptr %v221, i64 %v259
  %v261 = trunc i64 %v216 to i32
  %v262 = insertelement <8 x i32> poison, i32 %v261, i64 0
  %v263 = shufflevector <8 x i32> %v262, <8 x i32> poison, <8 x i32> zeroinitializer
  %v264 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v263
  %v265 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v260, <8 x i1> %v264, <8 x float> zeroinitializer)
  %v266 = bitcast <8 x float> %v265 to <8 x i32>
  %v267 = mul i64 %v16, 6
  %v268 = getelementptr i8, ptr %v221, i64 %v267
  %v269 = trunc i64 %v216 to i32
  %v270 = insertelement <8 x i32> poison, i32 %v269, i64 0
  %v271 = shufflevector <8 x i32> %v270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v272 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v271
  %v273 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v268, <8 x i1> %v272, <8 x float> zeroinitializer)
  %v274 = bitcast <8 x float> %v273 to <8 x i32>
  %v275 = mul i64 %v16, 7
  %v276 = getelementptr i8, ptr %v221, i64 %v275
  %v277 = trunc i64 %v216 to i32
  %v278 = insertelement <8 x i32> poison, i32 %v277, i64 0
  %v279 = shufflevector <8 x i32> %v278, <8 x i32> poison, <8 x i32> zeroinitializer
  %v280 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v279
  %v281 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v276, <8 x i1> %v280, <8 x float> zeroinitializer)
  %v282 = bitcast <8 x float> %v281 to <8 x i32>
  %v283 = shufflevector <8 x i32> %v227, <8 x i32> %v234, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v284 = shufflevector <8 x i32> %v227, <8 x i32> %v234, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v285 = shufflevector <8 x i32> %v242, <8 x i32> %v250, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v286 = shufflevector <8 x i32> %v242, <8 x i32> %v250, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v287 = shufflevector <8 x i32> %v283, <8 x i32> %v285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v288 = shufflevector <8 x i32> %v283, <8 x i32> %v285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v289 = shufflevector <8 x i32> %v284, <8 x i32> %v286, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v290 = shufflevector <8 x i32> %v284, <8 x i32> %v286, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v291 = shufflevector <8 x i32> %v258, <8 x i32> %v266, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v292 = shufflevector <8 x i32> %v258, <8 x i32> %v266, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v293 = shufflevector <8 x i32> %v274, <8 x i32> %v282, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v294 = shufflevector <8 x i32> %v274, <8 x i32> %v282, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v295 = shufflevector <8 x i32> %v291, <8 x i32> %v293, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v296 = shufflevector <8 x i32> %v291, <8 x i32> %v293, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v297 = shufflevector <8 x i32> %v292, <8 x i32> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v298 = shufflevector <8 x i32> %v292, <8 x i32> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v299 = shufflevector <8 x i32> %v287, <8 x i32> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v300 = shufflevector <8 x i32> %v287, <8 x i32> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v301 = shufflevector <8 x i32> %v288, <8 x i32> %v296, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v302 = shufflevector <8 x i32> %v288, <8 x i32> %v296, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v303 = shufflevector <8 x i32> %v289, <8 x i32> %v297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v304 = shufflevector <8 x i32> %v289, <8 x i32> %v297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v305 = shufflevector <8 x i32> %v290, <8 x i32> %v298, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v306 = shufflevector <8 x i32> %v290, <8 x i32> %v298, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v307 = mul i64 %v144, 32
  %v308 = getelementptr i8, ptr %v34, i64 %v307
  %v310 = getelementptr i8, ptr %v309, i64 0
  store <8 x i32> %v299, ptr %v310, align 4
  %v311 = getelementptr i8, ptr %v309, i64 32
  store <8 x i32> %v301, ptr %v311, align 4
  %v312 = getelementptr i8, ptr %v309, i64 64
  store <8 x i32> %v303, ptr %v312, align 4
  %v313 = getelementptr i8, ptr %v309, i64 96
  store <8 x i32> %v305, ptr %v313, align 4
  %v314 = getelementptr i8, ptr %v309, i64 128
  store <8 x i32> %v300, ptr %v314, align 4
  %v315 = getelementptr i8, ptr %v309, i64 160
  store <8 x i32> %v302, ptr %v315, align 4
  %v316 = getelementptr i8, ptr %v309, i64 192
  store <8 x i32> %v304, ptr %v316, align 4
  %v317 = getelementptr i8, ptr %v309, i64 224
  store <8 x i32> %v306, ptr %v317, align 4
  br label %pack.line.28
pack.line.28:
  %v318 = phi i64 [ 0, %pack.rest.26 ], [ %v325, %pack.line.body.29 ]
  %v319 = icmp slt i64 %v318, %v216
  br i1 %v319, label %pack.line.body.29, label %pack.line.end.30
pack.line.body.29:
  %v320 = mul i64 %v318, 32
  %v321 = getelementptr i8, ptr %v309, i64 %v320
  %v322 = mul i64 %v318, 32
  %v323 = getelementptr i8, ptr %v308, i64 %v322
  %v324 = load <8 x i32>, ptr %v321, align 4
  store <8 x i32> %v324, ptr %v323, align 4
  %v325 = add nsw i64 %v318, 1
  br label %pack.line.28
pack.line.end.30:
  br label %pack.rest.end.27
pack.rest.end.27:
  %v326 = mul i64 32, %v6
  %v327 = mul i64 32, %v6
  %v328 = urem i64 %v6, 8
  %v329 = sub i64 %v6, %v328
  br label %pack.square.31
pack.square.31:
  %v330 = phi i64 [ 0, %pack.rest.end.27 ], [ %v399, %pack.square.body.32 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %pack.square.body.32, label %pack.square.end.33
pack.square.body.32:
  %v332 = mul i64 %v330, 32
  %v333 = getelementptr i8, ptr %v36, i64 %v332
  %v334 = mul i64 %v140, %v16
  %v335 = getelementptr i8, ptr %v22, i64 %v334
  %v336 = mul i64 %v330, 4
  %v337 = getelementptr i8, ptr %v335, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = bitcast <8 x float> %v338 to <8 x i32>
  %v340 = getelementptr i8, ptr %v337, i64 %v16
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = bitcast <8 x float> %v341 to <8 x i32>
  %v343 = mul i64 %v16, 2
  %v344 = getelementptr i8, ptr %v337, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = bitcast <8 x float> %v345 to <8 x i32>
  %v347 = mul i64 %v16, 3
  %v348 = getelementptr i8, ptr %v337, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = bitcast <8 x float> %v349 to <8 x i32>
  %v351 = mul i64 %v16, 4
  %v352 = getelementptr i8, ptr %v337, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = bitcast <8 x float> %v353 to <8 x i32>
  %v355 = mul i64 %v16, 5
  %v356 = getelementptr i8, ptr %v337, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = bitcast <8 x float> %v357 to <8 x i32>
  %v359 = mul i64 %v16, 6
  %v360 = getelementptr i8, ptr %v337, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = bitcast <8 x float> %v361 to <8 x i32>
  %v363 = mul i64 %v16, 7
  %v364 = getelementptr i8, ptr %v337, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = bitcast <8 x float> %v365 to <8 x i32>
  %v367 = shufflevector <8 x i32> %v339, <8 x i32> %v342, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v368 = shufflevector <8 x i32> %v339, <8 x i32> %v342, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v369 = shufflevector <8 x i32> %v346, <8 x i32> %v350, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v370 = shufflevector <8 x i32> %v346, <8 x i32> %v350, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v371 = shufflevector <8 x i32> %v367, <8 x i32> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v372 = shufflevector <8 x i32> %v367, <8 x i32> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v373 = shufflevector <8 x i32> %v368, <8 x i32> %v370, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v374 = shufflevector <8 x i32> %v368, <8 x i32> %v370, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v375 = shufflevector <8 x i32> %v354, <8 x i32> %v358, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v376 = shufflevector <8 x i32> %v354, <8 x i32> %v358, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v377 = shufflevector <8 x i32> %v362, <8 x i32> %v366, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v378 = shufflevector <8 x i32> %v362, <8 x i32> %v366, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v379 = shufflevector <8 x i32> %v375, <8 x i32> %v377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v380 = shufflevector <8 x i32> %v375, <8 x i32> %v377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v381 = shufflevector <8 x i32> %v376, <8 x i32> %v378, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v382 = shufflevector <8 x i32> %v376, <8 x i32> %v378, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v383 = shufflevector <8 x i32> %v371, <8 x i32> %v379, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v384 = shufflevector <8 x i32> %v371, <8 x i32> %v379, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v385 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v386 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v387 = shufflevector <8 x i32> %v373, <8 x i32> %v381, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v388 = shufflevector <8 x i32> %v373, <8 x i32> %v381, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v389 = shufflevector <8 x i32> %v374, <8 x i32> %v382, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v390 = shufflevector <8 x i32> %v374, <8 x i32> %v382, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v391 = getelementptr i8, ptr %v333, i64 0
  store <8 x i32> %v383, ptr %v391, align 4
  %v392 = getelementptr i8, ptr %v333, i64 32
  store <8 x i32> %v385, ptr %v392, align 4
  %v393 = getelementptr i8, ptr %v333, i64 64
  store <8 x i32> %v387, ptr %v393, align 4
  %v394 = getelementptr i8, ptr %v333, i64 96
  store <8 x i32> %v389, ptr %v394, align 4
  %v395 = getelementptr i8, ptr %v333, i64 128
  store <8 x i32> %v384, ptr %v395, align 4
  %v396 = getelementptr i8, ptr %v333, i64 160
  store <8 x i32> %v386, ptr %v396, align 4
  %v397 = getelementptr i8, ptr %v333, i64 192
  store <8 x i32> %v388, ptr %v397, align 4
  %v398 = getelementptr i8, ptr %v333, i64 224
  store <8 x i32> %v390, ptr %v398, align 4
  %v399 = add nsw i64 %v330, 8
  br label %pack.square.31
pack.square.end.33:
  %v400 = sub i64 %v6, %v329
  %v401 = call i64 @llvm.smin.i64(i64 %v400, i64 8)
  %v402 = icmp sgt i64 %v401, 0
  br i1 %v402, label %pack.rest.34, label %pack.rest.end.35
pack.rest.34:
  %v403 = mul i64 %v140, %v16
  %v404 = getelementptr i8, ptr %v22, i64 %v403
  %v405 = mul i64 %v329, 4
  %v406 = getelementptr i8, ptr %v404, i64 %v405
  %v407 = trunc i64 %v401 to i32
  %v408 = insertelement <8 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <8 x i32> %v408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v410 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v409
  %v411 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v406, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v412 = bitcast <8 x float> %v411 to <8 x i32>
  %v413 = getelementptr i8, ptr %v406, i64 %v16
  %v414 = trunc i64 %v401 to i32
  %v415 = insertelement <8 x i32> poison, i32 %v414, i64 0
  %v416 = shufflevector <8 x i32> %v415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v417 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v416
  %v418 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v413, <8 x i1> %v417, <8 x float> zeroinitializer)
  %v419 = bitcast <8 x float> %v418 to <8 x i32>
  %v420 = mul i64 %v16, 2
  %v421 = getelementptr i8, ptr %v406, i64 %v420
  %v422 = trunc i64 %v401 to i32
  %v423 = insertelement <8 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <8 x i32> %v423, <8 x i32> poison, <8 x i32> zeroinitializer
  %v425 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v424
  %v426 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v421, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v427 = bitcast <8 x float> %v426 to <8 x i32>
  %v428 = mul i64 %v16, 3
  %v429 = getelementptr i8, ptr %v406, i64 %v428
  %v430 = trunc i64 %v401 to i32
  %v431 = insertelement <8 x i32> poison, i32 %v430, i64 0
  %v432 = shufflevector <8 x i32> %v431, <8 x i32> poison, <8 x i32> zeroinitializer
  %v433 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v432
  %v434 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v429, <8 x i1> %v433, <8 x float> zeroinitializer)
  %v435 = bitcast <8 x float> %v434 to <8 x i32>
  %v436 = mul i64 %v16, 4
  %v437 = getelementptr i8, ptr %v406, i64 %v436
  %v438 = trunc i64 %v401 to i32
  %v439 = insertelement <8 x i32> poison, i32 %v438, i64 0
  %v440 = shufflevector <8 x i32> %v439, <8 x i32> poison, <8 x i32> zeroinitializer
  %v441 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v440
  %v442 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v437, <8 x i1> %v441, <8 x float> zeroinitializer)
  %v443 = bitcast <8 x float> %v442 to <8 x i32>
  %v444 = mul i64 %v16, 5
  %v445 = getelementptr i8, ptr %v406, i64 %v444
  %v446 = trunc i64 %v401 to i32
  %v447 = insertelement <8 x i32> poison, i32 %v446, i64 0
  %v448 = shufflevector <8 x i32> %v447, <8 x i32> poison, <8 x i32> zeroinitializer
  %v449 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v448
  %v450 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v445, <8 x i1> %v449, <8 x float> zeroinitializer)
  %v451 = bitcast <8 x float> %v450 to <8 x i32>
  %v452 = mul i64 %v16, 6
  %v453 = getelementptr i8, ptr %v406, i64 %v452
  %v454 = trunc i64 %v401 to i32
  %v455 = insertelement <8 x i32> poison, i32 %v454, i64 0
  %v456 = shufflevector <8 x i32> %v455, <8 x i32> poison, <8 x i32> zeroinitializer
  %v457 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v456
  %v458 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v453, <8 x i1> %v457, <8 x float> zeroinitializer)
  %v459 = bitcast <8 x float> %v458 to <8 x i32>
  %v460 = mul i64 %v16, 7
  %v461 = getelementptr i8, ptr %v406, i64 %v460
  %v462 = trunc i64 %v401 to i32
  %v463 = insertelement <8 x i32> poison, i32 %v462, i64 0
  %v464 = shufflevector <8 x i32> %v463, <8 x i32> poison, <8 x i32> zeroinitializer
  %v465 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v464
  %v466 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v461, <8 x i1> %v465, <8 x float> zeroinitializer)
  %v467 = bitcast <8 x float> %v466 to <8 x i32>
  %v468 = shufflevector <8 x i32> %v412, <8 x i32> %v419, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v469 = shufflevector <8 x i32> %v412, <8 x i32> %v419, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v470 = shufflevector <8 x i32> %v427, <8 x i32> %v435, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v471 = shufflevector <8 x i32> %v427, <8 x i32> %v435, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v472 = shufflevector <8 x i32> %v468, <8 x i32> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v473 = shufflevector <8 x i32> %v468, <8 x i32> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v474 = shufflevector <8 x i32> %v469, <8 x i32> %v471, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v475 = shufflevector <8 x i32> %v469, <8 x i32> %v471, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v476 = shufflevector <8 x i32> %v443, <8 x i32> %v451, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v477 = shufflevector <8 x i32> %v443, <8 x i32> %v451, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v478 = shufflevector <8 x i32> %v459, <8 x i32> %v467, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v479 = shufflevector <8 x i32> %v459, <8 x i32> %v467, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v480 = shufflevector <8 x i32> %v476, <8 x i32> %v478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x i32> %v476, <8 x i32> %v478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x i32> %v477, <8 x i32> %v479, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x i32> %v477, <8 x i32> %v479, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x i32> %v472, <8 x i32> %v480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v485 = shufflevector <8 x i32> %v472, <8 x i32> %v480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v486 = shufflevector <8 x i32> %v473, <8 x i32> %v481, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v487 = shufflevector <8 x i32> %v473, <8 x i32> %v481, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v488 = shufflevector <8 x i32> %v474, <8 x i32> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v489 = shufflevector <8 x i32> %v474, <8 x i32> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v490 = shufflevector <8 x i32> %v475, <8 x i32> %v483, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v491 = shufflevector <8 x i32> %v475, <8 x i32> %v483, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v492 = mul i64 %v329, 32
  %v493 = getelementptr i8, ptr %v36, i64 %v492
  %v495 = getelementptr i8, ptr %v494, i64 0
  store <8 x i32> %v484, ptr %v495, align 4
  %v496 = getelementptr i8, ptr %v494, i64 32
  store <8 x i32> %v486, ptr %v496, align 4
  %v497 = getelementptr i8, ptr %v494, i64 64
  store <8 x i32> %v488, ptr %v497, align 4
  %v498 = getelementptr i8, ptr %v494, i64 96
  store <8 x i32> %v490, ptr %v498, align 4
  %v499 = getelementptr i8, ptr %v494, i64 128
  store <8 x i32> %v485, ptr %v499, align 4
  %v500 = getelementptr i8, ptr %v494, i64 160
  store <8 x i32> %v487, ptr %v500, align 4
  %v501 = getelementptr i8, ptr %v494, i64 192
  store <8 x i32> %v489, ptr %v501, align 4
  %v502 = getelementptr i8, ptr %v494, i64 224
  store <8 x i32> %v491, ptr %v502, align 4
  br label %pack.line.36
pack.line.36:
  %v503 = phi i64 [ 0, %pack.rest.34 ], [ %v510, %pack.line.body.37 ]
  %v504 = icmp slt i64 %v503, %v401
  br i1 %v504, label %pack.line.body.37, label %pack.line.end.38
pack.line.body.37:
  %v505 = mul i64 %v503, 32
  %v506 = getelementptr i8, ptr %v494, i64 %v505
  %v507 = mul i64 %v503, 32
  %v508 = getelementptr i8, ptr %v493, i64 %v507
  %v509 = load <8 x i32>, ptr %v506, align 4
  store <8 x i32> %v509, ptr %v508, align 4
  %v510 = add nsw i64 %v503, 1
  br label %pack.line.36
pack.line.end.38:
  br label %pack.rest.end.35
pack.rest.end.35:
  %v511 = mul i64 32, %v6
  %v512 = sub i64 %v62, 4
  %v513 = icmp sge i64 %v512, %v59
  %v514 = select i1 %v513, i64 %v62, i64 %v59
  br label %i.39
i.39:
  %v515 = phi i64 [ %v59, %pack.rest.end.35 ], [ %v670, %p.end.44 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %i.body.40, label %i.end.41
i.body.40:
  %v517 = call i64 @llvm.smin.i64(i64 %v515, i64 %v512)
  %v518 = mul i64 4, %v55
  %v519 = add i64 %v518, 127
  %v520 = and i64 %v519, -128
  %v521 = add i64 %v520, 64
  %v522 = sub i64 %v517, %v59
  %v523 = mul i64 %v522, %v521
  %v524 = getelementptr i8, ptr %v38, i64 %v523
  %v525 = mul i64 4, %v55
  %v526 = mul i64 4, %v58
  %v527 = add i64 %v526, 127
  %v528 = and i64 %v527, -128
  %v529 = add i64 %v528, 64
  %v530 = sub i64 %v517, %v59
  %v531 = mul i64 %v530, %v529
  %v532 = getelementptr i8, ptr %v40, i64 %v531
  %v533 = mul i64 4, %v58
  %v534 = getelementptr i8, ptr %v524, i64 %v521
  %v535 = mul i64 %v521, 2
  %v536 = getelementptr i8, ptr %v524, i64 %v535
  %v537 = mul i64 %v521, 3
  %v538 = getelementptr i8, ptr %v524, i64 %v537
  br label %p.42
p.42:
  %v539 = phi i64 [ 0, %i.body.40 ], [ %v630, %q.end.47 ]
  %v540 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.40 ], [ %v626, %q.end.47 ]
  %v541 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.40 ], [ %v627, %q.end.47 ]
  %v542 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.40 ], [ %v628, %q.end.47 ]
  %v543 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.40 ], [ %v629, %q.end.47 ]
  %v544 = icmp slt i64 %v539, %v6
  br i1 %v544, label %p.body.43, label %p.end.44
p.body.43:
  %v545 = mul i64 %v539, %v24
  %v546 = getelementptr i8, ptr %v30, i64 %v545
  %v547 = getelementptr i8, ptr %v532, i64 %v529
  %v548 = mul i64 %v529, 2
  %v549 = getelementptr i8, ptr %v532, i64 %v548
  %v550 = mul i64 %v529, 3
  %v551 = getelementptr i8, ptr %v532, i64 %v550
  %v552 = mul i64 %v539, 4
  %v553 = getelementptr i8, ptr %v524, i64 %v552
  %v554 = load float, ptr %v553, align 4
  %v555 = mul i64 %v539, 32
  %v556 = getelementptr i8, ptr %v34, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = insertelement <8 x float> poison, float %v554, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  %v560 = fsub <8 x float> %v559, %v557
  %v561 = mul i64 %v539, 4
  %v562 = getelementptr i8, ptr %v534, i64 %v561
  %v563 = load float, ptr %v562, align 4
  %v564 = insertelement <8 x float> poison, float %v563, i64 0
  %v565 = shufflevector <8 x float> %v564, <8 x float> poison, <8 x i32> zeroinitializer
  %v566 = fsub <8 x float> %v565, %v557
  %v567 = mul i64 %v539, 4
  %v568 = getelementptr i8, ptr %v536, i64 %v567
  %v569 = load float, ptr %v568, align 4
  %v570 = insertelement <8 x float> poison, float %v569, i64 0
  %v571 = shufflevector <8 x float> %v570, <8 x float> poison, <8 x i32> zeroinitializer
  %v572 = fsub <8 x float> %v571, %v557
  %v573 = mul i64 %v539, 4
  %v574 = getelementptr i8, ptr %v538, i64 %v573
  %v575 = load float, ptr %v574, align 4
  %v576 = insertelement <8 x float> poison, float %v575, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = fsub <8 x float> %v577, %v557
  br label %q.45
q.45:
  %v579 = phi i64 [ 0, %p.body.43 ], [ %v625, %q.body.46 ]
  %v580 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.43 ], [ %v600, %q.body.46 ]
  %v581 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.43 ], [ %v608, %q.body.46 ]
  %v582 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.43 ], [ %v616, %q.body.46 ]
  %v583 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.43 ], [ %v624, %q.body.46 ]
  %v584 = icmp slt i64 %v579, %v6
  br i1 %v584, label %q.body.46, label %q.end.47
q.body.46:
  %v585 = mul i64 %v579, 4
  %v586 = getelementptr i8, ptr %v546, i64 %v585
  %v587 = load float, ptr %v586, align 4
  %v588 = insertelement <8 x float> poison, float %v587, i64 0
  %v589 = shufflevector <8 x float> %v588, <8 x float> poison, <8 x i32> zeroinitializer
  %v590 = fmul <8 x float> %v560, %v589
  %v591 = mul i64 %v579, 4
  %v592 = getelementptr i8, ptr %v532, i64 %v591
  %v593 = load float, ptr %v592, align 4
  %v594 = mul i64 %v579, 32
  %v595 = getelementptr i8, ptr %v36, i64 %v594
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = insertelement <8 x float> poison, float %v593, i64 0
  %v598 = shufflevector <8 x float> %v597, <8 x float> poison, <8 x i32> zeroinitializer
  %v599 = fsub <8 x float> %v598, %v596
  %v600 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v590, <8 x float> %v599, <8 x float> %v580)
  %v601 = fmul <8 x float> %v566, %v589
  %v602 = mul i64 %v579, 4
  %v603 = getelementptr i8, ptr %v547, i64 %v602
  %v604 = load float, ptr %v603, align 4
  %v605 = insertelement <8 x float> poison, float %v604, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = fsub <8 x float> %v606, %v596
  %v608 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v601, <8 x float> %v607, <8 x float> %v581)
  %v609 = fmul <8 x float> %v572, %v589
  %v610 = mul i64 %v579, 4
  %v611 = getelementptr i8, ptr %v549, i64 %v610
  %v612 = load float, ptr %v611, align 4
  %v613 = insertelement <8 x float> poison, float %v612, i64 0
  %v614 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> zeroinitializer
  %v615 = fsub <8 x float> %v614, %v596
  %v616 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v609, <8 x float> %v615, <8 x float> %v582)
  %v617 = fmul <8 x float> %v578, %v589
  %v618 = mul i64 %v579, 4
  %v619 = getelementptr i8, ptr %v551, i64 %v618
  %v620 = load float, ptr %v619, align 4
  %v621 = insertelement <8 x float> poison, float %v620, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = fsub <8 x float> %v622, %v596
  %v624 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v617, <8 x float> %v623, <8 x float> %v583)
  %v625 = add nsw i64 %v579, 1
  br label %q.45
q.end.47:
  %v626 = fadd <8 x float> %v540, %v580
  %v627 = fadd <8 x float> %v541, %v581
  %v628 = fadd <8 x float> %v542, %v582
  %v629 = fadd <8 x float> %v543, %v583
  %v630 = add nsw i64 %v539, 1
  br label %p.42
p.end.44:
  %v631 = fcmp ogt <8 x float> %v540, splat (float 0x0000000000000000)
  %v632 = select <8 x i1> %v631, <8 x float> %v540, <8 x float> splat (float 0x0000000000000000)
  %v633 = fcmp uno <8 x float> %v540, %v540
  %v634 = select <8 x i1> %v633, <8 x float> %v540, <8 x float> %v632
  %v635 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v634)
  %v636 = fcmp ogt <8 x float> %v541, splat (float 0x0000000000000000)
  %v637 = select <8 x i1> %v636, <8 x float> %v541, <8 x float> splat (float 0x0000000000000000)
  %v638 = fcmp uno <8 x float> %v541, %v541
  %v639 = select <8 x i1> %v638, <8 x float> %v541, <8 x float> %v637
  %v640 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v639)
  %v641 = fcmp ogt <8 x float> %v542, splat (float 0x0000000000000000)
  %v642 = select <8 x i1> %v641, <8 x float> %v542, <8 x float> splat (float 0x0000000000000000)
  %v643 = fcmp uno <8 x float> %v542, %v542
  %v644 = select <8 x i1> %v643, <8 x float> %v542, <8 x float> %v642
  %v645 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v644)
  %v646 = fcmp ogt <8 x float> %v543, splat (float 0x0000000000000000)
  %v647 = select <8 x i1> %v646, <8 x float> %v543, <8 x float> splat (float 0x0000000000000000)
  %v648 = fcmp uno <8 x float> %v543, %v543
  %v649 = select <8 x i1> %v648, <8 x float> %v543, <8 x float> %v647
  %v650 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v649)
  %v651 = mul i64 %v517, %v42
  %v652 = getelementptr i8, ptr %v32, i64 %v651
  %v653 = mul i64 %v140, 4
  %v654 = getelementptr i8, ptr %v652, i64 %v653
  store <8 x float> %v635, ptr %v654, align 4
  %v655 = add i64 %v517, 1
  %v656 = mul i64 %v655, %v42
  %v657 = getelementptr i8, ptr %v32, i64 %v656
  %v658 = mul i64 %v140, 4
  %v659 = getelementptr i8, ptr %v657, i64 %v658
  store <8 x float> %v640, ptr %v659, align 4
  %v660 = add i64 %v517, 2
  %v661 = mul i64 %v660, %v42
  %v662 = getelementptr i8, ptr %v32, i64 %v661
  %v663 = mul i64 %v140, 4
  %v664 = getelementptr i8, ptr %v662, i64 %v663
  store <8 x float> %v645, ptr %v664, align 4
  %v665 = add i64 %v517, 3
  %v666 = mul i64 %v665, %v42
  %v667 = getelementptr i8, ptr %v32, i64 %v666
  %v668 = mul i64 %v140, 4
  %v669 = getelementptr i8, ptr %v667, i64 %v668
  store <8 x float> %v650, ptr %v669, align 4
  %v670 = add nsw i64 %v515, 4
  br label %i.39
i.end.41:
  br label %i.edge.48
i.edge.48:
  %v671 = phi i64 [ %v514, %i.end.41 ], [ %v734, %p.end.53 ]
  %v672 = icmp slt i64 %v671, %v62
  br i1 %v672, label %i.edge.body.49, label %i.edge.end.50
i.edge.body.49:
  %v673 = mul i64 4, %v55
  %v674 = add i64 %v673, 127
  %v675 = and i64 %v674, -128
  %v676 = add i64 %v675, 64
  %v677 = sub i64 %v671, %v59
  %v678 = mul i64 %v677, %v676
  %v679 = getelementptr i8, ptr %v38, i64 %v678
  %v680 = mul i64 4, %v55
  %v681 = mul i64 4, %v58
  %v682 = add i64 %v681, 127
  %v683 = and i64 %v682, -128
  %v684 = add i64 %v683, 64
  %v685 = sub i64 %v671, %v59
  %v686 = mul i64 %v685, %v684
  %v687 = getelementptr i8, ptr %v40, i64 %v686
  %v688 = mul i64 4, %v58
  br label %p.51
p.51:
  %v689 = phi i64 [ 0, %i.edge.body.49 ], [ %v724, %q.end.56 ]
  %v690 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.49 ], [ %v723, %q.end.56 ]
  %v691 = icmp slt i64 %v689, %v6
  br i1 %v691, label %p.body.52, label %p.end.53
p.body.52:
  %v692 = mul i64 %v689, %v24
  %v693 = getelementptr i8, ptr %v30, i64 %v692
  %v694 = mul i64 %v689, 4
  %v695 = getelementptr i8, ptr %v679, i64 %v694
  %v696 = load float, ptr %v695, align 4
  %v697 = mul i64 %v689, 32
  %v698 = getelementptr i8, ptr %v34, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = insertelement <8 x float> poison, float %v696, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = fsub <8 x float> %v701, %v699
  br label %q.54
q.54:
  %v703 = phi i64 [ 0, %p.body.52 ], [ %v722, %q.body.55 ]
  %v704 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.52 ], [ %v721, %q.body.55 ]
  %v705 = icmp slt i64 %v703, %v6
  br i1 %v705, label %q.body.55, label %q.end.56
q.body.55:
  %v706 = mul i64 %v703, 4
  %v707 = getelementptr i8, ptr %v693, i64 %v706
  %v708 = load float, ptr %v707, align 4
  %v709 = insertelement <8 x float> poison, float %v708, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fmul <8 x float> %v702, %v710
  %v712 = mul i64 %v703, 4
  %v713 = getelementptr i8, ptr %v687, i64 %v712
  %v714 = load float, ptr %v713, align 4
  %v715 = mul i64 %v703, 32
  %v716 = getelementptr i8, ptr %v36, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = insertelement <8 x float> poison, float %v714, i64 0
  %v719 = shufflevector <8 x float> %v718, <8 x float> poison, <8 x i32> zeroinitializer
  %v720 = fsub <8 x float> %v719, %v717
  %v721 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v711, <8 x float> %v720, <8 x float> %v704)
  %v722 = add nsw i64 %v703, 1
  br label %q.54
q.end.56:
  %v723 = fadd <8 x float> %v690, %v704
  %v724 = add nsw i64 %v689, 1
  br label %p.51
p.end.53:
  %v725 = fcmp ogt <8 x float> %v690, splat (float 0x0000000000000000)
  %v726 = select <8 x i1> %v725, <8 x float> %v690, <8 x float> splat (float 0x0000000000000000)
  %v727 = fcmp uno <8 x float> %v690, %v690
  %v728 = select <8 x i1> %v727, <8 x float> %v690, <8 x float> %v726
  %v729 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v728)
  %v730 = mul i64 %v671, %v42
  %v731 = getelementptr i8, ptr %v32, i64 %v730
  %v732 = mul i64 %v140, 4
  %v733 = getelementptr i8, ptr %v731, i64 %v732
  store <8 x float> %v729, ptr %v733, align 4
  %v734 = add nsw i64 %v671, 1
  br label %i.edge.48
i.edge.end.50:
  %v735 = add nsw i64 %v140, 8
  br label %block.20
block.end.22:
  br label %edge.block.57
edge.block.57:
  %v736 = phi i64 [ %v139, %block.end.22 ], [ %v1039, %i.edge.end.95 ]
  %v737 = icmp slt i64 %v736, %v50
  br i1 %v737, label %edge.block.body.58, label %edge.block.end.59
edge.block.body.58:
  %v738 = sub i64 %v50, %v736
  %v739 = call i64 @llvm.smin.i64(i64 %v738, i64 8)
  %v740 = mul i64 32, %v6
  br label %pack.lane.60
pack.lane.60:
  %v741 = phi i64 [ 0, %edge.block.body.58 ], [ %v756, %pack.units.end.65 ]
  %v742 = icmp slt i64 %v741, %v739
  br i1 %v742, label %pack.lane.body.61, label %pack.lane.end.62
pack.lane.body.61:
  %v743 = mul i64 %v741, 4
  %v744 = getelementptr i8, ptr %v34, i64 %v743
  br label %pack.units.63
pack.units.63:
  %v745 = phi i64 [ 0, %pack.lane.body.61 ], [ %v755, %pack.units.body.64 ]
  %v746 = icmp slt i64 %v745, %v6
  br i1 %v746, label %pack.units.body.64, label %pack.units.end.65
pack.units.body.64:
  %v747 = mul i64 %v745, 32
  %v748 = getelementptr i8, ptr %v744, i64 %v747
  %v749 = add i64 %v736, %v741
  %v750 = mul i64 %v749, %v16
  %v751 = getelementptr i8, ptr %v22, i64 %v750
  %v752 = mul i64 %v745, 4
  %v753 = getelementptr i8, ptr %v751, i64 %v752
  %v754 = load float, ptr %v753, align 4
  store float %v754, ptr %v748, align 4
  %v755 = add nsw i64 %v745, 1
  br label %pack.units.63
pack.units.end.65:
  %v756 = add nsw i64 %v741, 1
  br label %pack.lane.60
pack.lane.end.62:
  br label %pack.pad.66
pack.pad.66:
  %v757 = phi i64 [ %v739, %pack.lane.end.62 ], [ %v766, %pack.pad.end.71 ]
  %v758 = icmp slt i64 %v757, 8
  br i1 %v758, label %pack.pad.body.67, label %pack.pad.end.68
pack.pad.body.67:
  %v759 = mul i64 %v757, 4
  %v760 = getelementptr i8, ptr %v34, i64 %v759
  br label %pack.pad.69
pack.pad.69:
  %v761 = phi i64 [ 0, %pack.pad.body.67 ], [ %v765, %pack.pad.body.70 ]
  %v762 = icmp slt i64 %v761, %v6
  br i1 %v762, label %pack.pad.body.70, label %pack.pad.end.71
pack.pad.body.70:
  %v763 = mul i64 %v761, 32
  %v764 = getelementptr i8, ptr %v760, i64 %v763
  store float 0x0000000000000000, ptr %v764, align 4
  %v765 = add nsw i64 %v761, 1
  br label %pack.pad.69
pack.pad.end.71:
  %v766 = add nsw i64 %v757, 1
  br label %pack.pad.66
pack.pad.end.68:
  %v767 = mul i64 32, %v6
  %v768 = mul i64 32, %v6
  br label %pack.lane.72
pack.lane.72:
  %v769 = phi i64 [ 0, %pack.pad.end.68 ], [ %v784, %pack.units.end.77 ]
  %v770 = icmp slt i64 %v769, %v739
  br i1 %v770, label %pack.lane.body.73, label %pack.lane.end.74
pack.lane.body.73:
  %v771 = mul i64 %v769, 4
  %v772 = getelementptr i8, ptr %v36, i64 %v771
  br label %pack.units.75
pack.units.75:
  %v773 = phi i64 [ 0, %pack.lane.body.73 ], [ %v783, %pack.units.body.76 ]
  %v774 = icmp slt i64 %v773, %v6
  br i1 %v774, label %pack.units.body.76, label %pack.units.end.77
pack.units.body.76:
  %v775 = mul i64 %v773, 32
  %v776 = getelementptr i8, ptr %v772, i64 %v775
  %v777 = add i64 %v736, %v769
  %v778 = mul i64 %v777, %v16
  %v779 = getelementptr i8, ptr %v22, i64 %v778
  %v780 = mul i64 %v773, 4
  %v781 = getelementptr i8, ptr %v779, i64 %v780
  %v782 = load float, ptr %v781, align 4
  store float %v782, ptr %v776, align 4
  %v783 = add nsw i64 %v773, 1
  br label %pack.units.75
pack.units.end.77:
  %v784 = add nsw i64 %v769, 1
  br label %pack.lane.72
pack.lane.end.74:
  br label %pack.pad.78
pack.pad.78:
  %v785 = phi i64 [ %v739, %pack.lane.end.74 ], [ %v794, %pack.pad.end.83 ]
  %v786 = icmp slt i64 %v785, 8
  br i1 %v786, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v787 = mul i64 %v785, 4
  %v788 = getelementptr i8, ptr %v36, i64 %v787
  br label %pack.pad.81
pack.pad.81:
  %v789 = phi i64 [ 0, %pack.pad.body.79 ], [ %v793, %pack.pad.body.82 ]
  %v790 = icmp slt i64 %v789, %v6
  br i1 %v790, label %pack.pad.body.82, label %pack.pad.end.83
pack.pad.body.82:
  %v791 = mul i64 %v789, 32
  %v792 = getelementptr i8, ptr %v788, i64 %v791
  store float 0x0000000000000000, ptr %v792, align 4
  %v793 = add nsw i64 %v789, 1
  br label %pack.pad.81
pack.pad.end.83:
  %v794 = add nsw i64 %v785, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v795 = mul i64 32, %v6
  %v796 = sub i64 %v62, 4
  %v797 = icmp sge i64 %v796, %v59
  %v798 = select i1 %v797, i64 %v62, i64 %v59
  br label %i.84
i.84:
  %v799 = phi i64 [ %v59, %pack.pad.end.80 ], [ %v970, %p.end.89 ]
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %i.body.85, label %i.end.86
i.body.85:
  %v801 = call i64 @llvm.smin.i64(i64 %v799, i64 %v796)
  %v802 = mul i64 4, %v55
  %v803 = add i64 %v802, 127
  %v804 = and i64 %v803, -128
  %v805 = add i64 %v804, 64
  %v806 = sub i64 %v801, %v59
  %v807 = mul i64 %v806, %v805
  %v808 = getelementptr i8, ptr %v38, i64 %v807
  %v809 = mul i64 4, %v55
  %v810 = mul i64 4, %v58
  %v811 = add i64 %v810, 127
  %v812 = and i64 %v811, -128
  %v813 = add i64 %v812, 64
  %v814 = sub i64 %v801, %v59
  %v815 = mul i64 %v814, %v813
  %v816 = getelementptr i8, ptr %v40, i64 %v815
  %v817 = mul i64 4, %v58
  %v818 = getelementptr i8, ptr %v808, i64 %v805
  %v819 = mul i64 %v805, 2
  %v820 = getelementptr i8, ptr %v808, i64 %v819
  %v821 = mul i64 %v805, 3
  %v822 = getelementptr i8, ptr %v808, i64 %v821
  br label %p.87
p.87:
  %v823 = phi i64 [ 0, %i.body.85 ], [ %v914, %q.end.92 ]
  %v824 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v910, %q.end.92 ]
  %v825 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v911, %q.end.92 ]
  %v826 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v912, %q.end.92 ]
  %v827 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v913, %q.end.92 ]
  %v828 = icmp slt i64 %v823, %v6
  br i1 %v828, label %p.body.88, label %p.end.89
p.body.88:
  %v829 = mul i64 %v823, %v24
  %v830 = getelementptr i8, ptr %v30, i64 %v829
  %v831 = getelementptr i8, ptr %v816, i64 %v813
  %v832 = mul i64 %v813, 2
  %v833 = getelementptr i8, ptr %v816, i64 %v832
  %v834 = mul i64 %v813, 3
  %v835 = getelementptr i8, ptr %v816, i64 %v834
  %v836 = mul i64 %v823, 4
  %v837 = getelementptr i8, ptr %v808, i64 %v836
  %v838 = load float, ptr %v837, align 4
  %v839 = mul i64 %v823, 32
  %v840 = getelementptr i8, ptr %v34, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = insertelement <8 x float> poison, float %v838, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fsub <8 x float> %v843, %v841
  %v845 = mul i64 %v823, 4
  %v846 = getelementptr i8, ptr %v818, i64 %v845
  %v847 = load float, ptr %v846, align 4
  %v848 = insertelement <8 x float> poison, float %v847, i64 0
  %v849 = shufflevector <8 x float> %v848, <8 x float> poison, <8 x i32> zeroinitializer
  %v850 = fsub <8 x float> %v849, %v841
  %v851 = mul i64 %v823, 4
  %v852 = getelementptr i8, ptr %v820, i64 %v851
  %v853 = load float, ptr %v852, align 4
  %v854 = insertelement <8 x float> poison, float %v853, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fsub <8 x float> %v855, %v841
  %v857 = mul i64 %v823, 4
  %v858 = getelementptr i8, ptr %v822, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = insertelement <8 x float> poison, float %v859, i64 0
  %v861 = shufflevector <8 x float> %v860, <8 x float> poison, <8 x i32> zeroinitializer
  %v862 = fsub <8 x float> %v861, %v841
  br label %q.90
q.90:
  %v863 = phi i64 [ 0, %p.body.88 ], [ %v909, %q.body.91 ]
  %v864 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.88 ], [ %v884, %q.body.91 ]
  %v865 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.88 ], [ %v892, %q.body.91 ]
  %v866 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.88 ], [ %v900, %q.body.91 ]
  %v867 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.88 ], [ %v908, %q.body.91 ]
  %v868 = icmp slt i64 %v863, %v6
  br i1 %v868, label %q.body.91, label %q.end.92
q.body.91:
  %v869 = mul i64 %v863, 4
  %v870 = getelementptr i8, ptr %v830, i64 %v869
  %v871 = load float, ptr %v870, align 4
  %v872 = insertelement <8 x float> poison, float %v871, i64 0
  %v873 = shufflevector <8 x float> %v872, <8 x float> poison, <8 x i32> zeroinitializer
  %v874 = fmul <8 x float> %v844, %v873
  %v875 = mul i64 %v863, 4
  %v876 = getelementptr i8, ptr %v816, i64 %v875
  %v877 = load float, ptr %v876, align 4
  %v878 = mul i64 %v863, 32
  %v879 = getelementptr i8, ptr %v36, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = insertelement <8 x float> poison, float %v877, i64 0
  %v882 = shufflevector <8 x float> %v881, <8 x float> poison, <8 x i32> zeroinitializer
  %v883 = fsub <8 x float> %v882, %v880
  %v884 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v874, <8 x float> %v883, <8 x float> %v864)
  %v885 = fmul <8 x float> %v850, %v873
  %v886 = mul i64 %v863, 4
  %v887 = getelementptr i8, ptr %v831, i64 %v886
  %v888 = load float, ptr %v887, align 4
  %v889 = insertelement <8 x float> poison, float %v888, i64 0
  %v890 = shufflevector <8 x float> %v889, <8 x float> poison, <8 x i32> zeroinitializer
  %v891 = fsub <8 x float> %v890, %v880
  %v892 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v885, <8 x float> %v891, <8 x float> %v865)
  %v893 = fmul <8 x float> %v856, %v873
  %v894 = mul i64 %v863, 4
  %v895 = getelementptr i8, ptr %v833, i64 %v894
  %v896 = load float, ptr %v895, align 4
  %v897 = insertelement <8 x float> poison, float %v896, i64 0
  %v898 = shufflevector <8 x float> %v897, <8 x float> poison, <8 x i32> zeroinitializer
  %v899 = fsub <8 x float> %v898, %v880
  %v900 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v893, <8 x float> %v899, <8 x float> %v866)
  %v901 = fmul <8 x float> %v862, %v873
  %v902 = mul i64 %v863, 4
  %v903 = getelementptr i8, ptr %v835, i64 %v902
  %v904 = load float, ptr %v903, align 4
  %v905 = insertelement <8 x float> poison, float %v904, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = fsub <8 x float> %v906, %v880
  %v908 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v901, <8 x float> %v907, <8 x float> %v867)
  %v909 = add nsw i64 %v863, 1
  br label %q.90
q.end.92:
  %v910 = fadd <8 x float> %v824, %v864
  %v911 = fadd <8 x float> %v825, %v865
  %v912 = fadd <8 x float> %v826, %v866
  %v913 = fadd <8 x float> %v827, %v867
  %v914 = add nsw i64 %v823, 1
  br label %p.87
p.end.89:
  %v915 = fcmp ogt <8 x float> %v824, splat (float 0x0000000000000000)
  %v916 = select <8 x i1> %v915, <8 x float> %v824, <8 x float> splat (float 0x0000000000000000)
  %v917 = fcmp uno <8 x float> %v824, %v824
  %v918 = select <8 x i1> %v917, <8 x float> %v824, <8 x float> %v916
  %v919 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v918)
  %v920 = fcmp ogt <8 x float> %v825, splat (float 0x0000000000000000)
  %v921 = select <8 x i1> %v920, <8 x float> %v825, <8 x float> splat (float 0x0000000000000000)
  %v922 = fcmp uno <8 x float> %v825, %v825
  %v923 = select <8 x i1> %v922, <8 x float> %v825, <8 x float> %v921
  %v924 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v923)
  %v925 = fcmp ogt <8 x float> %v826, splat (float 0x0000000000000000)
  %v926 = select <8 x i1> %v925, <8 x float> %v826, <8 x float> splat (float 0x0000000000000000)
  %v927 = fcmp uno <8 x float> %v826, %v826
  %v928 = select <8 x i1> %v927, <8 x float> %v826, <8 x float> %v926
  %v929 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v928)
  %v930 = fcmp ogt <8 x float> %v827, splat (float 0x0000000000000000)
  %v931 = select <8 x i1> %v930, <8 x float> %v827, <8 x float> splat (float 0x0000000000000000)
  %v932 = fcmp uno <8 x float> %v827, %v827
  %v933 = select <8 x i1> %v932, <8 x float> %v827, <8 x float> %v931
  %v934 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v933)
  %v935 = mul i64 %v801, %v42
  %v936 = getelementptr i8, ptr %v32, i64 %v935
  %v937 = mul i64 %v736, 4
  %v938 = getelementptr i8, ptr %v936, i64 %v937
  %v939 = trunc i64 %v739 to i32
  %v940 = insertelement <8 x i32> poison, i32 %v939, i64 0
  %v941 = shufflevector <8 x i32> %v940, <8 x i32> poison, <8 x i32> zeroinitializer
  %v942 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v941
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v919, ptr align 4 %v938, <8 x i1> %v942)
  %v943 = add i64 %v801, 1
  %v944 = mul i64 %v943, %v42
  %v945 = getelementptr i8, ptr %v32, i64 %v944
  %v946 = mul i64 %v736, 4
  %v947 = getelementptr i8, ptr %v945, i64 %v946
  %v948 = trunc i64 %v739 to i32
  %v949 = insertelement <8 x i32> poison, i32 %v948, i64 0
  %v950 = shufflevector <8 x i32> %v949, <8 x i32> poison, <8 x i32> zeroinitializer
  %v951 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v950
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v924, ptr align 4 %v947, <8 x i1> %v951)
  %v952 = add i64 %v801, 2
  %v953 = mul i64 %v952, %v42
  %v954 = getelementptr i8, ptr %v32, i64 %v953
  %v955 = mul i64 %v736, 4
  %v956 = getelementptr i8, ptr %v954, i64 %v955
  %v957 = trunc i64 %v739 to i32
  %v958 = insertelement <8 x i32> poison, i32 %v957, i64 0
  %v959 = shufflevector <8 x i32> %v958, <8 x i32> poison, <8 x i32> zeroinitializer
  %v960 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v959
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v929, ptr align 4 %v956, <8 x i1> %v960)
  %v961 = add i64 %v801, 3
  %v962 = mul i64 %v961, %v42
  %v963 = getelementptr i8, ptr %v32, i64 %v962
  %v964 = mul i64 %v736, 4
  %v965 = getelementptr i8, ptr %v963, i64 %v964
  %v966 = trunc i64 %v739 to i32
  %v967 = insertelement <8 x i32> poison, i32 %v966, i64 0
  %v968 = shufflevector <8 x i32> %v967, <8 x i32> poison, <8 x i32> zeroinitializer
  %v969 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v968
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v934, ptr align 4 %v965, <8 x i1> %v969)
  %v970 = add nsw i64 %v799, 4
  br label %i.84
i.end.86:
  br label %i.edge.93
i.edge.93:
  %v971 = phi i64 [ %v798, %i.end.86 ], [ %v1038, %p.end.98 ]
  %v972 = icmp slt i64 %v971, %v62
  br i1 %v972, label %i.edge.body.94, label %i.edge.end.95
i.edge.body.94:
  %v973 = mul i64 4, %v55
  %v974 = add i64 %v973, 127
  %v975 = and i64 %v974, -128
  %v976 = add i64 %v975, 64
  %v977 = sub i64 %v971, %v59
  %v978 = mul i64 %v977, %v976
  %v979 = getelementptr i8, ptr %v38, i64 %v978
  %v980 = mul i64 4, %v55
  %v981 = mul i64 4, %v58
  %v982 = add i64 %v981, 127
  %v983 = and i64 %v982, -128
  %v984 = add i64 %v983, 64
  %v985 = sub i64 %v971, %v59
  %v986 = mul i64 %v985, %v984
  %v987 = getelementptr i8, ptr %v40, i64 %v986
  %v988 = mul i64 4, %v58
  br label %p.96
p.96:
  %v989 = phi i64 [ 0, %i.edge.body.94 ], [ %v1024, %q.end.101 ]
  %v990 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.94 ], [ %v1023, %q.end.101 ]
  %v991 = icmp slt i64 %v989, %v6
  br i1 %v991, label %p.body.97, label %p.end.98
p.body.97:
  %v992 = mul i64 %v989, %v24
  %v993 = getelementptr i8, ptr %v30, i64 %v992
  %v994 = mul i64 %v989, 4
  %v995 = getelementptr i8, ptr %v979, i64 %v994
  %v996 = load float, ptr %v995, align 4
  %v997 = mul i64 %v989, 32
  %v998 = getelementptr i8, ptr %v34, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = insertelement <8 x float> poison, float %v996, i64 0
  %v1001 = shufflevector <8 x float> %v1000, <8 x float> poison, <8 x i32> zeroinitializer
  %v1002 = fsub <8 x float> %v1001, %v999
  br label %q.99
q.99:
  %v1003 = phi i64 [ 0, %p.body.97 ], [ %v1022, %q.body.100 ]
  %v1004 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.97 ], [ %v1021, %q.body.100 ]
  %v1005 = icmp slt i64 %v1003, %v6
  br i1 %v1005, label %q.body.100, label %q.end.101
q.body.100:
  %v1006 = mul i64 %v1003, 4
  %v1007 = getelementptr i8, ptr %v993, i64 %v1006
  %v1008 = load float, ptr %v1007, align 4
  %v1009 = insertelement <8 x float> poison, float %v1008, i64 0
  %v1010 = shufflevector <8 x float> %v1009, <8 x float> poison, <8 x i32> zeroinitializer
  %v1011 = fmul <8 x float> %v1002, %v1010
  %v1012 = mul i64 %v1003, 4
  %v1013 = getelementptr i8, ptr %v987, i64 %v1012
  %v1014 = load float, ptr %v1013, align 4
  %v1015 = mul i64 %v1003, 32
  %v1016 = getelementptr i8, ptr %v36, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = insertelement <8 x float> poison, float %v1014, i64 0
  %v1019 = shufflevector <8 x float> %v1018, <8 x float> poison, <8 x i32> zeroinitializer
  %v1020 = fsub <8 x float> %v1019, %v1017
  %v1021 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1011, <8 x float> %v1020, <8 x float> %v1004)
  %v1022 = add nsw i64 %v1003, 1
  br label %q.99
q.end.101:
  %v1023 = fadd <8 x float> %v990, %v1004
  %v1024 = add nsw i64 %v989, 1
  br label %p.96
p.end.98:
  %v1025 = fcmp ogt <8 x float> %v990, splat (float 0x0000000000000000)
  %v1026 = select <8 x i1> %v1025, <8 x float> %v990, <8 x float> splat (float 0x0000000000000000)
  %v1027 = fcmp uno <8 x float> %v990, %v990
  %v1028 = select <8 x i1> %v1027, <8 x float> %v990, <8 x float> %v1026
  %v1029 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1028)
  %v1030 = mul i64 %v971, %v42
  %v1031 = getelementptr i8, ptr %v32, i64 %v1030
  %v1032 = mul i64 %v736, 4
  %v1033 = getelementptr i8, ptr %v1031, i64 %v1032
  %v1034 = trunc i64 %v739 to i32
  %v1035 = insertelement <8 x i32> poison, i32 %v1034, i64 0
  %v1036 = shufflevector <8 x i32> %v1035, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1037 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1036
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1029, ptr align 4 %v1033, <8 x i1> %v1037)
  %v1038 = add nsw i64 %v971, 1
  br label %i.edge.93
i.edge.end.95:
  %v1039 = add nsw i64 %v736, 8
  br label %edge.block.57
edge.block.end.59:
  %v1040 = add nsw i64 %v59, %v52
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 



define void @mahalanobis.output(ptr noundef %arguments) nounwind  {
entry:
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
  %v59 = phi i64 [ %v44, %entry ], [ %v1038, %edge.block.end.85 ]
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
  %v140 = phi i64 [ %v48, %pack.row.end.14 ], [ %v733, %i.edge.end.76 ]
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
  %v309 = icmp sgt i64 %v216, 0
  br i1 %v309, label %pack.line.28, label %pack.line.end.29
pack.line.28:
  %v310 = getelementptr i8, ptr %v308, i64 0
  store <8 x i32> %v299, ptr %v310, align 4
  br label %pack.line.end.29
pack.line.end.29:
  %v311 = icmp sgt i64 %v216, 1
  br i1 %v311, label %pack.line.30, label %pack.line.end.31
pack.line.30:
  %v312 = getelementptr i8, ptr %v308, i64 32
  store <8 x i32> %v301, ptr %v312, align 4
  br label %pack.line.end.31
pack.line.end.31:
  %v313 = icmp sgt i64 %v216, 2
  br i1 %v313, label %pack.line.32, label %pack.line.end.33
pack.line.32:
  %v314 = getelementptr i8, ptr %v308, i64 64
  store <8 x i32> %v303, ptr %v314, align 4
  br label %pack.line.end.33
pack.line.end.33:
  %v315 = icmp sgt i64 %v216, 3
  br i1 %v315, label %pack.line.34, label %pack.line.end.35
pack.line.34:
  %v316 = getelementptr i8, ptr %v308, i64 96
  store <8 x i32> %v305, ptr %v316, align 4
  br label %pack.line.end.35
pack.line.end.35:
  %v317 = icmp sgt i64 %v216, 4
  br i1 %v317, label %pack.line.36, label %pack.line.end.37
pack.line.36:
  %v318 = getelementptr i8, ptr %v308, i64 128
  store <8 x i32> %v300, ptr %v318, align 4
  br label %pack.line.end.37
pack.line.end.37:
  %v319 = icmp sgt i64 %v216, 5
  br i1 %v319, label %pack.line.38, label %pack.line.end.39
pack.line.38:
  %v320 = getelementptr i8, ptr %v308, i64 160
  store <8 x i32> %v302, ptr %v320, align 4
  br label %pack.line.end.39
pack.line.end.39:
  %v321 = icmp sgt i64 %v216, 6
  br i1 %v321, label %pack.line.40, label %pack.line.end.41
pack.line.40:
  %v322 = getelementptr i8, ptr %v308, i64 192
  store <8 x i32> %v304, ptr %v322, align 4
  br label %pack.line.end.41
pack.line.end.41:
  %v323 = icmp sgt i64 %v216, 7
  br i1 %v323, label %pack.line.42, label %pack.line.end.43
pack.line.42:
  %v324 = getelementptr i8, ptr %v308, i64 224
  store <8 x i32> %v306, ptr %v324, align 4
  br label %pack.line.end.43
pack.line.end.43:
  br label %pack.rest.end.27
pack.rest.end.27:
  %v325 = mul i64 32, %v6
  %v326 = mul i64 32, %v6
  %v327 = urem i64 %v6, 8
  %v328 = sub i64 %v6, %v327
  br label %pack.square.44
pack.square.44:
  %v329 = phi i64 [ 0, %pack.rest.end.27 ], [ %v398, %pack.square.body.45 ]
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %pack.square.body.45, label %pack.square.end.46
pack.square.body.45:
  %v331 = mul i64 %v329, 32
  %v332 = getelementptr i8, ptr %v36, i64 %v331
  %v333 = mul i64 %v140, %v16
  %v334 = getelementptr i8, ptr %v22, i64 %v333
  %v335 = mul i64 %v329, 4
  %v336 = getelementptr i8, ptr %v334, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = bitcast <8 x float> %v337 to <8 x i32>
  %v339 = getelementptr i8, ptr %v336, i64 %v16
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = bitcast <8 x float> %v340 to <8 x i32>
  %v342 = mul i64 %v16, 2
  %v343 = getelementptr i8, ptr %v336, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = bitcast <8 x float> %v344 to <8 x i32>
  %v346 = mul i64 %v16, 3
  %v347 = getelementptr i8, ptr %v336, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = bitcast <8 x float> %v348 to <8 x i32>
  %v350 = mul i64 %v16, 4
  %v351 = getelementptr i8, ptr %v336, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = bitcast <8 x float> %v352 to <8 x i32>
  %v354 = mul i64 %v16, 5
  %v355 = getelementptr i8, ptr %v336, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = bitcast <8 x float> %v356 to <8 x i32>
  %v358 = mul i64 %v16, 6
  %v359 = getelementptr i8, ptr %v336, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = bitcast <8 x float> %v360 to <8 x i32>
  %v362 = mul i64 %v16, 7
  %v363 = getelementptr i8, ptr %v336, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = bitcast <8 x float> %v364 to <8 x i32>
  %v366 = shufflevector <8 x i32> %v338, <8 x i32> %v341, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v367 = shufflevector <8 x i32> %v338, <8 x i32> %v341, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v368 = shufflevector <8 x i32> %v345, <8 x i32> %v349, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v369 = shufflevector <8 x i32> %v345, <8 x i32> %v349, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v370 = shufflevector <8 x i32> %v366, <8 x i32> %v368, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x i32> %v366, <8 x i32> %v368, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x i32> %v367, <8 x i32> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x i32> %v367, <8 x i32> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x i32> %v353, <8 x i32> %v357, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v375 = shufflevector <8 x i32> %v353, <8 x i32> %v357, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v376 = shufflevector <8 x i32> %v361, <8 x i32> %v365, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v377 = shufflevector <8 x i32> %v361, <8 x i32> %v365, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v378 = shufflevector <8 x i32> %v374, <8 x i32> %v376, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v379 = shufflevector <8 x i32> %v374, <8 x i32> %v376, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v380 = shufflevector <8 x i32> %v375, <8 x i32> %v377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v381 = shufflevector <8 x i32> %v375, <8 x i32> %v377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v382 = shufflevector <8 x i32> %v370, <8 x i32> %v378, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v383 = shufflevector <8 x i32> %v370, <8 x i32> %v378, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v384 = shufflevector <8 x i32> %v371, <8 x i32> %v379, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v385 = shufflevector <8 x i32> %v371, <8 x i32> %v379, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v386 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v387 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v388 = shufflevector <8 x i32> %v373, <8 x i32> %v381, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x i32> %v373, <8 x i32> %v381, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = getelementptr i8, ptr %v332, i64 0
  store <8 x i32> %v382, ptr %v390, align 4
  %v391 = getelementptr i8, ptr %v332, i64 32
  store <8 x i32> %v384, ptr %v391, align 4
  %v392 = getelementptr i8, ptr %v332, i64 64
  store <8 x i32> %v386, ptr %v392, align 4
  %v393 = getelementptr i8, ptr %v332, i64 96
  store <8 x i32> %v388, ptr %v393, align 4
  %v394 = getelementptr i8, ptr %v332, i64 128
  store <8 x i32> %v383, ptr %v394, align 4
  %v395 = getelementptr i8, ptr %v332, i64 160
  store <8 x i32> %v385, ptr %v395, align 4
  %v396 = getelementptr i8, ptr %v332, i64 192
  store <8 x i32> %v387, ptr %v396, align 4
  %v397 = getelementptr i8, ptr %v332, i64 224
  store <8 x i32> %v389, ptr %v397, align 4
  %v398 = add nsw i64 %v329, 8
  br label %pack.square.44
pack.square.end.46:
  %v399 = sub i64 %v6, %v328
  %v400 = call i64 @llvm.smin.i64(i64 %v399, i64 8)
  %v401 = icmp sgt i64 %v400, 0
  br i1 %v401, label %pack.rest.47, label %pack.rest.end.48
pack.rest.47:
  %v402 = mul i64 %v140, %v16
  %v403 = getelementptr i8, ptr %v22, i64 %v402
  %v404 = mul i64 %v328, 4
  %v405 = getelementptr i8, ptr %v403, i64 %v404
  %v406 = trunc i64 %v400 to i32
  %v407 = insertelement <8 x i32> poison, i32 %v406, i64 0
  %v408 = shufflevector <8 x i32> %v407, <8 x i32> poison, <8 x i32> zeroinitializer
  %v409 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v408
  %v410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v405, <8 x i1> %v409, <8 x float> zeroinitializer)
  %v411 = bitcast <8 x float> %v410 to <8 x i32>
  %v412 = getelementptr i8, ptr %v405, i64 %v16
  %v413 = trunc i64 %v400 to i32
  %v414 = insertelement <8 x i32> poison, i32 %v413, i64 0
  %v415 = shufflevector <8 x i32> %v414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v416 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v415
  %v417 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v412, <8 x i1> %v416, <8 x float> zeroinitializer)
  %v418 = bitcast <8 x float> %v417 to <8 x i32>
  %v419 = mul i64 %v16, 2
  %v420 = getelementptr i8, ptr %v405, i64 %v419
  %v421 = trunc i64 %v400 to i32
  %v422 = insertelement <8 x i32> poison, i32 %v421, i64 0
  %v423 = shufflevector <8 x i32> %v422, <8 x i32> poison, <8 x i32> zeroinitializer
  %v424 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v423
  %v425 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v420, <8 x i1> %v424, <8 x float> zeroinitializer)
  %v426 = bitcast <8 x float> %v425 to <8 x i32>
  %v427 = mul i64 %v16, 3
  %v428 = getelementptr i8, ptr %v405, i64 %v427
  %v429 = trunc i64 %v400 to i32
  %v430 = insertelement <8 x i32> poison, i32 %v429, i64 0
  %v431 = shufflevector <8 x i32> %v430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v432 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v428, <8 x i1> %v432, <8 x float> zeroinitializer)
  %v434 = bitcast <8 x float> %v433 to <8 x i32>
  %v435 = mul i64 %v16, 4
  %v436 = getelementptr i8, ptr %v405, i64 %v435
  %v437 = trunc i64 %v400 to i32
  %v438 = insertelement <8 x i32> poison, i32 %v437, i64 0
  %v439 = shufflevector <8 x i32> %v438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v440 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v439
  %v441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v436, <8 x i1> %v440, <8 x float> zeroinitializer)
  %v442 = bitcast <8 x float> %v441 to <8 x i32>
  %v443 = mul i64 %v16, 5
  %v444 = getelementptr i8, ptr %v405, i64 %v443
  %v445 = trunc i64 %v400 to i32
  %v446 = insertelement <8 x i32> poison, i32 %v445, i64 0
  %v447 = shufflevector <8 x i32> %v446, <8 x i32> poison, <8 x i32> zeroinitializer
  %v448 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v447
  %v449 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v444, <8 x i1> %v448, <8 x float> zeroinitializer)
  %v450 = bitcast <8 x float> %v449 to <8 x i32>
  %v451 = mul i64 %v16, 6
  %v452 = getelementptr i8, ptr %v405, i64 %v451
  %v453 = trunc i64 %v400 to i32
  %v454 = insertelement <8 x i32> poison, i32 %v453, i64 0
  %v455 = shufflevector <8 x i32> %v454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v456 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v455
  %v457 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v452, <8 x i1> %v456, <8 x float> zeroinitializer)
  %v458 = bitcast <8 x float> %v457 to <8 x i32>
  %v459 = mul i64 %v16, 7
  %v460 = getelementptr i8, ptr %v405, i64 %v459
  %v461 = trunc i64 %v400 to i32
  %v462 = insertelement <8 x i32> poison, i32 %v461, i64 0
  %v463 = shufflevector <8 x i32> %v462, <8 x i32> poison, <8 x i32> zeroinitializer
  %v464 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v463
  %v465 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v460, <8 x i1> %v464, <8 x float> zeroinitializer)
  %v466 = bitcast <8 x float> %v465 to <8 x i32>
  %v467 = shufflevector <8 x i32> %v411, <8 x i32> %v418, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v468 = shufflevector <8 x i32> %v411, <8 x i32> %v418, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v469 = shufflevector <8 x i32> %v426, <8 x i32> %v434, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v470 = shufflevector <8 x i32> %v426, <8 x i32> %v434, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v471 = shufflevector <8 x i32> %v467, <8 x i32> %v469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x i32> %v467, <8 x i32> %v469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x i32> %v468, <8 x i32> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x i32> %v468, <8 x i32> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x i32> %v442, <8 x i32> %v450, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v476 = shufflevector <8 x i32> %v442, <8 x i32> %v450, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v477 = shufflevector <8 x i32> %v458, <8 x i32> %v466, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v478 = shufflevector <8 x i32> %v458, <8 x i32> %v466, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v479 = shufflevector <8 x i32> %v475, <8 x i32> %v477, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v480 = shufflevector <8 x i32> %v475, <8 x i32> %v477, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v481 = shufflevector <8 x i32> %v476, <8 x i32> %v478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v482 = shufflevector <8 x i32> %v476, <8 x i32> %v478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v483 = shufflevector <8 x i32> %v471, <8 x i32> %v479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v484 = shufflevector <8 x i32> %v471, <8 x i32> %v479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v485 = shufflevector <8 x i32> %v472, <8 x i32> %v480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v486 = shufflevector <8 x i32> %v472, <8 x i32> %v480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v487 = shufflevector <8 x i32> %v473, <8 x i32> %v481, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v488 = shufflevector <8 x i32> %v473, <8 x i32> %v481, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v489 = shufflevector <8 x i32> %v474, <8 x i32> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v490 = shufflevector <8 x i32> %v474, <8 x i32> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v491 = mul i64 %v328, 32
  %v492 = getelementptr i8, ptr %v36, i64 %v491
  %v493 = icmp sgt i64 %v400, 0
  br i1 %v493, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v494 = getelementptr i8, ptr %v492, i64 0
  store <8 x i32> %v483, ptr %v494, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v495 = icmp sgt i64 %v400, 1
  br i1 %v495, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v496 = getelementptr i8, ptr %v492, i64 32
  store <8 x i32> %v485, ptr %v496, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v497 = icmp sgt i64 %v400, 2
  br i1 %v497, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v498 = getelementptr i8, ptr %v492, i64 64
  store <8 x i32> %v487, ptr %v498, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v499 = icmp sgt i64 %v400, 3
  br i1 %v499, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v500 = getelementptr i8, ptr %v492, i64 96
  store <8 x i32> %v489, ptr %v500, align 4
  br label %pack.line.end.56
pack.line.end.56:
  %v501 = icmp sgt i64 %v400, 4
  br i1 %v501, label %pack.line.57, label %pack.line.end.58
pack.line.57:
  %v502 = getelementptr i8, ptr %v492, i64 128
  store <8 x i32> %v484, ptr %v502, align 4
  br label %pack.line.end.58
pack.line.end.58:
  %v503 = icmp sgt i64 %v400, 5
  br i1 %v503, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v504 = getelementptr i8, ptr %v492, i64 160
  store <8 x i32> %v486, ptr %v504, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v505 = icmp sgt i64 %v400, 6
  br i1 %v505, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v506 = getelementptr i8, ptr %v492, i64 192
  store <8 x i32> %v488, ptr %v506, align 4
  br label %pack.line.end.62
pack.line.end.62:
  %v507 = icmp sgt i64 %v400, 7
  br i1 %v507, label %pack.line.63, label %pack.line.end.64
pack.line.63:
  %v508 = getelementptr i8, ptr %v492, i64 224
  store <8 x i32> %v490, ptr %v508, align 4
  br label %pack.line.end.64
pack.line.end.64:
  br label %pack.rest.end.48
pack.rest.end.48:
  %v509 = mul i64 32, %v6
  %v510 = sub i64 %v62, 4
  %v511 = icmp sge i64 %v510, %v59
  %v512 = select i1 %v511, i64 %v62, i64 %v59
  br label %i.65
i.65:
  %v513 = phi i64 [ %v59, %pack.rest.end.48 ], [ %v668, %p.end.70 ]
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %i.body.66, label %i.end.67
i.body.66:
  %v515 = call i64 @llvm.smin.i64(i64 %v513, i64 %v510)
  %v516 = mul i64 4, %v55
  %v517 = add i64 %v516, 127
  %v518 = and i64 %v517, -128
  %v519 = add i64 %v518, 64
  %v520 = sub i64 %v515, %v59
  %v521 = mul i64 %v520, %v519
  %v522 = getelementptr i8, ptr %v38, i64 %v521
  %v523 = mul i64 4, %v55
  %v524 = mul i64 4, %v58
  %v525 = add i64 %v524, 127
  %v526 = and i64 %v525, -128
  %v527 = add i64 %v526, 64
  %v528 = sub i64 %v515, %v59
  %v529 = mul i64 %v528, %v527
  %v530 = getelementptr i8, ptr %v40, i64 %v529
  %v531 = mul i64 4, %v58
  %v532 = getelementptr i8, ptr %v522, i64 %v519
  %v533 = mul i64 %v519, 2
  %v534 = getelementptr i8, ptr %v522, i64 %v533
  %v535 = mul i64 %v519, 3
  %v536 = getelementptr i8, ptr %v522, i64 %v535
  br label %p.68
p.68:
  %v537 = phi i64 [ 0, %i.body.66 ], [ %v628, %q.end.73 ]
  %v538 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v624, %q.end.73 ]
  %v539 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v625, %q.end.73 ]
  %v540 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v626, %q.end.73 ]
  %v541 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.66 ], [ %v627, %q.end.73 ]
  %v542 = icmp slt i64 %v537, %v6
  br i1 %v542, label %p.body.69, label %p.end.70
p.body.69:
  %v543 = mul i64 %v537, %v24
  %v544 = getelementptr i8, ptr %v30, i64 %v543
  %v545 = getelementptr i8, ptr %v530, i64 %v527
  %v546 = mul i64 %v527, 2
  %v547 = getelementptr i8, ptr %v530, i64 %v546
  %v548 = mul i64 %v527, 3
  %v549 = getelementptr i8, ptr %v530, i64 %v548
  %v550 = mul i64 %v537, 4
  %v551 = getelementptr i8, ptr %v522, i64 %v550
  %v552 = load float, ptr %v551, align 4
  %v553 = mul i64 %v537, 32
  %v554 = getelementptr i8, ptr %v34, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = insertelement <8 x float> poison, float %v552, i64 0
  %v557 = shufflevector <8 x float> %v556, <8 x float> poison, <8 x i32> zeroinitializer
  %v558 = fsub <8 x float> %v557, %v555
  %v559 = mul i64 %v537, 4
  %v560 = getelementptr i8, ptr %v532, i64 %v559
  %v561 = load float, ptr %v560, align 4
  %v562 = insertelement <8 x float> poison, float %v561, i64 0
  %v563 = shufflevector <8 x float> %v562, <8 x float> poison, <8 x i32> zeroinitializer
  %v564 = fsub <8 x float> %v563, %v555
  %v565 = mul i64 %v537, 4
  %v566 = getelementptr i8, ptr %v534, i64 %v565
  %v567 = load float, ptr %v566, align 4
  %v568 = insertelement <8 x float> poison, float %v567, i64 0
  %v569 = shufflevector <8 x float> %v568, <8 x float> poison, <8 x i32> zeroinitializer
  %v570 = fsub <8 x float> %v569, %v555
  %v571 = mul i64 %v537, 4
  %v572 = getelementptr i8, ptr %v536, i64 %v571
  %v573 = load float, ptr %v572, align 4
  %v574 = insertelement <8 x float> poison, float %v573, i64 0
  %v575 = shufflevector <8 x float> %v574, <8 x float> poison, <8 x i32> zeroinitializer
  %v576 = fsub <8 x float> %v575, %v555
  br label %q.71
q.71:
  %v577 = phi i64 [ 0, %p.body.69 ], [ %v623, %q.body.72 ]
  %v578 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v598, %q.body.72 ]
  %v579 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v606, %q.body.72 ]
  %v580 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v614, %q.body.72 ]
  %v581 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.69 ], [ %v622, %q.body.72 ]
  %v582 = icmp slt i64 %v577, %v6
  br i1 %v582, label %q.body.72, label %q.end.73
q.body.72:
  %v583 = mul i64 %v577, 4
  %v584 = getelementptr i8, ptr %v544, i64 %v583
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v585, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = fmul <8 x float> %v558, %v587
  %v589 = mul i64 %v577, 4
  %v590 = getelementptr i8, ptr %v530, i64 %v589
  %v591 = load float, ptr %v590, align 4
  %v592 = mul i64 %v577, 32
  %v593 = getelementptr i8, ptr %v36, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = insertelement <8 x float> poison, float %v591, i64 0
  %v596 = shufflevector <8 x float> %v595, <8 x float> poison, <8 x i32> zeroinitializer
  %v597 = fsub <8 x float> %v596, %v594
  %v598 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v588, <8 x float> %v597, <8 x float> %v578)
  %v599 = fmul <8 x float> %v564, %v587
  %v600 = mul i64 %v577, 4
  %v601 = getelementptr i8, ptr %v545, i64 %v600
  %v602 = load float, ptr %v601, align 4
  %v603 = insertelement <8 x float> poison, float %v602, i64 0
  %v604 = shufflevector <8 x float> %v603, <8 x float> poison, <8 x i32> zeroinitializer
  %v605 = fsub <8 x float> %v604, %v594
  %v606 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v599, <8 x float> %v605, <8 x float> %v579)
  %v607 = fmul <8 x float> %v570, %v587
  %v608 = mul i64 %v577, 4
  %v609 = getelementptr i8, ptr %v547, i64 %v608
  %v610 = load float, ptr %v609, align 4
  %v611 = insertelement <8 x float> poison, float %v610, i64 0
  %v612 = shufflevector <8 x float> %v611, <8 x float> poison, <8 x i32> zeroinitializer
  %v613 = fsub <8 x float> %v612, %v594
  %v614 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v607, <8 x float> %v613, <8 x float> %v580)
  %v615 = fmul <8 x float> %v576, %v587
  %v616 = mul i64 %v577, 4
  %v617 = getelementptr i8, ptr %v549, i64 %v616
  %v618 = load float, ptr %v617, align 4
  %v619 = insertelement <8 x float> poison, float %v618, i64 0
  %v620 = shufflevector <8 x float> %v619, <8 x float> poison, <8 x i32> zeroinitializer
  %v621 = fsub <8 x float> %v620, %v594
  %v622 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v615, <8 x float> %v621, <8 x float> %v581)
  %v623 = add nsw i64 %v577, 1
  br label %q.71
q.end.73:
  %v624 = fadd <8 x float> %v538, %v578
  %v625 = fadd <8 x float> %v539, %v579
  %v626 = fadd <8 x float> %v540, %v580
  %v627 = fadd <8 x float> %v541, %v581
  %v628 = add nsw i64 %v537, 1
  br label %p.68
p.end.70:
  %v629 = fcmp ogt <8 x float> %v538, splat (float 0x0000000000000000)
  %v630 = select <8 x i1> %v629, <8 x float> %v538, <8 x float> splat (float 0x0000000000000000)
  %v631 = fcmp uno <8 x float> %v538, %v538
  %v632 = select <8 x i1> %v631, <8 x float> %v538, <8 x float> %v630
  %v633 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v632)
  %v634 = fcmp ogt <8 x float> %v539, splat (float 0x0000000000000000)
  %v635 = select <8 x i1> %v634, <8 x float> %v539, <8 x float> splat (float 0x0000000000000000)
  %v636 = fcmp uno <8 x float> %v539, %v539
  %v637 = select <8 x i1> %v636, <8 x float> %v539, <8 x float> %v635
  %v638 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v637)
  %v639 = fcmp ogt <8 x float> %v540, splat (float 0x0000000000000000)
  %v640 = select <8 x i1> %v639, <8 x float> %v540, <8 x float> splat (float 0x0000000000000000)
  %v641 = fcmp uno <8 x float> %v540, %v540
  %v642 = select <8 x i1> %v641, <8 x float> %v540, <8 x float> %v640
  %v643 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v642)
  %v644 = fcmp ogt <8 x float> %v541, splat (float 0x0000000000000000)
  %v645 = select <8 x i1> %v644, <8 x float> %v541, <8 x float> splat (float 0x0000000000000000)
  %v646 = fcmp uno <8 x float> %v541, %v541
  %v647 = select <8 x i1> %v646, <8 x float> %v541, <8 x float> %v645
  %v648 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v647)
  %v649 = mul i64 %v515, %v42
  %v650 = getelementptr i8, ptr %v32, i64 %v649
  %v651 = mul i64 %v140, 4
  %v652 = getelementptr i8, ptr %v650, i64 %v651
  store <8 x float> %v633, ptr %v652, align 4
  %v653 = add i64 %v515, 1
  %v654 = mul i64 %v653, %v42
  %v655 = getelementptr i8, ptr %v32, i64 %v654
  %v656 = mul i64 %v140, 4
  %v657 = getelementptr i8, ptr %v655, i64 %v656
  store <8 x float> %v638, ptr %v657, align 4
  %v658 = add i64 %v515, 2
  %v659 = mul i64 %v658, %v42
  %v660 = getelementptr i8, ptr %v32, i64 %v659
  %v661 = mul i64 %v140, 4
  %v662 = getelementptr i8, ptr %v660, i64 %v661
  store <8 x float> %v643, ptr %v662, align 4
  %v663 = add i64 %v515, 3
  %v664 = mul i64 %v663, %v42
  %v665 = getelementptr i8, ptr %v32, i64 %v664
  %v666 = mul i64 %v140, 4
  %v667 = getelementptr i8, ptr %v665, i64 %v666
  store <8 x float> %v648, ptr %v667, align 4
  %v668 = add nsw i64 %v513, 4
  br label %i.65
i.end.67:
  br label %i.edge.74
i.edge.74:
  %v669 = phi i64 [ %v512, %i.end.67 ], [ %v732, %p.end.79 ]
  %v670 = icmp slt i64 %v669, %v62
  br i1 %v670, label %i.edge.body.75, label %i.edge.end.76
i.edge.body.75:
  %v671 = mul i64 4, %v55
  %v672 = add i64 %v671, 127
  %v673 = and i64 %v672, -128
  %v674 = add i64 %v673, 64
  %v675 = sub i64 %v669, %v59
  %v676 = mul i64 %v675, %v674
  %v677 = getelementptr i8, ptr %v38, i64 %v676
  %v678 = mul i64 4, %v55
  %v679 = mul i64 4, %v58
  %v680 = add i64 %v679, 127
  %v681 = and i64 %v680, -128
  %v682 = add i64 %v681, 64
  %v683 = sub i64 %v669, %v59
  %v684 = mul i64 %v683, %v682
  %v685 = getelementptr i8, ptr %v40, i64 %v684
  %v686 = mul i64 4, %v58
  br label %p.77
p.77:
  %v687 = phi i64 [ 0, %i.edge.body.75 ], [ %v722, %q.end.82 ]
  %v688 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.75 ], [ %v721, %q.end.82 ]
  %v689 = icmp slt i64 %v687, %v6
  br i1 %v689, label %p.body.78, label %p.end.79
p.body.78:
  %v690 = mul i64 %v687, %v24
  %v691 = getelementptr i8, ptr %v30, i64 %v690
  %v692 = mul i64 %v687, 4
  %v693 = getelementptr i8, ptr %v677, i64 %v692
  %v694 = load float, ptr %v693, align 4
  %v695 = mul i64 %v687, 32
  %v696 = getelementptr i8, ptr %v34, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = insertelement <8 x float> poison, float %v694, i64 0
  %v699 = shufflevector <8 x float> %v698, <8 x float> poison, <8 x i32> zeroinitializer
  %v700 = fsub <8 x float> %v699, %v697
  br label %q.80
q.80:
  %v701 = phi i64 [ 0, %p.body.78 ], [ %v720, %q.body.81 ]
  %v702 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.78 ], [ %v719, %q.body.81 ]
  %v703 = icmp slt i64 %v701, %v6
  br i1 %v703, label %q.body.81, label %q.end.82
q.body.81:
  %v704 = mul i64 %v701, 4
  %v705 = getelementptr i8, ptr %v691, i64 %v704
  %v706 = load float, ptr %v705, align 4
  %v707 = insertelement <8 x float> poison, float %v706, i64 0
  %v708 = shufflevector <8 x float> %v707, <8 x float> poison, <8 x i32> zeroinitializer
  %v709 = fmul <8 x float> %v700, %v708
  %v710 = mul i64 %v701, 4
  %v711 = getelementptr i8, ptr %v685, i64 %v710
  %v712 = load float, ptr %v711, align 4
  %v713 = mul i64 %v701, 32
  %v714 = getelementptr i8, ptr %v36, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = insertelement <8 x float> poison, float %v712, i64 0
  %v717 = shufflevector <8 x float> %v716, <8 x float> poison, <8 x i32> zeroinitializer
  %v718 = fsub <8 x float> %v717, %v715
  %v719 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v709, <8 x float> %v718, <8 x float> %v702)
  %v720 = add nsw i64 %v701, 1
  br label %q.80
q.end.82:
  %v721 = fadd <8 x float> %v688, %v702
  %v722 = add nsw i64 %v687, 1
  br label %p.77
p.end.79:
  %v723 = fcmp ogt <8 x float> %v688, splat (float 0x0000000000000000)
  %v724 = select <8 x i1> %v723, <8 x float> %v688, <8 x float> splat (float 0x0000000000000000)
  %v725 = fcmp uno <8 x float> %v688, %v688
  %v726 = select <8 x i1> %v725, <8 x float> %v688, <8 x float> %v724
  %v727 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v726)
  %v728 = mul i64 %v669, %v42
  %v729 = getelementptr i8, ptr %v32, i64 %v728
  %v730 = mul i64 %v140, 4
  %v731 = getelementptr i8, ptr %v729, i64 %v730
  store <8 x float> %v727, ptr %v731, align 4
  %v732 = add nsw i64 %v669, 1
  br label %i.edge.74
i.edge.end.76:
  %v733 = add nsw i64 %v140, 8
  br label %block.20
block.end.22:
  br label %edge.block.83
edge.block.83:
  %v734 = phi i64 [ %v139, %block.end.22 ], [ %v1037, %i.edge.end.121 ]
  %v735 = icmp slt i64 %v734, %v50
  br i1 %v735, label %edge.block.body.84, label %edge.block.end.85
edge.block.body.84:
  %v736 = sub i64 %v50, %v734
  %v737 = call i64 @llvm.smin.i64(i64 %v736, i64 8)
  %v738 = mul i64 32, %v6
  br label %pack.lane.86
pack.lane.86:
  %v739 = phi i64 [ 0, %edge.block.body.84 ], [ %v754, %pack.units.end.91 ]
  %v740 = icmp slt i64 %v739, %v737
  br i1 %v740, label %pack.lane.body.87, label %pack.lane.end.88
pack.lane.body.87:
  %v741 = mul i64 %v739, 4
  %v742 = getelementptr i8, ptr %v34, i64 %v741
  br label %pack.units.89
pack.units.89:
  %v743 = phi i64 [ 0, %pack.lane.body.87 ], [ %v753, %pack.units.body.90 ]
  %v744 = icmp slt i64 %v743, %v6
  br i1 %v744, label %pack.units.body.90, label %pack.units.end.91
pack.units.body.90:
  %v745 = mul i64 %v743, 32
  %v746 = getelementptr i8, ptr %v742, i64 %v745
  %v747 = add i64 %v734, %v739
  %v748 = mul i64 %v747, %v16
  %v749 = getelementptr i8, ptr %v22, i64 %v748
  %v750 = mul i64 %v743, 4
  %v751 = getelementptr i8, ptr %v749, i64 %v750
  %v752 = load float, ptr %v751, align 4
  store float %v752, ptr %v746, align 4
  %v753 = add nsw i64 %v743, 1
  br label %pack.units.89
pack.units.end.91:
  %v754 = add nsw i64 %v739, 1
  br label %pack.lane.86
pack.lane.end.88:
  br label %pack.pad.92
pack.pad.92:
  %v755 = phi i64 [ %v737, %pack.lane.end.88 ], [ %v764, %pack.pad.end.97 ]
  %v756 = icmp slt i64 %v755, 8
  br i1 %v756, label %pack.pad.body.93, label %pack.pad.end.94
pack.pad.body.93:
  %v757 = mul i64 %v755, 4
  %v758 = getelementptr i8, ptr %v34, i64 %v757
  br label %pack.pad.95
pack.pad.95:
  %v759 = phi i64 [ 0, %pack.pad.body.93 ], [ %v763, %pack.pad.body.96 ]
  %v760 = icmp slt i64 %v759, %v6
  br i1 %v760, label %pack.pad.body.96, label %pack.pad.end.97
pack.pad.body.96:
  %v761 = mul i64 %v759, 32
  %v762 = getelementptr i8, ptr %v758, i64 %v761
  store float 0x0000000000000000, ptr %v762, align 4
  %v763 = add nsw i64 %v759, 1
  br label %pack.pad.95
pack.pad.end.97:
  %v764 = add nsw i64 %v755, 1
  br label %pack.pad.92
pack.pad.end.94:
  %v765 = mul i64 32, %v6
  %v766 = mul i64 32, %v6
  br label %pack.lane.98
pack.lane.98:
  %v767 = phi i64 [ 0, %pack.pad.end.94 ], [ %v782, %pack.units.end.103 ]
  %v768 = icmp slt i64 %v767, %v737
  br i1 %v768, label %pack.lane.body.99, label %pack.lane.end.100
pack.lane.body.99:
  %v769 = mul i64 %v767, 4
  %v770 = getelementptr i8, ptr %v36, i64 %v769
  br label %pack.units.101
pack.units.101:
  %v771 = phi i64 [ 0, %pack.lane.body.99 ], [ %v781, %pack.units.body.102 ]
  %v772 = icmp slt i64 %v771, %v6
  br i1 %v772, label %pack.units.body.102, label %pack.units.end.103
pack.units.body.102:
  %v773 = mul i64 %v771, 32
  %v774 = getelementptr i8, ptr %v770, i64 %v773
  %v775 = add i64 %v734, %v767
  %v776 = mul i64 %v775, %v16
  %v777 = getelementptr i8, ptr %v22, i64 %v776
  %v778 = mul i64 %v771, 4
  %v779 = getelementptr i8, ptr %v777, i64 %v778
  %v780 = load float, ptr %v779, align 4
  store float %v780, ptr %v774, align 4
  %v781 = add nsw i64 %v771, 1
  br label %pack.units.101
pack.units.end.103:
  %v782 = add nsw i64 %v767, 1
  br label %pack.lane.98
pack.lane.end.100:
  br label %pack.pad.104
pack.pad.104:
  %v783 = phi i64 [ %v737, %pack.lane.end.100 ], [ %v792, %pack.pad.end.109 ]
  %v784 = icmp slt i64 %v783, 8
  br i1 %v784, label %pack.pad.body.105, label %pack.pad.end.106
pack.pad.body.105:
  %v785 = mul i64 %v783, 4
  %v786 = getelementptr i8, ptr %v36, i64 %v785
  br label %pack.pad.107
pack.pad.107:
  %v787 = phi i64 [ 0, %pack.pad.body.105 ], [ %v791, %pack.pad.body.108 ]
  %v788 = icmp slt i64 %v787, %v6
  br i1 %v788, label %pack.pad.body.108, label %pack.pad.end.109
pack.pad.body.108:
  %v789 = mul i64 %v787, 32
  %v790 = getelementptr i8, ptr %v786, i64 %v789
  store float 0x0000000000000000, ptr %v790, align 4
  %v791 = add nsw i64 %v787, 1
  br label %pack.pad.107
pack.pad.end.109:
  %v792 = add nsw i64 %v783, 1
  br label %pack.pad.104
pack.pad.end.106:
  %v793 = mul i64 32, %v6
  %v794 = sub i64 %v62, 4
  %v795 = icmp sge i64 %v794, %v59
  %v796 = select i1 %v795, i64 %v62, i64 %v59
  br label %i.110
i.110:
  %v797 = phi i64 [ %v59, %pack.pad.end.106 ], [ %v968, %p.end.115 ]
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %i.body.111, label %i.end.112
i.body.111:
  %v799 = call i64 @llvm.smin.i64(i64 %v797, i64 %v794)
  %v800 = mul i64 4, %v55
  %v801 = add i64 %v800, 127
  %v802 = and i64 %v801, -128
  %v803 = add i64 %v802, 64
  %v804 = sub i64 %v799, %v59
  %v805 = mul i64 %v804, %v803
  %v806 = getelementptr i8, ptr %v38, i64 %v805
  %v807 = mul i64 4, %v55
  %v808 = mul i64 4, %v58
  %v809 = add i64 %v808, 127
  %v810 = and i64 %v809, -128
  %v811 = add i64 %v810, 64
  %v812 = sub i64 %v799, %v59
  %v813 = mul i64 %v812, %v811
  %v814 = getelementptr i8, ptr %v40, i64 %v813
  %v815 = mul i64 4, %v58
  %v816 = getelementptr i8, ptr %v806, i64 %v803
  %v817 = mul i64 %v803, 2
  %v818 = getelementptr i8, ptr %v806, i64 %v817
  %v819 = mul i64 %v803, 3
  %v820 = getelementptr i8, ptr %v806, i64 %v819
  br label %p.113
p.113:
  %v821 = phi i64 [ 0, %i.body.111 ], [ %v912, %q.end.118 ]
  %v822 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v908, %q.end.118 ]
  %v823 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v909, %q.end.118 ]
  %v824 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v910, %q.end.118 ]
  %v825 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.111 ], [ %v911, %q.end.118 ]
  %v826 = icmp slt i64 %v821, %v6
  br i1 %v826, label %p.body.114, label %p.end.115
p.body.114:
  %v827 = mul i64 %v821, %v24
  %v828 = getelementptr i8, ptr %v30, i64 %v827
  %v829 = getelementptr i8, ptr %v814, i64 %v811
  %v830 = mul i64 %v811, 2
  %v831 = getelementptr i8, ptr %v814, i64 %v830
  %v832 = mul i64 %v811, 3
  %v833 = getelementptr i8, ptr %v814, i64 %v832
  %v834 = mul i64 %v821, 4
  %v835 = getelementptr i8, ptr %v806, i64 %v834
  %v836 = load float, ptr %v835, align 4
  %v837 = mul i64 %v821, 32
  %v838 = getelementptr i8, ptr %v34, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = insertelement <8 x float> poison, float %v836, i64 0
  %v841 = shufflevector <8 x float> %v840, <8 x float> poison, <8 x i32> zeroinitializer
  %v842 = fsub <8 x float> %v841, %v839
  %v843 = mul i64 %v821, 4
  %v844 = getelementptr i8, ptr %v816, i64 %v843
  %v845 = load float, ptr %v844, align 4
  %v846 = insertelement <8 x float> poison, float %v845, i64 0
  %v847 = shufflevector <8 x float> %v846, <8 x float> poison, <8 x i32> zeroinitializer
  %v848 = fsub <8 x float> %v847, %v839
  %v849 = mul i64 %v821, 4
  %v850 = getelementptr i8, ptr %v818, i64 %v849
  %v851 = load float, ptr %v850, align 4
  %v852 = insertelement <8 x float> poison, float %v851, i64 0
  %v853 = shufflevector <8 x float> %v852, <8 x float> poison, <8 x i32> zeroinitializer
  %v854 = fsub <8 x float> %v853, %v839
  %v855 = mul i64 %v821, 4
  %v856 = getelementptr i8, ptr %v820, i64 %v855
  %v857 = load float, ptr %v856, align 4
  %v858 = insertelement <8 x float> poison, float %v857, i64 0
  %v859 = shufflevector <8 x float> %v858, <8 x float> poison, <8 x i32> zeroinitializer
  %v860 = fsub <8 x float> %v859, %v839
  br label %q.116
q.116:
  %v861 = phi i64 [ 0, %p.body.114 ], [ %v907, %q.body.117 ]
  %v862 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v882, %q.body.117 ]
  %v863 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v890, %q.body.117 ]
  %v864 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v898, %q.body.117 ]
  %v865 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.114 ], [ %v906, %q.body.117 ]
  %v866 = icmp slt i64 %v861, %v6
  br i1 %v866, label %q.body.117, label %q.end.118
q.body.117:
  %v867 = mul i64 %v861, 4
  %v868 = getelementptr i8, ptr %v828, i64 %v867
  %v869 = load float, ptr %v868, align 4
  %v870 = insertelement <8 x float> poison, float %v869, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = fmul <8 x float> %v842, %v871
  %v873 = mul i64 %v861, 4
  %v874 = getelementptr i8, ptr %v814, i64 %v873
  %v875 = load float, ptr %v874, align 4
  %v876 = mul i64 %v861, 32
  %v877 = getelementptr i8, ptr %v36, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = insertelement <8 x float> poison, float %v875, i64 0
  %v880 = shufflevector <8 x float> %v879, <8 x float> poison, <8 x i32> zeroinitializer
  %v881 = fsub <8 x float> %v880, %v878
  %v882 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v872, <8 x float> %v881, <8 x float> %v862)
  %v883 = fmul <8 x float> %v848, %v871
  %v884 = mul i64 %v861, 4
  %v885 = getelementptr i8, ptr %v829, i64 %v884
  %v886 = load float, ptr %v885, align 4
  %v887 = insertelement <8 x float> poison, float %v886, i64 0
  %v888 = shufflevector <8 x float> %v887, <8 x float> poison, <8 x i32> zeroinitializer
  %v889 = fsub <8 x float> %v888, %v878
  %v890 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v883, <8 x float> %v889, <8 x float> %v863)
  %v891 = fmul <8 x float> %v854, %v871
  %v892 = mul i64 %v861, 4
  %v893 = getelementptr i8, ptr %v831, i64 %v892
  %v894 = load float, ptr %v893, align 4
  %v895 = insertelement <8 x float> poison, float %v894, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fsub <8 x float> %v896, %v878
  %v898 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v891, <8 x float> %v897, <8 x float> %v864)
  %v899 = fmul <8 x float> %v860, %v871
  %v900 = mul i64 %v861, 4
  %v901 = getelementptr i8, ptr %v833, i64 %v900
  %v902 = load float, ptr %v901, align 4
  %v903 = insertelement <8 x float> poison, float %v902, i64 0
  %v904 = shufflevector <8 x float> %v903, <8 x float> poison, <8 x i32> zeroinitializer
  %v905 = fsub <8 x float> %v904, %v878
  %v906 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v899, <8 x float> %v905, <8 x float> %v865)
  %v907 = add nsw i64 %v861, 1
  br label %q.116
q.end.118:
  %v908 = fadd <8 x float> %v822, %v862
  %v909 = fadd <8 x float> %v823, %v863
  %v910 = fadd <8 x float> %v824, %v864
  %v911 = fadd <8 x float> %v825, %v865
  %v912 = add nsw i64 %v821, 1
  br label %p.113
p.end.115:
  %v913 = fcmp ogt <8 x float> %v822, splat (float 0x0000000000000000)
  %v914 = select <8 x i1> %v913, <8 x float> %v822, <8 x float> splat (float 0x0000000000000000)
  %v915 = fcmp uno <8 x float> %v822, %v822
  %v916 = select <8 x i1> %v915, <8 x float> %v822, <8 x float> %v914
  %v917 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v916)
  %v918 = fcmp ogt <8 x float> %v823, splat (float 0x0000000000000000)
  %v919 = select <8 x i1> %v918, <8 x float> %v823, <8 x float> splat (float 0x0000000000000000)
  %v920 = fcmp uno <8 x float> %v823, %v823
  %v921 = select <8 x i1> %v920, <8 x float> %v823, <8 x float> %v919
  %v922 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v921)
  %v923 = fcmp ogt <8 x float> %v824, splat (float 0x0000000000000000)
  %v924 = select <8 x i1> %v923, <8 x float> %v824, <8 x float> splat (float 0x0000000000000000)
  %v925 = fcmp uno <8 x float> %v824, %v824
  %v926 = select <8 x i1> %v925, <8 x float> %v824, <8 x float> %v924
  %v927 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v926)
  %v928 = fcmp ogt <8 x float> %v825, splat (float 0x0000000000000000)
  %v929 = select <8 x i1> %v928, <8 x float> %v825, <8 x float> splat (float 0x0000000000000000)
  %v930 = fcmp uno <8 x float> %v825, %v825
  %v931 = select <8 x i1> %v930, <8 x float> %v825, <8 x float> %v929
  %v932 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v931)
  %v933 = mul i64 %v799, %v42
  %v934 = getelementptr i8, ptr %v32, i64 %v933
  %v935 = mul i64 %v734, 4
  %v936 = getelementptr i8, ptr %v934, i64 %v935
  %v937 = trunc i64 %v737 to i32
  %v938 = insertelement <8 x i32> poison, i32 %v937, i64 0
  %v939 = shufflevector <8 x i32> %v938, <8 x i32> poison, <8 x i32> zeroinitializer
  %v940 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v939
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v917, ptr align 4 %v936, <8 x i1> %v940)
  %v941 = add i64 %v799, 1
  %v942 = mul i64 %v941, %v42
  %v943 = getelementptr i8, ptr %v32, i64 %v942
  %v944 = mul i64 %v734, 4
  %v945 = getelementptr i8, ptr %v943, i64 %v944
  %v946 = trunc i64 %v737 to i32
  %v947 = insertelement <8 x i32> poison, i32 %v946, i64 0
  %v948 = shufflevector <8 x i32> %v947, <8 x i32> poison, <8 x i32> zeroinitializer
  %v949 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v948
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v922, ptr align 4 %v945, <8 x i1> %v949)
  %v950 = add i64 %v799, 2
  %v951 = mul i64 %v950, %v42
  %v952 = getelementptr i8, ptr %v32, i64 %v951
  %v953 = mul i64 %v734, 4
  %v954 = getelementptr i8, ptr %v952, i64 %v953
  %v955 = trunc i64 %v737 to i32
  %v956 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v957 = shufflevector <8 x i32> %v956, <8 x i32> poison, <8 x i32> zeroinitializer
  %v958 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v957
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v927, ptr align 4 %v954, <8 x i1> %v958)
  %v959 = add i64 %v799, 3
  %v960 = mul i64 %v959, %v42
  %v961 = getelementptr i8, ptr %v32, i64 %v960
  %v962 = mul i64 %v734, 4
  %v963 = getelementptr i8, ptr %v961, i64 %v962
  %v964 = trunc i64 %v737 to i32
  %v965 = insertelement <8 x i32> poison, i32 %v964, i64 0
  %v966 = shufflevector <8 x i32> %v965, <8 x i32> poison, <8 x i32> zeroinitializer
  %v967 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v966
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v932, ptr align 4 %v963, <8 x i1> %v967)
  %v968 = add nsw i64 %v797, 4
  br label %i.110
i.end.112:
  br label %i.edge.119
i.edge.119:
  %v969 = phi i64 [ %v796, %i.end.112 ], [ %v1036, %p.end.124 ]
  %v970 = icmp slt i64 %v969, %v62
  br i1 %v970, label %i.edge.body.120, label %i.edge.end.121
i.edge.body.120:
  %v971 = mul i64 4, %v55
  %v972 = add i64 %v971, 127
  %v973 = and i64 %v972, -128
  %v974 = add i64 %v973, 64
  %v975 = sub i64 %v969, %v59
  %v976 = mul i64 %v975, %v974
  %v977 = getelementptr i8, ptr %v38, i64 %v976
  %v978 = mul i64 4, %v55
  %v979 = mul i64 4, %v58
  %v980 = add i64 %v979, 127
  %v981 = and i64 %v980, -128
  %v982 = add i64 %v981, 64
  %v983 = sub i64 %v969, %v59
  %v984 = mul i64 %v983, %v982
  %v985 = getelementptr i8, ptr %v40, i64 %v984
  %v986 = mul i64 4, %v58
  br label %p.122
p.122:
  %v987 = phi i64 [ 0, %i.edge.body.120 ], [ %v1022, %q.end.127 ]
  %v988 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.120 ], [ %v1021, %q.end.127 ]
  %v989 = icmp slt i64 %v987, %v6
  br i1 %v989, label %p.body.123, label %p.end.124
p.body.123:
  %v990 = mul i64 %v987, %v24
  %v991 = getelementptr i8, ptr %v30, i64 %v990
  %v992 = mul i64 %v987, 4
  %v993 = getelementptr i8, ptr %v977, i64 %v992
  %v994 = load float, ptr %v993, align 4
  %v995 = mul i64 %v987, 32
  %v996 = getelementptr i8, ptr %v34, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = insertelement <8 x float> poison, float %v994, i64 0
  %v999 = shufflevector <8 x float> %v998, <8 x float> poison, <8 x i32> zeroinitializer
  %v1000 = fsub <8 x float> %v999, %v997
  br label %q.125
q.125:
  %v1001 = phi i64 [ 0, %p.body.123 ], [ %v1020, %q.body.126 ]
  %v1002 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.123 ], [ %v1019, %q.body.126 ]
  %v1003 = icmp slt i64 %v1001, %v6
  br i1 %v1003, label %q.body.126, label %q.end.127
q.body.126:
  %v1004 = mul i64 %v1001, 4
  %v1005 = getelementptr i8, ptr %v991, i64 %v1004
  %v1006 = load float, ptr %v1005, align 4
  %v1007 = insertelement <8 x float> poison, float %v1006, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = fmul <8 x float> %v1000, %v1008
  %v1010 = mul i64 %v1001, 4
  %v1011 = getelementptr i8, ptr %v985, i64 %v1010
  %v1012 = load float, ptr %v1011, align 4
  %v1013 = mul i64 %v1001, 32
  %v1014 = getelementptr i8, ptr %v36, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = insertelement <8 x float> poison, float %v1012, i64 0
  %v1017 = shufflevector <8 x float> %v1016, <8 x float> poison, <8 x i32> zeroinitializer
  %v1018 = fsub <8 x float> %v1017, %v1015
  %v1019 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1009, <8 x float> %v1018, <8 x float> %v1002)
  %v1020 = add nsw i64 %v1001, 1
  br label %q.125
q.end.127:
  %v1021 = fadd <8 x float> %v988, %v1002
  %v1022 = add nsw i64 %v987, 1
  br label %p.122
p.end.124:
  %v1023 = fcmp ogt <8 x float> %v988, splat (float 0x0000000000000000)
  %v1024 = select <8 x i1> %v1023, <8 x float> %v988, <8 x float> splat (float 0x0000000000000000)
  %v1025 = fcmp uno <8 x float> %v988, %v988
  %v1026 = select <8 x i1> %v1025, <8 x float> %v988, <8 x float> %v1024
  %v1027 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1026)
  %v1028 = mul i64 %v969, %v42
  %v1029 = getelementptr i8, ptr %v32, i64 %v1028
  %v1030 = mul i64 %v734, 4
  %v1031 = getelementptr i8, ptr %v1029, i64 %v1030
  %v1032 = trunc i64 %v737 to i32
  %v1033 = insertelement <8 x i32> poison, i32 %v1032, i64 0
  %v1034 = shufflevector <8 x i32> %v1033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1035 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1034
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1027, ptr align 4 %v1031, <8 x i1> %v1035)
  %v1036 = add nsw i64 %v969, 1
  br label %i.edge.119
i.edge.end.121:
  %v1037 = add nsw i64 %v734, 8
  br label %edge.block.83
edge.block.end.85:
  %v1038 = add nsw i64 %v59, %v52
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


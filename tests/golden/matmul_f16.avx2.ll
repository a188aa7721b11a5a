
define void @matmul_f16.output(ptr noundef %arguments) nounwind  {
entry:
  %v568 = alloca <8 x i16>, i64 1, align 64
  %v581 = alloca <8 x i16>, i64 1, align 64
  %v594 = alloca <8 x i16>, i64 1, align 64
  %v607 = alloca <8 x i16>, i64 1, align 64
  %v620 = alloca <8 x i16>, i64 1, align 64
  %v633 = alloca <8 x i16>, i64 1, align 64
  %v677 = alloca <8 x i16>, i64 1, align 64
  %v1 = getelementptr i8, ptr %arguments, i64 120
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 128
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 136
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
  %v25 = getelementptr i8, ptr %arguments, i64 144
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 152
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 88
  %v30 = load i64, ptr %v29, align 8
  br label %row.block.1
row.block.1:
  %v31 = phi i64 [ 0, %entry ], [ %v687, %edge.block.end.39 ]
  %v32 = icmp slt i64 %v31, %v2
  br i1 %v32, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v33 = add i64 %v31, 516
  %v34 = call i64 @llvm.smin.i64(i64 %v2, i64 %v33)
  %v35 = sub i64 %v34, %v31
  %v36 = urem i64 %v35, 6
  %v37 = sub i64 %v34, %v36
  br label %pack.rows.4
pack.rows.4:
  %v38 = phi i64 [ %v31, %row.block.body.2 ], [ %v95, %pack.rows.end.9 ]
  %v39 = icmp slt i64 %v38, %v37
  br i1 %v39, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v40 = sub i64 %v38, %v31
  %v41 = urem i64 %v40, 6
  %v42 = mul i64 2, %v6
  %v43 = sub i64 %v40, %v41
  %v44 = mul i64 %v43, %v42
  %v45 = mul i64 %v41, 2
  %v46 = add i64 %v44, %v45
  %v47 = getelementptr i8, ptr %v28, i64 %v46
  %v48 = mul i64 12, %v6
  br label %pack.rows.7
pack.rows.7:
  %v49 = phi i64 [ 0, %pack.rows.body.5 ], [ %v94, %pack.rows.body.8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v51 = mul i64 %v49, 12
  %v52 = getelementptr i8, ptr %v47, i64 %v51
  %v53 = mul i64 %v38, %v8
  %v54 = getelementptr i8, ptr %v14, i64 %v53
  %v55 = mul i64 %v49, 2
  %v56 = getelementptr i8, ptr %v54, i64 %v55
  %v57 = load i16, ptr %v56, align 2
  %v58 = getelementptr i8, ptr %v52, i64 0
  store i16 %v57, ptr %v58, align 2
  %v59 = add i64 %v38, 1
  %v60 = mul i64 %v59, %v8
  %v61 = getelementptr i8, ptr %v14, i64 %v60
  %v62 = mul i64 %v49, 2
  %v63 = getelementptr i8, ptr %v61, i64 %v62
  %v64 = load i16, ptr %v63, align 2
  %v65 = getelementptr i8, ptr %v52, i64 2
  store i16 %v64, ptr %v65, align 2
  %v66 = add i64 %v38, 2
  %v67 = mul i64 %v66, %v8
  %v68 = getelementptr i8, ptr %v14, i64 %v67
  %v69 = mul i64 %v49, 2
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  %v71 = load i16, ptr %v70, align 2
  %v72 = getelementptr i8, ptr %v52, i64 4
  store i16 %v71, ptr %v72, align 2
  %v73 = add i64 %v38, 3
  %v74 = mul i64 %v73, %v8
  %v75 = getelementptr i8, ptr %v14, i64 %v74
  %v76 = mul i64 %v49, 2
  %v77 = getelementptr i8, ptr %v75, i64 %v76
  %v78 = load i16, ptr %v77, align 2
  %v79 = getelementptr i8, ptr %v52, i64 6
  store i16 %v78, ptr %v79, align 2
  %v80 = add i64 %v38, 4
  %v81 = mul i64 %v80, %v8
  %v82 = getelementptr i8, ptr %v14, i64 %v81
  %v83 = mul i64 %v49, 2
  %v84 = getelementptr i8, ptr %v82, i64 %v83
  %v85 = load i16, ptr %v84, align 2
  %v86 = getelementptr i8, ptr %v52, i64 8
  store i16 %v85, ptr %v86, align 2
  %v87 = add i64 %v38, 5
  %v88 = mul i64 %v87, %v8
  %v89 = getelementptr i8, ptr %v14, i64 %v88
  %v90 = mul i64 %v49, 2
  %v91 = getelementptr i8, ptr %v89, i64 %v90
  %v92 = load i16, ptr %v91, align 2
  %v93 = getelementptr i8, ptr %v52, i64 10
  store i16 %v92, ptr %v93, align 2
  %v94 = add nsw i64 %v49, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v95 = add nsw i64 %v38, 6
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v96 = phi i64 [ %v37, %pack.rows.end.6 ], [ %v118, %pack.rows.end.15 ]
  %v97 = icmp slt i64 %v96, %v34
  br i1 %v97, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v98 = sub i64 %v96, %v31
  %v99 = urem i64 %v98, 6
  %v100 = mul i64 2, %v6
  %v101 = sub i64 %v98, %v99
  %v102 = mul i64 %v101, %v100
  %v103 = mul i64 %v99, 2
  %v104 = add i64 %v102, %v103
  %v105 = getelementptr i8, ptr %v28, i64 %v104
  %v106 = mul i64 12, %v6
  br label %pack.rows.13
pack.rows.13:
  %v107 = phi i64 [ 0, %pack.rows.body.11 ], [ %v117, %pack.rows.body.14 ]
  %v108 = icmp slt i64 %v107, %v6
  br i1 %v108, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v109 = mul i64 %v107, 12
  %v110 = getelementptr i8, ptr %v105, i64 %v109
  %v111 = mul i64 %v96, %v8
  %v112 = getelementptr i8, ptr %v14, i64 %v111
  %v113 = mul i64 %v107, 2
  %v114 = getelementptr i8, ptr %v112, i64 %v113
  %v115 = load i16, ptr %v114, align 2
  %v116 = getelementptr i8, ptr %v110, i64 0
  store i16 %v115, ptr %v116, align 2
  %v117 = add nsw i64 %v107, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v118 = add nsw i64 %v96, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v119 = urem i64 %v4, 16
  %v120 = sub i64 %v4, %v119
  br label %block.16
block.16:
  %v121 = phi i64 [ 0, %pack.rows.end.12 ], [ %v433, %i.edge.end.33 ]
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %block.body.17, label %block.end.18
block.body.17:
  %v123 = mul i64 32, %v6
  br label %pack.b.19
pack.b.19:
  %v124 = phi i64 [ 0, %block.body.17 ], [ %v196, %pack.k.end.24 ]
  %v125 = icmp slt i64 %v124, 16
  br i1 %v125, label %pack.b.body.20, label %pack.b.end.21
pack.b.body.20:
  %v126 = mul i64 %v124, 2
  %v127 = getelementptr i8, ptr %v26, i64 %v126
  br label %pack.k.22
pack.k.22:
  %v128 = phi i64 [ 0, %pack.b.body.20 ], [ %v195, %pack.k.body.23 ]
  %v129 = icmp slt i64 %v128, %v6
  br i1 %v129, label %pack.k.body.23, label %pack.k.end.24
pack.k.body.23:
  %v130 = mul i64 %v128, 32
  %v131 = getelementptr i8, ptr %v127, i64 %v130
  %v132 = add i64 %v121, %v124
  %v133 = mul i64 %v132, %v16
  %v134 = getelementptr i8, ptr %v22, i64 %v133
  %v135 = mul i64 %v128, 2
  %v136 = getelementptr i8, ptr %v134, i64 %v135
  %v137 = load i16, ptr %v136, align 2
  %v138 = getelementptr i8, ptr %v131, i64 0
  store i16 %v137, ptr %v138, align 2
  %v139 = add i64 %v121, %v124
  %v140 = add i64 %v139, 1
  %v141 = mul i64 %v140, %v16
  %v142 = getelementptr i8, ptr %v22, i64 %v141
  %v143 = mul i64 %v128, 2
  %v144 = getelementptr i8, ptr %v142, i64 %v143
  %v145 = load i16, ptr %v144, align 2
  %v146 = getelementptr i8, ptr %v131, i64 2
  store i16 %v145, ptr %v146, align 2
  %v147 = add i64 %v121, %v124
  %v148 = add i64 %v147, 2
  %v149 = mul i64 %v148, %v16
  %v150 = getelementptr i8, ptr %v22, i64 %v149
  %v151 = mul i64 %v128, 2
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = load i16, ptr %v152, align 2
  %v154 = getelementptr i8, ptr %v131, i64 4
  store i16 %v153, ptr %v154, align 2
  %v155 = add i64 %v121, %v124
  %v156 = add i64 %v155, 3
  %v157 = mul i64 %v156, %v16
  %v158 = getelementptr i8, ptr %v22, i64 %v157
  %v159 = mul i64 %v128, 2
  %v160 = getelementptr i8, ptr %v158, i64 %v159
  %v161 = load i16, ptr %v160, align 2
  %v162 = getelementptr i8, ptr %v131, i64 6
  store i16 %v161, ptr %v162, align 2
  %v163 = add i64 %v121, %v124
  %v164 = add i64 %v163, 4
  %v165 = mul i64 %v164, %v16
  %v166 = getelementptr i8, ptr %v22, i64 %v165
  %v167 = mul i64 %v128, 2
  %v168 = getelementptr i8, ptr %v166, i64 %v167
  %v169 = load i16, ptr %v168, align 2
  %v170 = getelementptr i8, ptr %v131, i64 8
  store i16 %v169, ptr %v170, align 2
  %v171 = add i64 %v121, %v124
  %v172 = add i64 %v171, 5
  %v173 = mul i64 %v172, %v16
  %v174 = getelementptr i8, ptr %v22, i64 %v173
  %v175 = mul i64 %v128, 2
  %v176 = getelementptr i8, ptr %v174, i64 %v175
  %v177 = load i16, ptr %v176, align 2
  %v178 = getelementptr i8, ptr %v131, i64 10
  store i16 %v177, ptr %v178, align 2
  %v179 = add i64 %v121, %v124
  %v180 = add i64 %v179, 6
  %v181 = mul i64 %v180, %v16
  %v182 = getelementptr i8, ptr %v22, i64 %v181
  %v183 = mul i64 %v128, 2
  %v184 = getelementptr i8, ptr %v182, i64 %v183
  %v185 = load i16, ptr %v184, align 2
  %v186 = getelementptr i8, ptr %v131, i64 12
  store i16 %v185, ptr %v186, align 2
  %v187 = add i64 %v121, %v124
  %v188 = add i64 %v187, 7
  %v189 = mul i64 %v188, %v16
  %v190 = getelementptr i8, ptr %v22, i64 %v189
  %v191 = mul i64 %v128, 2
  %v192 = getelementptr i8, ptr %v190, i64 %v191
  %v193 = load i16, ptr %v192, align 2
  %v194 = getelementptr i8, ptr %v131, i64 14
  store i16 %v193, ptr %v194, align 2
  %v195 = add nsw i64 %v128, 1
  br label %pack.k.22
pack.k.end.24:
  %v196 = add nsw i64 %v124, 8
  br label %pack.b.19
pack.b.end.21:
  %v197 = sub i64 %v34, %v31
  %v198 = urem i64 %v197, 6
  %v199 = sub i64 %v34, %v198
  br label %i.25
i.25:
  %v200 = phi i64 [ %v31, %pack.b.end.21 ], [ %v383, %k.end.30 ]
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %i.body.26, label %i.end.27
i.body.26:
  %v202 = sub i64 %v200, %v31
  %v203 = urem i64 %v202, 6
  %v204 = mul i64 2, %v6
  %v205 = sub i64 %v202, %v203
  %v206 = mul i64 %v205, %v204
  %v207 = mul i64 %v203, 2
  %v208 = add i64 %v206, %v207
  %v209 = getelementptr i8, ptr %v28, i64 %v208
  %v210 = mul i64 12, %v6
  %v211 = getelementptr i8, ptr %v209, i64 2
  %v212 = getelementptr i8, ptr %v209, i64 4
  %v213 = getelementptr i8, ptr %v209, i64 6
  %v214 = getelementptr i8, ptr %v209, i64 8
  %v215 = getelementptr i8, ptr %v209, i64 10
  br label %k.28
k.28:
  %v216 = phi i64 [ 0, %i.body.26 ], [ %v294, %k.body.29 ]
  %v217 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v243, %k.body.29 ]
  %v218 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v248, %k.body.29 ]
  %v219 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v256, %k.body.29 ]
  %v220 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v257, %k.body.29 ]
  %v221 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v265, %k.body.29 ]
  %v222 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v266, %k.body.29 ]
  %v223 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v274, %k.body.29 ]
  %v224 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v275, %k.body.29 ]
  %v225 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v283, %k.body.29 ]
  %v226 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v284, %k.body.29 ]
  %v227 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v292, %k.body.29 ]
  %v228 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v293, %k.body.29 ]
  %v229 = icmp slt i64 %v216, %v6
  br i1 %v229, label %k.body.29, label %k.end.30
k.body.29:
  %v230 = mul i64 %v216, 12
  %v231 = getelementptr i8, ptr %v209, i64 %v230
  %v232 = load i16, ptr %v231, align 2
  %v233 = bitcast i16 %v232 to half
  %v234 = fpext half %v233 to float
  %v235 = insertelement <8 x float> poison, float %v234, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  %v237 = mul i64 %v216, 32
  %v238 = getelementptr i8, ptr %v26, i64 %v237
  %v239 = getelementptr i8, ptr %v238, i64 0
  %v240 = load <8 x i16>, ptr %v239, align 2
  %v241 = bitcast <8 x i16> %v240 to <8 x half>
  %v242 = fpext <8 x half> %v241 to <8 x float>
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v242, <8 x float> %v217)
  %v244 = getelementptr i8, ptr %v238, i64 16
  %v245 = load <8 x i16>, ptr %v244, align 2
  %v246 = bitcast <8 x i16> %v245 to <8 x half>
  %v247 = fpext <8 x half> %v246 to <8 x float>
  %v248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v247, <8 x float> %v218)
  %v249 = mul i64 %v216, 12
  %v250 = getelementptr i8, ptr %v211, i64 %v249
  %v251 = load i16, ptr %v250, align 2
  %v252 = bitcast i16 %v251 to half
  %v253 = fpext half %v252 to float
  %v254 = insertelement <8 x float> poison, float %v253, i64 0
  %v255 = shufflevector <8 x float> %v254, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v242, <8 x float> %v219)
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v247, <8 x float> %v220)
  %v258 = mul i64 %v216, 12
  %v259 = getelementptr i8, ptr %v212, i64 %v258
  %v260 = load i16, ptr %v259, align 2
  %v261 = bitcast i16 %v260 to half
  %v262 = fpext half %v261 to float
  %v263 = insertelement <8 x float> poison, float %v262, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  %v265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v264, <8 x float> %v242, <8 x float> %v221)
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v264, <8 x float> %v247, <8 x float> %v222)
  %v267 = mul i64 %v216, 12
  %v268 = getelementptr i8, ptr %v213, i64 %v267
  %v269 = load i16, ptr %v268, align 2
  %v270 = bitcast i16 %v269 to half
  %v271 = fpext half %v270 to float
  %v272 = insertelement <8 x float> poison, float %v271, i64 0
  %v273 = shufflevector <8 x float> %v272, <8 x float> poison, <8 x i32> zeroinitializer
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> %v242, <8 x float> %v223)
  %v275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> %v247, <8 x float> %v224)
  %v276 = mul i64 %v216, 12
  %v277 = getelementptr i8, ptr %v214, i64 %v276
  %v278 = load i16, ptr %v277, align 2
  %v279 = bitcast i16 %v278 to half
  %v280 = fpext half %v279 to float
  %v281 = insertelement <8 x float> poison, float %v280, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> %v242, <8 x float> %v225)
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> %v247, <8 x float> %v226)
  %v285 = mul i64 %v216, 12
  %v286 = getelementptr i8, ptr %v215, i64 %v285
  %v287 = load i16, ptr %v286, align 2
  %v288 = bitcast i16 %v287 to half
  %v289 = fpext half %v288 to float
  %v290 = insertelement <8 x float> poison, float %v289, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v242, <8 x float> %v227)
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v247, <8 x float> %v228)
  %v294 = add nsw i64 %v216, 1
  br label %k.28
k.end.30:
  %v295 = fptrunc <8 x float> %v217 to <8 x half>
  %v296 = bitcast <8 x half> %v295 to <8 x i16>
  %v297 = fptrunc <8 x float> %v218 to <8 x half>
  %v298 = bitcast <8 x half> %v297 to <8 x i16>
  %v299 = fptrunc <8 x float> %v219 to <8 x half>
  %v300 = bitcast <8 x half> %v299 to <8 x i16>
  %v301 = fptrunc <8 x float> %v220 to <8 x half>
  %v302 = bitcast <8 x half> %v301 to <8 x i16>
  %v303 = fptrunc <8 x float> %v221 to <8 x half>
  %v304 = bitcast <8 x half> %v303 to <8 x i16>
  %v305 = fptrunc <8 x float> %v222 to <8 x half>
  %v306 = bitcast <8 x half> %v305 to <8 x i16>
  %v307 = fptrunc <8 x float> %v223 to <8 x half>
  %v308 = bitcast <8 x half> %v307 to <8 x i16>
  %v309 = fptrunc <8 x float> %v224 to <8 x half>
  %v310 = bitcast <8 x half> %v309 to <8 x i16>
  %v311 = fptrunc <8 x float> %v225 to <8 x half>
  %v312 = bitcast <8 x half> %v311 to <8 x i16>
  %v313 = fptrunc <8 x float> %v226 to <8 x half>
  %v314 = bitcast <8 x half> %v313 to <8 x i16>
  %v315 = fptrunc <8 x float> %v227 to <8 x half>
  %v316 = bitcast <8 x half> %v315 to <8 x i16>
  %v317 = fptrunc <8 x float> %v228 to <8 x half>
  %v318 = bitcast <8 x half> %v317 to <8 x i16>
  %v319 = mul i64 %v200, %v30
  %v320 = getelementptr i8, ptr %v24, i64 %v319
  %v321 = mul i64 %v121, 2
  %v322 = getelementptr i8, ptr %v320, i64 %v321
  store <8 x i16> %v296, ptr %v322, align 2
  %v323 = mul i64 %v200, %v30
  %v324 = getelementptr i8, ptr %v24, i64 %v323
  %v325 = add i64 %v121, 8
  %v326 = mul i64 %v325, 2
  %v327 = getelementptr i8, ptr %v324, i64 %v326
  store <8 x i16> %v298, ptr %v327, align 2
  %v328 = add i64 %v200, 1
  %v329 = mul i64 %v328, %v30
  %v330 = getelementptr i8, ptr %v24, i64 %v329
  %v331 = mul i64 %v121, 2
  %v332 = getelementptr i8, ptr %v330, i64 %v331
  store <8 x i16> %v300, ptr %v332, align 2
  %v333 = add i64 %v200, 1
  %v334 = mul i64 %v333, %v30
  %v335 = getelementptr i8, ptr %v24, i64 %v334
  %v336 = add i64 %v121, 8
  %v337 = mul i64 %v336, 2
  %v338 = getelementptr i8, ptr %v335, i64 %v337
  store <8 x i16> %v302, ptr %v338, align 2
  %v339 = add i64 %v200, 2
  %v340 = mul i64 %v339, %v30
  %v341 = getelementptr i8, ptr %v24, i64 %v340
  %v342 = mul i64 %v121, 2
  %v343 = getelementptr i8, ptr %v341, i64 %v342
  store <8 x i16> %v304, ptr %v343, align 2
  %v344 = add i64 %v200, 2
  %v345 = mul i64 %v344, %v30
  %v346 = getelementptr i8, ptr %v24, i64 %v345
  %v347 = add i64 %v121, 8
  %v348 = mul i64 %v347, 2
  %v349 = getelementptr i8, ptr %v346, i64 %v348
  store <8 x i16> %v306, ptr %v349, align 2
  %v350 = add i64 %v200, 3
  %v351 = mul i64 %v350, %v30
  %v352 = getelementptr i8, ptr %v24, i64 %v351
  %v353 = mul i64 %v121, 2
  %v354 = getelementptr i8, ptr %v352, i64 %v353
  store <8 x i16> %v308, ptr %v354, align 2
  %v355 = add i64 %v200, 3
  %v356 = mul i64 %v355, %v30
  %v357 = getelementptr i8, ptr %v24, i64 %v356
  %v358 = add i64 %v121, 8
  %v359 = mul i64 %v358, 2
  %v360 = getelementptr i8, ptr %v357, i64 %v359
  store <8 x i16> %v310, ptr %v360, align 2
  %v361 = add i64 %v200, 4
  %v362 = mul i64 %v361, %v30
  %v363 = getelementptr i8, ptr %v24, i64 %v362
  %v364 = mul i64 %v121, 2
  %v365 = getelementptr i8, ptr %v363, i64 %v364
  store <8 x i16> %v312, ptr %v365, align 2
  %v366 = add i64 %v200, 4
  %v367 = mul i64 %v366, %v30
  %v368 = getelementptr i8, ptr %v24, i64 %v367
  %v369 = add i64 %v121, 8
  %v370 = mul i64 %v369, 2
  %v371 = getelementptr i8, ptr %v368, i64 %v370
  store <8 x i16> %v314, ptr %v371, align 2
  %v372 = add i64 %v200, 5
  %v373 = mul i64 %v372, %v30
  %v374 = getelementptr i8, ptr %v24, i64 %v373
  %v375 = mul i64 %v121, 2
  %v376 = getelementptr i8, ptr %v374, i64 %v375
  store <8 x i16> %v316, ptr %v376, align 2
  %v377 = add i64 %v200, 5
  %v378 = mul i64 %v377, %v30
  %v379 = getelementptr i8, ptr %v24, i64 %v378
  %v380 = add i64 %v121, 8
  %v381 = mul i64 %v380, 2
  %v382 = getelementptr i8, ptr %v379, i64 %v381
  store <8 x i16> %v318, ptr %v382, align 2
  %v383 = add nsw i64 %v200, 6
  br label %i.25
i.end.27:
  br label %i.edge.31
i.edge.31:
  %v384 = phi i64 [ %v199, %i.end.27 ], [ %v432, %k.end.36 ]
  %v385 = icmp slt i64 %v384, %v34
  br i1 %v385, label %i.edge.body.32, label %i.edge.end.33
i.edge.body.32:
  %v386 = sub i64 %v384, %v31
  %v387 = urem i64 %v386, 6
  %v388 = mul i64 2, %v6
  %v389 = sub i64 %v386, %v387
  %v390 = mul i64 %v389, %v388
  %v391 = mul i64 %v387, 2
  %v392 = add i64 %v390, %v391
  %v393 = getelementptr i8, ptr %v28, i64 %v392
  %v394 = mul i64 12, %v6
  br label %k.34
k.34:
  %v395 = phi i64 [ 0, %i.edge.body.32 ], [ %v418, %k.body.35 ]
  %v396 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v412, %k.body.35 ]
  %v397 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v417, %k.body.35 ]
  %v398 = icmp slt i64 %v395, %v6
  br i1 %v398, label %k.body.35, label %k.end.36
k.body.35:
  %v399 = mul i64 %v395, 12
  %v400 = getelementptr i8, ptr %v393, i64 %v399
  %v401 = load i16, ptr %v400, align 2
  %v402 = bitcast i16 %v401 to half
  %v403 = fpext half %v402 to float
  %v404 = insertelement <8 x float> poison, float %v403, i64 0
  %v405 = shufflevector <8 x float> %v404, <8 x float> poison, <8 x i32> zeroinitializer
  %v406 = mul i64 %v395, 32
  %v407 = getelementptr i8, ptr %v26, i64 %v406
  %v408 = getelementptr i8, ptr %v407, i64 0
  %v409 = load <8 x i16>, ptr %v408, align 2
  %v410 = bitcast <8 x i16> %v409 to <8 x half>
  %v411 = fpext <8 x half> %v410 to <8 x float>
  %v412 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v405, <8 x float> %v411, <8 x float> %v396)
  %v413 = getelementptr i8, ptr %v407, i64 16
  %v414 = load <8 x i16>, ptr %v413, align 2
  %v415 = bitcast <8 x i16> %v414 to <8 x half>
  %v416 = fpext <8 x half> %v415 to <8 x float>
  %v417 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v405, <8 x float> %v416, <8 x float> %v397)
  %v418 = add nsw i64 %v395, 1
  br label %k.34
k.end.36:
  %v419 = fptrunc <8 x float> %v396 to <8 x half>
  %v420 = bitcast <8 x half> %v419 to <8 x i16>
  %v421 = fptrunc <8 x float> %v397 to <8 x half>
  %v422 = bitcast <8 x half> %v421 to <8 x i16>
  %v423 = mul i64 %v384, %v30
  %v424 = getelementptr i8, ptr %v24, i64 %v423
  %v425 = mul i64 %v121, 2
  %v426 = getelementptr i8, ptr %v424, i64 %v425
  store <8 x i16> %v420, ptr %v426, align 2
  %v427 = mul i64 %v384, %v30
  %v428 = getelementptr i8, ptr %v24, i64 %v427
  %v429 = add i64 %v121, 8
  %v430 = mul i64 %v429, 2
  %v431 = getelementptr i8, ptr %v428, i64 %v430
  store <8 x i16> %v422, ptr %v431, align 2
  %v432 = add nsw i64 %v384, 1
  br label %i.edge.31
i.edge.end.33:
  %v433 = add nsw i64 %v121, 16
  br label %block.16
block.end.18:
  br label %edge.block.37
edge.block.37:
  %v434 = phi i64 [ %v120, %block.end.18 ], [ %v686, %i.edge.end.80 ]
  %v435 = icmp slt i64 %v434, %v4
  br i1 %v435, label %edge.block.body.38, label %edge.block.end.39
edge.block.body.38:
  %v436 = sub i64 %v4, %v434
  %v437 = call i64 @llvm.smin.i64(i64 %v436, i64 8)
  %v438 = mul i64 16, %v6
  %v439 = sub i64 %v4, %v434
  %v440 = call i64 @llvm.smin.i64(i64 %v439, i64 8)
  br label %pack.b.40
pack.b.40:
  %v441 = phi i64 [ 0, %edge.block.body.38 ], [ %v457, %pack.k.end.45 ]
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %pack.b.body.41, label %pack.b.end.42
pack.b.body.41:
  %v443 = mul i64 %v441, 2
  %v444 = getelementptr i8, ptr %v26, i64 %v443
  br label %pack.k.43
pack.k.43:
  %v445 = phi i64 [ 0, %pack.b.body.41 ], [ %v456, %pack.k.body.44 ]
  %v446 = icmp slt i64 %v445, %v6
  br i1 %v446, label %pack.k.body.44, label %pack.k.end.45
pack.k.body.44:
  %v447 = mul i64 %v445, 16
  %v448 = getelementptr i8, ptr %v444, i64 %v447
  %v449 = add i64 %v434, %v441
  %v450 = mul i64 %v449, %v16
  %v451 = getelementptr i8, ptr %v22, i64 %v450
  %v452 = mul i64 %v445, 2
  %v453 = getelementptr i8, ptr %v451, i64 %v452
  %v454 = load i16, ptr %v453, align 2
  %v455 = getelementptr i8, ptr %v448, i64 0
  store i16 %v454, ptr %v455, align 2
  %v456 = add nsw i64 %v445, 1
  br label %pack.k.43
pack.k.end.45:
  %v457 = add nsw i64 %v441, 1
  br label %pack.b.40
pack.b.end.42:
  %v458 = icmp slt i64 %v440, 8
  br i1 %v458, label %pack.pad.46, label %pack.pad.end.47
pack.pad.46:
  br label %pack.k.48
pack.k.48:
  %v459 = phi i64 [ 0, %pack.pad.46 ], [ %v469, %pack.pad.end.53 ]
  %v460 = icmp slt i64 %v459, %v6
  br i1 %v460, label %pack.k.body.49, label %pack.k.end.50
pack.k.body.49:
  %v461 = mul i64 %v459, 16
  %v462 = getelementptr i8, ptr %v26, i64 %v461
  br label %pack.pad.51
pack.pad.51:
  %v463 = phi i64 [ %v440, %pack.k.body.49 ], [ %v468, %pack.pad.body.52 ]
  %v464 = icmp slt i64 %v463, 8
  br i1 %v464, label %pack.pad.body.52, label %pack.pad.end.53
pack.pad.body.52:
  %v465 = mul i64 %v463, 2
  %v466 = getelementptr i8, ptr %v462, i64 %v465
  %v467 = getelementptr i8, ptr %v466, i64 0
  store i16 0, ptr %v467, align 2
  %v468 = add nsw i64 %v463, 1
  br label %pack.pad.51
pack.pad.end.53:
  %v469 = add nsw i64 %v459, 1
  br label %pack.k.48
pack.k.end.50:
  br label %pack.pad.end.47
pack.pad.end.47:
  %v470 = sub i64 %v34, %v31
  %v471 = urem i64 %v470, 6
  %v472 = sub i64 %v34, %v471
  br label %i.54
i.54:
  %v473 = phi i64 [ %v31, %pack.pad.end.47 ], [ %v641, %edge.end.77 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %i.body.55, label %i.end.56
i.body.55:
  %v475 = sub i64 %v473, %v31
  %v476 = urem i64 %v475, 6
  %v477 = mul i64 2, %v6
  %v478 = sub i64 %v475, %v476
  %v479 = mul i64 %v478, %v477
  %v480 = mul i64 %v476, 2
  %v481 = add i64 %v479, %v480
  %v482 = getelementptr i8, ptr %v28, i64 %v481
  %v483 = mul i64 12, %v6
  %v484 = getelementptr i8, ptr %v482, i64 2
  %v485 = getelementptr i8, ptr %v482, i64 4
  %v486 = getelementptr i8, ptr %v482, i64 6
  %v487 = getelementptr i8, ptr %v482, i64 8
  %v488 = getelementptr i8, ptr %v482, i64 10
  br label %k.57
k.57:
  %v489 = phi i64 [ 0, %i.body.55 ], [ %v551, %k.body.58 ]
  %v490 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v510, %k.body.58 ]
  %v491 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v518, %k.body.58 ]
  %v492 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v526, %k.body.58 ]
  %v493 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v534, %k.body.58 ]
  %v494 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v542, %k.body.58 ]
  %v495 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v550, %k.body.58 ]
  %v496 = icmp slt i64 %v489, %v6
  br i1 %v496, label %k.body.58, label %k.end.59
k.body.58:
  %v497 = mul i64 %v489, 12
  %v498 = getelementptr i8, ptr %v482, i64 %v497
  %v499 = load i16, ptr %v498, align 2
  %v500 = bitcast i16 %v499 to half
  %v501 = fpext half %v500 to float
  %v502 = insertelement <8 x float> poison, float %v501, i64 0
  %v503 = shufflevector <8 x float> %v502, <8 x float> poison, <8 x i32> zeroinitializer
  %v504 = mul i64 %v489, 16
  %v505 = getelementptr i8, ptr %v26, i64 %v504
  %v506 = getelementptr i8, ptr %v505, i64 0
  %v507 = load <8 x i16>, ptr %v506, align 2
  %v508 = bitcast <8 x i16> %v507 to <8 x half>
  %v509 = fpext <8 x half> %v508 to <8 x float>
  %v510 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v503, <8 x float> %v509, <8 x float> %v490)
  %v511 = mul i64 %v489, 12
  %v512 = getelementptr i8, ptr %v484, i64 %v511
  %v513 = load i16, ptr %v512, align 2
  %v514 = bitcast i16 %v513 to half
  %v515 = fpext half %v514 to float
  %v516 = insertelement <8 x float> poison, float %v515, i64 0
  %v517 = shufflevector <8 x float> %v516, <8 x float> poison, <8 x i32> zeroinitializer
  %v518 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v517, <8 x float> %v509, <8 x float> %v491)
  %v519 = mul i64 %v489, 12
  %v520 = getelementptr i8, ptr %v485, i64 %v519
  %v521 = load i16, ptr %v520, align 2
  %v522 = bitcast i16 %v521 to half
  %v523 = fpext half %v522 to float
  %v524 = insertelement <8 x float> poison, float %v523, i64 0
  %v525 = shufflevector <8 x float> %v524, <8 x float> poison, <8 x i32> zeroinitializer
  %v526 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v525, <8 x float> %v509, <8 x float> %v492)
  %v527 = mul i64 %v489, 12
  %v528 = getelementptr i8, ptr %v486, i64 %v527
  %v529 = load i16, ptr %v528, align 2
  %v530 = bitcast i16 %v529 to half
  %v531 = fpext half %v530 to float
  %v532 = insertelement <8 x float> poison, float %v531, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v533, <8 x float> %v509, <8 x float> %v493)
  %v535 = mul i64 %v489, 12
  %v536 = getelementptr i8, ptr %v487, i64 %v535
  %v537 = load i16, ptr %v536, align 2
  %v538 = bitcast i16 %v537 to half
  %v539 = fpext half %v538 to float
  %v540 = insertelement <8 x float> poison, float %v539, i64 0
  %v541 = shufflevector <8 x float> %v540, <8 x float> poison, <8 x i32> zeroinitializer
  %v542 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v541, <8 x float> %v509, <8 x float> %v494)
  %v543 = mul i64 %v489, 12
  %v544 = getelementptr i8, ptr %v488, i64 %v543
  %v545 = load i16, ptr %v544, align 2
  %v546 = bitcast i16 %v545 to half
  %v547 = fpext half %v546 to float
  %v548 = insertelement <8 x float> poison, float %v547, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v549, <8 x float> %v509, <8 x float> %v495)
  %v551 = add nsw i64 %v489, 1
  br label %k.57
k.end.59:
  %v552 = fptrunc <8 x float> %v490 to <8 x half>
  %v553 = bitcast <8 x half> %v552 to <8 x i16>
  %v554 = fptrunc <8 x float> %v491 to <8 x half>
  %v555 = bitcast <8 x half> %v554 to <8 x i16>
  %v556 = fptrunc <8 x float> %v492 to <8 x half>
  %v557 = bitcast <8 x half> %v556 to <8 x i16>
  %v558 = fptrunc <8 x float> %v493 to <8 x half>
  %v559 = bitcast <8 x half> %v558 to <8 x i16>
  %v560 = fptrunc <8 x float> %v494 to <8 x half>
  %v561 = bitcast <8 x half> %v560 to <8 x i16>
  %v562 = fptrunc <8 x float> %v495 to <8 x half>
  %v563 = bitcast <8 x half> %v562 to <8 x i16>
  %v564 = mul i64 %v473, %v30
  %v565 = getelementptr i8, ptr %v24, i64 %v564
  %v566 = mul i64 %v434, 2
  %v567 = getelementptr i8, ptr %v565, i64 %v566
  store <8 x i16> %v553, ptr %v568, align 64
  br label %edge.60
edge.60:
  %v569 = phi i64 [ 0, %k.end.59 ], [ %v575, %edge.body.61 ]
  %v570 = icmp slt i64 %v569, %v437
  br i1 %v570, label %edge.body.61, label %edge.end.62
edge.body.61:
  %v571 = mul i64 %v569, 2
  %v572 = getelementptr i8, ptr %v568, i64 %v571
  %v573 = load i16, ptr %v572, align 2
  %v574 = getelementptr i8, ptr %v567, i64 %v571
  store i16 %v573, ptr %v574, align 2
  %v575 = add nsw i64 %v569, 1
  br label %edge.60
edge.end.62:
  %v576 = add i64 %v473, 1
  %v577 = mul i64 %v576, %v30
  %v578 = getelementptr i8, ptr %v24, i64 %v577
  %v579 = mul i64 %v434, 2
  %v580 = getelementptr i8, ptr %v578, i64 %v579
  store <8 x i16> %v555, ptr %v581, align 64
  br label %edge.63
edge.63:
  %v582 = phi i64 [ 0, %edge.end.62 ], [ %v588, %edge.body.64 ]
  %v583 = icmp slt i64 %v582, %v437
  br i1 %v583, label %edge.body.64, label %edge.end.65
edge.body.64:
  %v584 = mul i64 %v582, 2
  %v585 = getelementptr i8, ptr %v581, i64 %v584
  %v586 = load i16, ptr %v585, align 2
  %v587 = getelementptr i8, ptr %v580, i64 %v584
  store i16 %v586, ptr %v587, align 2
  %v588 = add nsw i64 %v582, 1
  br label %edge.63
edge.end.65:
  %v589 = add i64 %v473, 2
  %v590 = mul i64 %v589, %v30
  %v591 = getelementptr i8, ptr %v24, i64 %v590
  %v592 = mul i64 %v434, 2
  %v593 = getelementptr i8, ptr %v591, i64 %v592
  store <8 x i16> %v557, ptr %v594, align 64
  br label %edge.66
edge.66:
  %v595 = phi i64 [ 0, %edge.end.65 ], [ %v601, %edge.body.67 ]
  %v596 = icmp slt i64 %v595, %v437
  br i1 %v596, label %edge.body.67, label %edge.end.68
edge.body.67:
  %v597 = mul i64 %v595, 2
  %v598 = getelementptr i8, ptr %v594, i64 %v597
  %v599 = load i16, ptr %v598, align 2
  %v600 = getelementptr i8, ptr %v593, i64 %v597
  store i16 %v599, ptr %v600, align 2
  %v601 = add nsw i64 %v595, 1
  br label %edge.66
edge.end.68:
  %v602 = add i64 %v473, 3
  %v603 = mul i64 %v602, %v30
  %v604 = getelementptr i8, ptr %v24, i64 %v603
  %v605 = mul i64 %v434, 2
  %v606 = getelementptr i8, ptr %v604, i64 %v605
  store <8 x i16> %v559, ptr %v607, align 64
  br label %edge.69
edge.69:
  %v608 = phi i64 [ 0, %edge.end.68 ], [ %v614, %edge.body.70 ]
  %v609 = icmp slt i64 %v608, %v437
  br i1 %v609, label %edge.body.70, label %edge.end.71
edge.body.70:
  %v610 = mul i64 %v608, 2
  %v611 = getelementptr i8, ptr %v607, i64 %v610
  %v612 = load i16, ptr %v611, align 2
  %v613 = getelementptr i8, ptr %v606, i64 %v610
  store i16 %v612, ptr %v613, align 2
  %v614 = add nsw i64 %v608, 1
  br label %edge.69
edge.end.71:
  %v615 = add i64 %v473, 4
  %v616 = mul i64 %v615, %v30
  %v617 = getelementptr i8, ptr %v24, i64 %v616
  %v618 = mul i64 %v434, 2
  %v619 = getelementptr i8, ptr %v617, i64 %v618
  store <8 x i16> %v561, ptr %v620, align 64
  br label %edge.72
edge.72:
  %v621 = phi i64 [ 0, %edge.end.71 ], [ %v627, %edge.body.73 ]
  %v622 = icmp slt i64 %v621, %v437
  br i1 %v622, label %edge.body.73, label %edge.end.74
edge.body.73:
  %v623 = mul i64 %v621, 2
  %v624 = getelementptr i8, ptr %v620, i64 %v623
  %v625 = load i16, ptr %v624, align 2
  %v626 = getelementptr i8, ptr %v619, i64 %v623
  store i16 %v625, ptr %v626, align 2
  %v627 = add nsw i64 %v621, 1
  br label %edge.72
edge.end.74:
  %v628 = add i64 %v473, 5
  %v629 = mul i64 %v628, %v30
  %v630 = getelementptr i8, ptr %v24, i64 %v629
  %v631 = mul i64 %v434, 2
  %v632 = getelementptr i8, ptr %v630, i64 %v631
  store <8 x i16> %v563, ptr %v633, align 64
  br label %edge.75
edge.75:
  %v634 = phi i64 [ 0, %edge.end.74 ], [ %v640, %edge.body.76 ]
  %v635 = icmp slt i64 %v634, %v437
  br i1 %v635, label %edge.body.76, label %edge.end.77
edge.body.76:
  %v636 = mul i64 %v634, 2
  %v637 = getelementptr i8, ptr %v633, i64 %v636
  %v638 = load i16, ptr %v637, align 2
  %v639 = getelementptr i8, ptr %v632, i64 %v636
  store i16 %v638, ptr %v639, align 2
  %v640 = add nsw i64 %v634, 1
  br label %edge.75
edge.end.77:
  %v641 = add nsw i64 %v473, 6
  br label %i.54
i.end.56:
  br label %i.edge.78
i.edge.78:
  %v642 = phi i64 [ %v472, %i.end.56 ], [ %v685, %edge.end.86 ]
  %v643 = icmp slt i64 %v642, %v34
  br i1 %v643, label %i.edge.body.79, label %i.edge.end.80
i.edge.body.79:
  %v644 = sub i64 %v642, %v31
  %v645 = urem i64 %v644, 6
  %v646 = mul i64 2, %v6
  %v647 = sub i64 %v644, %v645
  %v648 = mul i64 %v647, %v646
  %v649 = mul i64 %v645, 2
  %v650 = add i64 %v648, %v649
  %v651 = getelementptr i8, ptr %v28, i64 %v650
  %v652 = mul i64 12, %v6
  br label %k.81
k.81:
  %v653 = phi i64 [ 0, %i.edge.body.79 ], [ %v670, %k.body.82 ]
  %v654 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.79 ], [ %v669, %k.body.82 ]
  %v655 = icmp slt i64 %v653, %v6
  br i1 %v655, label %k.body.82, label %k.end.83
k.body.82:
  %v656 = mul i64 %v653, 12
  %v657 = getelementptr i8, ptr %v651, i64 %v656
  %v658 = load i16, ptr %v657, align 2
  %v659 = bitcast i16 %v658 to half
  %v660 = fpext half %v659 to float
  %v661 = insertelement <8 x float> poison, float %v660, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = mul i64 %v653, 16
  %v664 = getelementptr i8, ptr %v26, i64 %v663
  %v665 = getelementptr i8, ptr %v664, i64 0
  %v666 = load <8 x i16>, ptr %v665, align 2
  %v667 = bitcast <8 x i16> %v666 to <8 x half>
  %v668 = fpext <8 x half> %v667 to <8 x float>
  %v669 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v662, <8 x float> %v668, <8 x float> %v654)
  %v670 = add nsw i64 %v653, 1
  br label %k.81
k.end.83:
  %v671 = fptrunc <8 x float> %v654 to <8 x half>
  %v672 = bitcast <8 x half> %v671 to <8 x i16>
  %v673 = mul i64 %v642, %v30
  %v674 = getelementptr i8, ptr %v24, i64 %v673
  %v675 = mul i64 %v434, 2
  %v676 = getelementptr i8, ptr %v674, i64 %v675
  store <8 x i16> %v672, ptr %v677, align 64
  br label %edge.84
edge.84:
  %v678 = phi i64 [ 0, %k.end.83 ], [ %v684, %edge.body.85 ]
  %v679 = icmp slt i64 %v678, %v437
  br i1 %v679, label %edge.body.85, label %edge.end.86
edge.body.85:
  %v680 = mul i64 %v678, 2
  %v681 = getelementptr i8, ptr %v677, i64 %v680
  %v682 = load i16, ptr %v681, align 2
  %v683 = getelementptr i8, ptr %v676, i64 %v680
  store i16 %v682, ptr %v683, align 2
  %v684 = add nsw i64 %v678, 1
  br label %edge.84
edge.end.86:
  %v685 = add nsw i64 %v642, 1
  br label %i.edge.78
i.edge.end.80:
  %v686 = add nsw i64 %v434, 8
  br label %edge.block.37
edge.block.end.39:
  %v687 = add nsw i64 %v31, 516
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 


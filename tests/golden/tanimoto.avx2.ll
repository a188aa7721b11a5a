
define void @tanimoto.output(ptr noundef %arguments) nounwind  {
entry:
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
  %v31 = phi i64 [ 0, %entry ], [ %v470, %edge.block.end.47 ]
  %v32 = icmp slt i64 %v31, %v2
  br i1 %v32, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v33 = add i64 %v31, 513
  %v34 = call i64 @llvm.smin.i64(i64 %v2, i64 %v33)
  %v35 = sub i64 %v34, %v31
  %v36 = urem i64 %v35, 3
  %v37 = sub i64 %v34, %v36
  br label %pack.rows.4
pack.rows.4:
  %v38 = phi i64 [ %v31, %row.block.body.2 ], [ %v74, %pack.rows.end.9 ]
  %v39 = icmp slt i64 %v38, %v37
  br i1 %v39, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v40 = sub i64 %v38, %v31
  %v41 = urem i64 %v40, 3
  %v42 = mul i64 8, %v6
  %v43 = sub i64 %v40, %v41
  %v44 = mul i64 %v43, %v42
  %v45 = mul i64 %v41, 8
  %v46 = add i64 %v44, %v45
  %v47 = getelementptr i8, ptr %v28, i64 %v46
  %v48 = mul i64 24, %v6
  br label %pack.rows.7
pack.rows.7:
  %v49 = phi i64 [ 0, %pack.rows.body.5 ], [ %v73, %pack.rows.body.8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v51 = mul i64 %v49, 24
  %v52 = getelementptr i8, ptr %v47, i64 %v51
  %v53 = mul i64 %v38, %v8
  %v54 = getelementptr i8, ptr %v14, i64 %v53
  %v55 = mul i64 %v49, 8
  %v56 = getelementptr i8, ptr %v54, i64 %v55
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr i8, ptr %v52, i64 0
  store i64 %v57, ptr %v58, align 8
  %v59 = add i64 %v38, 1
  %v60 = mul i64 %v59, %v8
  %v61 = getelementptr i8, ptr %v14, i64 %v60
  %v62 = mul i64 %v49, 8
  %v63 = getelementptr i8, ptr %v61, i64 %v62
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr i8, ptr %v52, i64 8
  store i64 %v64, ptr %v65, align 8
  %v66 = add i64 %v38, 2
  %v67 = mul i64 %v66, %v8
  %v68 = getelementptr i8, ptr %v14, i64 %v67
  %v69 = mul i64 %v49, 8
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr i8, ptr %v52, i64 16
  store i64 %v71, ptr %v72, align 8
  %v73 = add nsw i64 %v49, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v74 = add nsw i64 %v38, 3
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v75 = phi i64 [ %v37, %pack.rows.end.6 ], [ %v97, %pack.rows.end.15 ]
  %v76 = icmp slt i64 %v75, %v34
  br i1 %v76, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v77 = sub i64 %v75, %v31
  %v78 = urem i64 %v77, 3
  %v79 = mul i64 8, %v6
  %v80 = sub i64 %v77, %v78
  %v81 = mul i64 %v80, %v79
  %v82 = mul i64 %v78, 8
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr i8, ptr %v28, i64 %v83
  %v85 = mul i64 24, %v6
  br label %pack.rows.13
pack.rows.13:
  %v86 = phi i64 [ 0, %pack.rows.body.11 ], [ %v96, %pack.rows.body.14 ]
  %v87 = icmp slt i64 %v86, %v6
  br i1 %v87, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v88 = mul i64 %v86, 24
  %v89 = getelementptr i8, ptr %v84, i64 %v88
  %v90 = mul i64 %v75, %v8
  %v91 = getelementptr i8, ptr %v14, i64 %v90
  %v92 = mul i64 %v86, 8
  %v93 = getelementptr i8, ptr %v91, i64 %v92
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr i8, ptr %v89, i64 0
  store i64 %v94, ptr %v95, align 8
  %v96 = add nsw i64 %v86, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v97 = add nsw i64 %v75, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v98 = urem i64 %v4, 4
  %v99 = sub i64 %v4, %v98
  br label %block.16
block.16:
  %v100 = phi i64 [ 0, %pack.rows.end.12 ], [ %v275, %i.edge.end.41 ]
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %block.body.17, label %block.end.18
block.body.17:
  %v102 = mul i64 32, %v6
  %v103 = sub i64 %v4, %v100
  %v104 = call i64 @llvm.smin.i64(i64 %v103, i64 4)
  br label %pack.b.19
pack.b.19:
  %v105 = phi i64 [ 0, %block.body.17 ], [ %v121, %pack.w.end.24 ]
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %pack.b.body.20, label %pack.b.end.21
pack.b.body.20:
  %v107 = mul i64 %v105, 8
  %v108 = getelementptr i8, ptr %v26, i64 %v107
  br label %pack.w.22
pack.w.22:
  %v109 = phi i64 [ 0, %pack.b.body.20 ], [ %v120, %pack.w.body.23 ]
  %v110 = icmp slt i64 %v109, %v6
  br i1 %v110, label %pack.w.body.23, label %pack.w.end.24
pack.w.body.23:
  %v111 = mul i64 %v109, 32
  %v112 = getelementptr i8, ptr %v108, i64 %v111
  %v113 = add i64 %v100, %v105
  %v114 = mul i64 %v113, %v16
  %v115 = getelementptr i8, ptr %v22, i64 %v114
  %v116 = mul i64 %v109, 8
  %v117 = getelementptr i8, ptr %v115, i64 %v116
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr i8, ptr %v112, i64 0
  store i64 %v118, ptr %v119, align 8
  %v120 = add nsw i64 %v109, 1
  br label %pack.w.22
pack.w.end.24:
  %v121 = add nsw i64 %v105, 1
  br label %pack.b.19
pack.b.end.21:
  %v122 = icmp slt i64 %v104, 4
  br i1 %v122, label %pack.pad.25, label %pack.pad.end.26
pack.pad.25:
  br label %pack.w.27
pack.w.27:
  %v123 = phi i64 [ 0, %pack.pad.25 ], [ %v133, %pack.pad.end.32 ]
  %v124 = icmp slt i64 %v123, %v6
  br i1 %v124, label %pack.w.body.28, label %pack.w.end.29
pack.w.body.28:
  %v125 = mul i64 %v123, 32
  %v126 = getelementptr i8, ptr %v26, i64 %v125
  br label %pack.pad.30
pack.pad.30:
  %v127 = phi i64 [ %v104, %pack.w.body.28 ], [ %v132, %pack.pad.body.31 ]
  %v128 = icmp slt i64 %v127, 4
  br i1 %v128, label %pack.pad.body.31, label %pack.pad.end.32
pack.pad.body.31:
  %v129 = mul i64 %v127, 8
  %v130 = getelementptr i8, ptr %v126, i64 %v129
  %v131 = getelementptr i8, ptr %v130, i64 0
  store i64 0, ptr %v131, align 8
  %v132 = add nsw i64 %v127, 1
  br label %pack.pad.30
pack.pad.end.32:
  %v133 = add nsw i64 %v123, 1
  br label %pack.w.27
pack.w.end.29:
  br label %pack.pad.end.26
pack.pad.end.26:
  %v134 = sub i64 %v34, %v31
  %v135 = urem i64 %v134, 3
  %v136 = sub i64 %v34, %v135
  br label %i.33
i.33:
  %v137 = phi i64 [ %v31, %pack.pad.end.26 ], [ %v231, %w.end.38 ]
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %i.body.34, label %i.end.35
i.body.34:
  %v139 = sub i64 %v137, %v31
  %v140 = urem i64 %v139, 3
  %v141 = mul i64 8, %v6
  %v142 = sub i64 %v139, %v140
  %v143 = mul i64 %v142, %v141
  %v144 = mul i64 %v140, 8
  %v145 = add i64 %v143, %v144
  %v146 = getelementptr i8, ptr %v28, i64 %v145
  %v147 = mul i64 24, %v6
  %v148 = getelementptr i8, ptr %v146, i64 8
  %v149 = getelementptr i8, ptr %v146, i64 16
  br label %w.36
w.36:
  %v150 = phi i64 [ 0, %i.body.34 ], [ %v195, %w.body.37 ]
  %v151 = phi <4 x i64> [ splat (i64 0), %i.body.34 ], [ %v169, %w.body.37 ]
  %v152 = phi <4 x i64> [ splat (i64 0), %i.body.34 ], [ %v177, %w.body.37 ]
  %v153 = phi <4 x i64> [ splat (i64 0), %i.body.34 ], [ %v185, %w.body.37 ]
  %v154 = phi <4 x i64> [ splat (i64 0), %i.body.34 ], [ %v188, %w.body.37 ]
  %v155 = phi <4 x i64> [ splat (i64 0), %i.body.34 ], [ %v191, %w.body.37 ]
  %v156 = phi <4 x i64> [ splat (i64 0), %i.body.34 ], [ %v194, %w.body.37 ]
  %v157 = icmp slt i64 %v150, %v6
  br i1 %v157, label %w.body.37, label %w.end.38
w.body.37:
  %v158 = mul i64 %v150, 24
  %v159 = getelementptr i8, ptr %v146, i64 %v158
  %v160 = load i64, ptr %v159, align 8
  %v161 = mul i64 %v150, 32
  %v162 = getelementptr i8, ptr %v26, i64 %v161
  %v163 = getelementptr i8, ptr %v162, i64 0
  %v164 = load <4 x i64>, ptr %v163, align 8
  %v165 = insertelement <4 x i64> poison, i64 %v160, i64 0
  %v166 = shufflevector <4 x i64> %v165, <4 x i64> poison, <4 x i32> zeroinitializer
  %v167 = or <4 x i64> %v166, %v164
  %v168 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v167)
  %v169 = add <4 x i64> %v151, %v168
  %v170 = mul i64 %v150, 24
  %v171 = getelementptr i8, ptr %v148, i64 %v170
  %v172 = load i64, ptr %v171, align 8
  %v173 = insertelement <4 x i64> poison, i64 %v172, i64 0
  %v174 = shufflevector <4 x i64> %v173, <4 x i64> poison, <4 x i32> zeroinitializer
  %v175 = or <4 x i64> %v174, %v164
  %v176 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v175)
  %v177 = add <4 x i64> %v152, %v176
  %v178 = mul i64 %v150, 24
  %v179 = getelementptr i8, ptr %v149, i64 %v178
  %v180 = load i64, ptr %v179, align 8
  %v181 = insertelement <4 x i64> poison, i64 %v180, i64 0
  %v182 = shufflevector <4 x i64> %v181, <4 x i64> poison, <4 x i32> zeroinitializer
  %v183 = or <4 x i64> %v182, %v164
  %v184 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v183)
  %v185 = add <4 x i64> %v153, %v184
  %v186 = and <4 x i64> %v166, %v164
  %v187 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v186)
  %v188 = add <4 x i64> %v154, %v187
  %v189 = and <4 x i64> %v174, %v164
  %v190 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v189)
  %v191 = add <4 x i64> %v155, %v190
  %v192 = and <4 x i64> %v182, %v164
  %v193 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v192)
  %v194 = add <4 x i64> %v156, %v193
  %v195 = add nsw i64 %v150, 1
  br label %w.36
w.end.38:
  %v196 = trunc <4 x i64> %v151 to <4 x i32>
  %v197 = icmp ne <4 x i32> %v196, splat (i32 0)
  %v198 = trunc <4 x i64> %v154 to <4 x i32>
  %v199 = sitofp <4 x i32> %v198 to <4 x float>
  %v200 = sitofp <4 x i32> %v196 to <4 x float>
  %v201 = fdiv <4 x float> %v199, %v200
  %v202 = select <4 x i1> %v197, <4 x float> %v201, <4 x float> splat (float 0x3FF0000000000000)
  %v203 = trunc <4 x i64> %v152 to <4 x i32>
  %v204 = icmp ne <4 x i32> %v203, splat (i32 0)
  %v205 = trunc <4 x i64> %v155 to <4 x i32>
  %v206 = sitofp <4 x i32> %v205 to <4 x float>
  %v207 = sitofp <4 x i32> %v203 to <4 x float>
  %v208 = fdiv <4 x float> %v206, %v207
  %v209 = select <4 x i1> %v204, <4 x float> %v208, <4 x float> splat (float 0x3FF0000000000000)
  %v210 = trunc <4 x i64> %v153 to <4 x i32>
  %v211 = icmp ne <4 x i32> %v210, splat (i32 0)
  %v212 = trunc <4 x i64> %v156 to <4 x i32>
  %v213 = sitofp <4 x i32> %v212 to <4 x float>
  %v214 = sitofp <4 x i32> %v210 to <4 x float>
  %v215 = fdiv <4 x float> %v213, %v214
  %v216 = select <4 x i1> %v211, <4 x float> %v215, <4 x float> splat (float 0x3FF0000000000000)
  %v217 = mul i64 %v137, %v30
  %v218 = getelementptr i8, ptr %v24, i64 %v217
  %v219 = mul i64 %v100, 4
  %v220 = getelementptr i8, ptr %v218, i64 %v219
  store <4 x float> %v202, ptr %v220, align 4
  %v221 = add i64 %v137, 1
  %v222 = mul i64 %v221, %v30
  %v223 = getelementptr i8, ptr %v24, i64 %v222
  %v224 = mul i64 %v100, 4
  %v225 = getelementptr i8, ptr %v223, i64 %v224
  store <4 x float> %v209, ptr %v225, align 4
  %v226 = add i64 %v137, 2
  %v227 = mul i64 %v226, %v30
  %v228 = getelementptr i8, ptr %v24, i64 %v227
  %v229 = mul i64 %v100, 4
  %v230 = getelementptr i8, ptr %v228, i64 %v229
  store <4 x float> %v216, ptr %v230, align 4
  %v231 = add nsw i64 %v137, 3
  br label %i.33
i.end.35:
  br label %i.edge.39
i.edge.39:
  %v232 = phi i64 [ %v136, %i.end.35 ], [ %v274, %w.end.44 ]
  %v233 = icmp slt i64 %v232, %v34
  br i1 %v233, label %i.edge.body.40, label %i.edge.end.41
i.edge.body.40:
  %v234 = sub i64 %v232, %v31
  %v235 = urem i64 %v234, 3
  %v236 = mul i64 8, %v6
  %v237 = sub i64 %v234, %v235
  %v238 = mul i64 %v237, %v236
  %v239 = mul i64 %v235, 8
  %v240 = add i64 %v238, %v239
  %v241 = getelementptr i8, ptr %v28, i64 %v240
  %v242 = mul i64 24, %v6
  br label %w.42
w.42:
  %v243 = phi i64 [ 0, %i.edge.body.40 ], [ %v262, %w.body.43 ]
  %v244 = phi <4 x i64> [ splat (i64 0), %i.edge.body.40 ], [ %v258, %w.body.43 ]
  %v245 = phi <4 x i64> [ splat (i64 0), %i.edge.body.40 ], [ %v261, %w.body.43 ]
  %v246 = icmp slt i64 %v243, %v6
  br i1 %v246, label %w.body.43, label %w.end.44
w.body.43:
  %v247 = mul i64 %v243, 24
  %v248 = getelementptr i8, ptr %v241, i64 %v247
  %v249 = load i64, ptr %v248, align 8
  %v250 = mul i64 %v243, 32
  %v251 = getelementptr i8, ptr %v26, i64 %v250
  %v252 = getelementptr i8, ptr %v251, i64 0
  %v253 = load <4 x i64>, ptr %v252, align 8
  %v254 = insertelement <4 x i64> poison, i64 %v249, i64 0
  %v255 = shufflevector <4 x i64> %v254, <4 x i64> poison, <4 x i32> zeroinitializer
  %v256 = or <4 x i64> %v255, %v253
  %v257 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v256)
  %v258 = add <4 x i64> %v244, %v257
  %v259 = and <4 x i64> %v255, %v253
  %v260 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v259)
  %v261 = add <4 x i64> %v245, %v260
  %v262 = add nsw i64 %v243, 1
  br label %w.42
w.end.44:
  %v263 = trunc <4 x i64> %v244 to <4 x i32>
  %v264 = icmp ne <4 x i32> %v263, splat (i32 0)
  %v265 = trunc <4 x i64> %v245 to <4 x i32>
  %v266 = sitofp <4 x i32> %v265 to <4 x float>
  %v267 = sitofp <4 x i32> %v263 to <4 x float>
  %v268 = fdiv <4 x float> %v266, %v267
  %v269 = select <4 x i1> %v264, <4 x float> %v268, <4 x float> splat (float 0x3FF0000000000000)
  %v270 = mul i64 %v232, %v30
  %v271 = getelementptr i8, ptr %v24, i64 %v270
  %v272 = mul i64 %v100, 4
  %v273 = getelementptr i8, ptr %v271, i64 %v272
  store <4 x float> %v269, ptr %v273, align 4
  %v274 = add nsw i64 %v232, 1
  br label %i.edge.39
i.edge.end.41:
  %v275 = add nsw i64 %v100, 4
  br label %block.16
block.end.18:
  br label %edge.block.45
edge.block.45:
  %v276 = phi i64 [ %v99, %block.end.18 ], [ %v469, %i.edge.end.70 ]
  %v277 = icmp slt i64 %v276, %v4
  br i1 %v277, label %edge.block.body.46, label %edge.block.end.47
edge.block.body.46:
  %v278 = sub i64 %v4, %v276
  %v279 = call i64 @llvm.smin.i64(i64 %v278, i64 4)
  %v280 = mul i64 32, %v6
  %v281 = sub i64 %v4, %v276
  %v282 = call i64 @llvm.smin.i64(i64 %v281, i64 4)
  br label %pack.b.48
pack.b.48:
  %v283 = phi i64 [ 0, %edge.block.body.46 ], [ %v299, %pack.w.end.53 ]
  %v284 = icmp slt i64 %v283, %v282
  br i1 %v284, label %pack.b.body.49, label %pack.b.end.50
pack.b.body.49:
  %v285 = mul i64 %v283, 8
  %v286 = getelementptr i8, ptr %v26, i64 %v285
  br label %pack.w.51
pack.w.51:
  %v287 = phi i64 [ 0, %pack.b.body.49 ], [ %v298, %pack.w.body.52 ]
  %v288 = icmp slt i64 %v287, %v6
  br i1 %v288, label %pack.w.body.52, label %pack.w.end.53
pack.w.body.52:
  %v289 = mul i64 %v287, 32
  %v290 = getelementptr i8, ptr %v286, i64 %v289
  %v291 = add i64 %v276, %v283
  %v292 = mul i64 %v291, %v16
  %v293 = getelementptr i8, ptr %v22, i64 %v292
  %v294 = mul i64 %v287, 8
  %v295 = getelementptr i8, ptr %v293, i64 %v294
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr i8, ptr %v290, i64 0
  store i64 %v296, ptr %v297, align 8
  %v298 = add nsw i64 %v287, 1
  br label %pack.w.51
pack.w.end.53:
  %v299 = add nsw i64 %v283, 1
  br label %pack.b.48
pack.b.end.50:
  %v300 = icmp slt i64 %v282, 4
  br i1 %v300, label %pack.pad.54, label %pack.pad.end.55
pack.pad.54:
  br label %pack.w.56
pack.w.56:
  %v301 = phi i64 [ 0, %pack.pad.54 ], [ %v311, %pack.pad.end.61 ]
  %v302 = icmp slt i64 %v301, %v6
  br i1 %v302, label %pack.w.body.57, label %pack.w.end.58
pack.w.body.57:
  %v303 = mul i64 %v301, 32
  %v304 = getelementptr i8, ptr %v26, i64 %v303
  br label %pack.pad.59
pack.pad.59:
  %v305 = phi i64 [ %v282, %pack.w.body.57 ], [ %v310, %pack.pad.body.60 ]
  %v306 = icmp slt i64 %v305, 4
  br i1 %v306, label %pack.pad.body.60, label %pack.pad.end.61
pack.pad.body.60:
  %v307 = mul i64 %v305, 8
  %v308 = getelementptr i8, ptr %v304, i64 %v307
  %v309 = getelementptr i8, ptr %v308, i64 0
  store i64 0, ptr %v309, align 8
  %v310 = add nsw i64 %v305, 1
  br label %pack.pad.59
pack.pad.end.61:
  %v311 = add nsw i64 %v301, 1
  br label %pack.w.56
pack.w.end.58:
  br label %pack.pad.end.55
pack.pad.end.55:
  %v312 = sub i64 %v34, %v31
  %v313 = urem i64 %v312, 3
  %v314 = sub i64 %v34, %v313
  br label %i.62
i.62:
  %v315 = phi i64 [ %v31, %pack.pad.end.55 ], [ %v421, %w.end.67 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %i.body.63, label %i.end.64
i.body.63:
  %v317 = sub i64 %v315, %v31
  %v318 = urem i64 %v317, 3
  %v319 = mul i64 8, %v6
  %v320 = sub i64 %v317, %v318
  %v321 = mul i64 %v320, %v319
  %v322 = mul i64 %v318, 8
  %v323 = add i64 %v321, %v322
  %v324 = getelementptr i8, ptr %v28, i64 %v323
  %v325 = mul i64 24, %v6
  %v326 = getelementptr i8, ptr %v324, i64 8
  %v327 = getelementptr i8, ptr %v324, i64 16
  br label %w.65
w.65:
  %v328 = phi i64 [ 0, %i.body.63 ], [ %v373, %w.body.66 ]
  %v329 = phi <4 x i64> [ splat (i64 0), %i.body.63 ], [ %v347, %w.body.66 ]
  %v330 = phi <4 x i64> [ splat (i64 0), %i.body.63 ], [ %v355, %w.body.66 ]
  %v331 = phi <4 x i64> [ splat (i64 0), %i.body.63 ], [ %v363, %w.body.66 ]
  %v332 = phi <4 x i64> [ splat (i64 0), %i.body.63 ], [ %v366, %w.body.66 ]
  %v333 = phi <4 x i64> [ splat (i64 0), %i.body.63 ], [ %v369, %w.body.66 ]
  %v334 = phi <4 x i64> [ splat (i64 0), %i.body.63 ], [ %v372, %w.body.66 ]
  %v335 = icmp slt i64 %v328, %v6
  br i1 %v335, label %w.body.66, label %w.end.67
w.body.66:
  %v336 = mul i64 %v328, 24
  %v337 = getelementptr i8, ptr %v324, i64 %v336
  %v338 = load i64, ptr %v337, align 8
  %v339 = mul i64 %v328, 32
  %v340 = getelementptr i8, ptr %v26, i64 %v339
  %v341 = getelementptr i8, ptr %v340, i64 0
  %v342 = load <4 x i64>, ptr %v341, align 8
  %v343 = insertelement <4 x i64> poison, i64 %v338, i64 0
  %v344 = shufflevector <4 x i64> %v343, <4 x i64> poison, <4 x i32> zeroinitializer
  %v345 = or <4 x i64> %v344, %v342
  %v346 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v345)
  %v347 = add <4 x i64> %v329, %v346
  %v348 = mul i64 %v328, 24
  %v349 = getelementptr i8, ptr %v326, i64 %v348
  %v350 = load i64, ptr %v349, align 8
  %v351 = insertelement <4 x i64> poison, i64 %v350, i64 0
  %v352 = shufflevector <4 x i64> %v351, <4 x i64> poison, <4 x i32> zeroinitializer
  %v353 = or <4 x i64> %v352, %v342
  %v354 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v353)
  %v355 = add <4 x i64> %v330, %v354
  %v356 = mul i64 %v328, 24
  %v357 = getelementptr i8, ptr %v327, i64 %v356
  %v358 = load i64, ptr %v357, align 8
  %v359 = insertelement <4 x i64> poison, i64 %v358, i64 0
  %v360 = shufflevector <4 x i64> %v359, <4 x i64> poison, <4 x i32> zeroinitializer
  %v361 = or <4 x i64> %v360, %v342
  %v362 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v361)
  %v363 = add <4 x i64> %v331, %v362
  %v364 = and <4 x i64> %v344, %v342
  %v365 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v364)
  %v366 = add <4 x i64> %v332, %v365
  %v367 = and <4 x i64> %v352, %v342
  %v368 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v367)
  %v369 = add <4 x i64> %v333, %v368
  %v370 = and <4 x i64> %v360, %v342
  %v371 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v370)
  %v372 = add <4 x i64> %v334, %v371
  %v373 = add nsw i64 %v328, 1
  br label %w.65
w.end.67:
  %v374 = trunc <4 x i64> %v329 to <4 x i32>
  %v375 = icmp ne <4 x i32> %v374, splat (i32 0)
  %v376 = trunc <4 x i64> %v332 to <4 x i32>
  %v377 = sitofp <4 x i32> %v376 to <4 x float>
  %v378 = sitofp <4 x i32> %v374 to <4 x float>
  %v379 = fdiv <4 x float> %v377, %v378
  %v380 = select <4 x i1> %v375, <4 x float> %v379, <4 x float> splat (float 0x3FF0000000000000)
  %v381 = trunc <4 x i64> %v330 to <4 x i32>
  %v382 = icmp ne <4 x i32> %v381, splat (i32 0)
  %v383 = trunc <4 x i64> %v333 to <4 x i32>
  %v384 = sitofp <4 x i32> %v383 to <4 x float>
  %v385 = sitofp <4 x i32> %v381 to <4 x float>
  %v386 = fdiv <4 x float> %v384, %v385
  %v387 = select <4 x i1> %v382, <4 x float> %v386, <4 x float> splat (float 0x3FF0000000000000)
  %v388 = trunc <4 x i64> %v331 to <4 x i32>
  %v389 = icmp ne <4 x i32> %v388, splat (i32 0)
  %v390 = trunc <4 x i64> %v334 to <4 x i32>
  %v391 = sitofp <4 x i32> %v390 to <4 x float>
  %v392 = sitofp <4 x i32> %v388 to <4 x float>
  %v393 = fdiv <4 x float> %v391, %v392
  %v394 = select <4 x i1> %v389, <4 x float> %v393, <4 x float> splat (float 0x3FF0000000000000)
  %v395 = mul i64 %v315, %v30
  %v396 = getelementptr i8, ptr %v24, i64 %v395
  %v397 = mul i64 %v276, 4
  %v398 = getelementptr i8, ptr %v396, i64 %v397
  %v399 = trunc i64 %v279 to i32
  %v400 = insertelement <4 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <4 x i32> %v400, <4 x i32> poison, <4 x i32> zeroinitializer
  %v402 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v401
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v380, ptr align 4 %v398, <4 x i1> %v402)
  %v403 = add i64 %v315, 1
  %v404 = mul i64 %v403, %v30
  %v405 = getelementptr i8, ptr %v24, i64 %v404
  %v406 = mul i64 %v276, 4
  %v407 = getelementptr i8, ptr %v405, i64 %v406
  %v408 = trunc i64 %v279 to i32
  %v409 = insertelement <4 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <4 x i32> %v409, <4 x i32> poison, <4 x i32> zeroinitializer
  %v411 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v410
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v387, ptr align 4 %v407, <4 x i1> %v411)
  %v412 = add i64 %v315, 2
  %v413 = mul i64 %v412, %v30
  %v414 = getelementptr i8, ptr %v24, i64 %v413
  %v415 = mul i64 %v276, 4
  %v416 = getelementptr i8, ptr %v414, i64 %v415
  %v417 = trunc i64 %v279 to i32
  %v418 = insertelement <4 x i32> poison, i32 %v417, i64 0
  %v419 = shufflevector <4 x i32> %v418, <4 x i32> poison, <4 x i32> zeroinitializer
  %v420 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v419
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v394, ptr align 4 %v416, <4 x i1> %v420)
  %v421 = add nsw i64 %v315, 3
  br label %i.62
i.end.64:
  br label %i.edge.68
i.edge.68:
  %v422 = phi i64 [ %v314, %i.end.64 ], [ %v468, %w.end.73 ]
  %v423 = icmp slt i64 %v422, %v34
  br i1 %v423, label %i.edge.body.69, label %i.edge.end.70
i.edge.body.69:
  %v424 = sub i64 %v422, %v31
  %v425 = urem i64 %v424, 3
  %v426 = mul i64 8, %v6
  %v427 = sub i64 %v424, %v425
  %v428 = mul i64 %v427, %v426
  %v429 = mul i64 %v425, 8
  %v430 = add i64 %v428, %v429
  %v431 = getelementptr i8, ptr %v28, i64 %v430
  %v432 = mul i64 24, %v6
  br label %w.71
w.71:
  %v433 = phi i64 [ 0, %i.edge.body.69 ], [ %v452, %w.body.72 ]
  %v434 = phi <4 x i64> [ splat (i64 0), %i.edge.body.69 ], [ %v448, %w.body.72 ]
  %v435 = phi <4 x i64> [ splat (i64 0), %i.edge.body.69 ], [ %v451, %w.body.72 ]
  %v436 = icmp slt i64 %v433, %v6
  br i1 %v436, label %w.body.72, label %w.end.73
w.body.72:
  %v437 = mul i64 %v433, 24
  %v438 = getelementptr i8, ptr %v431, i64 %v437
  %v439 = load i64, ptr %v438, align 8
  %v440 = mul i64 %v433, 32
  %v441 = getelementptr i8, ptr %v26, i64 %v440
  %v442 = getelementptr i8, ptr %v441, i64 0
  %v443 = load <4 x i64>, ptr %v442, align 8
  %v444 = insertelement <4 x i64> poison, i64 %v439, i64 0
  %v445 = shufflevector <4 x i64> %v444, <4 x i64> poison, <4 x i32> zeroinitializer
  %v446 = or <4 x i64> %v445, %v443
  %v447 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v446)
  %v448 = add <4 x i64> %v434, %v447
  %v449 = and <4 x i64> %v445, %v443
  %v450 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v449)
  %v451 = add <4 x i64> %v435, %v450
  %v452 = add nsw i64 %v433, 1
  br label %w.71
w.end.73:
  %v453 = trunc <4 x i64> %v434 to <4 x i32>
  %v454 = icmp ne <4 x i32> %v453, splat (i32 0)
  %v455 = trunc <4 x i64> %v435 to <4 x i32>
  %v456 = sitofp <4 x i32> %v455 to <4 x float>
  %v457 = sitofp <4 x i32> %v453 to <4 x float>
  %v458 = fdiv <4 x float> %v456, %v457
  %v459 = select <4 x i1> %v454, <4 x float> %v458, <4 x float> splat (float 0x3FF0000000000000)
  %v460 = mul i64 %v422, %v30
  %v461 = getelementptr i8, ptr %v24, i64 %v460
  %v462 = mul i64 %v276, 4
  %v463 = getelementptr i8, ptr %v461, i64 %v462
  %v464 = trunc i64 %v279 to i32
  %v465 = insertelement <4 x i32> poison, i32 %v464, i64 0
  %v466 = shufflevector <4 x i32> %v465, <4 x i32> poison, <4 x i32> zeroinitializer
  %v467 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v466
  call void @llvm.masked.store.v4f32.p0(<4 x float> %v459, ptr align 4 %v463, <4 x i1> %v467)
  %v468 = add nsw i64 %v422, 1
  br label %i.edge.68
i.edge.end.70:
  %v469 = add nsw i64 %v276, 4
  br label %edge.block.45
edge.block.end.47:
  %v470 = add nsw i64 %v31, 513
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <4 x i64> @llvm.ctpop.v4i64(<4 x i64>) 
declare void @llvm.masked.store.v4f32.p0(<4 x float>, ptr, <4 x i1>) 


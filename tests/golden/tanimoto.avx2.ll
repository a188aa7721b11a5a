
define void @tanimoto.statistic.0(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 256
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 272
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 8
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 16
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 32
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 0
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 80
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 168
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 176
  %v18 = load i64, ptr %v17, align 8
  br label %i.1
i.1:
  %v19 = phi i64 [ %v16, %entry ], [ %v82, %w.edge.end.9 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %i.body.2, label %i.end.3
i.body.2:
  %v21 = mul i64 %v19, %v6
  %v22 = getelementptr i8, ptr %v12, i64 %v21
  %v23 = urem i64 %v4, 16
  %v24 = sub i64 %v4, %v23
  br label %w.4
w.4:
  %v25 = phi i64 [ 0, %i.body.2 ], [ %v48, %w.body.5 ]
  %v26 = phi <4 x i64> [ splat (i64 0), %i.body.2 ], [ %v35, %w.body.5 ]
  %v27 = phi <4 x i64> [ splat (i64 0), %i.body.2 ], [ %v39, %w.body.5 ]
  %v28 = phi <4 x i64> [ splat (i64 0), %i.body.2 ], [ %v43, %w.body.5 ]
  %v29 = phi <4 x i64> [ splat (i64 0), %i.body.2 ], [ %v47, %w.body.5 ]
  %v30 = icmp slt i64 %v25, %v24
  br i1 %v30, label %w.body.5, label %w.end.6
w.body.5:
  %v31 = mul i64 %v25, 8
  %v32 = getelementptr i8, ptr %v22, i64 %v31
  %v33 = load <4 x i64>, ptr %v32, align 8
  %v34 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v33)
  %v35 = add <4 x i64> %v26, %v34
  %v36 = getelementptr i8, ptr %v32, i64 32
  %v37 = load <4 x i64>, ptr %v36, align 8
  %v38 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v37)
  %v39 = add <4 x i64> %v27, %v38
  %v40 = getelementptr i8, ptr %v32, i64 64
  %v41 = load <4 x i64>, ptr %v40, align 8
  %v42 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v41)
  %v43 = add <4 x i64> %v28, %v42
  %v44 = getelementptr i8, ptr %v32, i64 96
  %v45 = load <4 x i64>, ptr %v44, align 8
  %v46 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v45)
  %v47 = add <4 x i64> %v29, %v46
  %v48 = add nsw i64 %v25, 16
  br label %w.4
w.end.6:
  %v49 = add <4 x i64> %v26, %v27
  %v50 = add <4 x i64> %v28, %v29
  %v51 = add <4 x i64> %v49, %v50
  br label %w.edge.7
w.edge.7:
  %v52 = phi i64 [ %v24, %w.end.6 ], [ %v71, %w.edge.body.8 ]
  %v53 = phi <4 x i64> [ %v51, %w.end.6 ], [ %v70, %w.edge.body.8 ]
  %v54 = icmp slt i64 %v52, %v4
  br i1 %v54, label %w.edge.body.8, label %w.edge.end.9
w.edge.body.8:
  %v55 = sub i64 %v4, %v52
  %v56 = call i64 @llvm.smin.i64(i64 %v55, i64 4)
  %v57 = mul i64 %v52, 8
  %v58 = getelementptr i8, ptr %v22, i64 %v57
  %v59 = trunc i64 %v56 to i32
  %v60 = insertelement <4 x i32> poison, i32 %v59, i64 0
  %v61 = shufflevector <4 x i32> %v60, <4 x i32> poison, <4 x i32> zeroinitializer
  %v62 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v61
  %v63 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v58, <4 x i1> %v62, <4 x i64> zeroinitializer)
  %v64 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v63)
  %v65 = trunc i64 %v56 to i32
  %v66 = insertelement <4 x i32> poison, i32 %v65, i64 0
  %v67 = shufflevector <4 x i32> %v66, <4 x i32> poison, <4 x i32> zeroinitializer
  %v68 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v67
  %v69 = select <4 x i1> %v68, <4 x i64> %v64, <4 x i64> splat (i64 0)
  %v70 = add <4 x i64> %v53, %v69
  %v71 = add nsw i64 %v52, 4
  br label %w.edge.7
w.edge.end.9:
  %v72 = shufflevector <4 x i64> %v53, <4 x i64> %v53, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v73 = shufflevector <4 x i64> %v53, <4 x i64> %v53, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v74 = add <4 x i64> %v72, %v73
  %v75 = shufflevector <4 x i64> %v74, <4 x i64> %v74, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x i64> %v74, <4 x i64> %v74, <2 x i32> <i32 2, i32 3>
  %v77 = add <2 x i64> %v75, %v76
  %v78 = extractelement <2 x i64> %v77, i64 0
  %v79 = trunc i64 %v78 to i32
  %v80 = mul i64 %v19, 4
  %v81 = getelementptr i8, ptr %v14, i64 %v80
  store i32 %v79, ptr %v81, align 4
  %v82 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

define void @tanimoto.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v83 = getelementptr i8, ptr %arguments, i64 264
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr i8, ptr %arguments, i64 272
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr i8, ptr %arguments, i64 48
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr i8, ptr %arguments, i64 56
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr i8, ptr %arguments, i64 72
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr i8, ptr %arguments, i64 40
  %v94 = load ptr, ptr %v93, align 8
  %v95 = getelementptr i8, ptr %arguments, i64 104
  %v96 = load ptr, ptr %v95, align 8
  %v97 = getelementptr i8, ptr %arguments, i64 192
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr i8, ptr %arguments, i64 200
  %v100 = load i64, ptr %v99, align 8
  br label %j.10
j.10:
  %v101 = phi i64 [ %v98, %entry ], [ %v164, %w.edge.end.18 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %j.body.11, label %j.end.12
j.body.11:
  %v103 = mul i64 %v101, %v88
  %v104 = getelementptr i8, ptr %v94, i64 %v103
  %v105 = urem i64 %v86, 16
  %v106 = sub i64 %v86, %v105
  br label %w.13
w.13:
  %v107 = phi i64 [ 0, %j.body.11 ], [ %v130, %w.body.14 ]
  %v108 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v117, %w.body.14 ]
  %v109 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v121, %w.body.14 ]
  %v110 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v125, %w.body.14 ]
  %v111 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v129, %w.body.14 ]
  %v112 = icmp slt i64 %v107, %v106
  br i1 %v112, label %w.body.14, label %w.end.15
w.body.14:
  %v113 = mul i64 %v107, 8
  %v114 = getelementptr i8, ptr %v104, i64 %v113
  %v115 = load <4 x i64>, ptr %v114, align 8
  %v116 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v115)
  %v117 = add <4 x i64> %v108, %v116
  %v118 = getelementptr i8, ptr %v114, i64 32
  %v119 = load <4 x i64>, ptr %v118, align 8
  %v120 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v119)
  %v121 = add <4 x i64> %v109, %v120
  %v122 = getelementptr i8, ptr %v114, i64 64
  %v123 = load <4 x i64>, ptr %v122, align 8
  %v124 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v123)
  %v125 = add <4 x i64> %v110, %v124
  %v126 = getelementptr i8, ptr %v114, i64 96
  %v127 = load <4 x i64>, ptr %v126, align 8
  %v128 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v127)
  %v129 = add <4 x i64> %v111, %v128
  %v130 = add nsw i64 %v107, 16
  br label %w.13
w.end.15:
  %v131 = add <4 x i64> %v108, %v109
  %v132 = add <4 x i64> %v110, %v111
  %v133 = add <4 x i64> %v131, %v132
  br label %w.edge.16
w.edge.16:
  %v134 = phi i64 [ %v106, %w.end.15 ], [ %v153, %w.edge.body.17 ]
  %v135 = phi <4 x i64> [ %v133, %w.end.15 ], [ %v152, %w.edge.body.17 ]
  %v136 = icmp slt i64 %v134, %v86
  br i1 %v136, label %w.edge.body.17, label %w.edge.end.18
w.edge.body.17:
  %v137 = sub i64 %v86, %v134
  %v138 = call i64 @llvm.smin.i64(i64 %v137, i64 4)
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr i8, ptr %v104, i64 %v139
  %v141 = trunc i64 %v138 to i32
  %v142 = insertelement <4 x i32> poison, i32 %v141, i64 0
  %v143 = shufflevector <4 x i32> %v142, <4 x i32> poison, <4 x i32> zeroinitializer
  %v144 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v143
  %v145 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v140, <4 x i1> %v144, <4 x i64> zeroinitializer)
  %v146 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v145)
  %v147 = trunc i64 %v138 to i32
  %v148 = insertelement <4 x i32> poison, i32 %v147, i64 0
  %v149 = shufflevector <4 x i32> %v148, <4 x i32> poison, <4 x i32> zeroinitializer
  %v150 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v149
  %v151 = select <4 x i1> %v150, <4 x i64> %v146, <4 x i64> splat (i64 0)
  %v152 = add <4 x i64> %v135, %v151
  %v153 = add nsw i64 %v134, 4
  br label %w.edge.16
w.edge.end.18:
  %v154 = shufflevector <4 x i64> %v135, <4 x i64> %v135, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  %v155 = shufflevector <4 x i64> %v135, <4 x i64> %v135, <4 x i32> <i32 1, i32 5, i32 3, i32 7>
  %v156 = add <4 x i64> %v154, %v155
  %v157 = shufflevector <4 x i64> %v156, <4 x i64> %v156, <2 x i32> <i32 0, i32 1>
  %v158 = shufflevector <4 x i64> %v156, <4 x i64> %v156, <2 x i32> <i32 2, i32 3>
  %v159 = add <2 x i64> %v157, %v158
  %v160 = extractelement <2 x i64> %v159, i64 0
  %v161 = trunc i64 %v160 to i32
  %v162 = mul i64 %v101, 4
  %v163 = getelementptr i8, ptr %v96, i64 %v162
  store i32 %v161, ptr %v163, align 4
  %v164 = add nsw i64 %v101, 1
  br label %j.10
j.end.12:
  ret void
}

define void @tanimoto.output(ptr noundef %arguments) nounwind  {
entry:
  %v438 = alloca <8 x i32>, i64 8, align 64
  %v165 = getelementptr i8, ptr %arguments, i64 256
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr i8, ptr %arguments, i64 264
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %arguments, i64 272
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr i8, ptr %arguments, i64 96
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %arguments, i64 80
  %v174 = load ptr, ptr %v173, align 8
  %v175 = getelementptr i8, ptr %arguments, i64 120
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr i8, ptr %arguments, i64 104
  %v178 = load ptr, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %arguments, i64 8
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr i8, ptr %arguments, i64 16
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %arguments, i64 32
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr i8, ptr %arguments, i64 0
  %v186 = load ptr, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %arguments, i64 48
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %arguments, i64 56
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %arguments, i64 72
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %arguments, i64 40
  %v194 = load ptr, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %arguments, i64 128
  %v196 = load ptr, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %arguments, i64 280
  %v198 = load ptr, ptr %v197, align 8
  %v199 = getelementptr i8, ptr %arguments, i64 288
  %v200 = load ptr, ptr %v199, align 8
  %v201 = getelementptr i8, ptr %arguments, i64 136
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %arguments, i64 216
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr i8, ptr %arguments, i64 224
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr i8, ptr %arguments, i64 232
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr i8, ptr %arguments, i64 240
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr i8, ptr %arguments, i64 248
  %v212 = load i64, ptr %v211, align 8
  %v213 = mul i64 %v170, 2
  %v214 = mul i64 %v170, 2
  %v215 = add i64 %v214, 7
  %v216 = udiv i64 %v215, 8
  %v217 = mul i64 %v216, 8
  br label %row.block.19
row.block.19:
  %v218 = phi i64 [ %v204, %entry ], [ %v1707, %edge.block.end.55 ]
  %v219 = icmp slt i64 %v218, %v206
  br i1 %v219, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v220 = add i64 %v218, %v212
  %v221 = call i64 @llvm.smin.i64(i64 %v206, i64 %v220)
  %v222 = mul i64 4, %v217
  %v223 = add i64 %v222, 127
  %v224 = and i64 %v223, -128
  %v225 = add i64 %v224, 64
  br label %pack.row.22
pack.row.22:
  %v226 = phi i64 [ %v218, %row.block.body.20 ], [ %v262, %pack.rest.end.29 ]
  %v227 = icmp slt i64 %v226, %v221
  br i1 %v227, label %pack.row.body.23, label %pack.row.end.24
pack.row.body.23:
  %v228 = sub i64 %v226, %v218
  %v229 = mul i64 %v228, %v225
  %v230 = getelementptr i8, ptr %v200, i64 %v229
  %v231 = mul i64 4, %v217
  %v232 = urem i64 %v170, 4
  %v233 = sub i64 %v170, %v232
  %v234 = sub i64 %v170, %v233
  %v235 = call i64 @llvm.smin.i64(i64 %v234, i64 4)
  br label %pack.units.25
pack.units.25:
  %v236 = phi i64 [ 0, %pack.row.body.23 ], [ %v247, %pack.units.body.26 ]
  %v237 = icmp slt i64 %v236, %v233
  br i1 %v237, label %pack.units.body.26, label %pack.units.end.27
pack.units.body.26:
  %v238 = mul i64 %v226, %v180
  %v239 = getelementptr i8, ptr %v186, i64 %v238
  %v240 = mul i64 %v236, 8
  %v241 = getelementptr i8, ptr %v239, i64 %v240
  %v242 = load <4 x i64>, ptr %v241, align 8
  %v243 = bitcast <4 x i64> %v242 to <8 x i32>
  %v244 = mul i64 %v236, 2
  %v245 = mul i64 %v244, 4
  %v246 = getelementptr i8, ptr %v230, i64 %v245
  store <8 x i32> %v243, ptr %v246, align 4
  %v247 = add nsw i64 %v236, 4
  br label %pack.units.25
pack.units.end.27:
  %v248 = icmp sgt i64 %v235, 0
  br i1 %v248, label %pack.rest.28, label %pack.rest.end.29
pack.rest.28:
  %v249 = mul i64 %v226, %v180
  %v250 = getelementptr i8, ptr %v186, i64 %v249
  %v251 = mul i64 %v233, 8
  %v252 = getelementptr i8, ptr %v250, i64 %v251
  %v253 = trunc i64 %v235 to i32
  %v254 = insertelement <4 x i32> poison, i32 %v253, i64 0
  %v255 = shufflevector <4 x i32> %v254, <4 x i32> poison, <4 x i32> zeroinitializer
  %v256 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v255
  %v257 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v252, <4 x i1> %v256, <4 x i64> zeroinitializer)
  %v258 = bitcast <4 x i64> %v257 to <8 x i32>
  %v259 = mul i64 %v233, 2
  %v260 = mul i64 %v259, 4
  %v261 = getelementptr i8, ptr %v230, i64 %v260
  store <8 x i32> %v258, ptr %v261, align 4
  br label %pack.rest.end.29
pack.rest.end.29:
  %v262 = add nsw i64 %v226, 1
  br label %pack.row.22
pack.row.end.24:
  %v263 = sub i64 %v210, %v208
  %v264 = urem i64 %v263, 8
  %v265 = sub i64 %v210, %v264
  br label %block.30
block.30:
  %v266 = phi i64 [ %v208, %pack.row.end.24 ], [ %v1057, %i.end.43 ]
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %block.body.31, label %block.end.32
block.body.31:
  %v268 = mul i64 32, %v213
  %v269 = urem i64 %v170, 4
  %v270 = sub i64 %v170, %v269
  br label %pack.square.33
pack.square.33:
  %v271 = phi i64 [ 0, %block.body.31 ], [ %v341, %pack.square.body.34 ]
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %pack.square.body.34, label %pack.square.end.35
pack.square.body.34:
  %v273 = mul i64 %v271, 2
  %v274 = mul i64 %v273, 32
  %v275 = getelementptr i8, ptr %v198, i64 %v274
  %v276 = mul i64 %v266, %v188
  %v277 = getelementptr i8, ptr %v194, i64 %v276
  %v278 = mul i64 %v271, 8
  %v279 = getelementptr i8, ptr %v277, i64 %v278
  %v280 = load <4 x i64>, ptr %v279, align 8
  %v281 = bitcast <4 x i64> %v280 to <8 x i32>
  %v282 = getelementptr i8, ptr %v279, i64 %v188
  %v283 = load <4 x i64>, ptr %v282, align 8
  %v284 = bitcast <4 x i64> %v283 to <8 x i32>
  %v285 = mul i64 %v188, 2
  %v286 = getelementptr i8, ptr %v279, i64 %v285
  %v287 = load <4 x i64>, ptr %v286, align 8
  %v288 = bitcast <4 x i64> %v287 to <8 x i32>
  %v289 = mul i64 %v188, 3
  %v290 = getelementptr i8, ptr %v279, i64 %v289
  %v291 = load <4 x i64>, ptr %v290, align 8
  %v292 = bitcast <4 x i64> %v291 to <8 x i32>
  %v293 = mul i64 %v188, 4
  %v294 = getelementptr i8, ptr %v279, i64 %v293
  %v295 = load <4 x i64>, ptr %v294, align 8
  %v296 = bitcast <4 x i64> %v295 to <8 x i32>
  %v297 = mul i64 %v188, 5
  %v298 = getelementptr i8, ptr %v279, i64 %v297
  %v299 = load <4 x i64>, ptr %v298, align 8
  %v300 = bitcast <4 x i64> %v299 to <8 x i32>
  %v301 = mul i64 %v188, 6
  %v302 = getelementptr i8, ptr %v279, i64 %v301
  %v303 = load <4 x i64>, ptr %v302, align 8
  %v304 = bitcast <4 x i64> %v303 to <8 x i32>
  %v305 = mul i64 %v188, 7
  %v306 = getelementptr i8, ptr %v279, i64 %v305
  %v307 = load <4 x i64>, ptr %v306, align 8
  %v308 = bitcast <4 x i64> %v307 to <8 x i32>
  %v309 = shufflevector <8 x i32> %v281, <8 x i32> %v284, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v310 = shufflevector <8 x i32> %v281, <8 x i32> %v284, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v311 = shufflevector <8 x i32> %v288, <8 x i32> %v292, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v312 = shufflevector <8 x i32> %v288, <8 x i32> %v292, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v313 = shufflevector <8 x i32> %v309, <8 x i32> %v311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v314 = shufflevector <8 x i32> %v309, <8 x i32> %v311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v315 = shufflevector <8 x i32> %v310, <8 x i32> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v316 = shufflevector <8 x i32> %v310, <8 x i32> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v317 = shufflevector <8 x i32> %v296, <8 x i32> %v300, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v318 = shufflevector <8 x i32> %v296, <8 x i32> %v300, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v319 = shufflevector <8 x i32> %v304, <8 x i32> %v308, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v320 = shufflevector <8 x i32> %v304, <8 x i32> %v308, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v321 = shufflevector <8 x i32> %v317, <8 x i32> %v319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v322 = shufflevector <8 x i32> %v317, <8 x i32> %v319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v323 = shufflevector <8 x i32> %v318, <8 x i32> %v320, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v324 = shufflevector <8 x i32> %v318, <8 x i32> %v320, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v325 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x i32> %v314, <8 x i32> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x i32> %v314, <8 x i32> %v322, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x i32> %v315, <8 x i32> %v323, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x i32> %v315, <8 x i32> %v323, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x i32> %v316, <8 x i32> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x i32> %v316, <8 x i32> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = getelementptr i8, ptr %v275, i64 0
  store <8 x i32> %v325, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v275, i64 32
  store <8 x i32> %v327, ptr %v334, align 4
  %v335 = getelementptr i8, ptr %v275, i64 64
  store <8 x i32> %v329, ptr %v335, align 4
  %v336 = getelementptr i8, ptr %v275, i64 96
  store <8 x i32> %v331, ptr %v336, align 4
  %v337 = getelementptr i8, ptr %v275, i64 128
  store <8 x i32> %v326, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v275, i64 160
  store <8 x i32> %v328, ptr %v338, align 4
  %v339 = getelementptr i8, ptr %v275, i64 192
  store <8 x i32> %v330, ptr %v339, align 4
  %v340 = getelementptr i8, ptr %v275, i64 224
  store <8 x i32> %v332, ptr %v340, align 4
  %v341 = add nsw i64 %v271, 4
  br label %pack.square.33
pack.square.end.35:
  %v342 = sub i64 %v170, %v270
  %v343 = call i64 @llvm.smin.i64(i64 %v342, i64 4)
  %v344 = icmp sgt i64 %v343, 0
  br i1 %v344, label %pack.rest.36, label %pack.rest.end.37
pack.rest.36:
  %v345 = mul i64 %v266, %v188
  %v346 = getelementptr i8, ptr %v194, i64 %v345
  %v347 = mul i64 %v270, 8
  %v348 = getelementptr i8, ptr %v346, i64 %v347
  %v349 = trunc i64 %v343 to i32
  %v350 = insertelement <4 x i32> poison, i32 %v349, i64 0
  %v351 = shufflevector <4 x i32> %v350, <4 x i32> poison, <4 x i32> zeroinitializer
  %v352 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v351
  %v353 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v348, <4 x i1> %v352, <4 x i64> zeroinitializer)
  %v354 = bitcast <4 x i64> %v353 to <8 x i32>
  %v355 = getelementptr i8, ptr %v348, i64 %v188
  %v356 = trunc i64 %v343 to i32
  %v357 = insertelement <4 x i32> poison, i32 %v356, i64 0
  %v358 = shufflevector <4 x i32> %v357, <4 x i32> poison, <4 x i32> zeroinitializer
  %v359 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v358
  %v360 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v355, <4 x i1> %v359, <4 x i64> zeroinitializer)
  %v361 = bitcast <4 x i64> %v360 to <8 x i32>
  %v362 = mul i64 %v188, 2
  %v363 = getelementptr i8, ptr %v348, i64 %v362
  %v364 = trunc i64 %v343 to i32
  %v365 = insertelement <4 x i32> poison, i32 %v364, i64 0
  %v366 = shufflevector <4 x i32> %v365, <4 x i32> poison, <4 x i32> zeroinitializer
  %v367 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v366
  %v368 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v363, <4 x i1> %v367, <4 x i64> zeroinitializer)
  %v369 = bitcast <4 x i64> %v368 to <8 x i32>
  %v370 = mul i64 %v188, 3
  %v371 = getelementptr i8, ptr %v348, i64 %v370
  %v372 = trunc i64 %v343 to i32
  %v373 = insertelement <4 x i32> poison, i32 %v372, i64 0
  %v374 = shufflevector <4 x i32> %v373, <4 x i32> poison, <4 x i32> zeroinitializer
  %v375 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v374
  %v376 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v371, <4 x i1> %v375, <4 x i64> zeroinitializer)
  %v377 = bitcast <4 x i64> %v376 to <8 x i32>
  %v378 = mul i64 %v188, 4
  %v379 = getelementptr i8, ptr %v348, i64 %v378
  %v380 = trunc i64 %v343 to i32
  %v381 = insertelement <4 x i32> poison, i32 %v380, i64 0
  %v382 = shufflevector <4 x i32> %v381, <4 x i32> poison, <4 x i32> zeroinitializer
  %v383 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v382
  %v384 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v379, <4 x i1> %v383, <4 x i64> zeroinitializer)
  %v385 = bitcast <4 x i64> %v384 to <8 x i32>
  %v386 = mul i64 %v188, 5
  %v387 = getelementptr i8, ptr %v348, i64 %v386
  %v388 = trunc i64 %v343 to i32
  %v389 = insertelement <4 x i32> poison, i32 %v388, i64 0
  %v390 = shufflevector <4 x i32> %v389, <4 x i32> poison, <4 x i32> zeroinitializer
  %v391 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v390
  %v392 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v387, <4 x i1> %v391, <4 x i64> zeroinitializer)
  %v393 = bitcast <4 x i64> %v392 to <8 x i32>
  %v394 = mul i64 %v188, 6
  %v395 = getelementptr i8, ptr %v348, i64 %v394
  %v396 = trunc i64 %v343 to i32
  %v397 = insertelement <4 x i32> poison, i32 %v396, i64 0
  %v398 = shufflevector <4 x i32> %v397, <4 x i32> poison, <4 x i32> zeroinitializer
  %v399 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v398
  %v400 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v395, <4 x i1> %v399, <4 x i64> zeroinitializer)
  %v401 = bitcast <4 x i64> %v400 to <8 x i32>
  %v402 = mul i64 %v188, 7
  %v403 = getelementptr i8, ptr %v348, i64 %v402
  %v404 = trunc i64 %v343 to i32
  %v405 = insertelement <4 x i32> poison, i32 %v404, i64 0
  %v406 = shufflevector <4 x i32> %v405, <4 x i32> poison, <4 x i32> zeroinitializer
  %v407 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v406
  %v408 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v403, <4 x i1> %v407, <4 x i64> zeroinitializer)
  %v409 = bitcast <4 x i64> %v408 to <8 x i32>
  %v410 = shufflevector <8 x i32> %v354, <8 x i32> %v361, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v411 = shufflevector <8 x i32> %v354, <8 x i32> %v361, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v412 = shufflevector <8 x i32> %v369, <8 x i32> %v377, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v413 = shufflevector <8 x i32> %v369, <8 x i32> %v377, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v414 = shufflevector <8 x i32> %v410, <8 x i32> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x i32> %v410, <8 x i32> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x i32> %v411, <8 x i32> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x i32> %v411, <8 x i32> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x i32> %v385, <8 x i32> %v393, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v419 = shufflevector <8 x i32> %v385, <8 x i32> %v393, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v420 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v421 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
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
  %v434 = mul i64 %v270, 2
  %v435 = mul i64 %v434, 32
  %v436 = getelementptr i8, ptr %v198, i64 %v435
  %v437 = mul i64 %v343, 2
  %v439 = getelementptr i8, ptr %v438, i64 0
  store <8 x i32> %v426, ptr %v439, align 4
  %v440 = getelementptr i8, ptr %v438, i64 32
  store <8 x i32> %v428, ptr %v440, align 4
  %v441 = getelementptr i8, ptr %v438, i64 64
  store <8 x i32> %v430, ptr %v441, align 4
  %v442 = getelementptr i8, ptr %v438, i64 96
  store <8 x i32> %v432, ptr %v442, align 4
  %v443 = getelementptr i8, ptr %v438, i64 128
  store <8 x i32> %v427, ptr %v443, align 4
  %v444 = getelementptr i8, ptr %v438, i64 160
  store <8 x i32> %v429, ptr %v444, align 4
  %v445 = getelementptr i8, ptr %v438, i64 192
  store <8 x i32> %v431, ptr %v445, align 4
  %v446 = getelementptr i8, ptr %v438, i64 224
  store <8 x i32> %v433, ptr %v446, align 4
  br label %pack.line.38
pack.line.38:
  %v447 = phi i64 [ 0, %pack.rest.36 ], [ %v454, %pack.line.body.39 ]
  %v448 = icmp slt i64 %v447, %v437
  br i1 %v448, label %pack.line.body.39, label %pack.line.end.40
pack.line.body.39:
  %v449 = mul i64 %v447, 32
  %v450 = getelementptr i8, ptr %v438, i64 %v449
  %v451 = mul i64 %v447, 32
  %v452 = getelementptr i8, ptr %v436, i64 %v451
  %v453 = load <8 x i32>, ptr %v450, align 4
  store <8 x i32> %v453, ptr %v452, align 4
  %v454 = add nsw i64 %v447, 1
  br label %pack.line.38
pack.line.end.40:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v455 = mul i64 32, %v213
  br label %i.41
i.41:
  %v456 = phi i64 [ %v218, %pack.rest.end.37 ], [ %v1056, %w.rest.end.52 ]
  %v457 = icmp slt i64 %v456, %v221
  br i1 %v457, label %i.body.42, label %i.end.43
i.body.42:
  %v458 = mul i64 4, %v217
  %v459 = add i64 %v458, 127
  %v460 = and i64 %v459, -128
  %v461 = add i64 %v460, 64
  %v462 = sub i64 %v456, %v218
  %v463 = mul i64 %v462, %v461
  %v464 = getelementptr i8, ptr %v200, i64 %v463
  %v465 = mul i64 4, %v217
  %v466 = mul i64 %v170, 64
  %v467 = add i64 %v466, 31
  %v468 = udiv i64 %v467, 32
  %v469 = sub i64 %v468, 0
  %v470 = urem i64 %v469, 32
  %v471 = sub i64 %v468, %v470
  br label %w.44
w.44:
  %v472 = phi i64 [ 0, %i.body.42 ], [ %v888, %w.body.45 ]
  %v473 = phi <8 x i32> [ zeroinitializer, %i.body.42 ], [ %v887, %w.body.45 ]
  %v474 = icmp slt i64 %v472, %v471
  br i1 %v474, label %w.body.45, label %w.end.46
w.body.45:
  %v475 = mul i64 %v472, 4
  %v476 = getelementptr i8, ptr %v464, i64 %v475
  %v477 = load i32, ptr %v476, align 4
  %v478 = insertelement <8 x i32> poison, i32 %v477, i64 0
  %v479 = shufflevector <8 x i32> %v478, <8 x i32> poison, <8 x i32> zeroinitializer
  %v480 = mul i64 %v472, 32
  %v481 = getelementptr i8, ptr %v198, i64 %v480
  %v482 = load <8 x i32>, ptr %v481, align 4
  %v483 = and <8 x i32> %v479, %v482
  %v484 = getelementptr i8, ptr %v476, i64 4
  %v485 = load i32, ptr %v484, align 4
  %v486 = insertelement <8 x i32> poison, i32 %v485, i64 0
  %v487 = shufflevector <8 x i32> %v486, <8 x i32> poison, <8 x i32> zeroinitializer
  %v488 = getelementptr i8, ptr %v481, i64 32
  %v489 = load <8 x i32>, ptr %v488, align 4
  %v490 = and <8 x i32> %v487, %v489
  %v491 = getelementptr i8, ptr %v476, i64 8
  %v492 = load i32, ptr %v491, align 4
  %v493 = insertelement <8 x i32> poison, i32 %v492, i64 0
  %v494 = shufflevector <8 x i32> %v493, <8 x i32> poison, <8 x i32> zeroinitializer
  %v495 = getelementptr i8, ptr %v481, i64 64
  %v496 = load <8 x i32>, ptr %v495, align 4
  %v497 = and <8 x i32> %v494, %v496
  %v498 = xor <8 x i32> %v483, %v490
  %v499 = and <8 x i32> %v483, %v490
  %v500 = and <8 x i32> %v498, %v497
  %v501 = or <8 x i32> %v499, %v500
  %v502 = xor <8 x i32> %v498, %v497
  %v503 = getelementptr i8, ptr %v476, i64 12
  %v504 = load i32, ptr %v503, align 4
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = getelementptr i8, ptr %v481, i64 96
  %v508 = load <8 x i32>, ptr %v507, align 4
  %v509 = and <8 x i32> %v506, %v508
  %v510 = getelementptr i8, ptr %v476, i64 16
  %v511 = load i32, ptr %v510, align 4
  %v512 = insertelement <8 x i32> poison, i32 %v511, i64 0
  %v513 = shufflevector <8 x i32> %v512, <8 x i32> poison, <8 x i32> zeroinitializer
  %v514 = getelementptr i8, ptr %v481, i64 128
  %v515 = load <8 x i32>, ptr %v514, align 4
  %v516 = and <8 x i32> %v513, %v515
  %v517 = xor <8 x i32> %v502, %v509
  %v518 = and <8 x i32> %v502, %v509
  %v519 = and <8 x i32> %v517, %v516
  %v520 = or <8 x i32> %v518, %v519
  %v521 = xor <8 x i32> %v517, %v516
  %v522 = getelementptr i8, ptr %v476, i64 20
  %v523 = load i32, ptr %v522, align 4
  %v524 = insertelement <8 x i32> poison, i32 %v523, i64 0
  %v525 = shufflevector <8 x i32> %v524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v526 = getelementptr i8, ptr %v481, i64 160
  %v527 = load <8 x i32>, ptr %v526, align 4
  %v528 = and <8 x i32> %v525, %v527
  %v529 = getelementptr i8, ptr %v476, i64 24
  %v530 = load i32, ptr %v529, align 4
  %v531 = insertelement <8 x i32> poison, i32 %v530, i64 0
  %v532 = shufflevector <8 x i32> %v531, <8 x i32> poison, <8 x i32> zeroinitializer
  %v533 = getelementptr i8, ptr %v481, i64 192
  %v534 = load <8 x i32>, ptr %v533, align 4
  %v535 = and <8 x i32> %v532, %v534
  %v536 = xor <8 x i32> %v521, %v528
  %v537 = and <8 x i32> %v521, %v528
  %v538 = and <8 x i32> %v536, %v535
  %v539 = or <8 x i32> %v537, %v538
  %v540 = xor <8 x i32> %v536, %v535
  %v541 = xor <8 x i32> %v501, %v520
  %v542 = and <8 x i32> %v501, %v520
  %v543 = and <8 x i32> %v541, %v539
  %v544 = or <8 x i32> %v542, %v543
  %v545 = xor <8 x i32> %v541, %v539
  %v546 = getelementptr i8, ptr %v476, i64 28
  %v547 = load i32, ptr %v546, align 4
  %v548 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v549 = shufflevector <8 x i32> %v548, <8 x i32> poison, <8 x i32> zeroinitializer
  %v550 = getelementptr i8, ptr %v481, i64 224
  %v551 = load <8 x i32>, ptr %v550, align 4
  %v552 = and <8 x i32> %v549, %v551
  %v553 = getelementptr i8, ptr %v476, i64 32
  %v554 = load i32, ptr %v553, align 4
  %v555 = insertelement <8 x i32> poison, i32 %v554, i64 0
  %v556 = shufflevector <8 x i32> %v555, <8 x i32> poison, <8 x i32> zeroinitializer
  %v557 = getelementptr i8, ptr %v481, i64 256
  %v558 = load <8 x i32>, ptr %v557, align 4
  %v559 = and <8 x i32> %v556, %v558
  %v560 = xor <8 x i32> %v540, %v552
  %v561 = and <8 x i32> %v540, %v552
  %v562 = and <8 x i32> %v560, %v559
  %v563 = or <8 x i32> %v561, %v562
  %v564 = xor <8 x i32> %v560, %v559
  %v565 = getelementptr i8, ptr %v476, i64 36
  %v566 = load i32, ptr %v565, align 4
  %v567 = insertelement <8 x i32> poison, i32 %v566, i64 0
  %v568 = shufflevector <8 x i32> %v567, <8 x i32> poison, <8 x i32> zeroinitializer
  %v569 = getelementptr i8, ptr %v481, i64 288
  %v570 = load <8 x i32>, ptr %v569, align 4
  %v571 = and <8 x i32> %v568, %v570
  %v572 = getelementptr i8, ptr %v476, i64 40
  %v573 = load i32, ptr %v572, align 4
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = getelementptr i8, ptr %v481, i64 320
  %v577 = load <8 x i32>, ptr %v576, align 4
  %v578 = and <8 x i32> %v575, %v577
  %v579 = xor <8 x i32> %v564, %v571
  %v580 = and <8 x i32> %v564, %v571
  %v581 = and <8 x i32> %v579, %v578
  %v582 = or <8 x i32> %v580, %v581
  %v583 = xor <8 x i32> %v579, %v578
  %v584 = xor <8 x i32> %v545, %v563
  %v585 = and <8 x i32> %v545, %v563
  %v586 = and <8 x i32> %v584, %v582
  %v587 = or <8 x i32> %v585, %v586
  %v588 = xor <8 x i32> %v584, %v582
  %v589 = getelementptr i8, ptr %v476, i64 44
  %v590 = load i32, ptr %v589, align 4
  %v591 = insertelement <8 x i32> poison, i32 %v590, i64 0
  %v592 = shufflevector <8 x i32> %v591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v593 = getelementptr i8, ptr %v481, i64 352
  %v594 = load <8 x i32>, ptr %v593, align 4
  %v595 = and <8 x i32> %v592, %v594
  %v596 = getelementptr i8, ptr %v476, i64 48
  %v597 = load i32, ptr %v596, align 4
  %v598 = insertelement <8 x i32> poison, i32 %v597, i64 0
  %v599 = shufflevector <8 x i32> %v598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v600 = getelementptr i8, ptr %v481, i64 384
  %v601 = load <8 x i32>, ptr %v600, align 4
  %v602 = and <8 x i32> %v599, %v601
  %v603 = xor <8 x i32> %v583, %v595
  %v604 = and <8 x i32> %v583, %v595
  %v605 = and <8 x i32> %v603, %v602
  %v606 = or <8 x i32> %v604, %v605
  %v607 = xor <8 x i32> %v603, %v602
  %v608 = getelementptr i8, ptr %v476, i64 52
  %v609 = load i32, ptr %v608, align 4
  %v610 = insertelement <8 x i32> poison, i32 %v609, i64 0
  %v611 = shufflevector <8 x i32> %v610, <8 x i32> poison, <8 x i32> zeroinitializer
  %v612 = getelementptr i8, ptr %v481, i64 416
  %v613 = load <8 x i32>, ptr %v612, align 4
  %v614 = and <8 x i32> %v611, %v613
  %v615 = getelementptr i8, ptr %v476, i64 56
  %v616 = load i32, ptr %v615, align 4
  %v617 = insertelement <8 x i32> poison, i32 %v616, i64 0
  %v618 = shufflevector <8 x i32> %v617, <8 x i32> poison, <8 x i32> zeroinitializer
  %v619 = getelementptr i8, ptr %v481, i64 448
  %v620 = load <8 x i32>, ptr %v619, align 4
  %v621 = and <8 x i32> %v618, %v620
  %v622 = xor <8 x i32> %v607, %v614
  %v623 = and <8 x i32> %v607, %v614
  %v624 = and <8 x i32> %v622, %v621
  %v625 = or <8 x i32> %v623, %v624
  %v626 = xor <8 x i32> %v622, %v621
  %v627 = xor <8 x i32> %v588, %v606
  %v628 = and <8 x i32> %v588, %v606
  %v629 = and <8 x i32> %v627, %v625
  %v630 = or <8 x i32> %v628, %v629
  %v631 = xor <8 x i32> %v627, %v625
  %v632 = xor <8 x i32> %v544, %v587
  %v633 = and <8 x i32> %v544, %v587
  %v634 = and <8 x i32> %v632, %v630
  %v635 = or <8 x i32> %v633, %v634
  %v636 = xor <8 x i32> %v632, %v630
  %v637 = getelementptr i8, ptr %v476, i64 60
  %v638 = load i32, ptr %v637, align 4
  %v639 = insertelement <8 x i32> poison, i32 %v638, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = getelementptr i8, ptr %v481, i64 480
  %v642 = load <8 x i32>, ptr %v641, align 4
  %v643 = and <8 x i32> %v640, %v642
  %v644 = getelementptr i8, ptr %v476, i64 64
  %v645 = load i32, ptr %v644, align 4
  %v646 = insertelement <8 x i32> poison, i32 %v645, i64 0
  %v647 = shufflevector <8 x i32> %v646, <8 x i32> poison, <8 x i32> zeroinitializer
  %v648 = getelementptr i8, ptr %v481, i64 512
  %v649 = load <8 x i32>, ptr %v648, align 4
  %v650 = and <8 x i32> %v647, %v649
  %v651 = xor <8 x i32> %v626, %v643
  %v652 = and <8 x i32> %v626, %v643
  %v653 = and <8 x i32> %v651, %v650
  %v654 = or <8 x i32> %v652, %v653
  %v655 = xor <8 x i32> %v651, %v650
  %v656 = getelementptr i8, ptr %v476, i64 68
  %v657 = load i32, ptr %v656, align 4
  %v658 = insertelement <8 x i32> poison, i32 %v657, i64 0
  %v659 = shufflevector <8 x i32> %v658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v660 = getelementptr i8, ptr %v481, i64 544
  %v661 = load <8 x i32>, ptr %v660, align 4
  %v662 = and <8 x i32> %v659, %v661
  %v663 = getelementptr i8, ptr %v476, i64 72
  %v664 = load i32, ptr %v663, align 4
  %v665 = insertelement <8 x i32> poison, i32 %v664, i64 0
  %v666 = shufflevector <8 x i32> %v665, <8 x i32> poison, <8 x i32> zeroinitializer
  %v667 = getelementptr i8, ptr %v481, i64 576
  %v668 = load <8 x i32>, ptr %v667, align 4
  %v669 = and <8 x i32> %v666, %v668
  %v670 = xor <8 x i32> %v655, %v662
  %v671 = and <8 x i32> %v655, %v662
  %v672 = and <8 x i32> %v670, %v669
  %v673 = or <8 x i32> %v671, %v672
  %v674 = xor <8 x i32> %v670, %v669
  %v675 = xor <8 x i32> %v631, %v654
  %v676 = and <8 x i32> %v631, %v654
  %v677 = and <8 x i32> %v675, %v673
  %v678 = or <8 x i32> %v676, %v677
  %v679 = xor <8 x i32> %v675, %v673
  %v680 = getelementptr i8, ptr %v476, i64 76
  %v681 = load i32, ptr %v680, align 4
  %v682 = insertelement <8 x i32> poison, i32 %v681, i64 0
  %v683 = shufflevector <8 x i32> %v682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v684 = getelementptr i8, ptr %v481, i64 608
  %v685 = load <8 x i32>, ptr %v684, align 4
  %v686 = and <8 x i32> %v683, %v685
  %v687 = getelementptr i8, ptr %v476, i64 80
  %v688 = load i32, ptr %v687, align 4
  %v689 = insertelement <8 x i32> poison, i32 %v688, i64 0
  %v690 = shufflevector <8 x i32> %v689, <8 x i32> poison, <8 x i32> zeroinitializer
  %v691 = getelementptr i8, ptr %v481, i64 640
  %v692 = load <8 x i32>, ptr %v691, align 4
  %v693 = and <8 x i32> %v690, %v692
  %v694 = xor <8 x i32> %v674, %v686
  %v695 = and <8 x i32> %v674, %v686
  %v696 = and <8 x i32> %v694, %v693
  %v697 = or <8 x i32> %v695, %v696
  %v698 = xor <8 x i32> %v694, %v693
  %v699 = getelementptr i8, ptr %v476, i64 84
  %v700 = load i32, ptr %v699, align 4
  %v701 = insertelement <8 x i32> poison, i32 %v700, i64 0
  %v702 = shufflevector <8 x i32> %v701, <8 x i32> poison, <8 x i32> zeroinitializer
  %v703 = getelementptr i8, ptr %v481, i64 672
  %v704 = load <8 x i32>, ptr %v703, align 4
  %v705 = and <8 x i32> %v702, %v704
  %v706 = getelementptr i8, ptr %v476, i64 88
  %v707 = load i32, ptr %v706, align 4
  %v708 = insertelement <8 x i32> poison, i32 %v707, i64 0
  %v709 = shufflevector <8 x i32> %v708, <8 x i32> poison, <8 x i32> zeroinitializer
  %v710 = getelementptr i8, ptr %v481, i64 704
  %v711 = load <8 x i32>, ptr %v710, align 4
  %v712 = and <8 x i32> %v709, %v711
  %v713 = xor <8 x i32> %v698, %v705
  %v714 = and <8 x i32> %v698, %v705
  %v715 = and <8 x i32> %v713, %v712
  %v716 = or <8 x i32> %v714, %v715
  %v717 = xor <8 x i32> %v713, %v712
  %v718 = xor <8 x i32> %v679, %v697
  %v719 = and <8 x i32> %v679, %v697
  %v720 = and <8 x i32> %v718, %v716
  %v721 = or <8 x i32> %v719, %v720
  %v722 = xor <8 x i32> %v718, %v716
  %v723 = xor <8 x i32> %v636, %v678
  %v724 = and <8 x i32> %v636, %v678
  %v725 = and <8 x i32> %v723, %v721
  %v726 = or <8 x i32> %v724, %v725
  %v727 = xor <8 x i32> %v723, %v721
  %v728 = getelementptr i8, ptr %v476, i64 92
  %v729 = load i32, ptr %v728, align 4
  %v730 = insertelement <8 x i32> poison, i32 %v729, i64 0
  %v731 = shufflevector <8 x i32> %v730, <8 x i32> poison, <8 x i32> zeroinitializer
  %v732 = getelementptr i8, ptr %v481, i64 736
  %v733 = load <8 x i32>, ptr %v732, align 4
  %v734 = and <8 x i32> %v731, %v733
  %v735 = getelementptr i8, ptr %v476, i64 96
  %v736 = load i32, ptr %v735, align 4
  %v737 = insertelement <8 x i32> poison, i32 %v736, i64 0
  %v738 = shufflevector <8 x i32> %v737, <8 x i32> poison, <8 x i32> zeroinitializer
  %v739 = getelementptr i8, ptr %v481, i64 768
  %v740 = load <8 x i32>, ptr %v739, align 4
  %v741 = and <8 x i32> %v738, %v740
  %v742 = xor <8 x i32> %v717, %v734
  %v743 = and <8 x i32> %v717, %v734
  %v744 = and <8 x i32> %v742, %v741
  %v745 = or <8 x i32> %v743, %v744
  %v746 = xor <8 x i32> %v742, %v741
  %v747 = getelementptr i8, ptr %v476, i64 100
  %v748 = load i32, ptr %v747, align 4
  %v749 = insertelement <8 x i32> poison, i32 %v748, i64 0
  %v750 = shufflevector <8 x i32> %v749, <8 x i32> poison, <8 x i32> zeroinitializer
  %v751 = getelementptr i8, ptr %v481, i64 800
  %v752 = load <8 x i32>, ptr %v751, align 4
  %v753 = and <8 x i32> %v750, %v752
  %v754 = getelementptr i8, ptr %v476, i64 104
  %v755 = load i32, ptr %v754, align 4
  %v756 = insertelement <8 x i32> poison, i32 %v755, i64 0
  %v757 = shufflevector <8 x i32> %v756, <8 x i32> poison, <8 x i32> zeroinitializer
  %v758 = getelementptr i8, ptr %v481, i64 832
  %v759 = load <8 x i32>, ptr %v758, align 4
  %v760 = and <8 x i32> %v757, %v759
  %v761 = xor <8 x i32> %v746, %v753
  %v762 = and <8 x i32> %v746, %v753
  %v763 = and <8 x i32> %v761, %v760
  %v764 = or <8 x i32> %v762, %v763
  %v765 = xor <8 x i32> %v761, %v760
  %v766 = xor <8 x i32> %v722, %v745
  %v767 = and <8 x i32> %v722, %v745
  %v768 = and <8 x i32> %v766, %v764
  %v769 = or <8 x i32> %v767, %v768
  %v770 = xor <8 x i32> %v766, %v764
  %v771 = getelementptr i8, ptr %v476, i64 108
  %v772 = load i32, ptr %v771, align 4
  %v773 = insertelement <8 x i32> poison, i32 %v772, i64 0
  %v774 = shufflevector <8 x i32> %v773, <8 x i32> poison, <8 x i32> zeroinitializer
  %v775 = getelementptr i8, ptr %v481, i64 864
  %v776 = load <8 x i32>, ptr %v775, align 4
  %v777 = and <8 x i32> %v774, %v776
  %v778 = getelementptr i8, ptr %v476, i64 112
  %v779 = load i32, ptr %v778, align 4
  %v780 = insertelement <8 x i32> poison, i32 %v779, i64 0
  %v781 = shufflevector <8 x i32> %v780, <8 x i32> poison, <8 x i32> zeroinitializer
  %v782 = getelementptr i8, ptr %v481, i64 896
  %v783 = load <8 x i32>, ptr %v782, align 4
  %v784 = and <8 x i32> %v781, %v783
  %v785 = xor <8 x i32> %v765, %v777
  %v786 = and <8 x i32> %v765, %v777
  %v787 = and <8 x i32> %v785, %v784
  %v788 = or <8 x i32> %v786, %v787
  %v789 = xor <8 x i32> %v785, %v784
  %v790 = getelementptr i8, ptr %v476, i64 116
  %v791 = load i32, ptr %v790, align 4
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = getelementptr i8, ptr %v481, i64 928
  %v795 = load <8 x i32>, ptr %v794, align 4
  %v796 = and <8 x i32> %v793, %v795
  %v797 = getelementptr i8, ptr %v476, i64 120
  %v798 = load i32, ptr %v797, align 4
  %v799 = insertelement <8 x i32> poison, i32 %v798, i64 0
  %v800 = shufflevector <8 x i32> %v799, <8 x i32> poison, <8 x i32> zeroinitializer
  %v801 = getelementptr i8, ptr %v481, i64 960
  %v802 = load <8 x i32>, ptr %v801, align 4
  %v803 = and <8 x i32> %v800, %v802
  %v804 = xor <8 x i32> %v789, %v796
  %v805 = and <8 x i32> %v789, %v796
  %v806 = and <8 x i32> %v804, %v803
  %v807 = or <8 x i32> %v805, %v806
  %v808 = xor <8 x i32> %v804, %v803
  %v809 = xor <8 x i32> %v770, %v788
  %v810 = and <8 x i32> %v770, %v788
  %v811 = and <8 x i32> %v809, %v807
  %v812 = or <8 x i32> %v810, %v811
  %v813 = xor <8 x i32> %v809, %v807
  %v814 = xor <8 x i32> %v727, %v769
  %v815 = and <8 x i32> %v727, %v769
  %v816 = and <8 x i32> %v814, %v812
  %v817 = or <8 x i32> %v815, %v816
  %v818 = xor <8 x i32> %v814, %v812
  %v819 = xor <8 x i32> %v635, %v726
  %v820 = and <8 x i32> %v635, %v726
  %v821 = and <8 x i32> %v819, %v817
  %v822 = or <8 x i32> %v820, %v821
  %v823 = xor <8 x i32> %v819, %v817
  %v824 = getelementptr i8, ptr %v476, i64 124
  %v825 = load i32, ptr %v824, align 4
  %v826 = insertelement <8 x i32> poison, i32 %v825, i64 0
  %v827 = shufflevector <8 x i32> %v826, <8 x i32> poison, <8 x i32> zeroinitializer
  %v828 = getelementptr i8, ptr %v481, i64 992
  %v829 = load <8 x i32>, ptr %v828, align 4
  %v830 = and <8 x i32> %v827, %v829
  %v831 = and <8 x i32> %v808, splat (i32 252645135)
  %v832 = bitcast <8 x i32> %v831 to <32 x i8>
  %v833 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v832)
  %v834 = lshr <8 x i32> %v808, splat (i32 4)
  %v835 = and <8 x i32> %v834, splat (i32 252645135)
  %v836 = bitcast <8 x i32> %v835 to <32 x i8>
  %v837 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v836)
  %v838 = and <8 x i32> %v830, splat (i32 252645135)
  %v839 = bitcast <8 x i32> %v838 to <32 x i8>
  %v840 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v839)
  %v841 = lshr <8 x i32> %v830, splat (i32 4)
  %v842 = and <8 x i32> %v841, splat (i32 252645135)
  %v843 = bitcast <8 x i32> %v842 to <32 x i8>
  %v844 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v843)
  %v845 = and <8 x i32> %v813, splat (i32 252645135)
  %v846 = bitcast <8 x i32> %v845 to <32 x i8>
  %v847 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v846)
  %v848 = lshr <8 x i32> %v813, splat (i32 4)
  %v849 = and <8 x i32> %v848, splat (i32 252645135)
  %v850 = bitcast <8 x i32> %v849 to <32 x i8>
  %v851 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v850)
  %v852 = and <8 x i32> %v818, splat (i32 252645135)
  %v853 = bitcast <8 x i32> %v852 to <32 x i8>
  %v854 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v853)
  %v855 = lshr <8 x i32> %v818, splat (i32 4)
  %v856 = and <8 x i32> %v855, splat (i32 252645135)
  %v857 = bitcast <8 x i32> %v856 to <32 x i8>
  %v858 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v857)
  %v859 = and <8 x i32> %v823, splat (i32 252645135)
  %v860 = bitcast <8 x i32> %v859 to <32 x i8>
  %v861 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v860)
  %v862 = lshr <8 x i32> %v823, splat (i32 4)
  %v863 = and <8 x i32> %v862, splat (i32 252645135)
  %v864 = bitcast <8 x i32> %v863 to <32 x i8>
  %v865 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v864)
  %v866 = and <8 x i32> %v822, splat (i32 252645135)
  %v867 = bitcast <8 x i32> %v866 to <32 x i8>
  %v868 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v867)
  %v869 = lshr <8 x i32> %v822, splat (i32 4)
  %v870 = and <8 x i32> %v869, splat (i32 252645135)
  %v871 = bitcast <8 x i32> %v870 to <32 x i8>
  %v872 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v871)
  %v873 = add <32 x i8> %v833, %v840
  %v874 = add <32 x i8> %v873, %v847
  %v875 = add <32 x i8> %v874, %v854
  %v876 = add <32 x i8> %v875, %v861
  %v877 = add <32 x i8> %v876, %v868
  %v878 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v877, <32 x i8> splat (i8 1))
  %v879 = add <32 x i8> %v837, %v844
  %v880 = add <32 x i8> %v879, %v851
  %v881 = add <32 x i8> %v880, %v858
  %v882 = add <32 x i8> %v881, %v865
  %v883 = add <32 x i8> %v882, %v872
  %v884 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v883, <32 x i8> splat (i8 1))
  %v885 = add <16 x i16> %v878, %v884
  %v886 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v885, <16 x i16> splat (i16 1))
  %v887 = add <8 x i32> %v473, %v886
  %v888 = add nsw i64 %v472, 32
  br label %w.44
w.end.46:
  %v889 = sub i64 %v468, %v471
  %v890 = urem i64 %v889, 8
  %v891 = sub i64 %v468, %v890
  br label %w.rest.47
w.rest.47:
  %v892 = phi i64 [ %v471, %w.end.46 ], [ %v1011, %w.rest.body.48 ]
  %v893 = phi <8 x i32> [ %v473, %w.end.46 ], [ %v1010, %w.rest.body.48 ]
  %v894 = icmp slt i64 %v892, %v891
  br i1 %v894, label %w.rest.body.48, label %w.rest.end.49
w.rest.body.48:
  %v895 = mul i64 %v892, 4
  %v896 = getelementptr i8, ptr %v464, i64 %v895
  %v897 = load i32, ptr %v896, align 4
  %v898 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v899 = shufflevector <8 x i32> %v898, <8 x i32> poison, <8 x i32> zeroinitializer
  %v900 = mul i64 %v892, 32
  %v901 = getelementptr i8, ptr %v198, i64 %v900
  %v902 = load <8 x i32>, ptr %v901, align 4
  %v903 = and <8 x i32> %v899, %v902
  %v904 = getelementptr i8, ptr %v896, i64 4
  %v905 = load i32, ptr %v904, align 4
  %v906 = insertelement <8 x i32> poison, i32 %v905, i64 0
  %v907 = shufflevector <8 x i32> %v906, <8 x i32> poison, <8 x i32> zeroinitializer
  %v908 = getelementptr i8, ptr %v901, i64 32
  %v909 = load <8 x i32>, ptr %v908, align 4
  %v910 = and <8 x i32> %v907, %v909
  %v911 = getelementptr i8, ptr %v896, i64 8
  %v912 = load i32, ptr %v911, align 4
  %v913 = insertelement <8 x i32> poison, i32 %v912, i64 0
  %v914 = shufflevector <8 x i32> %v913, <8 x i32> poison, <8 x i32> zeroinitializer
  %v915 = getelementptr i8, ptr %v901, i64 64
  %v916 = load <8 x i32>, ptr %v915, align 4
  %v917 = and <8 x i32> %v914, %v916
  %v918 = xor <8 x i32> %v903, %v910
  %v919 = and <8 x i32> %v903, %v910
  %v920 = and <8 x i32> %v918, %v917
  %v921 = or <8 x i32> %v919, %v920
  %v922 = xor <8 x i32> %v918, %v917
  %v923 = getelementptr i8, ptr %v896, i64 12
  %v924 = load i32, ptr %v923, align 4
  %v925 = insertelement <8 x i32> poison, i32 %v924, i64 0
  %v926 = shufflevector <8 x i32> %v925, <8 x i32> poison, <8 x i32> zeroinitializer
  %v927 = getelementptr i8, ptr %v901, i64 96
  %v928 = load <8 x i32>, ptr %v927, align 4
  %v929 = and <8 x i32> %v926, %v928
  %v930 = getelementptr i8, ptr %v896, i64 16
  %v931 = load i32, ptr %v930, align 4
  %v932 = insertelement <8 x i32> poison, i32 %v931, i64 0
  %v933 = shufflevector <8 x i32> %v932, <8 x i32> poison, <8 x i32> zeroinitializer
  %v934 = getelementptr i8, ptr %v901, i64 128
  %v935 = load <8 x i32>, ptr %v934, align 4
  %v936 = and <8 x i32> %v933, %v935
  %v937 = xor <8 x i32> %v922, %v929
  %v938 = and <8 x i32> %v922, %v929
  %v939 = and <8 x i32> %v937, %v936
  %v940 = or <8 x i32> %v938, %v939
  %v941 = xor <8 x i32> %v937, %v936
  %v942 = getelementptr i8, ptr %v896, i64 20
  %v943 = load i32, ptr %v942, align 4
  %v944 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v945 = shufflevector <8 x i32> %v944, <8 x i32> poison, <8 x i32> zeroinitializer
  %v946 = getelementptr i8, ptr %v901, i64 160
  %v947 = load <8 x i32>, ptr %v946, align 4
  %v948 = and <8 x i32> %v945, %v947
  %v949 = getelementptr i8, ptr %v896, i64 24
  %v950 = load i32, ptr %v949, align 4
  %v951 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v952 = shufflevector <8 x i32> %v951, <8 x i32> poison, <8 x i32> zeroinitializer
  %v953 = getelementptr i8, ptr %v901, i64 192
  %v954 = load <8 x i32>, ptr %v953, align 4
  %v955 = and <8 x i32> %v952, %v954
  %v956 = xor <8 x i32> %v941, %v948
  %v957 = and <8 x i32> %v941, %v948
  %v958 = and <8 x i32> %v956, %v955
  %v959 = or <8 x i32> %v957, %v958
  %v960 = xor <8 x i32> %v956, %v955
  %v961 = xor <8 x i32> %v921, %v940
  %v962 = and <8 x i32> %v921, %v940
  %v963 = and <8 x i32> %v961, %v959
  %v964 = or <8 x i32> %v962, %v963
  %v965 = xor <8 x i32> %v961, %v959
  %v966 = getelementptr i8, ptr %v896, i64 28
  %v967 = load i32, ptr %v966, align 4
  %v968 = insertelement <8 x i32> poison, i32 %v967, i64 0
  %v969 = shufflevector <8 x i32> %v968, <8 x i32> poison, <8 x i32> zeroinitializer
  %v970 = getelementptr i8, ptr %v901, i64 224
  %v971 = load <8 x i32>, ptr %v970, align 4
  %v972 = and <8 x i32> %v969, %v971
  %v973 = and <8 x i32> %v960, splat (i32 252645135)
  %v974 = bitcast <8 x i32> %v973 to <32 x i8>
  %v975 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v974)
  %v976 = lshr <8 x i32> %v960, splat (i32 4)
  %v977 = and <8 x i32> %v976, splat (i32 252645135)
  %v978 = bitcast <8 x i32> %v977 to <32 x i8>
  %v979 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v978)
  %v980 = and <8 x i32> %v972, splat (i32 252645135)
  %v981 = bitcast <8 x i32> %v980 to <32 x i8>
  %v982 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v981)
  %v983 = lshr <8 x i32> %v972, splat (i32 4)
  %v984 = and <8 x i32> %v983, splat (i32 252645135)
  %v985 = bitcast <8 x i32> %v984 to <32 x i8>
  %v986 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v985)
  %v987 = and <8 x i32> %v965, splat (i32 252645135)
  %v988 = bitcast <8 x i32> %v987 to <32 x i8>
  %v989 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v988)
  %v990 = lshr <8 x i32> %v965, splat (i32 4)
  %v991 = and <8 x i32> %v990, splat (i32 252645135)
  %v992 = bitcast <8 x i32> %v991 to <32 x i8>
  %v993 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v992)
  %v994 = and <8 x i32> %v964, splat (i32 252645135)
  %v995 = bitcast <8 x i32> %v994 to <32 x i8>
  %v996 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v995)
  %v997 = lshr <8 x i32> %v964, splat (i32 4)
  %v998 = and <8 x i32> %v997, splat (i32 252645135)
  %v999 = bitcast <8 x i32> %v998 to <32 x i8>
  %v1000 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v999)
  %v1001 = add <32 x i8> %v975, %v982
  %v1002 = add <32 x i8> %v1001, %v989
  %v1003 = add <32 x i8> %v1002, %v996
  %v1004 = add <32 x i8> %v1003, %v979
  %v1005 = add <32 x i8> %v1004, %v986
  %v1006 = add <32 x i8> %v1005, %v993
  %v1007 = add <32 x i8> %v1006, %v1000
  %v1008 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1007, <32 x i8> splat (i8 1))
  %v1009 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1008, <16 x i16> splat (i16 1))
  %v1010 = add <8 x i32> %v893, %v1009
  %v1011 = add nsw i64 %v892, 8
  br label %w.rest.47
w.rest.end.49:
  %v1012 = sub i64 %v468, %v891
  br label %w.rest.50
w.rest.50:
  %v1013 = phi i64 [ %v891, %w.rest.end.49 ], [ %v1036, %w.rest.body.51 ]
  %v1014 = phi <8 x i32> [ %v893, %w.rest.end.49 ], [ %v1035, %w.rest.body.51 ]
  %v1015 = icmp slt i64 %v1013, %v468
  br i1 %v1015, label %w.rest.body.51, label %w.rest.end.52
w.rest.body.51:
  %v1016 = mul i64 %v1013, 4
  %v1017 = getelementptr i8, ptr %v464, i64 %v1016
  %v1018 = load i32, ptr %v1017, align 4
  %v1019 = insertelement <8 x i32> poison, i32 %v1018, i64 0
  %v1020 = shufflevector <8 x i32> %v1019, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1021 = mul i64 %v1013, 32
  %v1022 = getelementptr i8, ptr %v198, i64 %v1021
  %v1023 = load <8 x i32>, ptr %v1022, align 4
  %v1024 = and <8 x i32> %v1020, %v1023
  %v1025 = and <8 x i32> %v1024, splat (i32 252645135)
  %v1026 = bitcast <8 x i32> %v1025 to <32 x i8>
  %v1027 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1026)
  %v1028 = lshr <8 x i32> %v1024, splat (i32 4)
  %v1029 = and <8 x i32> %v1028, splat (i32 252645135)
  %v1030 = bitcast <8 x i32> %v1029 to <32 x i8>
  %v1031 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1030)
  %v1032 = add <32 x i8> %v1027, %v1031
  %v1033 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1032, <32 x i8> splat (i8 1))
  %v1034 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1033, <16 x i16> splat (i16 1))
  %v1035 = add <8 x i32> %v1014, %v1034
  %v1036 = add nsw i64 %v1013, 1
  br label %w.rest.50
w.rest.end.52:
  %v1037 = mul i64 %v456, 4
  %v1038 = getelementptr i8, ptr %v174, i64 %v1037
  %v1039 = load i32, ptr %v1038, align 4
  %v1040 = mul i64 %v266, 4
  %v1041 = getelementptr i8, ptr %v178, i64 %v1040
  %v1042 = load <8 x i32>, ptr %v1041, align 4
  %v1043 = insertelement <8 x i32> poison, i32 %v1039, i64 0
  %v1044 = shufflevector <8 x i32> %v1043, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1045 = add <8 x i32> %v1044, %v1042
  %v1046 = sub <8 x i32> %v1045, %v1014
  %v1047 = icmp ne <8 x i32> %v1046, splat (i32 0)
  %v1048 = sitofp <8 x i32> %v1014 to <8 x float>
  %v1049 = sitofp <8 x i32> %v1046 to <8 x float>
  %v1050 = fdiv <8 x float> %v1048, %v1049
  %v1051 = select <8 x i1> %v1047, <8 x float> %v1050, <8 x float> splat (float 0x3FF0000000000000)
  %v1052 = mul i64 %v456, %v202
  %v1053 = getelementptr i8, ptr %v196, i64 %v1052
  %v1054 = mul i64 %v266, 4
  %v1055 = getelementptr i8, ptr %v1053, i64 %v1054
  store <8 x float> %v1051, ptr %v1055, align 4
  %v1056 = add nsw i64 %v456, 1
  br label %i.41
i.end.43:
  %v1057 = add nsw i64 %v266, 8
  br label %block.30
block.end.32:
  br label %edge.block.53
edge.block.53:
  %v1058 = phi i64 [ %v265, %block.end.32 ], [ %v1706, %i.end.70 ]
  %v1059 = icmp slt i64 %v1058, %v210
  br i1 %v1059, label %edge.block.body.54, label %edge.block.end.55
edge.block.body.54:
  %v1060 = sub i64 %v210, %v1058
  %v1061 = call i64 @llvm.smin.i64(i64 %v1060, i64 8)
  %v1062 = mul i64 32, %v213
  br label %pack.lane.56
pack.lane.56:
  %v1063 = phi i64 [ 0, %edge.block.body.54 ], [ %v1085, %pack.units.end.61 ]
  %v1064 = icmp slt i64 %v1063, %v1061
  br i1 %v1064, label %pack.lane.body.57, label %pack.lane.end.58
pack.lane.body.57:
  %v1065 = mul i64 %v1063, 4
  %v1066 = getelementptr i8, ptr %v198, i64 %v1065
  br label %pack.units.59
pack.units.59:
  %v1067 = phi i64 [ 0, %pack.lane.body.57 ], [ %v1084, %pack.units.body.60 ]
  %v1068 = icmp slt i64 %v1067, %v170
  br i1 %v1068, label %pack.units.body.60, label %pack.units.end.61
pack.units.body.60:
  %v1069 = mul i64 %v1067, 2
  %v1070 = mul i64 %v1069, 32
  %v1071 = getelementptr i8, ptr %v1066, i64 %v1070
  %v1072 = add i64 %v1058, %v1063
  %v1073 = mul i64 %v1072, %v188
  %v1074 = getelementptr i8, ptr %v194, i64 %v1073
  %v1075 = mul i64 %v1067, 8
  %v1076 = getelementptr i8, ptr %v1074, i64 %v1075
  %v1077 = load i64, ptr %v1076, align 8
  %v1078 = lshr i64 %v1077, 0
  %v1079 = trunc i64 %v1078 to i32
  %v1080 = getelementptr i8, ptr %v1071, i64 0
  store i32 %v1079, ptr %v1080, align 4
  %v1081 = lshr i64 %v1077, 32
  %v1082 = trunc i64 %v1081 to i32
  %v1083 = getelementptr i8, ptr %v1071, i64 32
  store i32 %v1082, ptr %v1083, align 4
  %v1084 = add nsw i64 %v1067, 1
  br label %pack.units.59
pack.units.end.61:
  %v1085 = add nsw i64 %v1063, 1
  br label %pack.lane.56
pack.lane.end.58:
  br label %pack.pad.62
pack.pad.62:
  %v1086 = phi i64 [ %v1061, %pack.lane.end.58 ], [ %v1095, %pack.pad.end.67 ]
  %v1087 = icmp slt i64 %v1086, 8
  br i1 %v1087, label %pack.pad.body.63, label %pack.pad.end.64
pack.pad.body.63:
  %v1088 = mul i64 %v1086, 4
  %v1089 = getelementptr i8, ptr %v198, i64 %v1088
  br label %pack.pad.65
pack.pad.65:
  %v1090 = phi i64 [ 0, %pack.pad.body.63 ], [ %v1094, %pack.pad.body.66 ]
  %v1091 = icmp slt i64 %v1090, %v213
  br i1 %v1091, label %pack.pad.body.66, label %pack.pad.end.67
pack.pad.body.66:
  %v1092 = mul i64 %v1090, 32
  %v1093 = getelementptr i8, ptr %v1089, i64 %v1092
  store i32 0, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1090, 1
  br label %pack.pad.65
pack.pad.end.67:
  %v1095 = add nsw i64 %v1086, 1
  br label %pack.pad.62
pack.pad.end.64:
  %v1096 = mul i64 32, %v213
  br label %i.68
i.68:
  %v1097 = phi i64 [ %v218, %pack.pad.end.64 ], [ %v1705, %w.rest.end.79 ]
  %v1098 = icmp slt i64 %v1097, %v221
  br i1 %v1098, label %i.body.69, label %i.end.70
i.body.69:
  %v1099 = mul i64 4, %v217
  %v1100 = add i64 %v1099, 127
  %v1101 = and i64 %v1100, -128
  %v1102 = add i64 %v1101, 64
  %v1103 = sub i64 %v1097, %v218
  %v1104 = mul i64 %v1103, %v1102
  %v1105 = getelementptr i8, ptr %v200, i64 %v1104
  %v1106 = mul i64 4, %v217
  %v1107 = mul i64 %v170, 64
  %v1108 = add i64 %v1107, 31
  %v1109 = udiv i64 %v1108, 32
  %v1110 = sub i64 %v1109, 0
  %v1111 = urem i64 %v1110, 32
  %v1112 = sub i64 %v1109, %v1111
  br label %w.71
w.71:
  %v1113 = phi i64 [ 0, %i.body.69 ], [ %v1529, %w.body.72 ]
  %v1114 = phi <8 x i32> [ zeroinitializer, %i.body.69 ], [ %v1528, %w.body.72 ]
  %v1115 = icmp slt i64 %v1113, %v1112
  br i1 %v1115, label %w.body.72, label %w.end.73
w.body.72:
  %v1116 = mul i64 %v1113, 4
  %v1117 = getelementptr i8, ptr %v1105, i64 %v1116
  %v1118 = load i32, ptr %v1117, align 4
  %v1119 = insertelement <8 x i32> poison, i32 %v1118, i64 0
  %v1120 = shufflevector <8 x i32> %v1119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1121 = mul i64 %v1113, 32
  %v1122 = getelementptr i8, ptr %v198, i64 %v1121
  %v1123 = load <8 x i32>, ptr %v1122, align 4
  %v1124 = and <8 x i32> %v1120, %v1123
  %v1125 = getelementptr i8, ptr %v1117, i64 4
  %v1126 = load i32, ptr %v1125, align 4
  %v1127 = insertelement <8 x i32> poison, i32 %v1126, i64 0
  %v1128 = shufflevector <8 x i32> %v1127, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1129 = getelementptr i8, ptr %v1122, i64 32
  %v1130 = load <8 x i32>, ptr %v1129, align 4
  %v1131 = and <8 x i32> %v1128, %v1130
  %v1132 = getelementptr i8, ptr %v1117, i64 8
  %v1133 = load i32, ptr %v1132, align 4
  %v1134 = insertelement <8 x i32> poison, i32 %v1133, i64 0
  %v1135 = shufflevector <8 x i32> %v1134, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1136 = getelementptr i8, ptr %v1122, i64 64
  %v1137 = load <8 x i32>, ptr %v1136, align 4
  %v1138 = and <8 x i32> %v1135, %v1137
  %v1139 = xor <8 x i32> %v1124, %v1131
  %v1140 = and <8 x i32> %v1124, %v1131
  %v1141 = and <8 x i32> %v1139, %v1138
  %v1142 = or <8 x i32> %v1140, %v1141
  %v1143 = xor <8 x i32> %v1139, %v1138
  %v1144 = getelementptr i8, ptr %v1117, i64 12
  %v1145 = load i32, ptr %v1144, align 4
  %v1146 = insertelement <8 x i32> poison, i32 %v1145, i64 0
  %v1147 = shufflevector <8 x i32> %v1146, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1148 = getelementptr i8, ptr %v1122, i64 96
  %v1149 = load <8 x i32>, ptr %v1148, align 4
  %v1150 = and <8 x i32> %v1147, %v1149
  %v1151 = getelementptr i8, ptr %v1117, i64 16
  %v1152 = load i32, ptr %v1151, align 4
  %v1153 = insertelement <8 x i32> poison, i32 %v1152, i64 0
  %v1154 = shufflevector <8 x i32> %v1153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1155 = getelementptr i8, ptr %v1122, i64 128
  %v1156 = load <8 x i32>, ptr %v1155, align 4
  %v1157 = and <8 x i32> %v1154, %v1156
  %v1158 = xor <8 x i32> %v1143, %v1150
  %v1159 = and <8 x i32> %v1143, %v1150
  %v1160 = and <8 x i32> %v1158, %v1157
  %v1161 = or <8 x i32> %v1159, %v1160
  %v1162 = xor <8 x i32> %v1158, %v1157
  %v1163 = getelementptr i8, ptr %v1117, i64 20
  %v1164 = load i32, ptr %v1163, align 4
  %v1165 = insertelement <8 x i32> poison, i32 %v1164, i64 0
  %v1166 = shufflevector <8 x i32> %v1165, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1167 = getelementptr i8, ptr %v1122, i64 160
  %v1168 = load <8 x i32>, ptr %v1167, align 4
  %v1169 = and <8 x i32> %v1166, %v1168
  %v1170 = getelementptr i8, ptr %v1117, i64 24
  %v1171 = load i32, ptr %v1170, align 4
  %v1172 = insertelement <8 x i32> poison, i32 %v1171, i64 0
  %v1173 = shufflevector <8 x i32> %v1172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1174 = getelementptr i8, ptr %v1122, i64 192
  %v1175 = load <8 x i32>, ptr %v1174, align 4
  %v1176 = and <8 x i32> %v1173, %v1175
  %v1177 = xor <8 x i32> %v1162, %v1169
  %v1178 = and <8 x i32> %v1162, %v1169
  %v1179 = and <8 x i32> %v1177, %v1176
  %v1180 = or <8 x i32> %v1178, %v1179
  %v1181 = xor <8 x i32> %v1177, %v1176
  %v1182 = xor <8 x i32> %v1142, %v1161
  %v1183 = and <8 x i32> %v1142, %v1161
  %v1184 = and <8 x i32> %v1182, %v1180
  %v1185 = or <8 x i32> %v1183, %v1184
  %v1186 = xor <8 x i32> %v1182, %v1180
  %v1187 = getelementptr i8, ptr %v1117, i64 28
  %v1188 = load i32, ptr %v1187, align 4
  %v1189 = insertelement <8 x i32> poison, i32 %v1188, i64 0
  %v1190 = shufflevector <8 x i32> %v1189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1191 = getelementptr i8, ptr %v1122, i64 224
  %v1192 = load <8 x i32>, ptr %v1191, align 4
  %v1193 = and <8 x i32> %v1190, %v1192
  %v1194 = getelementptr i8, ptr %v1117, i64 32
  %v1195 = load i32, ptr %v1194, align 4
  %v1196 = insertelement <8 x i32> poison, i32 %v1195, i64 0
  %v1197 = shufflevector <8 x i32> %v1196, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1198 = getelementptr i8, ptr %v1122, i64 256
  %v1199 = load <8 x i32>, ptr %v1198, align 4
  %v1200 = and <8 x i32> %v1197, %v1199
  %v1201 = xor <8 x i32> %v1181, %v1193
  %v1202 = and <8 x i32> %v1181, %v1193
  %v1203 = and <8 x i32> %v1201, %v1200
  %v1204 = or <8 x i32> %v1202, %v1203
  %v1205 = xor <8 x i32> %v1201, %v1200
  %v1206 = getelementptr i8, ptr %v1117, i64 36
  %v1207 = load i32, ptr %v1206, align 4
  %v1208 = insertelement <8 x i32> poison, i32 %v1207, i64 0
  %v1209 = shufflevector <8 x i32> %v1208, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1210 = getelementptr i8, ptr %v1122, i64 288
  %v1211 = load <8 x i32>, ptr %v1210, align 4
  %v1212 = and <8 x i32> %v1209, %v1211
  %v1213 = getelementptr i8, ptr %v1117, i64 40
  %v1214 = load i32, ptr %v1213, align 4
  %v1215 = insertelement <8 x i32> poison, i32 %v1214, i64 0
  %v1216 = shufflevector <8 x i32> %v1215, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1217 = getelementptr i8, ptr %v1122, i64 320
  %v1218 = load <8 x i32>, ptr %v1217, align 4
  %v1219 = and <8 x i32> %v1216, %v1218
  %v1220 = xor <8 x i32> %v1205, %v1212
  %v1221 = and <8 x i32> %v1205, %v1212
  %v1222 = and <8 x i32> %v1220, %v1219
  %v1223 = or <8 x i32> %v1221, %v1222
  %v1224 = xor <8 x i32> %v1220, %v1219
  %v1225 = xor <8 x i32> %v1186, %v1204
  %v1226 = and <8 x i32> %v1186, %v1204
  %v1227 = and <8 x i32> %v1225, %v1223
  %v1228 = or <8 x i32> %v1226, %v1227
  %v1229 = xor <8 x i32> %v1225, %v1223
  %v1230 = getelementptr i8, ptr %v1117, i64 44
  %v1231 = load i32, ptr %v1230, align 4
  %v1232 = insertelement <8 x i32> poison, i32 %v1231, i64 0
  %v1233 = shufflevector <8 x i32> %v1232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1234 = getelementptr i8, ptr %v1122, i64 352
  %v1235 = load <8 x i32>, ptr %v1234, align 4
  %v1236 = and <8 x i32> %v1233, %v1235
  %v1237 = getelementptr i8, ptr %v1117, i64 48
  %v1238 = load i32, ptr %v1237, align 4
  %v1239 = insertelement <8 x i32> poison, i32 %v1238, i64 0
  %v1240 = shufflevector <8 x i32> %v1239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1241 = getelementptr i8, ptr %v1122, i64 384
  %v1242 = load <8 x i32>, ptr %v1241, align 4
  %v1243 = and <8 x i32> %v1240, %v1242
  %v1244 = xor <8 x i32> %v1224, %v1236
  %v1245 = and <8 x i32> %v1224, %v1236
  %v1246 = and <8 x i32> %v1244, %v1243
  %v1247 = or <8 x i32> %v1245, %v1246
  %v1248 = xor <8 x i32> %v1244, %v1243
  %v1249 = getelementptr i8, ptr %v1117, i64 52
  %v1250 = load i32, ptr %v1249, align 4
  %v1251 = insertelement <8 x i32> poison, i32 %v1250, i64 0
  %v1252 = shufflevector <8 x i32> %v1251, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1253 = getelementptr i8, ptr %v1122, i64 416
  %v1254 = load <8 x i32>, ptr %v1253, align 4
  %v1255 = and <8 x i32> %v1252, %v1254
  %v1256 = getelementptr i8, ptr %v1117, i64 56
  %v1257 = load i32, ptr %v1256, align 4
  %v1258 = insertelement <8 x i32> poison, i32 %v1257, i64 0
  %v1259 = shufflevector <8 x i32> %v1258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1260 = getelementptr i8, ptr %v1122, i64 448
  %v1261 = load <8 x i32>, ptr %v1260, align 4
  %v1262 = and <8 x i32> %v1259, %v1261
  %v1263 = xor <8 x i32> %v1248, %v1255
  %v1264 = and <8 x i32> %v1248, %v1255
  %v1265 = and <8 x i32> %v1263, %v1262
  %v1266 = or <8 x i32> %v1264, %v1265
  %v1267 = xor <8 x i32> %v1263, %v1262
  %v1268 = xor <8 x i32> %v1229, %v1247
  %v1269 = and <8 x i32> %v1229, %v1247
  %v1270 = and <8 x i32> %v1268, %v1266
  %v1271 = or <8 x i32> %v1269, %v1270
  %v1272 = xor <8 x i32> %v1268, %v1266
  %v1273 = xor <8 x i32> %v1185, %v1228
  %v1274 = and <8 x i32> %v1185, %v1228
  %v1275 = and <8 x i32> %v1273, %v1271
  %v1276 = or <8 x i32> %v1274, %v1275
  %v1277 = xor <8 x i32> %v1273, %v1271
  %v1278 = getelementptr i8, ptr %v1117, i64 60
  %v1279 = load i32, ptr %v1278, align 4
  %v1280 = insertelement <8 x i32> poison, i32 %v1279, i64 0
  %v1281 = shufflevector <8 x i32> %v1280, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1282 = getelementptr i8, ptr %v1122, i64 480
  %v1283 = load <8 x i32>, ptr %v1282, align 4
  %v1284 = and <8 x i32> %v1281, %v1283
  %v1285 = getelementptr i8, ptr %v1117, i64 64
  %v1286 = load i32, ptr %v1285, align 4
  %v1287 = insertelement <8 x i32> poison, i32 %v1286, i64 0
  %v1288 = shufflevector <8 x i32> %v1287, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1289 = getelementptr i8, ptr %v1122, i64 512
  %v1290 = load <8 x i32>, ptr %v1289, align 4
  %v1291 = and <8 x i32> %v1288, %v1290
  %v1292 = xor <8 x i32> %v1267, %v1284
  %v1293 = and <8 x i32> %v1267, %v1284
  %v1294 = and <8 x i32> %v1292, %v1291
  %v1295 = or <8 x i32> %v1293, %v1294
  %v1296 = xor <8 x i32> %v1292, %v1291
  %v1297 = getelementptr i8, ptr %v1117, i64 68
  %v1298 = load i32, ptr %v1297, align 4
  %v1299 = insertelement <8 x i32> poison, i32 %v1298, i64 0
  %v1300 = shufflevector <8 x i32> %v1299, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1301 = getelementptr i8, ptr %v1122, i64 544
  %v1302 = load <8 x i32>, ptr %v1301, align 4
  %v1303 = and <8 x i32> %v1300, %v1302
  %v1304 = getelementptr i8, ptr %v1117, i64 72
  %v1305 = load i32, ptr %v1304, align 4
  %v1306 = insertelement <8 x i32> poison, i32 %v1305, i64 0
  %v1307 = shufflevector <8 x i32> %v1306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1308 = getelementptr i8, ptr %v1122, i64 576
  %v1309 = load <8 x i32>, ptr %v1308, align 4
  %v1310 = and <8 x i32> %v1307, %v1309
  %v1311 = xor <8 x i32> %v1296, %v1303
  %v1312 = and <8 x i32> %v1296, %v1303
  %v1313 = and <8 x i32> %v1311, %v1310
  %v1314 = or <8 x i32> %v1312, %v1313
  %v1315 = xor <8 x i32> %v1311, %v1310
  %v1316 = xor <8 x i32> %v1272, %v1295
  %v1317 = and <8 x i32> %v1272, %v1295
  %v1318 = and <8 x i32> %v1316, %v1314
  %v1319 = or <8 x i32> %v1317, %v1318
  %v1320 = xor <8 x i32> %v1316, %v1314
  %v1321 = getelementptr i8, ptr %v1117, i64 76
  %v1322 = load i32, ptr %v1321, align 4
  %v1323 = insertelement <8 x i32> poison, i32 %v1322, i64 0
  %v1324 = shufflevector <8 x i32> %v1323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1325 = getelementptr i8, ptr %v1122, i64 608
  %v1326 = load <8 x i32>, ptr %v1325, align 4
  %v1327 = and <8 x i32> %v1324, %v1326
  %v1328 = getelementptr i8, ptr %v1117, i64 80
  %v1329 = load i32, ptr %v1328, align 4
  %v1330 = insertelement <8 x i32> poison, i32 %v1329, i64 0
  %v1331 = shufflevector <8 x i32> %v1330, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1332 = getelementptr i8, ptr %v1122, i64 640
  %v1333 = load <8 x i32>, ptr %v1332, align 4
  %v1334 = and <8 x i32> %v1331, %v1333
  %v1335 = xor <8 x i32> %v1315, %v1327
  %v1336 = and <8 x i32> %v1315, %v1327
  %v1337 = and <8 x i32> %v1335, %v1334
  %v1338 = or <8 x i32> %v1336, %v1337
  %v1339 = xor <8 x i32> %v1335, %v1334
  %v1340 = getelementptr i8, ptr %v1117, i64 84
  %v1341 = load i32, ptr %v1340, align 4
  %v1342 = insertelement <8 x i32> poison, i32 %v1341, i64 0
  %v1343 = shufflevector <8 x i32> %v1342, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1344 = getelementptr i8, ptr %v1122, i64 672
  %v1345 = load <8 x i32>, ptr %v1344, align 4
  %v1346 = and <8 x i32> %v1343, %v1345
  %v1347 = getelementptr i8, ptr %v1117, i64 88
  %v1348 = load i32, ptr %v1347, align 4
  %v1349 = insertelement <8 x i32> poison, i32 %v1348, i64 0
  %v1350 = shufflevector <8 x i32> %v1349, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1351 = getelementptr i8, ptr %v1122, i64 704
  %v1352 = load <8 x i32>, ptr %v1351, align 4
  %v1353 = and <8 x i32> %v1350, %v1352
  %v1354 = xor <8 x i32> %v1339, %v1346
  %v1355 = and <8 x i32> %v1339, %v1346
  %v1356 = and <8 x i32> %v1354, %v1353
  %v1357 = or <8 x i32> %v1355, %v1356
  %v1358 = xor <8 x i32> %v1354, %v1353
  %v1359 = xor <8 x i32> %v1320, %v1338
  %v1360 = and <8 x i32> %v1320, %v1338
  %v1361 = and <8 x i32> %v1359, %v1357
  %v1362 = or <8 x i32> %v1360, %v1361
  %v1363 = xor <8 x i32> %v1359, %v1357
  %v1364 = xor <8 x i32> %v1277, %v1319
  %v1365 = and <8 x i32> %v1277, %v1319
  %v1366 = and <8 x i32> %v1364, %v1362
  %v1367 = or <8 x i32> %v1365, %v1366
  %v1368 = xor <8 x i32> %v1364, %v1362
  %v1369 = getelementptr i8, ptr %v1117, i64 92
  %v1370 = load i32, ptr %v1369, align 4
  %v1371 = insertelement <8 x i32> poison, i32 %v1370, i64 0
  %v1372 = shufflevector <8 x i32> %v1371, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1373 = getelementptr i8, ptr %v1122, i64 736
  %v1374 = load <8 x i32>, ptr %v1373, align 4
  %v1375 = and <8 x i32> %v1372, %v1374
  %v1376 = getelementptr i8, ptr %v1117, i64 96
  %v1377 = load i32, ptr %v1376, align 4
  %v1378 = insertelement <8 x i32> poison, i32 %v1377, i64 0
  %v1379 = shufflevector <8 x i32> %v1378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1380 = getelementptr i8, ptr %v1122, i64 768
  %v1381 = load <8 x i32>, ptr %v1380, align 4
  %v1382 = and <8 x i32> %v1379, %v1381
  %v1383 = xor <8 x i32> %v1358, %v1375
  %v1384 = and <8 x i32> %v1358, %v1375
  %v1385 = and <8 x i32> %v1383, %v1382
  %v1386 = or <8 x i32> %v1384, %v1385
  %v1387 = xor <8 x i32> %v1383, %v1382
  %v1388 = getelementptr i8, ptr %v1117, i64 100
  %v1389 = load i32, ptr %v1388, align 4
  %v1390 = insertelement <8 x i32> poison, i32 %v1389, i64 0
  %v1391 = shufflevector <8 x i32> %v1390, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1392 = getelementptr i8, ptr %v1122, i64 800
  %v1393 = load <8 x i32>, ptr %v1392, align 4
  %v1394 = and <8 x i32> %v1391, %v1393
  %v1395 = getelementptr i8, ptr %v1117, i64 104
  %v1396 = load i32, ptr %v1395, align 4
  %v1397 = insertelement <8 x i32> poison, i32 %v1396, i64 0
  %v1398 = shufflevector <8 x i32> %v1397, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1399 = getelementptr i8, ptr %v1122, i64 832
  %v1400 = load <8 x i32>, ptr %v1399, align 4
  %v1401 = and <8 x i32> %v1398, %v1400
  %v1402 = xor <8 x i32> %v1387, %v1394
  %v1403 = and <8 x i32> %v1387, %v1394
  %v1404 = and <8 x i32> %v1402, %v1401
  %v1405 = or <8 x i32> %v1403, %v1404
  %v1406 = xor <8 x i32> %v1402, %v1401
  %v1407 = xor <8 x i32> %v1363, %v1386
  %v1408 = and <8 x i32> %v1363, %v1386
  %v1409 = and <8 x i32> %v1407, %v1405
  %v1410 = or <8 x i32> %v1408, %v1409
  %v1411 = xor <8 x i32> %v1407, %v1405
  %v1412 = getelementptr i8, ptr %v1117, i64 108
  %v1413 = load i32, ptr %v1412, align 4
  %v1414 = insertelement <8 x i32> poison, i32 %v1413, i64 0
  %v1415 = shufflevector <8 x i32> %v1414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1416 = getelementptr i8, ptr %v1122, i64 864
  %v1417 = load <8 x i32>, ptr %v1416, align 4
  %v1418 = and <8 x i32> %v1415, %v1417
  %v1419 = getelementptr i8, ptr %v1117, i64 112
  %v1420 = load i32, ptr %v1419, align 4
  %v1421 = insertelement <8 x i32> poison, i32 %v1420, i64 0
  %v1422 = shufflevector <8 x i32> %v1421, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1423 = getelementptr i8, ptr %v1122, i64 896
  %v1424 = load <8 x i32>, ptr %v1423, align 4
  %v1425 = and <8 x i32> %v1422, %v1424
  %v1426 = xor <8 x i32> %v1406, %v1418
  %v1427 = and <8 x i32> %v1406, %v1418
  %v1428 = and <8 x i32> %v1426, %v1425
  %v1429 = or <8 x i32> %v1427, %v1428
  %v1430 = xor <8 x i32> %v1426, %v1425
  %v1431 = getelementptr i8, ptr %v1117, i64 116
  %v1432 = load i32, ptr %v1431, align 4
  %v1433 = insertelement <8 x i32> poison, i32 %v1432, i64 0
  %v1434 = shufflevector <8 x i32> %v1433, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1435 = getelementptr i8, ptr %v1122, i64 928
  %v1436 = load <8 x i32>, ptr %v1435, align 4
  %v1437 = and <8 x i32> %v1434, %v1436
  %v1438 = getelementptr i8, ptr %v1117, i64 120
  %v1439 = load i32, ptr %v1438, align 4
  %v1440 = insertelement <8 x i32> poison, i32 %v1439, i64 0
  %v1441 = shufflevector <8 x i32> %v1440, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1442 = getelementptr i8, ptr %v1122, i64 960
  %v1443 = load <8 x i32>, ptr %v1442, align 4
  %v1444 = and <8 x i32> %v1441, %v1443
  %v1445 = xor <8 x i32> %v1430, %v1437
  %v1446 = and <8 x i32> %v1430, %v1437
  %v1447 = and <8 x i32> %v1445, %v1444
  %v1448 = or <8 x i32> %v1446, %v1447
  %v1449 = xor <8 x i32> %v1445, %v1444
  %v1450 = xor <8 x i32> %v1411, %v1429
  %v1451 = and <8 x i32> %v1411, %v1429
  %v1452 = and <8 x i32> %v1450, %v1448
  %v1453 = or <8 x i32> %v1451, %v1452
  %v1454 = xor <8 x i32> %v1450, %v1448
  %v1455 = xor <8 x i32> %v1368, %v1410
  %v1456 = and <8 x i32> %v1368, %v1410
  %v1457 = and <8 x i32> %v1455, %v1453
  %v1458 = or <8 x i32> %v1456, %v1457
  %v1459 = xor <8 x i32> %v1455, %v1453
  %v1460 = xor <8 x i32> %v1276, %v1367
  %v1461 = and <8 x i32> %v1276, %v1367
  %v1462 = and <8 x i32> %v1460, %v1458
  %v1463 = or <8 x i32> %v1461, %v1462
  %v1464 = xor <8 x i32> %v1460, %v1458
  %v1465 = getelementptr i8, ptr %v1117, i64 124
  %v1466 = load i32, ptr %v1465, align 4
  %v1467 = insertelement <8 x i32> poison, i32 %v1466, i64 0
  %v1468 = shufflevector <8 x i32> %v1467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1469 = getelementptr i8, ptr %v1122, i64 992
  %v1470 = load <8 x i32>, ptr %v1469, align 4
  %v1471 = and <8 x i32> %v1468, %v1470
  %v1472 = and <8 x i32> %v1449, splat (i32 252645135)
  %v1473 = bitcast <8 x i32> %v1472 to <32 x i8>
  %v1474 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1473)
  %v1475 = lshr <8 x i32> %v1449, splat (i32 4)
  %v1476 = and <8 x i32> %v1475, splat (i32 252645135)
  %v1477 = bitcast <8 x i32> %v1476 to <32 x i8>
  %v1478 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1477)
  %v1479 = and <8 x i32> %v1471, splat (i32 252645135)
  %v1480 = bitcast <8 x i32> %v1479 to <32 x i8>
  %v1481 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1480)
  %v1482 = lshr <8 x i32> %v1471, splat (i32 4)
  %v1483 = and <8 x i32> %v1482, splat (i32 252645135)
  %v1484 = bitcast <8 x i32> %v1483 to <32 x i8>
  %v1485 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1484)
  %v1486 = and <8 x i32> %v1454, splat (i32 252645135)
  %v1487 = bitcast <8 x i32> %v1486 to <32 x i8>
  %v1488 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1487)
  %v1489 = lshr <8 x i32> %v1454, splat (i32 4)
  %v1490 = and <8 x i32> %v1489, splat (i32 252645135)
  %v1491 = bitcast <8 x i32> %v1490 to <32 x i8>
  %v1492 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1491)
  %v1493 = and <8 x i32> %v1459, splat (i32 252645135)
  %v1494 = bitcast <8 x i32> %v1493 to <32 x i8>
  %v1495 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1494)
  %v1496 = lshr <8 x i32> %v1459, splat (i32 4)
  %v1497 = and <8 x i32> %v1496, splat (i32 252645135)
  %v1498 = bitcast <8 x i32> %v1497 to <32 x i8>
  %v1499 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1498)
  %v1500 = and <8 x i32> %v1464, splat (i32 252645135)
  %v1501 = bitcast <8 x i32> %v1500 to <32 x i8>
  %v1502 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1501)
  %v1503 = lshr <8 x i32> %v1464, splat (i32 4)
  %v1504 = and <8 x i32> %v1503, splat (i32 252645135)
  %v1505 = bitcast <8 x i32> %v1504 to <32 x i8>
  %v1506 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1505)
  %v1507 = and <8 x i32> %v1463, splat (i32 252645135)
  %v1508 = bitcast <8 x i32> %v1507 to <32 x i8>
  %v1509 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1508)
  %v1510 = lshr <8 x i32> %v1463, splat (i32 4)
  %v1511 = and <8 x i32> %v1510, splat (i32 252645135)
  %v1512 = bitcast <8 x i32> %v1511 to <32 x i8>
  %v1513 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1512)
  %v1514 = add <32 x i8> %v1474, %v1481
  %v1515 = add <32 x i8> %v1514, %v1488
  %v1516 = add <32 x i8> %v1515, %v1495
  %v1517 = add <32 x i8> %v1516, %v1502
  %v1518 = add <32 x i8> %v1517, %v1509
  %v1519 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1518, <32 x i8> splat (i8 1))
  %v1520 = add <32 x i8> %v1478, %v1485
  %v1521 = add <32 x i8> %v1520, %v1492
  %v1522 = add <32 x i8> %v1521, %v1499
  %v1523 = add <32 x i8> %v1522, %v1506
  %v1524 = add <32 x i8> %v1523, %v1513
  %v1525 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1524, <32 x i8> splat (i8 1))
  %v1526 = add <16 x i16> %v1519, %v1525
  %v1527 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1526, <16 x i16> splat (i16 1))
  %v1528 = add <8 x i32> %v1114, %v1527
  %v1529 = add nsw i64 %v1113, 32
  br label %w.71
w.end.73:
  %v1530 = sub i64 %v1109, %v1112
  %v1531 = urem i64 %v1530, 8
  %v1532 = sub i64 %v1109, %v1531
  br label %w.rest.74
w.rest.74:
  %v1533 = phi i64 [ %v1112, %w.end.73 ], [ %v1652, %w.rest.body.75 ]
  %v1534 = phi <8 x i32> [ %v1114, %w.end.73 ], [ %v1651, %w.rest.body.75 ]
  %v1535 = icmp slt i64 %v1533, %v1532
  br i1 %v1535, label %w.rest.body.75, label %w.rest.end.76
w.rest.body.75:
  %v1536 = mul i64 %v1533, 4
  %v1537 = getelementptr i8, ptr %v1105, i64 %v1536
  %v1538 = load i32, ptr %v1537, align 4
  %v1539 = insertelement <8 x i32> poison, i32 %v1538, i64 0
  %v1540 = shufflevector <8 x i32> %v1539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1541 = mul i64 %v1533, 32
  %v1542 = getelementptr i8, ptr %v198, i64 %v1541
  %v1543 = load <8 x i32>, ptr %v1542, align 4
  %v1544 = and <8 x i32> %v1540, %v1543
  %v1545 = getelementptr i8, ptr %v1537, i64 4
  %v1546 = load i32, ptr %v1545, align 4
  %v1547 = insertelement <8 x i32> poison, i32 %v1546, i64 0
  %v1548 = shufflevector <8 x i32> %v1547, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1549 = getelementptr i8, ptr %v1542, i64 32
  %v1550 = load <8 x i32>, ptr %v1549, align 4
  %v1551 = and <8 x i32> %v1548, %v1550
  %v1552 = getelementptr i8, ptr %v1537, i64 8
  %v1553 = load i32, ptr %v1552, align 4
  %v1554 = insertelement <8 x i32> poison, i32 %v1553, i64 0
  %v1555 = shufflevector <8 x i32> %v1554, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1556 = getelementptr i8, ptr %v1542, i64 64
  %v1557 = load <8 x i32>, ptr %v1556, align 4
  %v1558 = and <8 x i32> %v1555, %v1557
  %v1559 = xor <8 x i32> %v1544, %v1551
  %v1560 = and <8 x i32> %v1544, %v1551
  %v1561 = and <8 x i32> %v1559, %v1558
  %v1562 = or <8 x i32> %v1560, %v1561
  %v1563 = xor <8 x i32> %v1559, %v1558
  %v1564 = getelementptr i8, ptr %v1537, i64 12
  %v1565 = load i32, ptr %v1564, align 4
  %v1566 = insertelement <8 x i32> poison, i32 %v1565, i64 0
  %v1567 = shufflevector <8 x i32> %v1566, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1568 = getelementptr i8, ptr %v1542, i64 96
  %v1569 = load <8 x i32>, ptr %v1568, align 4
  %v1570 = and <8 x i32> %v1567, %v1569
  %v1571 = getelementptr i8, ptr %v1537, i64 16
  %v1572 = load i32, ptr %v1571, align 4
  %v1573 = insertelement <8 x i32> poison, i32 %v1572, i64 0
  %v1574 = shufflevector <8 x i32> %v1573, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1575 = getelementptr i8, ptr %v1542, i64 128
  %v1576 = load <8 x i32>, ptr %v1575, align 4
  %v1577 = and <8 x i32> %v1574, %v1576
  %v1578 = xor <8 x i32> %v1563, %v1570
  %v1579 = and <8 x i32> %v1563, %v1570
  %v1580 = and <8 x i32> %v1578, %v1577
  %v1581 = or <8 x i32> %v1579, %v1580
  %v1582 = xor <8 x i32> %v1578, %v1577
  %v1583 = getelementptr i8, ptr %v1537, i64 20
  %v1584 = load i32, ptr %v1583, align 4
  %v1585 = insertelement <8 x i32> poison, i32 %v1584, i64 0
  %v1586 = shufflevector <8 x i32> %v1585, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1587 = getelementptr i8, ptr %v1542, i64 160
  %v1588 = load <8 x i32>, ptr %v1587, align 4
  %v1589 = and <8 x i32> %v1586, %v1588
  %v1590 = getelementptr i8, ptr %v1537, i64 24
  %v1591 = load i32, ptr %v1590, align 4
  %v1592 = insertelement <8 x i32> poison, i32 %v1591, i64 0
  %v1593 = shufflevector <8 x i32> %v1592, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1594 = getelementptr i8, ptr %v1542, i64 192
  %v1595 = load <8 x i32>, ptr %v1594, align 4
  %v1596 = and <8 x i32> %v1593, %v1595
  %v1597 = xor <8 x i32> %v1582, %v1589
  %v1598 = and <8 x i32> %v1582, %v1589
  %v1599 = and <8 x i32> %v1597, %v1596
  %v1600 = or <8 x i32> %v1598, %v1599
  %v1601 = xor <8 x i32> %v1597, %v1596
  %v1602 = xor <8 x i32> %v1562, %v1581
  %v1603 = and <8 x i32> %v1562, %v1581
  %v1604 = and <8 x i32> %v1602, %v1600
  %v1605 = or <8 x i32> %v1603, %v1604
  %v1606 = xor <8 x i32> %v1602, %v1600
  %v1607 = getelementptr i8, ptr %v1537, i64 28
  %v1608 = load i32, ptr %v1607, align 4
  %v1609 = insertelement <8 x i32> poison, i32 %v1608, i64 0
  %v1610 = shufflevector <8 x i32> %v1609, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1611 = getelementptr i8, ptr %v1542, i64 224
  %v1612 = load <8 x i32>, ptr %v1611, align 4
  %v1613 = and <8 x i32> %v1610, %v1612
  %v1614 = and <8 x i32> %v1601, splat (i32 252645135)
  %v1615 = bitcast <8 x i32> %v1614 to <32 x i8>
  %v1616 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1615)
  %v1617 = lshr <8 x i32> %v1601, splat (i32 4)
  %v1618 = and <8 x i32> %v1617, splat (i32 252645135)
  %v1619 = bitcast <8 x i32> %v1618 to <32 x i8>
  %v1620 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1619)
  %v1621 = and <8 x i32> %v1613, splat (i32 252645135)
  %v1622 = bitcast <8 x i32> %v1621 to <32 x i8>
  %v1623 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1622)
  %v1624 = lshr <8 x i32> %v1613, splat (i32 4)
  %v1625 = and <8 x i32> %v1624, splat (i32 252645135)
  %v1626 = bitcast <8 x i32> %v1625 to <32 x i8>
  %v1627 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1626)
  %v1628 = and <8 x i32> %v1606, splat (i32 252645135)
  %v1629 = bitcast <8 x i32> %v1628 to <32 x i8>
  %v1630 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1629)
  %v1631 = lshr <8 x i32> %v1606, splat (i32 4)
  %v1632 = and <8 x i32> %v1631, splat (i32 252645135)
  %v1633 = bitcast <8 x i32> %v1632 to <32 x i8>
  %v1634 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1633)
  %v1635 = and <8 x i32> %v1605, splat (i32 252645135)
  %v1636 = bitcast <8 x i32> %v1635 to <32 x i8>
  %v1637 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1636)
  %v1638 = lshr <8 x i32> %v1605, splat (i32 4)
  %v1639 = and <8 x i32> %v1638, splat (i32 252645135)
  %v1640 = bitcast <8 x i32> %v1639 to <32 x i8>
  %v1641 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1640)
  %v1642 = add <32 x i8> %v1616, %v1623
  %v1643 = add <32 x i8> %v1642, %v1630
  %v1644 = add <32 x i8> %v1643, %v1637
  %v1645 = add <32 x i8> %v1644, %v1620
  %v1646 = add <32 x i8> %v1645, %v1627
  %v1647 = add <32 x i8> %v1646, %v1634
  %v1648 = add <32 x i8> %v1647, %v1641
  %v1649 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1648, <32 x i8> splat (i8 1))
  %v1650 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1649, <16 x i16> splat (i16 1))
  %v1651 = add <8 x i32> %v1534, %v1650
  %v1652 = add nsw i64 %v1533, 8
  br label %w.rest.74
w.rest.end.76:
  %v1653 = sub i64 %v1109, %v1532
  br label %w.rest.77
w.rest.77:
  %v1654 = phi i64 [ %v1532, %w.rest.end.76 ], [ %v1677, %w.rest.body.78 ]
  %v1655 = phi <8 x i32> [ %v1534, %w.rest.end.76 ], [ %v1676, %w.rest.body.78 ]
  %v1656 = icmp slt i64 %v1654, %v1109
  br i1 %v1656, label %w.rest.body.78, label %w.rest.end.79
w.rest.body.78:
  %v1657 = mul i64 %v1654, 4
  %v1658 = getelementptr i8, ptr %v1105, i64 %v1657
  %v1659 = load i32, ptr %v1658, align 4
  %v1660 = insertelement <8 x i32> poison, i32 %v1659, i64 0
  %v1661 = shufflevector <8 x i32> %v1660, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1662 = mul i64 %v1654, 32
  %v1663 = getelementptr i8, ptr %v198, i64 %v1662
  %v1664 = load <8 x i32>, ptr %v1663, align 4
  %v1665 = and <8 x i32> %v1661, %v1664
  %v1666 = and <8 x i32> %v1665, splat (i32 252645135)
  %v1667 = bitcast <8 x i32> %v1666 to <32 x i8>
  %v1668 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1667)
  %v1669 = lshr <8 x i32> %v1665, splat (i32 4)
  %v1670 = and <8 x i32> %v1669, splat (i32 252645135)
  %v1671 = bitcast <8 x i32> %v1670 to <32 x i8>
  %v1672 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1671)
  %v1673 = add <32 x i8> %v1668, %v1672
  %v1674 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1673, <32 x i8> splat (i8 1))
  %v1675 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1674, <16 x i16> splat (i16 1))
  %v1676 = add <8 x i32> %v1655, %v1675
  %v1677 = add nsw i64 %v1654, 1
  br label %w.rest.77
w.rest.end.79:
  %v1678 = mul i64 %v1097, 4
  %v1679 = getelementptr i8, ptr %v174, i64 %v1678
  %v1680 = load i32, ptr %v1679, align 4
  %v1681 = mul i64 %v1058, 4
  %v1682 = getelementptr i8, ptr %v178, i64 %v1681
  %v1683 = trunc i64 %v1061 to i32
  %v1684 = insertelement <8 x i32> poison, i32 %v1683, i64 0
  %v1685 = shufflevector <8 x i32> %v1684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1686 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1685
  %v1687 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 4 %v1682, <8 x i1> %v1686, <8 x i32> zeroinitializer)
  %v1688 = insertelement <8 x i32> poison, i32 %v1680, i64 0
  %v1689 = shufflevector <8 x i32> %v1688, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1690 = add <8 x i32> %v1689, %v1687
  %v1691 = sub <8 x i32> %v1690, %v1655
  %v1692 = icmp ne <8 x i32> %v1691, splat (i32 0)
  %v1693 = sitofp <8 x i32> %v1655 to <8 x float>
  %v1694 = sitofp <8 x i32> %v1691 to <8 x float>
  %v1695 = fdiv <8 x float> %v1693, %v1694
  %v1696 = select <8 x i1> %v1692, <8 x float> %v1695, <8 x float> splat (float 0x3FF0000000000000)
  %v1697 = mul i64 %v1097, %v202
  %v1698 = getelementptr i8, ptr %v196, i64 %v1697
  %v1699 = mul i64 %v1058, 4
  %v1700 = getelementptr i8, ptr %v1698, i64 %v1699
  %v1701 = trunc i64 %v1061 to i32
  %v1702 = insertelement <8 x i32> poison, i32 %v1701, i64 0
  %v1703 = shufflevector <8 x i32> %v1702, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1704 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1703
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1696, ptr align 4 %v1700, <8 x i1> %v1704)
  %v1705 = add nsw i64 %v1097, 1
  br label %i.68
i.end.70:
  %v1706 = add nsw i64 %v1058, 8
  br label %edge.block.53
edge.block.end.55:
  %v1707 = add nsw i64 %v218, %v212
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <4 x i64> @llvm.ctpop.v4i64(<4 x i64>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <4 x i64> @llvm.masked.load.v4i64.p0(ptr, <4 x i1>, <4 x i64>) 
declare <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8>, <32 x i8>) 
declare <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8>, <32 x i8>) 
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) 
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr, <8 x i1>, <8 x i32>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


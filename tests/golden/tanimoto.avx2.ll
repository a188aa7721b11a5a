
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
  %v19 = phi i64 [ %v16, %entry ], [ %v81, %w.edge.end.9 ]
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
  %v72 = shufflevector <4 x i64> %v53, <4 x i64> %v53, <2 x i32> <i32 0, i32 1>
  %v73 = shufflevector <4 x i64> %v53, <4 x i64> %v53, <2 x i32> <i32 2, i32 3>
  %v74 = add <2 x i64> %v72, %v73
  %v75 = extractelement <2 x i64> %v74, i64 0
  %v76 = extractelement <2 x i64> %v74, i64 1
  %v77 = add i64 %v75, %v76
  %v78 = trunc i64 %v77 to i32
  %v79 = mul i64 %v19, 4
  %v80 = getelementptr i8, ptr %v14, i64 %v79
  store i32 %v78, ptr %v80, align 4
  %v81 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

define void @tanimoto.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v82 = getelementptr i8, ptr %arguments, i64 264
  %v83 = load i64, ptr %v82, align 8
  %v84 = getelementptr i8, ptr %arguments, i64 272
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %arguments, i64 48
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %arguments, i64 56
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %arguments, i64 72
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr i8, ptr %arguments, i64 40
  %v93 = load ptr, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %arguments, i64 104
  %v95 = load ptr, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %arguments, i64 192
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %arguments, i64 200
  %v99 = load i64, ptr %v98, align 8
  br label %j.10
j.10:
  %v100 = phi i64 [ %v97, %entry ], [ %v162, %w.edge.end.18 ]
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %j.body.11, label %j.end.12
j.body.11:
  %v102 = mul i64 %v100, %v87
  %v103 = getelementptr i8, ptr %v93, i64 %v102
  %v104 = urem i64 %v85, 16
  %v105 = sub i64 %v85, %v104
  br label %w.13
w.13:
  %v106 = phi i64 [ 0, %j.body.11 ], [ %v129, %w.body.14 ]
  %v107 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v116, %w.body.14 ]
  %v108 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v120, %w.body.14 ]
  %v109 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v124, %w.body.14 ]
  %v110 = phi <4 x i64> [ splat (i64 0), %j.body.11 ], [ %v128, %w.body.14 ]
  %v111 = icmp slt i64 %v106, %v105
  br i1 %v111, label %w.body.14, label %w.end.15
w.body.14:
  %v112 = mul i64 %v106, 8
  %v113 = getelementptr i8, ptr %v103, i64 %v112
  %v114 = load <4 x i64>, ptr %v113, align 8
  %v115 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v114)
  %v116 = add <4 x i64> %v107, %v115
  %v117 = getelementptr i8, ptr %v113, i64 32
  %v118 = load <4 x i64>, ptr %v117, align 8
  %v119 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v118)
  %v120 = add <4 x i64> %v108, %v119
  %v121 = getelementptr i8, ptr %v113, i64 64
  %v122 = load <4 x i64>, ptr %v121, align 8
  %v123 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v122)
  %v124 = add <4 x i64> %v109, %v123
  %v125 = getelementptr i8, ptr %v113, i64 96
  %v126 = load <4 x i64>, ptr %v125, align 8
  %v127 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v126)
  %v128 = add <4 x i64> %v110, %v127
  %v129 = add nsw i64 %v106, 16
  br label %w.13
w.end.15:
  %v130 = add <4 x i64> %v107, %v108
  %v131 = add <4 x i64> %v109, %v110
  %v132 = add <4 x i64> %v130, %v131
  br label %w.edge.16
w.edge.16:
  %v133 = phi i64 [ %v105, %w.end.15 ], [ %v152, %w.edge.body.17 ]
  %v134 = phi <4 x i64> [ %v132, %w.end.15 ], [ %v151, %w.edge.body.17 ]
  %v135 = icmp slt i64 %v133, %v85
  br i1 %v135, label %w.edge.body.17, label %w.edge.end.18
w.edge.body.17:
  %v136 = sub i64 %v85, %v133
  %v137 = call i64 @llvm.smin.i64(i64 %v136, i64 4)
  %v138 = mul i64 %v133, 8
  %v139 = getelementptr i8, ptr %v103, i64 %v138
  %v140 = trunc i64 %v137 to i32
  %v141 = insertelement <4 x i32> poison, i32 %v140, i64 0
  %v142 = shufflevector <4 x i32> %v141, <4 x i32> poison, <4 x i32> zeroinitializer
  %v143 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v142
  %v144 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v139, <4 x i1> %v143, <4 x i64> zeroinitializer)
  %v145 = call <4 x i64> @llvm.ctpop.v4i64(<4 x i64> %v144)
  %v146 = trunc i64 %v137 to i32
  %v147 = insertelement <4 x i32> poison, i32 %v146, i64 0
  %v148 = shufflevector <4 x i32> %v147, <4 x i32> poison, <4 x i32> zeroinitializer
  %v149 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v148
  %v150 = select <4 x i1> %v149, <4 x i64> %v145, <4 x i64> splat (i64 0)
  %v151 = add <4 x i64> %v134, %v150
  %v152 = add nsw i64 %v133, 4
  br label %w.edge.16
w.edge.end.18:
  %v153 = shufflevector <4 x i64> %v134, <4 x i64> %v134, <2 x i32> <i32 0, i32 1>
  %v154 = shufflevector <4 x i64> %v134, <4 x i64> %v134, <2 x i32> <i32 2, i32 3>
  %v155 = add <2 x i64> %v153, %v154
  %v156 = extractelement <2 x i64> %v155, i64 0
  %v157 = extractelement <2 x i64> %v155, i64 1
  %v158 = add i64 %v156, %v157
  %v159 = trunc i64 %v158 to i32
  %v160 = mul i64 %v100, 4
  %v161 = getelementptr i8, ptr %v95, i64 %v160
  store i32 %v159, ptr %v161, align 4
  %v162 = add nsw i64 %v100, 1
  br label %j.10
j.end.12:
  ret void
}

define void @tanimoto.output(ptr noundef %arguments) nounwind  {
entry:
  %v163 = getelementptr i8, ptr %arguments, i64 256
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr i8, ptr %arguments, i64 264
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr i8, ptr %arguments, i64 272
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %arguments, i64 96
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr i8, ptr %arguments, i64 80
  %v172 = load ptr, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %arguments, i64 120
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr i8, ptr %arguments, i64 104
  %v176 = load ptr, ptr %v175, align 8
  %v177 = getelementptr i8, ptr %arguments, i64 8
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %arguments, i64 16
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr i8, ptr %arguments, i64 32
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %arguments, i64 0
  %v184 = load ptr, ptr %v183, align 8
  %v185 = getelementptr i8, ptr %arguments, i64 48
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %arguments, i64 56
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %arguments, i64 72
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %arguments, i64 40
  %v192 = load ptr, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %arguments, i64 128
  %v194 = load ptr, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %arguments, i64 280
  %v196 = load ptr, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %arguments, i64 288
  %v198 = load ptr, ptr %v197, align 8
  %v199 = getelementptr i8, ptr %arguments, i64 136
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr i8, ptr %arguments, i64 216
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %arguments, i64 224
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr i8, ptr %arguments, i64 232
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr i8, ptr %arguments, i64 240
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr i8, ptr %arguments, i64 248
  %v210 = load i64, ptr %v209, align 8
  %v211 = mul i64 %v168, 2
  %v212 = mul i64 %v168, 2
  %v213 = add i64 %v212, 7
  %v214 = udiv i64 %v213, 8
  %v215 = mul i64 %v214, 8
  br label %row.block.19
row.block.19:
  %v216 = phi i64 [ %v202, %entry ], [ %v1700, %edge.block.end.68 ]
  %v217 = icmp slt i64 %v216, %v204
  br i1 %v217, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v218 = add i64 %v216, %v210
  %v219 = call i64 @llvm.smin.i64(i64 %v204, i64 %v218)
  %v220 = mul i64 4, %v215
  %v221 = add i64 %v220, 127
  %v222 = and i64 %v221, -128
  %v223 = add i64 %v222, 64
  br label %pack.row.22
pack.row.22:
  %v224 = phi i64 [ %v216, %row.block.body.20 ], [ %v258, %pack.rest.end.29 ]
  %v225 = icmp slt i64 %v224, %v219
  br i1 %v225, label %pack.row.body.23, label %pack.row.end.24
pack.row.body.23:
  %v226 = sub i64 %v224, %v216
  %v227 = mul i64 %v226, %v223
  %v228 = getelementptr i8, ptr %v198, i64 %v227
  %v229 = mul i64 4, %v215
  %v230 = urem i64 %v168, 4
  %v231 = sub i64 %v168, %v230
  br label %pack.units.25
pack.units.25:
  %v232 = phi i64 [ 0, %pack.row.body.23 ], [ %v243, %pack.units.body.26 ]
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %pack.units.body.26, label %pack.units.end.27
pack.units.body.26:
  %v234 = mul i64 %v224, %v178
  %v235 = getelementptr i8, ptr %v184, i64 %v234
  %v236 = mul i64 %v232, 8
  %v237 = getelementptr i8, ptr %v235, i64 %v236
  %v238 = load <4 x i64>, ptr %v237, align 8
  %v239 = bitcast <4 x i64> %v238 to <8 x i32>
  %v240 = mul i64 %v232, 2
  %v241 = mul i64 %v240, 4
  %v242 = getelementptr i8, ptr %v228, i64 %v241
  store <8 x i32> %v239, ptr %v242, align 4
  %v243 = add nsw i64 %v232, 4
  br label %pack.units.25
pack.units.end.27:
  %v244 = icmp sgt i64 %v230, 0
  br i1 %v244, label %pack.rest.28, label %pack.rest.end.29
pack.rest.28:
  %v245 = mul i64 %v224, %v178
  %v246 = getelementptr i8, ptr %v184, i64 %v245
  %v247 = mul i64 %v231, 8
  %v248 = getelementptr i8, ptr %v246, i64 %v247
  %v249 = trunc i64 %v230 to i32
  %v250 = insertelement <4 x i32> poison, i32 %v249, i64 0
  %v251 = shufflevector <4 x i32> %v250, <4 x i32> poison, <4 x i32> zeroinitializer
  %v252 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v251
  %v253 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v248, <4 x i1> %v252, <4 x i64> zeroinitializer)
  %v254 = bitcast <4 x i64> %v253 to <8 x i32>
  %v255 = mul i64 %v231, 2
  %v256 = mul i64 %v255, 4
  %v257 = getelementptr i8, ptr %v228, i64 %v256
  store <8 x i32> %v254, ptr %v257, align 4
  br label %pack.rest.end.29
pack.rest.end.29:
  %v258 = add nsw i64 %v224, 1
  br label %pack.row.22
pack.row.end.24:
  %v259 = sub i64 %v208, %v206
  %v260 = urem i64 %v259, 8
  %v261 = sub i64 %v208, %v260
  br label %block.30
block.30:
  %v262 = phi i64 [ %v206, %pack.row.end.24 ], [ %v1050, %i.end.56 ]
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %block.body.31, label %block.end.32
block.body.31:
  %v264 = mul i64 32, %v211
  %v265 = urem i64 %v168, 4
  %v266 = sub i64 %v168, %v265
  br label %pack.square.33
pack.square.33:
  %v267 = phi i64 [ 0, %block.body.31 ], [ %v337, %pack.square.body.34 ]
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %pack.square.body.34, label %pack.square.end.35
pack.square.body.34:
  %v269 = mul i64 %v262, %v186
  %v270 = getelementptr i8, ptr %v192, i64 %v269
  %v271 = mul i64 %v267, 8
  %v272 = getelementptr i8, ptr %v270, i64 %v271
  %v273 = load <4 x i64>, ptr %v272, align 8
  %v274 = bitcast <4 x i64> %v273 to <8 x i32>
  %v275 = getelementptr i8, ptr %v272, i64 %v186
  %v276 = load <4 x i64>, ptr %v275, align 8
  %v277 = bitcast <4 x i64> %v276 to <8 x i32>
  %v278 = mul i64 %v186, 2
  %v279 = getelementptr i8, ptr %v272, i64 %v278
  %v280 = load <4 x i64>, ptr %v279, align 8
  %v281 = bitcast <4 x i64> %v280 to <8 x i32>
  %v282 = mul i64 %v186, 3
  %v283 = getelementptr i8, ptr %v272, i64 %v282
  %v284 = load <4 x i64>, ptr %v283, align 8
  %v285 = bitcast <4 x i64> %v284 to <8 x i32>
  %v286 = mul i64 %v186, 4
  %v287 = getelementptr i8, ptr %v272, i64 %v286
  %v288 = load <4 x i64>, ptr %v287, align 8
  %v289 = bitcast <4 x i64> %v288 to <8 x i32>
  %v290 = mul i64 %v186, 5
  %v291 = getelementptr i8, ptr %v272, i64 %v290
  %v292 = load <4 x i64>, ptr %v291, align 8
  %v293 = bitcast <4 x i64> %v292 to <8 x i32>
  %v294 = mul i64 %v186, 6
  %v295 = getelementptr i8, ptr %v272, i64 %v294
  %v296 = load <4 x i64>, ptr %v295, align 8
  %v297 = bitcast <4 x i64> %v296 to <8 x i32>
  %v298 = mul i64 %v186, 7
  %v299 = getelementptr i8, ptr %v272, i64 %v298
  %v300 = load <4 x i64>, ptr %v299, align 8
  %v301 = bitcast <4 x i64> %v300 to <8 x i32>
  %v302 = shufflevector <8 x i32> %v274, <8 x i32> %v277, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v303 = shufflevector <8 x i32> %v274, <8 x i32> %v277, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v304 = shufflevector <8 x i32> %v281, <8 x i32> %v285, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v305 = shufflevector <8 x i32> %v281, <8 x i32> %v285, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v306 = shufflevector <8 x i32> %v302, <8 x i32> %v304, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x i32> %v302, <8 x i32> %v304, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x i32> %v303, <8 x i32> %v305, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x i32> %v303, <8 x i32> %v305, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x i32> %v289, <8 x i32> %v293, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v311 = shufflevector <8 x i32> %v289, <8 x i32> %v293, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v312 = shufflevector <8 x i32> %v297, <8 x i32> %v301, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v313 = shufflevector <8 x i32> %v297, <8 x i32> %v301, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v314 = shufflevector <8 x i32> %v310, <8 x i32> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v315 = shufflevector <8 x i32> %v310, <8 x i32> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v316 = shufflevector <8 x i32> %v311, <8 x i32> %v313, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x i32> %v311, <8 x i32> %v313, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v306, <8 x i32> %v314, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v319 = shufflevector <8 x i32> %v306, <8 x i32> %v314, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v307, <8 x i32> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v321 = shufflevector <8 x i32> %v307, <8 x i32> %v315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v322 = shufflevector <8 x i32> %v308, <8 x i32> %v316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v323 = shufflevector <8 x i32> %v308, <8 x i32> %v316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v324 = shufflevector <8 x i32> %v309, <8 x i32> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v325 = shufflevector <8 x i32> %v309, <8 x i32> %v317, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v326 = mul i64 %v267, 2
  %v327 = mul i64 %v326, 32
  %v328 = getelementptr i8, ptr %v196, i64 %v327
  %v329 = getelementptr i8, ptr %v328, i64 0
  store <8 x i32> %v318, ptr %v329, align 4
  %v330 = getelementptr i8, ptr %v328, i64 32
  store <8 x i32> %v320, ptr %v330, align 4
  %v331 = getelementptr i8, ptr %v328, i64 64
  store <8 x i32> %v322, ptr %v331, align 4
  %v332 = getelementptr i8, ptr %v328, i64 96
  store <8 x i32> %v324, ptr %v332, align 4
  %v333 = getelementptr i8, ptr %v328, i64 128
  store <8 x i32> %v319, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v328, i64 160
  store <8 x i32> %v321, ptr %v334, align 4
  %v335 = getelementptr i8, ptr %v328, i64 192
  store <8 x i32> %v323, ptr %v335, align 4
  %v336 = getelementptr i8, ptr %v328, i64 224
  store <8 x i32> %v325, ptr %v336, align 4
  %v337 = add nsw i64 %v267, 4
  br label %pack.square.33
pack.square.end.35:
  %v338 = icmp sgt i64 %v265, 0
  br i1 %v338, label %pack.rest.36, label %pack.rest.end.37
pack.rest.36:
  %v339 = mul i64 %v262, %v186
  %v340 = getelementptr i8, ptr %v192, i64 %v339
  %v341 = mul i64 %v266, 8
  %v342 = getelementptr i8, ptr %v340, i64 %v341
  %v343 = trunc i64 %v265 to i32
  %v344 = insertelement <4 x i32> poison, i32 %v343, i64 0
  %v345 = shufflevector <4 x i32> %v344, <4 x i32> poison, <4 x i32> zeroinitializer
  %v346 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v345
  %v347 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v342, <4 x i1> %v346, <4 x i64> zeroinitializer)
  %v348 = bitcast <4 x i64> %v347 to <8 x i32>
  %v349 = getelementptr i8, ptr %v342, i64 %v186
  %v350 = trunc i64 %v265 to i32
  %v351 = insertelement <4 x i32> poison, i32 %v350, i64 0
  %v352 = shufflevector <4 x i32> %v351, <4 x i32> poison, <4 x i32> zeroinitializer
  %v353 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v352
  %v354 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v349, <4 x i1> %v353, <4 x i64> zeroinitializer)
  %v355 = bitcast <4 x i64> %v354 to <8 x i32>
  %v356 = mul i64 %v186, 2
  %v357 = getelementptr i8, ptr %v342, i64 %v356
  %v358 = trunc i64 %v265 to i32
  %v359 = insertelement <4 x i32> poison, i32 %v358, i64 0
  %v360 = shufflevector <4 x i32> %v359, <4 x i32> poison, <4 x i32> zeroinitializer
  %v361 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v360
  %v362 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v357, <4 x i1> %v361, <4 x i64> zeroinitializer)
  %v363 = bitcast <4 x i64> %v362 to <8 x i32>
  %v364 = mul i64 %v186, 3
  %v365 = getelementptr i8, ptr %v342, i64 %v364
  %v366 = trunc i64 %v265 to i32
  %v367 = insertelement <4 x i32> poison, i32 %v366, i64 0
  %v368 = shufflevector <4 x i32> %v367, <4 x i32> poison, <4 x i32> zeroinitializer
  %v369 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v368
  %v370 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v365, <4 x i1> %v369, <4 x i64> zeroinitializer)
  %v371 = bitcast <4 x i64> %v370 to <8 x i32>
  %v372 = mul i64 %v186, 4
  %v373 = getelementptr i8, ptr %v342, i64 %v372
  %v374 = trunc i64 %v265 to i32
  %v375 = insertelement <4 x i32> poison, i32 %v374, i64 0
  %v376 = shufflevector <4 x i32> %v375, <4 x i32> poison, <4 x i32> zeroinitializer
  %v377 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v376
  %v378 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v373, <4 x i1> %v377, <4 x i64> zeroinitializer)
  %v379 = bitcast <4 x i64> %v378 to <8 x i32>
  %v380 = mul i64 %v186, 5
  %v381 = getelementptr i8, ptr %v342, i64 %v380
  %v382 = trunc i64 %v265 to i32
  %v383 = insertelement <4 x i32> poison, i32 %v382, i64 0
  %v384 = shufflevector <4 x i32> %v383, <4 x i32> poison, <4 x i32> zeroinitializer
  %v385 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v384
  %v386 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v381, <4 x i1> %v385, <4 x i64> zeroinitializer)
  %v387 = bitcast <4 x i64> %v386 to <8 x i32>
  %v388 = mul i64 %v186, 6
  %v389 = getelementptr i8, ptr %v342, i64 %v388
  %v390 = trunc i64 %v265 to i32
  %v391 = insertelement <4 x i32> poison, i32 %v390, i64 0
  %v392 = shufflevector <4 x i32> %v391, <4 x i32> poison, <4 x i32> zeroinitializer
  %v393 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v392
  %v394 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v389, <4 x i1> %v393, <4 x i64> zeroinitializer)
  %v395 = bitcast <4 x i64> %v394 to <8 x i32>
  %v396 = mul i64 %v186, 7
  %v397 = getelementptr i8, ptr %v342, i64 %v396
  %v398 = trunc i64 %v265 to i32
  %v399 = insertelement <4 x i32> poison, i32 %v398, i64 0
  %v400 = shufflevector <4 x i32> %v399, <4 x i32> poison, <4 x i32> zeroinitializer
  %v401 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v400
  %v402 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v397, <4 x i1> %v401, <4 x i64> zeroinitializer)
  %v403 = bitcast <4 x i64> %v402 to <8 x i32>
  %v404 = shufflevector <8 x i32> %v348, <8 x i32> %v355, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v405 = shufflevector <8 x i32> %v348, <8 x i32> %v355, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v406 = shufflevector <8 x i32> %v363, <8 x i32> %v371, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v407 = shufflevector <8 x i32> %v363, <8 x i32> %v371, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v408 = shufflevector <8 x i32> %v404, <8 x i32> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v409 = shufflevector <8 x i32> %v404, <8 x i32> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v410 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v411 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v412 = shufflevector <8 x i32> %v379, <8 x i32> %v387, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v413 = shufflevector <8 x i32> %v379, <8 x i32> %v387, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v414 = shufflevector <8 x i32> %v395, <8 x i32> %v403, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v415 = shufflevector <8 x i32> %v395, <8 x i32> %v403, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v416 = shufflevector <8 x i32> %v412, <8 x i32> %v414, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x i32> %v412, <8 x i32> %v414, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x i32> %v413, <8 x i32> %v415, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v419 = shufflevector <8 x i32> %v413, <8 x i32> %v415, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v420 = shufflevector <8 x i32> %v408, <8 x i32> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v421 = shufflevector <8 x i32> %v408, <8 x i32> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v422 = shufflevector <8 x i32> %v409, <8 x i32> %v417, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v423 = shufflevector <8 x i32> %v409, <8 x i32> %v417, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v424 = shufflevector <8 x i32> %v410, <8 x i32> %v418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v425 = shufflevector <8 x i32> %v410, <8 x i32> %v418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v426 = shufflevector <8 x i32> %v411, <8 x i32> %v419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v427 = shufflevector <8 x i32> %v411, <8 x i32> %v419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v428 = mul i64 %v266, 2
  %v429 = mul i64 %v428, 32
  %v430 = getelementptr i8, ptr %v196, i64 %v429
  %v431 = mul i64 %v265, 2
  %v432 = icmp sgt i64 %v431, 0
  br i1 %v432, label %pack.line.38, label %pack.line.end.39
pack.line.38:
  %v433 = getelementptr i8, ptr %v430, i64 0
  store <8 x i32> %v420, ptr %v433, align 4
  br label %pack.line.end.39
pack.line.end.39:
  %v434 = icmp sgt i64 %v431, 1
  br i1 %v434, label %pack.line.40, label %pack.line.end.41
pack.line.40:
  %v435 = getelementptr i8, ptr %v430, i64 32
  store <8 x i32> %v422, ptr %v435, align 4
  br label %pack.line.end.41
pack.line.end.41:
  %v436 = icmp sgt i64 %v431, 2
  br i1 %v436, label %pack.line.42, label %pack.line.end.43
pack.line.42:
  %v437 = getelementptr i8, ptr %v430, i64 64
  store <8 x i32> %v424, ptr %v437, align 4
  br label %pack.line.end.43
pack.line.end.43:
  %v438 = icmp sgt i64 %v431, 3
  br i1 %v438, label %pack.line.44, label %pack.line.end.45
pack.line.44:
  %v439 = getelementptr i8, ptr %v430, i64 96
  store <8 x i32> %v426, ptr %v439, align 4
  br label %pack.line.end.45
pack.line.end.45:
  %v440 = icmp sgt i64 %v431, 4
  br i1 %v440, label %pack.line.46, label %pack.line.end.47
pack.line.46:
  %v441 = getelementptr i8, ptr %v430, i64 128
  store <8 x i32> %v421, ptr %v441, align 4
  br label %pack.line.end.47
pack.line.end.47:
  %v442 = icmp sgt i64 %v431, 5
  br i1 %v442, label %pack.line.48, label %pack.line.end.49
pack.line.48:
  %v443 = getelementptr i8, ptr %v430, i64 160
  store <8 x i32> %v423, ptr %v443, align 4
  br label %pack.line.end.49
pack.line.end.49:
  %v444 = icmp sgt i64 %v431, 6
  br i1 %v444, label %pack.line.50, label %pack.line.end.51
pack.line.50:
  %v445 = getelementptr i8, ptr %v430, i64 192
  store <8 x i32> %v425, ptr %v445, align 4
  br label %pack.line.end.51
pack.line.end.51:
  %v446 = icmp sgt i64 %v431, 7
  br i1 %v446, label %pack.line.52, label %pack.line.end.53
pack.line.52:
  %v447 = getelementptr i8, ptr %v430, i64 224
  store <8 x i32> %v427, ptr %v447, align 4
  br label %pack.line.end.53
pack.line.end.53:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v448 = mul i64 32, %v211
  br label %i.54
i.54:
  %v449 = phi i64 [ %v216, %pack.rest.end.37 ], [ %v1049, %w.rest.end.65 ]
  %v450 = icmp slt i64 %v449, %v219
  br i1 %v450, label %i.body.55, label %i.end.56
i.body.55:
  %v451 = mul i64 4, %v215
  %v452 = add i64 %v451, 127
  %v453 = and i64 %v452, -128
  %v454 = add i64 %v453, 64
  %v455 = sub i64 %v449, %v216
  %v456 = mul i64 %v455, %v454
  %v457 = getelementptr i8, ptr %v198, i64 %v456
  %v458 = mul i64 4, %v215
  %v459 = mul i64 %v168, 64
  %v460 = add i64 %v459, 31
  %v461 = udiv i64 %v460, 32
  %v462 = sub i64 %v461, 0
  %v463 = urem i64 %v462, 32
  %v464 = sub i64 %v461, %v463
  br label %w.57
w.57:
  %v465 = phi i64 [ 0, %i.body.55 ], [ %v881, %w.body.58 ]
  %v466 = phi <8 x i32> [ zeroinitializer, %i.body.55 ], [ %v880, %w.body.58 ]
  %v467 = icmp slt i64 %v465, %v464
  br i1 %v467, label %w.body.58, label %w.end.59
w.body.58:
  %v468 = mul i64 %v465, 4
  %v469 = getelementptr i8, ptr %v457, i64 %v468
  %v470 = load i32, ptr %v469, align 4
  %v471 = insertelement <8 x i32> poison, i32 %v470, i64 0
  %v472 = shufflevector <8 x i32> %v471, <8 x i32> poison, <8 x i32> zeroinitializer
  %v473 = mul i64 %v465, 32
  %v474 = getelementptr i8, ptr %v196, i64 %v473
  %v475 = load <8 x i32>, ptr %v474, align 4
  %v476 = and <8 x i32> %v472, %v475
  %v477 = getelementptr i8, ptr %v469, i64 4
  %v478 = load i32, ptr %v477, align 4
  %v479 = insertelement <8 x i32> poison, i32 %v478, i64 0
  %v480 = shufflevector <8 x i32> %v479, <8 x i32> poison, <8 x i32> zeroinitializer
  %v481 = getelementptr i8, ptr %v474, i64 32
  %v482 = load <8 x i32>, ptr %v481, align 4
  %v483 = and <8 x i32> %v480, %v482
  %v484 = getelementptr i8, ptr %v469, i64 8
  %v485 = load i32, ptr %v484, align 4
  %v486 = insertelement <8 x i32> poison, i32 %v485, i64 0
  %v487 = shufflevector <8 x i32> %v486, <8 x i32> poison, <8 x i32> zeroinitializer
  %v488 = getelementptr i8, ptr %v474, i64 64
  %v489 = load <8 x i32>, ptr %v488, align 4
  %v490 = and <8 x i32> %v487, %v489
  %v491 = xor <8 x i32> %v476, %v483
  %v492 = and <8 x i32> %v476, %v483
  %v493 = and <8 x i32> %v491, %v490
  %v494 = or <8 x i32> %v492, %v493
  %v495 = xor <8 x i32> %v491, %v490
  %v496 = getelementptr i8, ptr %v469, i64 12
  %v497 = load i32, ptr %v496, align 4
  %v498 = insertelement <8 x i32> poison, i32 %v497, i64 0
  %v499 = shufflevector <8 x i32> %v498, <8 x i32> poison, <8 x i32> zeroinitializer
  %v500 = getelementptr i8, ptr %v474, i64 96
  %v501 = load <8 x i32>, ptr %v500, align 4
  %v502 = and <8 x i32> %v499, %v501
  %v503 = getelementptr i8, ptr %v469, i64 16
  %v504 = load i32, ptr %v503, align 4
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = getelementptr i8, ptr %v474, i64 128
  %v508 = load <8 x i32>, ptr %v507, align 4
  %v509 = and <8 x i32> %v506, %v508
  %v510 = xor <8 x i32> %v495, %v502
  %v511 = and <8 x i32> %v495, %v502
  %v512 = and <8 x i32> %v510, %v509
  %v513 = or <8 x i32> %v511, %v512
  %v514 = xor <8 x i32> %v510, %v509
  %v515 = getelementptr i8, ptr %v469, i64 20
  %v516 = load i32, ptr %v515, align 4
  %v517 = insertelement <8 x i32> poison, i32 %v516, i64 0
  %v518 = shufflevector <8 x i32> %v517, <8 x i32> poison, <8 x i32> zeroinitializer
  %v519 = getelementptr i8, ptr %v474, i64 160
  %v520 = load <8 x i32>, ptr %v519, align 4
  %v521 = and <8 x i32> %v518, %v520
  %v522 = getelementptr i8, ptr %v469, i64 24
  %v523 = load i32, ptr %v522, align 4
  %v524 = insertelement <8 x i32> poison, i32 %v523, i64 0
  %v525 = shufflevector <8 x i32> %v524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v526 = getelementptr i8, ptr %v474, i64 192
  %v527 = load <8 x i32>, ptr %v526, align 4
  %v528 = and <8 x i32> %v525, %v527
  %v529 = xor <8 x i32> %v514, %v521
  %v530 = and <8 x i32> %v514, %v521
  %v531 = and <8 x i32> %v529, %v528
  %v532 = or <8 x i32> %v530, %v531
  %v533 = xor <8 x i32> %v529, %v528
  %v534 = xor <8 x i32> %v494, %v513
  %v535 = and <8 x i32> %v494, %v513
  %v536 = and <8 x i32> %v534, %v532
  %v537 = or <8 x i32> %v535, %v536
  %v538 = xor <8 x i32> %v534, %v532
  %v539 = getelementptr i8, ptr %v469, i64 28
  %v540 = load i32, ptr %v539, align 4
  %v541 = insertelement <8 x i32> poison, i32 %v540, i64 0
  %v542 = shufflevector <8 x i32> %v541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v543 = getelementptr i8, ptr %v474, i64 224
  %v544 = load <8 x i32>, ptr %v543, align 4
  %v545 = and <8 x i32> %v542, %v544
  %v546 = getelementptr i8, ptr %v469, i64 32
  %v547 = load i32, ptr %v546, align 4
  %v548 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v549 = shufflevector <8 x i32> %v548, <8 x i32> poison, <8 x i32> zeroinitializer
  %v550 = getelementptr i8, ptr %v474, i64 256
  %v551 = load <8 x i32>, ptr %v550, align 4
  %v552 = and <8 x i32> %v549, %v551
  %v553 = xor <8 x i32> %v533, %v545
  %v554 = and <8 x i32> %v533, %v545
  %v555 = and <8 x i32> %v553, %v552
  %v556 = or <8 x i32> %v554, %v555
  %v557 = xor <8 x i32> %v553, %v552
  %v558 = getelementptr i8, ptr %v469, i64 36
  %v559 = load i32, ptr %v558, align 4
  %v560 = insertelement <8 x i32> poison, i32 %v559, i64 0
  %v561 = shufflevector <8 x i32> %v560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v562 = getelementptr i8, ptr %v474, i64 288
  %v563 = load <8 x i32>, ptr %v562, align 4
  %v564 = and <8 x i32> %v561, %v563
  %v565 = getelementptr i8, ptr %v469, i64 40
  %v566 = load i32, ptr %v565, align 4
  %v567 = insertelement <8 x i32> poison, i32 %v566, i64 0
  %v568 = shufflevector <8 x i32> %v567, <8 x i32> poison, <8 x i32> zeroinitializer
  %v569 = getelementptr i8, ptr %v474, i64 320
  %v570 = load <8 x i32>, ptr %v569, align 4
  %v571 = and <8 x i32> %v568, %v570
  %v572 = xor <8 x i32> %v557, %v564
  %v573 = and <8 x i32> %v557, %v564
  %v574 = and <8 x i32> %v572, %v571
  %v575 = or <8 x i32> %v573, %v574
  %v576 = xor <8 x i32> %v572, %v571
  %v577 = xor <8 x i32> %v538, %v556
  %v578 = and <8 x i32> %v538, %v556
  %v579 = and <8 x i32> %v577, %v575
  %v580 = or <8 x i32> %v578, %v579
  %v581 = xor <8 x i32> %v577, %v575
  %v582 = getelementptr i8, ptr %v469, i64 44
  %v583 = load i32, ptr %v582, align 4
  %v584 = insertelement <8 x i32> poison, i32 %v583, i64 0
  %v585 = shufflevector <8 x i32> %v584, <8 x i32> poison, <8 x i32> zeroinitializer
  %v586 = getelementptr i8, ptr %v474, i64 352
  %v587 = load <8 x i32>, ptr %v586, align 4
  %v588 = and <8 x i32> %v585, %v587
  %v589 = getelementptr i8, ptr %v469, i64 48
  %v590 = load i32, ptr %v589, align 4
  %v591 = insertelement <8 x i32> poison, i32 %v590, i64 0
  %v592 = shufflevector <8 x i32> %v591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v593 = getelementptr i8, ptr %v474, i64 384
  %v594 = load <8 x i32>, ptr %v593, align 4
  %v595 = and <8 x i32> %v592, %v594
  %v596 = xor <8 x i32> %v576, %v588
  %v597 = and <8 x i32> %v576, %v588
  %v598 = and <8 x i32> %v596, %v595
  %v599 = or <8 x i32> %v597, %v598
  %v600 = xor <8 x i32> %v596, %v595
  %v601 = getelementptr i8, ptr %v469, i64 52
  %v602 = load i32, ptr %v601, align 4
  %v603 = insertelement <8 x i32> poison, i32 %v602, i64 0
  %v604 = shufflevector <8 x i32> %v603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v605 = getelementptr i8, ptr %v474, i64 416
  %v606 = load <8 x i32>, ptr %v605, align 4
  %v607 = and <8 x i32> %v604, %v606
  %v608 = getelementptr i8, ptr %v469, i64 56
  %v609 = load i32, ptr %v608, align 4
  %v610 = insertelement <8 x i32> poison, i32 %v609, i64 0
  %v611 = shufflevector <8 x i32> %v610, <8 x i32> poison, <8 x i32> zeroinitializer
  %v612 = getelementptr i8, ptr %v474, i64 448
  %v613 = load <8 x i32>, ptr %v612, align 4
  %v614 = and <8 x i32> %v611, %v613
  %v615 = xor <8 x i32> %v600, %v607
  %v616 = and <8 x i32> %v600, %v607
  %v617 = and <8 x i32> %v615, %v614
  %v618 = or <8 x i32> %v616, %v617
  %v619 = xor <8 x i32> %v615, %v614
  %v620 = xor <8 x i32> %v581, %v599
  %v621 = and <8 x i32> %v581, %v599
  %v622 = and <8 x i32> %v620, %v618
  %v623 = or <8 x i32> %v621, %v622
  %v624 = xor <8 x i32> %v620, %v618
  %v625 = xor <8 x i32> %v537, %v580
  %v626 = and <8 x i32> %v537, %v580
  %v627 = and <8 x i32> %v625, %v623
  %v628 = or <8 x i32> %v626, %v627
  %v629 = xor <8 x i32> %v625, %v623
  %v630 = getelementptr i8, ptr %v469, i64 60
  %v631 = load i32, ptr %v630, align 4
  %v632 = insertelement <8 x i32> poison, i32 %v631, i64 0
  %v633 = shufflevector <8 x i32> %v632, <8 x i32> poison, <8 x i32> zeroinitializer
  %v634 = getelementptr i8, ptr %v474, i64 480
  %v635 = load <8 x i32>, ptr %v634, align 4
  %v636 = and <8 x i32> %v633, %v635
  %v637 = getelementptr i8, ptr %v469, i64 64
  %v638 = load i32, ptr %v637, align 4
  %v639 = insertelement <8 x i32> poison, i32 %v638, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = getelementptr i8, ptr %v474, i64 512
  %v642 = load <8 x i32>, ptr %v641, align 4
  %v643 = and <8 x i32> %v640, %v642
  %v644 = xor <8 x i32> %v619, %v636
  %v645 = and <8 x i32> %v619, %v636
  %v646 = and <8 x i32> %v644, %v643
  %v647 = or <8 x i32> %v645, %v646
  %v648 = xor <8 x i32> %v644, %v643
  %v649 = getelementptr i8, ptr %v469, i64 68
  %v650 = load i32, ptr %v649, align 4
  %v651 = insertelement <8 x i32> poison, i32 %v650, i64 0
  %v652 = shufflevector <8 x i32> %v651, <8 x i32> poison, <8 x i32> zeroinitializer
  %v653 = getelementptr i8, ptr %v474, i64 544
  %v654 = load <8 x i32>, ptr %v653, align 4
  %v655 = and <8 x i32> %v652, %v654
  %v656 = getelementptr i8, ptr %v469, i64 72
  %v657 = load i32, ptr %v656, align 4
  %v658 = insertelement <8 x i32> poison, i32 %v657, i64 0
  %v659 = shufflevector <8 x i32> %v658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v660 = getelementptr i8, ptr %v474, i64 576
  %v661 = load <8 x i32>, ptr %v660, align 4
  %v662 = and <8 x i32> %v659, %v661
  %v663 = xor <8 x i32> %v648, %v655
  %v664 = and <8 x i32> %v648, %v655
  %v665 = and <8 x i32> %v663, %v662
  %v666 = or <8 x i32> %v664, %v665
  %v667 = xor <8 x i32> %v663, %v662
  %v668 = xor <8 x i32> %v624, %v647
  %v669 = and <8 x i32> %v624, %v647
  %v670 = and <8 x i32> %v668, %v666
  %v671 = or <8 x i32> %v669, %v670
  %v672 = xor <8 x i32> %v668, %v666
  %v673 = getelementptr i8, ptr %v469, i64 76
  %v674 = load i32, ptr %v673, align 4
  %v675 = insertelement <8 x i32> poison, i32 %v674, i64 0
  %v676 = shufflevector <8 x i32> %v675, <8 x i32> poison, <8 x i32> zeroinitializer
  %v677 = getelementptr i8, ptr %v474, i64 608
  %v678 = load <8 x i32>, ptr %v677, align 4
  %v679 = and <8 x i32> %v676, %v678
  %v680 = getelementptr i8, ptr %v469, i64 80
  %v681 = load i32, ptr %v680, align 4
  %v682 = insertelement <8 x i32> poison, i32 %v681, i64 0
  %v683 = shufflevector <8 x i32> %v682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v684 = getelementptr i8, ptr %v474, i64 640
  %v685 = load <8 x i32>, ptr %v684, align 4
  %v686 = and <8 x i32> %v683, %v685
  %v687 = xor <8 x i32> %v667, %v679
  %v688 = and <8 x i32> %v667, %v679
  %v689 = and <8 x i32> %v687, %v686
  %v690 = or <8 x i32> %v688, %v689
  %v691 = xor <8 x i32> %v687, %v686
  %v692 = getelementptr i8, ptr %v469, i64 84
  %v693 = load i32, ptr %v692, align 4
  %v694 = insertelement <8 x i32> poison, i32 %v693, i64 0
  %v695 = shufflevector <8 x i32> %v694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v696 = getelementptr i8, ptr %v474, i64 672
  %v697 = load <8 x i32>, ptr %v696, align 4
  %v698 = and <8 x i32> %v695, %v697
  %v699 = getelementptr i8, ptr %v469, i64 88
  %v700 = load i32, ptr %v699, align 4
  %v701 = insertelement <8 x i32> poison, i32 %v700, i64 0
  %v702 = shufflevector <8 x i32> %v701, <8 x i32> poison, <8 x i32> zeroinitializer
  %v703 = getelementptr i8, ptr %v474, i64 704
  %v704 = load <8 x i32>, ptr %v703, align 4
  %v705 = and <8 x i32> %v702, %v704
  %v706 = xor <8 x i32> %v691, %v698
  %v707 = and <8 x i32> %v691, %v698
  %v708 = and <8 x i32> %v706, %v705
  %v709 = or <8 x i32> %v707, %v708
  %v710 = xor <8 x i32> %v706, %v705
  %v711 = xor <8 x i32> %v672, %v690
  %v712 = and <8 x i32> %v672, %v690
  %v713 = and <8 x i32> %v711, %v709
  %v714 = or <8 x i32> %v712, %v713
  %v715 = xor <8 x i32> %v711, %v709
  %v716 = xor <8 x i32> %v629, %v671
  %v717 = and <8 x i32> %v629, %v671
  %v718 = and <8 x i32> %v716, %v714
  %v719 = or <8 x i32> %v717, %v718
  %v720 = xor <8 x i32> %v716, %v714
  %v721 = getelementptr i8, ptr %v469, i64 92
  %v722 = load i32, ptr %v721, align 4
  %v723 = insertelement <8 x i32> poison, i32 %v722, i64 0
  %v724 = shufflevector <8 x i32> %v723, <8 x i32> poison, <8 x i32> zeroinitializer
  %v725 = getelementptr i8, ptr %v474, i64 736
  %v726 = load <8 x i32>, ptr %v725, align 4
  %v727 = and <8 x i32> %v724, %v726
  %v728 = getelementptr i8, ptr %v469, i64 96
  %v729 = load i32, ptr %v728, align 4
  %v730 = insertelement <8 x i32> poison, i32 %v729, i64 0
  %v731 = shufflevector <8 x i32> %v730, <8 x i32> poison, <8 x i32> zeroinitializer
  %v732 = getelementptr i8, ptr %v474, i64 768
  %v733 = load <8 x i32>, ptr %v732, align 4
  %v734 = and <8 x i32> %v731, %v733
  %v735 = xor <8 x i32> %v710, %v727
  %v736 = and <8 x i32> %v710, %v727
  %v737 = and <8 x i32> %v735, %v734
  %v738 = or <8 x i32> %v736, %v737
  %v739 = xor <8 x i32> %v735, %v734
  %v740 = getelementptr i8, ptr %v469, i64 100
  %v741 = load i32, ptr %v740, align 4
  %v742 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v743 = shufflevector <8 x i32> %v742, <8 x i32> poison, <8 x i32> zeroinitializer
  %v744 = getelementptr i8, ptr %v474, i64 800
  %v745 = load <8 x i32>, ptr %v744, align 4
  %v746 = and <8 x i32> %v743, %v745
  %v747 = getelementptr i8, ptr %v469, i64 104
  %v748 = load i32, ptr %v747, align 4
  %v749 = insertelement <8 x i32> poison, i32 %v748, i64 0
  %v750 = shufflevector <8 x i32> %v749, <8 x i32> poison, <8 x i32> zeroinitializer
  %v751 = getelementptr i8, ptr %v474, i64 832
  %v752 = load <8 x i32>, ptr %v751, align 4
  %v753 = and <8 x i32> %v750, %v752
  %v754 = xor <8 x i32> %v739, %v746
  %v755 = and <8 x i32> %v739, %v746
  %v756 = and <8 x i32> %v754, %v753
  %v757 = or <8 x i32> %v755, %v756
  %v758 = xor <8 x i32> %v754, %v753
  %v759 = xor <8 x i32> %v715, %v738
  %v760 = and <8 x i32> %v715, %v738
  %v761 = and <8 x i32> %v759, %v757
  %v762 = or <8 x i32> %v760, %v761
  %v763 = xor <8 x i32> %v759, %v757
  %v764 = getelementptr i8, ptr %v469, i64 108
  %v765 = load i32, ptr %v764, align 4
  %v766 = insertelement <8 x i32> poison, i32 %v765, i64 0
  %v767 = shufflevector <8 x i32> %v766, <8 x i32> poison, <8 x i32> zeroinitializer
  %v768 = getelementptr i8, ptr %v474, i64 864
  %v769 = load <8 x i32>, ptr %v768, align 4
  %v770 = and <8 x i32> %v767, %v769
  %v771 = getelementptr i8, ptr %v469, i64 112
  %v772 = load i32, ptr %v771, align 4
  %v773 = insertelement <8 x i32> poison, i32 %v772, i64 0
  %v774 = shufflevector <8 x i32> %v773, <8 x i32> poison, <8 x i32> zeroinitializer
  %v775 = getelementptr i8, ptr %v474, i64 896
  %v776 = load <8 x i32>, ptr %v775, align 4
  %v777 = and <8 x i32> %v774, %v776
  %v778 = xor <8 x i32> %v758, %v770
  %v779 = and <8 x i32> %v758, %v770
  %v780 = and <8 x i32> %v778, %v777
  %v781 = or <8 x i32> %v779, %v780
  %v782 = xor <8 x i32> %v778, %v777
  %v783 = getelementptr i8, ptr %v469, i64 116
  %v784 = load i32, ptr %v783, align 4
  %v785 = insertelement <8 x i32> poison, i32 %v784, i64 0
  %v786 = shufflevector <8 x i32> %v785, <8 x i32> poison, <8 x i32> zeroinitializer
  %v787 = getelementptr i8, ptr %v474, i64 928
  %v788 = load <8 x i32>, ptr %v787, align 4
  %v789 = and <8 x i32> %v786, %v788
  %v790 = getelementptr i8, ptr %v469, i64 120
  %v791 = load i32, ptr %v790, align 4
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = getelementptr i8, ptr %v474, i64 960
  %v795 = load <8 x i32>, ptr %v794, align 4
  %v796 = and <8 x i32> %v793, %v795
  %v797 = xor <8 x i32> %v782, %v789
  %v798 = and <8 x i32> %v782, %v789
  %v799 = and <8 x i32> %v797, %v796
  %v800 = or <8 x i32> %v798, %v799
  %v801 = xor <8 x i32> %v797, %v796
  %v802 = xor <8 x i32> %v763, %v781
  %v803 = and <8 x i32> %v763, %v781
  %v804 = and <8 x i32> %v802, %v800
  %v805 = or <8 x i32> %v803, %v804
  %v806 = xor <8 x i32> %v802, %v800
  %v807 = xor <8 x i32> %v720, %v762
  %v808 = and <8 x i32> %v720, %v762
  %v809 = and <8 x i32> %v807, %v805
  %v810 = or <8 x i32> %v808, %v809
  %v811 = xor <8 x i32> %v807, %v805
  %v812 = xor <8 x i32> %v628, %v719
  %v813 = and <8 x i32> %v628, %v719
  %v814 = and <8 x i32> %v812, %v810
  %v815 = or <8 x i32> %v813, %v814
  %v816 = xor <8 x i32> %v812, %v810
  %v817 = getelementptr i8, ptr %v469, i64 124
  %v818 = load i32, ptr %v817, align 4
  %v819 = insertelement <8 x i32> poison, i32 %v818, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = getelementptr i8, ptr %v474, i64 992
  %v822 = load <8 x i32>, ptr %v821, align 4
  %v823 = and <8 x i32> %v820, %v822
  %v824 = and <8 x i32> %v801, splat (i32 252645135)
  %v825 = bitcast <8 x i32> %v824 to <32 x i8>
  %v826 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v825)
  %v827 = lshr <8 x i32> %v801, splat (i32 4)
  %v828 = and <8 x i32> %v827, splat (i32 252645135)
  %v829 = bitcast <8 x i32> %v828 to <32 x i8>
  %v830 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v829)
  %v831 = and <8 x i32> %v823, splat (i32 252645135)
  %v832 = bitcast <8 x i32> %v831 to <32 x i8>
  %v833 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v832)
  %v834 = lshr <8 x i32> %v823, splat (i32 4)
  %v835 = and <8 x i32> %v834, splat (i32 252645135)
  %v836 = bitcast <8 x i32> %v835 to <32 x i8>
  %v837 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v836)
  %v838 = and <8 x i32> %v806, splat (i32 252645135)
  %v839 = bitcast <8 x i32> %v838 to <32 x i8>
  %v840 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v839)
  %v841 = lshr <8 x i32> %v806, splat (i32 4)
  %v842 = and <8 x i32> %v841, splat (i32 252645135)
  %v843 = bitcast <8 x i32> %v842 to <32 x i8>
  %v844 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v843)
  %v845 = and <8 x i32> %v811, splat (i32 252645135)
  %v846 = bitcast <8 x i32> %v845 to <32 x i8>
  %v847 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v846)
  %v848 = lshr <8 x i32> %v811, splat (i32 4)
  %v849 = and <8 x i32> %v848, splat (i32 252645135)
  %v850 = bitcast <8 x i32> %v849 to <32 x i8>
  %v851 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v850)
  %v852 = and <8 x i32> %v816, splat (i32 252645135)
  %v853 = bitcast <8 x i32> %v852 to <32 x i8>
  %v854 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v853)
  %v855 = lshr <8 x i32> %v816, splat (i32 4)
  %v856 = and <8 x i32> %v855, splat (i32 252645135)
  %v857 = bitcast <8 x i32> %v856 to <32 x i8>
  %v858 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v857)
  %v859 = and <8 x i32> %v815, splat (i32 252645135)
  %v860 = bitcast <8 x i32> %v859 to <32 x i8>
  %v861 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v860)
  %v862 = lshr <8 x i32> %v815, splat (i32 4)
  %v863 = and <8 x i32> %v862, splat (i32 252645135)
  %v864 = bitcast <8 x i32> %v863 to <32 x i8>
  %v865 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v864)
  %v866 = add <32 x i8> %v826, %v833
  %v867 = add <32 x i8> %v866, %v840
  %v868 = add <32 x i8> %v867, %v847
  %v869 = add <32 x i8> %v868, %v854
  %v870 = add <32 x i8> %v869, %v861
  %v871 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v870, <32 x i8> splat (i8 1))
  %v872 = add <32 x i8> %v830, %v837
  %v873 = add <32 x i8> %v872, %v844
  %v874 = add <32 x i8> %v873, %v851
  %v875 = add <32 x i8> %v874, %v858
  %v876 = add <32 x i8> %v875, %v865
  %v877 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v876, <32 x i8> splat (i8 1))
  %v878 = add <16 x i16> %v871, %v877
  %v879 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v878, <16 x i16> splat (i16 1))
  %v880 = add <8 x i32> %v466, %v879
  %v881 = add nsw i64 %v465, 32
  br label %w.57
w.end.59:
  %v882 = sub i64 %v461, %v464
  %v883 = urem i64 %v882, 8
  %v884 = sub i64 %v461, %v883
  br label %w.rest.60
w.rest.60:
  %v885 = phi i64 [ %v464, %w.end.59 ], [ %v1004, %w.rest.body.61 ]
  %v886 = phi <8 x i32> [ %v466, %w.end.59 ], [ %v1003, %w.rest.body.61 ]
  %v887 = icmp slt i64 %v885, %v884
  br i1 %v887, label %w.rest.body.61, label %w.rest.end.62
w.rest.body.61:
  %v888 = mul i64 %v885, 4
  %v889 = getelementptr i8, ptr %v457, i64 %v888
  %v890 = load i32, ptr %v889, align 4
  %v891 = insertelement <8 x i32> poison, i32 %v890, i64 0
  %v892 = shufflevector <8 x i32> %v891, <8 x i32> poison, <8 x i32> zeroinitializer
  %v893 = mul i64 %v885, 32
  %v894 = getelementptr i8, ptr %v196, i64 %v893
  %v895 = load <8 x i32>, ptr %v894, align 4
  %v896 = and <8 x i32> %v892, %v895
  %v897 = getelementptr i8, ptr %v889, i64 4
  %v898 = load i32, ptr %v897, align 4
  %v899 = insertelement <8 x i32> poison, i32 %v898, i64 0
  %v900 = shufflevector <8 x i32> %v899, <8 x i32> poison, <8 x i32> zeroinitializer
  %v901 = getelementptr i8, ptr %v894, i64 32
  %v902 = load <8 x i32>, ptr %v901, align 4
  %v903 = and <8 x i32> %v900, %v902
  %v904 = getelementptr i8, ptr %v889, i64 8
  %v905 = load i32, ptr %v904, align 4
  %v906 = insertelement <8 x i32> poison, i32 %v905, i64 0
  %v907 = shufflevector <8 x i32> %v906, <8 x i32> poison, <8 x i32> zeroinitializer
  %v908 = getelementptr i8, ptr %v894, i64 64
  %v909 = load <8 x i32>, ptr %v908, align 4
  %v910 = and <8 x i32> %v907, %v909
  %v911 = xor <8 x i32> %v896, %v903
  %v912 = and <8 x i32> %v896, %v903
  %v913 = and <8 x i32> %v911, %v910
  %v914 = or <8 x i32> %v912, %v913
  %v915 = xor <8 x i32> %v911, %v910
  %v916 = getelementptr i8, ptr %v889, i64 12
  %v917 = load i32, ptr %v916, align 4
  %v918 = insertelement <8 x i32> poison, i32 %v917, i64 0
  %v919 = shufflevector <8 x i32> %v918, <8 x i32> poison, <8 x i32> zeroinitializer
  %v920 = getelementptr i8, ptr %v894, i64 96
  %v921 = load <8 x i32>, ptr %v920, align 4
  %v922 = and <8 x i32> %v919, %v921
  %v923 = getelementptr i8, ptr %v889, i64 16
  %v924 = load i32, ptr %v923, align 4
  %v925 = insertelement <8 x i32> poison, i32 %v924, i64 0
  %v926 = shufflevector <8 x i32> %v925, <8 x i32> poison, <8 x i32> zeroinitializer
  %v927 = getelementptr i8, ptr %v894, i64 128
  %v928 = load <8 x i32>, ptr %v927, align 4
  %v929 = and <8 x i32> %v926, %v928
  %v930 = xor <8 x i32> %v915, %v922
  %v931 = and <8 x i32> %v915, %v922
  %v932 = and <8 x i32> %v930, %v929
  %v933 = or <8 x i32> %v931, %v932
  %v934 = xor <8 x i32> %v930, %v929
  %v935 = getelementptr i8, ptr %v889, i64 20
  %v936 = load i32, ptr %v935, align 4
  %v937 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = getelementptr i8, ptr %v894, i64 160
  %v940 = load <8 x i32>, ptr %v939, align 4
  %v941 = and <8 x i32> %v938, %v940
  %v942 = getelementptr i8, ptr %v889, i64 24
  %v943 = load i32, ptr %v942, align 4
  %v944 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v945 = shufflevector <8 x i32> %v944, <8 x i32> poison, <8 x i32> zeroinitializer
  %v946 = getelementptr i8, ptr %v894, i64 192
  %v947 = load <8 x i32>, ptr %v946, align 4
  %v948 = and <8 x i32> %v945, %v947
  %v949 = xor <8 x i32> %v934, %v941
  %v950 = and <8 x i32> %v934, %v941
  %v951 = and <8 x i32> %v949, %v948
  %v952 = or <8 x i32> %v950, %v951
  %v953 = xor <8 x i32> %v949, %v948
  %v954 = xor <8 x i32> %v914, %v933
  %v955 = and <8 x i32> %v914, %v933
  %v956 = and <8 x i32> %v954, %v952
  %v957 = or <8 x i32> %v955, %v956
  %v958 = xor <8 x i32> %v954, %v952
  %v959 = getelementptr i8, ptr %v889, i64 28
  %v960 = load i32, ptr %v959, align 4
  %v961 = insertelement <8 x i32> poison, i32 %v960, i64 0
  %v962 = shufflevector <8 x i32> %v961, <8 x i32> poison, <8 x i32> zeroinitializer
  %v963 = getelementptr i8, ptr %v894, i64 224
  %v964 = load <8 x i32>, ptr %v963, align 4
  %v965 = and <8 x i32> %v962, %v964
  %v966 = and <8 x i32> %v953, splat (i32 252645135)
  %v967 = bitcast <8 x i32> %v966 to <32 x i8>
  %v968 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v967)
  %v969 = lshr <8 x i32> %v953, splat (i32 4)
  %v970 = and <8 x i32> %v969, splat (i32 252645135)
  %v971 = bitcast <8 x i32> %v970 to <32 x i8>
  %v972 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v971)
  %v973 = and <8 x i32> %v965, splat (i32 252645135)
  %v974 = bitcast <8 x i32> %v973 to <32 x i8>
  %v975 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v974)
  %v976 = lshr <8 x i32> %v965, splat (i32 4)
  %v977 = and <8 x i32> %v976, splat (i32 252645135)
  %v978 = bitcast <8 x i32> %v977 to <32 x i8>
  %v979 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v978)
  %v980 = and <8 x i32> %v958, splat (i32 252645135)
  %v981 = bitcast <8 x i32> %v980 to <32 x i8>
  %v982 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v981)
  %v983 = lshr <8 x i32> %v958, splat (i32 4)
  %v984 = and <8 x i32> %v983, splat (i32 252645135)
  %v985 = bitcast <8 x i32> %v984 to <32 x i8>
  %v986 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v985)
  %v987 = and <8 x i32> %v957, splat (i32 252645135)
  %v988 = bitcast <8 x i32> %v987 to <32 x i8>
  %v989 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v988)
  %v990 = lshr <8 x i32> %v957, splat (i32 4)
  %v991 = and <8 x i32> %v990, splat (i32 252645135)
  %v992 = bitcast <8 x i32> %v991 to <32 x i8>
  %v993 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v992)
  %v994 = add <32 x i8> %v968, %v975
  %v995 = add <32 x i8> %v994, %v982
  %v996 = add <32 x i8> %v995, %v989
  %v997 = add <32 x i8> %v996, %v972
  %v998 = add <32 x i8> %v997, %v979
  %v999 = add <32 x i8> %v998, %v986
  %v1000 = add <32 x i8> %v999, %v993
  %v1001 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1000, <32 x i8> splat (i8 1))
  %v1002 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1001, <16 x i16> splat (i16 1))
  %v1003 = add <8 x i32> %v886, %v1002
  %v1004 = add nsw i64 %v885, 8
  br label %w.rest.60
w.rest.end.62:
  %v1005 = sub i64 %v461, %v884
  br label %w.rest.63
w.rest.63:
  %v1006 = phi i64 [ %v884, %w.rest.end.62 ], [ %v1029, %w.rest.body.64 ]
  %v1007 = phi <8 x i32> [ %v886, %w.rest.end.62 ], [ %v1028, %w.rest.body.64 ]
  %v1008 = icmp slt i64 %v1006, %v461
  br i1 %v1008, label %w.rest.body.64, label %w.rest.end.65
w.rest.body.64:
  %v1009 = mul i64 %v1006, 4
  %v1010 = getelementptr i8, ptr %v457, i64 %v1009
  %v1011 = load i32, ptr %v1010, align 4
  %v1012 = insertelement <8 x i32> poison, i32 %v1011, i64 0
  %v1013 = shufflevector <8 x i32> %v1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1014 = mul i64 %v1006, 32
  %v1015 = getelementptr i8, ptr %v196, i64 %v1014
  %v1016 = load <8 x i32>, ptr %v1015, align 4
  %v1017 = and <8 x i32> %v1013, %v1016
  %v1018 = and <8 x i32> %v1017, splat (i32 252645135)
  %v1019 = bitcast <8 x i32> %v1018 to <32 x i8>
  %v1020 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1019)
  %v1021 = lshr <8 x i32> %v1017, splat (i32 4)
  %v1022 = and <8 x i32> %v1021, splat (i32 252645135)
  %v1023 = bitcast <8 x i32> %v1022 to <32 x i8>
  %v1024 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1023)
  %v1025 = add <32 x i8> %v1020, %v1024
  %v1026 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1025, <32 x i8> splat (i8 1))
  %v1027 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1026, <16 x i16> splat (i16 1))
  %v1028 = add <8 x i32> %v1007, %v1027
  %v1029 = add nsw i64 %v1006, 1
  br label %w.rest.63
w.rest.end.65:
  %v1030 = mul i64 %v449, 4
  %v1031 = getelementptr i8, ptr %v172, i64 %v1030
  %v1032 = load i32, ptr %v1031, align 4
  %v1033 = mul i64 %v262, 4
  %v1034 = getelementptr i8, ptr %v176, i64 %v1033
  %v1035 = load <8 x i32>, ptr %v1034, align 4
  %v1036 = insertelement <8 x i32> poison, i32 %v1032, i64 0
  %v1037 = shufflevector <8 x i32> %v1036, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1038 = add <8 x i32> %v1037, %v1035
  %v1039 = sub <8 x i32> %v1038, %v1007
  %v1040 = icmp ne <8 x i32> %v1039, splat (i32 0)
  %v1041 = sitofp <8 x i32> %v1007 to <8 x float>
  %v1042 = sitofp <8 x i32> %v1039 to <8 x float>
  %v1043 = fdiv <8 x float> %v1041, %v1042
  %v1044 = select <8 x i1> %v1040, <8 x float> %v1043, <8 x float> splat (float 0x3FF0000000000000)
  %v1045 = mul i64 %v449, %v200
  %v1046 = getelementptr i8, ptr %v194, i64 %v1045
  %v1047 = mul i64 %v262, 4
  %v1048 = getelementptr i8, ptr %v1046, i64 %v1047
  store <8 x float> %v1044, ptr %v1048, align 4
  %v1049 = add nsw i64 %v449, 1
  br label %i.54
i.end.56:
  %v1050 = add nsw i64 %v262, 8
  br label %block.30
block.end.32:
  br label %edge.block.66
edge.block.66:
  %v1051 = phi i64 [ %v261, %block.end.32 ], [ %v1699, %i.end.83 ]
  %v1052 = icmp slt i64 %v1051, %v208
  br i1 %v1052, label %edge.block.body.67, label %edge.block.end.68
edge.block.body.67:
  %v1053 = sub i64 %v208, %v1051
  %v1054 = call i64 @llvm.smin.i64(i64 %v1053, i64 8)
  %v1055 = mul i64 32, %v211
  br label %pack.lane.69
pack.lane.69:
  %v1056 = phi i64 [ 0, %edge.block.body.67 ], [ %v1078, %pack.units.end.74 ]
  %v1057 = icmp slt i64 %v1056, %v1054
  br i1 %v1057, label %pack.lane.body.70, label %pack.lane.end.71
pack.lane.body.70:
  %v1058 = mul i64 %v1056, 4
  %v1059 = getelementptr i8, ptr %v196, i64 %v1058
  br label %pack.units.72
pack.units.72:
  %v1060 = phi i64 [ 0, %pack.lane.body.70 ], [ %v1077, %pack.units.body.73 ]
  %v1061 = icmp slt i64 %v1060, %v168
  br i1 %v1061, label %pack.units.body.73, label %pack.units.end.74
pack.units.body.73:
  %v1062 = mul i64 %v1060, 2
  %v1063 = mul i64 %v1062, 32
  %v1064 = getelementptr i8, ptr %v1059, i64 %v1063
  %v1065 = add i64 %v1051, %v1056
  %v1066 = mul i64 %v1065, %v186
  %v1067 = getelementptr i8, ptr %v192, i64 %v1066
  %v1068 = mul i64 %v1060, 8
  %v1069 = getelementptr i8, ptr %v1067, i64 %v1068
  %v1070 = load i64, ptr %v1069, align 8
  %v1071 = lshr i64 %v1070, 0
  %v1072 = trunc i64 %v1071 to i32
  %v1073 = getelementptr i8, ptr %v1064, i64 0
  store i32 %v1072, ptr %v1073, align 4
  %v1074 = lshr i64 %v1070, 32
  %v1075 = trunc i64 %v1074 to i32
  %v1076 = getelementptr i8, ptr %v1064, i64 32
  store i32 %v1075, ptr %v1076, align 4
  %v1077 = add nsw i64 %v1060, 1
  br label %pack.units.72
pack.units.end.74:
  %v1078 = add nsw i64 %v1056, 1
  br label %pack.lane.69
pack.lane.end.71:
  br label %pack.pad.75
pack.pad.75:
  %v1079 = phi i64 [ %v1054, %pack.lane.end.71 ], [ %v1088, %pack.pad.end.80 ]
  %v1080 = icmp slt i64 %v1079, 8
  br i1 %v1080, label %pack.pad.body.76, label %pack.pad.end.77
pack.pad.body.76:
  %v1081 = mul i64 %v1079, 4
  %v1082 = getelementptr i8, ptr %v196, i64 %v1081
  br label %pack.pad.78
pack.pad.78:
  %v1083 = phi i64 [ 0, %pack.pad.body.76 ], [ %v1087, %pack.pad.body.79 ]
  %v1084 = icmp slt i64 %v1083, %v211
  br i1 %v1084, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v1085 = mul i64 %v1083, 32
  %v1086 = getelementptr i8, ptr %v1082, i64 %v1085
  store i32 0, ptr %v1086, align 4
  %v1087 = add nsw i64 %v1083, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v1088 = add nsw i64 %v1079, 1
  br label %pack.pad.75
pack.pad.end.77:
  %v1089 = mul i64 32, %v211
  br label %i.81
i.81:
  %v1090 = phi i64 [ %v216, %pack.pad.end.77 ], [ %v1698, %w.rest.end.92 ]
  %v1091 = icmp slt i64 %v1090, %v219
  br i1 %v1091, label %i.body.82, label %i.end.83
i.body.82:
  %v1092 = mul i64 4, %v215
  %v1093 = add i64 %v1092, 127
  %v1094 = and i64 %v1093, -128
  %v1095 = add i64 %v1094, 64
  %v1096 = sub i64 %v1090, %v216
  %v1097 = mul i64 %v1096, %v1095
  %v1098 = getelementptr i8, ptr %v198, i64 %v1097
  %v1099 = mul i64 4, %v215
  %v1100 = mul i64 %v168, 64
  %v1101 = add i64 %v1100, 31
  %v1102 = udiv i64 %v1101, 32
  %v1103 = sub i64 %v1102, 0
  %v1104 = urem i64 %v1103, 32
  %v1105 = sub i64 %v1102, %v1104
  br label %w.84
w.84:
  %v1106 = phi i64 [ 0, %i.body.82 ], [ %v1522, %w.body.85 ]
  %v1107 = phi <8 x i32> [ zeroinitializer, %i.body.82 ], [ %v1521, %w.body.85 ]
  %v1108 = icmp slt i64 %v1106, %v1105
  br i1 %v1108, label %w.body.85, label %w.end.86
w.body.85:
  %v1109 = mul i64 %v1106, 4
  %v1110 = getelementptr i8, ptr %v1098, i64 %v1109
  %v1111 = load i32, ptr %v1110, align 4
  %v1112 = insertelement <8 x i32> poison, i32 %v1111, i64 0
  %v1113 = shufflevector <8 x i32> %v1112, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1114 = mul i64 %v1106, 32
  %v1115 = getelementptr i8, ptr %v196, i64 %v1114
  %v1116 = load <8 x i32>, ptr %v1115, align 4
  %v1117 = and <8 x i32> %v1113, %v1116
  %v1118 = getelementptr i8, ptr %v1110, i64 4
  %v1119 = load i32, ptr %v1118, align 4
  %v1120 = insertelement <8 x i32> poison, i32 %v1119, i64 0
  %v1121 = shufflevector <8 x i32> %v1120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1122 = getelementptr i8, ptr %v1115, i64 32
  %v1123 = load <8 x i32>, ptr %v1122, align 4
  %v1124 = and <8 x i32> %v1121, %v1123
  %v1125 = getelementptr i8, ptr %v1110, i64 8
  %v1126 = load i32, ptr %v1125, align 4
  %v1127 = insertelement <8 x i32> poison, i32 %v1126, i64 0
  %v1128 = shufflevector <8 x i32> %v1127, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1129 = getelementptr i8, ptr %v1115, i64 64
  %v1130 = load <8 x i32>, ptr %v1129, align 4
  %v1131 = and <8 x i32> %v1128, %v1130
  %v1132 = xor <8 x i32> %v1117, %v1124
  %v1133 = and <8 x i32> %v1117, %v1124
  %v1134 = and <8 x i32> %v1132, %v1131
  %v1135 = or <8 x i32> %v1133, %v1134
  %v1136 = xor <8 x i32> %v1132, %v1131
  %v1137 = getelementptr i8, ptr %v1110, i64 12
  %v1138 = load i32, ptr %v1137, align 4
  %v1139 = insertelement <8 x i32> poison, i32 %v1138, i64 0
  %v1140 = shufflevector <8 x i32> %v1139, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1141 = getelementptr i8, ptr %v1115, i64 96
  %v1142 = load <8 x i32>, ptr %v1141, align 4
  %v1143 = and <8 x i32> %v1140, %v1142
  %v1144 = getelementptr i8, ptr %v1110, i64 16
  %v1145 = load i32, ptr %v1144, align 4
  %v1146 = insertelement <8 x i32> poison, i32 %v1145, i64 0
  %v1147 = shufflevector <8 x i32> %v1146, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1148 = getelementptr i8, ptr %v1115, i64 128
  %v1149 = load <8 x i32>, ptr %v1148, align 4
  %v1150 = and <8 x i32> %v1147, %v1149
  %v1151 = xor <8 x i32> %v1136, %v1143
  %v1152 = and <8 x i32> %v1136, %v1143
  %v1153 = and <8 x i32> %v1151, %v1150
  %v1154 = or <8 x i32> %v1152, %v1153
  %v1155 = xor <8 x i32> %v1151, %v1150
  %v1156 = getelementptr i8, ptr %v1110, i64 20
  %v1157 = load i32, ptr %v1156, align 4
  %v1158 = insertelement <8 x i32> poison, i32 %v1157, i64 0
  %v1159 = shufflevector <8 x i32> %v1158, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1160 = getelementptr i8, ptr %v1115, i64 160
  %v1161 = load <8 x i32>, ptr %v1160, align 4
  %v1162 = and <8 x i32> %v1159, %v1161
  %v1163 = getelementptr i8, ptr %v1110, i64 24
  %v1164 = load i32, ptr %v1163, align 4
  %v1165 = insertelement <8 x i32> poison, i32 %v1164, i64 0
  %v1166 = shufflevector <8 x i32> %v1165, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1167 = getelementptr i8, ptr %v1115, i64 192
  %v1168 = load <8 x i32>, ptr %v1167, align 4
  %v1169 = and <8 x i32> %v1166, %v1168
  %v1170 = xor <8 x i32> %v1155, %v1162
  %v1171 = and <8 x i32> %v1155, %v1162
  %v1172 = and <8 x i32> %v1170, %v1169
  %v1173 = or <8 x i32> %v1171, %v1172
  %v1174 = xor <8 x i32> %v1170, %v1169
  %v1175 = xor <8 x i32> %v1135, %v1154
  %v1176 = and <8 x i32> %v1135, %v1154
  %v1177 = and <8 x i32> %v1175, %v1173
  %v1178 = or <8 x i32> %v1176, %v1177
  %v1179 = xor <8 x i32> %v1175, %v1173
  %v1180 = getelementptr i8, ptr %v1110, i64 28
  %v1181 = load i32, ptr %v1180, align 4
  %v1182 = insertelement <8 x i32> poison, i32 %v1181, i64 0
  %v1183 = shufflevector <8 x i32> %v1182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1184 = getelementptr i8, ptr %v1115, i64 224
  %v1185 = load <8 x i32>, ptr %v1184, align 4
  %v1186 = and <8 x i32> %v1183, %v1185
  %v1187 = getelementptr i8, ptr %v1110, i64 32
  %v1188 = load i32, ptr %v1187, align 4
  %v1189 = insertelement <8 x i32> poison, i32 %v1188, i64 0
  %v1190 = shufflevector <8 x i32> %v1189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1191 = getelementptr i8, ptr %v1115, i64 256
  %v1192 = load <8 x i32>, ptr %v1191, align 4
  %v1193 = and <8 x i32> %v1190, %v1192
  %v1194 = xor <8 x i32> %v1174, %v1186
  %v1195 = and <8 x i32> %v1174, %v1186
  %v1196 = and <8 x i32> %v1194, %v1193
  %v1197 = or <8 x i32> %v1195, %v1196
  %v1198 = xor <8 x i32> %v1194, %v1193
  %v1199 = getelementptr i8, ptr %v1110, i64 36
  %v1200 = load i32, ptr %v1199, align 4
  %v1201 = insertelement <8 x i32> poison, i32 %v1200, i64 0
  %v1202 = shufflevector <8 x i32> %v1201, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1203 = getelementptr i8, ptr %v1115, i64 288
  %v1204 = load <8 x i32>, ptr %v1203, align 4
  %v1205 = and <8 x i32> %v1202, %v1204
  %v1206 = getelementptr i8, ptr %v1110, i64 40
  %v1207 = load i32, ptr %v1206, align 4
  %v1208 = insertelement <8 x i32> poison, i32 %v1207, i64 0
  %v1209 = shufflevector <8 x i32> %v1208, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1210 = getelementptr i8, ptr %v1115, i64 320
  %v1211 = load <8 x i32>, ptr %v1210, align 4
  %v1212 = and <8 x i32> %v1209, %v1211
  %v1213 = xor <8 x i32> %v1198, %v1205
  %v1214 = and <8 x i32> %v1198, %v1205
  %v1215 = and <8 x i32> %v1213, %v1212
  %v1216 = or <8 x i32> %v1214, %v1215
  %v1217 = xor <8 x i32> %v1213, %v1212
  %v1218 = xor <8 x i32> %v1179, %v1197
  %v1219 = and <8 x i32> %v1179, %v1197
  %v1220 = and <8 x i32> %v1218, %v1216
  %v1221 = or <8 x i32> %v1219, %v1220
  %v1222 = xor <8 x i32> %v1218, %v1216
  %v1223 = getelementptr i8, ptr %v1110, i64 44
  %v1224 = load i32, ptr %v1223, align 4
  %v1225 = insertelement <8 x i32> poison, i32 %v1224, i64 0
  %v1226 = shufflevector <8 x i32> %v1225, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1227 = getelementptr i8, ptr %v1115, i64 352
  %v1228 = load <8 x i32>, ptr %v1227, align 4
  %v1229 = and <8 x i32> %v1226, %v1228
  %v1230 = getelementptr i8, ptr %v1110, i64 48
  %v1231 = load i32, ptr %v1230, align 4
  %v1232 = insertelement <8 x i32> poison, i32 %v1231, i64 0
  %v1233 = shufflevector <8 x i32> %v1232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1234 = getelementptr i8, ptr %v1115, i64 384
  %v1235 = load <8 x i32>, ptr %v1234, align 4
  %v1236 = and <8 x i32> %v1233, %v1235
  %v1237 = xor <8 x i32> %v1217, %v1229
  %v1238 = and <8 x i32> %v1217, %v1229
  %v1239 = and <8 x i32> %v1237, %v1236
  %v1240 = or <8 x i32> %v1238, %v1239
  %v1241 = xor <8 x i32> %v1237, %v1236
  %v1242 = getelementptr i8, ptr %v1110, i64 52
  %v1243 = load i32, ptr %v1242, align 4
  %v1244 = insertelement <8 x i32> poison, i32 %v1243, i64 0
  %v1245 = shufflevector <8 x i32> %v1244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1246 = getelementptr i8, ptr %v1115, i64 416
  %v1247 = load <8 x i32>, ptr %v1246, align 4
  %v1248 = and <8 x i32> %v1245, %v1247
  %v1249 = getelementptr i8, ptr %v1110, i64 56
  %v1250 = load i32, ptr %v1249, align 4
  %v1251 = insertelement <8 x i32> poison, i32 %v1250, i64 0
  %v1252 = shufflevector <8 x i32> %v1251, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1253 = getelementptr i8, ptr %v1115, i64 448
  %v1254 = load <8 x i32>, ptr %v1253, align 4
  %v1255 = and <8 x i32> %v1252, %v1254
  %v1256 = xor <8 x i32> %v1241, %v1248
  %v1257 = and <8 x i32> %v1241, %v1248
  %v1258 = and <8 x i32> %v1256, %v1255
  %v1259 = or <8 x i32> %v1257, %v1258
  %v1260 = xor <8 x i32> %v1256, %v1255
  %v1261 = xor <8 x i32> %v1222, %v1240
  %v1262 = and <8 x i32> %v1222, %v1240
  %v1263 = and <8 x i32> %v1261, %v1259
  %v1264 = or <8 x i32> %v1262, %v1263
  %v1265 = xor <8 x i32> %v1261, %v1259
  %v1266 = xor <8 x i32> %v1178, %v1221
  %v1267 = and <8 x i32> %v1178, %v1221
  %v1268 = and <8 x i32> %v1266, %v1264
  %v1269 = or <8 x i32> %v1267, %v1268
  %v1270 = xor <8 x i32> %v1266, %v1264
  %v1271 = getelementptr i8, ptr %v1110, i64 60
  %v1272 = load i32, ptr %v1271, align 4
  %v1273 = insertelement <8 x i32> poison, i32 %v1272, i64 0
  %v1274 = shufflevector <8 x i32> %v1273, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1275 = getelementptr i8, ptr %v1115, i64 480
  %v1276 = load <8 x i32>, ptr %v1275, align 4
  %v1277 = and <8 x i32> %v1274, %v1276
  %v1278 = getelementptr i8, ptr %v1110, i64 64
  %v1279 = load i32, ptr %v1278, align 4
  %v1280 = insertelement <8 x i32> poison, i32 %v1279, i64 0
  %v1281 = shufflevector <8 x i32> %v1280, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1282 = getelementptr i8, ptr %v1115, i64 512
  %v1283 = load <8 x i32>, ptr %v1282, align 4
  %v1284 = and <8 x i32> %v1281, %v1283
  %v1285 = xor <8 x i32> %v1260, %v1277
  %v1286 = and <8 x i32> %v1260, %v1277
  %v1287 = and <8 x i32> %v1285, %v1284
  %v1288 = or <8 x i32> %v1286, %v1287
  %v1289 = xor <8 x i32> %v1285, %v1284
  %v1290 = getelementptr i8, ptr %v1110, i64 68
  %v1291 = load i32, ptr %v1290, align 4
  %v1292 = insertelement <8 x i32> poison, i32 %v1291, i64 0
  %v1293 = shufflevector <8 x i32> %v1292, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1294 = getelementptr i8, ptr %v1115, i64 544
  %v1295 = load <8 x i32>, ptr %v1294, align 4
  %v1296 = and <8 x i32> %v1293, %v1295
  %v1297 = getelementptr i8, ptr %v1110, i64 72
  %v1298 = load i32, ptr %v1297, align 4
  %v1299 = insertelement <8 x i32> poison, i32 %v1298, i64 0
  %v1300 = shufflevector <8 x i32> %v1299, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1301 = getelementptr i8, ptr %v1115, i64 576
  %v1302 = load <8 x i32>, ptr %v1301, align 4
  %v1303 = and <8 x i32> %v1300, %v1302
  %v1304 = xor <8 x i32> %v1289, %v1296
  %v1305 = and <8 x i32> %v1289, %v1296
  %v1306 = and <8 x i32> %v1304, %v1303
  %v1307 = or <8 x i32> %v1305, %v1306
  %v1308 = xor <8 x i32> %v1304, %v1303
  %v1309 = xor <8 x i32> %v1265, %v1288
  %v1310 = and <8 x i32> %v1265, %v1288
  %v1311 = and <8 x i32> %v1309, %v1307
  %v1312 = or <8 x i32> %v1310, %v1311
  %v1313 = xor <8 x i32> %v1309, %v1307
  %v1314 = getelementptr i8, ptr %v1110, i64 76
  %v1315 = load i32, ptr %v1314, align 4
  %v1316 = insertelement <8 x i32> poison, i32 %v1315, i64 0
  %v1317 = shufflevector <8 x i32> %v1316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1318 = getelementptr i8, ptr %v1115, i64 608
  %v1319 = load <8 x i32>, ptr %v1318, align 4
  %v1320 = and <8 x i32> %v1317, %v1319
  %v1321 = getelementptr i8, ptr %v1110, i64 80
  %v1322 = load i32, ptr %v1321, align 4
  %v1323 = insertelement <8 x i32> poison, i32 %v1322, i64 0
  %v1324 = shufflevector <8 x i32> %v1323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1325 = getelementptr i8, ptr %v1115, i64 640
  %v1326 = load <8 x i32>, ptr %v1325, align 4
  %v1327 = and <8 x i32> %v1324, %v1326
  %v1328 = xor <8 x i32> %v1308, %v1320
  %v1329 = and <8 x i32> %v1308, %v1320
  %v1330 = and <8 x i32> %v1328, %v1327
  %v1331 = or <8 x i32> %v1329, %v1330
  %v1332 = xor <8 x i32> %v1328, %v1327
  %v1333 = getelementptr i8, ptr %v1110, i64 84
  %v1334 = load i32, ptr %v1333, align 4
  %v1335 = insertelement <8 x i32> poison, i32 %v1334, i64 0
  %v1336 = shufflevector <8 x i32> %v1335, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1337 = getelementptr i8, ptr %v1115, i64 672
  %v1338 = load <8 x i32>, ptr %v1337, align 4
  %v1339 = and <8 x i32> %v1336, %v1338
  %v1340 = getelementptr i8, ptr %v1110, i64 88
  %v1341 = load i32, ptr %v1340, align 4
  %v1342 = insertelement <8 x i32> poison, i32 %v1341, i64 0
  %v1343 = shufflevector <8 x i32> %v1342, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1344 = getelementptr i8, ptr %v1115, i64 704
  %v1345 = load <8 x i32>, ptr %v1344, align 4
  %v1346 = and <8 x i32> %v1343, %v1345
  %v1347 = xor <8 x i32> %v1332, %v1339
  %v1348 = and <8 x i32> %v1332, %v1339
  %v1349 = and <8 x i32> %v1347, %v1346
  %v1350 = or <8 x i32> %v1348, %v1349
  %v1351 = xor <8 x i32> %v1347, %v1346
  %v1352 = xor <8 x i32> %v1313, %v1331
  %v1353 = and <8 x i32> %v1313, %v1331
  %v1354 = and <8 x i32> %v1352, %v1350
  %v1355 = or <8 x i32> %v1353, %v1354
  %v1356 = xor <8 x i32> %v1352, %v1350
  %v1357 = xor <8 x i32> %v1270, %v1312
  %v1358 = and <8 x i32> %v1270, %v1312
  %v1359 = and <8 x i32> %v1357, %v1355
  %v1360 = or <8 x i32> %v1358, %v1359
  %v1361 = xor <8 x i32> %v1357, %v1355
  %v1362 = getelementptr i8, ptr %v1110, i64 92
  %v1363 = load i32, ptr %v1362, align 4
  %v1364 = insertelement <8 x i32> poison, i32 %v1363, i64 0
  %v1365 = shufflevector <8 x i32> %v1364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1366 = getelementptr i8, ptr %v1115, i64 736
  %v1367 = load <8 x i32>, ptr %v1366, align 4
  %v1368 = and <8 x i32> %v1365, %v1367
  %v1369 = getelementptr i8, ptr %v1110, i64 96
  %v1370 = load i32, ptr %v1369, align 4
  %v1371 = insertelement <8 x i32> poison, i32 %v1370, i64 0
  %v1372 = shufflevector <8 x i32> %v1371, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1373 = getelementptr i8, ptr %v1115, i64 768
  %v1374 = load <8 x i32>, ptr %v1373, align 4
  %v1375 = and <8 x i32> %v1372, %v1374
  %v1376 = xor <8 x i32> %v1351, %v1368
  %v1377 = and <8 x i32> %v1351, %v1368
  %v1378 = and <8 x i32> %v1376, %v1375
  %v1379 = or <8 x i32> %v1377, %v1378
  %v1380 = xor <8 x i32> %v1376, %v1375
  %v1381 = getelementptr i8, ptr %v1110, i64 100
  %v1382 = load i32, ptr %v1381, align 4
  %v1383 = insertelement <8 x i32> poison, i32 %v1382, i64 0
  %v1384 = shufflevector <8 x i32> %v1383, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1385 = getelementptr i8, ptr %v1115, i64 800
  %v1386 = load <8 x i32>, ptr %v1385, align 4
  %v1387 = and <8 x i32> %v1384, %v1386
  %v1388 = getelementptr i8, ptr %v1110, i64 104
  %v1389 = load i32, ptr %v1388, align 4
  %v1390 = insertelement <8 x i32> poison, i32 %v1389, i64 0
  %v1391 = shufflevector <8 x i32> %v1390, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1392 = getelementptr i8, ptr %v1115, i64 832
  %v1393 = load <8 x i32>, ptr %v1392, align 4
  %v1394 = and <8 x i32> %v1391, %v1393
  %v1395 = xor <8 x i32> %v1380, %v1387
  %v1396 = and <8 x i32> %v1380, %v1387
  %v1397 = and <8 x i32> %v1395, %v1394
  %v1398 = or <8 x i32> %v1396, %v1397
  %v1399 = xor <8 x i32> %v1395, %v1394
  %v1400 = xor <8 x i32> %v1356, %v1379
  %v1401 = and <8 x i32> %v1356, %v1379
  %v1402 = and <8 x i32> %v1400, %v1398
  %v1403 = or <8 x i32> %v1401, %v1402
  %v1404 = xor <8 x i32> %v1400, %v1398
  %v1405 = getelementptr i8, ptr %v1110, i64 108
  %v1406 = load i32, ptr %v1405, align 4
  %v1407 = insertelement <8 x i32> poison, i32 %v1406, i64 0
  %v1408 = shufflevector <8 x i32> %v1407, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1409 = getelementptr i8, ptr %v1115, i64 864
  %v1410 = load <8 x i32>, ptr %v1409, align 4
  %v1411 = and <8 x i32> %v1408, %v1410
  %v1412 = getelementptr i8, ptr %v1110, i64 112
  %v1413 = load i32, ptr %v1412, align 4
  %v1414 = insertelement <8 x i32> poison, i32 %v1413, i64 0
  %v1415 = shufflevector <8 x i32> %v1414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1416 = getelementptr i8, ptr %v1115, i64 896
  %v1417 = load <8 x i32>, ptr %v1416, align 4
  %v1418 = and <8 x i32> %v1415, %v1417
  %v1419 = xor <8 x i32> %v1399, %v1411
  %v1420 = and <8 x i32> %v1399, %v1411
  %v1421 = and <8 x i32> %v1419, %v1418
  %v1422 = or <8 x i32> %v1420, %v1421
  %v1423 = xor <8 x i32> %v1419, %v1418
  %v1424 = getelementptr i8, ptr %v1110, i64 116
  %v1425 = load i32, ptr %v1424, align 4
  %v1426 = insertelement <8 x i32> poison, i32 %v1425, i64 0
  %v1427 = shufflevector <8 x i32> %v1426, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1428 = getelementptr i8, ptr %v1115, i64 928
  %v1429 = load <8 x i32>, ptr %v1428, align 4
  %v1430 = and <8 x i32> %v1427, %v1429
  %v1431 = getelementptr i8, ptr %v1110, i64 120
  %v1432 = load i32, ptr %v1431, align 4
  %v1433 = insertelement <8 x i32> poison, i32 %v1432, i64 0
  %v1434 = shufflevector <8 x i32> %v1433, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1435 = getelementptr i8, ptr %v1115, i64 960
  %v1436 = load <8 x i32>, ptr %v1435, align 4
  %v1437 = and <8 x i32> %v1434, %v1436
  %v1438 = xor <8 x i32> %v1423, %v1430
  %v1439 = and <8 x i32> %v1423, %v1430
  %v1440 = and <8 x i32> %v1438, %v1437
  %v1441 = or <8 x i32> %v1439, %v1440
  %v1442 = xor <8 x i32> %v1438, %v1437
  %v1443 = xor <8 x i32> %v1404, %v1422
  %v1444 = and <8 x i32> %v1404, %v1422
  %v1445 = and <8 x i32> %v1443, %v1441
  %v1446 = or <8 x i32> %v1444, %v1445
  %v1447 = xor <8 x i32> %v1443, %v1441
  %v1448 = xor <8 x i32> %v1361, %v1403
  %v1449 = and <8 x i32> %v1361, %v1403
  %v1450 = and <8 x i32> %v1448, %v1446
  %v1451 = or <8 x i32> %v1449, %v1450
  %v1452 = xor <8 x i32> %v1448, %v1446
  %v1453 = xor <8 x i32> %v1269, %v1360
  %v1454 = and <8 x i32> %v1269, %v1360
  %v1455 = and <8 x i32> %v1453, %v1451
  %v1456 = or <8 x i32> %v1454, %v1455
  %v1457 = xor <8 x i32> %v1453, %v1451
  %v1458 = getelementptr i8, ptr %v1110, i64 124
  %v1459 = load i32, ptr %v1458, align 4
  %v1460 = insertelement <8 x i32> poison, i32 %v1459, i64 0
  %v1461 = shufflevector <8 x i32> %v1460, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1462 = getelementptr i8, ptr %v1115, i64 992
  %v1463 = load <8 x i32>, ptr %v1462, align 4
  %v1464 = and <8 x i32> %v1461, %v1463
  %v1465 = and <8 x i32> %v1442, splat (i32 252645135)
  %v1466 = bitcast <8 x i32> %v1465 to <32 x i8>
  %v1467 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1466)
  %v1468 = lshr <8 x i32> %v1442, splat (i32 4)
  %v1469 = and <8 x i32> %v1468, splat (i32 252645135)
  %v1470 = bitcast <8 x i32> %v1469 to <32 x i8>
  %v1471 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1470)
  %v1472 = and <8 x i32> %v1464, splat (i32 252645135)
  %v1473 = bitcast <8 x i32> %v1472 to <32 x i8>
  %v1474 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1473)
  %v1475 = lshr <8 x i32> %v1464, splat (i32 4)
  %v1476 = and <8 x i32> %v1475, splat (i32 252645135)
  %v1477 = bitcast <8 x i32> %v1476 to <32 x i8>
  %v1478 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1477)
  %v1479 = and <8 x i32> %v1447, splat (i32 252645135)
  %v1480 = bitcast <8 x i32> %v1479 to <32 x i8>
  %v1481 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1480)
  %v1482 = lshr <8 x i32> %v1447, splat (i32 4)
  %v1483 = and <8 x i32> %v1482, splat (i32 252645135)
  %v1484 = bitcast <8 x i32> %v1483 to <32 x i8>
  %v1485 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1484)
  %v1486 = and <8 x i32> %v1452, splat (i32 252645135)
  %v1487 = bitcast <8 x i32> %v1486 to <32 x i8>
  %v1488 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1487)
  %v1489 = lshr <8 x i32> %v1452, splat (i32 4)
  %v1490 = and <8 x i32> %v1489, splat (i32 252645135)
  %v1491 = bitcast <8 x i32> %v1490 to <32 x i8>
  %v1492 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1491)
  %v1493 = and <8 x i32> %v1457, splat (i32 252645135)
  %v1494 = bitcast <8 x i32> %v1493 to <32 x i8>
  %v1495 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1494)
  %v1496 = lshr <8 x i32> %v1457, splat (i32 4)
  %v1497 = and <8 x i32> %v1496, splat (i32 252645135)
  %v1498 = bitcast <8 x i32> %v1497 to <32 x i8>
  %v1499 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1498)
  %v1500 = and <8 x i32> %v1456, splat (i32 252645135)
  %v1501 = bitcast <8 x i32> %v1500 to <32 x i8>
  %v1502 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1501)
  %v1503 = lshr <8 x i32> %v1456, splat (i32 4)
  %v1504 = and <8 x i32> %v1503, splat (i32 252645135)
  %v1505 = bitcast <8 x i32> %v1504 to <32 x i8>
  %v1506 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1505)
  %v1507 = add <32 x i8> %v1467, %v1474
  %v1508 = add <32 x i8> %v1507, %v1481
  %v1509 = add <32 x i8> %v1508, %v1488
  %v1510 = add <32 x i8> %v1509, %v1495
  %v1511 = add <32 x i8> %v1510, %v1502
  %v1512 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1511, <32 x i8> splat (i8 1))
  %v1513 = add <32 x i8> %v1471, %v1478
  %v1514 = add <32 x i8> %v1513, %v1485
  %v1515 = add <32 x i8> %v1514, %v1492
  %v1516 = add <32 x i8> %v1515, %v1499
  %v1517 = add <32 x i8> %v1516, %v1506
  %v1518 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1517, <32 x i8> splat (i8 1))
  %v1519 = add <16 x i16> %v1512, %v1518
  %v1520 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1519, <16 x i16> splat (i16 1))
  %v1521 = add <8 x i32> %v1107, %v1520
  %v1522 = add nsw i64 %v1106, 32
  br label %w.84
w.end.86:
  %v1523 = sub i64 %v1102, %v1105
  %v1524 = urem i64 %v1523, 8
  %v1525 = sub i64 %v1102, %v1524
  br label %w.rest.87
w.rest.87:
  %v1526 = phi i64 [ %v1105, %w.end.86 ], [ %v1645, %w.rest.body.88 ]
  %v1527 = phi <8 x i32> [ %v1107, %w.end.86 ], [ %v1644, %w.rest.body.88 ]
  %v1528 = icmp slt i64 %v1526, %v1525
  br i1 %v1528, label %w.rest.body.88, label %w.rest.end.89
w.rest.body.88:
  %v1529 = mul i64 %v1526, 4
  %v1530 = getelementptr i8, ptr %v1098, i64 %v1529
  %v1531 = load i32, ptr %v1530, align 4
  %v1532 = insertelement <8 x i32> poison, i32 %v1531, i64 0
  %v1533 = shufflevector <8 x i32> %v1532, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1534 = mul i64 %v1526, 32
  %v1535 = getelementptr i8, ptr %v196, i64 %v1534
  %v1536 = load <8 x i32>, ptr %v1535, align 4
  %v1537 = and <8 x i32> %v1533, %v1536
  %v1538 = getelementptr i8, ptr %v1530, i64 4
  %v1539 = load i32, ptr %v1538, align 4
  %v1540 = insertelement <8 x i32> poison, i32 %v1539, i64 0
  %v1541 = shufflevector <8 x i32> %v1540, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1542 = getelementptr i8, ptr %v1535, i64 32
  %v1543 = load <8 x i32>, ptr %v1542, align 4
  %v1544 = and <8 x i32> %v1541, %v1543
  %v1545 = getelementptr i8, ptr %v1530, i64 8
  %v1546 = load i32, ptr %v1545, align 4
  %v1547 = insertelement <8 x i32> poison, i32 %v1546, i64 0
  %v1548 = shufflevector <8 x i32> %v1547, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1549 = getelementptr i8, ptr %v1535, i64 64
  %v1550 = load <8 x i32>, ptr %v1549, align 4
  %v1551 = and <8 x i32> %v1548, %v1550
  %v1552 = xor <8 x i32> %v1537, %v1544
  %v1553 = and <8 x i32> %v1537, %v1544
  %v1554 = and <8 x i32> %v1552, %v1551
  %v1555 = or <8 x i32> %v1553, %v1554
  %v1556 = xor <8 x i32> %v1552, %v1551
  %v1557 = getelementptr i8, ptr %v1530, i64 12
  %v1558 = load i32, ptr %v1557, align 4
  %v1559 = insertelement <8 x i32> poison, i32 %v1558, i64 0
  %v1560 = shufflevector <8 x i32> %v1559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1561 = getelementptr i8, ptr %v1535, i64 96
  %v1562 = load <8 x i32>, ptr %v1561, align 4
  %v1563 = and <8 x i32> %v1560, %v1562
  %v1564 = getelementptr i8, ptr %v1530, i64 16
  %v1565 = load i32, ptr %v1564, align 4
  %v1566 = insertelement <8 x i32> poison, i32 %v1565, i64 0
  %v1567 = shufflevector <8 x i32> %v1566, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1568 = getelementptr i8, ptr %v1535, i64 128
  %v1569 = load <8 x i32>, ptr %v1568, align 4
  %v1570 = and <8 x i32> %v1567, %v1569
  %v1571 = xor <8 x i32> %v1556, %v1563
  %v1572 = and <8 x i32> %v1556, %v1563
  %v1573 = and <8 x i32> %v1571, %v1570
  %v1574 = or <8 x i32> %v1572, %v1573
  %v1575 = xor <8 x i32> %v1571, %v1570
  %v1576 = getelementptr i8, ptr %v1530, i64 20
  %v1577 = load i32, ptr %v1576, align 4
  %v1578 = insertelement <8 x i32> poison, i32 %v1577, i64 0
  %v1579 = shufflevector <8 x i32> %v1578, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1580 = getelementptr i8, ptr %v1535, i64 160
  %v1581 = load <8 x i32>, ptr %v1580, align 4
  %v1582 = and <8 x i32> %v1579, %v1581
  %v1583 = getelementptr i8, ptr %v1530, i64 24
  %v1584 = load i32, ptr %v1583, align 4
  %v1585 = insertelement <8 x i32> poison, i32 %v1584, i64 0
  %v1586 = shufflevector <8 x i32> %v1585, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1587 = getelementptr i8, ptr %v1535, i64 192
  %v1588 = load <8 x i32>, ptr %v1587, align 4
  %v1589 = and <8 x i32> %v1586, %v1588
  %v1590 = xor <8 x i32> %v1575, %v1582
  %v1591 = and <8 x i32> %v1575, %v1582
  %v1592 = and <8 x i32> %v1590, %v1589
  %v1593 = or <8 x i32> %v1591, %v1592
  %v1594 = xor <8 x i32> %v1590, %v1589
  %v1595 = xor <8 x i32> %v1555, %v1574
  %v1596 = and <8 x i32> %v1555, %v1574
  %v1597 = and <8 x i32> %v1595, %v1593
  %v1598 = or <8 x i32> %v1596, %v1597
  %v1599 = xor <8 x i32> %v1595, %v1593
  %v1600 = getelementptr i8, ptr %v1530, i64 28
  %v1601 = load i32, ptr %v1600, align 4
  %v1602 = insertelement <8 x i32> poison, i32 %v1601, i64 0
  %v1603 = shufflevector <8 x i32> %v1602, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1604 = getelementptr i8, ptr %v1535, i64 224
  %v1605 = load <8 x i32>, ptr %v1604, align 4
  %v1606 = and <8 x i32> %v1603, %v1605
  %v1607 = and <8 x i32> %v1594, splat (i32 252645135)
  %v1608 = bitcast <8 x i32> %v1607 to <32 x i8>
  %v1609 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1608)
  %v1610 = lshr <8 x i32> %v1594, splat (i32 4)
  %v1611 = and <8 x i32> %v1610, splat (i32 252645135)
  %v1612 = bitcast <8 x i32> %v1611 to <32 x i8>
  %v1613 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1612)
  %v1614 = and <8 x i32> %v1606, splat (i32 252645135)
  %v1615 = bitcast <8 x i32> %v1614 to <32 x i8>
  %v1616 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1615)
  %v1617 = lshr <8 x i32> %v1606, splat (i32 4)
  %v1618 = and <8 x i32> %v1617, splat (i32 252645135)
  %v1619 = bitcast <8 x i32> %v1618 to <32 x i8>
  %v1620 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1619)
  %v1621 = and <8 x i32> %v1599, splat (i32 252645135)
  %v1622 = bitcast <8 x i32> %v1621 to <32 x i8>
  %v1623 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1622)
  %v1624 = lshr <8 x i32> %v1599, splat (i32 4)
  %v1625 = and <8 x i32> %v1624, splat (i32 252645135)
  %v1626 = bitcast <8 x i32> %v1625 to <32 x i8>
  %v1627 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1626)
  %v1628 = and <8 x i32> %v1598, splat (i32 252645135)
  %v1629 = bitcast <8 x i32> %v1628 to <32 x i8>
  %v1630 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1629)
  %v1631 = lshr <8 x i32> %v1598, splat (i32 4)
  %v1632 = and <8 x i32> %v1631, splat (i32 252645135)
  %v1633 = bitcast <8 x i32> %v1632 to <32 x i8>
  %v1634 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1633)
  %v1635 = add <32 x i8> %v1609, %v1616
  %v1636 = add <32 x i8> %v1635, %v1623
  %v1637 = add <32 x i8> %v1636, %v1630
  %v1638 = add <32 x i8> %v1637, %v1613
  %v1639 = add <32 x i8> %v1638, %v1620
  %v1640 = add <32 x i8> %v1639, %v1627
  %v1641 = add <32 x i8> %v1640, %v1634
  %v1642 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1641, <32 x i8> splat (i8 1))
  %v1643 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1642, <16 x i16> splat (i16 1))
  %v1644 = add <8 x i32> %v1527, %v1643
  %v1645 = add nsw i64 %v1526, 8
  br label %w.rest.87
w.rest.end.89:
  %v1646 = sub i64 %v1102, %v1525
  br label %w.rest.90
w.rest.90:
  %v1647 = phi i64 [ %v1525, %w.rest.end.89 ], [ %v1670, %w.rest.body.91 ]
  %v1648 = phi <8 x i32> [ %v1527, %w.rest.end.89 ], [ %v1669, %w.rest.body.91 ]
  %v1649 = icmp slt i64 %v1647, %v1102
  br i1 %v1649, label %w.rest.body.91, label %w.rest.end.92
w.rest.body.91:
  %v1650 = mul i64 %v1647, 4
  %v1651 = getelementptr i8, ptr %v1098, i64 %v1650
  %v1652 = load i32, ptr %v1651, align 4
  %v1653 = insertelement <8 x i32> poison, i32 %v1652, i64 0
  %v1654 = shufflevector <8 x i32> %v1653, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1655 = mul i64 %v1647, 32
  %v1656 = getelementptr i8, ptr %v196, i64 %v1655
  %v1657 = load <8 x i32>, ptr %v1656, align 4
  %v1658 = and <8 x i32> %v1654, %v1657
  %v1659 = and <8 x i32> %v1658, splat (i32 252645135)
  %v1660 = bitcast <8 x i32> %v1659 to <32 x i8>
  %v1661 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1660)
  %v1662 = lshr <8 x i32> %v1658, splat (i32 4)
  %v1663 = and <8 x i32> %v1662, splat (i32 252645135)
  %v1664 = bitcast <8 x i32> %v1663 to <32 x i8>
  %v1665 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1664)
  %v1666 = add <32 x i8> %v1661, %v1665
  %v1667 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1666, <32 x i8> splat (i8 1))
  %v1668 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1667, <16 x i16> splat (i16 1))
  %v1669 = add <8 x i32> %v1648, %v1668
  %v1670 = add nsw i64 %v1647, 1
  br label %w.rest.90
w.rest.end.92:
  %v1671 = mul i64 %v1090, 4
  %v1672 = getelementptr i8, ptr %v172, i64 %v1671
  %v1673 = load i32, ptr %v1672, align 4
  %v1674 = mul i64 %v1051, 4
  %v1675 = getelementptr i8, ptr %v176, i64 %v1674
  %v1676 = trunc i64 %v1054 to i32
  %v1677 = insertelement <8 x i32> poison, i32 %v1676, i64 0
  %v1678 = shufflevector <8 x i32> %v1677, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1679 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1678
  %v1680 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 4 %v1675, <8 x i1> %v1679, <8 x i32> zeroinitializer)
  %v1681 = insertelement <8 x i32> poison, i32 %v1673, i64 0
  %v1682 = shufflevector <8 x i32> %v1681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1683 = add <8 x i32> %v1682, %v1680
  %v1684 = sub <8 x i32> %v1683, %v1648
  %v1685 = icmp ne <8 x i32> %v1684, splat (i32 0)
  %v1686 = sitofp <8 x i32> %v1648 to <8 x float>
  %v1687 = sitofp <8 x i32> %v1684 to <8 x float>
  %v1688 = fdiv <8 x float> %v1686, %v1687
  %v1689 = select <8 x i1> %v1685, <8 x float> %v1688, <8 x float> splat (float 0x3FF0000000000000)
  %v1690 = mul i64 %v1090, %v200
  %v1691 = getelementptr i8, ptr %v194, i64 %v1690
  %v1692 = mul i64 %v1051, 4
  %v1693 = getelementptr i8, ptr %v1691, i64 %v1692
  %v1694 = trunc i64 %v1054 to i32
  %v1695 = insertelement <8 x i32> poison, i32 %v1694, i64 0
  %v1696 = shufflevector <8 x i32> %v1695, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1697 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1696
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1689, ptr align 4 %v1693, <8 x i1> %v1697)
  %v1698 = add nsw i64 %v1090, 1
  br label %i.81
i.end.83:
  %v1699 = add nsw i64 %v1051, 8
  br label %edge.block.66
edge.block.end.68:
  %v1700 = add nsw i64 %v216, %v210
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


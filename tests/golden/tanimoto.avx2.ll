
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
  %v436 = alloca <8 x i32>, i64 8, align 64
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
  %v216 = phi i64 [ %v202, %entry ], [ %v1705, %edge.block.end.55 ]
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
  %v224 = phi i64 [ %v216, %row.block.body.20 ], [ %v260, %pack.rest.end.29 ]
  %v225 = icmp slt i64 %v224, %v219
  br i1 %v225, label %pack.row.body.23, label %pack.row.end.24
pack.row.body.23:
  %v226 = sub i64 %v224, %v216
  %v227 = mul i64 %v226, %v223
  %v228 = getelementptr i8, ptr %v198, i64 %v227
  %v229 = mul i64 4, %v215
  %v230 = urem i64 %v168, 4
  %v231 = sub i64 %v168, %v230
  %v232 = sub i64 %v168, %v231
  %v233 = call i64 @llvm.smin.i64(i64 %v232, i64 4)
  br label %pack.units.25
pack.units.25:
  %v234 = phi i64 [ 0, %pack.row.body.23 ], [ %v245, %pack.units.body.26 ]
  %v235 = icmp slt i64 %v234, %v231
  br i1 %v235, label %pack.units.body.26, label %pack.units.end.27
pack.units.body.26:
  %v236 = mul i64 %v224, %v178
  %v237 = getelementptr i8, ptr %v184, i64 %v236
  %v238 = mul i64 %v234, 8
  %v239 = getelementptr i8, ptr %v237, i64 %v238
  %v240 = load <4 x i64>, ptr %v239, align 8
  %v241 = bitcast <4 x i64> %v240 to <8 x i32>
  %v242 = mul i64 %v234, 2
  %v243 = mul i64 %v242, 4
  %v244 = getelementptr i8, ptr %v228, i64 %v243
  store <8 x i32> %v241, ptr %v244, align 4
  %v245 = add nsw i64 %v234, 4
  br label %pack.units.25
pack.units.end.27:
  %v246 = icmp sgt i64 %v233, 0
  br i1 %v246, label %pack.rest.28, label %pack.rest.end.29
pack.rest.28:
  %v247 = mul i64 %v224, %v178
  %v248 = getelementptr i8, ptr %v184, i64 %v247
  %v249 = mul i64 %v231, 8
  %v250 = getelementptr i8, ptr %v248, i64 %v249
  %v251 = trunc i64 %v233 to i32
  %v252 = insertelement <4 x i32> poison, i32 %v251, i64 0
  %v253 = shufflevector <4 x i32> %v252, <4 x i32> poison, <4 x i32> zeroinitializer
  %v254 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v253
  %v255 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v250, <4 x i1> %v254, <4 x i64> zeroinitializer)
  %v256 = bitcast <4 x i64> %v255 to <8 x i32>
  %v257 = mul i64 %v231, 2
  %v258 = mul i64 %v257, 4
  %v259 = getelementptr i8, ptr %v228, i64 %v258
  store <8 x i32> %v256, ptr %v259, align 4
  br label %pack.rest.end.29
pack.rest.end.29:
  %v260 = add nsw i64 %v224, 1
  br label %pack.row.22
pack.row.end.24:
  %v261 = sub i64 %v208, %v206
  %v262 = urem i64 %v261, 8
  %v263 = sub i64 %v208, %v262
  br label %block.30
block.30:
  %v264 = phi i64 [ %v206, %pack.row.end.24 ], [ %v1055, %i.end.43 ]
  %v265 = icmp slt i64 %v264, %v263
  br i1 %v265, label %block.body.31, label %block.end.32
block.body.31:
  %v266 = mul i64 32, %v211
  %v267 = urem i64 %v168, 4
  %v268 = sub i64 %v168, %v267
  br label %pack.square.33
pack.square.33:
  %v269 = phi i64 [ 0, %block.body.31 ], [ %v339, %pack.square.body.34 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %pack.square.body.34, label %pack.square.end.35
pack.square.body.34:
  %v271 = mul i64 %v269, 2
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr i8, ptr %v196, i64 %v272
  %v274 = mul i64 %v264, %v186
  %v275 = getelementptr i8, ptr %v192, i64 %v274
  %v276 = mul i64 %v269, 8
  %v277 = getelementptr i8, ptr %v275, i64 %v276
  %v278 = load <4 x i64>, ptr %v277, align 8
  %v279 = bitcast <4 x i64> %v278 to <8 x i32>
  %v280 = getelementptr i8, ptr %v277, i64 %v186
  %v281 = load <4 x i64>, ptr %v280, align 8
  %v282 = bitcast <4 x i64> %v281 to <8 x i32>
  %v283 = mul i64 %v186, 2
  %v284 = getelementptr i8, ptr %v277, i64 %v283
  %v285 = load <4 x i64>, ptr %v284, align 8
  %v286 = bitcast <4 x i64> %v285 to <8 x i32>
  %v287 = mul i64 %v186, 3
  %v288 = getelementptr i8, ptr %v277, i64 %v287
  %v289 = load <4 x i64>, ptr %v288, align 8
  %v290 = bitcast <4 x i64> %v289 to <8 x i32>
  %v291 = mul i64 %v186, 4
  %v292 = getelementptr i8, ptr %v277, i64 %v291
  %v293 = load <4 x i64>, ptr %v292, align 8
  %v294 = bitcast <4 x i64> %v293 to <8 x i32>
  %v295 = mul i64 %v186, 5
  %v296 = getelementptr i8, ptr %v277, i64 %v295
  %v297 = load <4 x i64>, ptr %v296, align 8
  %v298 = bitcast <4 x i64> %v297 to <8 x i32>
  %v299 = mul i64 %v186, 6
  %v300 = getelementptr i8, ptr %v277, i64 %v299
  %v301 = load <4 x i64>, ptr %v300, align 8
  %v302 = bitcast <4 x i64> %v301 to <8 x i32>
  %v303 = mul i64 %v186, 7
  %v304 = getelementptr i8, ptr %v277, i64 %v303
  %v305 = load <4 x i64>, ptr %v304, align 8
  %v306 = bitcast <4 x i64> %v305 to <8 x i32>
  %v307 = shufflevector <8 x i32> %v279, <8 x i32> %v282, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v308 = shufflevector <8 x i32> %v279, <8 x i32> %v282, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v309 = shufflevector <8 x i32> %v286, <8 x i32> %v290, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v310 = shufflevector <8 x i32> %v286, <8 x i32> %v290, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v311 = shufflevector <8 x i32> %v307, <8 x i32> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v312 = shufflevector <8 x i32> %v307, <8 x i32> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v313 = shufflevector <8 x i32> %v308, <8 x i32> %v310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v314 = shufflevector <8 x i32> %v308, <8 x i32> %v310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v315 = shufflevector <8 x i32> %v294, <8 x i32> %v298, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v316 = shufflevector <8 x i32> %v294, <8 x i32> %v298, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v317 = shufflevector <8 x i32> %v302, <8 x i32> %v306, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v318 = shufflevector <8 x i32> %v302, <8 x i32> %v306, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v319 = shufflevector <8 x i32> %v315, <8 x i32> %v317, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v320 = shufflevector <8 x i32> %v315, <8 x i32> %v317, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v321 = shufflevector <8 x i32> %v316, <8 x i32> %v318, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v322 = shufflevector <8 x i32> %v316, <8 x i32> %v318, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v323 = shufflevector <8 x i32> %v311, <8 x i32> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v324 = shufflevector <8 x i32> %v311, <8 x i32> %v319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v325 = shufflevector <8 x i32> %v312, <8 x i32> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x i32> %v312, <8 x i32> %v320, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x i32> %v314, <8 x i32> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x i32> %v314, <8 x i32> %v322, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = getelementptr i8, ptr %v273, i64 0
  store <8 x i32> %v323, ptr %v331, align 4
  %v332 = getelementptr i8, ptr %v273, i64 32
  store <8 x i32> %v325, ptr %v332, align 4
  %v333 = getelementptr i8, ptr %v273, i64 64
  store <8 x i32> %v327, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v273, i64 96
  store <8 x i32> %v329, ptr %v334, align 4
  %v335 = getelementptr i8, ptr %v273, i64 128
  store <8 x i32> %v324, ptr %v335, align 4
  %v336 = getelementptr i8, ptr %v273, i64 160
  store <8 x i32> %v326, ptr %v336, align 4
  %v337 = getelementptr i8, ptr %v273, i64 192
  store <8 x i32> %v328, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v273, i64 224
  store <8 x i32> %v330, ptr %v338, align 4
  %v339 = add nsw i64 %v269, 4
  br label %pack.square.33
pack.square.end.35:
  %v340 = sub i64 %v168, %v268
  %v341 = call i64 @llvm.smin.i64(i64 %v340, i64 4)
  %v342 = icmp sgt i64 %v341, 0
  br i1 %v342, label %pack.rest.36, label %pack.rest.end.37
pack.rest.36:
  %v343 = mul i64 %v264, %v186
  %v344 = getelementptr i8, ptr %v192, i64 %v343
  %v345 = mul i64 %v268, 8
  %v346 = getelementptr i8, ptr %v344, i64 %v345
  %v347 = trunc i64 %v341 to i32
  %v348 = insertelement <4 x i32> poison, i32 %v347, i64 0
  %v349 = shufflevector <4 x i32> %v348, <4 x i32> poison, <4 x i32> zeroinitializer
  %v350 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v349
  %v351 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v346, <4 x i1> %v350, <4 x i64> zeroinitializer)
  %v352 = bitcast <4 x i64> %v351 to <8 x i32>
  %v353 = getelementptr i8, ptr %v346, i64 %v186
  %v354 = trunc i64 %v341 to i32
  %v355 = insertelement <4 x i32> poison, i32 %v354, i64 0
  %v356 = shufflevector <4 x i32> %v355, <4 x i32> poison, <4 x i32> zeroinitializer
  %v357 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v356
  %v358 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v353, <4 x i1> %v357, <4 x i64> zeroinitializer)
  %v359 = bitcast <4 x i64> %v358 to <8 x i32>
  %v360 = mul i64 %v186, 2
  %v361 = getelementptr i8, ptr %v346, i64 %v360
  %v362 = trunc i64 %v341 to i32
  %v363 = insertelement <4 x i32> poison, i32 %v362, i64 0
  %v364 = shufflevector <4 x i32> %v363, <4 x i32> poison, <4 x i32> zeroinitializer
  %v365 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v364
  %v366 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v361, <4 x i1> %v365, <4 x i64> zeroinitializer)
  %v367 = bitcast <4 x i64> %v366 to <8 x i32>
  %v368 = mul i64 %v186, 3
  %v369 = getelementptr i8, ptr %v346, i64 %v368
  %v370 = trunc i64 %v341 to i32
  %v371 = insertelement <4 x i32> poison, i32 %v370, i64 0
  %v372 = shufflevector <4 x i32> %v371, <4 x i32> poison, <4 x i32> zeroinitializer
  %v373 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v372
  %v374 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v369, <4 x i1> %v373, <4 x i64> zeroinitializer)
  %v375 = bitcast <4 x i64> %v374 to <8 x i32>
  %v376 = mul i64 %v186, 4
  %v377 = getelementptr i8, ptr %v346, i64 %v376
  %v378 = trunc i64 %v341 to i32
  %v379 = insertelement <4 x i32> poison, i32 %v378, i64 0
  %v380 = shufflevector <4 x i32> %v379, <4 x i32> poison, <4 x i32> zeroinitializer
  %v381 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v380
  %v382 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v377, <4 x i1> %v381, <4 x i64> zeroinitializer)
  %v383 = bitcast <4 x i64> %v382 to <8 x i32>
  %v384 = mul i64 %v186, 5
  %v385 = getelementptr i8, ptr %v346, i64 %v384
  %v386 = trunc i64 %v341 to i32
  %v387 = insertelement <4 x i32> poison, i32 %v386, i64 0
  %v388 = shufflevector <4 x i32> %v387, <4 x i32> poison, <4 x i32> zeroinitializer
  %v389 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v388
  %v390 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v385, <4 x i1> %v389, <4 x i64> zeroinitializer)
  %v391 = bitcast <4 x i64> %v390 to <8 x i32>
  %v392 = mul i64 %v186, 6
  %v393 = getelementptr i8, ptr %v346, i64 %v392
  %v394 = trunc i64 %v341 to i32
  %v395 = insertelement <4 x i32> poison, i32 %v394, i64 0
  %v396 = shufflevector <4 x i32> %v395, <4 x i32> poison, <4 x i32> zeroinitializer
  %v397 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v396
  %v398 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v393, <4 x i1> %v397, <4 x i64> zeroinitializer)
  %v399 = bitcast <4 x i64> %v398 to <8 x i32>
  %v400 = mul i64 %v186, 7
  %v401 = getelementptr i8, ptr %v346, i64 %v400
  %v402 = trunc i64 %v341 to i32
  %v403 = insertelement <4 x i32> poison, i32 %v402, i64 0
  %v404 = shufflevector <4 x i32> %v403, <4 x i32> poison, <4 x i32> zeroinitializer
  %v405 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v404
  %v406 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v401, <4 x i1> %v405, <4 x i64> zeroinitializer)
  %v407 = bitcast <4 x i64> %v406 to <8 x i32>
  %v408 = shufflevector <8 x i32> %v352, <8 x i32> %v359, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v409 = shufflevector <8 x i32> %v352, <8 x i32> %v359, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v410 = shufflevector <8 x i32> %v367, <8 x i32> %v375, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v411 = shufflevector <8 x i32> %v367, <8 x i32> %v375, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v412 = shufflevector <8 x i32> %v408, <8 x i32> %v410, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v413 = shufflevector <8 x i32> %v408, <8 x i32> %v410, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v414 = shufflevector <8 x i32> %v409, <8 x i32> %v411, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x i32> %v409, <8 x i32> %v411, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x i32> %v383, <8 x i32> %v391, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v417 = shufflevector <8 x i32> %v383, <8 x i32> %v391, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v418 = shufflevector <8 x i32> %v399, <8 x i32> %v407, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v419 = shufflevector <8 x i32> %v399, <8 x i32> %v407, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v420 = shufflevector <8 x i32> %v416, <8 x i32> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x i32> %v416, <8 x i32> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x i32> %v417, <8 x i32> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x i32> %v417, <8 x i32> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x i32> %v412, <8 x i32> %v420, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v425 = shufflevector <8 x i32> %v412, <8 x i32> %v420, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v426 = shufflevector <8 x i32> %v413, <8 x i32> %v421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v427 = shufflevector <8 x i32> %v413, <8 x i32> %v421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v428 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v429 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v430 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v431 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v432 = mul i64 %v268, 2
  %v433 = mul i64 %v432, 32
  %v434 = getelementptr i8, ptr %v196, i64 %v433
  %v435 = mul i64 %v341, 2
  %v437 = getelementptr i8, ptr %v436, i64 0
  store <8 x i32> %v424, ptr %v437, align 4
  %v438 = getelementptr i8, ptr %v436, i64 32
  store <8 x i32> %v426, ptr %v438, align 4
  %v439 = getelementptr i8, ptr %v436, i64 64
  store <8 x i32> %v428, ptr %v439, align 4
  %v440 = getelementptr i8, ptr %v436, i64 96
  store <8 x i32> %v430, ptr %v440, align 4
  %v441 = getelementptr i8, ptr %v436, i64 128
  store <8 x i32> %v425, ptr %v441, align 4
  %v442 = getelementptr i8, ptr %v436, i64 160
  store <8 x i32> %v427, ptr %v442, align 4
  %v443 = getelementptr i8, ptr %v436, i64 192
  store <8 x i32> %v429, ptr %v443, align 4
  %v444 = getelementptr i8, ptr %v436, i64 224
  store <8 x i32> %v431, ptr %v444, align 4
  br label %pack.line.38
pack.line.38:
  %v445 = phi i64 [ 0, %pack.rest.36 ], [ %v452, %pack.line.body.39 ]
  %v446 = icmp slt i64 %v445, %v435
  br i1 %v446, label %pack.line.body.39, label %pack.line.end.40
pack.line.body.39:
  %v447 = mul i64 %v445, 32
  %v448 = getelementptr i8, ptr %v436, i64 %v447
  %v449 = mul i64 %v445, 32
  %v450 = getelementptr i8, ptr %v434, i64 %v449
  %v451 = load <8 x i32>, ptr %v448, align 4
  store <8 x i32> %v451, ptr %v450, align 4
  %v452 = add nsw i64 %v445, 1
  br label %pack.line.38
pack.line.end.40:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v453 = mul i64 32, %v211
  br label %i.41
i.41:
  %v454 = phi i64 [ %v216, %pack.rest.end.37 ], [ %v1054, %w.rest.end.52 ]
  %v455 = icmp slt i64 %v454, %v219
  br i1 %v455, label %i.body.42, label %i.end.43
i.body.42:
  %v456 = mul i64 4, %v215
  %v457 = add i64 %v456, 127
  %v458 = and i64 %v457, -128
  %v459 = add i64 %v458, 64
  %v460 = sub i64 %v454, %v216
  %v461 = mul i64 %v460, %v459
  %v462 = getelementptr i8, ptr %v198, i64 %v461
  %v463 = mul i64 4, %v215
  %v464 = mul i64 %v168, 64
  %v465 = add i64 %v464, 31
  %v466 = udiv i64 %v465, 32
  %v467 = sub i64 %v466, 0
  %v468 = urem i64 %v467, 32
  %v469 = sub i64 %v466, %v468
  br label %w.44
w.44:
  %v470 = phi i64 [ 0, %i.body.42 ], [ %v886, %w.body.45 ]
  %v471 = phi <8 x i32> [ zeroinitializer, %i.body.42 ], [ %v885, %w.body.45 ]
  %v472 = icmp slt i64 %v470, %v469
  br i1 %v472, label %w.body.45, label %w.end.46
w.body.45:
  %v473 = mul i64 %v470, 4
  %v474 = getelementptr i8, ptr %v462, i64 %v473
  %v475 = load i32, ptr %v474, align 4
  %v476 = insertelement <8 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <8 x i32> %v476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v478 = mul i64 %v470, 32
  %v479 = getelementptr i8, ptr %v196, i64 %v478
  %v480 = load <8 x i32>, ptr %v479, align 4
  %v481 = and <8 x i32> %v477, %v480
  %v482 = getelementptr i8, ptr %v474, i64 4
  %v483 = load i32, ptr %v482, align 4
  %v484 = insertelement <8 x i32> poison, i32 %v483, i64 0
  %v485 = shufflevector <8 x i32> %v484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v486 = getelementptr i8, ptr %v479, i64 32
  %v487 = load <8 x i32>, ptr %v486, align 4
  %v488 = and <8 x i32> %v485, %v487
  %v489 = getelementptr i8, ptr %v474, i64 8
  %v490 = load i32, ptr %v489, align 4
  %v491 = insertelement <8 x i32> poison, i32 %v490, i64 0
  %v492 = shufflevector <8 x i32> %v491, <8 x i32> poison, <8 x i32> zeroinitializer
  %v493 = getelementptr i8, ptr %v479, i64 64
  %v494 = load <8 x i32>, ptr %v493, align 4
  %v495 = and <8 x i32> %v492, %v494
  %v496 = xor <8 x i32> %v481, %v488
  %v497 = and <8 x i32> %v481, %v488
  %v498 = and <8 x i32> %v496, %v495
  %v499 = or <8 x i32> %v497, %v498
  %v500 = xor <8 x i32> %v496, %v495
  %v501 = getelementptr i8, ptr %v474, i64 12
  %v502 = load i32, ptr %v501, align 4
  %v503 = insertelement <8 x i32> poison, i32 %v502, i64 0
  %v504 = shufflevector <8 x i32> %v503, <8 x i32> poison, <8 x i32> zeroinitializer
  %v505 = getelementptr i8, ptr %v479, i64 96
  %v506 = load <8 x i32>, ptr %v505, align 4
  %v507 = and <8 x i32> %v504, %v506
  %v508 = getelementptr i8, ptr %v474, i64 16
  %v509 = load i32, ptr %v508, align 4
  %v510 = insertelement <8 x i32> poison, i32 %v509, i64 0
  %v511 = shufflevector <8 x i32> %v510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v512 = getelementptr i8, ptr %v479, i64 128
  %v513 = load <8 x i32>, ptr %v512, align 4
  %v514 = and <8 x i32> %v511, %v513
  %v515 = xor <8 x i32> %v500, %v507
  %v516 = and <8 x i32> %v500, %v507
  %v517 = and <8 x i32> %v515, %v514
  %v518 = or <8 x i32> %v516, %v517
  %v519 = xor <8 x i32> %v515, %v514
  %v520 = getelementptr i8, ptr %v474, i64 20
  %v521 = load i32, ptr %v520, align 4
  %v522 = insertelement <8 x i32> poison, i32 %v521, i64 0
  %v523 = shufflevector <8 x i32> %v522, <8 x i32> poison, <8 x i32> zeroinitializer
  %v524 = getelementptr i8, ptr %v479, i64 160
  %v525 = load <8 x i32>, ptr %v524, align 4
  %v526 = and <8 x i32> %v523, %v525
  %v527 = getelementptr i8, ptr %v474, i64 24
  %v528 = load i32, ptr %v527, align 4
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = getelementptr i8, ptr %v479, i64 192
  %v532 = load <8 x i32>, ptr %v531, align 4
  %v533 = and <8 x i32> %v530, %v532
  %v534 = xor <8 x i32> %v519, %v526
  %v535 = and <8 x i32> %v519, %v526
  %v536 = and <8 x i32> %v534, %v533
  %v537 = or <8 x i32> %v535, %v536
  %v538 = xor <8 x i32> %v534, %v533
  %v539 = xor <8 x i32> %v499, %v518
  %v540 = and <8 x i32> %v499, %v518
  %v541 = and <8 x i32> %v539, %v537
  %v542 = or <8 x i32> %v540, %v541
  %v543 = xor <8 x i32> %v539, %v537
  %v544 = getelementptr i8, ptr %v474, i64 28
  %v545 = load i32, ptr %v544, align 4
  %v546 = insertelement <8 x i32> poison, i32 %v545, i64 0
  %v547 = shufflevector <8 x i32> %v546, <8 x i32> poison, <8 x i32> zeroinitializer
  %v548 = getelementptr i8, ptr %v479, i64 224
  %v549 = load <8 x i32>, ptr %v548, align 4
  %v550 = and <8 x i32> %v547, %v549
  %v551 = getelementptr i8, ptr %v474, i64 32
  %v552 = load i32, ptr %v551, align 4
  %v553 = insertelement <8 x i32> poison, i32 %v552, i64 0
  %v554 = shufflevector <8 x i32> %v553, <8 x i32> poison, <8 x i32> zeroinitializer
  %v555 = getelementptr i8, ptr %v479, i64 256
  %v556 = load <8 x i32>, ptr %v555, align 4
  %v557 = and <8 x i32> %v554, %v556
  %v558 = xor <8 x i32> %v538, %v550
  %v559 = and <8 x i32> %v538, %v550
  %v560 = and <8 x i32> %v558, %v557
  %v561 = or <8 x i32> %v559, %v560
  %v562 = xor <8 x i32> %v558, %v557
  %v563 = getelementptr i8, ptr %v474, i64 36
  %v564 = load i32, ptr %v563, align 4
  %v565 = insertelement <8 x i32> poison, i32 %v564, i64 0
  %v566 = shufflevector <8 x i32> %v565, <8 x i32> poison, <8 x i32> zeroinitializer
  %v567 = getelementptr i8, ptr %v479, i64 288
  %v568 = load <8 x i32>, ptr %v567, align 4
  %v569 = and <8 x i32> %v566, %v568
  %v570 = getelementptr i8, ptr %v474, i64 40
  %v571 = load i32, ptr %v570, align 4
  %v572 = insertelement <8 x i32> poison, i32 %v571, i64 0
  %v573 = shufflevector <8 x i32> %v572, <8 x i32> poison, <8 x i32> zeroinitializer
  %v574 = getelementptr i8, ptr %v479, i64 320
  %v575 = load <8 x i32>, ptr %v574, align 4
  %v576 = and <8 x i32> %v573, %v575
  %v577 = xor <8 x i32> %v562, %v569
  %v578 = and <8 x i32> %v562, %v569
  %v579 = and <8 x i32> %v577, %v576
  %v580 = or <8 x i32> %v578, %v579
  %v581 = xor <8 x i32> %v577, %v576
  %v582 = xor <8 x i32> %v543, %v561
  %v583 = and <8 x i32> %v543, %v561
  %v584 = and <8 x i32> %v582, %v580
  %v585 = or <8 x i32> %v583, %v584
  %v586 = xor <8 x i32> %v582, %v580
  %v587 = getelementptr i8, ptr %v474, i64 44
  %v588 = load i32, ptr %v587, align 4
  %v589 = insertelement <8 x i32> poison, i32 %v588, i64 0
  %v590 = shufflevector <8 x i32> %v589, <8 x i32> poison, <8 x i32> zeroinitializer
  %v591 = getelementptr i8, ptr %v479, i64 352
  %v592 = load <8 x i32>, ptr %v591, align 4
  %v593 = and <8 x i32> %v590, %v592
  %v594 = getelementptr i8, ptr %v474, i64 48
  %v595 = load i32, ptr %v594, align 4
  %v596 = insertelement <8 x i32> poison, i32 %v595, i64 0
  %v597 = shufflevector <8 x i32> %v596, <8 x i32> poison, <8 x i32> zeroinitializer
  %v598 = getelementptr i8, ptr %v479, i64 384
  %v599 = load <8 x i32>, ptr %v598, align 4
  %v600 = and <8 x i32> %v597, %v599
  %v601 = xor <8 x i32> %v581, %v593
  %v602 = and <8 x i32> %v581, %v593
  %v603 = and <8 x i32> %v601, %v600
  %v604 = or <8 x i32> %v602, %v603
  %v605 = xor <8 x i32> %v601, %v600
  %v606 = getelementptr i8, ptr %v474, i64 52
  %v607 = load i32, ptr %v606, align 4
  %v608 = insertelement <8 x i32> poison, i32 %v607, i64 0
  %v609 = shufflevector <8 x i32> %v608, <8 x i32> poison, <8 x i32> zeroinitializer
  %v610 = getelementptr i8, ptr %v479, i64 416
  %v611 = load <8 x i32>, ptr %v610, align 4
  %v612 = and <8 x i32> %v609, %v611
  %v613 = getelementptr i8, ptr %v474, i64 56
  %v614 = load i32, ptr %v613, align 4
  %v615 = insertelement <8 x i32> poison, i32 %v614, i64 0
  %v616 = shufflevector <8 x i32> %v615, <8 x i32> poison, <8 x i32> zeroinitializer
  %v617 = getelementptr i8, ptr %v479, i64 448
  %v618 = load <8 x i32>, ptr %v617, align 4
  %v619 = and <8 x i32> %v616, %v618
  %v620 = xor <8 x i32> %v605, %v612
  %v621 = and <8 x i32> %v605, %v612
  %v622 = and <8 x i32> %v620, %v619
  %v623 = or <8 x i32> %v621, %v622
  %v624 = xor <8 x i32> %v620, %v619
  %v625 = xor <8 x i32> %v586, %v604
  %v626 = and <8 x i32> %v586, %v604
  %v627 = and <8 x i32> %v625, %v623
  %v628 = or <8 x i32> %v626, %v627
  %v629 = xor <8 x i32> %v625, %v623
  %v630 = xor <8 x i32> %v542, %v585
  %v631 = and <8 x i32> %v542, %v585
  %v632 = and <8 x i32> %v630, %v628
  %v633 = or <8 x i32> %v631, %v632
  %v634 = xor <8 x i32> %v630, %v628
  %v635 = getelementptr i8, ptr %v474, i64 60
  %v636 = load i32, ptr %v635, align 4
  %v637 = insertelement <8 x i32> poison, i32 %v636, i64 0
  %v638 = shufflevector <8 x i32> %v637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v639 = getelementptr i8, ptr %v479, i64 480
  %v640 = load <8 x i32>, ptr %v639, align 4
  %v641 = and <8 x i32> %v638, %v640
  %v642 = getelementptr i8, ptr %v474, i64 64
  %v643 = load i32, ptr %v642, align 4
  %v644 = insertelement <8 x i32> poison, i32 %v643, i64 0
  %v645 = shufflevector <8 x i32> %v644, <8 x i32> poison, <8 x i32> zeroinitializer
  %v646 = getelementptr i8, ptr %v479, i64 512
  %v647 = load <8 x i32>, ptr %v646, align 4
  %v648 = and <8 x i32> %v645, %v647
  %v649 = xor <8 x i32> %v624, %v641
  %v650 = and <8 x i32> %v624, %v641
  %v651 = and <8 x i32> %v649, %v648
  %v652 = or <8 x i32> %v650, %v651
  %v653 = xor <8 x i32> %v649, %v648
  %v654 = getelementptr i8, ptr %v474, i64 68
  %v655 = load i32, ptr %v654, align 4
  %v656 = insertelement <8 x i32> poison, i32 %v655, i64 0
  %v657 = shufflevector <8 x i32> %v656, <8 x i32> poison, <8 x i32> zeroinitializer
  %v658 = getelementptr i8, ptr %v479, i64 544
  %v659 = load <8 x i32>, ptr %v658, align 4
  %v660 = and <8 x i32> %v657, %v659
  %v661 = getelementptr i8, ptr %v474, i64 72
  %v662 = load i32, ptr %v661, align 4
  %v663 = insertelement <8 x i32> poison, i32 %v662, i64 0
  %v664 = shufflevector <8 x i32> %v663, <8 x i32> poison, <8 x i32> zeroinitializer
  %v665 = getelementptr i8, ptr %v479, i64 576
  %v666 = load <8 x i32>, ptr %v665, align 4
  %v667 = and <8 x i32> %v664, %v666
  %v668 = xor <8 x i32> %v653, %v660
  %v669 = and <8 x i32> %v653, %v660
  %v670 = and <8 x i32> %v668, %v667
  %v671 = or <8 x i32> %v669, %v670
  %v672 = xor <8 x i32> %v668, %v667
  %v673 = xor <8 x i32> %v629, %v652
  %v674 = and <8 x i32> %v629, %v652
  %v675 = and <8 x i32> %v673, %v671
  %v676 = or <8 x i32> %v674, %v675
  %v677 = xor <8 x i32> %v673, %v671
  %v678 = getelementptr i8, ptr %v474, i64 76
  %v679 = load i32, ptr %v678, align 4
  %v680 = insertelement <8 x i32> poison, i32 %v679, i64 0
  %v681 = shufflevector <8 x i32> %v680, <8 x i32> poison, <8 x i32> zeroinitializer
  %v682 = getelementptr i8, ptr %v479, i64 608
  %v683 = load <8 x i32>, ptr %v682, align 4
  %v684 = and <8 x i32> %v681, %v683
  %v685 = getelementptr i8, ptr %v474, i64 80
  %v686 = load i32, ptr %v685, align 4
  %v687 = insertelement <8 x i32> poison, i32 %v686, i64 0
  %v688 = shufflevector <8 x i32> %v687, <8 x i32> poison, <8 x i32> zeroinitializer
  %v689 = getelementptr i8, ptr %v479, i64 640
  %v690 = load <8 x i32>, ptr %v689, align 4
  %v691 = and <8 x i32> %v688, %v690
  %v692 = xor <8 x i32> %v672, %v684
  %v693 = and <8 x i32> %v672, %v684
  %v694 = and <8 x i32> %v692, %v691
  %v695 = or <8 x i32> %v693, %v694
  %v696 = xor <8 x i32> %v692, %v691
  %v697 = getelementptr i8, ptr %v474, i64 84
  %v698 = load i32, ptr %v697, align 4
  %v699 = insertelement <8 x i32> poison, i32 %v698, i64 0
  %v700 = shufflevector <8 x i32> %v699, <8 x i32> poison, <8 x i32> zeroinitializer
  %v701 = getelementptr i8, ptr %v479, i64 672
  %v702 = load <8 x i32>, ptr %v701, align 4
  %v703 = and <8 x i32> %v700, %v702
  %v704 = getelementptr i8, ptr %v474, i64 88
  %v705 = load i32, ptr %v704, align 4
  %v706 = insertelement <8 x i32> poison, i32 %v705, i64 0
  %v707 = shufflevector <8 x i32> %v706, <8 x i32> poison, <8 x i32> zeroinitializer
  %v708 = getelementptr i8, ptr %v479, i64 704
  %v709 = load <8 x i32>, ptr %v708, align 4
  %v710 = and <8 x i32> %v707, %v709
  %v711 = xor <8 x i32> %v696, %v703
  %v712 = and <8 x i32> %v696, %v703
  %v713 = and <8 x i32> %v711, %v710
  %v714 = or <8 x i32> %v712, %v713
  %v715 = xor <8 x i32> %v711, %v710
  %v716 = xor <8 x i32> %v677, %v695
  %v717 = and <8 x i32> %v677, %v695
  %v718 = and <8 x i32> %v716, %v714
  %v719 = or <8 x i32> %v717, %v718
  %v720 = xor <8 x i32> %v716, %v714
  %v721 = xor <8 x i32> %v634, %v676
  %v722 = and <8 x i32> %v634, %v676
  %v723 = and <8 x i32> %v721, %v719
  %v724 = or <8 x i32> %v722, %v723
  %v725 = xor <8 x i32> %v721, %v719
  %v726 = getelementptr i8, ptr %v474, i64 92
  %v727 = load i32, ptr %v726, align 4
  %v728 = insertelement <8 x i32> poison, i32 %v727, i64 0
  %v729 = shufflevector <8 x i32> %v728, <8 x i32> poison, <8 x i32> zeroinitializer
  %v730 = getelementptr i8, ptr %v479, i64 736
  %v731 = load <8 x i32>, ptr %v730, align 4
  %v732 = and <8 x i32> %v729, %v731
  %v733 = getelementptr i8, ptr %v474, i64 96
  %v734 = load i32, ptr %v733, align 4
  %v735 = insertelement <8 x i32> poison, i32 %v734, i64 0
  %v736 = shufflevector <8 x i32> %v735, <8 x i32> poison, <8 x i32> zeroinitializer
  %v737 = getelementptr i8, ptr %v479, i64 768
  %v738 = load <8 x i32>, ptr %v737, align 4
  %v739 = and <8 x i32> %v736, %v738
  %v740 = xor <8 x i32> %v715, %v732
  %v741 = and <8 x i32> %v715, %v732
  %v742 = and <8 x i32> %v740, %v739
  %v743 = or <8 x i32> %v741, %v742
  %v744 = xor <8 x i32> %v740, %v739
  %v745 = getelementptr i8, ptr %v474, i64 100
  %v746 = load i32, ptr %v745, align 4
  %v747 = insertelement <8 x i32> poison, i32 %v746, i64 0
  %v748 = shufflevector <8 x i32> %v747, <8 x i32> poison, <8 x i32> zeroinitializer
  %v749 = getelementptr i8, ptr %v479, i64 800
  %v750 = load <8 x i32>, ptr %v749, align 4
  %v751 = and <8 x i32> %v748, %v750
  %v752 = getelementptr i8, ptr %v474, i64 104
  %v753 = load i32, ptr %v752, align 4
  %v754 = insertelement <8 x i32> poison, i32 %v753, i64 0
  %v755 = shufflevector <8 x i32> %v754, <8 x i32> poison, <8 x i32> zeroinitializer
  %v756 = getelementptr i8, ptr %v479, i64 832
  %v757 = load <8 x i32>, ptr %v756, align 4
  %v758 = and <8 x i32> %v755, %v757
  %v759 = xor <8 x i32> %v744, %v751
  %v760 = and <8 x i32> %v744, %v751
  %v761 = and <8 x i32> %v759, %v758
  %v762 = or <8 x i32> %v760, %v761
  %v763 = xor <8 x i32> %v759, %v758
  %v764 = xor <8 x i32> %v720, %v743
  %v765 = and <8 x i32> %v720, %v743
  %v766 = and <8 x i32> %v764, %v762
  %v767 = or <8 x i32> %v765, %v766
  %v768 = xor <8 x i32> %v764, %v762
  %v769 = getelementptr i8, ptr %v474, i64 108
  %v770 = load i32, ptr %v769, align 4
  %v771 = insertelement <8 x i32> poison, i32 %v770, i64 0
  %v772 = shufflevector <8 x i32> %v771, <8 x i32> poison, <8 x i32> zeroinitializer
  %v773 = getelementptr i8, ptr %v479, i64 864
  %v774 = load <8 x i32>, ptr %v773, align 4
  %v775 = and <8 x i32> %v772, %v774
  %v776 = getelementptr i8, ptr %v474, i64 112
  %v777 = load i32, ptr %v776, align 4
  %v778 = insertelement <8 x i32> poison, i32 %v777, i64 0
  %v779 = shufflevector <8 x i32> %v778, <8 x i32> poison, <8 x i32> zeroinitializer
  %v780 = getelementptr i8, ptr %v479, i64 896
  %v781 = load <8 x i32>, ptr %v780, align 4
  %v782 = and <8 x i32> %v779, %v781
  %v783 = xor <8 x i32> %v763, %v775
  %v784 = and <8 x i32> %v763, %v775
  %v785 = and <8 x i32> %v783, %v782
  %v786 = or <8 x i32> %v784, %v785
  %v787 = xor <8 x i32> %v783, %v782
  %v788 = getelementptr i8, ptr %v474, i64 116
  %v789 = load i32, ptr %v788, align 4
  %v790 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v791 = shufflevector <8 x i32> %v790, <8 x i32> poison, <8 x i32> zeroinitializer
  %v792 = getelementptr i8, ptr %v479, i64 928
  %v793 = load <8 x i32>, ptr %v792, align 4
  %v794 = and <8 x i32> %v791, %v793
  %v795 = getelementptr i8, ptr %v474, i64 120
  %v796 = load i32, ptr %v795, align 4
  %v797 = insertelement <8 x i32> poison, i32 %v796, i64 0
  %v798 = shufflevector <8 x i32> %v797, <8 x i32> poison, <8 x i32> zeroinitializer
  %v799 = getelementptr i8, ptr %v479, i64 960
  %v800 = load <8 x i32>, ptr %v799, align 4
  %v801 = and <8 x i32> %v798, %v800
  %v802 = xor <8 x i32> %v787, %v794
  %v803 = and <8 x i32> %v787, %v794
  %v804 = and <8 x i32> %v802, %v801
  %v805 = or <8 x i32> %v803, %v804
  %v806 = xor <8 x i32> %v802, %v801
  %v807 = xor <8 x i32> %v768, %v786
  %v808 = and <8 x i32> %v768, %v786
  %v809 = and <8 x i32> %v807, %v805
  %v810 = or <8 x i32> %v808, %v809
  %v811 = xor <8 x i32> %v807, %v805
  %v812 = xor <8 x i32> %v725, %v767
  %v813 = and <8 x i32> %v725, %v767
  %v814 = and <8 x i32> %v812, %v810
  %v815 = or <8 x i32> %v813, %v814
  %v816 = xor <8 x i32> %v812, %v810
  %v817 = xor <8 x i32> %v633, %v724
  %v818 = and <8 x i32> %v633, %v724
  %v819 = and <8 x i32> %v817, %v815
  %v820 = or <8 x i32> %v818, %v819
  %v821 = xor <8 x i32> %v817, %v815
  %v822 = getelementptr i8, ptr %v474, i64 124
  %v823 = load i32, ptr %v822, align 4
  %v824 = insertelement <8 x i32> poison, i32 %v823, i64 0
  %v825 = shufflevector <8 x i32> %v824, <8 x i32> poison, <8 x i32> zeroinitializer
  %v826 = getelementptr i8, ptr %v479, i64 992
  %v827 = load <8 x i32>, ptr %v826, align 4
  %v828 = and <8 x i32> %v825, %v827
  %v829 = and <8 x i32> %v806, splat (i32 252645135)
  %v830 = bitcast <8 x i32> %v829 to <32 x i8>
  %v831 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v830)
  %v832 = lshr <8 x i32> %v806, splat (i32 4)
  %v833 = and <8 x i32> %v832, splat (i32 252645135)
  %v834 = bitcast <8 x i32> %v833 to <32 x i8>
  %v835 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v834)
  %v836 = and <8 x i32> %v828, splat (i32 252645135)
  %v837 = bitcast <8 x i32> %v836 to <32 x i8>
  %v838 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v837)
  %v839 = lshr <8 x i32> %v828, splat (i32 4)
  %v840 = and <8 x i32> %v839, splat (i32 252645135)
  %v841 = bitcast <8 x i32> %v840 to <32 x i8>
  %v842 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v841)
  %v843 = and <8 x i32> %v811, splat (i32 252645135)
  %v844 = bitcast <8 x i32> %v843 to <32 x i8>
  %v845 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v844)
  %v846 = lshr <8 x i32> %v811, splat (i32 4)
  %v847 = and <8 x i32> %v846, splat (i32 252645135)
  %v848 = bitcast <8 x i32> %v847 to <32 x i8>
  %v849 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v848)
  %v850 = and <8 x i32> %v816, splat (i32 252645135)
  %v851 = bitcast <8 x i32> %v850 to <32 x i8>
  %v852 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v851)
  %v853 = lshr <8 x i32> %v816, splat (i32 4)
  %v854 = and <8 x i32> %v853, splat (i32 252645135)
  %v855 = bitcast <8 x i32> %v854 to <32 x i8>
  %v856 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v855)
  %v857 = and <8 x i32> %v821, splat (i32 252645135)
  %v858 = bitcast <8 x i32> %v857 to <32 x i8>
  %v859 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v858)
  %v860 = lshr <8 x i32> %v821, splat (i32 4)
  %v861 = and <8 x i32> %v860, splat (i32 252645135)
  %v862 = bitcast <8 x i32> %v861 to <32 x i8>
  %v863 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v862)
  %v864 = and <8 x i32> %v820, splat (i32 252645135)
  %v865 = bitcast <8 x i32> %v864 to <32 x i8>
  %v866 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v865)
  %v867 = lshr <8 x i32> %v820, splat (i32 4)
  %v868 = and <8 x i32> %v867, splat (i32 252645135)
  %v869 = bitcast <8 x i32> %v868 to <32 x i8>
  %v870 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v869)
  %v871 = add <32 x i8> %v831, %v838
  %v872 = add <32 x i8> %v871, %v845
  %v873 = add <32 x i8> %v872, %v852
  %v874 = add <32 x i8> %v873, %v859
  %v875 = add <32 x i8> %v874, %v866
  %v876 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v875, <32 x i8> splat (i8 1))
  %v877 = add <32 x i8> %v835, %v842
  %v878 = add <32 x i8> %v877, %v849
  %v879 = add <32 x i8> %v878, %v856
  %v880 = add <32 x i8> %v879, %v863
  %v881 = add <32 x i8> %v880, %v870
  %v882 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v881, <32 x i8> splat (i8 1))
  %v883 = add <16 x i16> %v876, %v882
  %v884 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v883, <16 x i16> splat (i16 1))
  %v885 = add <8 x i32> %v471, %v884
  %v886 = add nsw i64 %v470, 32
  br label %w.44
w.end.46:
  %v887 = sub i64 %v466, %v469
  %v888 = urem i64 %v887, 8
  %v889 = sub i64 %v466, %v888
  br label %w.rest.47
w.rest.47:
  %v890 = phi i64 [ %v469, %w.end.46 ], [ %v1009, %w.rest.body.48 ]
  %v891 = phi <8 x i32> [ %v471, %w.end.46 ], [ %v1008, %w.rest.body.48 ]
  %v892 = icmp slt i64 %v890, %v889
  br i1 %v892, label %w.rest.body.48, label %w.rest.end.49
w.rest.body.48:
  %v893 = mul i64 %v890, 4
  %v894 = getelementptr i8, ptr %v462, i64 %v893
  %v895 = load i32, ptr %v894, align 4
  %v896 = insertelement <8 x i32> poison, i32 %v895, i64 0
  %v897 = shufflevector <8 x i32> %v896, <8 x i32> poison, <8 x i32> zeroinitializer
  %v898 = mul i64 %v890, 32
  %v899 = getelementptr i8, ptr %v196, i64 %v898
  %v900 = load <8 x i32>, ptr %v899, align 4
  %v901 = and <8 x i32> %v897, %v900
  %v902 = getelementptr i8, ptr %v894, i64 4
  %v903 = load i32, ptr %v902, align 4
  %v904 = insertelement <8 x i32> poison, i32 %v903, i64 0
  %v905 = shufflevector <8 x i32> %v904, <8 x i32> poison, <8 x i32> zeroinitializer
  %v906 = getelementptr i8, ptr %v899, i64 32
  %v907 = load <8 x i32>, ptr %v906, align 4
  %v908 = and <8 x i32> %v905, %v907
  %v909 = getelementptr i8, ptr %v894, i64 8
  %v910 = load i32, ptr %v909, align 4
  %v911 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v912 = shufflevector <8 x i32> %v911, <8 x i32> poison, <8 x i32> zeroinitializer
  %v913 = getelementptr i8, ptr %v899, i64 64
  %v914 = load <8 x i32>, ptr %v913, align 4
  %v915 = and <8 x i32> %v912, %v914
  %v916 = xor <8 x i32> %v901, %v908
  %v917 = and <8 x i32> %v901, %v908
  %v918 = and <8 x i32> %v916, %v915
  %v919 = or <8 x i32> %v917, %v918
  %v920 = xor <8 x i32> %v916, %v915
  %v921 = getelementptr i8, ptr %v894, i64 12
  %v922 = load i32, ptr %v921, align 4
  %v923 = insertelement <8 x i32> poison, i32 %v922, i64 0
  %v924 = shufflevector <8 x i32> %v923, <8 x i32> poison, <8 x i32> zeroinitializer
  %v925 = getelementptr i8, ptr %v899, i64 96
  %v926 = load <8 x i32>, ptr %v925, align 4
  %v927 = and <8 x i32> %v924, %v926
  %v928 = getelementptr i8, ptr %v894, i64 16
  %v929 = load i32, ptr %v928, align 4
  %v930 = insertelement <8 x i32> poison, i32 %v929, i64 0
  %v931 = shufflevector <8 x i32> %v930, <8 x i32> poison, <8 x i32> zeroinitializer
  %v932 = getelementptr i8, ptr %v899, i64 128
  %v933 = load <8 x i32>, ptr %v932, align 4
  %v934 = and <8 x i32> %v931, %v933
  %v935 = xor <8 x i32> %v920, %v927
  %v936 = and <8 x i32> %v920, %v927
  %v937 = and <8 x i32> %v935, %v934
  %v938 = or <8 x i32> %v936, %v937
  %v939 = xor <8 x i32> %v935, %v934
  %v940 = getelementptr i8, ptr %v894, i64 20
  %v941 = load i32, ptr %v940, align 4
  %v942 = insertelement <8 x i32> poison, i32 %v941, i64 0
  %v943 = shufflevector <8 x i32> %v942, <8 x i32> poison, <8 x i32> zeroinitializer
  %v944 = getelementptr i8, ptr %v899, i64 160
  %v945 = load <8 x i32>, ptr %v944, align 4
  %v946 = and <8 x i32> %v943, %v945
  %v947 = getelementptr i8, ptr %v894, i64 24
  %v948 = load i32, ptr %v947, align 4
  %v949 = insertelement <8 x i32> poison, i32 %v948, i64 0
  %v950 = shufflevector <8 x i32> %v949, <8 x i32> poison, <8 x i32> zeroinitializer
  %v951 = getelementptr i8, ptr %v899, i64 192
  %v952 = load <8 x i32>, ptr %v951, align 4
  %v953 = and <8 x i32> %v950, %v952
  %v954 = xor <8 x i32> %v939, %v946
  %v955 = and <8 x i32> %v939, %v946
  %v956 = and <8 x i32> %v954, %v953
  %v957 = or <8 x i32> %v955, %v956
  %v958 = xor <8 x i32> %v954, %v953
  %v959 = xor <8 x i32> %v919, %v938
  %v960 = and <8 x i32> %v919, %v938
  %v961 = and <8 x i32> %v959, %v957
  %v962 = or <8 x i32> %v960, %v961
  %v963 = xor <8 x i32> %v959, %v957
  %v964 = getelementptr i8, ptr %v894, i64 28
  %v965 = load i32, ptr %v964, align 4
  %v966 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v967 = shufflevector <8 x i32> %v966, <8 x i32> poison, <8 x i32> zeroinitializer
  %v968 = getelementptr i8, ptr %v899, i64 224
  %v969 = load <8 x i32>, ptr %v968, align 4
  %v970 = and <8 x i32> %v967, %v969
  %v971 = and <8 x i32> %v958, splat (i32 252645135)
  %v972 = bitcast <8 x i32> %v971 to <32 x i8>
  %v973 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v972)
  %v974 = lshr <8 x i32> %v958, splat (i32 4)
  %v975 = and <8 x i32> %v974, splat (i32 252645135)
  %v976 = bitcast <8 x i32> %v975 to <32 x i8>
  %v977 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v976)
  %v978 = and <8 x i32> %v970, splat (i32 252645135)
  %v979 = bitcast <8 x i32> %v978 to <32 x i8>
  %v980 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v979)
  %v981 = lshr <8 x i32> %v970, splat (i32 4)
  %v982 = and <8 x i32> %v981, splat (i32 252645135)
  %v983 = bitcast <8 x i32> %v982 to <32 x i8>
  %v984 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v983)
  %v985 = and <8 x i32> %v963, splat (i32 252645135)
  %v986 = bitcast <8 x i32> %v985 to <32 x i8>
  %v987 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v986)
  %v988 = lshr <8 x i32> %v963, splat (i32 4)
  %v989 = and <8 x i32> %v988, splat (i32 252645135)
  %v990 = bitcast <8 x i32> %v989 to <32 x i8>
  %v991 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v990)
  %v992 = and <8 x i32> %v962, splat (i32 252645135)
  %v993 = bitcast <8 x i32> %v992 to <32 x i8>
  %v994 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v993)
  %v995 = lshr <8 x i32> %v962, splat (i32 4)
  %v996 = and <8 x i32> %v995, splat (i32 252645135)
  %v997 = bitcast <8 x i32> %v996 to <32 x i8>
  %v998 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v997)
  %v999 = add <32 x i8> %v973, %v980
  %v1000 = add <32 x i8> %v999, %v987
  %v1001 = add <32 x i8> %v1000, %v994
  %v1002 = add <32 x i8> %v1001, %v977
  %v1003 = add <32 x i8> %v1002, %v984
  %v1004 = add <32 x i8> %v1003, %v991
  %v1005 = add <32 x i8> %v1004, %v998
  %v1006 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1005, <32 x i8> splat (i8 1))
  %v1007 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1006, <16 x i16> splat (i16 1))
  %v1008 = add <8 x i32> %v891, %v1007
  %v1009 = add nsw i64 %v890, 8
  br label %w.rest.47
w.rest.end.49:
  %v1010 = sub i64 %v466, %v889
  br label %w.rest.50
w.rest.50:
  %v1011 = phi i64 [ %v889, %w.rest.end.49 ], [ %v1034, %w.rest.body.51 ]
  %v1012 = phi <8 x i32> [ %v891, %w.rest.end.49 ], [ %v1033, %w.rest.body.51 ]
  %v1013 = icmp slt i64 %v1011, %v466
  br i1 %v1013, label %w.rest.body.51, label %w.rest.end.52
w.rest.body.51:
  %v1014 = mul i64 %v1011, 4
  %v1015 = getelementptr i8, ptr %v462, i64 %v1014
  %v1016 = load i32, ptr %v1015, align 4
  %v1017 = insertelement <8 x i32> poison, i32 %v1016, i64 0
  %v1018 = shufflevector <8 x i32> %v1017, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1019 = mul i64 %v1011, 32
  %v1020 = getelementptr i8, ptr %v196, i64 %v1019
  %v1021 = load <8 x i32>, ptr %v1020, align 4
  %v1022 = and <8 x i32> %v1018, %v1021
  %v1023 = and <8 x i32> %v1022, splat (i32 252645135)
  %v1024 = bitcast <8 x i32> %v1023 to <32 x i8>
  %v1025 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1024)
  %v1026 = lshr <8 x i32> %v1022, splat (i32 4)
  %v1027 = and <8 x i32> %v1026, splat (i32 252645135)
  %v1028 = bitcast <8 x i32> %v1027 to <32 x i8>
  %v1029 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1028)
  %v1030 = add <32 x i8> %v1025, %v1029
  %v1031 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1030, <32 x i8> splat (i8 1))
  %v1032 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1031, <16 x i16> splat (i16 1))
  %v1033 = add <8 x i32> %v1012, %v1032
  %v1034 = add nsw i64 %v1011, 1
  br label %w.rest.50
w.rest.end.52:
  %v1035 = mul i64 %v454, 4
  %v1036 = getelementptr i8, ptr %v172, i64 %v1035
  %v1037 = load i32, ptr %v1036, align 4
  %v1038 = mul i64 %v264, 4
  %v1039 = getelementptr i8, ptr %v176, i64 %v1038
  %v1040 = load <8 x i32>, ptr %v1039, align 4
  %v1041 = insertelement <8 x i32> poison, i32 %v1037, i64 0
  %v1042 = shufflevector <8 x i32> %v1041, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1043 = add <8 x i32> %v1042, %v1040
  %v1044 = sub <8 x i32> %v1043, %v1012
  %v1045 = icmp ne <8 x i32> %v1044, splat (i32 0)
  %v1046 = sitofp <8 x i32> %v1012 to <8 x float>
  %v1047 = sitofp <8 x i32> %v1044 to <8 x float>
  %v1048 = fdiv <8 x float> %v1046, %v1047
  %v1049 = select <8 x i1> %v1045, <8 x float> %v1048, <8 x float> splat (float 0x3FF0000000000000)
  %v1050 = mul i64 %v454, %v200
  %v1051 = getelementptr i8, ptr %v194, i64 %v1050
  %v1052 = mul i64 %v264, 4
  %v1053 = getelementptr i8, ptr %v1051, i64 %v1052
  store <8 x float> %v1049, ptr %v1053, align 4
  %v1054 = add nsw i64 %v454, 1
  br label %i.41
i.end.43:
  %v1055 = add nsw i64 %v264, 8
  br label %block.30
block.end.32:
  br label %edge.block.53
edge.block.53:
  %v1056 = phi i64 [ %v263, %block.end.32 ], [ %v1704, %i.end.70 ]
  %v1057 = icmp slt i64 %v1056, %v208
  br i1 %v1057, label %edge.block.body.54, label %edge.block.end.55
edge.block.body.54:
  %v1058 = sub i64 %v208, %v1056
  %v1059 = call i64 @llvm.smin.i64(i64 %v1058, i64 8)
  %v1060 = mul i64 32, %v211
  br label %pack.lane.56
pack.lane.56:
  %v1061 = phi i64 [ 0, %edge.block.body.54 ], [ %v1083, %pack.units.end.61 ]
  %v1062 = icmp slt i64 %v1061, %v1059
  br i1 %v1062, label %pack.lane.body.57, label %pack.lane.end.58
pack.lane.body.57:
  %v1063 = mul i64 %v1061, 4
  %v1064 = getelementptr i8, ptr %v196, i64 %v1063
  br label %pack.units.59
pack.units.59:
  %v1065 = phi i64 [ 0, %pack.lane.body.57 ], [ %v1082, %pack.units.body.60 ]
  %v1066 = icmp slt i64 %v1065, %v168
  br i1 %v1066, label %pack.units.body.60, label %pack.units.end.61
pack.units.body.60:
  %v1067 = mul i64 %v1065, 2
  %v1068 = mul i64 %v1067, 32
  %v1069 = getelementptr i8, ptr %v1064, i64 %v1068
  %v1070 = add i64 %v1056, %v1061
  %v1071 = mul i64 %v1070, %v186
  %v1072 = getelementptr i8, ptr %v192, i64 %v1071
  %v1073 = mul i64 %v1065, 8
  %v1074 = getelementptr i8, ptr %v1072, i64 %v1073
  %v1075 = load i64, ptr %v1074, align 8
  %v1076 = lshr i64 %v1075, 0
  %v1077 = trunc i64 %v1076 to i32
  %v1078 = getelementptr i8, ptr %v1069, i64 0
  store i32 %v1077, ptr %v1078, align 4
  %v1079 = lshr i64 %v1075, 32
  %v1080 = trunc i64 %v1079 to i32
  %v1081 = getelementptr i8, ptr %v1069, i64 32
  store i32 %v1080, ptr %v1081, align 4
  %v1082 = add nsw i64 %v1065, 1
  br label %pack.units.59
pack.units.end.61:
  %v1083 = add nsw i64 %v1061, 1
  br label %pack.lane.56
pack.lane.end.58:
  br label %pack.pad.62
pack.pad.62:
  %v1084 = phi i64 [ %v1059, %pack.lane.end.58 ], [ %v1093, %pack.pad.end.67 ]
  %v1085 = icmp slt i64 %v1084, 8
  br i1 %v1085, label %pack.pad.body.63, label %pack.pad.end.64
pack.pad.body.63:
  %v1086 = mul i64 %v1084, 4
  %v1087 = getelementptr i8, ptr %v196, i64 %v1086
  br label %pack.pad.65
pack.pad.65:
  %v1088 = phi i64 [ 0, %pack.pad.body.63 ], [ %v1092, %pack.pad.body.66 ]
  %v1089 = icmp slt i64 %v1088, %v211
  br i1 %v1089, label %pack.pad.body.66, label %pack.pad.end.67
pack.pad.body.66:
  %v1090 = mul i64 %v1088, 32
  %v1091 = getelementptr i8, ptr %v1087, i64 %v1090
  store i32 0, ptr %v1091, align 4
  %v1092 = add nsw i64 %v1088, 1
  br label %pack.pad.65
pack.pad.end.67:
  %v1093 = add nsw i64 %v1084, 1
  br label %pack.pad.62
pack.pad.end.64:
  %v1094 = mul i64 32, %v211
  br label %i.68
i.68:
  %v1095 = phi i64 [ %v216, %pack.pad.end.64 ], [ %v1703, %w.rest.end.79 ]
  %v1096 = icmp slt i64 %v1095, %v219
  br i1 %v1096, label %i.body.69, label %i.end.70
i.body.69:
  %v1097 = mul i64 4, %v215
  %v1098 = add i64 %v1097, 127
  %v1099 = and i64 %v1098, -128
  %v1100 = add i64 %v1099, 64
  %v1101 = sub i64 %v1095, %v216
  %v1102 = mul i64 %v1101, %v1100
  %v1103 = getelementptr i8, ptr %v198, i64 %v1102
  %v1104 = mul i64 4, %v215
  %v1105 = mul i64 %v168, 64
  %v1106 = add i64 %v1105, 31
  %v1107 = udiv i64 %v1106, 32
  %v1108 = sub i64 %v1107, 0
  %v1109 = urem i64 %v1108, 32
  %v1110 = sub i64 %v1107, %v1109
  br label %w.71
w.71:
  %v1111 = phi i64 [ 0, %i.body.69 ], [ %v1527, %w.body.72 ]
  %v1112 = phi <8 x i32> [ zeroinitializer, %i.body.69 ], [ %v1526, %w.body.72 ]
  %v1113 = icmp slt i64 %v1111, %v1110
  br i1 %v1113, label %w.body.72, label %w.end.73
w.body.72:
  %v1114 = mul i64 %v1111, 4
  %v1115 = getelementptr i8, ptr %v1103, i64 %v1114
  %v1116 = load i32, ptr %v1115, align 4
  %v1117 = insertelement <8 x i32> poison, i32 %v1116, i64 0
  %v1118 = shufflevector <8 x i32> %v1117, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1119 = mul i64 %v1111, 32
  %v1120 = getelementptr i8, ptr %v196, i64 %v1119
  %v1121 = load <8 x i32>, ptr %v1120, align 4
  %v1122 = and <8 x i32> %v1118, %v1121
  %v1123 = getelementptr i8, ptr %v1115, i64 4
  %v1124 = load i32, ptr %v1123, align 4
  %v1125 = insertelement <8 x i32> poison, i32 %v1124, i64 0
  %v1126 = shufflevector <8 x i32> %v1125, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1127 = getelementptr i8, ptr %v1120, i64 32
  %v1128 = load <8 x i32>, ptr %v1127, align 4
  %v1129 = and <8 x i32> %v1126, %v1128
  %v1130 = getelementptr i8, ptr %v1115, i64 8
  %v1131 = load i32, ptr %v1130, align 4
  %v1132 = insertelement <8 x i32> poison, i32 %v1131, i64 0
  %v1133 = shufflevector <8 x i32> %v1132, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1134 = getelementptr i8, ptr %v1120, i64 64
  %v1135 = load <8 x i32>, ptr %v1134, align 4
  %v1136 = and <8 x i32> %v1133, %v1135
  %v1137 = xor <8 x i32> %v1122, %v1129
  %v1138 = and <8 x i32> %v1122, %v1129
  %v1139 = and <8 x i32> %v1137, %v1136
  %v1140 = or <8 x i32> %v1138, %v1139
  %v1141 = xor <8 x i32> %v1137, %v1136
  %v1142 = getelementptr i8, ptr %v1115, i64 12
  %v1143 = load i32, ptr %v1142, align 4
  %v1144 = insertelement <8 x i32> poison, i32 %v1143, i64 0
  %v1145 = shufflevector <8 x i32> %v1144, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1146 = getelementptr i8, ptr %v1120, i64 96
  %v1147 = load <8 x i32>, ptr %v1146, align 4
  %v1148 = and <8 x i32> %v1145, %v1147
  %v1149 = getelementptr i8, ptr %v1115, i64 16
  %v1150 = load i32, ptr %v1149, align 4
  %v1151 = insertelement <8 x i32> poison, i32 %v1150, i64 0
  %v1152 = shufflevector <8 x i32> %v1151, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1153 = getelementptr i8, ptr %v1120, i64 128
  %v1154 = load <8 x i32>, ptr %v1153, align 4
  %v1155 = and <8 x i32> %v1152, %v1154
  %v1156 = xor <8 x i32> %v1141, %v1148
  %v1157 = and <8 x i32> %v1141, %v1148
  %v1158 = and <8 x i32> %v1156, %v1155
  %v1159 = or <8 x i32> %v1157, %v1158
  %v1160 = xor <8 x i32> %v1156, %v1155
  %v1161 = getelementptr i8, ptr %v1115, i64 20
  %v1162 = load i32, ptr %v1161, align 4
  %v1163 = insertelement <8 x i32> poison, i32 %v1162, i64 0
  %v1164 = shufflevector <8 x i32> %v1163, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1165 = getelementptr i8, ptr %v1120, i64 160
  %v1166 = load <8 x i32>, ptr %v1165, align 4
  %v1167 = and <8 x i32> %v1164, %v1166
  %v1168 = getelementptr i8, ptr %v1115, i64 24
  %v1169 = load i32, ptr %v1168, align 4
  %v1170 = insertelement <8 x i32> poison, i32 %v1169, i64 0
  %v1171 = shufflevector <8 x i32> %v1170, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1172 = getelementptr i8, ptr %v1120, i64 192
  %v1173 = load <8 x i32>, ptr %v1172, align 4
  %v1174 = and <8 x i32> %v1171, %v1173
  %v1175 = xor <8 x i32> %v1160, %v1167
  %v1176 = and <8 x i32> %v1160, %v1167
  %v1177 = and <8 x i32> %v1175, %v1174
  %v1178 = or <8 x i32> %v1176, %v1177
  %v1179 = xor <8 x i32> %v1175, %v1174
  %v1180 = xor <8 x i32> %v1140, %v1159
  %v1181 = and <8 x i32> %v1140, %v1159
  %v1182 = and <8 x i32> %v1180, %v1178
  %v1183 = or <8 x i32> %v1181, %v1182
  %v1184 = xor <8 x i32> %v1180, %v1178
  %v1185 = getelementptr i8, ptr %v1115, i64 28
  %v1186 = load i32, ptr %v1185, align 4
  %v1187 = insertelement <8 x i32> poison, i32 %v1186, i64 0
  %v1188 = shufflevector <8 x i32> %v1187, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1189 = getelementptr i8, ptr %v1120, i64 224
  %v1190 = load <8 x i32>, ptr %v1189, align 4
  %v1191 = and <8 x i32> %v1188, %v1190
  %v1192 = getelementptr i8, ptr %v1115, i64 32
  %v1193 = load i32, ptr %v1192, align 4
  %v1194 = insertelement <8 x i32> poison, i32 %v1193, i64 0
  %v1195 = shufflevector <8 x i32> %v1194, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1196 = getelementptr i8, ptr %v1120, i64 256
  %v1197 = load <8 x i32>, ptr %v1196, align 4
  %v1198 = and <8 x i32> %v1195, %v1197
  %v1199 = xor <8 x i32> %v1179, %v1191
  %v1200 = and <8 x i32> %v1179, %v1191
  %v1201 = and <8 x i32> %v1199, %v1198
  %v1202 = or <8 x i32> %v1200, %v1201
  %v1203 = xor <8 x i32> %v1199, %v1198
  %v1204 = getelementptr i8, ptr %v1115, i64 36
  %v1205 = load i32, ptr %v1204, align 4
  %v1206 = insertelement <8 x i32> poison, i32 %v1205, i64 0
  %v1207 = shufflevector <8 x i32> %v1206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1208 = getelementptr i8, ptr %v1120, i64 288
  %v1209 = load <8 x i32>, ptr %v1208, align 4
  %v1210 = and <8 x i32> %v1207, %v1209
  %v1211 = getelementptr i8, ptr %v1115, i64 40
  %v1212 = load i32, ptr %v1211, align 4
  %v1213 = insertelement <8 x i32> poison, i32 %v1212, i64 0
  %v1214 = shufflevector <8 x i32> %v1213, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1215 = getelementptr i8, ptr %v1120, i64 320
  %v1216 = load <8 x i32>, ptr %v1215, align 4
  %v1217 = and <8 x i32> %v1214, %v1216
  %v1218 = xor <8 x i32> %v1203, %v1210
  %v1219 = and <8 x i32> %v1203, %v1210
  %v1220 = and <8 x i32> %v1218, %v1217
  %v1221 = or <8 x i32> %v1219, %v1220
  %v1222 = xor <8 x i32> %v1218, %v1217
  %v1223 = xor <8 x i32> %v1184, %v1202
  %v1224 = and <8 x i32> %v1184, %v1202
  %v1225 = and <8 x i32> %v1223, %v1221
  %v1226 = or <8 x i32> %v1224, %v1225
  %v1227 = xor <8 x i32> %v1223, %v1221
  %v1228 = getelementptr i8, ptr %v1115, i64 44
  %v1229 = load i32, ptr %v1228, align 4
  %v1230 = insertelement <8 x i32> poison, i32 %v1229, i64 0
  %v1231 = shufflevector <8 x i32> %v1230, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1232 = getelementptr i8, ptr %v1120, i64 352
  %v1233 = load <8 x i32>, ptr %v1232, align 4
  %v1234 = and <8 x i32> %v1231, %v1233
  %v1235 = getelementptr i8, ptr %v1115, i64 48
  %v1236 = load i32, ptr %v1235, align 4
  %v1237 = insertelement <8 x i32> poison, i32 %v1236, i64 0
  %v1238 = shufflevector <8 x i32> %v1237, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1239 = getelementptr i8, ptr %v1120, i64 384
  %v1240 = load <8 x i32>, ptr %v1239, align 4
  %v1241 = and <8 x i32> %v1238, %v1240
  %v1242 = xor <8 x i32> %v1222, %v1234
  %v1243 = and <8 x i32> %v1222, %v1234
  %v1244 = and <8 x i32> %v1242, %v1241
  %v1245 = or <8 x i32> %v1243, %v1244
  %v1246 = xor <8 x i32> %v1242, %v1241
  %v1247 = getelementptr i8, ptr %v1115, i64 52
  %v1248 = load i32, ptr %v1247, align 4
  %v1249 = insertelement <8 x i32> poison, i32 %v1248, i64 0
  %v1250 = shufflevector <8 x i32> %v1249, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1251 = getelementptr i8, ptr %v1120, i64 416
  %v1252 = load <8 x i32>, ptr %v1251, align 4
  %v1253 = and <8 x i32> %v1250, %v1252
  %v1254 = getelementptr i8, ptr %v1115, i64 56
  %v1255 = load i32, ptr %v1254, align 4
  %v1256 = insertelement <8 x i32> poison, i32 %v1255, i64 0
  %v1257 = shufflevector <8 x i32> %v1256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1258 = getelementptr i8, ptr %v1120, i64 448
  %v1259 = load <8 x i32>, ptr %v1258, align 4
  %v1260 = and <8 x i32> %v1257, %v1259
  %v1261 = xor <8 x i32> %v1246, %v1253
  %v1262 = and <8 x i32> %v1246, %v1253
  %v1263 = and <8 x i32> %v1261, %v1260
  %v1264 = or <8 x i32> %v1262, %v1263
  %v1265 = xor <8 x i32> %v1261, %v1260
  %v1266 = xor <8 x i32> %v1227, %v1245
  %v1267 = and <8 x i32> %v1227, %v1245
  %v1268 = and <8 x i32> %v1266, %v1264
  %v1269 = or <8 x i32> %v1267, %v1268
  %v1270 = xor <8 x i32> %v1266, %v1264
  %v1271 = xor <8 x i32> %v1183, %v1226
  %v1272 = and <8 x i32> %v1183, %v1226
  %v1273 = and <8 x i32> %v1271, %v1269
  %v1274 = or <8 x i32> %v1272, %v1273
  %v1275 = xor <8 x i32> %v1271, %v1269
  %v1276 = getelementptr i8, ptr %v1115, i64 60
  %v1277 = load i32, ptr %v1276, align 4
  %v1278 = insertelement <8 x i32> poison, i32 %v1277, i64 0
  %v1279 = shufflevector <8 x i32> %v1278, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1280 = getelementptr i8, ptr %v1120, i64 480
  %v1281 = load <8 x i32>, ptr %v1280, align 4
  %v1282 = and <8 x i32> %v1279, %v1281
  %v1283 = getelementptr i8, ptr %v1115, i64 64
  %v1284 = load i32, ptr %v1283, align 4
  %v1285 = insertelement <8 x i32> poison, i32 %v1284, i64 0
  %v1286 = shufflevector <8 x i32> %v1285, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1287 = getelementptr i8, ptr %v1120, i64 512
  %v1288 = load <8 x i32>, ptr %v1287, align 4
  %v1289 = and <8 x i32> %v1286, %v1288
  %v1290 = xor <8 x i32> %v1265, %v1282
  %v1291 = and <8 x i32> %v1265, %v1282
  %v1292 = and <8 x i32> %v1290, %v1289
  %v1293 = or <8 x i32> %v1291, %v1292
  %v1294 = xor <8 x i32> %v1290, %v1289
  %v1295 = getelementptr i8, ptr %v1115, i64 68
  %v1296 = load i32, ptr %v1295, align 4
  %v1297 = insertelement <8 x i32> poison, i32 %v1296, i64 0
  %v1298 = shufflevector <8 x i32> %v1297, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1299 = getelementptr i8, ptr %v1120, i64 544
  %v1300 = load <8 x i32>, ptr %v1299, align 4
  %v1301 = and <8 x i32> %v1298, %v1300
  %v1302 = getelementptr i8, ptr %v1115, i64 72
  %v1303 = load i32, ptr %v1302, align 4
  %v1304 = insertelement <8 x i32> poison, i32 %v1303, i64 0
  %v1305 = shufflevector <8 x i32> %v1304, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1306 = getelementptr i8, ptr %v1120, i64 576
  %v1307 = load <8 x i32>, ptr %v1306, align 4
  %v1308 = and <8 x i32> %v1305, %v1307
  %v1309 = xor <8 x i32> %v1294, %v1301
  %v1310 = and <8 x i32> %v1294, %v1301
  %v1311 = and <8 x i32> %v1309, %v1308
  %v1312 = or <8 x i32> %v1310, %v1311
  %v1313 = xor <8 x i32> %v1309, %v1308
  %v1314 = xor <8 x i32> %v1270, %v1293
  %v1315 = and <8 x i32> %v1270, %v1293
  %v1316 = and <8 x i32> %v1314, %v1312
  %v1317 = or <8 x i32> %v1315, %v1316
  %v1318 = xor <8 x i32> %v1314, %v1312
  %v1319 = getelementptr i8, ptr %v1115, i64 76
  %v1320 = load i32, ptr %v1319, align 4
  %v1321 = insertelement <8 x i32> poison, i32 %v1320, i64 0
  %v1322 = shufflevector <8 x i32> %v1321, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1323 = getelementptr i8, ptr %v1120, i64 608
  %v1324 = load <8 x i32>, ptr %v1323, align 4
  %v1325 = and <8 x i32> %v1322, %v1324
  %v1326 = getelementptr i8, ptr %v1115, i64 80
  %v1327 = load i32, ptr %v1326, align 4
  %v1328 = insertelement <8 x i32> poison, i32 %v1327, i64 0
  %v1329 = shufflevector <8 x i32> %v1328, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1330 = getelementptr i8, ptr %v1120, i64 640
  %v1331 = load <8 x i32>, ptr %v1330, align 4
  %v1332 = and <8 x i32> %v1329, %v1331
  %v1333 = xor <8 x i32> %v1313, %v1325
  %v1334 = and <8 x i32> %v1313, %v1325
  %v1335 = and <8 x i32> %v1333, %v1332
  %v1336 = or <8 x i32> %v1334, %v1335
  %v1337 = xor <8 x i32> %v1333, %v1332
  %v1338 = getelementptr i8, ptr %v1115, i64 84
  %v1339 = load i32, ptr %v1338, align 4
  %v1340 = insertelement <8 x i32> poison, i32 %v1339, i64 0
  %v1341 = shufflevector <8 x i32> %v1340, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1342 = getelementptr i8, ptr %v1120, i64 672
  %v1343 = load <8 x i32>, ptr %v1342, align 4
  %v1344 = and <8 x i32> %v1341, %v1343
  %v1345 = getelementptr i8, ptr %v1115, i64 88
  %v1346 = load i32, ptr %v1345, align 4
  %v1347 = insertelement <8 x i32> poison, i32 %v1346, i64 0
  %v1348 = shufflevector <8 x i32> %v1347, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1349 = getelementptr i8, ptr %v1120, i64 704
  %v1350 = load <8 x i32>, ptr %v1349, align 4
  %v1351 = and <8 x i32> %v1348, %v1350
  %v1352 = xor <8 x i32> %v1337, %v1344
  %v1353 = and <8 x i32> %v1337, %v1344
  %v1354 = and <8 x i32> %v1352, %v1351
  %v1355 = or <8 x i32> %v1353, %v1354
  %v1356 = xor <8 x i32> %v1352, %v1351
  %v1357 = xor <8 x i32> %v1318, %v1336
  %v1358 = and <8 x i32> %v1318, %v1336
  %v1359 = and <8 x i32> %v1357, %v1355
  %v1360 = or <8 x i32> %v1358, %v1359
  %v1361 = xor <8 x i32> %v1357, %v1355
  %v1362 = xor <8 x i32> %v1275, %v1317
  %v1363 = and <8 x i32> %v1275, %v1317
  %v1364 = and <8 x i32> %v1362, %v1360
  %v1365 = or <8 x i32> %v1363, %v1364
  %v1366 = xor <8 x i32> %v1362, %v1360
  %v1367 = getelementptr i8, ptr %v1115, i64 92
  %v1368 = load i32, ptr %v1367, align 4
  %v1369 = insertelement <8 x i32> poison, i32 %v1368, i64 0
  %v1370 = shufflevector <8 x i32> %v1369, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1371 = getelementptr i8, ptr %v1120, i64 736
  %v1372 = load <8 x i32>, ptr %v1371, align 4
  %v1373 = and <8 x i32> %v1370, %v1372
  %v1374 = getelementptr i8, ptr %v1115, i64 96
  %v1375 = load i32, ptr %v1374, align 4
  %v1376 = insertelement <8 x i32> poison, i32 %v1375, i64 0
  %v1377 = shufflevector <8 x i32> %v1376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1378 = getelementptr i8, ptr %v1120, i64 768
  %v1379 = load <8 x i32>, ptr %v1378, align 4
  %v1380 = and <8 x i32> %v1377, %v1379
  %v1381 = xor <8 x i32> %v1356, %v1373
  %v1382 = and <8 x i32> %v1356, %v1373
  %v1383 = and <8 x i32> %v1381, %v1380
  %v1384 = or <8 x i32> %v1382, %v1383
  %v1385 = xor <8 x i32> %v1381, %v1380
  %v1386 = getelementptr i8, ptr %v1115, i64 100
  %v1387 = load i32, ptr %v1386, align 4
  %v1388 = insertelement <8 x i32> poison, i32 %v1387, i64 0
  %v1389 = shufflevector <8 x i32> %v1388, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1390 = getelementptr i8, ptr %v1120, i64 800
  %v1391 = load <8 x i32>, ptr %v1390, align 4
  %v1392 = and <8 x i32> %v1389, %v1391
  %v1393 = getelementptr i8, ptr %v1115, i64 104
  %v1394 = load i32, ptr %v1393, align 4
  %v1395 = insertelement <8 x i32> poison, i32 %v1394, i64 0
  %v1396 = shufflevector <8 x i32> %v1395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1397 = getelementptr i8, ptr %v1120, i64 832
  %v1398 = load <8 x i32>, ptr %v1397, align 4
  %v1399 = and <8 x i32> %v1396, %v1398
  %v1400 = xor <8 x i32> %v1385, %v1392
  %v1401 = and <8 x i32> %v1385, %v1392
  %v1402 = and <8 x i32> %v1400, %v1399
  %v1403 = or <8 x i32> %v1401, %v1402
  %v1404 = xor <8 x i32> %v1400, %v1399
  %v1405 = xor <8 x i32> %v1361, %v1384
  %v1406 = and <8 x i32> %v1361, %v1384
  %v1407 = and <8 x i32> %v1405, %v1403
  %v1408 = or <8 x i32> %v1406, %v1407
  %v1409 = xor <8 x i32> %v1405, %v1403
  %v1410 = getelementptr i8, ptr %v1115, i64 108
  %v1411 = load i32, ptr %v1410, align 4
  %v1412 = insertelement <8 x i32> poison, i32 %v1411, i64 0
  %v1413 = shufflevector <8 x i32> %v1412, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1414 = getelementptr i8, ptr %v1120, i64 864
  %v1415 = load <8 x i32>, ptr %v1414, align 4
  %v1416 = and <8 x i32> %v1413, %v1415
  %v1417 = getelementptr i8, ptr %v1115, i64 112
  %v1418 = load i32, ptr %v1417, align 4
  %v1419 = insertelement <8 x i32> poison, i32 %v1418, i64 0
  %v1420 = shufflevector <8 x i32> %v1419, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1421 = getelementptr i8, ptr %v1120, i64 896
  %v1422 = load <8 x i32>, ptr %v1421, align 4
  %v1423 = and <8 x i32> %v1420, %v1422
  %v1424 = xor <8 x i32> %v1404, %v1416
  %v1425 = and <8 x i32> %v1404, %v1416
  %v1426 = and <8 x i32> %v1424, %v1423
  %v1427 = or <8 x i32> %v1425, %v1426
  %v1428 = xor <8 x i32> %v1424, %v1423
  %v1429 = getelementptr i8, ptr %v1115, i64 116
  %v1430 = load i32, ptr %v1429, align 4
  %v1431 = insertelement <8 x i32> poison, i32 %v1430, i64 0
  %v1432 = shufflevector <8 x i32> %v1431, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1433 = getelementptr i8, ptr %v1120, i64 928
  %v1434 = load <8 x i32>, ptr %v1433, align 4
  %v1435 = and <8 x i32> %v1432, %v1434
  %v1436 = getelementptr i8, ptr %v1115, i64 120
  %v1437 = load i32, ptr %v1436, align 4
  %v1438 = insertelement <8 x i32> poison, i32 %v1437, i64 0
  %v1439 = shufflevector <8 x i32> %v1438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1440 = getelementptr i8, ptr %v1120, i64 960
  %v1441 = load <8 x i32>, ptr %v1440, align 4
  %v1442 = and <8 x i32> %v1439, %v1441
  %v1443 = xor <8 x i32> %v1428, %v1435
  %v1444 = and <8 x i32> %v1428, %v1435
  %v1445 = and <8 x i32> %v1443, %v1442
  %v1446 = or <8 x i32> %v1444, %v1445
  %v1447 = xor <8 x i32> %v1443, %v1442
  %v1448 = xor <8 x i32> %v1409, %v1427
  %v1449 = and <8 x i32> %v1409, %v1427
  %v1450 = and <8 x i32> %v1448, %v1446
  %v1451 = or <8 x i32> %v1449, %v1450
  %v1452 = xor <8 x i32> %v1448, %v1446
  %v1453 = xor <8 x i32> %v1366, %v1408
  %v1454 = and <8 x i32> %v1366, %v1408
  %v1455 = and <8 x i32> %v1453, %v1451
  %v1456 = or <8 x i32> %v1454, %v1455
  %v1457 = xor <8 x i32> %v1453, %v1451
  %v1458 = xor <8 x i32> %v1274, %v1365
  %v1459 = and <8 x i32> %v1274, %v1365
  %v1460 = and <8 x i32> %v1458, %v1456
  %v1461 = or <8 x i32> %v1459, %v1460
  %v1462 = xor <8 x i32> %v1458, %v1456
  %v1463 = getelementptr i8, ptr %v1115, i64 124
  %v1464 = load i32, ptr %v1463, align 4
  %v1465 = insertelement <8 x i32> poison, i32 %v1464, i64 0
  %v1466 = shufflevector <8 x i32> %v1465, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1467 = getelementptr i8, ptr %v1120, i64 992
  %v1468 = load <8 x i32>, ptr %v1467, align 4
  %v1469 = and <8 x i32> %v1466, %v1468
  %v1470 = and <8 x i32> %v1447, splat (i32 252645135)
  %v1471 = bitcast <8 x i32> %v1470 to <32 x i8>
  %v1472 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1471)
  %v1473 = lshr <8 x i32> %v1447, splat (i32 4)
  %v1474 = and <8 x i32> %v1473, splat (i32 252645135)
  %v1475 = bitcast <8 x i32> %v1474 to <32 x i8>
  %v1476 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1475)
  %v1477 = and <8 x i32> %v1469, splat (i32 252645135)
  %v1478 = bitcast <8 x i32> %v1477 to <32 x i8>
  %v1479 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1478)
  %v1480 = lshr <8 x i32> %v1469, splat (i32 4)
  %v1481 = and <8 x i32> %v1480, splat (i32 252645135)
  %v1482 = bitcast <8 x i32> %v1481 to <32 x i8>
  %v1483 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1482)
  %v1484 = and <8 x i32> %v1452, splat (i32 252645135)
  %v1485 = bitcast <8 x i32> %v1484 to <32 x i8>
  %v1486 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1485)
  %v1487 = lshr <8 x i32> %v1452, splat (i32 4)
  %v1488 = and <8 x i32> %v1487, splat (i32 252645135)
  %v1489 = bitcast <8 x i32> %v1488 to <32 x i8>
  %v1490 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1489)
  %v1491 = and <8 x i32> %v1457, splat (i32 252645135)
  %v1492 = bitcast <8 x i32> %v1491 to <32 x i8>
  %v1493 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1492)
  %v1494 = lshr <8 x i32> %v1457, splat (i32 4)
  %v1495 = and <8 x i32> %v1494, splat (i32 252645135)
  %v1496 = bitcast <8 x i32> %v1495 to <32 x i8>
  %v1497 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1496)
  %v1498 = and <8 x i32> %v1462, splat (i32 252645135)
  %v1499 = bitcast <8 x i32> %v1498 to <32 x i8>
  %v1500 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1499)
  %v1501 = lshr <8 x i32> %v1462, splat (i32 4)
  %v1502 = and <8 x i32> %v1501, splat (i32 252645135)
  %v1503 = bitcast <8 x i32> %v1502 to <32 x i8>
  %v1504 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1503)
  %v1505 = and <8 x i32> %v1461, splat (i32 252645135)
  %v1506 = bitcast <8 x i32> %v1505 to <32 x i8>
  %v1507 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1506)
  %v1508 = lshr <8 x i32> %v1461, splat (i32 4)
  %v1509 = and <8 x i32> %v1508, splat (i32 252645135)
  %v1510 = bitcast <8 x i32> %v1509 to <32 x i8>
  %v1511 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1510)
  %v1512 = add <32 x i8> %v1472, %v1479
  %v1513 = add <32 x i8> %v1512, %v1486
  %v1514 = add <32 x i8> %v1513, %v1493
  %v1515 = add <32 x i8> %v1514, %v1500
  %v1516 = add <32 x i8> %v1515, %v1507
  %v1517 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1516, <32 x i8> splat (i8 1))
  %v1518 = add <32 x i8> %v1476, %v1483
  %v1519 = add <32 x i8> %v1518, %v1490
  %v1520 = add <32 x i8> %v1519, %v1497
  %v1521 = add <32 x i8> %v1520, %v1504
  %v1522 = add <32 x i8> %v1521, %v1511
  %v1523 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1522, <32 x i8> splat (i8 1))
  %v1524 = add <16 x i16> %v1517, %v1523
  %v1525 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1524, <16 x i16> splat (i16 1))
  %v1526 = add <8 x i32> %v1112, %v1525
  %v1527 = add nsw i64 %v1111, 32
  br label %w.71
w.end.73:
  %v1528 = sub i64 %v1107, %v1110
  %v1529 = urem i64 %v1528, 8
  %v1530 = sub i64 %v1107, %v1529
  br label %w.rest.74
w.rest.74:
  %v1531 = phi i64 [ %v1110, %w.end.73 ], [ %v1650, %w.rest.body.75 ]
  %v1532 = phi <8 x i32> [ %v1112, %w.end.73 ], [ %v1649, %w.rest.body.75 ]
  %v1533 = icmp slt i64 %v1531, %v1530
  br i1 %v1533, label %w.rest.body.75, label %w.rest.end.76
w.rest.body.75:
  %v1534 = mul i64 %v1531, 4
  %v1535 = getelementptr i8, ptr %v1103, i64 %v1534
  %v1536 = load i32, ptr %v1535, align 4
  %v1537 = insertelement <8 x i32> poison, i32 %v1536, i64 0
  %v1538 = shufflevector <8 x i32> %v1537, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1539 = mul i64 %v1531, 32
  %v1540 = getelementptr i8, ptr %v196, i64 %v1539
  %v1541 = load <8 x i32>, ptr %v1540, align 4
  %v1542 = and <8 x i32> %v1538, %v1541
  %v1543 = getelementptr i8, ptr %v1535, i64 4
  %v1544 = load i32, ptr %v1543, align 4
  %v1545 = insertelement <8 x i32> poison, i32 %v1544, i64 0
  %v1546 = shufflevector <8 x i32> %v1545, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1547 = getelementptr i8, ptr %v1540, i64 32
  %v1548 = load <8 x i32>, ptr %v1547, align 4
  %v1549 = and <8 x i32> %v1546, %v1548
  %v1550 = getelementptr i8, ptr %v1535, i64 8
  %v1551 = load i32, ptr %v1550, align 4
  %v1552 = insertelement <8 x i32> poison, i32 %v1551, i64 0
  %v1553 = shufflevector <8 x i32> %v1552, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1554 = getelementptr i8, ptr %v1540, i64 64
  %v1555 = load <8 x i32>, ptr %v1554, align 4
  %v1556 = and <8 x i32> %v1553, %v1555
  %v1557 = xor <8 x i32> %v1542, %v1549
  %v1558 = and <8 x i32> %v1542, %v1549
  %v1559 = and <8 x i32> %v1557, %v1556
  %v1560 = or <8 x i32> %v1558, %v1559
  %v1561 = xor <8 x i32> %v1557, %v1556
  %v1562 = getelementptr i8, ptr %v1535, i64 12
  %v1563 = load i32, ptr %v1562, align 4
  %v1564 = insertelement <8 x i32> poison, i32 %v1563, i64 0
  %v1565 = shufflevector <8 x i32> %v1564, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1566 = getelementptr i8, ptr %v1540, i64 96
  %v1567 = load <8 x i32>, ptr %v1566, align 4
  %v1568 = and <8 x i32> %v1565, %v1567
  %v1569 = getelementptr i8, ptr %v1535, i64 16
  %v1570 = load i32, ptr %v1569, align 4
  %v1571 = insertelement <8 x i32> poison, i32 %v1570, i64 0
  %v1572 = shufflevector <8 x i32> %v1571, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1573 = getelementptr i8, ptr %v1540, i64 128
  %v1574 = load <8 x i32>, ptr %v1573, align 4
  %v1575 = and <8 x i32> %v1572, %v1574
  %v1576 = xor <8 x i32> %v1561, %v1568
  %v1577 = and <8 x i32> %v1561, %v1568
  %v1578 = and <8 x i32> %v1576, %v1575
  %v1579 = or <8 x i32> %v1577, %v1578
  %v1580 = xor <8 x i32> %v1576, %v1575
  %v1581 = getelementptr i8, ptr %v1535, i64 20
  %v1582 = load i32, ptr %v1581, align 4
  %v1583 = insertelement <8 x i32> poison, i32 %v1582, i64 0
  %v1584 = shufflevector <8 x i32> %v1583, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1585 = getelementptr i8, ptr %v1540, i64 160
  %v1586 = load <8 x i32>, ptr %v1585, align 4
  %v1587 = and <8 x i32> %v1584, %v1586
  %v1588 = getelementptr i8, ptr %v1535, i64 24
  %v1589 = load i32, ptr %v1588, align 4
  %v1590 = insertelement <8 x i32> poison, i32 %v1589, i64 0
  %v1591 = shufflevector <8 x i32> %v1590, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1592 = getelementptr i8, ptr %v1540, i64 192
  %v1593 = load <8 x i32>, ptr %v1592, align 4
  %v1594 = and <8 x i32> %v1591, %v1593
  %v1595 = xor <8 x i32> %v1580, %v1587
  %v1596 = and <8 x i32> %v1580, %v1587
  %v1597 = and <8 x i32> %v1595, %v1594
  %v1598 = or <8 x i32> %v1596, %v1597
  %v1599 = xor <8 x i32> %v1595, %v1594
  %v1600 = xor <8 x i32> %v1560, %v1579
  %v1601 = and <8 x i32> %v1560, %v1579
  %v1602 = and <8 x i32> %v1600, %v1598
  %v1603 = or <8 x i32> %v1601, %v1602
  %v1604 = xor <8 x i32> %v1600, %v1598
  %v1605 = getelementptr i8, ptr %v1535, i64 28
  %v1606 = load i32, ptr %v1605, align 4
  %v1607 = insertelement <8 x i32> poison, i32 %v1606, i64 0
  %v1608 = shufflevector <8 x i32> %v1607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1609 = getelementptr i8, ptr %v1540, i64 224
  %v1610 = load <8 x i32>, ptr %v1609, align 4
  %v1611 = and <8 x i32> %v1608, %v1610
  %v1612 = and <8 x i32> %v1599, splat (i32 252645135)
  %v1613 = bitcast <8 x i32> %v1612 to <32 x i8>
  %v1614 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1613)
  %v1615 = lshr <8 x i32> %v1599, splat (i32 4)
  %v1616 = and <8 x i32> %v1615, splat (i32 252645135)
  %v1617 = bitcast <8 x i32> %v1616 to <32 x i8>
  %v1618 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1617)
  %v1619 = and <8 x i32> %v1611, splat (i32 252645135)
  %v1620 = bitcast <8 x i32> %v1619 to <32 x i8>
  %v1621 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1620)
  %v1622 = lshr <8 x i32> %v1611, splat (i32 4)
  %v1623 = and <8 x i32> %v1622, splat (i32 252645135)
  %v1624 = bitcast <8 x i32> %v1623 to <32 x i8>
  %v1625 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1624)
  %v1626 = and <8 x i32> %v1604, splat (i32 252645135)
  %v1627 = bitcast <8 x i32> %v1626 to <32 x i8>
  %v1628 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1627)
  %v1629 = lshr <8 x i32> %v1604, splat (i32 4)
  %v1630 = and <8 x i32> %v1629, splat (i32 252645135)
  %v1631 = bitcast <8 x i32> %v1630 to <32 x i8>
  %v1632 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1631)
  %v1633 = and <8 x i32> %v1603, splat (i32 252645135)
  %v1634 = bitcast <8 x i32> %v1633 to <32 x i8>
  %v1635 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1634)
  %v1636 = lshr <8 x i32> %v1603, splat (i32 4)
  %v1637 = and <8 x i32> %v1636, splat (i32 252645135)
  %v1638 = bitcast <8 x i32> %v1637 to <32 x i8>
  %v1639 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1638)
  %v1640 = add <32 x i8> %v1614, %v1621
  %v1641 = add <32 x i8> %v1640, %v1628
  %v1642 = add <32 x i8> %v1641, %v1635
  %v1643 = add <32 x i8> %v1642, %v1618
  %v1644 = add <32 x i8> %v1643, %v1625
  %v1645 = add <32 x i8> %v1644, %v1632
  %v1646 = add <32 x i8> %v1645, %v1639
  %v1647 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1646, <32 x i8> splat (i8 1))
  %v1648 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1647, <16 x i16> splat (i16 1))
  %v1649 = add <8 x i32> %v1532, %v1648
  %v1650 = add nsw i64 %v1531, 8
  br label %w.rest.74
w.rest.end.76:
  %v1651 = sub i64 %v1107, %v1530
  br label %w.rest.77
w.rest.77:
  %v1652 = phi i64 [ %v1530, %w.rest.end.76 ], [ %v1675, %w.rest.body.78 ]
  %v1653 = phi <8 x i32> [ %v1532, %w.rest.end.76 ], [ %v1674, %w.rest.body.78 ]
  %v1654 = icmp slt i64 %v1652, %v1107
  br i1 %v1654, label %w.rest.body.78, label %w.rest.end.79
w.rest.body.78:
  %v1655 = mul i64 %v1652, 4
  %v1656 = getelementptr i8, ptr %v1103, i64 %v1655
  %v1657 = load i32, ptr %v1656, align 4
  %v1658 = insertelement <8 x i32> poison, i32 %v1657, i64 0
  %v1659 = shufflevector <8 x i32> %v1658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1660 = mul i64 %v1652, 32
  %v1661 = getelementptr i8, ptr %v196, i64 %v1660
  %v1662 = load <8 x i32>, ptr %v1661, align 4
  %v1663 = and <8 x i32> %v1659, %v1662
  %v1664 = and <8 x i32> %v1663, splat (i32 252645135)
  %v1665 = bitcast <8 x i32> %v1664 to <32 x i8>
  %v1666 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1665)
  %v1667 = lshr <8 x i32> %v1663, splat (i32 4)
  %v1668 = and <8 x i32> %v1667, splat (i32 252645135)
  %v1669 = bitcast <8 x i32> %v1668 to <32 x i8>
  %v1670 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1669)
  %v1671 = add <32 x i8> %v1666, %v1670
  %v1672 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1671, <32 x i8> splat (i8 1))
  %v1673 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1672, <16 x i16> splat (i16 1))
  %v1674 = add <8 x i32> %v1653, %v1673
  %v1675 = add nsw i64 %v1652, 1
  br label %w.rest.77
w.rest.end.79:
  %v1676 = mul i64 %v1095, 4
  %v1677 = getelementptr i8, ptr %v172, i64 %v1676
  %v1678 = load i32, ptr %v1677, align 4
  %v1679 = mul i64 %v1056, 4
  %v1680 = getelementptr i8, ptr %v176, i64 %v1679
  %v1681 = trunc i64 %v1059 to i32
  %v1682 = insertelement <8 x i32> poison, i32 %v1681, i64 0
  %v1683 = shufflevector <8 x i32> %v1682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1684 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1683
  %v1685 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 4 %v1680, <8 x i1> %v1684, <8 x i32> zeroinitializer)
  %v1686 = insertelement <8 x i32> poison, i32 %v1678, i64 0
  %v1687 = shufflevector <8 x i32> %v1686, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1688 = add <8 x i32> %v1687, %v1685
  %v1689 = sub <8 x i32> %v1688, %v1653
  %v1690 = icmp ne <8 x i32> %v1689, splat (i32 0)
  %v1691 = sitofp <8 x i32> %v1653 to <8 x float>
  %v1692 = sitofp <8 x i32> %v1689 to <8 x float>
  %v1693 = fdiv <8 x float> %v1691, %v1692
  %v1694 = select <8 x i1> %v1690, <8 x float> %v1693, <8 x float> splat (float 0x3FF0000000000000)
  %v1695 = mul i64 %v1095, %v200
  %v1696 = getelementptr i8, ptr %v194, i64 %v1695
  %v1697 = mul i64 %v1056, 4
  %v1698 = getelementptr i8, ptr %v1696, i64 %v1697
  %v1699 = trunc i64 %v1059 to i32
  %v1700 = insertelement <8 x i32> poison, i32 %v1699, i64 0
  %v1701 = shufflevector <8 x i32> %v1700, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1702 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1701
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1694, ptr align 4 %v1698, <8 x i1> %v1702)
  %v1703 = add nsw i64 %v1095, 1
  br label %i.68
i.end.70:
  %v1704 = add nsw i64 %v1056, 8
  br label %edge.block.53
edge.block.end.55:
  %v1705 = add nsw i64 %v216, %v210
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


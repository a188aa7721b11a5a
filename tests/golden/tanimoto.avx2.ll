
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
  %v216 = phi i64 [ %v202, %entry ], [ %v1704, %edge.block.end.68 ]
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
  %v264 = phi i64 [ %v206, %pack.row.end.24 ], [ %v1054, %i.end.56 ]
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
  %v436 = icmp sgt i64 %v435, 0
  br i1 %v436, label %pack.line.38, label %pack.line.end.39
pack.line.38:
  %v437 = getelementptr i8, ptr %v434, i64 0
  store <8 x i32> %v424, ptr %v437, align 4
  br label %pack.line.end.39
pack.line.end.39:
  %v438 = icmp sgt i64 %v435, 1
  br i1 %v438, label %pack.line.40, label %pack.line.end.41
pack.line.40:
  %v439 = getelementptr i8, ptr %v434, i64 32
  store <8 x i32> %v426, ptr %v439, align 4
  br label %pack.line.end.41
pack.line.end.41:
  %v440 = icmp sgt i64 %v435, 2
  br i1 %v440, label %pack.line.42, label %pack.line.end.43
pack.line.42:
  %v441 = getelementptr i8, ptr %v434, i64 64
  store <8 x i32> %v428, ptr %v441, align 4
  br label %pack.line.end.43
pack.line.end.43:
  %v442 = icmp sgt i64 %v435, 3
  br i1 %v442, label %pack.line.44, label %pack.line.end.45
pack.line.44:
  %v443 = getelementptr i8, ptr %v434, i64 96
  store <8 x i32> %v430, ptr %v443, align 4
  br label %pack.line.end.45
pack.line.end.45:
  %v444 = icmp sgt i64 %v435, 4
  br i1 %v444, label %pack.line.46, label %pack.line.end.47
pack.line.46:
  %v445 = getelementptr i8, ptr %v434, i64 128
  store <8 x i32> %v425, ptr %v445, align 4
  br label %pack.line.end.47
pack.line.end.47:
  %v446 = icmp sgt i64 %v435, 5
  br i1 %v446, label %pack.line.48, label %pack.line.end.49
pack.line.48:
  %v447 = getelementptr i8, ptr %v434, i64 160
  store <8 x i32> %v427, ptr %v447, align 4
  br label %pack.line.end.49
pack.line.end.49:
  %v448 = icmp sgt i64 %v435, 6
  br i1 %v448, label %pack.line.50, label %pack.line.end.51
pack.line.50:
  %v449 = getelementptr i8, ptr %v434, i64 192
  store <8 x i32> %v429, ptr %v449, align 4
  br label %pack.line.end.51
pack.line.end.51:
  %v450 = icmp sgt i64 %v435, 7
  br i1 %v450, label %pack.line.52, label %pack.line.end.53
pack.line.52:
  %v451 = getelementptr i8, ptr %v434, i64 224
  store <8 x i32> %v431, ptr %v451, align 4
  br label %pack.line.end.53
pack.line.end.53:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v452 = mul i64 32, %v211
  br label %i.54
i.54:
  %v453 = phi i64 [ %v216, %pack.rest.end.37 ], [ %v1053, %w.rest.end.65 ]
  %v454 = icmp slt i64 %v453, %v219
  br i1 %v454, label %i.body.55, label %i.end.56
i.body.55:
  %v455 = mul i64 4, %v215
  %v456 = add i64 %v455, 127
  %v457 = and i64 %v456, -128
  %v458 = add i64 %v457, 64
  %v459 = sub i64 %v453, %v216
  %v460 = mul i64 %v459, %v458
  %v461 = getelementptr i8, ptr %v198, i64 %v460
  %v462 = mul i64 4, %v215
  %v463 = mul i64 %v168, 64
  %v464 = add i64 %v463, 31
  %v465 = udiv i64 %v464, 32
  %v466 = sub i64 %v465, 0
  %v467 = urem i64 %v466, 32
  %v468 = sub i64 %v465, %v467
  br label %w.57
w.57:
  %v469 = phi i64 [ 0, %i.body.55 ], [ %v885, %w.body.58 ]
  %v470 = phi <8 x i32> [ zeroinitializer, %i.body.55 ], [ %v884, %w.body.58 ]
  %v471 = icmp slt i64 %v469, %v468
  br i1 %v471, label %w.body.58, label %w.end.59
w.body.58:
  %v472 = mul i64 %v469, 4
  %v473 = getelementptr i8, ptr %v461, i64 %v472
  %v474 = load i32, ptr %v473, align 4
  %v475 = insertelement <8 x i32> poison, i32 %v474, i64 0
  %v476 = shufflevector <8 x i32> %v475, <8 x i32> poison, <8 x i32> zeroinitializer
  %v477 = mul i64 %v469, 32
  %v478 = getelementptr i8, ptr %v196, i64 %v477
  %v479 = load <8 x i32>, ptr %v478, align 4
  %v480 = and <8 x i32> %v476, %v479
  %v481 = getelementptr i8, ptr %v473, i64 4
  %v482 = load i32, ptr %v481, align 4
  %v483 = insertelement <8 x i32> poison, i32 %v482, i64 0
  %v484 = shufflevector <8 x i32> %v483, <8 x i32> poison, <8 x i32> zeroinitializer
  %v485 = getelementptr i8, ptr %v478, i64 32
  %v486 = load <8 x i32>, ptr %v485, align 4
  %v487 = and <8 x i32> %v484, %v486
  %v488 = getelementptr i8, ptr %v473, i64 8
  %v489 = load i32, ptr %v488, align 4
  %v490 = insertelement <8 x i32> poison, i32 %v489, i64 0
  %v491 = shufflevector <8 x i32> %v490, <8 x i32> poison, <8 x i32> zeroinitializer
  %v492 = getelementptr i8, ptr %v478, i64 64
  %v493 = load <8 x i32>, ptr %v492, align 4
  %v494 = and <8 x i32> %v491, %v493
  %v495 = xor <8 x i32> %v480, %v487
  %v496 = and <8 x i32> %v480, %v487
  %v497 = and <8 x i32> %v495, %v494
  %v498 = or <8 x i32> %v496, %v497
  %v499 = xor <8 x i32> %v495, %v494
  %v500 = getelementptr i8, ptr %v473, i64 12
  %v501 = load i32, ptr %v500, align 4
  %v502 = insertelement <8 x i32> poison, i32 %v501, i64 0
  %v503 = shufflevector <8 x i32> %v502, <8 x i32> poison, <8 x i32> zeroinitializer
  %v504 = getelementptr i8, ptr %v478, i64 96
  %v505 = load <8 x i32>, ptr %v504, align 4
  %v506 = and <8 x i32> %v503, %v505
  %v507 = getelementptr i8, ptr %v473, i64 16
  %v508 = load i32, ptr %v507, align 4
  %v509 = insertelement <8 x i32> poison, i32 %v508, i64 0
  %v510 = shufflevector <8 x i32> %v509, <8 x i32> poison, <8 x i32> zeroinitializer
  %v511 = getelementptr i8, ptr %v478, i64 128
  %v512 = load <8 x i32>, ptr %v511, align 4
  %v513 = and <8 x i32> %v510, %v512
  %v514 = xor <8 x i32> %v499, %v506
  %v515 = and <8 x i32> %v499, %v506
  %v516 = and <8 x i32> %v514, %v513
  %v517 = or <8 x i32> %v515, %v516
  %v518 = xor <8 x i32> %v514, %v513
  %v519 = getelementptr i8, ptr %v473, i64 20
  %v520 = load i32, ptr %v519, align 4
  %v521 = insertelement <8 x i32> poison, i32 %v520, i64 0
  %v522 = shufflevector <8 x i32> %v521, <8 x i32> poison, <8 x i32> zeroinitializer
  %v523 = getelementptr i8, ptr %v478, i64 160
  %v524 = load <8 x i32>, ptr %v523, align 4
  %v525 = and <8 x i32> %v522, %v524
  %v526 = getelementptr i8, ptr %v473, i64 24
  %v527 = load i32, ptr %v526, align 4
  %v528 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <8 x i32> %v528, <8 x i32> poison, <8 x i32> zeroinitializer
  %v530 = getelementptr i8, ptr %v478, i64 192
  %v531 = load <8 x i32>, ptr %v530, align 4
  %v532 = and <8 x i32> %v529, %v531
  %v533 = xor <8 x i32> %v518, %v525
  %v534 = and <8 x i32> %v518, %v525
  %v535 = and <8 x i32> %v533, %v532
  %v536 = or <8 x i32> %v534, %v535
  %v537 = xor <8 x i32> %v533, %v532
  %v538 = xor <8 x i32> %v498, %v517
  %v539 = and <8 x i32> %v498, %v517
  %v540 = and <8 x i32> %v538, %v536
  %v541 = or <8 x i32> %v539, %v540
  %v542 = xor <8 x i32> %v538, %v536
  %v543 = getelementptr i8, ptr %v473, i64 28
  %v544 = load i32, ptr %v543, align 4
  %v545 = insertelement <8 x i32> poison, i32 %v544, i64 0
  %v546 = shufflevector <8 x i32> %v545, <8 x i32> poison, <8 x i32> zeroinitializer
  %v547 = getelementptr i8, ptr %v478, i64 224
  %v548 = load <8 x i32>, ptr %v547, align 4
  %v549 = and <8 x i32> %v546, %v548
  %v550 = getelementptr i8, ptr %v473, i64 32
  %v551 = load i32, ptr %v550, align 4
  %v552 = insertelement <8 x i32> poison, i32 %v551, i64 0
  %v553 = shufflevector <8 x i32> %v552, <8 x i32> poison, <8 x i32> zeroinitializer
  %v554 = getelementptr i8, ptr %v478, i64 256
  %v555 = load <8 x i32>, ptr %v554, align 4
  %v556 = and <8 x i32> %v553, %v555
  %v557 = xor <8 x i32> %v537, %v549
  %v558 = and <8 x i32> %v537, %v549
  %v559 = and <8 x i32> %v557, %v556
  %v560 = or <8 x i32> %v558, %v559
  %v561 = xor <8 x i32> %v557, %v556
  %v562 = getelementptr i8, ptr %v473, i64 36
  %v563 = load i32, ptr %v562, align 4
  %v564 = insertelement <8 x i32> poison, i32 %v563, i64 0
  %v565 = shufflevector <8 x i32> %v564, <8 x i32> poison, <8 x i32> zeroinitializer
  %v566 = getelementptr i8, ptr %v478, i64 288
  %v567 = load <8 x i32>, ptr %v566, align 4
  %v568 = and <8 x i32> %v565, %v567
  %v569 = getelementptr i8, ptr %v473, i64 40
  %v570 = load i32, ptr %v569, align 4
  %v571 = insertelement <8 x i32> poison, i32 %v570, i64 0
  %v572 = shufflevector <8 x i32> %v571, <8 x i32> poison, <8 x i32> zeroinitializer
  %v573 = getelementptr i8, ptr %v478, i64 320
  %v574 = load <8 x i32>, ptr %v573, align 4
  %v575 = and <8 x i32> %v572, %v574
  %v576 = xor <8 x i32> %v561, %v568
  %v577 = and <8 x i32> %v561, %v568
  %v578 = and <8 x i32> %v576, %v575
  %v579 = or <8 x i32> %v577, %v578
  %v580 = xor <8 x i32> %v576, %v575
  %v581 = xor <8 x i32> %v542, %v560
  %v582 = and <8 x i32> %v542, %v560
  %v583 = and <8 x i32> %v581, %v579
  %v584 = or <8 x i32> %v582, %v583
  %v585 = xor <8 x i32> %v581, %v579
  %v586 = getelementptr i8, ptr %v473, i64 44
  %v587 = load i32, ptr %v586, align 4
  %v588 = insertelement <8 x i32> poison, i32 %v587, i64 0
  %v589 = shufflevector <8 x i32> %v588, <8 x i32> poison, <8 x i32> zeroinitializer
  %v590 = getelementptr i8, ptr %v478, i64 352
  %v591 = load <8 x i32>, ptr %v590, align 4
  %v592 = and <8 x i32> %v589, %v591
  %v593 = getelementptr i8, ptr %v473, i64 48
  %v594 = load i32, ptr %v593, align 4
  %v595 = insertelement <8 x i32> poison, i32 %v594, i64 0
  %v596 = shufflevector <8 x i32> %v595, <8 x i32> poison, <8 x i32> zeroinitializer
  %v597 = getelementptr i8, ptr %v478, i64 384
  %v598 = load <8 x i32>, ptr %v597, align 4
  %v599 = and <8 x i32> %v596, %v598
  %v600 = xor <8 x i32> %v580, %v592
  %v601 = and <8 x i32> %v580, %v592
  %v602 = and <8 x i32> %v600, %v599
  %v603 = or <8 x i32> %v601, %v602
  %v604 = xor <8 x i32> %v600, %v599
  %v605 = getelementptr i8, ptr %v473, i64 52
  %v606 = load i32, ptr %v605, align 4
  %v607 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v608 = shufflevector <8 x i32> %v607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v609 = getelementptr i8, ptr %v478, i64 416
  %v610 = load <8 x i32>, ptr %v609, align 4
  %v611 = and <8 x i32> %v608, %v610
  %v612 = getelementptr i8, ptr %v473, i64 56
  %v613 = load i32, ptr %v612, align 4
  %v614 = insertelement <8 x i32> poison, i32 %v613, i64 0
  %v615 = shufflevector <8 x i32> %v614, <8 x i32> poison, <8 x i32> zeroinitializer
  %v616 = getelementptr i8, ptr %v478, i64 448
  %v617 = load <8 x i32>, ptr %v616, align 4
  %v618 = and <8 x i32> %v615, %v617
  %v619 = xor <8 x i32> %v604, %v611
  %v620 = and <8 x i32> %v604, %v611
  %v621 = and <8 x i32> %v619, %v618
  %v622 = or <8 x i32> %v620, %v621
  %v623 = xor <8 x i32> %v619, %v618
  %v624 = xor <8 x i32> %v585, %v603
  %v625 = and <8 x i32> %v585, %v603
  %v626 = and <8 x i32> %v624, %v622
  %v627 = or <8 x i32> %v625, %v626
  %v628 = xor <8 x i32> %v624, %v622
  %v629 = xor <8 x i32> %v541, %v584
  %v630 = and <8 x i32> %v541, %v584
  %v631 = and <8 x i32> %v629, %v627
  %v632 = or <8 x i32> %v630, %v631
  %v633 = xor <8 x i32> %v629, %v627
  %v634 = getelementptr i8, ptr %v473, i64 60
  %v635 = load i32, ptr %v634, align 4
  %v636 = insertelement <8 x i32> poison, i32 %v635, i64 0
  %v637 = shufflevector <8 x i32> %v636, <8 x i32> poison, <8 x i32> zeroinitializer
  %v638 = getelementptr i8, ptr %v478, i64 480
  %v639 = load <8 x i32>, ptr %v638, align 4
  %v640 = and <8 x i32> %v637, %v639
  %v641 = getelementptr i8, ptr %v473, i64 64
  %v642 = load i32, ptr %v641, align 4
  %v643 = insertelement <8 x i32> poison, i32 %v642, i64 0
  %v644 = shufflevector <8 x i32> %v643, <8 x i32> poison, <8 x i32> zeroinitializer
  %v645 = getelementptr i8, ptr %v478, i64 512
  %v646 = load <8 x i32>, ptr %v645, align 4
  %v647 = and <8 x i32> %v644, %v646
  %v648 = xor <8 x i32> %v623, %v640
  %v649 = and <8 x i32> %v623, %v640
  %v650 = and <8 x i32> %v648, %v647
  %v651 = or <8 x i32> %v649, %v650
  %v652 = xor <8 x i32> %v648, %v647
  %v653 = getelementptr i8, ptr %v473, i64 68
  %v654 = load i32, ptr %v653, align 4
  %v655 = insertelement <8 x i32> poison, i32 %v654, i64 0
  %v656 = shufflevector <8 x i32> %v655, <8 x i32> poison, <8 x i32> zeroinitializer
  %v657 = getelementptr i8, ptr %v478, i64 544
  %v658 = load <8 x i32>, ptr %v657, align 4
  %v659 = and <8 x i32> %v656, %v658
  %v660 = getelementptr i8, ptr %v473, i64 72
  %v661 = load i32, ptr %v660, align 4
  %v662 = insertelement <8 x i32> poison, i32 %v661, i64 0
  %v663 = shufflevector <8 x i32> %v662, <8 x i32> poison, <8 x i32> zeroinitializer
  %v664 = getelementptr i8, ptr %v478, i64 576
  %v665 = load <8 x i32>, ptr %v664, align 4
  %v666 = and <8 x i32> %v663, %v665
  %v667 = xor <8 x i32> %v652, %v659
  %v668 = and <8 x i32> %v652, %v659
  %v669 = and <8 x i32> %v667, %v666
  %v670 = or <8 x i32> %v668, %v669
  %v671 = xor <8 x i32> %v667, %v666
  %v672 = xor <8 x i32> %v628, %v651
  %v673 = and <8 x i32> %v628, %v651
  %v674 = and <8 x i32> %v672, %v670
  %v675 = or <8 x i32> %v673, %v674
  %v676 = xor <8 x i32> %v672, %v670
  %v677 = getelementptr i8, ptr %v473, i64 76
  %v678 = load i32, ptr %v677, align 4
  %v679 = insertelement <8 x i32> poison, i32 %v678, i64 0
  %v680 = shufflevector <8 x i32> %v679, <8 x i32> poison, <8 x i32> zeroinitializer
  %v681 = getelementptr i8, ptr %v478, i64 608
  %v682 = load <8 x i32>, ptr %v681, align 4
  %v683 = and <8 x i32> %v680, %v682
  %v684 = getelementptr i8, ptr %v473, i64 80
  %v685 = load i32, ptr %v684, align 4
  %v686 = insertelement <8 x i32> poison, i32 %v685, i64 0
  %v687 = shufflevector <8 x i32> %v686, <8 x i32> poison, <8 x i32> zeroinitializer
  %v688 = getelementptr i8, ptr %v478, i64 640
  %v689 = load <8 x i32>, ptr %v688, align 4
  %v690 = and <8 x i32> %v687, %v689
  %v691 = xor <8 x i32> %v671, %v683
  %v692 = and <8 x i32> %v671, %v683
  %v693 = and <8 x i32> %v691, %v690
  %v694 = or <8 x i32> %v692, %v693
  %v695 = xor <8 x i32> %v691, %v690
  %v696 = getelementptr i8, ptr %v473, i64 84
  %v697 = load i32, ptr %v696, align 4
  %v698 = insertelement <8 x i32> poison, i32 %v697, i64 0
  %v699 = shufflevector <8 x i32> %v698, <8 x i32> poison, <8 x i32> zeroinitializer
  %v700 = getelementptr i8, ptr %v478, i64 672
  %v701 = load <8 x i32>, ptr %v700, align 4
  %v702 = and <8 x i32> %v699, %v701
  %v703 = getelementptr i8, ptr %v473, i64 88
  %v704 = load i32, ptr %v703, align 4
  %v705 = insertelement <8 x i32> poison, i32 %v704, i64 0
  %v706 = shufflevector <8 x i32> %v705, <8 x i32> poison, <8 x i32> zeroinitializer
  %v707 = getelementptr i8, ptr %v478, i64 704
  %v708 = load <8 x i32>, ptr %v707, align 4
  %v709 = and <8 x i32> %v706, %v708
  %v710 = xor <8 x i32> %v695, %v702
  %v711 = and <8 x i32> %v695, %v702
  %v712 = and <8 x i32> %v710, %v709
  %v713 = or <8 x i32> %v711, %v712
  %v714 = xor <8 x i32> %v710, %v709
  %v715 = xor <8 x i32> %v676, %v694
  %v716 = and <8 x i32> %v676, %v694
  %v717 = and <8 x i32> %v715, %v713
  %v718 = or <8 x i32> %v716, %v717
  %v719 = xor <8 x i32> %v715, %v713
  %v720 = xor <8 x i32> %v633, %v675
  %v721 = and <8 x i32> %v633, %v675
  %v722 = and <8 x i32> %v720, %v718
  %v723 = or <8 x i32> %v721, %v722
  %v724 = xor <8 x i32> %v720, %v718
  %v725 = getelementptr i8, ptr %v473, i64 92
  %v726 = load i32, ptr %v725, align 4
  %v727 = insertelement <8 x i32> poison, i32 %v726, i64 0
  %v728 = shufflevector <8 x i32> %v727, <8 x i32> poison, <8 x i32> zeroinitializer
  %v729 = getelementptr i8, ptr %v478, i64 736
  %v730 = load <8 x i32>, ptr %v729, align 4
  %v731 = and <8 x i32> %v728, %v730
  %v732 = getelementptr i8, ptr %v473, i64 96
  %v733 = load i32, ptr %v732, align 4
  %v734 = insertelement <8 x i32> poison, i32 %v733, i64 0
  %v735 = shufflevector <8 x i32> %v734, <8 x i32> poison, <8 x i32> zeroinitializer
  %v736 = getelementptr i8, ptr %v478, i64 768
  %v737 = load <8 x i32>, ptr %v736, align 4
  %v738 = and <8 x i32> %v735, %v737
  %v739 = xor <8 x i32> %v714, %v731
  %v740 = and <8 x i32> %v714, %v731
  %v741 = and <8 x i32> %v739, %v738
  %v742 = or <8 x i32> %v740, %v741
  %v743 = xor <8 x i32> %v739, %v738
  %v744 = getelementptr i8, ptr %v473, i64 100
  %v745 = load i32, ptr %v744, align 4
  %v746 = insertelement <8 x i32> poison, i32 %v745, i64 0
  %v747 = shufflevector <8 x i32> %v746, <8 x i32> poison, <8 x i32> zeroinitializer
  %v748 = getelementptr i8, ptr %v478, i64 800
  %v749 = load <8 x i32>, ptr %v748, align 4
  %v750 = and <8 x i32> %v747, %v749
  %v751 = getelementptr i8, ptr %v473, i64 104
  %v752 = load i32, ptr %v751, align 4
  %v753 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v754 = shufflevector <8 x i32> %v753, <8 x i32> poison, <8 x i32> zeroinitializer
  %v755 = getelementptr i8, ptr %v478, i64 832
  %v756 = load <8 x i32>, ptr %v755, align 4
  %v757 = and <8 x i32> %v754, %v756
  %v758 = xor <8 x i32> %v743, %v750
  %v759 = and <8 x i32> %v743, %v750
  %v760 = and <8 x i32> %v758, %v757
  %v761 = or <8 x i32> %v759, %v760
  %v762 = xor <8 x i32> %v758, %v757
  %v763 = xor <8 x i32> %v719, %v742
  %v764 = and <8 x i32> %v719, %v742
  %v765 = and <8 x i32> %v763, %v761
  %v766 = or <8 x i32> %v764, %v765
  %v767 = xor <8 x i32> %v763, %v761
  %v768 = getelementptr i8, ptr %v473, i64 108
  %v769 = load i32, ptr %v768, align 4
  %v770 = insertelement <8 x i32> poison, i32 %v769, i64 0
  %v771 = shufflevector <8 x i32> %v770, <8 x i32> poison, <8 x i32> zeroinitializer
  %v772 = getelementptr i8, ptr %v478, i64 864
  %v773 = load <8 x i32>, ptr %v772, align 4
  %v774 = and <8 x i32> %v771, %v773
  %v775 = getelementptr i8, ptr %v473, i64 112
  %v776 = load i32, ptr %v775, align 4
  %v777 = insertelement <8 x i32> poison, i32 %v776, i64 0
  %v778 = shufflevector <8 x i32> %v777, <8 x i32> poison, <8 x i32> zeroinitializer
  %v779 = getelementptr i8, ptr %v478, i64 896
  %v780 = load <8 x i32>, ptr %v779, align 4
  %v781 = and <8 x i32> %v778, %v780
  %v782 = xor <8 x i32> %v762, %v774
  %v783 = and <8 x i32> %v762, %v774
  %v784 = and <8 x i32> %v782, %v781
  %v785 = or <8 x i32> %v783, %v784
  %v786 = xor <8 x i32> %v782, %v781
  %v787 = getelementptr i8, ptr %v473, i64 116
  %v788 = load i32, ptr %v787, align 4
  %v789 = insertelement <8 x i32> poison, i32 %v788, i64 0
  %v790 = shufflevector <8 x i32> %v789, <8 x i32> poison, <8 x i32> zeroinitializer
  %v791 = getelementptr i8, ptr %v478, i64 928
  %v792 = load <8 x i32>, ptr %v791, align 4
  %v793 = and <8 x i32> %v790, %v792
  %v794 = getelementptr i8, ptr %v473, i64 120
  %v795 = load i32, ptr %v794, align 4
  %v796 = insertelement <8 x i32> poison, i32 %v795, i64 0
  %v797 = shufflevector <8 x i32> %v796, <8 x i32> poison, <8 x i32> zeroinitializer
  %v798 = getelementptr i8, ptr %v478, i64 960
  %v799 = load <8 x i32>, ptr %v798, align 4
  %v800 = and <8 x i32> %v797, %v799
  %v801 = xor <8 x i32> %v786, %v793
  %v802 = and <8 x i32> %v786, %v793
  %v803 = and <8 x i32> %v801, %v800
  %v804 = or <8 x i32> %v802, %v803
  %v805 = xor <8 x i32> %v801, %v800
  %v806 = xor <8 x i32> %v767, %v785
  %v807 = and <8 x i32> %v767, %v785
  %v808 = and <8 x i32> %v806, %v804
  %v809 = or <8 x i32> %v807, %v808
  %v810 = xor <8 x i32> %v806, %v804
  %v811 = xor <8 x i32> %v724, %v766
  %v812 = and <8 x i32> %v724, %v766
  %v813 = and <8 x i32> %v811, %v809
  %v814 = or <8 x i32> %v812, %v813
  %v815 = xor <8 x i32> %v811, %v809
  %v816 = xor <8 x i32> %v632, %v723
  %v817 = and <8 x i32> %v632, %v723
  %v818 = and <8 x i32> %v816, %v814
  %v819 = or <8 x i32> %v817, %v818
  %v820 = xor <8 x i32> %v816, %v814
  %v821 = getelementptr i8, ptr %v473, i64 124
  %v822 = load i32, ptr %v821, align 4
  %v823 = insertelement <8 x i32> poison, i32 %v822, i64 0
  %v824 = shufflevector <8 x i32> %v823, <8 x i32> poison, <8 x i32> zeroinitializer
  %v825 = getelementptr i8, ptr %v478, i64 992
  %v826 = load <8 x i32>, ptr %v825, align 4
  %v827 = and <8 x i32> %v824, %v826
  %v828 = and <8 x i32> %v805, splat (i32 252645135)
  %v829 = bitcast <8 x i32> %v828 to <32 x i8>
  %v830 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v829)
  %v831 = lshr <8 x i32> %v805, splat (i32 4)
  %v832 = and <8 x i32> %v831, splat (i32 252645135)
  %v833 = bitcast <8 x i32> %v832 to <32 x i8>
  %v834 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v833)
  %v835 = and <8 x i32> %v827, splat (i32 252645135)
  %v836 = bitcast <8 x i32> %v835 to <32 x i8>
  %v837 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v836)
  %v838 = lshr <8 x i32> %v827, splat (i32 4)
  %v839 = and <8 x i32> %v838, splat (i32 252645135)
  %v840 = bitcast <8 x i32> %v839 to <32 x i8>
  %v841 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v840)
  %v842 = and <8 x i32> %v810, splat (i32 252645135)
  %v843 = bitcast <8 x i32> %v842 to <32 x i8>
  %v844 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v843)
  %v845 = lshr <8 x i32> %v810, splat (i32 4)
  %v846 = and <8 x i32> %v845, splat (i32 252645135)
  %v847 = bitcast <8 x i32> %v846 to <32 x i8>
  %v848 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v847)
  %v849 = and <8 x i32> %v815, splat (i32 252645135)
  %v850 = bitcast <8 x i32> %v849 to <32 x i8>
  %v851 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v850)
  %v852 = lshr <8 x i32> %v815, splat (i32 4)
  %v853 = and <8 x i32> %v852, splat (i32 252645135)
  %v854 = bitcast <8 x i32> %v853 to <32 x i8>
  %v855 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v854)
  %v856 = and <8 x i32> %v820, splat (i32 252645135)
  %v857 = bitcast <8 x i32> %v856 to <32 x i8>
  %v858 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v857)
  %v859 = lshr <8 x i32> %v820, splat (i32 4)
  %v860 = and <8 x i32> %v859, splat (i32 252645135)
  %v861 = bitcast <8 x i32> %v860 to <32 x i8>
  %v862 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v861)
  %v863 = and <8 x i32> %v819, splat (i32 252645135)
  %v864 = bitcast <8 x i32> %v863 to <32 x i8>
  %v865 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v864)
  %v866 = lshr <8 x i32> %v819, splat (i32 4)
  %v867 = and <8 x i32> %v866, splat (i32 252645135)
  %v868 = bitcast <8 x i32> %v867 to <32 x i8>
  %v869 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v868)
  %v870 = add <32 x i8> %v830, %v837
  %v871 = add <32 x i8> %v870, %v844
  %v872 = add <32 x i8> %v871, %v851
  %v873 = add <32 x i8> %v872, %v858
  %v874 = add <32 x i8> %v873, %v865
  %v875 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v874, <32 x i8> splat (i8 1))
  %v876 = add <32 x i8> %v834, %v841
  %v877 = add <32 x i8> %v876, %v848
  %v878 = add <32 x i8> %v877, %v855
  %v879 = add <32 x i8> %v878, %v862
  %v880 = add <32 x i8> %v879, %v869
  %v881 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v880, <32 x i8> splat (i8 1))
  %v882 = add <16 x i16> %v875, %v881
  %v883 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v882, <16 x i16> splat (i16 1))
  %v884 = add <8 x i32> %v470, %v883
  %v885 = add nsw i64 %v469, 32
  br label %w.57
w.end.59:
  %v886 = sub i64 %v465, %v468
  %v887 = urem i64 %v886, 8
  %v888 = sub i64 %v465, %v887
  br label %w.rest.60
w.rest.60:
  %v889 = phi i64 [ %v468, %w.end.59 ], [ %v1008, %w.rest.body.61 ]
  %v890 = phi <8 x i32> [ %v470, %w.end.59 ], [ %v1007, %w.rest.body.61 ]
  %v891 = icmp slt i64 %v889, %v888
  br i1 %v891, label %w.rest.body.61, label %w.rest.end.62
w.rest.body.61:
  %v892 = mul i64 %v889, 4
  %v893 = getelementptr i8, ptr %v461, i64 %v892
  %v894 = load i32, ptr %v893, align 4
  %v895 = insertelement <8 x i32> poison, i32 %v894, i64 0
  %v896 = shufflevector <8 x i32> %v895, <8 x i32> poison, <8 x i32> zeroinitializer
  %v897 = mul i64 %v889, 32
  %v898 = getelementptr i8, ptr %v196, i64 %v897
  %v899 = load <8 x i32>, ptr %v898, align 4
  %v900 = and <8 x i32> %v896, %v899
  %v901 = getelementptr i8, ptr %v893, i64 4
  %v902 = load i32, ptr %v901, align 4
  %v903 = insertelement <8 x i32> poison, i32 %v902, i64 0
  %v904 = shufflevector <8 x i32> %v903, <8 x i32> poison, <8 x i32> zeroinitializer
  %v905 = getelementptr i8, ptr %v898, i64 32
  %v906 = load <8 x i32>, ptr %v905, align 4
  %v907 = and <8 x i32> %v904, %v906
  %v908 = getelementptr i8, ptr %v893, i64 8
  %v909 = load i32, ptr %v908, align 4
  %v910 = insertelement <8 x i32> poison, i32 %v909, i64 0
  %v911 = shufflevector <8 x i32> %v910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v912 = getelementptr i8, ptr %v898, i64 64
  %v913 = load <8 x i32>, ptr %v912, align 4
  %v914 = and <8 x i32> %v911, %v913
  %v915 = xor <8 x i32> %v900, %v907
  %v916 = and <8 x i32> %v900, %v907
  %v917 = and <8 x i32> %v915, %v914
  %v918 = or <8 x i32> %v916, %v917
  %v919 = xor <8 x i32> %v915, %v914
  %v920 = getelementptr i8, ptr %v893, i64 12
  %v921 = load i32, ptr %v920, align 4
  %v922 = insertelement <8 x i32> poison, i32 %v921, i64 0
  %v923 = shufflevector <8 x i32> %v922, <8 x i32> poison, <8 x i32> zeroinitializer
  %v924 = getelementptr i8, ptr %v898, i64 96
  %v925 = load <8 x i32>, ptr %v924, align 4
  %v926 = and <8 x i32> %v923, %v925
  %v927 = getelementptr i8, ptr %v893, i64 16
  %v928 = load i32, ptr %v927, align 4
  %v929 = insertelement <8 x i32> poison, i32 %v928, i64 0
  %v930 = shufflevector <8 x i32> %v929, <8 x i32> poison, <8 x i32> zeroinitializer
  %v931 = getelementptr i8, ptr %v898, i64 128
  %v932 = load <8 x i32>, ptr %v931, align 4
  %v933 = and <8 x i32> %v930, %v932
  %v934 = xor <8 x i32> %v919, %v926
  %v935 = and <8 x i32> %v919, %v926
  %v936 = and <8 x i32> %v934, %v933
  %v937 = or <8 x i32> %v935, %v936
  %v938 = xor <8 x i32> %v934, %v933
  %v939 = getelementptr i8, ptr %v893, i64 20
  %v940 = load i32, ptr %v939, align 4
  %v941 = insertelement <8 x i32> poison, i32 %v940, i64 0
  %v942 = shufflevector <8 x i32> %v941, <8 x i32> poison, <8 x i32> zeroinitializer
  %v943 = getelementptr i8, ptr %v898, i64 160
  %v944 = load <8 x i32>, ptr %v943, align 4
  %v945 = and <8 x i32> %v942, %v944
  %v946 = getelementptr i8, ptr %v893, i64 24
  %v947 = load i32, ptr %v946, align 4
  %v948 = insertelement <8 x i32> poison, i32 %v947, i64 0
  %v949 = shufflevector <8 x i32> %v948, <8 x i32> poison, <8 x i32> zeroinitializer
  %v950 = getelementptr i8, ptr %v898, i64 192
  %v951 = load <8 x i32>, ptr %v950, align 4
  %v952 = and <8 x i32> %v949, %v951
  %v953 = xor <8 x i32> %v938, %v945
  %v954 = and <8 x i32> %v938, %v945
  %v955 = and <8 x i32> %v953, %v952
  %v956 = or <8 x i32> %v954, %v955
  %v957 = xor <8 x i32> %v953, %v952
  %v958 = xor <8 x i32> %v918, %v937
  %v959 = and <8 x i32> %v918, %v937
  %v960 = and <8 x i32> %v958, %v956
  %v961 = or <8 x i32> %v959, %v960
  %v962 = xor <8 x i32> %v958, %v956
  %v963 = getelementptr i8, ptr %v893, i64 28
  %v964 = load i32, ptr %v963, align 4
  %v965 = insertelement <8 x i32> poison, i32 %v964, i64 0
  %v966 = shufflevector <8 x i32> %v965, <8 x i32> poison, <8 x i32> zeroinitializer
  %v967 = getelementptr i8, ptr %v898, i64 224
  %v968 = load <8 x i32>, ptr %v967, align 4
  %v969 = and <8 x i32> %v966, %v968
  %v970 = and <8 x i32> %v957, splat (i32 252645135)
  %v971 = bitcast <8 x i32> %v970 to <32 x i8>
  %v972 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v971)
  %v973 = lshr <8 x i32> %v957, splat (i32 4)
  %v974 = and <8 x i32> %v973, splat (i32 252645135)
  %v975 = bitcast <8 x i32> %v974 to <32 x i8>
  %v976 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v975)
  %v977 = and <8 x i32> %v969, splat (i32 252645135)
  %v978 = bitcast <8 x i32> %v977 to <32 x i8>
  %v979 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v978)
  %v980 = lshr <8 x i32> %v969, splat (i32 4)
  %v981 = and <8 x i32> %v980, splat (i32 252645135)
  %v982 = bitcast <8 x i32> %v981 to <32 x i8>
  %v983 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v982)
  %v984 = and <8 x i32> %v962, splat (i32 252645135)
  %v985 = bitcast <8 x i32> %v984 to <32 x i8>
  %v986 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v985)
  %v987 = lshr <8 x i32> %v962, splat (i32 4)
  %v988 = and <8 x i32> %v987, splat (i32 252645135)
  %v989 = bitcast <8 x i32> %v988 to <32 x i8>
  %v990 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v989)
  %v991 = and <8 x i32> %v961, splat (i32 252645135)
  %v992 = bitcast <8 x i32> %v991 to <32 x i8>
  %v993 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v992)
  %v994 = lshr <8 x i32> %v961, splat (i32 4)
  %v995 = and <8 x i32> %v994, splat (i32 252645135)
  %v996 = bitcast <8 x i32> %v995 to <32 x i8>
  %v997 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v996)
  %v998 = add <32 x i8> %v972, %v979
  %v999 = add <32 x i8> %v998, %v986
  %v1000 = add <32 x i8> %v999, %v993
  %v1001 = add <32 x i8> %v1000, %v976
  %v1002 = add <32 x i8> %v1001, %v983
  %v1003 = add <32 x i8> %v1002, %v990
  %v1004 = add <32 x i8> %v1003, %v997
  %v1005 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1004, <32 x i8> splat (i8 1))
  %v1006 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1005, <16 x i16> splat (i16 1))
  %v1007 = add <8 x i32> %v890, %v1006
  %v1008 = add nsw i64 %v889, 8
  br label %w.rest.60
w.rest.end.62:
  %v1009 = sub i64 %v465, %v888
  br label %w.rest.63
w.rest.63:
  %v1010 = phi i64 [ %v888, %w.rest.end.62 ], [ %v1033, %w.rest.body.64 ]
  %v1011 = phi <8 x i32> [ %v890, %w.rest.end.62 ], [ %v1032, %w.rest.body.64 ]
  %v1012 = icmp slt i64 %v1010, %v465
  br i1 %v1012, label %w.rest.body.64, label %w.rest.end.65
w.rest.body.64:
  %v1013 = mul i64 %v1010, 4
  %v1014 = getelementptr i8, ptr %v461, i64 %v1013
  %v1015 = load i32, ptr %v1014, align 4
  %v1016 = insertelement <8 x i32> poison, i32 %v1015, i64 0
  %v1017 = shufflevector <8 x i32> %v1016, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1018 = mul i64 %v1010, 32
  %v1019 = getelementptr i8, ptr %v196, i64 %v1018
  %v1020 = load <8 x i32>, ptr %v1019, align 4
  %v1021 = and <8 x i32> %v1017, %v1020
  %v1022 = and <8 x i32> %v1021, splat (i32 252645135)
  %v1023 = bitcast <8 x i32> %v1022 to <32 x i8>
  %v1024 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1023)
  %v1025 = lshr <8 x i32> %v1021, splat (i32 4)
  %v1026 = and <8 x i32> %v1025, splat (i32 252645135)
  %v1027 = bitcast <8 x i32> %v1026 to <32 x i8>
  %v1028 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1027)
  %v1029 = add <32 x i8> %v1024, %v1028
  %v1030 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1029, <32 x i8> splat (i8 1))
  %v1031 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1030, <16 x i16> splat (i16 1))
  %v1032 = add <8 x i32> %v1011, %v1031
  %v1033 = add nsw i64 %v1010, 1
  br label %w.rest.63
w.rest.end.65:
  %v1034 = mul i64 %v453, 4
  %v1035 = getelementptr i8, ptr %v172, i64 %v1034
  %v1036 = load i32, ptr %v1035, align 4
  %v1037 = mul i64 %v264, 4
  %v1038 = getelementptr i8, ptr %v176, i64 %v1037
  %v1039 = load <8 x i32>, ptr %v1038, align 4
  %v1040 = insertelement <8 x i32> poison, i32 %v1036, i64 0
  %v1041 = shufflevector <8 x i32> %v1040, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1042 = add <8 x i32> %v1041, %v1039
  %v1043 = sub <8 x i32> %v1042, %v1011
  %v1044 = icmp ne <8 x i32> %v1043, splat (i32 0)
  %v1045 = sitofp <8 x i32> %v1011 to <8 x float>
  %v1046 = sitofp <8 x i32> %v1043 to <8 x float>
  %v1047 = fdiv <8 x float> %v1045, %v1046
  %v1048 = select <8 x i1> %v1044, <8 x float> %v1047, <8 x float> splat (float 0x3FF0000000000000)
  %v1049 = mul i64 %v453, %v200
  %v1050 = getelementptr i8, ptr %v194, i64 %v1049
  %v1051 = mul i64 %v264, 4
  %v1052 = getelementptr i8, ptr %v1050, i64 %v1051
  store <8 x float> %v1048, ptr %v1052, align 4
  %v1053 = add nsw i64 %v453, 1
  br label %i.54
i.end.56:
  %v1054 = add nsw i64 %v264, 8
  br label %block.30
block.end.32:
  br label %edge.block.66
edge.block.66:
  %v1055 = phi i64 [ %v263, %block.end.32 ], [ %v1703, %i.end.83 ]
  %v1056 = icmp slt i64 %v1055, %v208
  br i1 %v1056, label %edge.block.body.67, label %edge.block.end.68
edge.block.body.67:
  %v1057 = sub i64 %v208, %v1055
  %v1058 = call i64 @llvm.smin.i64(i64 %v1057, i64 8)
  %v1059 = mul i64 32, %v211
  br label %pack.lane.69
pack.lane.69:
  %v1060 = phi i64 [ 0, %edge.block.body.67 ], [ %v1082, %pack.units.end.74 ]
  %v1061 = icmp slt i64 %v1060, %v1058
  br i1 %v1061, label %pack.lane.body.70, label %pack.lane.end.71
pack.lane.body.70:
  %v1062 = mul i64 %v1060, 4
  %v1063 = getelementptr i8, ptr %v196, i64 %v1062
  br label %pack.units.72
pack.units.72:
  %v1064 = phi i64 [ 0, %pack.lane.body.70 ], [ %v1081, %pack.units.body.73 ]
  %v1065 = icmp slt i64 %v1064, %v168
  br i1 %v1065, label %pack.units.body.73, label %pack.units.end.74
pack.units.body.73:
  %v1066 = mul i64 %v1064, 2
  %v1067 = mul i64 %v1066, 32
  %v1068 = getelementptr i8, ptr %v1063, i64 %v1067
  %v1069 = add i64 %v1055, %v1060
  %v1070 = mul i64 %v1069, %v186
  %v1071 = getelementptr i8, ptr %v192, i64 %v1070
  %v1072 = mul i64 %v1064, 8
  %v1073 = getelementptr i8, ptr %v1071, i64 %v1072
  %v1074 = load i64, ptr %v1073, align 8
  %v1075 = lshr i64 %v1074, 0
  %v1076 = trunc i64 %v1075 to i32
  %v1077 = getelementptr i8, ptr %v1068, i64 0
  store i32 %v1076, ptr %v1077, align 4
  %v1078 = lshr i64 %v1074, 32
  %v1079 = trunc i64 %v1078 to i32
  %v1080 = getelementptr i8, ptr %v1068, i64 32
  store i32 %v1079, ptr %v1080, align 4
  %v1081 = add nsw i64 %v1064, 1
  br label %pack.units.72
pack.units.end.74:
  %v1082 = add nsw i64 %v1060, 1
  br label %pack.lane.69
pack.lane.end.71:
  br label %pack.pad.75
pack.pad.75:
  %v1083 = phi i64 [ %v1058, %pack.lane.end.71 ], [ %v1092, %pack.pad.end.80 ]
  %v1084 = icmp slt i64 %v1083, 8
  br i1 %v1084, label %pack.pad.body.76, label %pack.pad.end.77
pack.pad.body.76:
  %v1085 = mul i64 %v1083, 4
  %v1086 = getelementptr i8, ptr %v196, i64 %v1085
  br label %pack.pad.78
pack.pad.78:
  %v1087 = phi i64 [ 0, %pack.pad.body.76 ], [ %v1091, %pack.pad.body.79 ]
  %v1088 = icmp slt i64 %v1087, %v211
  br i1 %v1088, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v1089 = mul i64 %v1087, 32
  %v1090 = getelementptr i8, ptr %v1086, i64 %v1089
  store i32 0, ptr %v1090, align 4
  %v1091 = add nsw i64 %v1087, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v1092 = add nsw i64 %v1083, 1
  br label %pack.pad.75
pack.pad.end.77:
  %v1093 = mul i64 32, %v211
  br label %i.81
i.81:
  %v1094 = phi i64 [ %v216, %pack.pad.end.77 ], [ %v1702, %w.rest.end.92 ]
  %v1095 = icmp slt i64 %v1094, %v219
  br i1 %v1095, label %i.body.82, label %i.end.83
i.body.82:
  %v1096 = mul i64 4, %v215
  %v1097 = add i64 %v1096, 127
  %v1098 = and i64 %v1097, -128
  %v1099 = add i64 %v1098, 64
  %v1100 = sub i64 %v1094, %v216
  %v1101 = mul i64 %v1100, %v1099
  %v1102 = getelementptr i8, ptr %v198, i64 %v1101
  %v1103 = mul i64 4, %v215
  %v1104 = mul i64 %v168, 64
  %v1105 = add i64 %v1104, 31
  %v1106 = udiv i64 %v1105, 32
  %v1107 = sub i64 %v1106, 0
  %v1108 = urem i64 %v1107, 32
  %v1109 = sub i64 %v1106, %v1108
  br label %w.84
w.84:
  %v1110 = phi i64 [ 0, %i.body.82 ], [ %v1526, %w.body.85 ]
  %v1111 = phi <8 x i32> [ zeroinitializer, %i.body.82 ], [ %v1525, %w.body.85 ]
  %v1112 = icmp slt i64 %v1110, %v1109
  br i1 %v1112, label %w.body.85, label %w.end.86
w.body.85:
  %v1113 = mul i64 %v1110, 4
  %v1114 = getelementptr i8, ptr %v1102, i64 %v1113
  %v1115 = load i32, ptr %v1114, align 4
  %v1116 = insertelement <8 x i32> poison, i32 %v1115, i64 0
  %v1117 = shufflevector <8 x i32> %v1116, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1118 = mul i64 %v1110, 32
  %v1119 = getelementptr i8, ptr %v196, i64 %v1118
  %v1120 = load <8 x i32>, ptr %v1119, align 4
  %v1121 = and <8 x i32> %v1117, %v1120
  %v1122 = getelementptr i8, ptr %v1114, i64 4
  %v1123 = load i32, ptr %v1122, align 4
  %v1124 = insertelement <8 x i32> poison, i32 %v1123, i64 0
  %v1125 = shufflevector <8 x i32> %v1124, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1126 = getelementptr i8, ptr %v1119, i64 32
  %v1127 = load <8 x i32>, ptr %v1126, align 4
  %v1128 = and <8 x i32> %v1125, %v1127
  %v1129 = getelementptr i8, ptr %v1114, i64 8
  %v1130 = load i32, ptr %v1129, align 4
  %v1131 = insertelement <8 x i32> poison, i32 %v1130, i64 0
  %v1132 = shufflevector <8 x i32> %v1131, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1133 = getelementptr i8, ptr %v1119, i64 64
  %v1134 = load <8 x i32>, ptr %v1133, align 4
  %v1135 = and <8 x i32> %v1132, %v1134
  %v1136 = xor <8 x i32> %v1121, %v1128
  %v1137 = and <8 x i32> %v1121, %v1128
  %v1138 = and <8 x i32> %v1136, %v1135
  %v1139 = or <8 x i32> %v1137, %v1138
  %v1140 = xor <8 x i32> %v1136, %v1135
  %v1141 = getelementptr i8, ptr %v1114, i64 12
  %v1142 = load i32, ptr %v1141, align 4
  %v1143 = insertelement <8 x i32> poison, i32 %v1142, i64 0
  %v1144 = shufflevector <8 x i32> %v1143, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1145 = getelementptr i8, ptr %v1119, i64 96
  %v1146 = load <8 x i32>, ptr %v1145, align 4
  %v1147 = and <8 x i32> %v1144, %v1146
  %v1148 = getelementptr i8, ptr %v1114, i64 16
  %v1149 = load i32, ptr %v1148, align 4
  %v1150 = insertelement <8 x i32> poison, i32 %v1149, i64 0
  %v1151 = shufflevector <8 x i32> %v1150, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1152 = getelementptr i8, ptr %v1119, i64 128
  %v1153 = load <8 x i32>, ptr %v1152, align 4
  %v1154 = and <8 x i32> %v1151, %v1153
  %v1155 = xor <8 x i32> %v1140, %v1147
  %v1156 = and <8 x i32> %v1140, %v1147
  %v1157 = and <8 x i32> %v1155, %v1154
  %v1158 = or <8 x i32> %v1156, %v1157
  %v1159 = xor <8 x i32> %v1155, %v1154
  %v1160 = getelementptr i8, ptr %v1114, i64 20
  %v1161 = load i32, ptr %v1160, align 4
  %v1162 = insertelement <8 x i32> poison, i32 %v1161, i64 0
  %v1163 = shufflevector <8 x i32> %v1162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1164 = getelementptr i8, ptr %v1119, i64 160
  %v1165 = load <8 x i32>, ptr %v1164, align 4
  %v1166 = and <8 x i32> %v1163, %v1165
  %v1167 = getelementptr i8, ptr %v1114, i64 24
  %v1168 = load i32, ptr %v1167, align 4
  %v1169 = insertelement <8 x i32> poison, i32 %v1168, i64 0
  %v1170 = shufflevector <8 x i32> %v1169, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1171 = getelementptr i8, ptr %v1119, i64 192
  %v1172 = load <8 x i32>, ptr %v1171, align 4
  %v1173 = and <8 x i32> %v1170, %v1172
  %v1174 = xor <8 x i32> %v1159, %v1166
  %v1175 = and <8 x i32> %v1159, %v1166
  %v1176 = and <8 x i32> %v1174, %v1173
  %v1177 = or <8 x i32> %v1175, %v1176
  %v1178 = xor <8 x i32> %v1174, %v1173
  %v1179 = xor <8 x i32> %v1139, %v1158
  %v1180 = and <8 x i32> %v1139, %v1158
  %v1181 = and <8 x i32> %v1179, %v1177
  %v1182 = or <8 x i32> %v1180, %v1181
  %v1183 = xor <8 x i32> %v1179, %v1177
  %v1184 = getelementptr i8, ptr %v1114, i64 28
  %v1185 = load i32, ptr %v1184, align 4
  %v1186 = insertelement <8 x i32> poison, i32 %v1185, i64 0
  %v1187 = shufflevector <8 x i32> %v1186, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1188 = getelementptr i8, ptr %v1119, i64 224
  %v1189 = load <8 x i32>, ptr %v1188, align 4
  %v1190 = and <8 x i32> %v1187, %v1189
  %v1191 = getelementptr i8, ptr %v1114, i64 32
  %v1192 = load i32, ptr %v1191, align 4
  %v1193 = insertelement <8 x i32> poison, i32 %v1192, i64 0
  %v1194 = shufflevector <8 x i32> %v1193, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1195 = getelementptr i8, ptr %v1119, i64 256
  %v1196 = load <8 x i32>, ptr %v1195, align 4
  %v1197 = and <8 x i32> %v1194, %v1196
  %v1198 = xor <8 x i32> %v1178, %v1190
  %v1199 = and <8 x i32> %v1178, %v1190
  %v1200 = and <8 x i32> %v1198, %v1197
  %v1201 = or <8 x i32> %v1199, %v1200
  %v1202 = xor <8 x i32> %v1198, %v1197
  %v1203 = getelementptr i8, ptr %v1114, i64 36
  %v1204 = load i32, ptr %v1203, align 4
  %v1205 = insertelement <8 x i32> poison, i32 %v1204, i64 0
  %v1206 = shufflevector <8 x i32> %v1205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1207 = getelementptr i8, ptr %v1119, i64 288
  %v1208 = load <8 x i32>, ptr %v1207, align 4
  %v1209 = and <8 x i32> %v1206, %v1208
  %v1210 = getelementptr i8, ptr %v1114, i64 40
  %v1211 = load i32, ptr %v1210, align 4
  %v1212 = insertelement <8 x i32> poison, i32 %v1211, i64 0
  %v1213 = shufflevector <8 x i32> %v1212, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1214 = getelementptr i8, ptr %v1119, i64 320
  %v1215 = load <8 x i32>, ptr %v1214, align 4
  %v1216 = and <8 x i32> %v1213, %v1215
  %v1217 = xor <8 x i32> %v1202, %v1209
  %v1218 = and <8 x i32> %v1202, %v1209
  %v1219 = and <8 x i32> %v1217, %v1216
  %v1220 = or <8 x i32> %v1218, %v1219
  %v1221 = xor <8 x i32> %v1217, %v1216
  %v1222 = xor <8 x i32> %v1183, %v1201
  %v1223 = and <8 x i32> %v1183, %v1201
  %v1224 = and <8 x i32> %v1222, %v1220
  %v1225 = or <8 x i32> %v1223, %v1224
  %v1226 = xor <8 x i32> %v1222, %v1220
  %v1227 = getelementptr i8, ptr %v1114, i64 44
  %v1228 = load i32, ptr %v1227, align 4
  %v1229 = insertelement <8 x i32> poison, i32 %v1228, i64 0
  %v1230 = shufflevector <8 x i32> %v1229, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1231 = getelementptr i8, ptr %v1119, i64 352
  %v1232 = load <8 x i32>, ptr %v1231, align 4
  %v1233 = and <8 x i32> %v1230, %v1232
  %v1234 = getelementptr i8, ptr %v1114, i64 48
  %v1235 = load i32, ptr %v1234, align 4
  %v1236 = insertelement <8 x i32> poison, i32 %v1235, i64 0
  %v1237 = shufflevector <8 x i32> %v1236, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1238 = getelementptr i8, ptr %v1119, i64 384
  %v1239 = load <8 x i32>, ptr %v1238, align 4
  %v1240 = and <8 x i32> %v1237, %v1239
  %v1241 = xor <8 x i32> %v1221, %v1233
  %v1242 = and <8 x i32> %v1221, %v1233
  %v1243 = and <8 x i32> %v1241, %v1240
  %v1244 = or <8 x i32> %v1242, %v1243
  %v1245 = xor <8 x i32> %v1241, %v1240
  %v1246 = getelementptr i8, ptr %v1114, i64 52
  %v1247 = load i32, ptr %v1246, align 4
  %v1248 = insertelement <8 x i32> poison, i32 %v1247, i64 0
  %v1249 = shufflevector <8 x i32> %v1248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1250 = getelementptr i8, ptr %v1119, i64 416
  %v1251 = load <8 x i32>, ptr %v1250, align 4
  %v1252 = and <8 x i32> %v1249, %v1251
  %v1253 = getelementptr i8, ptr %v1114, i64 56
  %v1254 = load i32, ptr %v1253, align 4
  %v1255 = insertelement <8 x i32> poison, i32 %v1254, i64 0
  %v1256 = shufflevector <8 x i32> %v1255, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1257 = getelementptr i8, ptr %v1119, i64 448
  %v1258 = load <8 x i32>, ptr %v1257, align 4
  %v1259 = and <8 x i32> %v1256, %v1258
  %v1260 = xor <8 x i32> %v1245, %v1252
  %v1261 = and <8 x i32> %v1245, %v1252
  %v1262 = and <8 x i32> %v1260, %v1259
  %v1263 = or <8 x i32> %v1261, %v1262
  %v1264 = xor <8 x i32> %v1260, %v1259
  %v1265 = xor <8 x i32> %v1226, %v1244
  %v1266 = and <8 x i32> %v1226, %v1244
  %v1267 = and <8 x i32> %v1265, %v1263
  %v1268 = or <8 x i32> %v1266, %v1267
  %v1269 = xor <8 x i32> %v1265, %v1263
  %v1270 = xor <8 x i32> %v1182, %v1225
  %v1271 = and <8 x i32> %v1182, %v1225
  %v1272 = and <8 x i32> %v1270, %v1268
  %v1273 = or <8 x i32> %v1271, %v1272
  %v1274 = xor <8 x i32> %v1270, %v1268
  %v1275 = getelementptr i8, ptr %v1114, i64 60
  %v1276 = load i32, ptr %v1275, align 4
  %v1277 = insertelement <8 x i32> poison, i32 %v1276, i64 0
  %v1278 = shufflevector <8 x i32> %v1277, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1279 = getelementptr i8, ptr %v1119, i64 480
  %v1280 = load <8 x i32>, ptr %v1279, align 4
  %v1281 = and <8 x i32> %v1278, %v1280
  %v1282 = getelementptr i8, ptr %v1114, i64 64
  %v1283 = load i32, ptr %v1282, align 4
  %v1284 = insertelement <8 x i32> poison, i32 %v1283, i64 0
  %v1285 = shufflevector <8 x i32> %v1284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1286 = getelementptr i8, ptr %v1119, i64 512
  %v1287 = load <8 x i32>, ptr %v1286, align 4
  %v1288 = and <8 x i32> %v1285, %v1287
  %v1289 = xor <8 x i32> %v1264, %v1281
  %v1290 = and <8 x i32> %v1264, %v1281
  %v1291 = and <8 x i32> %v1289, %v1288
  %v1292 = or <8 x i32> %v1290, %v1291
  %v1293 = xor <8 x i32> %v1289, %v1288
  %v1294 = getelementptr i8, ptr %v1114, i64 68
  %v1295 = load i32, ptr %v1294, align 4
  %v1296 = insertelement <8 x i32> poison, i32 %v1295, i64 0
  %v1297 = shufflevector <8 x i32> %v1296, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1298 = getelementptr i8, ptr %v1119, i64 544
  %v1299 = load <8 x i32>, ptr %v1298, align 4
  %v1300 = and <8 x i32> %v1297, %v1299
  %v1301 = getelementptr i8, ptr %v1114, i64 72
  %v1302 = load i32, ptr %v1301, align 4
  %v1303 = insertelement <8 x i32> poison, i32 %v1302, i64 0
  %v1304 = shufflevector <8 x i32> %v1303, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1305 = getelementptr i8, ptr %v1119, i64 576
  %v1306 = load <8 x i32>, ptr %v1305, align 4
  %v1307 = and <8 x i32> %v1304, %v1306
  %v1308 = xor <8 x i32> %v1293, %v1300
  %v1309 = and <8 x i32> %v1293, %v1300
  %v1310 = and <8 x i32> %v1308, %v1307
  %v1311 = or <8 x i32> %v1309, %v1310
  %v1312 = xor <8 x i32> %v1308, %v1307
  %v1313 = xor <8 x i32> %v1269, %v1292
  %v1314 = and <8 x i32> %v1269, %v1292
  %v1315 = and <8 x i32> %v1313, %v1311
  %v1316 = or <8 x i32> %v1314, %v1315
  %v1317 = xor <8 x i32> %v1313, %v1311
  %v1318 = getelementptr i8, ptr %v1114, i64 76
  %v1319 = load i32, ptr %v1318, align 4
  %v1320 = insertelement <8 x i32> poison, i32 %v1319, i64 0
  %v1321 = shufflevector <8 x i32> %v1320, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1322 = getelementptr i8, ptr %v1119, i64 608
  %v1323 = load <8 x i32>, ptr %v1322, align 4
  %v1324 = and <8 x i32> %v1321, %v1323
  %v1325 = getelementptr i8, ptr %v1114, i64 80
  %v1326 = load i32, ptr %v1325, align 4
  %v1327 = insertelement <8 x i32> poison, i32 %v1326, i64 0
  %v1328 = shufflevector <8 x i32> %v1327, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1329 = getelementptr i8, ptr %v1119, i64 640
  %v1330 = load <8 x i32>, ptr %v1329, align 4
  %v1331 = and <8 x i32> %v1328, %v1330
  %v1332 = xor <8 x i32> %v1312, %v1324
  %v1333 = and <8 x i32> %v1312, %v1324
  %v1334 = and <8 x i32> %v1332, %v1331
  %v1335 = or <8 x i32> %v1333, %v1334
  %v1336 = xor <8 x i32> %v1332, %v1331
  %v1337 = getelementptr i8, ptr %v1114, i64 84
  %v1338 = load i32, ptr %v1337, align 4
  %v1339 = insertelement <8 x i32> poison, i32 %v1338, i64 0
  %v1340 = shufflevector <8 x i32> %v1339, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1341 = getelementptr i8, ptr %v1119, i64 672
  %v1342 = load <8 x i32>, ptr %v1341, align 4
  %v1343 = and <8 x i32> %v1340, %v1342
  %v1344 = getelementptr i8, ptr %v1114, i64 88
  %v1345 = load i32, ptr %v1344, align 4
  %v1346 = insertelement <8 x i32> poison, i32 %v1345, i64 0
  %v1347 = shufflevector <8 x i32> %v1346, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1348 = getelementptr i8, ptr %v1119, i64 704
  %v1349 = load <8 x i32>, ptr %v1348, align 4
  %v1350 = and <8 x i32> %v1347, %v1349
  %v1351 = xor <8 x i32> %v1336, %v1343
  %v1352 = and <8 x i32> %v1336, %v1343
  %v1353 = and <8 x i32> %v1351, %v1350
  %v1354 = or <8 x i32> %v1352, %v1353
  %v1355 = xor <8 x i32> %v1351, %v1350
  %v1356 = xor <8 x i32> %v1317, %v1335
  %v1357 = and <8 x i32> %v1317, %v1335
  %v1358 = and <8 x i32> %v1356, %v1354
  %v1359 = or <8 x i32> %v1357, %v1358
  %v1360 = xor <8 x i32> %v1356, %v1354
  %v1361 = xor <8 x i32> %v1274, %v1316
  %v1362 = and <8 x i32> %v1274, %v1316
  %v1363 = and <8 x i32> %v1361, %v1359
  %v1364 = or <8 x i32> %v1362, %v1363
  %v1365 = xor <8 x i32> %v1361, %v1359
  %v1366 = getelementptr i8, ptr %v1114, i64 92
  %v1367 = load i32, ptr %v1366, align 4
  %v1368 = insertelement <8 x i32> poison, i32 %v1367, i64 0
  %v1369 = shufflevector <8 x i32> %v1368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1370 = getelementptr i8, ptr %v1119, i64 736
  %v1371 = load <8 x i32>, ptr %v1370, align 4
  %v1372 = and <8 x i32> %v1369, %v1371
  %v1373 = getelementptr i8, ptr %v1114, i64 96
  %v1374 = load i32, ptr %v1373, align 4
  %v1375 = insertelement <8 x i32> poison, i32 %v1374, i64 0
  %v1376 = shufflevector <8 x i32> %v1375, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1377 = getelementptr i8, ptr %v1119, i64 768
  %v1378 = load <8 x i32>, ptr %v1377, align 4
  %v1379 = and <8 x i32> %v1376, %v1378
  %v1380 = xor <8 x i32> %v1355, %v1372
  %v1381 = and <8 x i32> %v1355, %v1372
  %v1382 = and <8 x i32> %v1380, %v1379
  %v1383 = or <8 x i32> %v1381, %v1382
  %v1384 = xor <8 x i32> %v1380, %v1379
  %v1385 = getelementptr i8, ptr %v1114, i64 100
  %v1386 = load i32, ptr %v1385, align 4
  %v1387 = insertelement <8 x i32> poison, i32 %v1386, i64 0
  %v1388 = shufflevector <8 x i32> %v1387, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1389 = getelementptr i8, ptr %v1119, i64 800
  %v1390 = load <8 x i32>, ptr %v1389, align 4
  %v1391 = and <8 x i32> %v1388, %v1390
  %v1392 = getelementptr i8, ptr %v1114, i64 104
  %v1393 = load i32, ptr %v1392, align 4
  %v1394 = insertelement <8 x i32> poison, i32 %v1393, i64 0
  %v1395 = shufflevector <8 x i32> %v1394, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1396 = getelementptr i8, ptr %v1119, i64 832
  %v1397 = load <8 x i32>, ptr %v1396, align 4
  %v1398 = and <8 x i32> %v1395, %v1397
  %v1399 = xor <8 x i32> %v1384, %v1391
  %v1400 = and <8 x i32> %v1384, %v1391
  %v1401 = and <8 x i32> %v1399, %v1398
  %v1402 = or <8 x i32> %v1400, %v1401
  %v1403 = xor <8 x i32> %v1399, %v1398
  %v1404 = xor <8 x i32> %v1360, %v1383
  %v1405 = and <8 x i32> %v1360, %v1383
  %v1406 = and <8 x i32> %v1404, %v1402
  %v1407 = or <8 x i32> %v1405, %v1406
  %v1408 = xor <8 x i32> %v1404, %v1402
  %v1409 = getelementptr i8, ptr %v1114, i64 108
  %v1410 = load i32, ptr %v1409, align 4
  %v1411 = insertelement <8 x i32> poison, i32 %v1410, i64 0
  %v1412 = shufflevector <8 x i32> %v1411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1413 = getelementptr i8, ptr %v1119, i64 864
  %v1414 = load <8 x i32>, ptr %v1413, align 4
  %v1415 = and <8 x i32> %v1412, %v1414
  %v1416 = getelementptr i8, ptr %v1114, i64 112
  %v1417 = load i32, ptr %v1416, align 4
  %v1418 = insertelement <8 x i32> poison, i32 %v1417, i64 0
  %v1419 = shufflevector <8 x i32> %v1418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1420 = getelementptr i8, ptr %v1119, i64 896
  %v1421 = load <8 x i32>, ptr %v1420, align 4
  %v1422 = and <8 x i32> %v1419, %v1421
  %v1423 = xor <8 x i32> %v1403, %v1415
  %v1424 = and <8 x i32> %v1403, %v1415
  %v1425 = and <8 x i32> %v1423, %v1422
  %v1426 = or <8 x i32> %v1424, %v1425
  %v1427 = xor <8 x i32> %v1423, %v1422
  %v1428 = getelementptr i8, ptr %v1114, i64 116
  %v1429 = load i32, ptr %v1428, align 4
  %v1430 = insertelement <8 x i32> poison, i32 %v1429, i64 0
  %v1431 = shufflevector <8 x i32> %v1430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1432 = getelementptr i8, ptr %v1119, i64 928
  %v1433 = load <8 x i32>, ptr %v1432, align 4
  %v1434 = and <8 x i32> %v1431, %v1433
  %v1435 = getelementptr i8, ptr %v1114, i64 120
  %v1436 = load i32, ptr %v1435, align 4
  %v1437 = insertelement <8 x i32> poison, i32 %v1436, i64 0
  %v1438 = shufflevector <8 x i32> %v1437, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1439 = getelementptr i8, ptr %v1119, i64 960
  %v1440 = load <8 x i32>, ptr %v1439, align 4
  %v1441 = and <8 x i32> %v1438, %v1440
  %v1442 = xor <8 x i32> %v1427, %v1434
  %v1443 = and <8 x i32> %v1427, %v1434
  %v1444 = and <8 x i32> %v1442, %v1441
  %v1445 = or <8 x i32> %v1443, %v1444
  %v1446 = xor <8 x i32> %v1442, %v1441
  %v1447 = xor <8 x i32> %v1408, %v1426
  %v1448 = and <8 x i32> %v1408, %v1426
  %v1449 = and <8 x i32> %v1447, %v1445
  %v1450 = or <8 x i32> %v1448, %v1449
  %v1451 = xor <8 x i32> %v1447, %v1445
  %v1452 = xor <8 x i32> %v1365, %v1407
  %v1453 = and <8 x i32> %v1365, %v1407
  %v1454 = and <8 x i32> %v1452, %v1450
  %v1455 = or <8 x i32> %v1453, %v1454
  %v1456 = xor <8 x i32> %v1452, %v1450
  %v1457 = xor <8 x i32> %v1273, %v1364
  %v1458 = and <8 x i32> %v1273, %v1364
  %v1459 = and <8 x i32> %v1457, %v1455
  %v1460 = or <8 x i32> %v1458, %v1459
  %v1461 = xor <8 x i32> %v1457, %v1455
  %v1462 = getelementptr i8, ptr %v1114, i64 124
  %v1463 = load i32, ptr %v1462, align 4
  %v1464 = insertelement <8 x i32> poison, i32 %v1463, i64 0
  %v1465 = shufflevector <8 x i32> %v1464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1466 = getelementptr i8, ptr %v1119, i64 992
  %v1467 = load <8 x i32>, ptr %v1466, align 4
  %v1468 = and <8 x i32> %v1465, %v1467
  %v1469 = and <8 x i32> %v1446, splat (i32 252645135)
  %v1470 = bitcast <8 x i32> %v1469 to <32 x i8>
  %v1471 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1470)
  %v1472 = lshr <8 x i32> %v1446, splat (i32 4)
  %v1473 = and <8 x i32> %v1472, splat (i32 252645135)
  %v1474 = bitcast <8 x i32> %v1473 to <32 x i8>
  %v1475 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1474)
  %v1476 = and <8 x i32> %v1468, splat (i32 252645135)
  %v1477 = bitcast <8 x i32> %v1476 to <32 x i8>
  %v1478 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1477)
  %v1479 = lshr <8 x i32> %v1468, splat (i32 4)
  %v1480 = and <8 x i32> %v1479, splat (i32 252645135)
  %v1481 = bitcast <8 x i32> %v1480 to <32 x i8>
  %v1482 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1481)
  %v1483 = and <8 x i32> %v1451, splat (i32 252645135)
  %v1484 = bitcast <8 x i32> %v1483 to <32 x i8>
  %v1485 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1484)
  %v1486 = lshr <8 x i32> %v1451, splat (i32 4)
  %v1487 = and <8 x i32> %v1486, splat (i32 252645135)
  %v1488 = bitcast <8 x i32> %v1487 to <32 x i8>
  %v1489 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1488)
  %v1490 = and <8 x i32> %v1456, splat (i32 252645135)
  %v1491 = bitcast <8 x i32> %v1490 to <32 x i8>
  %v1492 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1491)
  %v1493 = lshr <8 x i32> %v1456, splat (i32 4)
  %v1494 = and <8 x i32> %v1493, splat (i32 252645135)
  %v1495 = bitcast <8 x i32> %v1494 to <32 x i8>
  %v1496 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1495)
  %v1497 = and <8 x i32> %v1461, splat (i32 252645135)
  %v1498 = bitcast <8 x i32> %v1497 to <32 x i8>
  %v1499 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1498)
  %v1500 = lshr <8 x i32> %v1461, splat (i32 4)
  %v1501 = and <8 x i32> %v1500, splat (i32 252645135)
  %v1502 = bitcast <8 x i32> %v1501 to <32 x i8>
  %v1503 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1502)
  %v1504 = and <8 x i32> %v1460, splat (i32 252645135)
  %v1505 = bitcast <8 x i32> %v1504 to <32 x i8>
  %v1506 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1505)
  %v1507 = lshr <8 x i32> %v1460, splat (i32 4)
  %v1508 = and <8 x i32> %v1507, splat (i32 252645135)
  %v1509 = bitcast <8 x i32> %v1508 to <32 x i8>
  %v1510 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1509)
  %v1511 = add <32 x i8> %v1471, %v1478
  %v1512 = add <32 x i8> %v1511, %v1485
  %v1513 = add <32 x i8> %v1512, %v1492
  %v1514 = add <32 x i8> %v1513, %v1499
  %v1515 = add <32 x i8> %v1514, %v1506
  %v1516 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1515, <32 x i8> splat (i8 1))
  %v1517 = add <32 x i8> %v1475, %v1482
  %v1518 = add <32 x i8> %v1517, %v1489
  %v1519 = add <32 x i8> %v1518, %v1496
  %v1520 = add <32 x i8> %v1519, %v1503
  %v1521 = add <32 x i8> %v1520, %v1510
  %v1522 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1521, <32 x i8> splat (i8 1))
  %v1523 = add <16 x i16> %v1516, %v1522
  %v1524 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1523, <16 x i16> splat (i16 1))
  %v1525 = add <8 x i32> %v1111, %v1524
  %v1526 = add nsw i64 %v1110, 32
  br label %w.84
w.end.86:
  %v1527 = sub i64 %v1106, %v1109
  %v1528 = urem i64 %v1527, 8
  %v1529 = sub i64 %v1106, %v1528
  br label %w.rest.87
w.rest.87:
  %v1530 = phi i64 [ %v1109, %w.end.86 ], [ %v1649, %w.rest.body.88 ]
  %v1531 = phi <8 x i32> [ %v1111, %w.end.86 ], [ %v1648, %w.rest.body.88 ]
  %v1532 = icmp slt i64 %v1530, %v1529
  br i1 %v1532, label %w.rest.body.88, label %w.rest.end.89
w.rest.body.88:
  %v1533 = mul i64 %v1530, 4
  %v1534 = getelementptr i8, ptr %v1102, i64 %v1533
  %v1535 = load i32, ptr %v1534, align 4
  %v1536 = insertelement <8 x i32> poison, i32 %v1535, i64 0
  %v1537 = shufflevector <8 x i32> %v1536, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1538 = mul i64 %v1530, 32
  %v1539 = getelementptr i8, ptr %v196, i64 %v1538
  %v1540 = load <8 x i32>, ptr %v1539, align 4
  %v1541 = and <8 x i32> %v1537, %v1540
  %v1542 = getelementptr i8, ptr %v1534, i64 4
  %v1543 = load i32, ptr %v1542, align 4
  %v1544 = insertelement <8 x i32> poison, i32 %v1543, i64 0
  %v1545 = shufflevector <8 x i32> %v1544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1546 = getelementptr i8, ptr %v1539, i64 32
  %v1547 = load <8 x i32>, ptr %v1546, align 4
  %v1548 = and <8 x i32> %v1545, %v1547
  %v1549 = getelementptr i8, ptr %v1534, i64 8
  %v1550 = load i32, ptr %v1549, align 4
  %v1551 = insertelement <8 x i32> poison, i32 %v1550, i64 0
  %v1552 = shufflevector <8 x i32> %v1551, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1553 = getelementptr i8, ptr %v1539, i64 64
  %v1554 = load <8 x i32>, ptr %v1553, align 4
  %v1555 = and <8 x i32> %v1552, %v1554
  %v1556 = xor <8 x i32> %v1541, %v1548
  %v1557 = and <8 x i32> %v1541, %v1548
  %v1558 = and <8 x i32> %v1556, %v1555
  %v1559 = or <8 x i32> %v1557, %v1558
  %v1560 = xor <8 x i32> %v1556, %v1555
  %v1561 = getelementptr i8, ptr %v1534, i64 12
  %v1562 = load i32, ptr %v1561, align 4
  %v1563 = insertelement <8 x i32> poison, i32 %v1562, i64 0
  %v1564 = shufflevector <8 x i32> %v1563, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1565 = getelementptr i8, ptr %v1539, i64 96
  %v1566 = load <8 x i32>, ptr %v1565, align 4
  %v1567 = and <8 x i32> %v1564, %v1566
  %v1568 = getelementptr i8, ptr %v1534, i64 16
  %v1569 = load i32, ptr %v1568, align 4
  %v1570 = insertelement <8 x i32> poison, i32 %v1569, i64 0
  %v1571 = shufflevector <8 x i32> %v1570, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1572 = getelementptr i8, ptr %v1539, i64 128
  %v1573 = load <8 x i32>, ptr %v1572, align 4
  %v1574 = and <8 x i32> %v1571, %v1573
  %v1575 = xor <8 x i32> %v1560, %v1567
  %v1576 = and <8 x i32> %v1560, %v1567
  %v1577 = and <8 x i32> %v1575, %v1574
  %v1578 = or <8 x i32> %v1576, %v1577
  %v1579 = xor <8 x i32> %v1575, %v1574
  %v1580 = getelementptr i8, ptr %v1534, i64 20
  %v1581 = load i32, ptr %v1580, align 4
  %v1582 = insertelement <8 x i32> poison, i32 %v1581, i64 0
  %v1583 = shufflevector <8 x i32> %v1582, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1584 = getelementptr i8, ptr %v1539, i64 160
  %v1585 = load <8 x i32>, ptr %v1584, align 4
  %v1586 = and <8 x i32> %v1583, %v1585
  %v1587 = getelementptr i8, ptr %v1534, i64 24
  %v1588 = load i32, ptr %v1587, align 4
  %v1589 = insertelement <8 x i32> poison, i32 %v1588, i64 0
  %v1590 = shufflevector <8 x i32> %v1589, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1591 = getelementptr i8, ptr %v1539, i64 192
  %v1592 = load <8 x i32>, ptr %v1591, align 4
  %v1593 = and <8 x i32> %v1590, %v1592
  %v1594 = xor <8 x i32> %v1579, %v1586
  %v1595 = and <8 x i32> %v1579, %v1586
  %v1596 = and <8 x i32> %v1594, %v1593
  %v1597 = or <8 x i32> %v1595, %v1596
  %v1598 = xor <8 x i32> %v1594, %v1593
  %v1599 = xor <8 x i32> %v1559, %v1578
  %v1600 = and <8 x i32> %v1559, %v1578
  %v1601 = and <8 x i32> %v1599, %v1597
  %v1602 = or <8 x i32> %v1600, %v1601
  %v1603 = xor <8 x i32> %v1599, %v1597
  %v1604 = getelementptr i8, ptr %v1534, i64 28
  %v1605 = load i32, ptr %v1604, align 4
  %v1606 = insertelement <8 x i32> poison, i32 %v1605, i64 0
  %v1607 = shufflevector <8 x i32> %v1606, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1608 = getelementptr i8, ptr %v1539, i64 224
  %v1609 = load <8 x i32>, ptr %v1608, align 4
  %v1610 = and <8 x i32> %v1607, %v1609
  %v1611 = and <8 x i32> %v1598, splat (i32 252645135)
  %v1612 = bitcast <8 x i32> %v1611 to <32 x i8>
  %v1613 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1612)
  %v1614 = lshr <8 x i32> %v1598, splat (i32 4)
  %v1615 = and <8 x i32> %v1614, splat (i32 252645135)
  %v1616 = bitcast <8 x i32> %v1615 to <32 x i8>
  %v1617 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1616)
  %v1618 = and <8 x i32> %v1610, splat (i32 252645135)
  %v1619 = bitcast <8 x i32> %v1618 to <32 x i8>
  %v1620 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1619)
  %v1621 = lshr <8 x i32> %v1610, splat (i32 4)
  %v1622 = and <8 x i32> %v1621, splat (i32 252645135)
  %v1623 = bitcast <8 x i32> %v1622 to <32 x i8>
  %v1624 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1623)
  %v1625 = and <8 x i32> %v1603, splat (i32 252645135)
  %v1626 = bitcast <8 x i32> %v1625 to <32 x i8>
  %v1627 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1626)
  %v1628 = lshr <8 x i32> %v1603, splat (i32 4)
  %v1629 = and <8 x i32> %v1628, splat (i32 252645135)
  %v1630 = bitcast <8 x i32> %v1629 to <32 x i8>
  %v1631 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1630)
  %v1632 = and <8 x i32> %v1602, splat (i32 252645135)
  %v1633 = bitcast <8 x i32> %v1632 to <32 x i8>
  %v1634 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1633)
  %v1635 = lshr <8 x i32> %v1602, splat (i32 4)
  %v1636 = and <8 x i32> %v1635, splat (i32 252645135)
  %v1637 = bitcast <8 x i32> %v1636 to <32 x i8>
  %v1638 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1637)
  %v1639 = add <32 x i8> %v1613, %v1620
  %v1640 = add <32 x i8> %v1639, %v1627
  %v1641 = add <32 x i8> %v1640, %v1634
  %v1642 = add <32 x i8> %v1641, %v1617
  %v1643 = add <32 x i8> %v1642, %v1624
  %v1644 = add <32 x i8> %v1643, %v1631
  %v1645 = add <32 x i8> %v1644, %v1638
  %v1646 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1645, <32 x i8> splat (i8 1))
  %v1647 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1646, <16 x i16> splat (i16 1))
  %v1648 = add <8 x i32> %v1531, %v1647
  %v1649 = add nsw i64 %v1530, 8
  br label %w.rest.87
w.rest.end.89:
  %v1650 = sub i64 %v1106, %v1529
  br label %w.rest.90
w.rest.90:
  %v1651 = phi i64 [ %v1529, %w.rest.end.89 ], [ %v1674, %w.rest.body.91 ]
  %v1652 = phi <8 x i32> [ %v1531, %w.rest.end.89 ], [ %v1673, %w.rest.body.91 ]
  %v1653 = icmp slt i64 %v1651, %v1106
  br i1 %v1653, label %w.rest.body.91, label %w.rest.end.92
w.rest.body.91:
  %v1654 = mul i64 %v1651, 4
  %v1655 = getelementptr i8, ptr %v1102, i64 %v1654
  %v1656 = load i32, ptr %v1655, align 4
  %v1657 = insertelement <8 x i32> poison, i32 %v1656, i64 0
  %v1658 = shufflevector <8 x i32> %v1657, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1659 = mul i64 %v1651, 32
  %v1660 = getelementptr i8, ptr %v196, i64 %v1659
  %v1661 = load <8 x i32>, ptr %v1660, align 4
  %v1662 = and <8 x i32> %v1658, %v1661
  %v1663 = and <8 x i32> %v1662, splat (i32 252645135)
  %v1664 = bitcast <8 x i32> %v1663 to <32 x i8>
  %v1665 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1664)
  %v1666 = lshr <8 x i32> %v1662, splat (i32 4)
  %v1667 = and <8 x i32> %v1666, splat (i32 252645135)
  %v1668 = bitcast <8 x i32> %v1667 to <32 x i8>
  %v1669 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1668)
  %v1670 = add <32 x i8> %v1665, %v1669
  %v1671 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1670, <32 x i8> splat (i8 1))
  %v1672 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1671, <16 x i16> splat (i16 1))
  %v1673 = add <8 x i32> %v1652, %v1672
  %v1674 = add nsw i64 %v1651, 1
  br label %w.rest.90
w.rest.end.92:
  %v1675 = mul i64 %v1094, 4
  %v1676 = getelementptr i8, ptr %v172, i64 %v1675
  %v1677 = load i32, ptr %v1676, align 4
  %v1678 = mul i64 %v1055, 4
  %v1679 = getelementptr i8, ptr %v176, i64 %v1678
  %v1680 = trunc i64 %v1058 to i32
  %v1681 = insertelement <8 x i32> poison, i32 %v1680, i64 0
  %v1682 = shufflevector <8 x i32> %v1681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1683 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1682
  %v1684 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 4 %v1679, <8 x i1> %v1683, <8 x i32> zeroinitializer)
  %v1685 = insertelement <8 x i32> poison, i32 %v1677, i64 0
  %v1686 = shufflevector <8 x i32> %v1685, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1687 = add <8 x i32> %v1686, %v1684
  %v1688 = sub <8 x i32> %v1687, %v1652
  %v1689 = icmp ne <8 x i32> %v1688, splat (i32 0)
  %v1690 = sitofp <8 x i32> %v1652 to <8 x float>
  %v1691 = sitofp <8 x i32> %v1688 to <8 x float>
  %v1692 = fdiv <8 x float> %v1690, %v1691
  %v1693 = select <8 x i1> %v1689, <8 x float> %v1692, <8 x float> splat (float 0x3FF0000000000000)
  %v1694 = mul i64 %v1094, %v200
  %v1695 = getelementptr i8, ptr %v194, i64 %v1694
  %v1696 = mul i64 %v1055, 4
  %v1697 = getelementptr i8, ptr %v1695, i64 %v1696
  %v1698 = trunc i64 %v1058 to i32
  %v1699 = insertelement <8 x i32> poison, i32 %v1698, i64 0
  %v1700 = shufflevector <8 x i32> %v1699, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1701 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1700
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1693, ptr align 4 %v1697, <8 x i1> %v1701)
  %v1702 = add nsw i64 %v1094, 1
  br label %i.81
i.end.83:
  %v1703 = add nsw i64 %v1055, 8
  br label %edge.block.66
edge.block.end.68:
  %v1704 = add nsw i64 %v216, %v210
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



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
  %v457 = alloca <8 x i32>, i64 8, align 64
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
  %v218 = phi i64 [ %v204, %entry ], [ %v1731, %edge.block.end.60 ]
  %v219 = icmp slt i64 %v218, %v206
  br i1 %v219, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v220 = add i64 %v218, %v212
  %v221 = call i64 @llvm.smin.i64(i64 %v206, i64 %v220)
  br label %row.some.22
row.some.22:
  %v222 = phi i64 [ %v218, %row.block.body.20 ], [ %v276, %pack.row.end.27 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %row.some.body.23, label %row.some.end.24
row.some.body.23:
  %v224 = add i64 %v222, 16
  %v225 = call i64 @llvm.smin.i64(i64 %v221, i64 %v224)
  %v226 = getelementptr i8, ptr %arguments, i64 168
  store i64 %v222, ptr %v226, align 8
  %v227 = getelementptr i8, ptr %arguments, i64 176
  store i64 %v225, ptr %v227, align 8
  call void @tanimoto.statistic.0(ptr %arguments)
  %v228 = sub i64 %v222, %v218
  %v229 = mul i64 4, %v217
  %v230 = add i64 %v229, 127
  %v231 = and i64 %v230, -128
  %v232 = add i64 %v231, 64
  %v233 = mul i64 %v228, %v232
  %v234 = getelementptr i8, ptr %v200, i64 %v233
  %v235 = mul i64 4, %v217
  %v236 = add i64 %v235, 127
  %v237 = and i64 %v236, -128
  %v238 = add i64 %v237, 64
  br label %pack.row.25
pack.row.25:
  %v239 = phi i64 [ %v222, %row.some.body.23 ], [ %v275, %pack.rest.end.32 ]
  %v240 = icmp slt i64 %v239, %v225
  br i1 %v240, label %pack.row.body.26, label %pack.row.end.27
pack.row.body.26:
  %v241 = sub i64 %v239, %v222
  %v242 = mul i64 %v241, %v238
  %v243 = getelementptr i8, ptr %v234, i64 %v242
  %v244 = mul i64 4, %v217
  %v245 = urem i64 %v170, 4
  %v246 = sub i64 %v170, %v245
  %v247 = sub i64 %v170, %v246
  %v248 = call i64 @llvm.smin.i64(i64 %v247, i64 4)
  br label %pack.units.28
pack.units.28:
  %v249 = phi i64 [ 0, %pack.row.body.26 ], [ %v260, %pack.units.body.29 ]
  %v250 = icmp slt i64 %v249, %v246
  br i1 %v250, label %pack.units.body.29, label %pack.units.end.30
pack.units.body.29:
  %v251 = mul i64 %v239, %v180
  %v252 = getelementptr i8, ptr %v186, i64 %v251
  %v253 = mul i64 %v249, 8
  %v254 = getelementptr i8, ptr %v252, i64 %v253
  %v255 = load <4 x i64>, ptr %v254, align 8
  %v256 = bitcast <4 x i64> %v255 to <8 x i32>
  %v257 = mul i64 %v249, 2
  %v258 = mul i64 %v257, 4
  %v259 = getelementptr i8, ptr %v243, i64 %v258
  store <8 x i32> %v256, ptr %v259, align 4
  %v260 = add nsw i64 %v249, 4
  br label %pack.units.28
pack.units.end.30:
  %v261 = icmp sgt i64 %v248, 0
  br i1 %v261, label %pack.rest.31, label %pack.rest.end.32
pack.rest.31:
  %v262 = mul i64 %v239, %v180
  %v263 = getelementptr i8, ptr %v186, i64 %v262
  %v264 = mul i64 %v246, 8
  %v265 = getelementptr i8, ptr %v263, i64 %v264
  %v266 = trunc i64 %v248 to i32
  %v267 = insertelement <4 x i32> poison, i32 %v266, i64 0
  %v268 = shufflevector <4 x i32> %v267, <4 x i32> poison, <4 x i32> zeroinitializer
  %v269 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v268
  %v270 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v265, <4 x i1> %v269, <4 x i64> zeroinitializer)
  %v271 = bitcast <4 x i64> %v270 to <8 x i32>
  %v272 = mul i64 %v246, 2
  %v273 = mul i64 %v272, 4
  %v274 = getelementptr i8, ptr %v243, i64 %v273
  store <8 x i32> %v271, ptr %v274, align 4
  br label %pack.rest.end.32
pack.rest.end.32:
  %v275 = add nsw i64 %v239, 1
  br label %pack.row.25
pack.row.end.27:
  %v276 = add nsw i64 %v222, 16
  br label %row.some.22
row.some.end.24:
  %v277 = sub i64 %v210, %v208
  %v278 = urem i64 %v277, 8
  %v279 = sub i64 %v210, %v278
  br label %block.33
block.33:
  %v280 = phi i64 [ %v208, %row.some.end.24 ], [ %v1076, %i.end.48 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %block.body.34, label %block.end.35
block.body.34:
  %v282 = add i64 %v280, 8
  %v283 = icmp eq i64 %v218, %v204
  %v284 = and i1 true, %v283
  br i1 %v284, label %statistic.36, label %statistic.end.37
statistic.36:
  %v285 = getelementptr i8, ptr %arguments, i64 192
  store i64 %v280, ptr %v285, align 8
  %v286 = getelementptr i8, ptr %arguments, i64 200
  store i64 %v282, ptr %v286, align 8
  call void @tanimoto.statistic.1(ptr %arguments)
  br label %statistic.end.37
statistic.end.37:
  %v287 = mul i64 32, %v213
  %v288 = urem i64 %v170, 4
  %v289 = sub i64 %v170, %v288
  br label %pack.square.38
pack.square.38:
  %v290 = phi i64 [ 0, %statistic.end.37 ], [ %v360, %pack.square.body.39 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %pack.square.body.39, label %pack.square.end.40
pack.square.body.39:
  %v292 = mul i64 %v290, 2
  %v293 = mul i64 %v292, 32
  %v294 = getelementptr i8, ptr %v198, i64 %v293
  %v295 = mul i64 %v280, %v188
  %v296 = getelementptr i8, ptr %v194, i64 %v295
  %v297 = mul i64 %v290, 8
  %v298 = getelementptr i8, ptr %v296, i64 %v297
  %v299 = load <4 x i64>, ptr %v298, align 8
  %v300 = bitcast <4 x i64> %v299 to <8 x i32>
  %v301 = getelementptr i8, ptr %v298, i64 %v188
  %v302 = load <4 x i64>, ptr %v301, align 8
  %v303 = bitcast <4 x i64> %v302 to <8 x i32>
  %v304 = mul i64 %v188, 2
  %v305 = getelementptr i8, ptr %v298, i64 %v304
  %v306 = load <4 x i64>, ptr %v305, align 8
  %v307 = bitcast <4 x i64> %v306 to <8 x i32>
  %v308 = mul i64 %v188, 3
  %v309 = getelementptr i8, ptr %v298, i64 %v308
  %v310 = load <4 x i64>, ptr %v309, align 8
  %v311 = bitcast <4 x i64> %v310 to <8 x i32>
  %v312 = mul i64 %v188, 4
  %v313 = getelementptr i8, ptr %v298, i64 %v312
  %v314 = load <4 x i64>, ptr %v313, align 8
  %v315 = bitcast <4 x i64> %v314 to <8 x i32>
  %v316 = mul i64 %v188, 5
  %v317 = getelementptr i8, ptr %v298, i64 %v316
  %v318 = load <4 x i64>, ptr %v317, align 8
  %v319 = bitcast <4 x i64> %v318 to <8 x i32>
  %v320 = mul i64 %v188, 6
  %v321 = getelementptr i8, ptr %v298, i64 %v320
  %v322 = load <4 x i64>, ptr %v321, align 8
  %v323 = bitcast <4 x i64> %v322 to <8 x i32>
  %v324 = mul i64 %v188, 7
  %v325 = getelementptr i8, ptr %v298, i64 %v324
  %v326 = load <4 x i64>, ptr %v325, align 8
  %v327 = bitcast <4 x i64> %v326 to <8 x i32>
  %v328 = shufflevector <8 x i32> %v300, <8 x i32> %v303, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v329 = shufflevector <8 x i32> %v300, <8 x i32> %v303, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v330 = shufflevector <8 x i32> %v307, <8 x i32> %v311, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v331 = shufflevector <8 x i32> %v307, <8 x i32> %v311, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v332 = shufflevector <8 x i32> %v328, <8 x i32> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v333 = shufflevector <8 x i32> %v328, <8 x i32> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v334 = shufflevector <8 x i32> %v329, <8 x i32> %v331, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v335 = shufflevector <8 x i32> %v329, <8 x i32> %v331, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v336 = shufflevector <8 x i32> %v315, <8 x i32> %v319, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v337 = shufflevector <8 x i32> %v315, <8 x i32> %v319, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v338 = shufflevector <8 x i32> %v323, <8 x i32> %v327, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v339 = shufflevector <8 x i32> %v323, <8 x i32> %v327, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v340 = shufflevector <8 x i32> %v336, <8 x i32> %v338, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v341 = shufflevector <8 x i32> %v336, <8 x i32> %v338, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v342 = shufflevector <8 x i32> %v337, <8 x i32> %v339, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v343 = shufflevector <8 x i32> %v337, <8 x i32> %v339, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v344 = shufflevector <8 x i32> %v332, <8 x i32> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v345 = shufflevector <8 x i32> %v332, <8 x i32> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v346 = shufflevector <8 x i32> %v333, <8 x i32> %v341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v347 = shufflevector <8 x i32> %v333, <8 x i32> %v341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v348 = shufflevector <8 x i32> %v334, <8 x i32> %v342, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x i32> %v334, <8 x i32> %v342, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x i32> %v335, <8 x i32> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x i32> %v335, <8 x i32> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = getelementptr i8, ptr %v294, i64 0
  store <8 x i32> %v344, ptr %v352, align 4
  %v353 = getelementptr i8, ptr %v294, i64 32
  store <8 x i32> %v346, ptr %v353, align 4
  %v354 = getelementptr i8, ptr %v294, i64 64
  store <8 x i32> %v348, ptr %v354, align 4
  %v355 = getelementptr i8, ptr %v294, i64 96
  store <8 x i32> %v350, ptr %v355, align 4
  %v356 = getelementptr i8, ptr %v294, i64 128
  store <8 x i32> %v345, ptr %v356, align 4
  %v357 = getelementptr i8, ptr %v294, i64 160
  store <8 x i32> %v347, ptr %v357, align 4
  %v358 = getelementptr i8, ptr %v294, i64 192
  store <8 x i32> %v349, ptr %v358, align 4
  %v359 = getelementptr i8, ptr %v294, i64 224
  store <8 x i32> %v351, ptr %v359, align 4
  %v360 = add nsw i64 %v290, 4
  br label %pack.square.38
pack.square.end.40:
  %v361 = sub i64 %v170, %v289
  %v362 = call i64 @llvm.smin.i64(i64 %v361, i64 4)
  %v363 = icmp sgt i64 %v362, 0
  br i1 %v363, label %pack.rest.41, label %pack.rest.end.42
pack.rest.41:
  %v364 = mul i64 %v280, %v188
  %v365 = getelementptr i8, ptr %v194, i64 %v364
  %v366 = mul i64 %v289, 8
  %v367 = getelementptr i8, ptr %v365, i64 %v366
  %v368 = trunc i64 %v362 to i32
  %v369 = insertelement <4 x i32> poison, i32 %v368, i64 0
  %v370 = shufflevector <4 x i32> %v369, <4 x i32> poison, <4 x i32> zeroinitializer
  %v371 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v370
  %v372 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v367, <4 x i1> %v371, <4 x i64> zeroinitializer)
  %v373 = bitcast <4 x i64> %v372 to <8 x i32>
  %v374 = getelementptr i8, ptr %v367, i64 %v188
  %v375 = trunc i64 %v362 to i32
  %v376 = insertelement <4 x i32> poison, i32 %v375, i64 0
  %v377 = shufflevector <4 x i32> %v376, <4 x i32> poison, <4 x i32> zeroinitializer
  %v378 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v377
  %v379 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v374, <4 x i1> %v378, <4 x i64> zeroinitializer)
  %v380 = bitcast <4 x i64> %v379 to <8 x i32>
  %v381 = mul i64 %v188, 2
  %v382 = getelementptr i8, ptr %v367, i64 %v381
  %v383 = trunc i64 %v362 to i32
  %v384 = insertelement <4 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <4 x i32> %v384, <4 x i32> poison, <4 x i32> zeroinitializer
  %v386 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v385
  %v387 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v382, <4 x i1> %v386, <4 x i64> zeroinitializer)
  %v388 = bitcast <4 x i64> %v387 to <8 x i32>
  %v389 = mul i64 %v188, 3
  %v390 = getelementptr i8, ptr %v367, i64 %v389
  %v391 = trunc i64 %v362 to i32
  %v392 = insertelement <4 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <4 x i32> %v392, <4 x i32> poison, <4 x i32> zeroinitializer
  %v394 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v393
  %v395 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v390, <4 x i1> %v394, <4 x i64> zeroinitializer)
  %v396 = bitcast <4 x i64> %v395 to <8 x i32>
  %v397 = mul i64 %v188, 4
  %v398 = getelementptr i8, ptr %v367, i64 %v397
  %v399 = trunc i64 %v362 to i32
  %v400 = insertelement <4 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <4 x i32> %v400, <4 x i32> poison, <4 x i32> zeroinitializer
  %v402 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v401
  %v403 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v398, <4 x i1> %v402, <4 x i64> zeroinitializer)
  %v404 = bitcast <4 x i64> %v403 to <8 x i32>
  %v405 = mul i64 %v188, 5
  %v406 = getelementptr i8, ptr %v367, i64 %v405
  %v407 = trunc i64 %v362 to i32
  %v408 = insertelement <4 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <4 x i32> %v408, <4 x i32> poison, <4 x i32> zeroinitializer
  %v410 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v409
  %v411 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v406, <4 x i1> %v410, <4 x i64> zeroinitializer)
  %v412 = bitcast <4 x i64> %v411 to <8 x i32>
  %v413 = mul i64 %v188, 6
  %v414 = getelementptr i8, ptr %v367, i64 %v413
  %v415 = trunc i64 %v362 to i32
  %v416 = insertelement <4 x i32> poison, i32 %v415, i64 0
  %v417 = shufflevector <4 x i32> %v416, <4 x i32> poison, <4 x i32> zeroinitializer
  %v418 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v417
  %v419 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v414, <4 x i1> %v418, <4 x i64> zeroinitializer)
  %v420 = bitcast <4 x i64> %v419 to <8 x i32>
  %v421 = mul i64 %v188, 7
  %v422 = getelementptr i8, ptr %v367, i64 %v421
  %v423 = trunc i64 %v362 to i32
  %v424 = insertelement <4 x i32> poison, i32 %v423, i64 0
  %v425 = shufflevector <4 x i32> %v424, <4 x i32> poison, <4 x i32> zeroinitializer
  %v426 = icmp slt <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v425
  %v427 = call <4 x i64> @llvm.masked.load.v4i64.p0(ptr align 8 %v422, <4 x i1> %v426, <4 x i64> zeroinitializer)
  %v428 = bitcast <4 x i64> %v427 to <8 x i32>
  %v429 = shufflevector <8 x i32> %v373, <8 x i32> %v380, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v430 = shufflevector <8 x i32> %v373, <8 x i32> %v380, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v431 = shufflevector <8 x i32> %v388, <8 x i32> %v396, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v432 = shufflevector <8 x i32> %v388, <8 x i32> %v396, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v433 = shufflevector <8 x i32> %v429, <8 x i32> %v431, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v434 = shufflevector <8 x i32> %v429, <8 x i32> %v431, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v435 = shufflevector <8 x i32> %v430, <8 x i32> %v432, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v436 = shufflevector <8 x i32> %v430, <8 x i32> %v432, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v437 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v438 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v439 = shufflevector <8 x i32> %v420, <8 x i32> %v428, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v440 = shufflevector <8 x i32> %v420, <8 x i32> %v428, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v441 = shufflevector <8 x i32> %v437, <8 x i32> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v442 = shufflevector <8 x i32> %v437, <8 x i32> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v443 = shufflevector <8 x i32> %v438, <8 x i32> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v444 = shufflevector <8 x i32> %v438, <8 x i32> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v445 = shufflevector <8 x i32> %v433, <8 x i32> %v441, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v446 = shufflevector <8 x i32> %v433, <8 x i32> %v441, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v447 = shufflevector <8 x i32> %v434, <8 x i32> %v442, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v448 = shufflevector <8 x i32> %v434, <8 x i32> %v442, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v449 = shufflevector <8 x i32> %v435, <8 x i32> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v450 = shufflevector <8 x i32> %v435, <8 x i32> %v443, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v451 = shufflevector <8 x i32> %v436, <8 x i32> %v444, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v452 = shufflevector <8 x i32> %v436, <8 x i32> %v444, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v453 = mul i64 %v289, 2
  %v454 = mul i64 %v453, 32
  %v455 = getelementptr i8, ptr %v198, i64 %v454
  %v456 = mul i64 %v362, 2
  %v458 = getelementptr i8, ptr %v457, i64 0
  store <8 x i32> %v445, ptr %v458, align 4
  %v459 = getelementptr i8, ptr %v457, i64 32
  store <8 x i32> %v447, ptr %v459, align 4
  %v460 = getelementptr i8, ptr %v457, i64 64
  store <8 x i32> %v449, ptr %v460, align 4
  %v461 = getelementptr i8, ptr %v457, i64 96
  store <8 x i32> %v451, ptr %v461, align 4
  %v462 = getelementptr i8, ptr %v457, i64 128
  store <8 x i32> %v446, ptr %v462, align 4
  %v463 = getelementptr i8, ptr %v457, i64 160
  store <8 x i32> %v448, ptr %v463, align 4
  %v464 = getelementptr i8, ptr %v457, i64 192
  store <8 x i32> %v450, ptr %v464, align 4
  %v465 = getelementptr i8, ptr %v457, i64 224
  store <8 x i32> %v452, ptr %v465, align 4
  br label %pack.line.43
pack.line.43:
  %v466 = phi i64 [ 0, %pack.rest.41 ], [ %v473, %pack.line.body.44 ]
  %v467 = icmp slt i64 %v466, %v456
  br i1 %v467, label %pack.line.body.44, label %pack.line.end.45
pack.line.body.44:
  %v468 = mul i64 %v466, 32
  %v469 = getelementptr i8, ptr %v457, i64 %v468
  %v470 = mul i64 %v466, 32
  %v471 = getelementptr i8, ptr %v455, i64 %v470
  %v472 = load <8 x i32>, ptr %v469, align 4
  store <8 x i32> %v472, ptr %v471, align 4
  %v473 = add nsw i64 %v466, 1
  br label %pack.line.43
pack.line.end.45:
  br label %pack.rest.end.42
pack.rest.end.42:
  %v474 = mul i64 32, %v213
  br label %i.46
i.46:
  %v475 = phi i64 [ %v218, %pack.rest.end.42 ], [ %v1075, %w.rest.end.57 ]
  %v476 = icmp slt i64 %v475, %v221
  br i1 %v476, label %i.body.47, label %i.end.48
i.body.47:
  %v477 = mul i64 4, %v217
  %v478 = add i64 %v477, 127
  %v479 = and i64 %v478, -128
  %v480 = add i64 %v479, 64
  %v481 = sub i64 %v475, %v218
  %v482 = mul i64 %v481, %v480
  %v483 = getelementptr i8, ptr %v200, i64 %v482
  %v484 = mul i64 4, %v217
  %v485 = mul i64 %v170, 64
  %v486 = add i64 %v485, 31
  %v487 = udiv i64 %v486, 32
  %v488 = sub i64 %v487, 0
  %v489 = urem i64 %v488, 32
  %v490 = sub i64 %v487, %v489
  br label %w.49
w.49:
  %v491 = phi i64 [ 0, %i.body.47 ], [ %v907, %w.body.50 ]
  %v492 = phi <8 x i32> [ zeroinitializer, %i.body.47 ], [ %v906, %w.body.50 ]
  %v493 = icmp slt i64 %v491, %v490
  br i1 %v493, label %w.body.50, label %w.end.51
w.body.50:
  %v494 = mul i64 %v491, 4
  %v495 = getelementptr i8, ptr %v483, i64 %v494
  %v496 = load i32, ptr %v495, align 4
  %v497 = insertelement <8 x i32> poison, i32 %v496, i64 0
  %v498 = shufflevector <8 x i32> %v497, <8 x i32> poison, <8 x i32> zeroinitializer
  %v499 = mul i64 %v491, 32
  %v500 = getelementptr i8, ptr %v198, i64 %v499
  %v501 = load <8 x i32>, ptr %v500, align 4
  %v502 = and <8 x i32> %v498, %v501
  %v503 = getelementptr i8, ptr %v495, i64 4
  %v504 = load i32, ptr %v503, align 4
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = getelementptr i8, ptr %v500, i64 32
  %v508 = load <8 x i32>, ptr %v507, align 4
  %v509 = and <8 x i32> %v506, %v508
  %v510 = getelementptr i8, ptr %v495, i64 8
  %v511 = load i32, ptr %v510, align 4
  %v512 = insertelement <8 x i32> poison, i32 %v511, i64 0
  %v513 = shufflevector <8 x i32> %v512, <8 x i32> poison, <8 x i32> zeroinitializer
  %v514 = getelementptr i8, ptr %v500, i64 64
  %v515 = load <8 x i32>, ptr %v514, align 4
  %v516 = and <8 x i32> %v513, %v515
  %v517 = xor <8 x i32> %v502, %v509
  %v518 = and <8 x i32> %v502, %v509
  %v519 = and <8 x i32> %v517, %v516
  %v520 = or <8 x i32> %v518, %v519
  %v521 = xor <8 x i32> %v517, %v516
  %v522 = getelementptr i8, ptr %v495, i64 12
  %v523 = load i32, ptr %v522, align 4
  %v524 = insertelement <8 x i32> poison, i32 %v523, i64 0
  %v525 = shufflevector <8 x i32> %v524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v526 = getelementptr i8, ptr %v500, i64 96
  %v527 = load <8 x i32>, ptr %v526, align 4
  %v528 = and <8 x i32> %v525, %v527
  %v529 = getelementptr i8, ptr %v495, i64 16
  %v530 = load i32, ptr %v529, align 4
  %v531 = insertelement <8 x i32> poison, i32 %v530, i64 0
  %v532 = shufflevector <8 x i32> %v531, <8 x i32> poison, <8 x i32> zeroinitializer
  %v533 = getelementptr i8, ptr %v500, i64 128
  %v534 = load <8 x i32>, ptr %v533, align 4
  %v535 = and <8 x i32> %v532, %v534
  %v536 = xor <8 x i32> %v521, %v528
  %v537 = and <8 x i32> %v521, %v528
  %v538 = and <8 x i32> %v536, %v535
  %v539 = or <8 x i32> %v537, %v538
  %v540 = xor <8 x i32> %v536, %v535
  %v541 = getelementptr i8, ptr %v495, i64 20
  %v542 = load i32, ptr %v541, align 4
  %v543 = insertelement <8 x i32> poison, i32 %v542, i64 0
  %v544 = shufflevector <8 x i32> %v543, <8 x i32> poison, <8 x i32> zeroinitializer
  %v545 = getelementptr i8, ptr %v500, i64 160
  %v546 = load <8 x i32>, ptr %v545, align 4
  %v547 = and <8 x i32> %v544, %v546
  %v548 = getelementptr i8, ptr %v495, i64 24
  %v549 = load i32, ptr %v548, align 4
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = getelementptr i8, ptr %v500, i64 192
  %v553 = load <8 x i32>, ptr %v552, align 4
  %v554 = and <8 x i32> %v551, %v553
  %v555 = xor <8 x i32> %v540, %v547
  %v556 = and <8 x i32> %v540, %v547
  %v557 = and <8 x i32> %v555, %v554
  %v558 = or <8 x i32> %v556, %v557
  %v559 = xor <8 x i32> %v555, %v554
  %v560 = xor <8 x i32> %v520, %v539
  %v561 = and <8 x i32> %v520, %v539
  %v562 = and <8 x i32> %v560, %v558
  %v563 = or <8 x i32> %v561, %v562
  %v564 = xor <8 x i32> %v560, %v558
  %v565 = getelementptr i8, ptr %v495, i64 28
  %v566 = load i32, ptr %v565, align 4
  %v567 = insertelement <8 x i32> poison, i32 %v566, i64 0
  %v568 = shufflevector <8 x i32> %v567, <8 x i32> poison, <8 x i32> zeroinitializer
  %v569 = getelementptr i8, ptr %v500, i64 224
  %v570 = load <8 x i32>, ptr %v569, align 4
  %v571 = and <8 x i32> %v568, %v570
  %v572 = getelementptr i8, ptr %v495, i64 32
  %v573 = load i32, ptr %v572, align 4
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = getelementptr i8, ptr %v500, i64 256
  %v577 = load <8 x i32>, ptr %v576, align 4
  %v578 = and <8 x i32> %v575, %v577
  %v579 = xor <8 x i32> %v559, %v571
  %v580 = and <8 x i32> %v559, %v571
  %v581 = and <8 x i32> %v579, %v578
  %v582 = or <8 x i32> %v580, %v581
  %v583 = xor <8 x i32> %v579, %v578
  %v584 = getelementptr i8, ptr %v495, i64 36
  %v585 = load i32, ptr %v584, align 4
  %v586 = insertelement <8 x i32> poison, i32 %v585, i64 0
  %v587 = shufflevector <8 x i32> %v586, <8 x i32> poison, <8 x i32> zeroinitializer
  %v588 = getelementptr i8, ptr %v500, i64 288
  %v589 = load <8 x i32>, ptr %v588, align 4
  %v590 = and <8 x i32> %v587, %v589
  %v591 = getelementptr i8, ptr %v495, i64 40
  %v592 = load i32, ptr %v591, align 4
  %v593 = insertelement <8 x i32> poison, i32 %v592, i64 0
  %v594 = shufflevector <8 x i32> %v593, <8 x i32> poison, <8 x i32> zeroinitializer
  %v595 = getelementptr i8, ptr %v500, i64 320
  %v596 = load <8 x i32>, ptr %v595, align 4
  %v597 = and <8 x i32> %v594, %v596
  %v598 = xor <8 x i32> %v583, %v590
  %v599 = and <8 x i32> %v583, %v590
  %v600 = and <8 x i32> %v598, %v597
  %v601 = or <8 x i32> %v599, %v600
  %v602 = xor <8 x i32> %v598, %v597
  %v603 = xor <8 x i32> %v564, %v582
  %v604 = and <8 x i32> %v564, %v582
  %v605 = and <8 x i32> %v603, %v601
  %v606 = or <8 x i32> %v604, %v605
  %v607 = xor <8 x i32> %v603, %v601
  %v608 = getelementptr i8, ptr %v495, i64 44
  %v609 = load i32, ptr %v608, align 4
  %v610 = insertelement <8 x i32> poison, i32 %v609, i64 0
  %v611 = shufflevector <8 x i32> %v610, <8 x i32> poison, <8 x i32> zeroinitializer
  %v612 = getelementptr i8, ptr %v500, i64 352
  %v613 = load <8 x i32>, ptr %v612, align 4
  %v614 = and <8 x i32> %v611, %v613
  %v615 = getelementptr i8, ptr %v495, i64 48
  %v616 = load i32, ptr %v615, align 4
  %v617 = insertelement <8 x i32> poison, i32 %v616, i64 0
  %v618 = shufflevector <8 x i32> %v617, <8 x i32> poison, <8 x i32> zeroinitializer
  %v619 = getelementptr i8, ptr %v500, i64 384
  %v620 = load <8 x i32>, ptr %v619, align 4
  %v621 = and <8 x i32> %v618, %v620
  %v622 = xor <8 x i32> %v602, %v614
  %v623 = and <8 x i32> %v602, %v614
  %v624 = and <8 x i32> %v622, %v621
  %v625 = or <8 x i32> %v623, %v624
  %v626 = xor <8 x i32> %v622, %v621
  %v627 = getelementptr i8, ptr %v495, i64 52
  %v628 = load i32, ptr %v627, align 4
  %v629 = insertelement <8 x i32> poison, i32 %v628, i64 0
  %v630 = shufflevector <8 x i32> %v629, <8 x i32> poison, <8 x i32> zeroinitializer
  %v631 = getelementptr i8, ptr %v500, i64 416
  %v632 = load <8 x i32>, ptr %v631, align 4
  %v633 = and <8 x i32> %v630, %v632
  %v634 = getelementptr i8, ptr %v495, i64 56
  %v635 = load i32, ptr %v634, align 4
  %v636 = insertelement <8 x i32> poison, i32 %v635, i64 0
  %v637 = shufflevector <8 x i32> %v636, <8 x i32> poison, <8 x i32> zeroinitializer
  %v638 = getelementptr i8, ptr %v500, i64 448
  %v639 = load <8 x i32>, ptr %v638, align 4
  %v640 = and <8 x i32> %v637, %v639
  %v641 = xor <8 x i32> %v626, %v633
  %v642 = and <8 x i32> %v626, %v633
  %v643 = and <8 x i32> %v641, %v640
  %v644 = or <8 x i32> %v642, %v643
  %v645 = xor <8 x i32> %v641, %v640
  %v646 = xor <8 x i32> %v607, %v625
  %v647 = and <8 x i32> %v607, %v625
  %v648 = and <8 x i32> %v646, %v644
  %v649 = or <8 x i32> %v647, %v648
  %v650 = xor <8 x i32> %v646, %v644
  %v651 = xor <8 x i32> %v563, %v606
  %v652 = and <8 x i32> %v563, %v606
  %v653 = and <8 x i32> %v651, %v649
  %v654 = or <8 x i32> %v652, %v653
  %v655 = xor <8 x i32> %v651, %v649
  %v656 = getelementptr i8, ptr %v495, i64 60
  %v657 = load i32, ptr %v656, align 4
  %v658 = insertelement <8 x i32> poison, i32 %v657, i64 0
  %v659 = shufflevector <8 x i32> %v658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v660 = getelementptr i8, ptr %v500, i64 480
  %v661 = load <8 x i32>, ptr %v660, align 4
  %v662 = and <8 x i32> %v659, %v661
  %v663 = getelementptr i8, ptr %v495, i64 64
  %v664 = load i32, ptr %v663, align 4
  %v665 = insertelement <8 x i32> poison, i32 %v664, i64 0
  %v666 = shufflevector <8 x i32> %v665, <8 x i32> poison, <8 x i32> zeroinitializer
  %v667 = getelementptr i8, ptr %v500, i64 512
  %v668 = load <8 x i32>, ptr %v667, align 4
  %v669 = and <8 x i32> %v666, %v668
  %v670 = xor <8 x i32> %v645, %v662
  %v671 = and <8 x i32> %v645, %v662
  %v672 = and <8 x i32> %v670, %v669
  %v673 = or <8 x i32> %v671, %v672
  %v674 = xor <8 x i32> %v670, %v669
  %v675 = getelementptr i8, ptr %v495, i64 68
  %v676 = load i32, ptr %v675, align 4
  %v677 = insertelement <8 x i32> poison, i32 %v676, i64 0
  %v678 = shufflevector <8 x i32> %v677, <8 x i32> poison, <8 x i32> zeroinitializer
  %v679 = getelementptr i8, ptr %v500, i64 544
  %v680 = load <8 x i32>, ptr %v679, align 4
  %v681 = and <8 x i32> %v678, %v680
  %v682 = getelementptr i8, ptr %v495, i64 72
  %v683 = load i32, ptr %v682, align 4
  %v684 = insertelement <8 x i32> poison, i32 %v683, i64 0
  %v685 = shufflevector <8 x i32> %v684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v686 = getelementptr i8, ptr %v500, i64 576
  %v687 = load <8 x i32>, ptr %v686, align 4
  %v688 = and <8 x i32> %v685, %v687
  %v689 = xor <8 x i32> %v674, %v681
  %v690 = and <8 x i32> %v674, %v681
  %v691 = and <8 x i32> %v689, %v688
  %v692 = or <8 x i32> %v690, %v691
  %v693 = xor <8 x i32> %v689, %v688
  %v694 = xor <8 x i32> %v650, %v673
  %v695 = and <8 x i32> %v650, %v673
  %v696 = and <8 x i32> %v694, %v692
  %v697 = or <8 x i32> %v695, %v696
  %v698 = xor <8 x i32> %v694, %v692
  %v699 = getelementptr i8, ptr %v495, i64 76
  %v700 = load i32, ptr %v699, align 4
  %v701 = insertelement <8 x i32> poison, i32 %v700, i64 0
  %v702 = shufflevector <8 x i32> %v701, <8 x i32> poison, <8 x i32> zeroinitializer
  %v703 = getelementptr i8, ptr %v500, i64 608
  %v704 = load <8 x i32>, ptr %v703, align 4
  %v705 = and <8 x i32> %v702, %v704
  %v706 = getelementptr i8, ptr %v495, i64 80
  %v707 = load i32, ptr %v706, align 4
  %v708 = insertelement <8 x i32> poison, i32 %v707, i64 0
  %v709 = shufflevector <8 x i32> %v708, <8 x i32> poison, <8 x i32> zeroinitializer
  %v710 = getelementptr i8, ptr %v500, i64 640
  %v711 = load <8 x i32>, ptr %v710, align 4
  %v712 = and <8 x i32> %v709, %v711
  %v713 = xor <8 x i32> %v693, %v705
  %v714 = and <8 x i32> %v693, %v705
  %v715 = and <8 x i32> %v713, %v712
  %v716 = or <8 x i32> %v714, %v715
  %v717 = xor <8 x i32> %v713, %v712
  %v718 = getelementptr i8, ptr %v495, i64 84
  %v719 = load i32, ptr %v718, align 4
  %v720 = insertelement <8 x i32> poison, i32 %v719, i64 0
  %v721 = shufflevector <8 x i32> %v720, <8 x i32> poison, <8 x i32> zeroinitializer
  %v722 = getelementptr i8, ptr %v500, i64 672
  %v723 = load <8 x i32>, ptr %v722, align 4
  %v724 = and <8 x i32> %v721, %v723
  %v725 = getelementptr i8, ptr %v495, i64 88
  %v726 = load i32, ptr %v725, align 4
  %v727 = insertelement <8 x i32> poison, i32 %v726, i64 0
  %v728 = shufflevector <8 x i32> %v727, <8 x i32> poison, <8 x i32> zeroinitializer
  %v729 = getelementptr i8, ptr %v500, i64 704
  %v730 = load <8 x i32>, ptr %v729, align 4
  %v731 = and <8 x i32> %v728, %v730
  %v732 = xor <8 x i32> %v717, %v724
  %v733 = and <8 x i32> %v717, %v724
  %v734 = and <8 x i32> %v732, %v731
  %v735 = or <8 x i32> %v733, %v734
  %v736 = xor <8 x i32> %v732, %v731
  %v737 = xor <8 x i32> %v698, %v716
  %v738 = and <8 x i32> %v698, %v716
  %v739 = and <8 x i32> %v737, %v735
  %v740 = or <8 x i32> %v738, %v739
  %v741 = xor <8 x i32> %v737, %v735
  %v742 = xor <8 x i32> %v655, %v697
  %v743 = and <8 x i32> %v655, %v697
  %v744 = and <8 x i32> %v742, %v740
  %v745 = or <8 x i32> %v743, %v744
  %v746 = xor <8 x i32> %v742, %v740
  %v747 = getelementptr i8, ptr %v495, i64 92
  %v748 = load i32, ptr %v747, align 4
  %v749 = insertelement <8 x i32> poison, i32 %v748, i64 0
  %v750 = shufflevector <8 x i32> %v749, <8 x i32> poison, <8 x i32> zeroinitializer
  %v751 = getelementptr i8, ptr %v500, i64 736
  %v752 = load <8 x i32>, ptr %v751, align 4
  %v753 = and <8 x i32> %v750, %v752
  %v754 = getelementptr i8, ptr %v495, i64 96
  %v755 = load i32, ptr %v754, align 4
  %v756 = insertelement <8 x i32> poison, i32 %v755, i64 0
  %v757 = shufflevector <8 x i32> %v756, <8 x i32> poison, <8 x i32> zeroinitializer
  %v758 = getelementptr i8, ptr %v500, i64 768
  %v759 = load <8 x i32>, ptr %v758, align 4
  %v760 = and <8 x i32> %v757, %v759
  %v761 = xor <8 x i32> %v736, %v753
  %v762 = and <8 x i32> %v736, %v753
  %v763 = and <8 x i32> %v761, %v760
  %v764 = or <8 x i32> %v762, %v763
  %v765 = xor <8 x i32> %v761, %v760
  %v766 = getelementptr i8, ptr %v495, i64 100
  %v767 = load i32, ptr %v766, align 4
  %v768 = insertelement <8 x i32> poison, i32 %v767, i64 0
  %v769 = shufflevector <8 x i32> %v768, <8 x i32> poison, <8 x i32> zeroinitializer
  %v770 = getelementptr i8, ptr %v500, i64 800
  %v771 = load <8 x i32>, ptr %v770, align 4
  %v772 = and <8 x i32> %v769, %v771
  %v773 = getelementptr i8, ptr %v495, i64 104
  %v774 = load i32, ptr %v773, align 4
  %v775 = insertelement <8 x i32> poison, i32 %v774, i64 0
  %v776 = shufflevector <8 x i32> %v775, <8 x i32> poison, <8 x i32> zeroinitializer
  %v777 = getelementptr i8, ptr %v500, i64 832
  %v778 = load <8 x i32>, ptr %v777, align 4
  %v779 = and <8 x i32> %v776, %v778
  %v780 = xor <8 x i32> %v765, %v772
  %v781 = and <8 x i32> %v765, %v772
  %v782 = and <8 x i32> %v780, %v779
  %v783 = or <8 x i32> %v781, %v782
  %v784 = xor <8 x i32> %v780, %v779
  %v785 = xor <8 x i32> %v741, %v764
  %v786 = and <8 x i32> %v741, %v764
  %v787 = and <8 x i32> %v785, %v783
  %v788 = or <8 x i32> %v786, %v787
  %v789 = xor <8 x i32> %v785, %v783
  %v790 = getelementptr i8, ptr %v495, i64 108
  %v791 = load i32, ptr %v790, align 4
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = getelementptr i8, ptr %v500, i64 864
  %v795 = load <8 x i32>, ptr %v794, align 4
  %v796 = and <8 x i32> %v793, %v795
  %v797 = getelementptr i8, ptr %v495, i64 112
  %v798 = load i32, ptr %v797, align 4
  %v799 = insertelement <8 x i32> poison, i32 %v798, i64 0
  %v800 = shufflevector <8 x i32> %v799, <8 x i32> poison, <8 x i32> zeroinitializer
  %v801 = getelementptr i8, ptr %v500, i64 896
  %v802 = load <8 x i32>, ptr %v801, align 4
  %v803 = and <8 x i32> %v800, %v802
  %v804 = xor <8 x i32> %v784, %v796
  %v805 = and <8 x i32> %v784, %v796
  %v806 = and <8 x i32> %v804, %v803
  %v807 = or <8 x i32> %v805, %v806
  %v808 = xor <8 x i32> %v804, %v803
  %v809 = getelementptr i8, ptr %v495, i64 116
  %v810 = load i32, ptr %v809, align 4
  %v811 = insertelement <8 x i32> poison, i32 %v810, i64 0
  %v812 = shufflevector <8 x i32> %v811, <8 x i32> poison, <8 x i32> zeroinitializer
  %v813 = getelementptr i8, ptr %v500, i64 928
  %v814 = load <8 x i32>, ptr %v813, align 4
  %v815 = and <8 x i32> %v812, %v814
  %v816 = getelementptr i8, ptr %v495, i64 120
  %v817 = load i32, ptr %v816, align 4
  %v818 = insertelement <8 x i32> poison, i32 %v817, i64 0
  %v819 = shufflevector <8 x i32> %v818, <8 x i32> poison, <8 x i32> zeroinitializer
  %v820 = getelementptr i8, ptr %v500, i64 960
  %v821 = load <8 x i32>, ptr %v820, align 4
  %v822 = and <8 x i32> %v819, %v821
  %v823 = xor <8 x i32> %v808, %v815
  %v824 = and <8 x i32> %v808, %v815
  %v825 = and <8 x i32> %v823, %v822
  %v826 = or <8 x i32> %v824, %v825
  %v827 = xor <8 x i32> %v823, %v822
  %v828 = xor <8 x i32> %v789, %v807
  %v829 = and <8 x i32> %v789, %v807
  %v830 = and <8 x i32> %v828, %v826
  %v831 = or <8 x i32> %v829, %v830
  %v832 = xor <8 x i32> %v828, %v826
  %v833 = xor <8 x i32> %v746, %v788
  %v834 = and <8 x i32> %v746, %v788
  %v835 = and <8 x i32> %v833, %v831
  %v836 = or <8 x i32> %v834, %v835
  %v837 = xor <8 x i32> %v833, %v831
  %v838 = xor <8 x i32> %v654, %v745
  %v839 = and <8 x i32> %v654, %v745
  %v840 = and <8 x i32> %v838, %v836
  %v841 = or <8 x i32> %v839, %v840
  %v842 = xor <8 x i32> %v838, %v836
  %v843 = getelementptr i8, ptr %v495, i64 124
  %v844 = load i32, ptr %v843, align 4
  %v845 = insertelement <8 x i32> poison, i32 %v844, i64 0
  %v846 = shufflevector <8 x i32> %v845, <8 x i32> poison, <8 x i32> zeroinitializer
  %v847 = getelementptr i8, ptr %v500, i64 992
  %v848 = load <8 x i32>, ptr %v847, align 4
  %v849 = and <8 x i32> %v846, %v848
  %v850 = and <8 x i32> %v827, splat (i32 252645135)
  %v851 = bitcast <8 x i32> %v850 to <32 x i8>
  %v852 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v851)
  %v853 = lshr <8 x i32> %v827, splat (i32 4)
  %v854 = and <8 x i32> %v853, splat (i32 252645135)
  %v855 = bitcast <8 x i32> %v854 to <32 x i8>
  %v856 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v855)
  %v857 = and <8 x i32> %v849, splat (i32 252645135)
  %v858 = bitcast <8 x i32> %v857 to <32 x i8>
  %v859 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v858)
  %v860 = lshr <8 x i32> %v849, splat (i32 4)
  %v861 = and <8 x i32> %v860, splat (i32 252645135)
  %v862 = bitcast <8 x i32> %v861 to <32 x i8>
  %v863 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v862)
  %v864 = and <8 x i32> %v832, splat (i32 252645135)
  %v865 = bitcast <8 x i32> %v864 to <32 x i8>
  %v866 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v865)
  %v867 = lshr <8 x i32> %v832, splat (i32 4)
  %v868 = and <8 x i32> %v867, splat (i32 252645135)
  %v869 = bitcast <8 x i32> %v868 to <32 x i8>
  %v870 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v869)
  %v871 = and <8 x i32> %v837, splat (i32 252645135)
  %v872 = bitcast <8 x i32> %v871 to <32 x i8>
  %v873 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v872)
  %v874 = lshr <8 x i32> %v837, splat (i32 4)
  %v875 = and <8 x i32> %v874, splat (i32 252645135)
  %v876 = bitcast <8 x i32> %v875 to <32 x i8>
  %v877 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v876)
  %v878 = and <8 x i32> %v842, splat (i32 252645135)
  %v879 = bitcast <8 x i32> %v878 to <32 x i8>
  %v880 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v879)
  %v881 = lshr <8 x i32> %v842, splat (i32 4)
  %v882 = and <8 x i32> %v881, splat (i32 252645135)
  %v883 = bitcast <8 x i32> %v882 to <32 x i8>
  %v884 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v883)
  %v885 = and <8 x i32> %v841, splat (i32 252645135)
  %v886 = bitcast <8 x i32> %v885 to <32 x i8>
  %v887 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v886)
  %v888 = lshr <8 x i32> %v841, splat (i32 4)
  %v889 = and <8 x i32> %v888, splat (i32 252645135)
  %v890 = bitcast <8 x i32> %v889 to <32 x i8>
  %v891 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v890)
  %v892 = add <32 x i8> %v852, %v859
  %v893 = add <32 x i8> %v892, %v866
  %v894 = add <32 x i8> %v893, %v873
  %v895 = add <32 x i8> %v894, %v880
  %v896 = add <32 x i8> %v895, %v887
  %v897 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v896, <32 x i8> splat (i8 1))
  %v898 = add <32 x i8> %v856, %v863
  %v899 = add <32 x i8> %v898, %v870
  %v900 = add <32 x i8> %v899, %v877
  %v901 = add <32 x i8> %v900, %v884
  %v902 = add <32 x i8> %v901, %v891
  %v903 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v902, <32 x i8> splat (i8 1))
  %v904 = add <16 x i16> %v897, %v903
  %v905 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v904, <16 x i16> splat (i16 1))
  %v906 = add <8 x i32> %v492, %v905
  %v907 = add nsw i64 %v491, 32
  br label %w.49
w.end.51:
  %v908 = sub i64 %v487, %v490
  %v909 = urem i64 %v908, 8
  %v910 = sub i64 %v487, %v909
  br label %w.rest.52
w.rest.52:
  %v911 = phi i64 [ %v490, %w.end.51 ], [ %v1030, %w.rest.body.53 ]
  %v912 = phi <8 x i32> [ %v492, %w.end.51 ], [ %v1029, %w.rest.body.53 ]
  %v913 = icmp slt i64 %v911, %v910
  br i1 %v913, label %w.rest.body.53, label %w.rest.end.54
w.rest.body.53:
  %v914 = mul i64 %v911, 4
  %v915 = getelementptr i8, ptr %v483, i64 %v914
  %v916 = load i32, ptr %v915, align 4
  %v917 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v918 = shufflevector <8 x i32> %v917, <8 x i32> poison, <8 x i32> zeroinitializer
  %v919 = mul i64 %v911, 32
  %v920 = getelementptr i8, ptr %v198, i64 %v919
  %v921 = load <8 x i32>, ptr %v920, align 4
  %v922 = and <8 x i32> %v918, %v921
  %v923 = getelementptr i8, ptr %v915, i64 4
  %v924 = load i32, ptr %v923, align 4
  %v925 = insertelement <8 x i32> poison, i32 %v924, i64 0
  %v926 = shufflevector <8 x i32> %v925, <8 x i32> poison, <8 x i32> zeroinitializer
  %v927 = getelementptr i8, ptr %v920, i64 32
  %v928 = load <8 x i32>, ptr %v927, align 4
  %v929 = and <8 x i32> %v926, %v928
  %v930 = getelementptr i8, ptr %v915, i64 8
  %v931 = load i32, ptr %v930, align 4
  %v932 = insertelement <8 x i32> poison, i32 %v931, i64 0
  %v933 = shufflevector <8 x i32> %v932, <8 x i32> poison, <8 x i32> zeroinitializer
  %v934 = getelementptr i8, ptr %v920, i64 64
  %v935 = load <8 x i32>, ptr %v934, align 4
  %v936 = and <8 x i32> %v933, %v935
  %v937 = xor <8 x i32> %v922, %v929
  %v938 = and <8 x i32> %v922, %v929
  %v939 = and <8 x i32> %v937, %v936
  %v940 = or <8 x i32> %v938, %v939
  %v941 = xor <8 x i32> %v937, %v936
  %v942 = getelementptr i8, ptr %v915, i64 12
  %v943 = load i32, ptr %v942, align 4
  %v944 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v945 = shufflevector <8 x i32> %v944, <8 x i32> poison, <8 x i32> zeroinitializer
  %v946 = getelementptr i8, ptr %v920, i64 96
  %v947 = load <8 x i32>, ptr %v946, align 4
  %v948 = and <8 x i32> %v945, %v947
  %v949 = getelementptr i8, ptr %v915, i64 16
  %v950 = load i32, ptr %v949, align 4
  %v951 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v952 = shufflevector <8 x i32> %v951, <8 x i32> poison, <8 x i32> zeroinitializer
  %v953 = getelementptr i8, ptr %v920, i64 128
  %v954 = load <8 x i32>, ptr %v953, align 4
  %v955 = and <8 x i32> %v952, %v954
  %v956 = xor <8 x i32> %v941, %v948
  %v957 = and <8 x i32> %v941, %v948
  %v958 = and <8 x i32> %v956, %v955
  %v959 = or <8 x i32> %v957, %v958
  %v960 = xor <8 x i32> %v956, %v955
  %v961 = getelementptr i8, ptr %v915, i64 20
  %v962 = load i32, ptr %v961, align 4
  %v963 = insertelement <8 x i32> poison, i32 %v962, i64 0
  %v964 = shufflevector <8 x i32> %v963, <8 x i32> poison, <8 x i32> zeroinitializer
  %v965 = getelementptr i8, ptr %v920, i64 160
  %v966 = load <8 x i32>, ptr %v965, align 4
  %v967 = and <8 x i32> %v964, %v966
  %v968 = getelementptr i8, ptr %v915, i64 24
  %v969 = load i32, ptr %v968, align 4
  %v970 = insertelement <8 x i32> poison, i32 %v969, i64 0
  %v971 = shufflevector <8 x i32> %v970, <8 x i32> poison, <8 x i32> zeroinitializer
  %v972 = getelementptr i8, ptr %v920, i64 192
  %v973 = load <8 x i32>, ptr %v972, align 4
  %v974 = and <8 x i32> %v971, %v973
  %v975 = xor <8 x i32> %v960, %v967
  %v976 = and <8 x i32> %v960, %v967
  %v977 = and <8 x i32> %v975, %v974
  %v978 = or <8 x i32> %v976, %v977
  %v979 = xor <8 x i32> %v975, %v974
  %v980 = xor <8 x i32> %v940, %v959
  %v981 = and <8 x i32> %v940, %v959
  %v982 = and <8 x i32> %v980, %v978
  %v983 = or <8 x i32> %v981, %v982
  %v984 = xor <8 x i32> %v980, %v978
  %v985 = getelementptr i8, ptr %v915, i64 28
  %v986 = load i32, ptr %v985, align 4
  %v987 = insertelement <8 x i32> poison, i32 %v986, i64 0
  %v988 = shufflevector <8 x i32> %v987, <8 x i32> poison, <8 x i32> zeroinitializer
  %v989 = getelementptr i8, ptr %v920, i64 224
  %v990 = load <8 x i32>, ptr %v989, align 4
  %v991 = and <8 x i32> %v988, %v990
  %v992 = and <8 x i32> %v979, splat (i32 252645135)
  %v993 = bitcast <8 x i32> %v992 to <32 x i8>
  %v994 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v993)
  %v995 = lshr <8 x i32> %v979, splat (i32 4)
  %v996 = and <8 x i32> %v995, splat (i32 252645135)
  %v997 = bitcast <8 x i32> %v996 to <32 x i8>
  %v998 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v997)
  %v999 = and <8 x i32> %v991, splat (i32 252645135)
  %v1000 = bitcast <8 x i32> %v999 to <32 x i8>
  %v1001 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1000)
  %v1002 = lshr <8 x i32> %v991, splat (i32 4)
  %v1003 = and <8 x i32> %v1002, splat (i32 252645135)
  %v1004 = bitcast <8 x i32> %v1003 to <32 x i8>
  %v1005 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1004)
  %v1006 = and <8 x i32> %v984, splat (i32 252645135)
  %v1007 = bitcast <8 x i32> %v1006 to <32 x i8>
  %v1008 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1007)
  %v1009 = lshr <8 x i32> %v984, splat (i32 4)
  %v1010 = and <8 x i32> %v1009, splat (i32 252645135)
  %v1011 = bitcast <8 x i32> %v1010 to <32 x i8>
  %v1012 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1011)
  %v1013 = and <8 x i32> %v983, splat (i32 252645135)
  %v1014 = bitcast <8 x i32> %v1013 to <32 x i8>
  %v1015 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1014)
  %v1016 = lshr <8 x i32> %v983, splat (i32 4)
  %v1017 = and <8 x i32> %v1016, splat (i32 252645135)
  %v1018 = bitcast <8 x i32> %v1017 to <32 x i8>
  %v1019 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1018)
  %v1020 = add <32 x i8> %v994, %v1001
  %v1021 = add <32 x i8> %v1020, %v1008
  %v1022 = add <32 x i8> %v1021, %v1015
  %v1023 = add <32 x i8> %v1022, %v998
  %v1024 = add <32 x i8> %v1023, %v1005
  %v1025 = add <32 x i8> %v1024, %v1012
  %v1026 = add <32 x i8> %v1025, %v1019
  %v1027 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1026, <32 x i8> splat (i8 1))
  %v1028 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1027, <16 x i16> splat (i16 1))
  %v1029 = add <8 x i32> %v912, %v1028
  %v1030 = add nsw i64 %v911, 8
  br label %w.rest.52
w.rest.end.54:
  %v1031 = sub i64 %v487, %v910
  br label %w.rest.55
w.rest.55:
  %v1032 = phi i64 [ %v910, %w.rest.end.54 ], [ %v1055, %w.rest.body.56 ]
  %v1033 = phi <8 x i32> [ %v912, %w.rest.end.54 ], [ %v1054, %w.rest.body.56 ]
  %v1034 = icmp slt i64 %v1032, %v487
  br i1 %v1034, label %w.rest.body.56, label %w.rest.end.57
w.rest.body.56:
  %v1035 = mul i64 %v1032, 4
  %v1036 = getelementptr i8, ptr %v483, i64 %v1035
  %v1037 = load i32, ptr %v1036, align 4
  %v1038 = insertelement <8 x i32> poison, i32 %v1037, i64 0
  %v1039 = shufflevector <8 x i32> %v1038, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1040 = mul i64 %v1032, 32
  %v1041 = getelementptr i8, ptr %v198, i64 %v1040
  %v1042 = load <8 x i32>, ptr %v1041, align 4
  %v1043 = and <8 x i32> %v1039, %v1042
  %v1044 = and <8 x i32> %v1043, splat (i32 252645135)
  %v1045 = bitcast <8 x i32> %v1044 to <32 x i8>
  %v1046 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1045)
  %v1047 = lshr <8 x i32> %v1043, splat (i32 4)
  %v1048 = and <8 x i32> %v1047, splat (i32 252645135)
  %v1049 = bitcast <8 x i32> %v1048 to <32 x i8>
  %v1050 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1049)
  %v1051 = add <32 x i8> %v1046, %v1050
  %v1052 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1051, <32 x i8> splat (i8 1))
  %v1053 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1052, <16 x i16> splat (i16 1))
  %v1054 = add <8 x i32> %v1033, %v1053
  %v1055 = add nsw i64 %v1032, 1
  br label %w.rest.55
w.rest.end.57:
  %v1056 = mul i64 %v475, 4
  %v1057 = getelementptr i8, ptr %v174, i64 %v1056
  %v1058 = load i32, ptr %v1057, align 4
  %v1059 = mul i64 %v280, 4
  %v1060 = getelementptr i8, ptr %v178, i64 %v1059
  %v1061 = load <8 x i32>, ptr %v1060, align 4
  %v1062 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1063 = shufflevector <8 x i32> %v1062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1064 = add <8 x i32> %v1063, %v1061
  %v1065 = sub <8 x i32> %v1064, %v1033
  %v1066 = icmp ne <8 x i32> %v1065, splat (i32 0)
  %v1067 = sitofp <8 x i32> %v1033 to <8 x float>
  %v1068 = sitofp <8 x i32> %v1065 to <8 x float>
  %v1069 = fdiv <8 x float> %v1067, %v1068
  %v1070 = select <8 x i1> %v1066, <8 x float> %v1069, <8 x float> splat (float 0x3FF0000000000000)
  %v1071 = mul i64 %v475, %v202
  %v1072 = getelementptr i8, ptr %v196, i64 %v1071
  %v1073 = mul i64 %v280, 4
  %v1074 = getelementptr i8, ptr %v1072, i64 %v1073
  store <8 x float> %v1070, ptr %v1074, align 4
  %v1075 = add nsw i64 %v475, 1
  br label %i.46
i.end.48:
  %v1076 = add nsw i64 %v280, 8
  br label %block.33
block.end.35:
  br label %edge.block.58
edge.block.58:
  %v1077 = phi i64 [ %v279, %block.end.35 ], [ %v1730, %i.end.77 ]
  %v1078 = icmp slt i64 %v1077, %v210
  br i1 %v1078, label %edge.block.body.59, label %edge.block.end.60
edge.block.body.59:
  %v1079 = sub i64 %v210, %v1077
  %v1080 = call i64 @llvm.smin.i64(i64 %v1079, i64 8)
  %v1081 = add i64 %v1077, %v1080
  %v1082 = icmp eq i64 %v218, %v204
  %v1083 = and i1 true, %v1082
  br i1 %v1083, label %statistic.61, label %statistic.end.62
statistic.61:
  %v1084 = getelementptr i8, ptr %arguments, i64 192
  store i64 %v1077, ptr %v1084, align 8
  %v1085 = getelementptr i8, ptr %arguments, i64 200
  store i64 %v1081, ptr %v1085, align 8
  call void @tanimoto.statistic.1(ptr %arguments)
  br label %statistic.end.62
statistic.end.62:
  %v1086 = mul i64 32, %v213
  br label %pack.lane.63
pack.lane.63:
  %v1087 = phi i64 [ 0, %statistic.end.62 ], [ %v1109, %pack.units.end.68 ]
  %v1088 = icmp slt i64 %v1087, %v1080
  br i1 %v1088, label %pack.lane.body.64, label %pack.lane.end.65
pack.lane.body.64:
  %v1089 = mul i64 %v1087, 4
  %v1090 = getelementptr i8, ptr %v198, i64 %v1089
  br label %pack.units.66
pack.units.66:
  %v1091 = phi i64 [ 0, %pack.lane.body.64 ], [ %v1108, %pack.units.body.67 ]
  %v1092 = icmp slt i64 %v1091, %v170
  br i1 %v1092, label %pack.units.body.67, label %pack.units.end.68
pack.units.body.67:
  %v1093 = mul i64 %v1091, 2
  %v1094 = mul i64 %v1093, 32
  %v1095 = getelementptr i8, ptr %v1090, i64 %v1094
  %v1096 = add i64 %v1077, %v1087
  %v1097 = mul i64 %v1096, %v188
  %v1098 = getelementptr i8, ptr %v194, i64 %v1097
  %v1099 = mul i64 %v1091, 8
  %v1100 = getelementptr i8, ptr %v1098, i64 %v1099
  %v1101 = load i64, ptr %v1100, align 8
  %v1102 = lshr i64 %v1101, 0
  %v1103 = trunc i64 %v1102 to i32
  %v1104 = getelementptr i8, ptr %v1095, i64 0
  store i32 %v1103, ptr %v1104, align 4
  %v1105 = lshr i64 %v1101, 32
  %v1106 = trunc i64 %v1105 to i32
  %v1107 = getelementptr i8, ptr %v1095, i64 32
  store i32 %v1106, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1091, 1
  br label %pack.units.66
pack.units.end.68:
  %v1109 = add nsw i64 %v1087, 1
  br label %pack.lane.63
pack.lane.end.65:
  br label %pack.pad.69
pack.pad.69:
  %v1110 = phi i64 [ %v1080, %pack.lane.end.65 ], [ %v1119, %pack.pad.end.74 ]
  %v1111 = icmp slt i64 %v1110, 8
  br i1 %v1111, label %pack.pad.body.70, label %pack.pad.end.71
pack.pad.body.70:
  %v1112 = mul i64 %v1110, 4
  %v1113 = getelementptr i8, ptr %v198, i64 %v1112
  br label %pack.pad.72
pack.pad.72:
  %v1114 = phi i64 [ 0, %pack.pad.body.70 ], [ %v1118, %pack.pad.body.73 ]
  %v1115 = icmp slt i64 %v1114, %v213
  br i1 %v1115, label %pack.pad.body.73, label %pack.pad.end.74
pack.pad.body.73:
  %v1116 = mul i64 %v1114, 32
  %v1117 = getelementptr i8, ptr %v1113, i64 %v1116
  store i32 0, ptr %v1117, align 4
  %v1118 = add nsw i64 %v1114, 1
  br label %pack.pad.72
pack.pad.end.74:
  %v1119 = add nsw i64 %v1110, 1
  br label %pack.pad.69
pack.pad.end.71:
  %v1120 = mul i64 32, %v213
  br label %i.75
i.75:
  %v1121 = phi i64 [ %v218, %pack.pad.end.71 ], [ %v1729, %w.rest.end.86 ]
  %v1122 = icmp slt i64 %v1121, %v221
  br i1 %v1122, label %i.body.76, label %i.end.77
i.body.76:
  %v1123 = mul i64 4, %v217
  %v1124 = add i64 %v1123, 127
  %v1125 = and i64 %v1124, -128
  %v1126 = add i64 %v1125, 64
  %v1127 = sub i64 %v1121, %v218
  %v1128 = mul i64 %v1127, %v1126
  %v1129 = getelementptr i8, ptr %v200, i64 %v1128
  %v1130 = mul i64 4, %v217
  %v1131 = mul i64 %v170, 64
  %v1132 = add i64 %v1131, 31
  %v1133 = udiv i64 %v1132, 32
  %v1134 = sub i64 %v1133, 0
  %v1135 = urem i64 %v1134, 32
  %v1136 = sub i64 %v1133, %v1135
  br label %w.78
w.78:
  %v1137 = phi i64 [ 0, %i.body.76 ], [ %v1553, %w.body.79 ]
  %v1138 = phi <8 x i32> [ zeroinitializer, %i.body.76 ], [ %v1552, %w.body.79 ]
  %v1139 = icmp slt i64 %v1137, %v1136
  br i1 %v1139, label %w.body.79, label %w.end.80
w.body.79:
  %v1140 = mul i64 %v1137, 4
  %v1141 = getelementptr i8, ptr %v1129, i64 %v1140
  %v1142 = load i32, ptr %v1141, align 4
  %v1143 = insertelement <8 x i32> poison, i32 %v1142, i64 0
  %v1144 = shufflevector <8 x i32> %v1143, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1145 = mul i64 %v1137, 32
  %v1146 = getelementptr i8, ptr %v198, i64 %v1145
  %v1147 = load <8 x i32>, ptr %v1146, align 4
  %v1148 = and <8 x i32> %v1144, %v1147
  %v1149 = getelementptr i8, ptr %v1141, i64 4
  %v1150 = load i32, ptr %v1149, align 4
  %v1151 = insertelement <8 x i32> poison, i32 %v1150, i64 0
  %v1152 = shufflevector <8 x i32> %v1151, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1153 = getelementptr i8, ptr %v1146, i64 32
  %v1154 = load <8 x i32>, ptr %v1153, align 4
  %v1155 = and <8 x i32> %v1152, %v1154
  %v1156 = getelementptr i8, ptr %v1141, i64 8
  %v1157 = load i32, ptr %v1156, align 4
  %v1158 = insertelement <8 x i32> poison, i32 %v1157, i64 0
  %v1159 = shufflevector <8 x i32> %v1158, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1160 = getelementptr i8, ptr %v1146, i64 64
  %v1161 = load <8 x i32>, ptr %v1160, align 4
  %v1162 = and <8 x i32> %v1159, %v1161
  %v1163 = xor <8 x i32> %v1148, %v1155
  %v1164 = and <8 x i32> %v1148, %v1155
  %v1165 = and <8 x i32> %v1163, %v1162
  %v1166 = or <8 x i32> %v1164, %v1165
  %v1167 = xor <8 x i32> %v1163, %v1162
  %v1168 = getelementptr i8, ptr %v1141, i64 12
  %v1169 = load i32, ptr %v1168, align 4
  %v1170 = insertelement <8 x i32> poison, i32 %v1169, i64 0
  %v1171 = shufflevector <8 x i32> %v1170, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1172 = getelementptr i8, ptr %v1146, i64 96
  %v1173 = load <8 x i32>, ptr %v1172, align 4
  %v1174 = and <8 x i32> %v1171, %v1173
  %v1175 = getelementptr i8, ptr %v1141, i64 16
  %v1176 = load i32, ptr %v1175, align 4
  %v1177 = insertelement <8 x i32> poison, i32 %v1176, i64 0
  %v1178 = shufflevector <8 x i32> %v1177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1179 = getelementptr i8, ptr %v1146, i64 128
  %v1180 = load <8 x i32>, ptr %v1179, align 4
  %v1181 = and <8 x i32> %v1178, %v1180
  %v1182 = xor <8 x i32> %v1167, %v1174
  %v1183 = and <8 x i32> %v1167, %v1174
  %v1184 = and <8 x i32> %v1182, %v1181
  %v1185 = or <8 x i32> %v1183, %v1184
  %v1186 = xor <8 x i32> %v1182, %v1181
  %v1187 = getelementptr i8, ptr %v1141, i64 20
  %v1188 = load i32, ptr %v1187, align 4
  %v1189 = insertelement <8 x i32> poison, i32 %v1188, i64 0
  %v1190 = shufflevector <8 x i32> %v1189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1191 = getelementptr i8, ptr %v1146, i64 160
  %v1192 = load <8 x i32>, ptr %v1191, align 4
  %v1193 = and <8 x i32> %v1190, %v1192
  %v1194 = getelementptr i8, ptr %v1141, i64 24
  %v1195 = load i32, ptr %v1194, align 4
  %v1196 = insertelement <8 x i32> poison, i32 %v1195, i64 0
  %v1197 = shufflevector <8 x i32> %v1196, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1198 = getelementptr i8, ptr %v1146, i64 192
  %v1199 = load <8 x i32>, ptr %v1198, align 4
  %v1200 = and <8 x i32> %v1197, %v1199
  %v1201 = xor <8 x i32> %v1186, %v1193
  %v1202 = and <8 x i32> %v1186, %v1193
  %v1203 = and <8 x i32> %v1201, %v1200
  %v1204 = or <8 x i32> %v1202, %v1203
  %v1205 = xor <8 x i32> %v1201, %v1200
  %v1206 = xor <8 x i32> %v1166, %v1185
  %v1207 = and <8 x i32> %v1166, %v1185
  %v1208 = and <8 x i32> %v1206, %v1204
  %v1209 = or <8 x i32> %v1207, %v1208
  %v1210 = xor <8 x i32> %v1206, %v1204
  %v1211 = getelementptr i8, ptr %v1141, i64 28
  %v1212 = load i32, ptr %v1211, align 4
  %v1213 = insertelement <8 x i32> poison, i32 %v1212, i64 0
  %v1214 = shufflevector <8 x i32> %v1213, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1215 = getelementptr i8, ptr %v1146, i64 224
  %v1216 = load <8 x i32>, ptr %v1215, align 4
  %v1217 = and <8 x i32> %v1214, %v1216
  %v1218 = getelementptr i8, ptr %v1141, i64 32
  %v1219 = load i32, ptr %v1218, align 4
  %v1220 = insertelement <8 x i32> poison, i32 %v1219, i64 0
  %v1221 = shufflevector <8 x i32> %v1220, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1222 = getelementptr i8, ptr %v1146, i64 256
  %v1223 = load <8 x i32>, ptr %v1222, align 4
  %v1224 = and <8 x i32> %v1221, %v1223
  %v1225 = xor <8 x i32> %v1205, %v1217
  %v1226 = and <8 x i32> %v1205, %v1217
  %v1227 = and <8 x i32> %v1225, %v1224
  %v1228 = or <8 x i32> %v1226, %v1227
  %v1229 = xor <8 x i32> %v1225, %v1224
  %v1230 = getelementptr i8, ptr %v1141, i64 36
  %v1231 = load i32, ptr %v1230, align 4
  %v1232 = insertelement <8 x i32> poison, i32 %v1231, i64 0
  %v1233 = shufflevector <8 x i32> %v1232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1234 = getelementptr i8, ptr %v1146, i64 288
  %v1235 = load <8 x i32>, ptr %v1234, align 4
  %v1236 = and <8 x i32> %v1233, %v1235
  %v1237 = getelementptr i8, ptr %v1141, i64 40
  %v1238 = load i32, ptr %v1237, align 4
  %v1239 = insertelement <8 x i32> poison, i32 %v1238, i64 0
  %v1240 = shufflevector <8 x i32> %v1239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1241 = getelementptr i8, ptr %v1146, i64 320
  %v1242 = load <8 x i32>, ptr %v1241, align 4
  %v1243 = and <8 x i32> %v1240, %v1242
  %v1244 = xor <8 x i32> %v1229, %v1236
  %v1245 = and <8 x i32> %v1229, %v1236
  %v1246 = and <8 x i32> %v1244, %v1243
  %v1247 = or <8 x i32> %v1245, %v1246
  %v1248 = xor <8 x i32> %v1244, %v1243
  %v1249 = xor <8 x i32> %v1210, %v1228
  %v1250 = and <8 x i32> %v1210, %v1228
  %v1251 = and <8 x i32> %v1249, %v1247
  %v1252 = or <8 x i32> %v1250, %v1251
  %v1253 = xor <8 x i32> %v1249, %v1247
  %v1254 = getelementptr i8, ptr %v1141, i64 44
  %v1255 = load i32, ptr %v1254, align 4
  %v1256 = insertelement <8 x i32> poison, i32 %v1255, i64 0
  %v1257 = shufflevector <8 x i32> %v1256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1258 = getelementptr i8, ptr %v1146, i64 352
  %v1259 = load <8 x i32>, ptr %v1258, align 4
  %v1260 = and <8 x i32> %v1257, %v1259
  %v1261 = getelementptr i8, ptr %v1141, i64 48
  %v1262 = load i32, ptr %v1261, align 4
  %v1263 = insertelement <8 x i32> poison, i32 %v1262, i64 0
  %v1264 = shufflevector <8 x i32> %v1263, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1265 = getelementptr i8, ptr %v1146, i64 384
  %v1266 = load <8 x i32>, ptr %v1265, align 4
  %v1267 = and <8 x i32> %v1264, %v1266
  %v1268 = xor <8 x i32> %v1248, %v1260
  %v1269 = and <8 x i32> %v1248, %v1260
  %v1270 = and <8 x i32> %v1268, %v1267
  %v1271 = or <8 x i32> %v1269, %v1270
  %v1272 = xor <8 x i32> %v1268, %v1267
  %v1273 = getelementptr i8, ptr %v1141, i64 52
  %v1274 = load i32, ptr %v1273, align 4
  %v1275 = insertelement <8 x i32> poison, i32 %v1274, i64 0
  %v1276 = shufflevector <8 x i32> %v1275, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1277 = getelementptr i8, ptr %v1146, i64 416
  %v1278 = load <8 x i32>, ptr %v1277, align 4
  %v1279 = and <8 x i32> %v1276, %v1278
  %v1280 = getelementptr i8, ptr %v1141, i64 56
  %v1281 = load i32, ptr %v1280, align 4
  %v1282 = insertelement <8 x i32> poison, i32 %v1281, i64 0
  %v1283 = shufflevector <8 x i32> %v1282, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1284 = getelementptr i8, ptr %v1146, i64 448
  %v1285 = load <8 x i32>, ptr %v1284, align 4
  %v1286 = and <8 x i32> %v1283, %v1285
  %v1287 = xor <8 x i32> %v1272, %v1279
  %v1288 = and <8 x i32> %v1272, %v1279
  %v1289 = and <8 x i32> %v1287, %v1286
  %v1290 = or <8 x i32> %v1288, %v1289
  %v1291 = xor <8 x i32> %v1287, %v1286
  %v1292 = xor <8 x i32> %v1253, %v1271
  %v1293 = and <8 x i32> %v1253, %v1271
  %v1294 = and <8 x i32> %v1292, %v1290
  %v1295 = or <8 x i32> %v1293, %v1294
  %v1296 = xor <8 x i32> %v1292, %v1290
  %v1297 = xor <8 x i32> %v1209, %v1252
  %v1298 = and <8 x i32> %v1209, %v1252
  %v1299 = and <8 x i32> %v1297, %v1295
  %v1300 = or <8 x i32> %v1298, %v1299
  %v1301 = xor <8 x i32> %v1297, %v1295
  %v1302 = getelementptr i8, ptr %v1141, i64 60
  %v1303 = load i32, ptr %v1302, align 4
  %v1304 = insertelement <8 x i32> poison, i32 %v1303, i64 0
  %v1305 = shufflevector <8 x i32> %v1304, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1306 = getelementptr i8, ptr %v1146, i64 480
  %v1307 = load <8 x i32>, ptr %v1306, align 4
  %v1308 = and <8 x i32> %v1305, %v1307
  %v1309 = getelementptr i8, ptr %v1141, i64 64
  %v1310 = load i32, ptr %v1309, align 4
  %v1311 = insertelement <8 x i32> poison, i32 %v1310, i64 0
  %v1312 = shufflevector <8 x i32> %v1311, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1313 = getelementptr i8, ptr %v1146, i64 512
  %v1314 = load <8 x i32>, ptr %v1313, align 4
  %v1315 = and <8 x i32> %v1312, %v1314
  %v1316 = xor <8 x i32> %v1291, %v1308
  %v1317 = and <8 x i32> %v1291, %v1308
  %v1318 = and <8 x i32> %v1316, %v1315
  %v1319 = or <8 x i32> %v1317, %v1318
  %v1320 = xor <8 x i32> %v1316, %v1315
  %v1321 = getelementptr i8, ptr %v1141, i64 68
  %v1322 = load i32, ptr %v1321, align 4
  %v1323 = insertelement <8 x i32> poison, i32 %v1322, i64 0
  %v1324 = shufflevector <8 x i32> %v1323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1325 = getelementptr i8, ptr %v1146, i64 544
  %v1326 = load <8 x i32>, ptr %v1325, align 4
  %v1327 = and <8 x i32> %v1324, %v1326
  %v1328 = getelementptr i8, ptr %v1141, i64 72
  %v1329 = load i32, ptr %v1328, align 4
  %v1330 = insertelement <8 x i32> poison, i32 %v1329, i64 0
  %v1331 = shufflevector <8 x i32> %v1330, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1332 = getelementptr i8, ptr %v1146, i64 576
  %v1333 = load <8 x i32>, ptr %v1332, align 4
  %v1334 = and <8 x i32> %v1331, %v1333
  %v1335 = xor <8 x i32> %v1320, %v1327
  %v1336 = and <8 x i32> %v1320, %v1327
  %v1337 = and <8 x i32> %v1335, %v1334
  %v1338 = or <8 x i32> %v1336, %v1337
  %v1339 = xor <8 x i32> %v1335, %v1334
  %v1340 = xor <8 x i32> %v1296, %v1319
  %v1341 = and <8 x i32> %v1296, %v1319
  %v1342 = and <8 x i32> %v1340, %v1338
  %v1343 = or <8 x i32> %v1341, %v1342
  %v1344 = xor <8 x i32> %v1340, %v1338
  %v1345 = getelementptr i8, ptr %v1141, i64 76
  %v1346 = load i32, ptr %v1345, align 4
  %v1347 = insertelement <8 x i32> poison, i32 %v1346, i64 0
  %v1348 = shufflevector <8 x i32> %v1347, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1349 = getelementptr i8, ptr %v1146, i64 608
  %v1350 = load <8 x i32>, ptr %v1349, align 4
  %v1351 = and <8 x i32> %v1348, %v1350
  %v1352 = getelementptr i8, ptr %v1141, i64 80
  %v1353 = load i32, ptr %v1352, align 4
  %v1354 = insertelement <8 x i32> poison, i32 %v1353, i64 0
  %v1355 = shufflevector <8 x i32> %v1354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1356 = getelementptr i8, ptr %v1146, i64 640
  %v1357 = load <8 x i32>, ptr %v1356, align 4
  %v1358 = and <8 x i32> %v1355, %v1357
  %v1359 = xor <8 x i32> %v1339, %v1351
  %v1360 = and <8 x i32> %v1339, %v1351
  %v1361 = and <8 x i32> %v1359, %v1358
  %v1362 = or <8 x i32> %v1360, %v1361
  %v1363 = xor <8 x i32> %v1359, %v1358
  %v1364 = getelementptr i8, ptr %v1141, i64 84
  %v1365 = load i32, ptr %v1364, align 4
  %v1366 = insertelement <8 x i32> poison, i32 %v1365, i64 0
  %v1367 = shufflevector <8 x i32> %v1366, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1368 = getelementptr i8, ptr %v1146, i64 672
  %v1369 = load <8 x i32>, ptr %v1368, align 4
  %v1370 = and <8 x i32> %v1367, %v1369
  %v1371 = getelementptr i8, ptr %v1141, i64 88
  %v1372 = load i32, ptr %v1371, align 4
  %v1373 = insertelement <8 x i32> poison, i32 %v1372, i64 0
  %v1374 = shufflevector <8 x i32> %v1373, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1375 = getelementptr i8, ptr %v1146, i64 704
  %v1376 = load <8 x i32>, ptr %v1375, align 4
  %v1377 = and <8 x i32> %v1374, %v1376
  %v1378 = xor <8 x i32> %v1363, %v1370
  %v1379 = and <8 x i32> %v1363, %v1370
  %v1380 = and <8 x i32> %v1378, %v1377
  %v1381 = or <8 x i32> %v1379, %v1380
  %v1382 = xor <8 x i32> %v1378, %v1377
  %v1383 = xor <8 x i32> %v1344, %v1362
  %v1384 = and <8 x i32> %v1344, %v1362
  %v1385 = and <8 x i32> %v1383, %v1381
  %v1386 = or <8 x i32> %v1384, %v1385
  %v1387 = xor <8 x i32> %v1383, %v1381
  %v1388 = xor <8 x i32> %v1301, %v1343
  %v1389 = and <8 x i32> %v1301, %v1343
  %v1390 = and <8 x i32> %v1388, %v1386
  %v1391 = or <8 x i32> %v1389, %v1390
  %v1392 = xor <8 x i32> %v1388, %v1386
  %v1393 = getelementptr i8, ptr %v1141, i64 92
  %v1394 = load i32, ptr %v1393, align 4
  %v1395 = insertelement <8 x i32> poison, i32 %v1394, i64 0
  %v1396 = shufflevector <8 x i32> %v1395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1397 = getelementptr i8, ptr %v1146, i64 736
  %v1398 = load <8 x i32>, ptr %v1397, align 4
  %v1399 = and <8 x i32> %v1396, %v1398
  %v1400 = getelementptr i8, ptr %v1141, i64 96
  %v1401 = load i32, ptr %v1400, align 4
  %v1402 = insertelement <8 x i32> poison, i32 %v1401, i64 0
  %v1403 = shufflevector <8 x i32> %v1402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1404 = getelementptr i8, ptr %v1146, i64 768
  %v1405 = load <8 x i32>, ptr %v1404, align 4
  %v1406 = and <8 x i32> %v1403, %v1405
  %v1407 = xor <8 x i32> %v1382, %v1399
  %v1408 = and <8 x i32> %v1382, %v1399
  %v1409 = and <8 x i32> %v1407, %v1406
  %v1410 = or <8 x i32> %v1408, %v1409
  %v1411 = xor <8 x i32> %v1407, %v1406
  %v1412 = getelementptr i8, ptr %v1141, i64 100
  %v1413 = load i32, ptr %v1412, align 4
  %v1414 = insertelement <8 x i32> poison, i32 %v1413, i64 0
  %v1415 = shufflevector <8 x i32> %v1414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1416 = getelementptr i8, ptr %v1146, i64 800
  %v1417 = load <8 x i32>, ptr %v1416, align 4
  %v1418 = and <8 x i32> %v1415, %v1417
  %v1419 = getelementptr i8, ptr %v1141, i64 104
  %v1420 = load i32, ptr %v1419, align 4
  %v1421 = insertelement <8 x i32> poison, i32 %v1420, i64 0
  %v1422 = shufflevector <8 x i32> %v1421, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1423 = getelementptr i8, ptr %v1146, i64 832
  %v1424 = load <8 x i32>, ptr %v1423, align 4
  %v1425 = and <8 x i32> %v1422, %v1424
  %v1426 = xor <8 x i32> %v1411, %v1418
  %v1427 = and <8 x i32> %v1411, %v1418
  %v1428 = and <8 x i32> %v1426, %v1425
  %v1429 = or <8 x i32> %v1427, %v1428
  %v1430 = xor <8 x i32> %v1426, %v1425
  %v1431 = xor <8 x i32> %v1387, %v1410
  %v1432 = and <8 x i32> %v1387, %v1410
  %v1433 = and <8 x i32> %v1431, %v1429
  %v1434 = or <8 x i32> %v1432, %v1433
  %v1435 = xor <8 x i32> %v1431, %v1429
  %v1436 = getelementptr i8, ptr %v1141, i64 108
  %v1437 = load i32, ptr %v1436, align 4
  %v1438 = insertelement <8 x i32> poison, i32 %v1437, i64 0
  %v1439 = shufflevector <8 x i32> %v1438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1440 = getelementptr i8, ptr %v1146, i64 864
  %v1441 = load <8 x i32>, ptr %v1440, align 4
  %v1442 = and <8 x i32> %v1439, %v1441
  %v1443 = getelementptr i8, ptr %v1141, i64 112
  %v1444 = load i32, ptr %v1443, align 4
  %v1445 = insertelement <8 x i32> poison, i32 %v1444, i64 0
  %v1446 = shufflevector <8 x i32> %v1445, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1447 = getelementptr i8, ptr %v1146, i64 896
  %v1448 = load <8 x i32>, ptr %v1447, align 4
  %v1449 = and <8 x i32> %v1446, %v1448
  %v1450 = xor <8 x i32> %v1430, %v1442
  %v1451 = and <8 x i32> %v1430, %v1442
  %v1452 = and <8 x i32> %v1450, %v1449
  %v1453 = or <8 x i32> %v1451, %v1452
  %v1454 = xor <8 x i32> %v1450, %v1449
  %v1455 = getelementptr i8, ptr %v1141, i64 116
  %v1456 = load i32, ptr %v1455, align 4
  %v1457 = insertelement <8 x i32> poison, i32 %v1456, i64 0
  %v1458 = shufflevector <8 x i32> %v1457, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1459 = getelementptr i8, ptr %v1146, i64 928
  %v1460 = load <8 x i32>, ptr %v1459, align 4
  %v1461 = and <8 x i32> %v1458, %v1460
  %v1462 = getelementptr i8, ptr %v1141, i64 120
  %v1463 = load i32, ptr %v1462, align 4
  %v1464 = insertelement <8 x i32> poison, i32 %v1463, i64 0
  %v1465 = shufflevector <8 x i32> %v1464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1466 = getelementptr i8, ptr %v1146, i64 960
  %v1467 = load <8 x i32>, ptr %v1466, align 4
  %v1468 = and <8 x i32> %v1465, %v1467
  %v1469 = xor <8 x i32> %v1454, %v1461
  %v1470 = and <8 x i32> %v1454, %v1461
  %v1471 = and <8 x i32> %v1469, %v1468
  %v1472 = or <8 x i32> %v1470, %v1471
  %v1473 = xor <8 x i32> %v1469, %v1468
  %v1474 = xor <8 x i32> %v1435, %v1453
  %v1475 = and <8 x i32> %v1435, %v1453
  %v1476 = and <8 x i32> %v1474, %v1472
  %v1477 = or <8 x i32> %v1475, %v1476
  %v1478 = xor <8 x i32> %v1474, %v1472
  %v1479 = xor <8 x i32> %v1392, %v1434
  %v1480 = and <8 x i32> %v1392, %v1434
  %v1481 = and <8 x i32> %v1479, %v1477
  %v1482 = or <8 x i32> %v1480, %v1481
  %v1483 = xor <8 x i32> %v1479, %v1477
  %v1484 = xor <8 x i32> %v1300, %v1391
  %v1485 = and <8 x i32> %v1300, %v1391
  %v1486 = and <8 x i32> %v1484, %v1482
  %v1487 = or <8 x i32> %v1485, %v1486
  %v1488 = xor <8 x i32> %v1484, %v1482
  %v1489 = getelementptr i8, ptr %v1141, i64 124
  %v1490 = load i32, ptr %v1489, align 4
  %v1491 = insertelement <8 x i32> poison, i32 %v1490, i64 0
  %v1492 = shufflevector <8 x i32> %v1491, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1493 = getelementptr i8, ptr %v1146, i64 992
  %v1494 = load <8 x i32>, ptr %v1493, align 4
  %v1495 = and <8 x i32> %v1492, %v1494
  %v1496 = and <8 x i32> %v1473, splat (i32 252645135)
  %v1497 = bitcast <8 x i32> %v1496 to <32 x i8>
  %v1498 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1497)
  %v1499 = lshr <8 x i32> %v1473, splat (i32 4)
  %v1500 = and <8 x i32> %v1499, splat (i32 252645135)
  %v1501 = bitcast <8 x i32> %v1500 to <32 x i8>
  %v1502 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1501)
  %v1503 = and <8 x i32> %v1495, splat (i32 252645135)
  %v1504 = bitcast <8 x i32> %v1503 to <32 x i8>
  %v1505 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1504)
  %v1506 = lshr <8 x i32> %v1495, splat (i32 4)
  %v1507 = and <8 x i32> %v1506, splat (i32 252645135)
  %v1508 = bitcast <8 x i32> %v1507 to <32 x i8>
  %v1509 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1508)
  %v1510 = and <8 x i32> %v1478, splat (i32 252645135)
  %v1511 = bitcast <8 x i32> %v1510 to <32 x i8>
  %v1512 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1511)
  %v1513 = lshr <8 x i32> %v1478, splat (i32 4)
  %v1514 = and <8 x i32> %v1513, splat (i32 252645135)
  %v1515 = bitcast <8 x i32> %v1514 to <32 x i8>
  %v1516 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1515)
  %v1517 = and <8 x i32> %v1483, splat (i32 252645135)
  %v1518 = bitcast <8 x i32> %v1517 to <32 x i8>
  %v1519 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1518)
  %v1520 = lshr <8 x i32> %v1483, splat (i32 4)
  %v1521 = and <8 x i32> %v1520, splat (i32 252645135)
  %v1522 = bitcast <8 x i32> %v1521 to <32 x i8>
  %v1523 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1522)
  %v1524 = and <8 x i32> %v1488, splat (i32 252645135)
  %v1525 = bitcast <8 x i32> %v1524 to <32 x i8>
  %v1526 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1525)
  %v1527 = lshr <8 x i32> %v1488, splat (i32 4)
  %v1528 = and <8 x i32> %v1527, splat (i32 252645135)
  %v1529 = bitcast <8 x i32> %v1528 to <32 x i8>
  %v1530 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32, i8 0, i8 8, i8 8, i8 16, i8 8, i8 16, i8 16, i8 24, i8 8, i8 16, i8 16, i8 24, i8 16, i8 24, i8 24, i8 32>, <32 x i8> %v1529)
  %v1531 = and <8 x i32> %v1487, splat (i32 252645135)
  %v1532 = bitcast <8 x i32> %v1531 to <32 x i8>
  %v1533 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1532)
  %v1534 = lshr <8 x i32> %v1487, splat (i32 4)
  %v1535 = and <8 x i32> %v1534, splat (i32 252645135)
  %v1536 = bitcast <8 x i32> %v1535 to <32 x i8>
  %v1537 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64, i8 0, i8 16, i8 16, i8 32, i8 16, i8 32, i8 32, i8 48, i8 16, i8 32, i8 32, i8 48, i8 32, i8 48, i8 48, i8 64>, <32 x i8> %v1536)
  %v1538 = add <32 x i8> %v1498, %v1505
  %v1539 = add <32 x i8> %v1538, %v1512
  %v1540 = add <32 x i8> %v1539, %v1519
  %v1541 = add <32 x i8> %v1540, %v1526
  %v1542 = add <32 x i8> %v1541, %v1533
  %v1543 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1542, <32 x i8> splat (i8 1))
  %v1544 = add <32 x i8> %v1502, %v1509
  %v1545 = add <32 x i8> %v1544, %v1516
  %v1546 = add <32 x i8> %v1545, %v1523
  %v1547 = add <32 x i8> %v1546, %v1530
  %v1548 = add <32 x i8> %v1547, %v1537
  %v1549 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1548, <32 x i8> splat (i8 1))
  %v1550 = add <16 x i16> %v1543, %v1549
  %v1551 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1550, <16 x i16> splat (i16 1))
  %v1552 = add <8 x i32> %v1138, %v1551
  %v1553 = add nsw i64 %v1137, 32
  br label %w.78
w.end.80:
  %v1554 = sub i64 %v1133, %v1136
  %v1555 = urem i64 %v1554, 8
  %v1556 = sub i64 %v1133, %v1555
  br label %w.rest.81
w.rest.81:
  %v1557 = phi i64 [ %v1136, %w.end.80 ], [ %v1676, %w.rest.body.82 ]
  %v1558 = phi <8 x i32> [ %v1138, %w.end.80 ], [ %v1675, %w.rest.body.82 ]
  %v1559 = icmp slt i64 %v1557, %v1556
  br i1 %v1559, label %w.rest.body.82, label %w.rest.end.83
w.rest.body.82:
  %v1560 = mul i64 %v1557, 4
  %v1561 = getelementptr i8, ptr %v1129, i64 %v1560
  %v1562 = load i32, ptr %v1561, align 4
  %v1563 = insertelement <8 x i32> poison, i32 %v1562, i64 0
  %v1564 = shufflevector <8 x i32> %v1563, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1565 = mul i64 %v1557, 32
  %v1566 = getelementptr i8, ptr %v198, i64 %v1565
  %v1567 = load <8 x i32>, ptr %v1566, align 4
  %v1568 = and <8 x i32> %v1564, %v1567
  %v1569 = getelementptr i8, ptr %v1561, i64 4
  %v1570 = load i32, ptr %v1569, align 4
  %v1571 = insertelement <8 x i32> poison, i32 %v1570, i64 0
  %v1572 = shufflevector <8 x i32> %v1571, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1573 = getelementptr i8, ptr %v1566, i64 32
  %v1574 = load <8 x i32>, ptr %v1573, align 4
  %v1575 = and <8 x i32> %v1572, %v1574
  %v1576 = getelementptr i8, ptr %v1561, i64 8
  %v1577 = load i32, ptr %v1576, align 4
  %v1578 = insertelement <8 x i32> poison, i32 %v1577, i64 0
  %v1579 = shufflevector <8 x i32> %v1578, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1580 = getelementptr i8, ptr %v1566, i64 64
  %v1581 = load <8 x i32>, ptr %v1580, align 4
  %v1582 = and <8 x i32> %v1579, %v1581
  %v1583 = xor <8 x i32> %v1568, %v1575
  %v1584 = and <8 x i32> %v1568, %v1575
  %v1585 = and <8 x i32> %v1583, %v1582
  %v1586 = or <8 x i32> %v1584, %v1585
  %v1587 = xor <8 x i32> %v1583, %v1582
  %v1588 = getelementptr i8, ptr %v1561, i64 12
  %v1589 = load i32, ptr %v1588, align 4
  %v1590 = insertelement <8 x i32> poison, i32 %v1589, i64 0
  %v1591 = shufflevector <8 x i32> %v1590, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1592 = getelementptr i8, ptr %v1566, i64 96
  %v1593 = load <8 x i32>, ptr %v1592, align 4
  %v1594 = and <8 x i32> %v1591, %v1593
  %v1595 = getelementptr i8, ptr %v1561, i64 16
  %v1596 = load i32, ptr %v1595, align 4
  %v1597 = insertelement <8 x i32> poison, i32 %v1596, i64 0
  %v1598 = shufflevector <8 x i32> %v1597, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1599 = getelementptr i8, ptr %v1566, i64 128
  %v1600 = load <8 x i32>, ptr %v1599, align 4
  %v1601 = and <8 x i32> %v1598, %v1600
  %v1602 = xor <8 x i32> %v1587, %v1594
  %v1603 = and <8 x i32> %v1587, %v1594
  %v1604 = and <8 x i32> %v1602, %v1601
  %v1605 = or <8 x i32> %v1603, %v1604
  %v1606 = xor <8 x i32> %v1602, %v1601
  %v1607 = getelementptr i8, ptr %v1561, i64 20
  %v1608 = load i32, ptr %v1607, align 4
  %v1609 = insertelement <8 x i32> poison, i32 %v1608, i64 0
  %v1610 = shufflevector <8 x i32> %v1609, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1611 = getelementptr i8, ptr %v1566, i64 160
  %v1612 = load <8 x i32>, ptr %v1611, align 4
  %v1613 = and <8 x i32> %v1610, %v1612
  %v1614 = getelementptr i8, ptr %v1561, i64 24
  %v1615 = load i32, ptr %v1614, align 4
  %v1616 = insertelement <8 x i32> poison, i32 %v1615, i64 0
  %v1617 = shufflevector <8 x i32> %v1616, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1618 = getelementptr i8, ptr %v1566, i64 192
  %v1619 = load <8 x i32>, ptr %v1618, align 4
  %v1620 = and <8 x i32> %v1617, %v1619
  %v1621 = xor <8 x i32> %v1606, %v1613
  %v1622 = and <8 x i32> %v1606, %v1613
  %v1623 = and <8 x i32> %v1621, %v1620
  %v1624 = or <8 x i32> %v1622, %v1623
  %v1625 = xor <8 x i32> %v1621, %v1620
  %v1626 = xor <8 x i32> %v1586, %v1605
  %v1627 = and <8 x i32> %v1586, %v1605
  %v1628 = and <8 x i32> %v1626, %v1624
  %v1629 = or <8 x i32> %v1627, %v1628
  %v1630 = xor <8 x i32> %v1626, %v1624
  %v1631 = getelementptr i8, ptr %v1561, i64 28
  %v1632 = load i32, ptr %v1631, align 4
  %v1633 = insertelement <8 x i32> poison, i32 %v1632, i64 0
  %v1634 = shufflevector <8 x i32> %v1633, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1635 = getelementptr i8, ptr %v1566, i64 224
  %v1636 = load <8 x i32>, ptr %v1635, align 4
  %v1637 = and <8 x i32> %v1634, %v1636
  %v1638 = and <8 x i32> %v1625, splat (i32 252645135)
  %v1639 = bitcast <8 x i32> %v1638 to <32 x i8>
  %v1640 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1639)
  %v1641 = lshr <8 x i32> %v1625, splat (i32 4)
  %v1642 = and <8 x i32> %v1641, splat (i32 252645135)
  %v1643 = bitcast <8 x i32> %v1642 to <32 x i8>
  %v1644 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1643)
  %v1645 = and <8 x i32> %v1637, splat (i32 252645135)
  %v1646 = bitcast <8 x i32> %v1645 to <32 x i8>
  %v1647 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1646)
  %v1648 = lshr <8 x i32> %v1637, splat (i32 4)
  %v1649 = and <8 x i32> %v1648, splat (i32 252645135)
  %v1650 = bitcast <8 x i32> %v1649 to <32 x i8>
  %v1651 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1650)
  %v1652 = and <8 x i32> %v1630, splat (i32 252645135)
  %v1653 = bitcast <8 x i32> %v1652 to <32 x i8>
  %v1654 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1653)
  %v1655 = lshr <8 x i32> %v1630, splat (i32 4)
  %v1656 = and <8 x i32> %v1655, splat (i32 252645135)
  %v1657 = bitcast <8 x i32> %v1656 to <32 x i8>
  %v1658 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8, i8 0, i8 2, i8 2, i8 4, i8 2, i8 4, i8 4, i8 6, i8 2, i8 4, i8 4, i8 6, i8 4, i8 6, i8 6, i8 8>, <32 x i8> %v1657)
  %v1659 = and <8 x i32> %v1629, splat (i32 252645135)
  %v1660 = bitcast <8 x i32> %v1659 to <32 x i8>
  %v1661 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1660)
  %v1662 = lshr <8 x i32> %v1629, splat (i32 4)
  %v1663 = and <8 x i32> %v1662, splat (i32 252645135)
  %v1664 = bitcast <8 x i32> %v1663 to <32 x i8>
  %v1665 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16, i8 0, i8 4, i8 4, i8 8, i8 4, i8 8, i8 8, i8 12, i8 4, i8 8, i8 8, i8 12, i8 8, i8 12, i8 12, i8 16>, <32 x i8> %v1664)
  %v1666 = add <32 x i8> %v1640, %v1647
  %v1667 = add <32 x i8> %v1666, %v1654
  %v1668 = add <32 x i8> %v1667, %v1661
  %v1669 = add <32 x i8> %v1668, %v1644
  %v1670 = add <32 x i8> %v1669, %v1651
  %v1671 = add <32 x i8> %v1670, %v1658
  %v1672 = add <32 x i8> %v1671, %v1665
  %v1673 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1672, <32 x i8> splat (i8 1))
  %v1674 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1673, <16 x i16> splat (i16 1))
  %v1675 = add <8 x i32> %v1558, %v1674
  %v1676 = add nsw i64 %v1557, 8
  br label %w.rest.81
w.rest.end.83:
  %v1677 = sub i64 %v1133, %v1556
  br label %w.rest.84
w.rest.84:
  %v1678 = phi i64 [ %v1556, %w.rest.end.83 ], [ %v1701, %w.rest.body.85 ]
  %v1679 = phi <8 x i32> [ %v1558, %w.rest.end.83 ], [ %v1700, %w.rest.body.85 ]
  %v1680 = icmp slt i64 %v1678, %v1133
  br i1 %v1680, label %w.rest.body.85, label %w.rest.end.86
w.rest.body.85:
  %v1681 = mul i64 %v1678, 4
  %v1682 = getelementptr i8, ptr %v1129, i64 %v1681
  %v1683 = load i32, ptr %v1682, align 4
  %v1684 = insertelement <8 x i32> poison, i32 %v1683, i64 0
  %v1685 = shufflevector <8 x i32> %v1684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1686 = mul i64 %v1678, 32
  %v1687 = getelementptr i8, ptr %v198, i64 %v1686
  %v1688 = load <8 x i32>, ptr %v1687, align 4
  %v1689 = and <8 x i32> %v1685, %v1688
  %v1690 = and <8 x i32> %v1689, splat (i32 252645135)
  %v1691 = bitcast <8 x i32> %v1690 to <32 x i8>
  %v1692 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1691)
  %v1693 = lshr <8 x i32> %v1689, splat (i32 4)
  %v1694 = and <8 x i32> %v1693, splat (i32 252645135)
  %v1695 = bitcast <8 x i32> %v1694 to <32 x i8>
  %v1696 = call <32 x i8> @llvm.x86.avx2.pshuf.b(<32 x i8> <i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4, i8 0, i8 1, i8 1, i8 2, i8 1, i8 2, i8 2, i8 3, i8 1, i8 2, i8 2, i8 3, i8 2, i8 3, i8 3, i8 4>, <32 x i8> %v1695)
  %v1697 = add <32 x i8> %v1692, %v1696
  %v1698 = call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %v1697, <32 x i8> splat (i8 1))
  %v1699 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1698, <16 x i16> splat (i16 1))
  %v1700 = add <8 x i32> %v1679, %v1699
  %v1701 = add nsw i64 %v1678, 1
  br label %w.rest.84
w.rest.end.86:
  %v1702 = mul i64 %v1121, 4
  %v1703 = getelementptr i8, ptr %v174, i64 %v1702
  %v1704 = load i32, ptr %v1703, align 4
  %v1705 = mul i64 %v1077, 4
  %v1706 = getelementptr i8, ptr %v178, i64 %v1705
  %v1707 = trunc i64 %v1080 to i32
  %v1708 = insertelement <8 x i32> poison, i32 %v1707, i64 0
  %v1709 = shufflevector <8 x i32> %v1708, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1710 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1709
  %v1711 = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr align 4 %v1706, <8 x i1> %v1710, <8 x i32> zeroinitializer)
  %v1712 = insertelement <8 x i32> poison, i32 %v1704, i64 0
  %v1713 = shufflevector <8 x i32> %v1712, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1714 = add <8 x i32> %v1713, %v1711
  %v1715 = sub <8 x i32> %v1714, %v1679
  %v1716 = icmp ne <8 x i32> %v1715, splat (i32 0)
  %v1717 = sitofp <8 x i32> %v1679 to <8 x float>
  %v1718 = sitofp <8 x i32> %v1715 to <8 x float>
  %v1719 = fdiv <8 x float> %v1717, %v1718
  %v1720 = select <8 x i1> %v1716, <8 x float> %v1719, <8 x float> splat (float 0x3FF0000000000000)
  %v1721 = mul i64 %v1121, %v202
  %v1722 = getelementptr i8, ptr %v196, i64 %v1721
  %v1723 = mul i64 %v1077, 4
  %v1724 = getelementptr i8, ptr %v1722, i64 %v1723
  %v1725 = trunc i64 %v1080 to i32
  %v1726 = insertelement <8 x i32> poison, i32 %v1725, i64 0
  %v1727 = shufflevector <8 x i32> %v1726, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1728 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1727
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1720, ptr align 4 %v1724, <8 x i1> %v1728)
  %v1729 = add nsw i64 %v1121, 1
  br label %i.75
i.end.77:
  %v1730 = add nsw i64 %v1077, 8
  br label %edge.block.58
edge.block.end.60:
  %v1731 = add nsw i64 %v218, %v212
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


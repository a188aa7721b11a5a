
define void @softmax.together(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 64
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 72
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 256
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 264
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 312
  %v10 = load i64, ptr %v9, align 8
  br label %together.1
together.1:
  %v11 = phi i64 [ %v6, %entry ], [ %v711, %i.end.51 ]
  %v12 = icmp slt i64 %v11, %v8
  br i1 %v12, label %together.body.2, label %together.end.3
together.body.2:
  %v13 = add i64 %v11, %v10
  %v14 = call i64 @llvm.smin.i64(i64 %v8, i64 %v13)
  %v15 = sub i64 0, %v11
  %v16 = mul i64 %v4, %v15
  %v17 = getelementptr i8, ptr %v2, i64 %v16
  %v18 = getelementptr i8, ptr %arguments, i64 296
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %arguments, i64 304
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %arguments, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %arguments, i64 16
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %arguments, i64 32
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr i8, ptr %arguments, i64 0
  %v29 = load ptr, ptr %v28, align 8
  %v30 = getelementptr i8, ptr %arguments, i64 40
  %v31 = load ptr, ptr %v30, align 8
  %v32 = sub i64 %v14, 4
  %v33 = icmp sge i64 %v32, %v11
  %v34 = select i1 %v33, i64 %v14, i64 %v11
  br label %i.4
i.4:
  %v35 = phi i64 [ %v11, %together.body.2 ], [ %v229, %k.edge.end.12 ]
  %v36 = icmp slt i64 %v35, %v34
  br i1 %v36, label %i.body.5, label %i.end.6
i.body.5:
  %v37 = call i64 @llvm.smin.i64(i64 %v35, i64 %v32)
  %v38 = mul i64 %v37, %v23
  %v39 = getelementptr i8, ptr %v29, i64 %v38
  %v40 = getelementptr i8, ptr %v39, i64 %v23
  %v41 = mul i64 %v23, 2
  %v42 = getelementptr i8, ptr %v39, i64 %v41
  %v43 = mul i64 %v23, 3
  %v44 = getelementptr i8, ptr %v39, i64 %v43
  %v45 = urem i64 %v21, 16
  %v46 = sub i64 %v21, %v45
  br label %k.7
k.7:
  %v47 = phi i64 [ 0, %i.body.5 ], [ %v109, %k.body.8 ]
  %v48 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v63, %k.body.8 ]
  %v49 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v69, %k.body.8 ]
  %v50 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v76, %k.body.8 ]
  %v51 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v82, %k.body.8 ]
  %v52 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v89, %k.body.8 ]
  %v53 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v95, %k.body.8 ]
  %v54 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v102, %k.body.8 ]
  %v55 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.5 ], [ %v108, %k.body.8 ]
  %v56 = icmp slt i64 %v47, %v46
  br i1 %v56, label %k.body.8, label %k.end.9
k.body.8:
  %v57 = mul i64 %v47, 4
  %v58 = getelementptr i8, ptr %v39, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fcmp ogt <8 x float> %v48, %v59
  %v61 = select <8 x i1> %v60, <8 x float> %v48, <8 x float> %v59
  %v62 = fcmp uno <8 x float> %v48, %v48
  %v63 = select <8 x i1> %v62, <8 x float> %v48, <8 x float> %v61
  %v64 = getelementptr i8, ptr %v58, i64 32
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fcmp ogt <8 x float> %v49, %v65
  %v67 = select <8 x i1> %v66, <8 x float> %v49, <8 x float> %v65
  %v68 = fcmp uno <8 x float> %v49, %v49
  %v69 = select <8 x i1> %v68, <8 x float> %v49, <8 x float> %v67
  %v70 = mul i64 %v47, 4
  %v71 = getelementptr i8, ptr %v40, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fcmp ogt <8 x float> %v50, %v72
  %v74 = select <8 x i1> %v73, <8 x float> %v50, <8 x float> %v72
  %v75 = fcmp uno <8 x float> %v50, %v50
  %v76 = select <8 x i1> %v75, <8 x float> %v50, <8 x float> %v74
  %v77 = getelementptr i8, ptr %v71, i64 32
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fcmp ogt <8 x float> %v51, %v78
  %v80 = select <8 x i1> %v79, <8 x float> %v51, <8 x float> %v78
  %v81 = fcmp uno <8 x float> %v51, %v51
  %v82 = select <8 x i1> %v81, <8 x float> %v51, <8 x float> %v80
  %v83 = mul i64 %v47, 4
  %v84 = getelementptr i8, ptr %v42, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fcmp ogt <8 x float> %v52, %v85
  %v87 = select <8 x i1> %v86, <8 x float> %v52, <8 x float> %v85
  %v88 = fcmp uno <8 x float> %v52, %v52
  %v89 = select <8 x i1> %v88, <8 x float> %v52, <8 x float> %v87
  %v90 = getelementptr i8, ptr %v84, i64 32
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fcmp ogt <8 x float> %v53, %v91
  %v93 = select <8 x i1> %v92, <8 x float> %v53, <8 x float> %v91
  %v94 = fcmp uno <8 x float> %v53, %v53
  %v95 = select <8 x i1> %v94, <8 x float> %v53, <8 x float> %v93
  %v96 = mul i64 %v47, 4
  %v97 = getelementptr i8, ptr %v44, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fcmp ogt <8 x float> %v54, %v98
  %v100 = select <8 x i1> %v99, <8 x float> %v54, <8 x float> %v98
  %v101 = fcmp uno <8 x float> %v54, %v54
  %v102 = select <8 x i1> %v101, <8 x float> %v54, <8 x float> %v100
  %v103 = getelementptr i8, ptr %v97, i64 32
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fcmp ogt <8 x float> %v55, %v104
  %v106 = select <8 x i1> %v105, <8 x float> %v55, <8 x float> %v104
  %v107 = fcmp uno <8 x float> %v55, %v55
  %v108 = select <8 x i1> %v107, <8 x float> %v55, <8 x float> %v106
  %v109 = add nsw i64 %v47, 16
  br label %k.7
k.end.9:
  %v110 = fcmp ogt <8 x float> %v48, %v49
  %v111 = select <8 x i1> %v110, <8 x float> %v48, <8 x float> %v49
  %v112 = fcmp uno <8 x float> %v48, %v48
  %v113 = select <8 x i1> %v112, <8 x float> %v48, <8 x float> %v111
  %v114 = fcmp ogt <8 x float> %v50, %v51
  %v115 = select <8 x i1> %v114, <8 x float> %v50, <8 x float> %v51
  %v116 = fcmp uno <8 x float> %v50, %v50
  %v117 = select <8 x i1> %v116, <8 x float> %v50, <8 x float> %v115
  %v118 = fcmp ogt <8 x float> %v52, %v53
  %v119 = select <8 x i1> %v118, <8 x float> %v52, <8 x float> %v53
  %v120 = fcmp uno <8 x float> %v52, %v52
  %v121 = select <8 x i1> %v120, <8 x float> %v52, <8 x float> %v119
  %v122 = fcmp ogt <8 x float> %v54, %v55
  %v123 = select <8 x i1> %v122, <8 x float> %v54, <8 x float> %v55
  %v124 = fcmp uno <8 x float> %v54, %v54
  %v125 = select <8 x i1> %v124, <8 x float> %v54, <8 x float> %v123
  br label %k.edge.10
k.edge.10:
  %v126 = phi i64 [ %v46, %k.end.9 ], [ %v198, %k.edge.body.11 ]
  %v127 = phi <8 x float> [ %v113, %k.end.9 ], [ %v149, %k.edge.body.11 ]
  %v128 = phi <8 x float> [ %v117, %k.end.9 ], [ %v165, %k.edge.body.11 ]
  %v129 = phi <8 x float> [ %v121, %k.end.9 ], [ %v181, %k.edge.body.11 ]
  %v130 = phi <8 x float> [ %v125, %k.end.9 ], [ %v197, %k.edge.body.11 ]
  %v131 = icmp slt i64 %v126, %v21
  br i1 %v131, label %k.edge.body.11, label %k.edge.end.12
k.edge.body.11:
  %v132 = sub i64 %v21, %v126
  %v133 = call i64 @llvm.smin.i64(i64 %v132, i64 8)
  %v134 = mul i64 %v126, 4
  %v135 = getelementptr i8, ptr %v39, i64 %v134
  %v136 = trunc i64 %v133 to i32
  %v137 = insertelement <8 x i32> poison, i32 %v136, i64 0
  %v138 = shufflevector <8 x i32> %v137, <8 x i32> poison, <8 x i32> zeroinitializer
  %v139 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v138
  %v140 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v135, <8 x i1> %v139, <8 x float> zeroinitializer)
  %v141 = trunc i64 %v133 to i32
  %v142 = insertelement <8 x i32> poison, i32 %v141, i64 0
  %v143 = shufflevector <8 x i32> %v142, <8 x i32> poison, <8 x i32> zeroinitializer
  %v144 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v143
  %v145 = select <8 x i1> %v144, <8 x float> %v140, <8 x float> splat (float 0xFFF0000000000000)
  %v146 = fcmp ogt <8 x float> %v127, %v145
  %v147 = select <8 x i1> %v146, <8 x float> %v127, <8 x float> %v145
  %v148 = fcmp uno <8 x float> %v127, %v127
  %v149 = select <8 x i1> %v148, <8 x float> %v127, <8 x float> %v147
  %v150 = mul i64 %v126, 4
  %v151 = getelementptr i8, ptr %v40, i64 %v150
  %v152 = trunc i64 %v133 to i32
  %v153 = insertelement <8 x i32> poison, i32 %v152, i64 0
  %v154 = shufflevector <8 x i32> %v153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v155 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v154
  %v156 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v151, <8 x i1> %v155, <8 x float> zeroinitializer)
  %v157 = trunc i64 %v133 to i32
  %v158 = insertelement <8 x i32> poison, i32 %v157, i64 0
  %v159 = shufflevector <8 x i32> %v158, <8 x i32> poison, <8 x i32> zeroinitializer
  %v160 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v159
  %v161 = select <8 x i1> %v160, <8 x float> %v156, <8 x float> splat (float 0xFFF0000000000000)
  %v162 = fcmp ogt <8 x float> %v128, %v161
  %v163 = select <8 x i1> %v162, <8 x float> %v128, <8 x float> %v161
  %v164 = fcmp uno <8 x float> %v128, %v128
  %v165 = select <8 x i1> %v164, <8 x float> %v128, <8 x float> %v163
  %v166 = mul i64 %v126, 4
  %v167 = getelementptr i8, ptr %v42, i64 %v166
  %v168 = trunc i64 %v133 to i32
  %v169 = insertelement <8 x i32> poison, i32 %v168, i64 0
  %v170 = shufflevector <8 x i32> %v169, <8 x i32> poison, <8 x i32> zeroinitializer
  %v171 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v170
  %v172 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v167, <8 x i1> %v171, <8 x float> zeroinitializer)
  %v173 = trunc i64 %v133 to i32
  %v174 = insertelement <8 x i32> poison, i32 %v173, i64 0
  %v175 = shufflevector <8 x i32> %v174, <8 x i32> poison, <8 x i32> zeroinitializer
  %v176 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v175
  %v177 = select <8 x i1> %v176, <8 x float> %v172, <8 x float> splat (float 0xFFF0000000000000)
  %v178 = fcmp ogt <8 x float> %v129, %v177
  %v179 = select <8 x i1> %v178, <8 x float> %v129, <8 x float> %v177
  %v180 = fcmp uno <8 x float> %v129, %v129
  %v181 = select <8 x i1> %v180, <8 x float> %v129, <8 x float> %v179
  %v182 = mul i64 %v126, 4
  %v183 = getelementptr i8, ptr %v44, i64 %v182
  %v184 = trunc i64 %v133 to i32
  %v185 = insertelement <8 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <8 x i32> %v185, <8 x i32> poison, <8 x i32> zeroinitializer
  %v187 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v186
  %v188 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v183, <8 x i1> %v187, <8 x float> zeroinitializer)
  %v189 = trunc i64 %v133 to i32
  %v190 = insertelement <8 x i32> poison, i32 %v189, i64 0
  %v191 = shufflevector <8 x i32> %v190, <8 x i32> poison, <8 x i32> zeroinitializer
  %v192 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v191
  %v193 = select <8 x i1> %v192, <8 x float> %v188, <8 x float> splat (float 0xFFF0000000000000)
  %v194 = fcmp ogt <8 x float> %v130, %v193
  %v195 = select <8 x i1> %v194, <8 x float> %v130, <8 x float> %v193
  %v196 = fcmp uno <8 x float> %v130, %v130
  %v197 = select <8 x i1> %v196, <8 x float> %v130, <8 x float> %v195
  %v198 = add nsw i64 %v126, 8
  br label %k.edge.10
k.edge.end.12:
  %v199 = shufflevector <8 x float> %v127, <8 x float> %v128, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v200 = shufflevector <8 x float> %v127, <8 x float> %v128, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v201 = fcmp ogt <8 x float> %v199, %v200
  %v202 = select <8 x i1> %v201, <8 x float> %v199, <8 x float> %v200
  %v203 = fcmp uno <8 x float> %v199, %v199
  %v204 = select <8 x i1> %v203, <8 x float> %v199, <8 x float> %v202
  %v205 = shufflevector <8 x float> %v129, <8 x float> %v130, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v206 = shufflevector <8 x float> %v129, <8 x float> %v130, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v207 = fcmp ogt <8 x float> %v205, %v206
  %v208 = select <8 x i1> %v207, <8 x float> %v205, <8 x float> %v206
  %v209 = fcmp uno <8 x float> %v205, %v205
  %v210 = select <8 x i1> %v209, <8 x float> %v205, <8 x float> %v208
  %v211 = shufflevector <8 x float> %v204, <8 x float> %v210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v212 = shufflevector <8 x float> %v204, <8 x float> %v210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v213 = fcmp ogt <8 x float> %v211, %v212
  %v214 = select <8 x i1> %v213, <8 x float> %v211, <8 x float> %v212
  %v215 = fcmp uno <8 x float> %v211, %v211
  %v216 = select <8 x i1> %v215, <8 x float> %v211, <8 x float> %v214
  %v217 = shufflevector <8 x float> %v216, <8 x float> %v216, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v218 = shufflevector <8 x float> %v216, <8 x float> %v216, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v219 = fcmp ogt <4 x float> %v217, %v218
  %v220 = select <4 x i1> %v219, <4 x float> %v217, <4 x float> %v218
  %v221 = fcmp uno <4 x float> %v217, %v217
  %v222 = select <4 x i1> %v221, <4 x float> %v217, <4 x float> %v220
  %v223 = extractelement <4 x float> %v222, i64 0
  %v224 = extractelement <4 x float> %v222, i64 1
  %v225 = extractelement <4 x float> %v222, i64 2
  %v226 = extractelement <4 x float> %v222, i64 3
  %v227 = mul i64 %v37, 4
  %v228 = getelementptr i8, ptr %v31, i64 %v227
  store <4 x float> %v222, ptr %v228, align 4
  %v229 = add nsw i64 %v35, 4
  br label %i.4
i.end.6:
  br label %i.edge.13
i.edge.13:
  %v230 = phi i64 [ %v34, %i.end.6 ], [ %v307, %k.edge.end.21 ]
  %v231 = icmp slt i64 %v230, %v14
  br i1 %v231, label %i.edge.body.14, label %i.edge.end.15
i.edge.body.14:
  %v232 = mul i64 %v230, %v23
  %v233 = getelementptr i8, ptr %v29, i64 %v232
  %v234 = urem i64 %v21, 16
  %v235 = sub i64 %v21, %v234
  br label %k.16
k.16:
  %v236 = phi i64 [ 0, %i.edge.body.14 ], [ %v253, %k.body.17 ]
  %v237 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.edge.body.14 ], [ %v246, %k.body.17 ]
  %v238 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.edge.body.14 ], [ %v252, %k.body.17 ]
  %v239 = icmp slt i64 %v236, %v235
  br i1 %v239, label %k.body.17, label %k.end.18
k.body.17:
  %v240 = mul i64 %v236, 4
  %v241 = getelementptr i8, ptr %v233, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fcmp ogt <8 x float> %v237, %v242
  %v244 = select <8 x i1> %v243, <8 x float> %v237, <8 x float> %v242
  %v245 = fcmp uno <8 x float> %v237, %v237
  %v246 = select <8 x i1> %v245, <8 x float> %v237, <8 x float> %v244
  %v247 = getelementptr i8, ptr %v241, i64 32
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fcmp ogt <8 x float> %v238, %v248
  %v250 = select <8 x i1> %v249, <8 x float> %v238, <8 x float> %v248
  %v251 = fcmp uno <8 x float> %v238, %v238
  %v252 = select <8 x i1> %v251, <8 x float> %v238, <8 x float> %v250
  %v253 = add nsw i64 %v236, 16
  br label %k.16
k.end.18:
  %v254 = fcmp ogt <8 x float> %v237, %v238
  %v255 = select <8 x i1> %v254, <8 x float> %v237, <8 x float> %v238
  %v256 = fcmp uno <8 x float> %v237, %v237
  %v257 = select <8 x i1> %v256, <8 x float> %v237, <8 x float> %v255
  br label %k.edge.19
k.edge.19:
  %v258 = phi i64 [ %v235, %k.end.18 ], [ %v279, %k.edge.body.20 ]
  %v259 = phi <8 x float> [ %v257, %k.end.18 ], [ %v278, %k.edge.body.20 ]
  %v260 = icmp slt i64 %v258, %v21
  br i1 %v260, label %k.edge.body.20, label %k.edge.end.21
k.edge.body.20:
  %v261 = sub i64 %v21, %v258
  %v262 = call i64 @llvm.smin.i64(i64 %v261, i64 8)
  %v263 = mul i64 %v258, 4
  %v264 = getelementptr i8, ptr %v233, i64 %v263
  %v265 = trunc i64 %v262 to i32
  %v266 = insertelement <8 x i32> poison, i32 %v265, i64 0
  %v267 = shufflevector <8 x i32> %v266, <8 x i32> poison, <8 x i32> zeroinitializer
  %v268 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v267
  %v269 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v264, <8 x i1> %v268, <8 x float> zeroinitializer)
  %v270 = trunc i64 %v262 to i32
  %v271 = insertelement <8 x i32> poison, i32 %v270, i64 0
  %v272 = shufflevector <8 x i32> %v271, <8 x i32> poison, <8 x i32> zeroinitializer
  %v273 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v272
  %v274 = select <8 x i1> %v273, <8 x float> %v269, <8 x float> splat (float 0xFFF0000000000000)
  %v275 = fcmp ogt <8 x float> %v259, %v274
  %v276 = select <8 x i1> %v275, <8 x float> %v259, <8 x float> %v274
  %v277 = fcmp uno <8 x float> %v259, %v259
  %v278 = select <8 x i1> %v277, <8 x float> %v259, <8 x float> %v276
  %v279 = add nsw i64 %v258, 8
  br label %k.edge.19
k.edge.end.21:
  %v280 = shufflevector <8 x float> %v259, <8 x float> %v259, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v281 = shufflevector <8 x float> %v259, <8 x float> %v259, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v282 = fcmp ogt <8 x float> %v280, %v281
  %v283 = select <8 x i1> %v282, <8 x float> %v280, <8 x float> %v281
  %v284 = fcmp uno <8 x float> %v280, %v280
  %v285 = select <8 x i1> %v284, <8 x float> %v280, <8 x float> %v283
  %v286 = shufflevector <8 x float> %v259, <8 x float> %v259, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v287 = shufflevector <8 x float> %v259, <8 x float> %v259, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v288 = fcmp ogt <8 x float> %v286, %v287
  %v289 = select <8 x i1> %v288, <8 x float> %v286, <8 x float> %v287
  %v290 = fcmp uno <8 x float> %v286, %v286
  %v291 = select <8 x i1> %v290, <8 x float> %v286, <8 x float> %v289
  %v292 = shufflevector <8 x float> %v285, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v293 = shufflevector <8 x float> %v285, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v294 = fcmp ogt <8 x float> %v292, %v293
  %v295 = select <8 x i1> %v294, <8 x float> %v292, <8 x float> %v293
  %v296 = fcmp uno <8 x float> %v292, %v292
  %v297 = select <8 x i1> %v296, <8 x float> %v292, <8 x float> %v295
  %v298 = shufflevector <8 x float> %v297, <8 x float> %v297, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v299 = shufflevector <8 x float> %v297, <8 x float> %v297, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v300 = fcmp ogt <4 x float> %v298, %v299
  %v301 = select <4 x i1> %v300, <4 x float> %v298, <4 x float> %v299
  %v302 = fcmp uno <4 x float> %v298, %v298
  %v303 = select <4 x i1> %v302, <4 x float> %v298, <4 x float> %v301
  %v304 = extractelement <4 x float> %v303, i64 0
  %v305 = mul i64 %v230, 4
  %v306 = getelementptr i8, ptr %v31, i64 %v305
  store float %v304, ptr %v306, align 4
  %v307 = add nsw i64 %v230, 1
  br label %i.edge.13
i.edge.end.15:
  %v308 = getelementptr i8, ptr %arguments, i64 296
  %v309 = load i64, ptr %v308, align 8
  %v310 = getelementptr i8, ptr %arguments, i64 304
  %v311 = load i64, ptr %v310, align 8
  %v312 = getelementptr i8, ptr %arguments, i64 8
  %v313 = load i64, ptr %v312, align 8
  %v314 = getelementptr i8, ptr %arguments, i64 16
  %v315 = load i64, ptr %v314, align 8
  %v316 = getelementptr i8, ptr %arguments, i64 32
  %v317 = load i64, ptr %v316, align 8
  %v318 = getelementptr i8, ptr %arguments, i64 0
  %v319 = load ptr, ptr %v318, align 8
  %v320 = getelementptr i8, ptr %arguments, i64 56
  %v321 = load i64, ptr %v320, align 8
  %v322 = getelementptr i8, ptr %arguments, i64 40
  %v323 = load ptr, ptr %v322, align 8
  %v324 = getelementptr i8, ptr %arguments, i64 72
  %v325 = load i64, ptr %v324, align 8
  %v326 = getelementptr i8, ptr %arguments, i64 208
  %v327 = load i64, ptr %v326, align 8
  %v328 = getelementptr i8, ptr %arguments, i64 216
  %v329 = load i64, ptr %v328, align 8
  br label %i.22
i.22:
  %v330 = phi i64 [ %v11, %i.edge.end.15 ], [ %v429, %edge.block.end.30 ]
  %v331 = icmp slt i64 %v330, %v14
  br i1 %v331, label %i.body.23, label %i.end.24
i.body.23:
  %v332 = mul i64 %v330, 4
  %v333 = getelementptr i8, ptr %v323, i64 %v332
  %v334 = load float, ptr %v333, align 4
  %v335 = insertelement <8 x float> poison, float %v334, i64 0
  %v336 = shufflevector <8 x float> %v335, <8 x float> poison, <8 x i32> zeroinitializer
  %v337 = sub i64 %v329, %v327
  %v338 = urem i64 %v337, 8
  %v339 = sub i64 %v329, %v338
  br label %block.25
block.25:
  %v340 = phi i64 [ %v327, %i.body.23 ], [ %v379, %block.body.26 ]
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %block.body.26, label %block.end.27
block.body.26:
  %v342 = mul i64 %v330, %v313
  %v343 = getelementptr i8, ptr %v319, i64 %v342
  %v344 = mul i64 %v340, 4
  %v345 = getelementptr i8, ptr %v343, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = getelementptr i8, ptr %v345, i64 8192
  call void @llvm.prefetch.p0(ptr %v347, i32 0, i32 3, i32 1)
  %v348 = fsub <8 x float> %v346, %v336
  %v349 = fcmp ogt <8 x float> %v348, splat (float 0x4056400000000000)
  %v350 = select <8 x i1> %v349, <8 x float> splat (float 0x4056400000000000), <8 x float> %v348
  %v351 = fcmp olt <8 x float> %v350, splat (float 0xC05A400000000000)
  %v352 = select <8 x i1> %v351, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v350
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v352, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v354 = fsub <8 x float> %v353, splat (float 0x4168000000000000)
  %v355 = bitcast <8 x float> %v353 to <8 x i32>
  %v356 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v354, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v352)
  %v357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v354, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v356)
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v357, <8 x float> splat (float 0x3F8122CA20000000))
  %v359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v358, <8 x float> %v357, <8 x float> splat (float 0x3FA5557A20000000))
  %v360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v359, <8 x float> %v357, <8 x float> splat (float 0x3FC5554AA0000000))
  %v361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v360, <8 x float> %v357, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v362 = fmul <8 x float> %v357, %v357
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v362, <8 x float> %v361, <8 x float> %v357)
  %v364 = fadd <8 x float> %v363, splat (float 0x3FF0000000000000)
  %v365 = shl <8 x i32> %v355, splat (i32 22)
  %v366 = and <8 x i32> %v365, splat (i32 -8388608)
  %v367 = shl <8 x i32> %v355, splat (i32 23)
  %v368 = sub <8 x i32> %v367, %v366
  %v369 = add <8 x i32> %v366, splat (i32 1065353216)
  %v370 = bitcast <8 x i32> %v369 to <8 x float>
  %v371 = add <8 x i32> %v368, splat (i32 1065353216)
  %v372 = bitcast <8 x i32> %v371 to <8 x float>
  %v373 = fmul <8 x float> %v364, %v370
  %v374 = fmul <8 x float> %v373, %v372
  %v375 = mul i64 %v330, %v325
  %v376 = getelementptr i8, ptr %v17, i64 %v375
  %v377 = mul i64 %v340, 4
  %v378 = getelementptr i8, ptr %v376, i64 %v377
  store <8 x float> %v374, ptr %v378, align 4
  %v379 = add nsw i64 %v340, 8
  br label %block.25
block.end.27:
  br label %edge.block.28
edge.block.28:
  %v380 = phi i64 [ %v339, %block.end.27 ], [ %v428, %edge.block.body.29 ]
  %v381 = icmp slt i64 %v380, %v329
  br i1 %v381, label %edge.block.body.29, label %edge.block.end.30
edge.block.body.29:
  %v382 = sub i64 %v329, %v380
  %v383 = call i64 @llvm.smin.i64(i64 %v382, i64 8)
  %v384 = mul i64 %v330, %v313
  %v385 = getelementptr i8, ptr %v319, i64 %v384
  %v386 = mul i64 %v380, 4
  %v387 = getelementptr i8, ptr %v385, i64 %v386
  %v388 = trunc i64 %v383 to i32
  %v389 = insertelement <8 x i32> poison, i32 %v388, i64 0
  %v390 = shufflevector <8 x i32> %v389, <8 x i32> poison, <8 x i32> zeroinitializer
  %v391 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v390
  %v392 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v387, <8 x i1> %v391, <8 x float> zeroinitializer)
  %v393 = fsub <8 x float> %v392, %v336
  %v394 = fcmp ogt <8 x float> %v393, splat (float 0x4056400000000000)
  %v395 = select <8 x i1> %v394, <8 x float> splat (float 0x4056400000000000), <8 x float> %v393
  %v396 = fcmp olt <8 x float> %v395, splat (float 0xC05A400000000000)
  %v397 = select <8 x i1> %v396, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v395
  %v398 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v397, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v399 = fsub <8 x float> %v398, splat (float 0x4168000000000000)
  %v400 = bitcast <8 x float> %v398 to <8 x i32>
  %v401 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v399, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v397)
  %v402 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v399, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v401)
  %v403 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v402, <8 x float> splat (float 0x3F8122CA20000000))
  %v404 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v403, <8 x float> %v402, <8 x float> splat (float 0x3FA5557A20000000))
  %v405 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v404, <8 x float> %v402, <8 x float> splat (float 0x3FC5554AA0000000))
  %v406 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v405, <8 x float> %v402, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v407 = fmul <8 x float> %v402, %v402
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v406, <8 x float> %v402)
  %v409 = fadd <8 x float> %v408, splat (float 0x3FF0000000000000)
  %v410 = shl <8 x i32> %v400, splat (i32 22)
  %v411 = and <8 x i32> %v410, splat (i32 -8388608)
  %v412 = shl <8 x i32> %v400, splat (i32 23)
  %v413 = sub <8 x i32> %v412, %v411
  %v414 = add <8 x i32> %v411, splat (i32 1065353216)
  %v415 = bitcast <8 x i32> %v414 to <8 x float>
  %v416 = add <8 x i32> %v413, splat (i32 1065353216)
  %v417 = bitcast <8 x i32> %v416 to <8 x float>
  %v418 = fmul <8 x float> %v409, %v415
  %v419 = fmul <8 x float> %v418, %v417
  %v420 = mul i64 %v330, %v325
  %v421 = getelementptr i8, ptr %v17, i64 %v420
  %v422 = mul i64 %v380, 4
  %v423 = getelementptr i8, ptr %v421, i64 %v422
  %v424 = trunc i64 %v383 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v419, ptr align 4 %v423, <8 x i1> %v427)
  %v428 = add nsw i64 %v380, 8
  br label %edge.block.28
edge.block.end.30:
  %v429 = add nsw i64 %v330, 1
  br label %i.22
i.end.24:
  %v430 = getelementptr i8, ptr %arguments, i64 296
  %v431 = load i64, ptr %v430, align 8
  %v432 = getelementptr i8, ptr %arguments, i64 304
  %v433 = load i64, ptr %v432, align 8
  %v434 = getelementptr i8, ptr %arguments, i64 72
  %v435 = load i64, ptr %v434, align 8
  %v436 = getelementptr i8, ptr %arguments, i64 80
  %v437 = load i64, ptr %v436, align 8
  %v438 = getelementptr i8, ptr %arguments, i64 96
  %v439 = load i64, ptr %v438, align 8
  %v440 = getelementptr i8, ptr %arguments, i64 104
  %v441 = load ptr, ptr %v440, align 8
  %v442 = sub i64 %v14, 4
  %v443 = icmp sge i64 %v442, %v11
  %v444 = select i1 %v443, i64 %v14, i64 %v11
  br label %i.31
i.31:
  %v445 = phi i64 [ %v11, %i.end.24 ], [ %v579, %k_2.edge.end.39 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %i.body.32, label %i.end.33
i.body.32:
  %v447 = call i64 @llvm.smin.i64(i64 %v445, i64 %v442)
  %v448 = mul i64 %v447, %v435
  %v449 = getelementptr i8, ptr %v17, i64 %v448
  %v450 = getelementptr i8, ptr %v449, i64 %v435
  %v451 = mul i64 %v435, 2
  %v452 = getelementptr i8, ptr %v449, i64 %v451
  %v453 = mul i64 %v435, 3
  %v454 = getelementptr i8, ptr %v449, i64 %v453
  %v455 = urem i64 %v433, 16
  %v456 = sub i64 %v433, %v455
  br label %k_2.34
k_2.34:
  %v457 = phi i64 [ 0, %i.body.32 ], [ %v495, %k_2.body.35 ]
  %v458 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v470, %k_2.body.35 ]
  %v459 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v473, %k_2.body.35 ]
  %v460 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v477, %k_2.body.35 ]
  %v461 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v480, %k_2.body.35 ]
  %v462 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v484, %k_2.body.35 ]
  %v463 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v487, %k_2.body.35 ]
  %v464 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v491, %k_2.body.35 ]
  %v465 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.32 ], [ %v494, %k_2.body.35 ]
  %v466 = icmp slt i64 %v457, %v456
  br i1 %v466, label %k_2.body.35, label %k_2.end.36
k_2.body.35:
  %v467 = mul i64 %v457, 4
  %v468 = getelementptr i8, ptr %v449, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = fadd <8 x float> %v458, %v469
  %v471 = getelementptr i8, ptr %v468, i64 32
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = fadd <8 x float> %v459, %v472
  %v474 = mul i64 %v457, 4
  %v475 = getelementptr i8, ptr %v450, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = fadd <8 x float> %v460, %v476
  %v478 = getelementptr i8, ptr %v475, i64 32
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = fadd <8 x float> %v461, %v479
  %v481 = mul i64 %v457, 4
  %v482 = getelementptr i8, ptr %v452, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = fadd <8 x float> %v462, %v483
  %v485 = getelementptr i8, ptr %v482, i64 32
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = fadd <8 x float> %v463, %v486
  %v488 = mul i64 %v457, 4
  %v489 = getelementptr i8, ptr %v454, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = fadd <8 x float> %v464, %v490
  %v492 = getelementptr i8, ptr %v489, i64 32
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fadd <8 x float> %v465, %v493
  %v495 = add nsw i64 %v457, 16
  br label %k_2.34
k_2.end.36:
  %v496 = fadd <8 x float> %v458, %v459
  %v497 = fadd <8 x float> %v460, %v461
  %v498 = fadd <8 x float> %v462, %v463
  %v499 = fadd <8 x float> %v464, %v465
  br label %k_2.edge.37
k_2.edge.37:
  %v500 = phi i64 [ %v456, %k_2.end.36 ], [ %v560, %k_2.edge.body.38 ]
  %v501 = phi <8 x float> [ %v496, %k_2.end.36 ], [ %v520, %k_2.edge.body.38 ]
  %v502 = phi <8 x float> [ %v497, %k_2.end.36 ], [ %v533, %k_2.edge.body.38 ]
  %v503 = phi <8 x float> [ %v498, %k_2.end.36 ], [ %v546, %k_2.edge.body.38 ]
  %v504 = phi <8 x float> [ %v499, %k_2.end.36 ], [ %v559, %k_2.edge.body.38 ]
  %v505 = icmp slt i64 %v500, %v433
  br i1 %v505, label %k_2.edge.body.38, label %k_2.edge.end.39
k_2.edge.body.38:
  %v506 = sub i64 %v433, %v500
  %v507 = call i64 @llvm.smin.i64(i64 %v506, i64 8)
  %v508 = mul i64 %v500, 4
  %v509 = getelementptr i8, ptr %v449, i64 %v508
  %v510 = trunc i64 %v507 to i32
  %v511 = insertelement <8 x i32> poison, i32 %v510, i64 0
  %v512 = shufflevector <8 x i32> %v511, <8 x i32> poison, <8 x i32> zeroinitializer
  %v513 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v512
  %v514 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v509, <8 x i1> %v513, <8 x float> zeroinitializer)
  %v515 = trunc i64 %v507 to i32
  %v516 = insertelement <8 x i32> poison, i32 %v515, i64 0
  %v517 = shufflevector <8 x i32> %v516, <8 x i32> poison, <8 x i32> zeroinitializer
  %v518 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v517
  %v519 = select <8 x i1> %v518, <8 x float> %v514, <8 x float> splat (float 0x0000000000000000)
  %v520 = fadd <8 x float> %v501, %v519
  %v521 = mul i64 %v500, 4
  %v522 = getelementptr i8, ptr %v450, i64 %v521
  %v523 = trunc i64 %v507 to i32
  %v524 = insertelement <8 x i32> poison, i32 %v523, i64 0
  %v525 = shufflevector <8 x i32> %v524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v526 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v525
  %v527 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v522, <8 x i1> %v526, <8 x float> zeroinitializer)
  %v528 = trunc i64 %v507 to i32
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v530
  %v532 = select <8 x i1> %v531, <8 x float> %v527, <8 x float> splat (float 0x0000000000000000)
  %v533 = fadd <8 x float> %v502, %v532
  %v534 = mul i64 %v500, 4
  %v535 = getelementptr i8, ptr %v452, i64 %v534
  %v536 = trunc i64 %v507 to i32
  %v537 = insertelement <8 x i32> poison, i32 %v536, i64 0
  %v538 = shufflevector <8 x i32> %v537, <8 x i32> poison, <8 x i32> zeroinitializer
  %v539 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v538
  %v540 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v535, <8 x i1> %v539, <8 x float> zeroinitializer)
  %v541 = trunc i64 %v507 to i32
  %v542 = insertelement <8 x i32> poison, i32 %v541, i64 0
  %v543 = shufflevector <8 x i32> %v542, <8 x i32> poison, <8 x i32> zeroinitializer
  %v544 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v543
  %v545 = select <8 x i1> %v544, <8 x float> %v540, <8 x float> splat (float 0x0000000000000000)
  %v546 = fadd <8 x float> %v503, %v545
  %v547 = mul i64 %v500, 4
  %v548 = getelementptr i8, ptr %v454, i64 %v547
  %v549 = trunc i64 %v507 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  %v553 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v548, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v554 = trunc i64 %v507 to i32
  %v555 = insertelement <8 x i32> poison, i32 %v554, i64 0
  %v556 = shufflevector <8 x i32> %v555, <8 x i32> poison, <8 x i32> zeroinitializer
  %v557 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v556
  %v558 = select <8 x i1> %v557, <8 x float> %v553, <8 x float> splat (float 0x0000000000000000)
  %v559 = fadd <8 x float> %v504, %v558
  %v560 = add nsw i64 %v500, 8
  br label %k_2.edge.37
k_2.edge.end.39:
  %v561 = shufflevector <8 x float> %v501, <8 x float> %v502, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v562 = shufflevector <8 x float> %v501, <8 x float> %v502, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v563 = fadd <8 x float> %v561, %v562
  %v564 = shufflevector <8 x float> %v503, <8 x float> %v504, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v565 = shufflevector <8 x float> %v503, <8 x float> %v504, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v566 = fadd <8 x float> %v564, %v565
  %v567 = shufflevector <8 x float> %v563, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v568 = shufflevector <8 x float> %v563, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v569 = fadd <8 x float> %v567, %v568
  %v570 = shufflevector <8 x float> %v569, <8 x float> %v569, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v571 = shufflevector <8 x float> %v569, <8 x float> %v569, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v572 = fadd <4 x float> %v570, %v571
  %v573 = extractelement <4 x float> %v572, i64 0
  %v574 = extractelement <4 x float> %v572, i64 1
  %v575 = extractelement <4 x float> %v572, i64 2
  %v576 = extractelement <4 x float> %v572, i64 3
  %v577 = mul i64 %v447, 4
  %v578 = getelementptr i8, ptr %v441, i64 %v577
  store <4 x float> %v572, ptr %v578, align 4
  %v579 = add nsw i64 %v445, 4
  br label %i.31
i.end.33:
  br label %i.edge.40
i.edge.40:
  %v580 = phi i64 [ %v444, %i.end.33 ], [ %v633, %k_2.edge.end.48 ]
  %v581 = icmp slt i64 %v580, %v14
  br i1 %v581, label %i.edge.body.41, label %i.edge.end.42
i.edge.body.41:
  %v582 = mul i64 %v580, %v435
  %v583 = getelementptr i8, ptr %v17, i64 %v582
  %v584 = urem i64 %v433, 16
  %v585 = sub i64 %v433, %v584
  br label %k_2.43
k_2.43:
  %v586 = phi i64 [ 0, %i.edge.body.41 ], [ %v597, %k_2.body.44 ]
  %v587 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.41 ], [ %v593, %k_2.body.44 ]
  %v588 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.41 ], [ %v596, %k_2.body.44 ]
  %v589 = icmp slt i64 %v586, %v585
  br i1 %v589, label %k_2.body.44, label %k_2.end.45
k_2.body.44:
  %v590 = mul i64 %v586, 4
  %v591 = getelementptr i8, ptr %v583, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fadd <8 x float> %v587, %v592
  %v594 = getelementptr i8, ptr %v591, i64 32
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = fadd <8 x float> %v588, %v595
  %v597 = add nsw i64 %v586, 16
  br label %k_2.43
k_2.end.45:
  %v598 = fadd <8 x float> %v587, %v588
  br label %k_2.edge.46
k_2.edge.46:
  %v599 = phi i64 [ %v585, %k_2.end.45 ], [ %v617, %k_2.edge.body.47 ]
  %v600 = phi <8 x float> [ %v598, %k_2.end.45 ], [ %v616, %k_2.edge.body.47 ]
  %v601 = icmp slt i64 %v599, %v433
  br i1 %v601, label %k_2.edge.body.47, label %k_2.edge.end.48
k_2.edge.body.47:
  %v602 = sub i64 %v433, %v599
  %v603 = call i64 @llvm.smin.i64(i64 %v602, i64 8)
  %v604 = mul i64 %v599, 4
  %v605 = getelementptr i8, ptr %v583, i64 %v604
  %v606 = trunc i64 %v603 to i32
  %v607 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v608 = shufflevector <8 x i32> %v607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v609 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v608
  %v610 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v605, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v611 = trunc i64 %v603 to i32
  %v612 = insertelement <8 x i32> poison, i32 %v611, i64 0
  %v613 = shufflevector <8 x i32> %v612, <8 x i32> poison, <8 x i32> zeroinitializer
  %v614 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v613
  %v615 = select <8 x i1> %v614, <8 x float> %v610, <8 x float> splat (float 0x0000000000000000)
  %v616 = fadd <8 x float> %v600, %v615
  %v617 = add nsw i64 %v599, 8
  br label %k_2.edge.46
k_2.edge.end.48:
  %v618 = shufflevector <8 x float> %v600, <8 x float> %v600, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v619 = shufflevector <8 x float> %v600, <8 x float> %v600, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v620 = fadd <8 x float> %v618, %v619
  %v621 = shufflevector <8 x float> %v600, <8 x float> %v600, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v622 = shufflevector <8 x float> %v600, <8 x float> %v600, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v623 = fadd <8 x float> %v621, %v622
  %v624 = shufflevector <8 x float> %v620, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v625 = shufflevector <8 x float> %v620, <8 x float> %v623, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v626 = fadd <8 x float> %v624, %v625
  %v627 = shufflevector <8 x float> %v626, <8 x float> %v626, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v628 = shufflevector <8 x float> %v626, <8 x float> %v626, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v629 = fadd <4 x float> %v627, %v628
  %v630 = extractelement <4 x float> %v629, i64 0
  %v631 = mul i64 %v580, 4
  %v632 = getelementptr i8, ptr %v441, i64 %v631
  store float %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v580, 1
  br label %i.edge.40
i.edge.end.42:
  %v634 = getelementptr i8, ptr %arguments, i64 296
  %v635 = load i64, ptr %v634, align 8
  %v636 = getelementptr i8, ptr %arguments, i64 304
  %v637 = load i64, ptr %v636, align 8
  %v638 = getelementptr i8, ptr %arguments, i64 72
  %v639 = load i64, ptr %v638, align 8
  %v640 = getelementptr i8, ptr %arguments, i64 80
  %v641 = load i64, ptr %v640, align 8
  %v642 = getelementptr i8, ptr %arguments, i64 96
  %v643 = load i64, ptr %v642, align 8
  %v644 = getelementptr i8, ptr %arguments, i64 120
  %v645 = load i64, ptr %v644, align 8
  %v646 = getelementptr i8, ptr %arguments, i64 104
  %v647 = load ptr, ptr %v646, align 8
  %v648 = getelementptr i8, ptr %arguments, i64 128
  %v649 = load ptr, ptr %v648, align 8
  %v650 = getelementptr i8, ptr %arguments, i64 136
  %v651 = load i64, ptr %v650, align 8
  %v652 = getelementptr i8, ptr %arguments, i64 272
  %v653 = load i64, ptr %v652, align 8
  %v654 = getelementptr i8, ptr %arguments, i64 280
  %v655 = load i64, ptr %v654, align 8
  br label %i.49
i.49:
  %v656 = phi i64 [ %v11, %i.edge.end.42 ], [ %v710, %edge.block.end.57 ]
  %v657 = icmp slt i64 %v656, %v14
  br i1 %v657, label %i.body.50, label %i.end.51
i.body.50:
  %v658 = mul i64 %v656, 4
  %v659 = getelementptr i8, ptr %v647, i64 %v658
  %v660 = load float, ptr %v659, align 4
  %v661 = insertelement <8 x float> poison, float %v660, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = sub i64 %v655, %v653
  %v664 = urem i64 %v663, 16
  %v665 = sub i64 %v655, %v664
  br label %block.52
block.52:
  %v666 = phi i64 [ %v653, %i.body.50 ], [ %v686, %block.body.53 ]
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %block.body.53, label %block.end.54
block.body.53:
  %v668 = mul i64 %v656, %v639
  %v669 = getelementptr i8, ptr %v17, i64 %v668
  %v670 = mul i64 %v666, 4
  %v671 = getelementptr i8, ptr %v669, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = fdiv <8 x float> %v672, %v662
  %v674 = getelementptr i8, ptr %v671, i64 32
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = fdiv <8 x float> %v675, %v662
  %v677 = mul i64 %v656, %v651
  %v678 = getelementptr i8, ptr %v649, i64 %v677
  %v679 = mul i64 %v666, 4
  %v680 = getelementptr i8, ptr %v678, i64 %v679
  store <8 x float> %v673, ptr %v680, align 4
  %v681 = mul i64 %v656, %v651
  %v682 = getelementptr i8, ptr %v649, i64 %v681
  %v683 = add i64 %v666, 8
  %v684 = mul i64 %v683, 4
  %v685 = getelementptr i8, ptr %v682, i64 %v684
  store <8 x float> %v676, ptr %v685, align 4
  %v686 = add nsw i64 %v666, 16
  br label %block.52
block.end.54:
  br label %edge.block.55
edge.block.55:
  %v687 = phi i64 [ %v665, %block.end.54 ], [ %v709, %edge.block.body.56 ]
  %v688 = icmp slt i64 %v687, %v655
  br i1 %v688, label %edge.block.body.56, label %edge.block.end.57
edge.block.body.56:
  %v689 = sub i64 %v655, %v687
  %v690 = call i64 @llvm.smin.i64(i64 %v689, i64 8)
  %v691 = mul i64 %v656, %v639
  %v692 = getelementptr i8, ptr %v17, i64 %v691
  %v693 = mul i64 %v687, 4
  %v694 = getelementptr i8, ptr %v692, i64 %v693
  %v695 = trunc i64 %v690 to i32
  %v696 = insertelement <8 x i32> poison, i32 %v695, i64 0
  %v697 = shufflevector <8 x i32> %v696, <8 x i32> poison, <8 x i32> zeroinitializer
  %v698 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v697
  %v699 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v694, <8 x i1> %v698, <8 x float> zeroinitializer)
  %v700 = fdiv <8 x float> %v699, %v662
  %v701 = mul i64 %v656, %v651
  %v702 = getelementptr i8, ptr %v649, i64 %v701
  %v703 = mul i64 %v687, 4
  %v704 = getelementptr i8, ptr %v702, i64 %v703
  %v705 = trunc i64 %v690 to i32
  %v706 = insertelement <8 x i32> poison, i32 %v705, i64 0
  %v707 = shufflevector <8 x i32> %v706, <8 x i32> poison, <8 x i32> zeroinitializer
  %v708 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v707
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v700, ptr align 4 %v704, <8 x i1> %v708)
  %v709 = add nsw i64 %v687, 8
  br label %edge.block.55
edge.block.end.57:
  %v710 = add nsw i64 %v656, 1
  br label %i.49
i.end.51:
  %v711 = add nsw i64 %v11, %v10
  br label %together.1
together.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.prefetch.p0(ptr, i32, i32, i32) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


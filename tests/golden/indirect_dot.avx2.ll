
define void @indirect_dot.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 184
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 192
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 200
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 32
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 0
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 96
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 80
  %v18 = load ptr, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 48
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 56
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 72
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 40
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 104
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 216
  %v30 = load ptr, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 224
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 112
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 144
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 152
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 160
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %arguments, i64 168
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i8, ptr %arguments, i64 176
  %v44 = load i64, ptr %v43, align 8
  %v45 = add i64 %v6, 7
  %v46 = udiv i64 %v45, 8
  %v47 = mul i64 %v46, 8
  br label %row.block.1
row.block.1:
  %v48 = phi i64 [ %v36, %entry ], [ %v905, %edge.block.end.71 ]
  %v49 = icmp slt i64 %v48, %v38
  br i1 %v49, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v50 = add i64 %v48, %v44
  %v51 = call i64 @llvm.smin.i64(i64 %v38, i64 %v50)
  %v52 = mul i64 4, %v47
  %v53 = add i64 %v52, 127
  %v54 = and i64 %v53, -128
  %v55 = add i64 %v54, 64
  br label %pack.row.4
pack.row.4:
  %v56 = phi i64 [ %v48, %row.block.body.2 ], [ %v86, %pack.rest.end.11 ]
  %v57 = icmp slt i64 %v56, %v51
  br i1 %v57, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v58 = sub i64 %v56, %v48
  %v59 = mul i64 %v58, %v55
  %v60 = getelementptr i8, ptr %v32, i64 %v59
  %v61 = mul i64 4, %v47
  %v62 = urem i64 %v6, 8
  %v63 = sub i64 %v6, %v62
  br label %pack.units.7
pack.units.7:
  %v64 = phi i64 [ 0, %pack.row.body.5 ], [ %v73, %pack.units.body.8 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v66 = mul i64 %v56, %v8
  %v67 = getelementptr i8, ptr %v14, i64 %v66
  %v68 = mul i64 %v64, 4
  %v69 = getelementptr i8, ptr %v67, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v64, 4
  %v72 = getelementptr i8, ptr %v60, i64 %v71
  store <8 x float> %v70, ptr %v72, align 4
  %v73 = add nsw i64 %v64, 8
  br label %pack.units.7
pack.units.end.9:
  %v74 = icmp sgt i64 %v62, 0
  br i1 %v74, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v75 = mul i64 %v56, %v8
  %v76 = getelementptr i8, ptr %v14, i64 %v75
  %v77 = mul i64 %v63, 4
  %v78 = getelementptr i8, ptr %v76, i64 %v77
  %v79 = trunc i64 %v62 to i32
  %v80 = insertelement <8 x i32> poison, i32 %v79, i64 0
  %v81 = shufflevector <8 x i32> %v80, <8 x i32> poison, <8 x i32> zeroinitializer
  %v82 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v81
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v78, <8 x i1> %v82, <8 x float> zeroinitializer)
  %v84 = mul i64 %v63, 4
  %v85 = getelementptr i8, ptr %v60, i64 %v84
  store <8 x float> %v83, ptr %v85, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v86 = add nsw i64 %v56, 1
  br label %pack.row.4
pack.row.end.6:
  %v87 = sub i64 %v42, %v40
  %v88 = urem i64 %v87, 16
  %v89 = sub i64 %v42, %v88
  br label %block.12
block.12:
  %v90 = phi i64 [ %v40, %pack.row.end.6 ], [ %v712, %i.edge.end.65 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %block.body.13, label %block.end.14
block.body.13:
  %v92 = mul i64 64, %v6
  %v93 = urem i64 %v6, 8
  %v94 = sub i64 %v6, %v93
  br label %pack.square.15
pack.square.15:
  %v95 = phi i64 [ 0, %block.body.13 ], [ %v182, %pack.square.body.16 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %pack.square.body.16, label %pack.square.end.17
pack.square.body.16:
  %v97 = mul i64 %v95, 4
  %v98 = getelementptr i8, ptr %v26, i64 %v97
  %v99 = mul i64 %v90, 8
  %v100 = getelementptr i8, ptr %v18, i64 %v99
  %v101 = load i64, ptr %v100, align 8
  %v102 = mul i64 %v101, %v20
  %v103 = getelementptr i8, ptr %v98, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = bitcast <8 x float> %v104 to <8 x i32>
  %v106 = getelementptr i8, ptr %v100, i64 8
  %v107 = load i64, ptr %v106, align 8
  %v108 = mul i64 %v107, %v20
  %v109 = getelementptr i8, ptr %v98, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = bitcast <8 x float> %v110 to <8 x i32>
  %v112 = getelementptr i8, ptr %v100, i64 16
  %v113 = load i64, ptr %v112, align 8
  %v114 = mul i64 %v113, %v20
  %v115 = getelementptr i8, ptr %v98, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = bitcast <8 x float> %v116 to <8 x i32>
  %v118 = getelementptr i8, ptr %v100, i64 24
  %v119 = load i64, ptr %v118, align 8
  %v120 = mul i64 %v119, %v20
  %v121 = getelementptr i8, ptr %v98, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = bitcast <8 x float> %v122 to <8 x i32>
  %v124 = getelementptr i8, ptr %v100, i64 32
  %v125 = load i64, ptr %v124, align 8
  %v126 = mul i64 %v125, %v20
  %v127 = getelementptr i8, ptr %v98, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = bitcast <8 x float> %v128 to <8 x i32>
  %v130 = getelementptr i8, ptr %v100, i64 40
  %v131 = load i64, ptr %v130, align 8
  %v132 = mul i64 %v131, %v20
  %v133 = getelementptr i8, ptr %v98, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = bitcast <8 x float> %v134 to <8 x i32>
  %v136 = getelementptr i8, ptr %v100, i64 48
  %v137 = load i64, ptr %v136, align 8
  %v138 = mul i64 %v137, %v20
  %v139 = getelementptr i8, ptr %v98, i64 %v138
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = bitcast <8 x float> %v140 to <8 x i32>
  %v142 = getelementptr i8, ptr %v100, i64 56
  %v143 = load i64, ptr %v142, align 8
  %v144 = mul i64 %v143, %v20
  %v145 = getelementptr i8, ptr %v98, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = bitcast <8 x float> %v146 to <8 x i32>
  %v148 = shufflevector <8 x i32> %v105, <8 x i32> %v111, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v149 = shufflevector <8 x i32> %v105, <8 x i32> %v111, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v150 = shufflevector <8 x i32> %v117, <8 x i32> %v123, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v151 = shufflevector <8 x i32> %v117, <8 x i32> %v123, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v152 = shufflevector <8 x i32> %v148, <8 x i32> %v150, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v153 = shufflevector <8 x i32> %v148, <8 x i32> %v150, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v154 = shufflevector <8 x i32> %v149, <8 x i32> %v151, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v155 = shufflevector <8 x i32> %v149, <8 x i32> %v151, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v156 = shufflevector <8 x i32> %v129, <8 x i32> %v135, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v157 = shufflevector <8 x i32> %v129, <8 x i32> %v135, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v158 = shufflevector <8 x i32> %v141, <8 x i32> %v147, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v159 = shufflevector <8 x i32> %v141, <8 x i32> %v147, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v160 = shufflevector <8 x i32> %v156, <8 x i32> %v158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v161 = shufflevector <8 x i32> %v156, <8 x i32> %v158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v162 = shufflevector <8 x i32> %v157, <8 x i32> %v159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v163 = shufflevector <8 x i32> %v157, <8 x i32> %v159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v164 = shufflevector <8 x i32> %v152, <8 x i32> %v160, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v165 = shufflevector <8 x i32> %v152, <8 x i32> %v160, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v166 = shufflevector <8 x i32> %v153, <8 x i32> %v161, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v167 = shufflevector <8 x i32> %v153, <8 x i32> %v161, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v168 = shufflevector <8 x i32> %v154, <8 x i32> %v162, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v169 = shufflevector <8 x i32> %v154, <8 x i32> %v162, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v170 = shufflevector <8 x i32> %v155, <8 x i32> %v163, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v171 = shufflevector <8 x i32> %v155, <8 x i32> %v163, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v172 = mul i64 %v95, 64
  %v173 = getelementptr i8, ptr %v30, i64 %v172
  %v174 = getelementptr i8, ptr %v173, i64 0
  store <8 x i32> %v164, ptr %v174, align 4
  %v175 = getelementptr i8, ptr %v173, i64 64
  store <8 x i32> %v166, ptr %v175, align 4
  %v176 = getelementptr i8, ptr %v173, i64 128
  store <8 x i32> %v168, ptr %v176, align 4
  %v177 = getelementptr i8, ptr %v173, i64 192
  store <8 x i32> %v170, ptr %v177, align 4
  %v178 = getelementptr i8, ptr %v173, i64 256
  store <8 x i32> %v165, ptr %v178, align 4
  %v179 = getelementptr i8, ptr %v173, i64 320
  store <8 x i32> %v167, ptr %v179, align 4
  %v180 = getelementptr i8, ptr %v173, i64 384
  store <8 x i32> %v169, ptr %v180, align 4
  %v181 = getelementptr i8, ptr %v173, i64 448
  store <8 x i32> %v171, ptr %v181, align 4
  %v182 = add nsw i64 %v95, 8
  br label %pack.square.15
pack.square.end.17:
  %v183 = icmp sgt i64 %v93, 0
  br i1 %v183, label %pack.rest.18, label %pack.rest.end.19
pack.rest.18:
  %v184 = mul i64 %v94, 4
  %v185 = getelementptr i8, ptr %v26, i64 %v184
  %v186 = mul i64 %v90, 8
  %v187 = getelementptr i8, ptr %v18, i64 %v186
  %v188 = load i64, ptr %v187, align 8
  %v189 = mul i64 %v188, %v20
  %v190 = getelementptr i8, ptr %v185, i64 %v189
  %v191 = trunc i64 %v93 to i32
  %v192 = insertelement <8 x i32> poison, i32 %v191, i64 0
  %v193 = shufflevector <8 x i32> %v192, <8 x i32> poison, <8 x i32> zeroinitializer
  %v194 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v193
  %v195 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v190, <8 x i1> %v194, <8 x float> zeroinitializer)
  %v196 = bitcast <8 x float> %v195 to <8 x i32>
  %v197 = getelementptr i8, ptr %v187, i64 8
  %v198 = load i64, ptr %v197, align 8
  %v199 = mul i64 %v198, %v20
  %v200 = getelementptr i8, ptr %v185, i64 %v199
  %v201 = trunc i64 %v93 to i32
  %v202 = insertelement <8 x i32> poison, i32 %v201, i64 0
  %v203 = shufflevector <8 x i32> %v202, <8 x i32> poison, <8 x i32> zeroinitializer
  %v204 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v203
  %v205 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v200, <8 x i1> %v204, <8 x float> zeroinitializer)
  %v206 = bitcast <8 x float> %v205 to <8 x i32>
  %v207 = getelementptr i8, ptr %v187, i64 16
  %v208 = load i64, ptr %v207, align 8
  %v209 = mul i64 %v208, %v20
  %v210 = getelementptr i8, ptr %v185, i64 %v209
  %v211 = trunc i64 %v93 to i32
  %v212 = insertelement <8 x i32> poison, i32 %v211, i64 0
  %v213 = shufflevector <8 x i32> %v212, <8 x i32> poison, <8 x i32> zeroinitializer
  %v214 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v213
  %v215 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v210, <8 x i1> %v214, <8 x float> zeroinitializer)
  %v216 = bitcast <8 x float> %v215 to <8 x i32>
  %v217 = getelementptr i8, ptr %v187, i64 24
  %v218 = load i64, ptr %v217, align 8
  %v219 = mul i64 %v218, %v20
  %v220 = getelementptr i8, ptr %v185, i64 %v219
  %v221 = trunc i64 %v93 to i32
  %v222 = insertelement <8 x i32> poison, i32 %v221, i64 0
  %v223 = shufflevector <8 x i32> %v222, <8 x i32> poison, <8 x i32> zeroinitializer
  %v224 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v223
  %v225 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v220, <8 x i1> %v224, <8 x float> zeroinitializer)
  %v226 = bitcast <8 x float> %v225 to <8 x i32>
  %v227 = getelementptr i8, ptr %v187, i64 32
  %v228 = load i64, ptr %v227, align 8
  %v229 = mul i64 %v228, %v20
  %v230 = getelementptr i8, ptr %v185, i64 %v229
  %v231 = trunc i64 %v93 to i32
  %v232 = insertelement <8 x i32> poison, i32 %v231, i64 0
  %v233 = shufflevector <8 x i32> %v232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v234 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v233
  %v235 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v230, <8 x i1> %v234, <8 x float> zeroinitializer)
  %v236 = bitcast <8 x float> %v235 to <8 x i32>
  %v237 = getelementptr i8, ptr %v187, i64 40
  %v238 = load i64, ptr %v237, align 8
  %v239 = mul i64 %v238, %v20
  %v240 = getelementptr i8, ptr %v185, i64 %v239
  %v241 = trunc i64 %v93 to i32
  %v242 = insertelement <8 x i32> poison, i32 %v241, i64 0
  %v243 = shufflevector <8 x i32> %v242, <8 x i32> poison, <8 x i32> zeroinitializer
  %v244 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v243
  %v245 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v240, <8 x i1> %v244, <8 x float> zeroinitializer)
  %v246 = bitcast <8 x float> %v245 to <8 x i32>
  %v247 = getelementptr i8, ptr %v187, i64 48
  %v248 = load i64, ptr %v247, align 8
  %v249 = mul i64 %v248, %v20
  %v250 = getelementptr i8, ptr %v185, i64 %v249
  %v251 = trunc i64 %v93 to i32
  %v252 = insertelement <8 x i32> poison, i32 %v251, i64 0
  %v253 = shufflevector <8 x i32> %v252, <8 x i32> poison, <8 x i32> zeroinitializer
  %v254 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v253
  %v255 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v250, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v256 = bitcast <8 x float> %v255 to <8 x i32>
  %v257 = getelementptr i8, ptr %v187, i64 56
  %v258 = load i64, ptr %v257, align 8
  %v259 = mul i64 %v258, %v20
  %v260 = getelementptr i8, ptr %v185, i64 %v259
  %v261 = trunc i64 %v93 to i32
  %v262 = insertelement <8 x i32> poison, i32 %v261, i64 0
  %v263 = shufflevector <8 x i32> %v262, <8 x i32> poison, <8 x i32> zeroinitializer
  %v264 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v263
  %v265 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v260, <8 x i1> %v264, <8 x float> zeroinitializer)
  %v266 = bitcast <8 x float> %v265 to <8 x i32>
  %v267 = shufflevector <8 x i32> %v196, <8 x i32> %v206, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v268 = shufflevector <8 x i32> %v196, <8 x i32> %v206, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v269 = shufflevector <8 x i32> %v216, <8 x i32> %v226, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v270 = shufflevector <8 x i32> %v216, <8 x i32> %v226, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v271 = shufflevector <8 x i32> %v267, <8 x i32> %v269, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v272 = shufflevector <8 x i32> %v267, <8 x i32> %v269, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v273 = shufflevector <8 x i32> %v268, <8 x i32> %v270, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v274 = shufflevector <8 x i32> %v268, <8 x i32> %v270, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v275 = shufflevector <8 x i32> %v236, <8 x i32> %v246, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v276 = shufflevector <8 x i32> %v236, <8 x i32> %v246, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v277 = shufflevector <8 x i32> %v256, <8 x i32> %v266, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v278 = shufflevector <8 x i32> %v256, <8 x i32> %v266, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v279 = shufflevector <8 x i32> %v275, <8 x i32> %v277, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v280 = shufflevector <8 x i32> %v275, <8 x i32> %v277, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v281 = shufflevector <8 x i32> %v276, <8 x i32> %v278, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v282 = shufflevector <8 x i32> %v276, <8 x i32> %v278, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v283 = shufflevector <8 x i32> %v271, <8 x i32> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v284 = shufflevector <8 x i32> %v271, <8 x i32> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v285 = shufflevector <8 x i32> %v272, <8 x i32> %v280, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v286 = shufflevector <8 x i32> %v272, <8 x i32> %v280, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v287 = shufflevector <8 x i32> %v273, <8 x i32> %v281, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v288 = shufflevector <8 x i32> %v273, <8 x i32> %v281, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v289 = shufflevector <8 x i32> %v274, <8 x i32> %v282, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x i32> %v274, <8 x i32> %v282, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = mul i64 %v94, 64
  %v292 = getelementptr i8, ptr %v30, i64 %v291
  %v293 = icmp sgt i64 %v93, 0
  br i1 %v293, label %pack.line.20, label %pack.line.end.21
pack.line.20:
  %v294 = getelementptr i8, ptr %v292, i64 0
  store <8 x i32> %v283, ptr %v294, align 4
  br label %pack.line.end.21
pack.line.end.21:
  %v295 = icmp sgt i64 %v93, 1
  br i1 %v295, label %pack.line.22, label %pack.line.end.23
pack.line.22:
  %v296 = getelementptr i8, ptr %v292, i64 64
  store <8 x i32> %v285, ptr %v296, align 4
  br label %pack.line.end.23
pack.line.end.23:
  %v297 = icmp sgt i64 %v93, 2
  br i1 %v297, label %pack.line.24, label %pack.line.end.25
pack.line.24:
  %v298 = getelementptr i8, ptr %v292, i64 128
  store <8 x i32> %v287, ptr %v298, align 4
  br label %pack.line.end.25
pack.line.end.25:
  %v299 = icmp sgt i64 %v93, 3
  br i1 %v299, label %pack.line.26, label %pack.line.end.27
pack.line.26:
  %v300 = getelementptr i8, ptr %v292, i64 192
  store <8 x i32> %v289, ptr %v300, align 4
  br label %pack.line.end.27
pack.line.end.27:
  %v301 = icmp sgt i64 %v93, 4
  br i1 %v301, label %pack.line.28, label %pack.line.end.29
pack.line.28:
  %v302 = getelementptr i8, ptr %v292, i64 256
  store <8 x i32> %v284, ptr %v302, align 4
  br label %pack.line.end.29
pack.line.end.29:
  %v303 = icmp sgt i64 %v93, 5
  br i1 %v303, label %pack.line.30, label %pack.line.end.31
pack.line.30:
  %v304 = getelementptr i8, ptr %v292, i64 320
  store <8 x i32> %v286, ptr %v304, align 4
  br label %pack.line.end.31
pack.line.end.31:
  %v305 = icmp sgt i64 %v93, 6
  br i1 %v305, label %pack.line.32, label %pack.line.end.33
pack.line.32:
  %v306 = getelementptr i8, ptr %v292, i64 384
  store <8 x i32> %v288, ptr %v306, align 4
  br label %pack.line.end.33
pack.line.end.33:
  %v307 = icmp sgt i64 %v93, 7
  br i1 %v307, label %pack.line.34, label %pack.line.end.35
pack.line.34:
  %v308 = getelementptr i8, ptr %v292, i64 448
  store <8 x i32> %v290, ptr %v308, align 4
  br label %pack.line.end.35
pack.line.end.35:
  br label %pack.rest.end.19
pack.rest.end.19:
  %v309 = add i64 %v90, 8
  %v310 = getelementptr i8, ptr %v30, i64 32
  br label %pack.square.36
pack.square.36:
  %v311 = phi i64 [ 0, %pack.rest.end.19 ], [ %v398, %pack.square.body.37 ]
  %v312 = icmp slt i64 %v311, %v94
  br i1 %v312, label %pack.square.body.37, label %pack.square.end.38
pack.square.body.37:
  %v313 = mul i64 %v311, 4
  %v314 = getelementptr i8, ptr %v26, i64 %v313
  %v315 = mul i64 %v309, 8
  %v316 = getelementptr i8, ptr %v18, i64 %v315
  %v317 = load i64, ptr %v316, align 8
  %v318 = mul i64 %v317, %v20
  %v319 = getelementptr i8, ptr %v314, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = bitcast <8 x float> %v320 to <8 x i32>
  %v322 = getelementptr i8, ptr %v316, i64 8
  %v323 = load i64, ptr %v322, align 8
  %v324 = mul i64 %v323, %v20
  %v325 = getelementptr i8, ptr %v314, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = bitcast <8 x float> %v326 to <8 x i32>
  %v328 = getelementptr i8, ptr %v316, i64 16
  %v329 = load i64, ptr %v328, align 8
  %v330 = mul i64 %v329, %v20
  %v331 = getelementptr i8, ptr %v314, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = bitcast <8 x float> %v332 to <8 x i32>
  %v334 = getelementptr i8, ptr %v316, i64 24
  %v335 = load i64, ptr %v334, align 8
  %v336 = mul i64 %v335, %v20
  %v337 = getelementptr i8, ptr %v314, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = bitcast <8 x float> %v338 to <8 x i32>
  %v340 = getelementptr i8, ptr %v316, i64 32
  %v341 = load i64, ptr %v340, align 8
  %v342 = mul i64 %v341, %v20
  %v343 = getelementptr i8, ptr %v314, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = bitcast <8 x float> %v344 to <8 x i32>
  %v346 = getelementptr i8, ptr %v316, i64 40
  %v347 = load i64, ptr %v346, align 8
  %v348 = mul i64 %v347, %v20
  %v349 = getelementptr i8, ptr %v314, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = bitcast <8 x float> %v350 to <8 x i32>
  %v352 = getelementptr i8, ptr %v316, i64 48
  %v353 = load i64, ptr %v352, align 8
  %v354 = mul i64 %v353, %v20
  %v355 = getelementptr i8, ptr %v314, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = bitcast <8 x float> %v356 to <8 x i32>
  %v358 = getelementptr i8, ptr %v316, i64 56
  %v359 = load i64, ptr %v358, align 8
  %v360 = mul i64 %v359, %v20
  %v361 = getelementptr i8, ptr %v314, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = bitcast <8 x float> %v362 to <8 x i32>
  %v364 = shufflevector <8 x i32> %v321, <8 x i32> %v327, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v365 = shufflevector <8 x i32> %v321, <8 x i32> %v327, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v366 = shufflevector <8 x i32> %v333, <8 x i32> %v339, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v367 = shufflevector <8 x i32> %v333, <8 x i32> %v339, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v368 = shufflevector <8 x i32> %v364, <8 x i32> %v366, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x i32> %v364, <8 x i32> %v366, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x i32> %v365, <8 x i32> %v367, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x i32> %v365, <8 x i32> %v367, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x i32> %v345, <8 x i32> %v351, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v373 = shufflevector <8 x i32> %v345, <8 x i32> %v351, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v374 = shufflevector <8 x i32> %v357, <8 x i32> %v363, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v375 = shufflevector <8 x i32> %v357, <8 x i32> %v363, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v376 = shufflevector <8 x i32> %v372, <8 x i32> %v374, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v377 = shufflevector <8 x i32> %v372, <8 x i32> %v374, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v378 = shufflevector <8 x i32> %v373, <8 x i32> %v375, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v379 = shufflevector <8 x i32> %v373, <8 x i32> %v375, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v380 = shufflevector <8 x i32> %v368, <8 x i32> %v376, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v381 = shufflevector <8 x i32> %v368, <8 x i32> %v376, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v382 = shufflevector <8 x i32> %v369, <8 x i32> %v377, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v383 = shufflevector <8 x i32> %v369, <8 x i32> %v377, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v384 = shufflevector <8 x i32> %v370, <8 x i32> %v378, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v385 = shufflevector <8 x i32> %v370, <8 x i32> %v378, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v386 = shufflevector <8 x i32> %v371, <8 x i32> %v379, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v387 = shufflevector <8 x i32> %v371, <8 x i32> %v379, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v388 = mul i64 %v311, 64
  %v389 = getelementptr i8, ptr %v310, i64 %v388
  %v390 = getelementptr i8, ptr %v389, i64 0
  store <8 x i32> %v380, ptr %v390, align 4
  %v391 = getelementptr i8, ptr %v389, i64 64
  store <8 x i32> %v382, ptr %v391, align 4
  %v392 = getelementptr i8, ptr %v389, i64 128
  store <8 x i32> %v384, ptr %v392, align 4
  %v393 = getelementptr i8, ptr %v389, i64 192
  store <8 x i32> %v386, ptr %v393, align 4
  %v394 = getelementptr i8, ptr %v389, i64 256
  store <8 x i32> %v381, ptr %v394, align 4
  %v395 = getelementptr i8, ptr %v389, i64 320
  store <8 x i32> %v383, ptr %v395, align 4
  %v396 = getelementptr i8, ptr %v389, i64 384
  store <8 x i32> %v385, ptr %v396, align 4
  %v397 = getelementptr i8, ptr %v389, i64 448
  store <8 x i32> %v387, ptr %v397, align 4
  %v398 = add nsw i64 %v311, 8
  br label %pack.square.36
pack.square.end.38:
  %v399 = icmp sgt i64 %v93, 0
  br i1 %v399, label %pack.rest.39, label %pack.rest.end.40
pack.rest.39:
  %v400 = mul i64 %v94, 4
  %v401 = getelementptr i8, ptr %v26, i64 %v400
  %v402 = mul i64 %v309, 8
  %v403 = getelementptr i8, ptr %v18, i64 %v402
  %v404 = load i64, ptr %v403, align 8
  %v405 = mul i64 %v404, %v20
  %v406 = getelementptr i8, ptr %v401, i64 %v405
  %v407 = trunc i64 %v93 to i32
  %v408 = insertelement <8 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <8 x i32> %v408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v410 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v409
  %v411 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v406, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v412 = bitcast <8 x float> %v411 to <8 x i32>
  %v413 = getelementptr i8, ptr %v403, i64 8
  %v414 = load i64, ptr %v413, align 8
  %v415 = mul i64 %v414, %v20
  %v416 = getelementptr i8, ptr %v401, i64 %v415
  %v417 = trunc i64 %v93 to i32
  %v418 = insertelement <8 x i32> poison, i32 %v417, i64 0
  %v419 = shufflevector <8 x i32> %v418, <8 x i32> poison, <8 x i32> zeroinitializer
  %v420 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v419
  %v421 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v416, <8 x i1> %v420, <8 x float> zeroinitializer)
  %v422 = bitcast <8 x float> %v421 to <8 x i32>
  %v423 = getelementptr i8, ptr %v403, i64 16
  %v424 = load i64, ptr %v423, align 8
  %v425 = mul i64 %v424, %v20
  %v426 = getelementptr i8, ptr %v401, i64 %v425
  %v427 = trunc i64 %v93 to i32
  %v428 = insertelement <8 x i32> poison, i32 %v427, i64 0
  %v429 = shufflevector <8 x i32> %v428, <8 x i32> poison, <8 x i32> zeroinitializer
  %v430 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v429
  %v431 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v426, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v432 = bitcast <8 x float> %v431 to <8 x i32>
  %v433 = getelementptr i8, ptr %v403, i64 24
  %v434 = load i64, ptr %v433, align 8
  %v435 = mul i64 %v434, %v20
  %v436 = getelementptr i8, ptr %v401, i64 %v435
  %v437 = trunc i64 %v93 to i32
  %v438 = insertelement <8 x i32> poison, i32 %v437, i64 0
  %v439 = shufflevector <8 x i32> %v438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v440 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v439
  %v441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v436, <8 x i1> %v440, <8 x float> zeroinitializer)
  %v442 = bitcast <8 x float> %v441 to <8 x i32>
  %v443 = getelementptr i8, ptr %v403, i64 32
  %v444 = load i64, ptr %v443, align 8
  %v445 = mul i64 %v444, %v20
  %v446 = getelementptr i8, ptr %v401, i64 %v445
  %v447 = trunc i64 %v93 to i32
  %v448 = insertelement <8 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <8 x i32> %v448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v450 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v449
  %v451 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v446, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v452 = bitcast <8 x float> %v451 to <8 x i32>
  %v453 = getelementptr i8, ptr %v403, i64 40
  %v454 = load i64, ptr %v453, align 8
  %v455 = mul i64 %v454, %v20
  %v456 = getelementptr i8, ptr %v401, i64 %v455
  %v457 = trunc i64 %v93 to i32
  %v458 = insertelement <8 x i32> poison, i32 %v457, i64 0
  %v459 = shufflevector <8 x i32> %v458, <8 x i32> poison, <8 x i32> zeroinitializer
  %v460 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v459
  %v461 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v456, <8 x i1> %v460, <8 x float> zeroinitializer)
  %v462 = bitcast <8 x float> %v461 to <8 x i32>
  %v463 = getelementptr i8, ptr %v403, i64 48
  %v464 = load i64, ptr %v463, align 8
  %v465 = mul i64 %v464, %v20
  %v466 = getelementptr i8, ptr %v401, i64 %v465
  %v467 = trunc i64 %v93 to i32
  %v468 = insertelement <8 x i32> poison, i32 %v467, i64 0
  %v469 = shufflevector <8 x i32> %v468, <8 x i32> poison, <8 x i32> zeroinitializer
  %v470 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v469
  %v471 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v466, <8 x i1> %v470, <8 x float> zeroinitializer)
  %v472 = bitcast <8 x float> %v471 to <8 x i32>
  %v473 = getelementptr i8, ptr %v403, i64 56
  %v474 = load i64, ptr %v473, align 8
  %v475 = mul i64 %v474, %v20
  %v476 = getelementptr i8, ptr %v401, i64 %v475
  %v477 = trunc i64 %v93 to i32
  %v478 = insertelement <8 x i32> poison, i32 %v477, i64 0
  %v479 = shufflevector <8 x i32> %v478, <8 x i32> poison, <8 x i32> zeroinitializer
  %v480 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v479
  %v481 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v476, <8 x i1> %v480, <8 x float> zeroinitializer)
  %v482 = bitcast <8 x float> %v481 to <8 x i32>
  %v483 = shufflevector <8 x i32> %v412, <8 x i32> %v422, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v484 = shufflevector <8 x i32> %v412, <8 x i32> %v422, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v485 = shufflevector <8 x i32> %v432, <8 x i32> %v442, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v486 = shufflevector <8 x i32> %v432, <8 x i32> %v442, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v487 = shufflevector <8 x i32> %v483, <8 x i32> %v485, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v488 = shufflevector <8 x i32> %v483, <8 x i32> %v485, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v489 = shufflevector <8 x i32> %v484, <8 x i32> %v486, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v490 = shufflevector <8 x i32> %v484, <8 x i32> %v486, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v491 = shufflevector <8 x i32> %v452, <8 x i32> %v462, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v492 = shufflevector <8 x i32> %v452, <8 x i32> %v462, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v493 = shufflevector <8 x i32> %v472, <8 x i32> %v482, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v494 = shufflevector <8 x i32> %v472, <8 x i32> %v482, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v495 = shufflevector <8 x i32> %v491, <8 x i32> %v493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v496 = shufflevector <8 x i32> %v491, <8 x i32> %v493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v497 = shufflevector <8 x i32> %v492, <8 x i32> %v494, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v498 = shufflevector <8 x i32> %v492, <8 x i32> %v494, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v499 = shufflevector <8 x i32> %v487, <8 x i32> %v495, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v500 = shufflevector <8 x i32> %v487, <8 x i32> %v495, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v501 = shufflevector <8 x i32> %v488, <8 x i32> %v496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v502 = shufflevector <8 x i32> %v488, <8 x i32> %v496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v503 = shufflevector <8 x i32> %v489, <8 x i32> %v497, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v504 = shufflevector <8 x i32> %v489, <8 x i32> %v497, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v505 = shufflevector <8 x i32> %v490, <8 x i32> %v498, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v506 = shufflevector <8 x i32> %v490, <8 x i32> %v498, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v507 = mul i64 %v94, 64
  %v508 = getelementptr i8, ptr %v310, i64 %v507
  %v509 = icmp sgt i64 %v93, 0
  br i1 %v509, label %pack.line.41, label %pack.line.end.42
pack.line.41:
  %v510 = getelementptr i8, ptr %v508, i64 0
  store <8 x i32> %v499, ptr %v510, align 4
  br label %pack.line.end.42
pack.line.end.42:
  %v511 = icmp sgt i64 %v93, 1
  br i1 %v511, label %pack.line.43, label %pack.line.end.44
pack.line.43:
  %v512 = getelementptr i8, ptr %v508, i64 64
  store <8 x i32> %v501, ptr %v512, align 4
  br label %pack.line.end.44
pack.line.end.44:
  %v513 = icmp sgt i64 %v93, 2
  br i1 %v513, label %pack.line.45, label %pack.line.end.46
pack.line.45:
  %v514 = getelementptr i8, ptr %v508, i64 128
  store <8 x i32> %v503, ptr %v514, align 4
  br label %pack.line.end.46
pack.line.end.46:
  %v515 = icmp sgt i64 %v93, 3
  br i1 %v515, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v516 = getelementptr i8, ptr %v508, i64 192
  store <8 x i32> %v505, ptr %v516, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v517 = icmp sgt i64 %v93, 4
  br i1 %v517, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v518 = getelementptr i8, ptr %v508, i64 256
  store <8 x i32> %v500, ptr %v518, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v519 = icmp sgt i64 %v93, 5
  br i1 %v519, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v520 = getelementptr i8, ptr %v508, i64 320
  store <8 x i32> %v502, ptr %v520, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v521 = icmp sgt i64 %v93, 6
  br i1 %v521, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v522 = getelementptr i8, ptr %v508, i64 384
  store <8 x i32> %v504, ptr %v522, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v523 = icmp sgt i64 %v93, 7
  br i1 %v523, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v524 = getelementptr i8, ptr %v508, i64 448
  store <8 x i32> %v506, ptr %v524, align 4
  br label %pack.line.end.56
pack.line.end.56:
  br label %pack.rest.end.40
pack.rest.end.40:
  %v525 = mul i64 64, %v6
  %v526 = sub i64 %v51, %v48
  %v527 = urem i64 %v526, 6
  %v528 = sub i64 %v51, %v527
  br label %i.57
i.57:
  %v529 = phi i64 [ %v48, %pack.rest.end.40 ], [ %v674, %k.end.62 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %i.body.58, label %i.end.59
i.body.58:
  %v531 = mul i64 4, %v47
  %v532 = add i64 %v531, 127
  %v533 = and i64 %v532, -128
  %v534 = add i64 %v533, 64
  %v535 = sub i64 %v529, %v48
  %v536 = mul i64 %v535, %v534
  %v537 = getelementptr i8, ptr %v32, i64 %v536
  %v538 = mul i64 4, %v47
  %v539 = getelementptr i8, ptr %v537, i64 %v534
  %v540 = mul i64 %v534, 2
  %v541 = getelementptr i8, ptr %v537, i64 %v540
  %v542 = mul i64 %v534, 3
  %v543 = getelementptr i8, ptr %v537, i64 %v542
  %v544 = mul i64 %v534, 4
  %v545 = getelementptr i8, ptr %v537, i64 %v544
  %v546 = mul i64 %v534, 5
  %v547 = getelementptr i8, ptr %v537, i64 %v546
  br label %k.60
k.60:
  %v548 = phi i64 [ 0, %i.body.58 ], [ %v609, %k.body.61 ]
  %v549 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v570, %k.body.61 ]
  %v550 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v573, %k.body.61 ]
  %v551 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v579, %k.body.61 ]
  %v552 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v580, %k.body.61 ]
  %v553 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v586, %k.body.61 ]
  %v554 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v587, %k.body.61 ]
  %v555 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v593, %k.body.61 ]
  %v556 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v594, %k.body.61 ]
  %v557 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v600, %k.body.61 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v601, %k.body.61 ]
  %v559 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v607, %k.body.61 ]
  %v560 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.58 ], [ %v608, %k.body.61 ]
  %v561 = icmp slt i64 %v548, %v6
  br i1 %v561, label %k.body.61, label %k.end.62
k.body.61:
  %v562 = mul i64 %v548, 4
  %v563 = getelementptr i8, ptr %v537, i64 %v562
  %v564 = load float, ptr %v563, align 4
  %v565 = insertelement <8 x float> poison, float %v564, i64 0
  %v566 = shufflevector <8 x float> %v565, <8 x float> poison, <8 x i32> zeroinitializer
  %v567 = mul i64 %v548, 64
  %v568 = getelementptr i8, ptr %v30, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v566, <8 x float> %v569, <8 x float> %v549)
  %v571 = getelementptr i8, ptr %v568, i64 32
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v566, <8 x float> %v572, <8 x float> %v550)
  %v574 = mul i64 %v548, 4
  %v575 = getelementptr i8, ptr %v539, i64 %v574
  %v576 = load float, ptr %v575, align 4
  %v577 = insertelement <8 x float> poison, float %v576, i64 0
  %v578 = shufflevector <8 x float> %v577, <8 x float> poison, <8 x i32> zeroinitializer
  %v579 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v578, <8 x float> %v569, <8 x float> %v551)
  %v580 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v578, <8 x float> %v572, <8 x float> %v552)
  %v581 = mul i64 %v548, 4
  %v582 = getelementptr i8, ptr %v541, i64 %v581
  %v583 = load float, ptr %v582, align 4
  %v584 = insertelement <8 x float> poison, float %v583, i64 0
  %v585 = shufflevector <8 x float> %v584, <8 x float> poison, <8 x i32> zeroinitializer
  %v586 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v585, <8 x float> %v569, <8 x float> %v553)
  %v587 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v585, <8 x float> %v572, <8 x float> %v554)
  %v588 = mul i64 %v548, 4
  %v589 = getelementptr i8, ptr %v543, i64 %v588
  %v590 = load float, ptr %v589, align 4
  %v591 = insertelement <8 x float> poison, float %v590, i64 0
  %v592 = shufflevector <8 x float> %v591, <8 x float> poison, <8 x i32> zeroinitializer
  %v593 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v592, <8 x float> %v569, <8 x float> %v555)
  %v594 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v592, <8 x float> %v572, <8 x float> %v556)
  %v595 = mul i64 %v548, 4
  %v596 = getelementptr i8, ptr %v545, i64 %v595
  %v597 = load float, ptr %v596, align 4
  %v598 = insertelement <8 x float> poison, float %v597, i64 0
  %v599 = shufflevector <8 x float> %v598, <8 x float> poison, <8 x i32> zeroinitializer
  %v600 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v599, <8 x float> %v569, <8 x float> %v557)
  %v601 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v599, <8 x float> %v572, <8 x float> %v558)
  %v602 = mul i64 %v548, 4
  %v603 = getelementptr i8, ptr %v547, i64 %v602
  %v604 = load float, ptr %v603, align 4
  %v605 = insertelement <8 x float> poison, float %v604, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v606, <8 x float> %v569, <8 x float> %v559)
  %v608 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v606, <8 x float> %v572, <8 x float> %v560)
  %v609 = add nsw i64 %v548, 1
  br label %k.60
k.end.62:
  %v610 = mul i64 %v529, %v34
  %v611 = getelementptr i8, ptr %v28, i64 %v610
  %v612 = mul i64 %v90, 4
  %v613 = getelementptr i8, ptr %v611, i64 %v612
  store <8 x float> %v549, ptr %v613, align 4
  %v614 = mul i64 %v529, %v34
  %v615 = getelementptr i8, ptr %v28, i64 %v614
  %v616 = add i64 %v90, 8
  %v617 = mul i64 %v616, 4
  %v618 = getelementptr i8, ptr %v615, i64 %v617
  store <8 x float> %v550, ptr %v618, align 4
  %v619 = add i64 %v529, 1
  %v620 = mul i64 %v619, %v34
  %v621 = getelementptr i8, ptr %v28, i64 %v620
  %v622 = mul i64 %v90, 4
  %v623 = getelementptr i8, ptr %v621, i64 %v622
  store <8 x float> %v551, ptr %v623, align 4
  %v624 = add i64 %v529, 1
  %v625 = mul i64 %v624, %v34
  %v626 = getelementptr i8, ptr %v28, i64 %v625
  %v627 = add i64 %v90, 8
  %v628 = mul i64 %v627, 4
  %v629 = getelementptr i8, ptr %v626, i64 %v628
  store <8 x float> %v552, ptr %v629, align 4
  %v630 = add i64 %v529, 2
  %v631 = mul i64 %v630, %v34
  %v632 = getelementptr i8, ptr %v28, i64 %v631
  %v633 = mul i64 %v90, 4
  %v634 = getelementptr i8, ptr %v632, i64 %v633
  store <8 x float> %v553, ptr %v634, align 4
  %v635 = add i64 %v529, 2
  %v636 = mul i64 %v635, %v34
  %v637 = getelementptr i8, ptr %v28, i64 %v636
  %v638 = add i64 %v90, 8
  %v639 = mul i64 %v638, 4
  %v640 = getelementptr i8, ptr %v637, i64 %v639
  store <8 x float> %v554, ptr %v640, align 4
  %v641 = add i64 %v529, 3
  %v642 = mul i64 %v641, %v34
  %v643 = getelementptr i8, ptr %v28, i64 %v642
  %v644 = mul i64 %v90, 4
  %v645 = getelementptr i8, ptr %v643, i64 %v644
  store <8 x float> %v555, ptr %v645, align 4
  %v646 = add i64 %v529, 3
  %v647 = mul i64 %v646, %v34
  %v648 = getelementptr i8, ptr %v28, i64 %v647
  %v649 = add i64 %v90, 8
  %v650 = mul i64 %v649, 4
  %v651 = getelementptr i8, ptr %v648, i64 %v650
  store <8 x float> %v556, ptr %v651, align 4
  %v652 = add i64 %v529, 4
  %v653 = mul i64 %v652, %v34
  %v654 = getelementptr i8, ptr %v28, i64 %v653
  %v655 = mul i64 %v90, 4
  %v656 = getelementptr i8, ptr %v654, i64 %v655
  store <8 x float> %v557, ptr %v656, align 4
  %v657 = add i64 %v529, 4
  %v658 = mul i64 %v657, %v34
  %v659 = getelementptr i8, ptr %v28, i64 %v658
  %v660 = add i64 %v90, 8
  %v661 = mul i64 %v660, 4
  %v662 = getelementptr i8, ptr %v659, i64 %v661
  store <8 x float> %v558, ptr %v662, align 4
  %v663 = add i64 %v529, 5
  %v664 = mul i64 %v663, %v34
  %v665 = getelementptr i8, ptr %v28, i64 %v664
  %v666 = mul i64 %v90, 4
  %v667 = getelementptr i8, ptr %v665, i64 %v666
  store <8 x float> %v559, ptr %v667, align 4
  %v668 = add i64 %v529, 5
  %v669 = mul i64 %v668, %v34
  %v670 = getelementptr i8, ptr %v28, i64 %v669
  %v671 = add i64 %v90, 8
  %v672 = mul i64 %v671, 4
  %v673 = getelementptr i8, ptr %v670, i64 %v672
  store <8 x float> %v560, ptr %v673, align 4
  %v674 = add nsw i64 %v529, 6
  br label %i.57
i.end.59:
  br label %i.edge.63
i.edge.63:
  %v675 = phi i64 [ %v528, %i.end.59 ], [ %v711, %k.end.68 ]
  %v676 = icmp slt i64 %v675, %v51
  br i1 %v676, label %i.edge.body.64, label %i.edge.end.65
i.edge.body.64:
  %v677 = mul i64 4, %v47
  %v678 = add i64 %v677, 127
  %v679 = and i64 %v678, -128
  %v680 = add i64 %v679, 64
  %v681 = sub i64 %v675, %v48
  %v682 = mul i64 %v681, %v680
  %v683 = getelementptr i8, ptr %v32, i64 %v682
  %v684 = mul i64 4, %v47
  br label %k.66
k.66:
  %v685 = phi i64 [ 0, %i.edge.body.64 ], [ %v701, %k.body.67 ]
  %v686 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.64 ], [ %v697, %k.body.67 ]
  %v687 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.64 ], [ %v700, %k.body.67 ]
  %v688 = icmp slt i64 %v685, %v6
  br i1 %v688, label %k.body.67, label %k.end.68
k.body.67:
  %v689 = mul i64 %v685, 4
  %v690 = getelementptr i8, ptr %v683, i64 %v689
  %v691 = load float, ptr %v690, align 4
  %v692 = insertelement <8 x float> poison, float %v691, i64 0
  %v693 = shufflevector <8 x float> %v692, <8 x float> poison, <8 x i32> zeroinitializer
  %v694 = mul i64 %v685, 64
  %v695 = getelementptr i8, ptr %v30, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v693, <8 x float> %v696, <8 x float> %v686)
  %v698 = getelementptr i8, ptr %v695, i64 32
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v693, <8 x float> %v699, <8 x float> %v687)
  %v701 = add nsw i64 %v685, 1
  br label %k.66
k.end.68:
  %v702 = mul i64 %v675, %v34
  %v703 = getelementptr i8, ptr %v28, i64 %v702
  %v704 = mul i64 %v90, 4
  %v705 = getelementptr i8, ptr %v703, i64 %v704
  store <8 x float> %v686, ptr %v705, align 4
  %v706 = mul i64 %v675, %v34
  %v707 = getelementptr i8, ptr %v28, i64 %v706
  %v708 = add i64 %v90, 8
  %v709 = mul i64 %v708, 4
  %v710 = getelementptr i8, ptr %v707, i64 %v709
  store <8 x float> %v687, ptr %v710, align 4
  %v711 = add nsw i64 %v675, 1
  br label %i.edge.63
i.edge.end.65:
  %v712 = add nsw i64 %v90, 16
  br label %block.12
block.end.14:
  br label %edge.block.69
edge.block.69:
  %v713 = phi i64 [ %v89, %block.end.14 ], [ %v904, %i.edge.end.92 ]
  %v714 = icmp slt i64 %v713, %v42
  br i1 %v714, label %edge.block.body.70, label %edge.block.end.71
edge.block.body.70:
  %v715 = sub i64 %v42, %v713
  %v716 = call i64 @llvm.smin.i64(i64 %v715, i64 8)
  %v717 = mul i64 32, %v6
  br label %pack.lane.72
pack.lane.72:
  %v718 = phi i64 [ 0, %edge.block.body.70 ], [ %v736, %pack.units.end.77 ]
  %v719 = icmp slt i64 %v718, %v716
  br i1 %v719, label %pack.lane.body.73, label %pack.lane.end.74
pack.lane.body.73:
  %v720 = mul i64 %v718, 4
  %v721 = getelementptr i8, ptr %v30, i64 %v720
  br label %pack.units.75
pack.units.75:
  %v722 = phi i64 [ 0, %pack.lane.body.73 ], [ %v735, %pack.units.body.76 ]
  %v723 = icmp slt i64 %v722, %v6
  br i1 %v723, label %pack.units.body.76, label %pack.units.end.77
pack.units.body.76:
  %v724 = mul i64 %v722, 32
  %v725 = getelementptr i8, ptr %v721, i64 %v724
  %v726 = add i64 %v713, %v718
  %v727 = mul i64 %v722, 4
  %v728 = getelementptr i8, ptr %v26, i64 %v727
  %v729 = mul i64 %v726, 8
  %v730 = getelementptr i8, ptr %v18, i64 %v729
  %v731 = load i64, ptr %v730, align 8
  %v732 = mul i64 %v731, %v20
  %v733 = getelementptr i8, ptr %v728, i64 %v732
  %v734 = load float, ptr %v733, align 4
  store float %v734, ptr %v725, align 4
  %v735 = add nsw i64 %v722, 1
  br label %pack.units.75
pack.units.end.77:
  %v736 = add nsw i64 %v718, 1
  br label %pack.lane.72
pack.lane.end.74:
  br label %pack.pad.78
pack.pad.78:
  %v737 = phi i64 [ %v716, %pack.lane.end.74 ], [ %v746, %pack.pad.end.83 ]
  %v738 = icmp slt i64 %v737, 8
  br i1 %v738, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v739 = mul i64 %v737, 4
  %v740 = getelementptr i8, ptr %v30, i64 %v739
  br label %pack.pad.81
pack.pad.81:
  %v741 = phi i64 [ 0, %pack.pad.body.79 ], [ %v745, %pack.pad.body.82 ]
  %v742 = icmp slt i64 %v741, %v6
  br i1 %v742, label %pack.pad.body.82, label %pack.pad.end.83
pack.pad.body.82:
  %v743 = mul i64 %v741, 32
  %v744 = getelementptr i8, ptr %v740, i64 %v743
  store float 0x0000000000000000, ptr %v744, align 4
  %v745 = add nsw i64 %v741, 1
  br label %pack.pad.81
pack.pad.end.83:
  %v746 = add nsw i64 %v737, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v747 = mul i64 32, %v6
  %v748 = sub i64 %v51, %v48
  %v749 = urem i64 %v748, 6
  %v750 = sub i64 %v51, %v749
  br label %i.84
i.84:
  %v751 = phi i64 [ %v48, %pack.pad.end.80 ], [ %v871, %k.end.89 ]
  %v752 = icmp slt i64 %v751, %v750
  br i1 %v752, label %i.body.85, label %i.end.86
i.body.85:
  %v753 = mul i64 4, %v47
  %v754 = add i64 %v753, 127
  %v755 = and i64 %v754, -128
  %v756 = add i64 %v755, 64
  %v757 = sub i64 %v751, %v48
  %v758 = mul i64 %v757, %v756
  %v759 = getelementptr i8, ptr %v32, i64 %v758
  %v760 = mul i64 4, %v47
  %v761 = getelementptr i8, ptr %v759, i64 %v756
  %v762 = mul i64 %v756, 2
  %v763 = getelementptr i8, ptr %v759, i64 %v762
  %v764 = mul i64 %v756, 3
  %v765 = getelementptr i8, ptr %v759, i64 %v764
  %v766 = mul i64 %v756, 4
  %v767 = getelementptr i8, ptr %v759, i64 %v766
  %v768 = mul i64 %v756, 5
  %v769 = getelementptr i8, ptr %v759, i64 %v768
  br label %k.87
k.87:
  %v770 = phi i64 [ 0, %i.body.85 ], [ %v817, %k.body.88 ]
  %v771 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v786, %k.body.88 ]
  %v772 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v792, %k.body.88 ]
  %v773 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v798, %k.body.88 ]
  %v774 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v804, %k.body.88 ]
  %v775 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v810, %k.body.88 ]
  %v776 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.85 ], [ %v816, %k.body.88 ]
  %v777 = icmp slt i64 %v770, %v6
  br i1 %v777, label %k.body.88, label %k.end.89
k.body.88:
  %v778 = mul i64 %v770, 4
  %v779 = getelementptr i8, ptr %v759, i64 %v778
  %v780 = load float, ptr %v779, align 4
  %v781 = insertelement <8 x float> poison, float %v780, i64 0
  %v782 = shufflevector <8 x float> %v781, <8 x float> poison, <8 x i32> zeroinitializer
  %v783 = mul i64 %v770, 32
  %v784 = getelementptr i8, ptr %v30, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v782, <8 x float> %v785, <8 x float> %v771)
  %v787 = mul i64 %v770, 4
  %v788 = getelementptr i8, ptr %v761, i64 %v787
  %v789 = load float, ptr %v788, align 4
  %v790 = insertelement <8 x float> poison, float %v789, i64 0
  %v791 = shufflevector <8 x float> %v790, <8 x float> poison, <8 x i32> zeroinitializer
  %v792 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v791, <8 x float> %v785, <8 x float> %v772)
  %v793 = mul i64 %v770, 4
  %v794 = getelementptr i8, ptr %v763, i64 %v793
  %v795 = load float, ptr %v794, align 4
  %v796 = insertelement <8 x float> poison, float %v795, i64 0
  %v797 = shufflevector <8 x float> %v796, <8 x float> poison, <8 x i32> zeroinitializer
  %v798 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v797, <8 x float> %v785, <8 x float> %v773)
  %v799 = mul i64 %v770, 4
  %v800 = getelementptr i8, ptr %v765, i64 %v799
  %v801 = load float, ptr %v800, align 4
  %v802 = insertelement <8 x float> poison, float %v801, i64 0
  %v803 = shufflevector <8 x float> %v802, <8 x float> poison, <8 x i32> zeroinitializer
  %v804 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v803, <8 x float> %v785, <8 x float> %v774)
  %v805 = mul i64 %v770, 4
  %v806 = getelementptr i8, ptr %v767, i64 %v805
  %v807 = load float, ptr %v806, align 4
  %v808 = insertelement <8 x float> poison, float %v807, i64 0
  %v809 = shufflevector <8 x float> %v808, <8 x float> poison, <8 x i32> zeroinitializer
  %v810 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v809, <8 x float> %v785, <8 x float> %v775)
  %v811 = mul i64 %v770, 4
  %v812 = getelementptr i8, ptr %v769, i64 %v811
  %v813 = load float, ptr %v812, align 4
  %v814 = insertelement <8 x float> poison, float %v813, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v815, <8 x float> %v785, <8 x float> %v776)
  %v817 = add nsw i64 %v770, 1
  br label %k.87
k.end.89:
  %v818 = mul i64 %v751, %v34
  %v819 = getelementptr i8, ptr %v28, i64 %v818
  %v820 = mul i64 %v713, 4
  %v821 = getelementptr i8, ptr %v819, i64 %v820
  %v822 = trunc i64 %v716 to i32
  %v823 = insertelement <8 x i32> poison, i32 %v822, i64 0
  %v824 = shufflevector <8 x i32> %v823, <8 x i32> poison, <8 x i32> zeroinitializer
  %v825 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v824
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v771, ptr align 4 %v821, <8 x i1> %v825)
  %v826 = add i64 %v751, 1
  %v827 = mul i64 %v826, %v34
  %v828 = getelementptr i8, ptr %v28, i64 %v827
  %v829 = mul i64 %v713, 4
  %v830 = getelementptr i8, ptr %v828, i64 %v829
  %v831 = trunc i64 %v716 to i32
  %v832 = insertelement <8 x i32> poison, i32 %v831, i64 0
  %v833 = shufflevector <8 x i32> %v832, <8 x i32> poison, <8 x i32> zeroinitializer
  %v834 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v833
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v772, ptr align 4 %v830, <8 x i1> %v834)
  %v835 = add i64 %v751, 2
  %v836 = mul i64 %v835, %v34
  %v837 = getelementptr i8, ptr %v28, i64 %v836
  %v838 = mul i64 %v713, 4
  %v839 = getelementptr i8, ptr %v837, i64 %v838
  %v840 = trunc i64 %v716 to i32
  %v841 = insertelement <8 x i32> poison, i32 %v840, i64 0
  %v842 = shufflevector <8 x i32> %v841, <8 x i32> poison, <8 x i32> zeroinitializer
  %v843 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v842
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v773, ptr align 4 %v839, <8 x i1> %v843)
  %v844 = add i64 %v751, 3
  %v845 = mul i64 %v844, %v34
  %v846 = getelementptr i8, ptr %v28, i64 %v845
  %v847 = mul i64 %v713, 4
  %v848 = getelementptr i8, ptr %v846, i64 %v847
  %v849 = trunc i64 %v716 to i32
  %v850 = insertelement <8 x i32> poison, i32 %v849, i64 0
  %v851 = shufflevector <8 x i32> %v850, <8 x i32> poison, <8 x i32> zeroinitializer
  %v852 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v851
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v774, ptr align 4 %v848, <8 x i1> %v852)
  %v853 = add i64 %v751, 4
  %v854 = mul i64 %v853, %v34
  %v855 = getelementptr i8, ptr %v28, i64 %v854
  %v856 = mul i64 %v713, 4
  %v857 = getelementptr i8, ptr %v855, i64 %v856
  %v858 = trunc i64 %v716 to i32
  %v859 = insertelement <8 x i32> poison, i32 %v858, i64 0
  %v860 = shufflevector <8 x i32> %v859, <8 x i32> poison, <8 x i32> zeroinitializer
  %v861 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v860
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v775, ptr align 4 %v857, <8 x i1> %v861)
  %v862 = add i64 %v751, 5
  %v863 = mul i64 %v862, %v34
  %v864 = getelementptr i8, ptr %v28, i64 %v863
  %v865 = mul i64 %v713, 4
  %v866 = getelementptr i8, ptr %v864, i64 %v865
  %v867 = trunc i64 %v716 to i32
  %v868 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v869
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v776, ptr align 4 %v866, <8 x i1> %v870)
  %v871 = add nsw i64 %v751, 6
  br label %i.84
i.end.86:
  br label %i.edge.90
i.edge.90:
  %v872 = phi i64 [ %v750, %i.end.86 ], [ %v903, %k.end.95 ]
  %v873 = icmp slt i64 %v872, %v51
  br i1 %v873, label %i.edge.body.91, label %i.edge.end.92
i.edge.body.91:
  %v874 = mul i64 4, %v47
  %v875 = add i64 %v874, 127
  %v876 = and i64 %v875, -128
  %v877 = add i64 %v876, 64
  %v878 = sub i64 %v872, %v48
  %v879 = mul i64 %v878, %v877
  %v880 = getelementptr i8, ptr %v32, i64 %v879
  %v881 = mul i64 4, %v47
  br label %k.93
k.93:
  %v882 = phi i64 [ 0, %i.edge.body.91 ], [ %v894, %k.body.94 ]
  %v883 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.91 ], [ %v893, %k.body.94 ]
  %v884 = icmp slt i64 %v882, %v6
  br i1 %v884, label %k.body.94, label %k.end.95
k.body.94:
  %v885 = mul i64 %v882, 4
  %v886 = getelementptr i8, ptr %v880, i64 %v885
  %v887 = load float, ptr %v886, align 4
  %v888 = insertelement <8 x float> poison, float %v887, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = mul i64 %v882, 32
  %v891 = getelementptr i8, ptr %v30, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v889, <8 x float> %v892, <8 x float> %v883)
  %v894 = add nsw i64 %v882, 1
  br label %k.93
k.end.95:
  %v895 = mul i64 %v872, %v34
  %v896 = getelementptr i8, ptr %v28, i64 %v895
  %v897 = mul i64 %v713, 4
  %v898 = getelementptr i8, ptr %v896, i64 %v897
  %v899 = trunc i64 %v716 to i32
  %v900 = insertelement <8 x i32> poison, i32 %v899, i64 0
  %v901 = shufflevector <8 x i32> %v900, <8 x i32> poison, <8 x i32> zeroinitializer
  %v902 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v901
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v883, ptr align 4 %v898, <8 x i1> %v902)
  %v903 = add nsw i64 %v872, 1
  br label %i.edge.90
i.edge.end.92:
  %v904 = add nsw i64 %v713, 8
  br label %edge.block.69
edge.block.end.71:
  %v905 = add nsw i64 %v48, %v44
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


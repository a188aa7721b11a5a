
define void @causal_sum.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 48
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 56
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 0
  %v8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 24
  %v10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 64
  %v12 = load ptr, ptr %v11, align 8
  %v13 = urem i64 %v2, 16
  %v14 = sub i64 %v2, %v13
  br label %block.1
block.1:
  %v15 = phi i64 [ 0, %entry ], [ %v162, %w.end.12 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %block.body.2, label %block.end.3
block.body.2:
  %v17 = mul i64 64, %v4
  br label %pack.x.4
pack.x.4:
  %v18 = phi i64 [ 0, %block.body.2 ], [ %v130, %pack.w.end.9 ]
  %v19 = icmp slt i64 %v18, 16
  br i1 %v19, label %pack.x.body.5, label %pack.x.end.6
pack.x.body.5:
  %v20 = mul i64 %v18, 4
  %v21 = getelementptr i8, ptr %v12, i64 %v20
  br label %pack.w.7
pack.w.7:
  %v22 = phi i64 [ 0, %pack.x.body.5 ], [ %v129, %pack.w.body.8 ]
  %v23 = icmp slt i64 %v22, %v4
  br i1 %v23, label %pack.w.body.8, label %pack.w.end.9
pack.w.body.8:
  %v24 = mul i64 %v22, 64
  %v25 = getelementptr i8, ptr %v21, i64 %v24
  %v26 = add i64 %v15, %v18
  %v27 = sub i64 %v26, %v22
  %v28 = add i64 %v6, -1
  %v29 = icmp slt i64 %v28, 0
  %v30 = or i1 false, %v29
  %v31 = call i64 @llvm.smin.i64(i64 %v27, i64 %v28)
  %v32 = call i64 @llvm.smax.i64(i64 %v31, i64 0)
  %v33 = mul i64 %v32, 4
  %v34 = select i1 %v30, i64 0, i64 %v33
  %v35 = getelementptr i8, ptr %v8, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = getelementptr i8, ptr %v25, i64 0
  store float %v36, ptr %v37, align 4
  %v38 = add i64 %v15, %v18
  %v39 = add i64 %v38, 1
  %v40 = sub i64 %v39, %v22
  %v41 = add i64 %v6, -1
  %v42 = icmp slt i64 %v41, 0
  %v43 = or i1 false, %v42
  %v44 = call i64 @llvm.smin.i64(i64 %v40, i64 %v41)
  %v45 = call i64 @llvm.smax.i64(i64 %v44, i64 0)
  %v46 = mul i64 %v45, 4
  %v47 = select i1 %v43, i64 0, i64 %v46
  %v48 = getelementptr i8, ptr %v8, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = getelementptr i8, ptr %v25, i64 4
  store float %v49, ptr %v50, align 4
  %v51 = add i64 %v15, %v18
  %v52 = add i64 %v51, 2
  %v53 = sub i64 %v52, %v22
  %v54 = add i64 %v6, -1
  %v55 = icmp slt i64 %v54, 0
  %v56 = or i1 false, %v55
  %v57 = call i64 @llvm.smin.i64(i64 %v53, i64 %v54)
  %v58 = call i64 @llvm.smax.i64(i64 %v57, i64 0)
  %v59 = mul i64 %v58, 4
  %v60 = select i1 %v56, i64 0, i64 %v59
  %v61 = getelementptr i8, ptr %v8, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = getelementptr i8, ptr %v25, i64 8
  store float %v62, ptr %v63, align 4
  %v64 = add i64 %v15, %v18
  %v65 = add i64 %v64, 3
  %v66 = sub i64 %v65, %v22
  %v67 = add i64 %v6, -1
  %v68 = icmp slt i64 %v67, 0
  %v69 = or i1 false, %v68
  %v70 = call i64 @llvm.smin.i64(i64 %v66, i64 %v67)
  %v71 = call i64 @llvm.smax.i64(i64 %v70, i64 0)
  %v72 = mul i64 %v71, 4
  %v73 = select i1 %v69, i64 0, i64 %v72
  %v74 = getelementptr i8, ptr %v8, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = getelementptr i8, ptr %v25, i64 12
  store float %v75, ptr %v76, align 4
  %v77 = add i64 %v15, %v18
  %v78 = add i64 %v77, 4
  %v79 = sub i64 %v78, %v22
  %v80 = add i64 %v6, -1
  %v81 = icmp slt i64 %v80, 0
  %v82 = or i1 false, %v81
  %v83 = call i64 @llvm.smin.i64(i64 %v79, i64 %v80)
  %v84 = call i64 @llvm.smax.i64(i64 %v83, i64 0)
  %v85 = mul i64 %v84, 4
  %v86 = select i1 %v82, i64 0, i64 %v85
  %v87 = getelementptr i8, ptr %v8, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = getelementptr i8, ptr %v25, i64 16
  store float %v88, ptr %v89, align 4
  %v90 = add i64 %v15, %v18
  %v91 = add i64 %v90, 5
  %v92 = sub i64 %v91, %v22
  %v93 = add i64 %v6, -1
  %v94 = icmp slt i64 %v93, 0
  %v95 = or i1 false, %v94
  %v96 = call i64 @llvm.smin.i64(i64 %v92, i64 %v93)
  %v97 = call i64 @llvm.smax.i64(i64 %v96, i64 0)
  %v98 = mul i64 %v97, 4
  %v99 = select i1 %v95, i64 0, i64 %v98
  %v100 = getelementptr i8, ptr %v8, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = getelementptr i8, ptr %v25, i64 20
  store float %v101, ptr %v102, align 4
  %v103 = add i64 %v15, %v18
  %v104 = add i64 %v103, 6
  %v105 = sub i64 %v104, %v22
  %v106 = add i64 %v6, -1
  %v107 = icmp slt i64 %v106, 0
  %v108 = or i1 false, %v107
  %v109 = call i64 @llvm.smin.i64(i64 %v105, i64 %v106)
  %v110 = call i64 @llvm.smax.i64(i64 %v109, i64 0)
  %v111 = mul i64 %v110, 4
  %v112 = select i1 %v108, i64 0, i64 %v111
  %v113 = getelementptr i8, ptr %v8, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = getelementptr i8, ptr %v25, i64 24
  store float %v114, ptr %v115, align 4
  %v116 = add i64 %v15, %v18
  %v117 = add i64 %v116, 7
  %v118 = sub i64 %v117, %v22
  %v119 = add i64 %v6, -1
  %v120 = icmp slt i64 %v119, 0
  %v121 = or i1 false, %v120
  %v122 = call i64 @llvm.smin.i64(i64 %v118, i64 %v119)
  %v123 = call i64 @llvm.smax.i64(i64 %v122, i64 0)
  %v124 = mul i64 %v123, 4
  %v125 = select i1 %v121, i64 0, i64 %v124
  %v126 = getelementptr i8, ptr %v8, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = getelementptr i8, ptr %v25, i64 28
  store float %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v22, 1
  br label %pack.w.7
pack.w.end.9:
  %v130 = add nsw i64 %v18, 8
  br label %pack.x.4
pack.x.end.6:
  %v131 = insertelement <8 x i64> poison, i64 %v15, i64 0
  %v132 = shufflevector <8 x i64> %v131, <8 x i64> poison, <8 x i32> zeroinitializer
  %v133 = add <8 x i64> %v132, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v134 = add i64 %v15, 8
  %v135 = insertelement <8 x i64> poison, i64 %v134, i64 0
  %v136 = shufflevector <8 x i64> %v135, <8 x i64> poison, <8 x i32> zeroinitializer
  %v137 = add <8 x i64> %v136, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %w.10
w.10:
  %v138 = phi i64 [ 0, %pack.x.end.6 ], [ %v156, %w.body.11 ]
  %v139 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.x.end.6 ], [ %v150, %w.body.11 ]
  %v140 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.x.end.6 ], [ %v155, %w.body.11 ]
  %v141 = icmp slt i64 %v138, %v4
  br i1 %v141, label %w.body.11, label %w.end.12
w.body.11:
  %v142 = insertelement <8 x i64> poison, i64 %v138, i64 0
  %v143 = shufflevector <8 x i64> %v142, <8 x i64> poison, <8 x i32> zeroinitializer
  %v144 = icmp sge <8 x i64> %v133, %v143
  %v145 = mul i64 %v138, 64
  %v146 = getelementptr i8, ptr %v12, i64 %v145
  %v147 = getelementptr i8, ptr %v146, i64 0
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = select <8 x i1> %v144, <8 x float> %v148, <8 x float> splat (float 0x0000000000000000)
  %v150 = fadd <8 x float> %v139, %v149
  %v151 = icmp sge <8 x i64> %v137, %v143
  %v152 = getelementptr i8, ptr %v146, i64 32
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = select <8 x i1> %v151, <8 x float> %v153, <8 x float> splat (float 0x0000000000000000)
  %v155 = fadd <8 x float> %v140, %v154
  %v156 = add nsw i64 %v138, 1
  br label %w.10
w.end.12:
  %v157 = mul i64 %v15, 4
  %v158 = getelementptr i8, ptr %v10, i64 %v157
  store <8 x float> %v139, ptr %v158, align 4
  %v159 = add i64 %v15, 8
  %v160 = mul i64 %v159, 4
  %v161 = getelementptr i8, ptr %v10, i64 %v160
  store <8 x float> %v140, ptr %v161, align 4
  %v162 = add nsw i64 %v15, 16
  br label %block.1
block.end.3:
  br label %edge.block.13
edge.block.13:
  %v163 = phi i64 [ %v14, %block.end.3 ], [ %v226, %w.end.32 ]
  %v164 = icmp slt i64 %v163, %v2
  br i1 %v164, label %edge.block.body.14, label %edge.block.end.15
edge.block.body.14:
  %v165 = sub i64 %v2, %v163
  %v166 = call i64 @llvm.smin.i64(i64 %v165, i64 8)
  %v167 = mul i64 32, %v4
  %v168 = sub i64 %v2, %v163
  %v169 = call i64 @llvm.smin.i64(i64 %v168, i64 8)
  br label %pack.x.16
pack.x.16:
  %v170 = phi i64 [ 0, %edge.block.body.14 ], [ %v191, %pack.w.end.21 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %pack.x.body.17, label %pack.x.end.18
pack.x.body.17:
  %v172 = mul i64 %v170, 4
  %v173 = getelementptr i8, ptr %v12, i64 %v172
  br label %pack.w.19
pack.w.19:
  %v174 = phi i64 [ 0, %pack.x.body.17 ], [ %v190, %pack.w.body.20 ]
  %v175 = icmp slt i64 %v174, %v4
  br i1 %v175, label %pack.w.body.20, label %pack.w.end.21
pack.w.body.20:
  %v176 = mul i64 %v174, 32
  %v177 = getelementptr i8, ptr %v173, i64 %v176
  %v178 = add i64 %v163, %v170
  %v179 = sub i64 %v178, %v174
  %v180 = add i64 %v6, -1
  %v181 = icmp slt i64 %v180, 0
  %v182 = or i1 false, %v181
  %v183 = call i64 @llvm.smin.i64(i64 %v179, i64 %v180)
  %v184 = call i64 @llvm.smax.i64(i64 %v183, i64 0)
  %v185 = mul i64 %v184, 4
  %v186 = select i1 %v182, i64 0, i64 %v185
  %v187 = getelementptr i8, ptr %v8, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = getelementptr i8, ptr %v177, i64 0
  store float %v188, ptr %v189, align 4
  %v190 = add nsw i64 %v174, 1
  br label %pack.w.19
pack.w.end.21:
  %v191 = add nsw i64 %v170, 1
  br label %pack.x.16
pack.x.end.18:
  %v192 = icmp slt i64 %v169, 8
  br i1 %v192, label %pack.pad.22, label %pack.pad.end.23
pack.pad.22:
  br label %pack.w.24
pack.w.24:
  %v193 = phi i64 [ 0, %pack.pad.22 ], [ %v203, %pack.pad.end.29 ]
  %v194 = icmp slt i64 %v193, %v4
  br i1 %v194, label %pack.w.body.25, label %pack.w.end.26
pack.w.body.25:
  %v195 = mul i64 %v193, 32
  %v196 = getelementptr i8, ptr %v12, i64 %v195
  br label %pack.pad.27
pack.pad.27:
  %v197 = phi i64 [ %v169, %pack.w.body.25 ], [ %v202, %pack.pad.body.28 ]
  %v198 = icmp slt i64 %v197, 8
  br i1 %v198, label %pack.pad.body.28, label %pack.pad.end.29
pack.pad.body.28:
  %v199 = mul i64 %v197, 4
  %v200 = getelementptr i8, ptr %v196, i64 %v199
  %v201 = getelementptr i8, ptr %v200, i64 0
  store float 0x0000000000000000, ptr %v201, align 4
  %v202 = add nsw i64 %v197, 1
  br label %pack.pad.27
pack.pad.end.29:
  %v203 = add nsw i64 %v193, 1
  br label %pack.w.24
pack.w.end.26:
  br label %pack.pad.end.23
pack.pad.end.23:
  %v204 = insertelement <8 x i64> poison, i64 %v163, i64 0
  %v205 = shufflevector <8 x i64> %v204, <8 x i64> poison, <8 x i32> zeroinitializer
  %v206 = add <8 x i64> %v205, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %w.30
w.30:
  %v207 = phi i64 [ 0, %pack.pad.end.23 ], [ %v219, %w.body.31 ]
  %v208 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.pad.end.23 ], [ %v218, %w.body.31 ]
  %v209 = icmp slt i64 %v207, %v4
  br i1 %v209, label %w.body.31, label %w.end.32
w.body.31:
  %v210 = insertelement <8 x i64> poison, i64 %v207, i64 0
  %v211 = shufflevector <8 x i64> %v210, <8 x i64> poison, <8 x i32> zeroinitializer
  %v212 = icmp sge <8 x i64> %v206, %v211
  %v213 = mul i64 %v207, 32
  %v214 = getelementptr i8, ptr %v12, i64 %v213
  %v215 = getelementptr i8, ptr %v214, i64 0
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = select <8 x i1> %v212, <8 x float> %v216, <8 x float> splat (float 0x0000000000000000)
  %v218 = fadd <8 x float> %v208, %v217
  %v219 = add nsw i64 %v207, 1
  br label %w.30
w.end.32:
  %v220 = mul i64 %v163, 4
  %v221 = getelementptr i8, ptr %v10, i64 %v220
  %v222 = trunc i64 %v166 to i32
  %v223 = insertelement <8 x i32> poison, i32 %v222, i64 0
  %v224 = shufflevector <8 x i32> %v223, <8 x i32> poison, <8 x i32> zeroinitializer
  %v225 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v224
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v208, ptr align 4 %v221, <8 x i1> %v225)
  %v226 = add nsw i64 %v163, 8
  br label %edge.block.13
edge.block.end.15:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare i64 @llvm.smax.i64(i64, i64) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


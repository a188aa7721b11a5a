
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
  %v15 = phi i64 [ 0, %entry ], [ %v138, %w.end.12 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %block.body.2, label %block.end.3
block.body.2:
  %v17 = mul i64 64, %v4
  br label %pack.x.4
pack.x.4:
  %v18 = phi i64 [ 0, %block.body.2 ], [ %v106, %pack.w.end.9 ]
  %v19 = icmp slt i64 %v18, 16
  br i1 %v19, label %pack.x.body.5, label %pack.x.end.6
pack.x.body.5:
  %v20 = mul i64 %v18, 4
  %v21 = getelementptr i8, ptr %v12, i64 %v20
  br label %pack.w.7
pack.w.7:
  %v22 = phi i64 [ 0, %pack.x.body.5 ], [ %v105, %pack.w.body.8 ]
  %v23 = icmp slt i64 %v22, %v4
  br i1 %v23, label %pack.w.body.8, label %pack.w.end.9
pack.w.body.8:
  %v24 = mul i64 %v22, 64
  %v25 = getelementptr i8, ptr %v21, i64 %v24
  %v26 = add i64 %v15, %v18
  %v27 = sub i64 %v26, %v22
  %v28 = add i64 %v6, -1
  %v29 = call i64 @llvm.smin.i64(i64 %v27, i64 %v28)
  %v30 = call i64 @llvm.smax.i64(i64 %v29, i64 0)
  %v31 = mul i64 %v30, 4
  %v32 = getelementptr i8, ptr %v8, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = getelementptr i8, ptr %v25, i64 0
  store float %v33, ptr %v34, align 4
  %v35 = add i64 %v15, %v18
  %v36 = add i64 %v35, 1
  %v37 = sub i64 %v36, %v22
  %v38 = add i64 %v6, -1
  %v39 = call i64 @llvm.smin.i64(i64 %v37, i64 %v38)
  %v40 = call i64 @llvm.smax.i64(i64 %v39, i64 0)
  %v41 = mul i64 %v40, 4
  %v42 = getelementptr i8, ptr %v8, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr i8, ptr %v25, i64 4
  store float %v43, ptr %v44, align 4
  %v45 = add i64 %v15, %v18
  %v46 = add i64 %v45, 2
  %v47 = sub i64 %v46, %v22
  %v48 = add i64 %v6, -1
  %v49 = call i64 @llvm.smin.i64(i64 %v47, i64 %v48)
  %v50 = call i64 @llvm.smax.i64(i64 %v49, i64 0)
  %v51 = mul i64 %v50, 4
  %v52 = getelementptr i8, ptr %v8, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = getelementptr i8, ptr %v25, i64 8
  store float %v53, ptr %v54, align 4
  %v55 = add i64 %v15, %v18
  %v56 = add i64 %v55, 3
  %v57 = sub i64 %v56, %v22
  %v58 = add i64 %v6, -1
  %v59 = call i64 @llvm.smin.i64(i64 %v57, i64 %v58)
  %v60 = call i64 @llvm.smax.i64(i64 %v59, i64 0)
  %v61 = mul i64 %v60, 4
  %v62 = getelementptr i8, ptr %v8, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = getelementptr i8, ptr %v25, i64 12
  store float %v63, ptr %v64, align 4
  %v65 = add i64 %v15, %v18
  %v66 = add i64 %v65, 4
  %v67 = sub i64 %v66, %v22
  %v68 = add i64 %v6, -1
  %v69 = call i64 @llvm.smin.i64(i64 %v67, i64 %v68)
  %v70 = call i64 @llvm.smax.i64(i64 %v69, i64 0)
  %v71 = mul i64 %v70, 4
  %v72 = getelementptr i8, ptr %v8, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = getelementptr i8, ptr %v25, i64 16
  store float %v73, ptr %v74, align 4
  %v75 = add i64 %v15, %v18
  %v76 = add i64 %v75, 5
  %v77 = sub i64 %v76, %v22
  %v78 = add i64 %v6, -1
  %v79 = call i64 @llvm.smin.i64(i64 %v77, i64 %v78)
  %v80 = call i64 @llvm.smax.i64(i64 %v79, i64 0)
  %v81 = mul i64 %v80, 4
  %v82 = getelementptr i8, ptr %v8, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = getelementptr i8, ptr %v25, i64 20
  store float %v83, ptr %v84, align 4
  %v85 = add i64 %v15, %v18
  %v86 = add i64 %v85, 6
  %v87 = sub i64 %v86, %v22
  %v88 = add i64 %v6, -1
  %v89 = call i64 @llvm.smin.i64(i64 %v87, i64 %v88)
  %v90 = call i64 @llvm.smax.i64(i64 %v89, i64 0)
  %v91 = mul i64 %v90, 4
  %v92 = getelementptr i8, ptr %v8, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = getelementptr i8, ptr %v25, i64 24
  store float %v93, ptr %v94, align 4
  %v95 = add i64 %v15, %v18
  %v96 = add i64 %v95, 7
  %v97 = sub i64 %v96, %v22
  %v98 = add i64 %v6, -1
  %v99 = call i64 @llvm.smin.i64(i64 %v97, i64 %v98)
  %v100 = call i64 @llvm.smax.i64(i64 %v99, i64 0)
  %v101 = mul i64 %v100, 4
  %v102 = getelementptr i8, ptr %v8, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = getelementptr i8, ptr %v25, i64 28
  store float %v103, ptr %v104, align 4
  %v105 = add nsw i64 %v22, 1
  br label %pack.w.7
pack.w.end.9:
  %v106 = add nsw i64 %v18, 8
  br label %pack.x.4
pack.x.end.6:
  %v107 = insertelement <8 x i64> poison, i64 %v15, i64 0
  %v108 = shufflevector <8 x i64> %v107, <8 x i64> poison, <8 x i32> zeroinitializer
  %v109 = add <8 x i64> %v108, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v110 = add i64 %v15, 8
  %v111 = insertelement <8 x i64> poison, i64 %v110, i64 0
  %v112 = shufflevector <8 x i64> %v111, <8 x i64> poison, <8 x i32> zeroinitializer
  %v113 = add <8 x i64> %v112, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %w.10
w.10:
  %v114 = phi i64 [ 0, %pack.x.end.6 ], [ %v132, %w.body.11 ]
  %v115 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.x.end.6 ], [ %v126, %w.body.11 ]
  %v116 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.x.end.6 ], [ %v131, %w.body.11 ]
  %v117 = icmp slt i64 %v114, %v4
  br i1 %v117, label %w.body.11, label %w.end.12
w.body.11:
  %v118 = insertelement <8 x i64> poison, i64 %v114, i64 0
  %v119 = shufflevector <8 x i64> %v118, <8 x i64> poison, <8 x i32> zeroinitializer
  %v120 = icmp sge <8 x i64> %v109, %v119
  %v121 = mul i64 %v114, 64
  %v122 = getelementptr i8, ptr %v12, i64 %v121
  %v123 = getelementptr i8, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = select <8 x i1> %v120, <8 x float> %v124, <8 x float> splat (float 0x0000000000000000)
  %v126 = fadd <8 x float> %v115, %v125
  %v127 = icmp sge <8 x i64> %v113, %v119
  %v128 = getelementptr i8, ptr %v122, i64 32
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = select <8 x i1> %v127, <8 x float> %v129, <8 x float> splat (float 0x0000000000000000)
  %v131 = fadd <8 x float> %v116, %v130
  %v132 = add nsw i64 %v114, 1
  br label %w.10
w.end.12:
  %v133 = mul i64 %v15, 4
  %v134 = getelementptr i8, ptr %v10, i64 %v133
  store <8 x float> %v115, ptr %v134, align 4
  %v135 = add i64 %v15, 8
  %v136 = mul i64 %v135, 4
  %v137 = getelementptr i8, ptr %v10, i64 %v136
  store <8 x float> %v116, ptr %v137, align 4
  %v138 = add nsw i64 %v15, 16
  br label %block.1
block.end.3:
  br label %edge.block.13
edge.block.13:
  %v139 = phi i64 [ %v14, %block.end.3 ], [ %v199, %w.end.32 ]
  %v140 = icmp slt i64 %v139, %v2
  br i1 %v140, label %edge.block.body.14, label %edge.block.end.15
edge.block.body.14:
  %v141 = sub i64 %v2, %v139
  %v142 = call i64 @llvm.smin.i64(i64 %v141, i64 8)
  %v143 = mul i64 32, %v4
  %v144 = sub i64 %v2, %v139
  %v145 = call i64 @llvm.smin.i64(i64 %v144, i64 8)
  br label %pack.x.16
pack.x.16:
  %v146 = phi i64 [ 0, %edge.block.body.14 ], [ %v164, %pack.w.end.21 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %pack.x.body.17, label %pack.x.end.18
pack.x.body.17:
  %v148 = mul i64 %v146, 4
  %v149 = getelementptr i8, ptr %v12, i64 %v148
  br label %pack.w.19
pack.w.19:
  %v150 = phi i64 [ 0, %pack.x.body.17 ], [ %v163, %pack.w.body.20 ]
  %v151 = icmp slt i64 %v150, %v4
  br i1 %v151, label %pack.w.body.20, label %pack.w.end.21
pack.w.body.20:
  %v152 = mul i64 %v150, 32
  %v153 = getelementptr i8, ptr %v149, i64 %v152
  %v154 = add i64 %v139, %v146
  %v155 = sub i64 %v154, %v150
  %v156 = add i64 %v6, -1
  %v157 = call i64 @llvm.smin.i64(i64 %v155, i64 %v156)
  %v158 = call i64 @llvm.smax.i64(i64 %v157, i64 0)
  %v159 = mul i64 %v158, 4
  %v160 = getelementptr i8, ptr %v8, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = getelementptr i8, ptr %v153, i64 0
  store float %v161, ptr %v162, align 4
  %v163 = add nsw i64 %v150, 1
  br label %pack.w.19
pack.w.end.21:
  %v164 = add nsw i64 %v146, 1
  br label %pack.x.16
pack.x.end.18:
  %v165 = icmp slt i64 %v145, 8
  br i1 %v165, label %pack.pad.22, label %pack.pad.end.23
pack.pad.22:
  br label %pack.w.24
pack.w.24:
  %v166 = phi i64 [ 0, %pack.pad.22 ], [ %v176, %pack.pad.end.29 ]
  %v167 = icmp slt i64 %v166, %v4
  br i1 %v167, label %pack.w.body.25, label %pack.w.end.26
pack.w.body.25:
  %v168 = mul i64 %v166, 32
  %v169 = getelementptr i8, ptr %v12, i64 %v168
  br label %pack.pad.27
pack.pad.27:
  %v170 = phi i64 [ %v145, %pack.w.body.25 ], [ %v175, %pack.pad.body.28 ]
  %v171 = icmp slt i64 %v170, 8
  br i1 %v171, label %pack.pad.body.28, label %pack.pad.end.29
pack.pad.body.28:
  %v172 = mul i64 %v170, 4
  %v173 = getelementptr i8, ptr %v169, i64 %v172
  %v174 = getelementptr i8, ptr %v173, i64 0
  store float 0x0000000000000000, ptr %v174, align 4
  %v175 = add nsw i64 %v170, 1
  br label %pack.pad.27
pack.pad.end.29:
  %v176 = add nsw i64 %v166, 1
  br label %pack.w.24
pack.w.end.26:
  br label %pack.pad.end.23
pack.pad.end.23:
  %v177 = insertelement <8 x i64> poison, i64 %v139, i64 0
  %v178 = shufflevector <8 x i64> %v177, <8 x i64> poison, <8 x i32> zeroinitializer
  %v179 = add <8 x i64> %v178, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %w.30
w.30:
  %v180 = phi i64 [ 0, %pack.pad.end.23 ], [ %v192, %w.body.31 ]
  %v181 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.pad.end.23 ], [ %v191, %w.body.31 ]
  %v182 = icmp slt i64 %v180, %v4
  br i1 %v182, label %w.body.31, label %w.end.32
w.body.31:
  %v183 = insertelement <8 x i64> poison, i64 %v180, i64 0
  %v184 = shufflevector <8 x i64> %v183, <8 x i64> poison, <8 x i32> zeroinitializer
  %v185 = icmp sge <8 x i64> %v179, %v184
  %v186 = mul i64 %v180, 32
  %v187 = getelementptr i8, ptr %v12, i64 %v186
  %v188 = getelementptr i8, ptr %v187, i64 0
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = select <8 x i1> %v185, <8 x float> %v189, <8 x float> splat (float 0x0000000000000000)
  %v191 = fadd <8 x float> %v181, %v190
  %v192 = add nsw i64 %v180, 1
  br label %w.30
w.end.32:
  %v193 = mul i64 %v139, 4
  %v194 = getelementptr i8, ptr %v10, i64 %v193
  %v195 = trunc i64 %v142 to i32
  %v196 = insertelement <8 x i32> poison, i32 %v195, i64 0
  %v197 = shufflevector <8 x i32> %v196, <8 x i32> poison, <8 x i32> zeroinitializer
  %v198 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v197
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v181, ptr align 4 %v194, <8 x i1> %v198)
  %v199 = add nsw i64 %v139, 8
  br label %edge.block.13
edge.block.end.15:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare i64 @llvm.smax.i64(i64, i64) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


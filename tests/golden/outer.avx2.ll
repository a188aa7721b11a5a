
define void @outer.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 128
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 136
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 0
  %v8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 40
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 24
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 48
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 56
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 88
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 96
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 104
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 112
  %v24 = load i64, ptr %v23, align 8
  br label %i.1
i.1:
  %v25 = phi i64 [ %v18, %entry ], [ %v80, %edge.block.end.9 ]
  %v26 = icmp slt i64 %v25, %v20
  br i1 %v26, label %i.body.2, label %i.end.3
i.body.2:
  %v27 = sub i64 %v24, %v22
  %v28 = urem i64 %v27, 16
  %v29 = sub i64 %v24, %v28
  br label %block.4
block.4:
  %v30 = phi i64 [ %v22, %i.body.2 ], [ %v53, %block.body.5 ]
  %v31 = icmp slt i64 %v30, %v29
  br i1 %v31, label %block.body.5, label %block.end.6
block.body.5:
  %v32 = mul i64 %v25, 4
  %v33 = getelementptr i8, ptr %v8, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = mul i64 %v30, 4
  %v36 = getelementptr i8, ptr %v12, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v34, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = fmul <8 x float> %v39, %v37
  %v41 = getelementptr i8, ptr %v36, i64 32
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fmul <8 x float> %v39, %v42
  %v44 = mul i64 %v25, %v16
  %v45 = getelementptr i8, ptr %v14, i64 %v44
  %v46 = mul i64 %v30, 4
  %v47 = getelementptr i8, ptr %v45, i64 %v46
  store <8 x float> %v40, ptr %v47, align 4
  %v48 = mul i64 %v25, %v16
  %v49 = getelementptr i8, ptr %v14, i64 %v48
  %v50 = add i64 %v30, 8
  %v51 = mul i64 %v50, 4
  %v52 = getelementptr i8, ptr %v49, i64 %v51
  store <8 x float> %v43, ptr %v52, align 4
  %v53 = add nsw i64 %v30, 16
  br label %block.4
block.end.6:
  br label %edge.block.7
edge.block.7:
  %v54 = phi i64 [ %v29, %block.end.6 ], [ %v79, %edge.block.body.8 ]
  %v55 = icmp slt i64 %v54, %v24
  br i1 %v55, label %edge.block.body.8, label %edge.block.end.9
edge.block.body.8:
  %v56 = sub i64 %v24, %v54
  %v57 = call i64 @llvm.smin.i64(i64 %v56, i64 8)
  %v58 = mul i64 %v25, 4
  %v59 = getelementptr i8, ptr %v8, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = mul i64 %v54, 4
  %v62 = getelementptr i8, ptr %v12, i64 %v61
  %v63 = trunc i64 %v57 to i32
  %v64 = insertelement <8 x i32> poison, i32 %v63, i64 0
  %v65 = shufflevector <8 x i32> %v64, <8 x i32> poison, <8 x i32> zeroinitializer
  %v66 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v65
  %v67 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v66, <8 x float> zeroinitializer)
  %v68 = insertelement <8 x float> poison, float %v60, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fmul <8 x float> %v69, %v67
  %v71 = mul i64 %v25, %v16
  %v72 = getelementptr i8, ptr %v14, i64 %v71
  %v73 = mul i64 %v54, 4
  %v74 = getelementptr i8, ptr %v72, i64 %v73
  %v75 = trunc i64 %v57 to i32
  %v76 = insertelement <8 x i32> poison, i32 %v75, i64 0
  %v77 = shufflevector <8 x i32> %v76, <8 x i32> poison, <8 x i32> zeroinitializer
  %v78 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v77
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v70, ptr align 4 %v74, <8 x i1> %v78)
  %v79 = add nsw i64 %v54, 8
  br label %edge.block.7
edge.block.end.9:
  %v80 = add nsw i64 %v25, 1
  br label %i.1
i.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 


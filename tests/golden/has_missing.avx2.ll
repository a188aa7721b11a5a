
define void @has_missing.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 64
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 72
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 8
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 16
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 32
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 0
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 40
  %v14 = load ptr, ptr %v13, align 8
  br label %i.1
i.1:
  %v15 = phi i64 [ 0, %entry ], [ %v72, %k.edge.end.9 ]
  %v16 = icmp slt i64 %v15, %v2
  br i1 %v16, label %i.body.2, label %i.end.3
i.body.2:
  %v17 = mul i64 %v15, %v6
  %v18 = getelementptr i8, ptr %v12, i64 %v17
  %v19 = urem i64 %v4, 32
  %v20 = sub i64 %v4, %v19
  br label %k.4
k.4:
  %v21 = phi i64 [ 0, %i.body.2 ], [ %v44, %k.body.5 ]
  %v22 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v31, %k.body.5 ]
  %v23 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v35, %k.body.5 ]
  %v24 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v39, %k.body.5 ]
  %v25 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v43, %k.body.5 ]
  %v26 = icmp slt i64 %v21, %v20
  br i1 %v26, label %k.body.5, label %k.end.6
k.body.5:
  %v27 = mul i64 %v21, 4
  %v28 = getelementptr i8, ptr %v18, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fcmp une <8 x float> %v29, %v29
  %v31 = or <8 x i1> %v22, %v30
  %v32 = getelementptr i8, ptr %v28, i64 32
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fcmp une <8 x float> %v33, %v33
  %v35 = or <8 x i1> %v23, %v34
  %v36 = getelementptr i8, ptr %v28, i64 64
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fcmp une <8 x float> %v37, %v37
  %v39 = or <8 x i1> %v24, %v38
  %v40 = getelementptr i8, ptr %v28, i64 96
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fcmp une <8 x float> %v41, %v41
  %v43 = or <8 x i1> %v25, %v42
  %v44 = add nsw i64 %v21, 32
  br label %k.4
k.end.6:
  %v45 = or <8 x i1> %v22, %v23
  %v46 = or <8 x i1> %v24, %v25
  %v47 = or <8 x i1> %v45, %v46
  br label %k.edge.7
k.edge.7:
  %v48 = phi i64 [ %v20, %k.end.6 ], [ %v67, %k.edge.body.8 ]
  %v49 = phi <8 x i1> [ %v47, %k.end.6 ], [ %v66, %k.edge.body.8 ]
  %v50 = icmp slt i64 %v48, %v4
  br i1 %v50, label %k.edge.body.8, label %k.edge.end.9
k.edge.body.8:
  %v51 = sub i64 %v4, %v48
  %v52 = call i64 @llvm.smin.i64(i64 %v51, i64 8)
  %v53 = mul i64 %v48, 4
  %v54 = getelementptr i8, ptr %v18, i64 %v53
  %v55 = trunc i64 %v52 to i32
  %v56 = insertelement <8 x i32> poison, i32 %v55, i64 0
  %v57 = shufflevector <8 x i32> %v56, <8 x i32> poison, <8 x i32> zeroinitializer
  %v58 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v57
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v58, <8 x float> zeroinitializer)
  %v60 = fcmp une <8 x float> %v59, %v59
  %v61 = trunc i64 %v52 to i32
  %v62 = insertelement <8 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <8 x i32> %v62, <8 x i32> poison, <8 x i32> zeroinitializer
  %v64 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v63
  %v65 = select <8 x i1> %v64, <8 x i1> %v60, <8 x i1> splat (i1 false)
  %v66 = or <8 x i1> %v49, %v65
  %v67 = add nsw i64 %v48, 8
  br label %k.edge.7
k.edge.end.9:
  %v68 = bitcast <8 x i1> %v49 to i8
  %v69 = icmp ne i8 %v68, 0
  %v70 = getelementptr i8, ptr %v14, i64 %v15
  %v71 = zext i1 %v69 to i8
  store i8 %v71, ptr %v70, align 1
  %v72 = add nsw i64 %v15, 1
  br label %i.1
i.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 


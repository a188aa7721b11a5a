
define void @has_missing.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 96
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
  %v15 = getelementptr i8, ptr %arguments, i64 64
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 72
  %v18 = load i64, ptr %v17, align 8
  br label %i.1
i.1:
  %v19 = phi i64 [ %v16, %entry ], [ %v76, %k.edge.end.9 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %i.body.2, label %i.end.3
i.body.2:
  %v21 = mul i64 %v19, %v6
  %v22 = getelementptr i8, ptr %v12, i64 %v21
  %v23 = urem i64 %v4, 32
  %v24 = sub i64 %v4, %v23
  br label %k.4
k.4:
  %v25 = phi i64 [ 0, %i.body.2 ], [ %v48, %k.body.5 ]
  %v26 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v35, %k.body.5 ]
  %v27 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v39, %k.body.5 ]
  %v28 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v43, %k.body.5 ]
  %v29 = phi <8 x i1> [ splat (i1 false), %i.body.2 ], [ %v47, %k.body.5 ]
  %v30 = icmp slt i64 %v25, %v24
  br i1 %v30, label %k.body.5, label %k.end.6
k.body.5:
  %v31 = mul i64 %v25, 4
  %v32 = getelementptr i8, ptr %v22, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fcmp une <8 x float> %v33, %v33
  %v35 = or <8 x i1> %v26, %v34
  %v36 = getelementptr i8, ptr %v32, i64 32
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fcmp une <8 x float> %v37, %v37
  %v39 = or <8 x i1> %v27, %v38
  %v40 = getelementptr i8, ptr %v32, i64 64
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fcmp une <8 x float> %v41, %v41
  %v43 = or <8 x i1> %v28, %v42
  %v44 = getelementptr i8, ptr %v32, i64 96
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fcmp une <8 x float> %v45, %v45
  %v47 = or <8 x i1> %v29, %v46
  %v48 = add nsw i64 %v25, 32
  br label %k.4
k.end.6:
  %v49 = or <8 x i1> %v26, %v27
  %v50 = or <8 x i1> %v28, %v29
  %v51 = or <8 x i1> %v49, %v50
  br label %k.edge.7
k.edge.7:
  %v52 = phi i64 [ %v24, %k.end.6 ], [ %v71, %k.edge.body.8 ]
  %v53 = phi <8 x i1> [ %v51, %k.end.6 ], [ %v70, %k.edge.body.8 ]
  %v54 = icmp slt i64 %v52, %v4
  br i1 %v54, label %k.edge.body.8, label %k.edge.end.9
k.edge.body.8:
  %v55 = sub i64 %v4, %v52
  %v56 = call i64 @llvm.smin.i64(i64 %v55, i64 8)
  %v57 = mul i64 %v52, 4
  %v58 = getelementptr i8, ptr %v22, i64 %v57
  %v59 = trunc i64 %v56 to i32
  %v60 = insertelement <8 x i32> poison, i32 %v59, i64 0
  %v61 = shufflevector <8 x i32> %v60, <8 x i32> poison, <8 x i32> zeroinitializer
  %v62 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v61
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v62, <8 x float> zeroinitializer)
  %v64 = fcmp une <8 x float> %v63, %v63
  %v65 = trunc i64 %v56 to i32
  %v66 = insertelement <8 x i32> poison, i32 %v65, i64 0
  %v67 = shufflevector <8 x i32> %v66, <8 x i32> poison, <8 x i32> zeroinitializer
  %v68 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v67
  %v69 = select <8 x i1> %v68, <8 x i1> %v64, <8 x i1> splat (i1 false)
  %v70 = or <8 x i1> %v53, %v69
  %v71 = add nsw i64 %v52, 8
  br label %k.edge.7
k.edge.end.9:
  %v72 = bitcast <8 x i1> %v53 to i8
  %v73 = icmp ne i8 %v72, 0
  %v74 = getelementptr i8, ptr %v14, i64 %v19
  %v75 = zext i1 %v73 to i8
  store i8 %v75, ptr %v74, align 1
  %v76 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 


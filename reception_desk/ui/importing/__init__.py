"""导入: a table is chosen, its columns are told, every row is looked over, then it is brought in; later taken back."""

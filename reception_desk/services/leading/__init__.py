"""The leader's desk: 拟办 to 落实, 领导接访日, risk, proposals, and what each row was before."""

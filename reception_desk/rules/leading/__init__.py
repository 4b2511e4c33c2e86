"""What the leader's desk asks: ticks, call-backs, suggestions, risk, looking back, activities, screening."""

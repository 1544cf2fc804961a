update attempt
set result = result - 'undecided'
where result ? 'undecided';

update former_score
set result = result - 'undecided'
where result ? 'undecided';

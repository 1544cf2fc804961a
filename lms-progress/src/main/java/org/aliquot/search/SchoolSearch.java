package org.aliquot.search;

import org.aliquot.cohort.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people and classes by beginnings of words; nobody outside the scope of whoever asks. */
@Service
@Transactional(readOnly = true)
public class SchoolSearch {

    private final SchoolTable table;

    SchoolSearch(SchoolTable table) {
        this.table = table;
    }

    public Hits<PersonHit> people(Scope scope, Wish wish) {
        return wish.isBlank() ? Hits.none() : table.people(scope, wish);
    }

    public Hits<ClassHit> classes(Scope scope, Wish wish) {
        return wish.isBlank() ? Hits.none() : table.classes(scope, wish);
    }
}

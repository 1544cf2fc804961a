package org.aliquot.qti;

import java.util.ArrayList;
import java.util.List;

/** What a learner answered, as written: one text for each value. */
record Answer(List<String> written) {

    Answer {
        written = List.copyOf(written);
    }

    /** As a value of the variable; text that is no such value is no answer. */
    Value as(Declaration declaration) {
        BaseType type = declaration.type();
        if (type == null) {
            throw new Unsupported("a response that is a record");
        }
        if (declaration.cardinality() == Cardinality.SINGLE && written.size() > 1) {
            throw new Unsupported("several values for the single response " + declaration.id());
        }
        List<Object> members = new ArrayList<>();
        written.forEach(text -> type.parse(text).ifPresent(members::add));
        return Value.list(declaration.cardinality(), type, members);
    }
}

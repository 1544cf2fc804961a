package org.aliquot.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.slides.OwnSlides;

/** A route that takes more than text; whatever says nothing has the limit of {@link BodyLimitFilter}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {

    What value();

    /** How large it may be. */
    enum What {
        /** Lists of people have more rows than a lesson has words, pictures more points. */
        FILES(9L * 1024 * 1024),
        /** A school's classes with everybody in them, packed. */
        ROSTERS(65L * 1024 * 1024),
        /** Question banks have pictures. */
        QUESTIONS(QuestionImports.MOST_BYTES + 1024 * 1024),
        /** A slide under the objective has more points than anything else. */
        SLIDES(OwnSlides.MOST_BYTES + 1024 * 1024);

        private final long mostBytes;

        What(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        long mostBytes() {
            return mostBytes;
        }
    }
}

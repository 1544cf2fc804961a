package org.aliquot.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/** Whom a route is for: said at its handler, or at the controller for all its handlers that say nothing else. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audience {

    Who value();

    /** Who is let in besides, for what their role is there for; of routes that are for staff or for administrators. */
    Role[] besides() default {};

    /** From everybody to few. Authors and those who retire are staff with a right to the work that the address names. */
    enum Who {
        ANYONE,
        /** Who is signed in, and anybody in a course that is open to all. */
        READERS,
        SIGNED_IN,
        STAFF,
        COURSE_AUTHORS,
        COURSE_RETIRERS,
        LESSON_RETIRERS,
        ITEM_AUTHORS,
        ITEM_RETIRERS,
        EXAM_AUTHORS,
        /** Who brought the file of questions. */
        BRINGER,
        ADMINISTRATOR;

        /** By the role alone. */
        boolean admits(@Nullable Caller caller) {
            return switch (this) {
                case ANYONE, READERS -> true;
                case SIGNED_IN -> caller != null;
                case ADMINISTRATOR -> caller != null && caller.is(Role.ADMINISTRATOR);
                case STAFF,
                        COURSE_AUTHORS,
                        COURSE_RETIRERS,
                        LESSON_RETIRERS,
                        ITEM_AUTHORS,
                        ITEM_RETIRERS,
                        EXAM_AUTHORS,
                        BRINGER -> caller != null && caller.isStaff();
            };
        }
    }
}

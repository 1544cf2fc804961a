package org.aliquot.doctor;

import java.util.List;

/** Looks at one part of an installation and changes nothing. */
@FunctionalInterface
interface Check {

    /** In the order in which they are told. */
    List<Finding> look() throws Exception;
}

/** Adaptive exams: which item comes next, within a blueprint; and what such an exam would do, by simulation. No framework, no database. */
@NullMarked
package org.aliquot.adaptive;

import org.jspecify.annotations.NullMarked;

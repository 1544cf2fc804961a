/** What staff do with enrollments, and for how long courses are open. */
@NullMarked
package org.aliquot.web.enrollment;

import org.jspecify.annotations.NullMarked;

/** Results that learners take along as a file, or show to instructors. */
@NullMarked
package org.aliquot.web.sharing;

import org.jspecify.annotations.NullMarked;

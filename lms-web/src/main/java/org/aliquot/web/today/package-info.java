/** The learner's home: the one next thing. */
@NullMarked
package org.aliquot.web.today;

import org.jspecify.annotations.NullMarked;

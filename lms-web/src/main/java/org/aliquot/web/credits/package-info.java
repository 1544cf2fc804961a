/** Continuing education: what a learner earned, what their credentials still ask for, and the package for an audit. */
@NullMarked
package org.aliquot.web.credits;

import org.jspecify.annotations.NullMarked;

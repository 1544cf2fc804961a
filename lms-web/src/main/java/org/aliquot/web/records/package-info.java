/** Certificates of completion: a learner's own, what staff do with them, and where anybody checks one. */
@NullMarked
package org.aliquot.web.records;

import org.jspecify.annotations.NullMarked;

/** Pages that rehearse an exam day. */
@NullMarked
package org.aliquot.web.rehearsal;

import org.jspecify.annotations.NullMarked;

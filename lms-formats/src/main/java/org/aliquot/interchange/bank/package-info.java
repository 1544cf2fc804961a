/** Questions of files as our bank has them, and back; what gets lost on the way is told. */
@NullMarked
package org.aliquot.interchange.bank;

import org.jspecify.annotations.NullMarked;

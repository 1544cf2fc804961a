/** Pages of administrators: packs, people, the progress report, the audit log. */
@NullMarked
package org.aliquot.web.admin;

import org.jspecify.annotations.NullMarked;

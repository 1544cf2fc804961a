package org.aliquot.draft;

/** Whether what is written here is published only with the approval of somebody who did not write it. */
public interface ApprovalRule {

    boolean areAskedFor();
}

package org.aliquot.review;

import org.aliquot.response.Response;

/** A card as it was asked when it was answered wrong, and the answer. */
public record Missed(Asked asked, Response response) {}

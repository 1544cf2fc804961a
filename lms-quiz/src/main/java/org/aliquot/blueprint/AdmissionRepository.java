package org.aliquot.blueprint;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Admissions to be changed; what they say of many exams at once is {@link org.aliquot.blueprint.internal.AdmissionTable}. */
interface AdmissionRepository extends JpaRepository<AdmissionEntity, UUID> {}

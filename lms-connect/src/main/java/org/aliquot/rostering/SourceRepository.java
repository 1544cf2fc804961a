package org.aliquot.rostering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Schools' systems by their name. */
interface SourceRepository extends JpaRepository<SourceEntity, UUID> {

    @Query("select s from SourceEntity s order by lower(s.name), s.id")
    List<SourceEntity> byName();
}

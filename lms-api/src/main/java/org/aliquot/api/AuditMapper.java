package org.aliquot.api;

import java.util.List;
import org.aliquot.audit.AuditRecord;
import org.aliquot.audit.ChainCheck;
import org.mapstruct.Mapper;

/** The audit log as the API writes it. */
@Mapper(config = ApiMapping.class)
interface AuditMapper {

    List<AuditJson.Entry> entries(List<AuditRecord> entries);

    AuditJson.Chain chain(ChainCheck chain);
}

-- Records of what was submitted, found, advised and decided never change: the database refuses it for every connection.
CREATE TRIGGER application_version_no_update BEFORE UPDATE ON application_version BEGIN SELECT RAISE(ABORT, 'application_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_version_no_delete BEFORE DELETE ON application_version BEGIN SELECT RAISE(ABORT, 'application_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_version_no_replace BEFORE INSERT ON application_version WHEN EXISTS (SELECT 1 FROM application_version WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'application_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assessment_receipt_no_update BEFORE UPDATE ON assessment_receipt BEGIN SELECT RAISE(ABORT, 'assessment_receipt is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assessment_receipt_no_delete BEFORE DELETE ON assessment_receipt BEGIN SELECT RAISE(ABORT, 'assessment_receipt is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assessment_receipt_no_replace BEFORE INSERT ON assessment_receipt WHEN EXISTS (SELECT 1 FROM assessment_receipt WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'assessment_receipt is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER classification_no_update BEFORE UPDATE ON classification BEGIN SELECT RAISE(ABORT, 'classification is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER classification_no_delete BEFORE DELETE ON classification BEGIN SELECT RAISE(ABORT, 'classification is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER classification_no_replace BEFORE INSERT ON classification WHEN EXISTS (SELECT 1 FROM classification WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'classification is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER milestone_no_update BEFORE UPDATE ON milestone BEGIN SELECT RAISE(ABORT, 'milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER milestone_no_delete BEFORE DELETE ON milestone BEGIN SELECT RAISE(ABORT, 'milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER milestone_no_replace BEFORE INSERT ON milestone WHEN EXISTS (SELECT 1 FROM milestone WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_no_update BEFORE UPDATE ON advice BEGIN SELECT RAISE(ABORT, 'advice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_no_delete BEFORE DELETE ON advice BEGIN SELECT RAISE(ABORT, 'advice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_no_replace BEFORE INSERT ON advice WHEN EXISTS (SELECT 1 FROM advice WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'advice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_condition_no_update BEFORE UPDATE ON advice_condition BEGIN SELECT RAISE(ABORT, 'advice_condition is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_condition_no_delete BEFORE DELETE ON advice_condition BEGIN SELECT RAISE(ABORT, 'advice_condition is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_condition_no_replace BEFORE INSERT ON advice_condition WHEN EXISTS (SELECT 1 FROM advice_condition WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'advice_condition is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_no_replace BEFORE INSERT ON decision WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_condition_no_update BEFORE UPDATE ON decision_condition BEGIN SELECT RAISE(ABORT, 'decision_condition is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_condition_no_delete BEFORE DELETE ON decision_condition BEGIN SELECT RAISE(ABORT, 'decision_condition is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER decision_condition_no_replace BEFORE INSERT ON decision_condition WHEN EXISTS (SELECT 1 FROM decision_condition WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'decision_condition is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER history_no_replace BEFORE INSERT ON history WHEN EXISTS (SELECT 1 FROM history WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rule_document_adopted_fixed BEFORE UPDATE OF content, content_hash, valid_from, version, document_id, kind ON rule_document WHEN OLD.status = 'adopted' BEGIN SELECT RAISE(ABORT, 'an adopted rule document never changes'); END;
--> statement-breakpoint
CREATE TRIGGER rule_document_kept BEFORE DELETE ON rule_document WHEN OLD.status <> 'draft' BEGIN SELECT RAISE(ABORT, 'an adopted rule document is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER dossier_rules_pinned BEFORE UPDATE OF handreiking_version_id, local_layer_version_id ON dossier WHEN OLD.handreiking_version_id IS NOT NULL AND (NEW.handreiking_version_id IS NOT OLD.handreiking_version_id OR NEW.local_layer_version_id IS NOT OLD.local_layer_version_id) BEGIN SELECT RAISE(ABORT, 'a dossier keeps its handreiking'); END;
--> statement-breakpoint
CREATE TRIGGER dossier_kept BEFORE DELETE ON dossier BEGIN SELECT RAISE(ABORT, 'a dossier is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER document_model_fixed BEFORE UPDATE OF model, model_hash, kind, subject_id, number ON document_snapshot BEGIN SELECT RAISE(ABORT, 'a document that was made never changes'); END;
--> statement-breakpoint
CREATE TRIGGER year_report_frozen BEFORE UPDATE ON year_report WHEN OLD.status = 'adopted' BEGIN SELECT RAISE(ABORT, 'an adopted report never changes'); END;

--> statement-breakpoint
CREATE TRIGGER warning_kept BEFORE DELETE ON warning BEGIN SELECT RAISE(ABORT, 'a warning is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER warning_fixed BEFORE UPDATE OF dossier_id, application_version_id, version_number, causes, class_before, class_now, raised_at ON warning BEGIN SELECT RAISE(ABORT, 'a warning never changes'); END;
--> statement-breakpoint
CREATE TRIGGER warning_read_once BEFORE UPDATE ON warning WHEN OLD.confirmed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a warning is read once'); END;
--> statement-breakpoint
CREATE TRIGGER term_extension_no_update BEFORE UPDATE ON term_extension BEGIN SELECT RAISE(ABORT, 'term_extension is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER term_extension_no_delete BEFORE DELETE ON term_extension BEGIN SELECT RAISE(ABORT, 'term_extension is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER term_extension_no_replace BEFORE INSERT ON term_extension WHEN EXISTS (SELECT 1 FROM term_extension WHERE dossier_id = NEW.dossier_id) BEGIN SELECT RAISE(ABORT, 'term_extension is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER default_notice_no_update BEFORE UPDATE ON default_notice BEGIN SELECT RAISE(ABORT, 'default_notice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER default_notice_no_delete BEFORE DELETE ON default_notice BEGIN SELECT RAISE(ABORT, 'default_notice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER default_notice_no_replace BEFORE INSERT ON default_notice WHEN EXISTS (SELECT 1 FROM default_notice WHERE dossier_id = NEW.dossier_id) BEGIN SELECT RAISE(ABORT, 'default_notice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER change_ruling_no_update BEFORE UPDATE ON change_ruling BEGIN SELECT RAISE(ABORT, 'change_ruling is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER change_ruling_no_delete BEFORE DELETE ON change_ruling BEGIN SELECT RAISE(ABORT, 'change_ruling is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER change_ruling_no_replace BEFORE INSERT ON change_ruling WHEN EXISTS (SELECT 1 FROM change_ruling WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'change_ruling is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER announcement_no_update BEFORE UPDATE ON announcement BEGIN SELECT RAISE(ABORT, 'announcement is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER announcement_no_delete BEFORE DELETE ON announcement BEGIN SELECT RAISE(ABORT, 'announcement is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER announcement_no_replace BEFORE INSERT ON announcement WHEN EXISTS (SELECT 1 FROM announcement WHERE dossier_id = NEW.dossier_id) BEGIN SELECT RAISE(ABORT, 'announcement is append-only'); END;

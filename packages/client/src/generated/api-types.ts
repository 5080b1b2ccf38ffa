// Generated from packages/core; do not edit. Change the contract there and run: npm run contract

export interface paths {
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller as the server sees it, and the day that the domain counts from. */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates up to 500 records in one go; for system tokens with the role import. */
        post: operations["importRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listMunicipalities"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createMunicipality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getMunicipality"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeMunicipality"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateMunicipality"];
        trace?: never;
    };
    "/v1/municipalities/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionMunicipality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getMunicipalityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getMunicipalityFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getMunicipalityRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listPolicySets"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createPolicySet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-sets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countPolicySets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getPolicySet"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removePolicySet"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updatePolicySet"];
        trace?: never;
    };
    "/v1/policy-sets/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionPolicySet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-sets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getPolicySetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-sets/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getPolicySetFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-sets/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getPolicySetRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listInstitutions"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getInstitution"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeInstitution"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateInstitution"];
        trace?: never;
    };
    "/v1/institutions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getInstitutionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getInstitutionFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getInstitutionRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listGroups"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeGroup"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/v1/groups/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getGroupHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getGroupFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getGroupRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listStaffMembers"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-members/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countStaffMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getStaffMember"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeStaffMember"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateStaffMember"];
        trace?: never;
    };
    "/v1/staff-members/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-members/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getStaffMemberHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-members/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getStaffMemberFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-members/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getStaffMemberRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listChildren"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getChild"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeChild"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateChild"];
        trace?: never;
    };
    "/v1/children/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getChildHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getChildFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getChildRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listResourceCentres"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createResourceCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-centres/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countResourceCentres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-centres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getResourceCentre"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeResourceCentre"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateResourceCentre"];
        trace?: never;
    };
    "/v1/resource-centres/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionResourceCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-centres/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getResourceCentreHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-centres/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getResourceCentreFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource-centres/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getResourceCentreRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intervention-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listInterventionTemplates"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createInterventionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intervention-templates/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countInterventionTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intervention-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getInterventionTemplate"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeInterventionTemplate"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateInterventionTemplate"];
        trace?: never;
    };
    "/v1/intervention-templates/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionInterventionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intervention-templates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getInterventionTemplateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intervention-templates/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getInterventionTemplateFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intervention-templates/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getInterventionTemplateRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listInterventions"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countInterventions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getIntervention"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeIntervention"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateIntervention"];
        trace?: never;
    };
    "/v1/interventions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getInterventionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getInterventionFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getInterventionRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listSessions"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeSession"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/v1/sessions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getSessionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getSessionFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getSessionRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listActivityNotes"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createActivityNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-notes/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countActivityNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getActivityNote"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeActivityNote"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateActivityNote"];
        trace?: never;
    };
    "/v1/activity-notes/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionActivityNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-notes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getActivityNoteHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-notes/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getActivityNoteFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-notes/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getActivityNoteRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what the caller may see, by keyset. */
        get: operations["listReviews"];
        put?: never;
        /** Creates a record in its first state. */
        post: operations["createReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers by one field, small ones held back for those who may only count. */
        get: operations["countReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, cut to what the caller may see. */
        get: operations["getReview"];
        put?: never;
        post?: never;
        /** Deletes a record that has not begun its life; others are archived. */
        delete: operations["removeReview"];
        options?: never;
        head?: never;
        /** Changes fields by a JSON merge patch. */
        patch: operations["updateReview"];
        trace?: never;
    };
    "/v1/reviews/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a record to another state. */
        post: operations["transitionReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a record, newest first; for those who see the whole record. */
        get: operations["getReviewHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules say about a record now; for those who see the whole record. */
        get: operations["getReviewFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a record as it is now, so that nothing is offered that would be refused. */
        get: operations["getReviewRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Import: {
            records: components["schemas"]["ImportedRecord"][];
        };
        ImportedRecord: {
            type: string;
            id: components["schemas"]["Id"];
            state?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
        Id: string;
        NewMunicipality: {
            id?: components["schemas"]["Id"];
            name: string;
            code: string;
            schoolBreaks?: components["schemas"]["SchoolBreak"][];
        };
        SchoolBreak: {
            /** @enum {string} */
            code: "summer" | "autumn" | "christmas" | "winter" | "easter" | "ascension" | "other";
            from: components["schemas"]["PlainDate"];
            to: components["schemas"]["PlainDate"];
        };
        /**
         * Format: date
         * @description A calendar day in Europe/Copenhagen, YYYY-MM-DD.
         */
        PlainDate: string;
        /** @description JSON merge patch (RFC 7396) of the body; null removes a field. */
        MergePatch: {
            [key: string]: unknown;
        };
        MunicipalityTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        OverrideRequest: {
            code: string;
            rationale: string;
        };
        NewPolicySet: {
            id?: components["schemas"]["Id"];
            name: string;
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            concernDays?: number;
            wipPerChild?: number;
            wipPerGroup?: number;
            wipPerCentre?: number;
            shortCourseMaxWeeks?: number;
            midwayRequiredFromWeeks?: number;
            resourceRatioTarget?: number;
            resourceRatioTolerance?: number;
            scheduleNoticeDays?: number;
            maxChangesPerInstitution?: number;
            travelBufferMinutes?: number;
            meetingLoad?: number;
            smallInstitutionChildren?: number;
            onboardingMinutes?: number;
            supportThresholdMinutes?: number;
            supportHintPercent?: number;
            outOfContextReviewWeeks?: number;
            inclusionPlanStaleWeeks?: number;
            kAnonymity?: number;
            trialWeeks?: number;
            professionalLeaderAttendsUntilWeeks?: number;
            coTeachingMinMinutes?: number;
            severities?: components["schemas"]["PolicySeverity"][];
        };
        /** @description How strictly a policy-bound rule is taken in this municipality. */
        PolicySeverity: {
            code: string;
            /** @enum {string} */
            severity: "off" | "warning" | "error";
        };
        PolicySetTransition: {
            /** @enum {string} */
            to: "draft" | "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewInstitution: {
            id?: components["schemas"]["Id"];
            name: string;
            /** @enum {string} */
            kind: "school" | "dayCare" | "leisure" | "special" | "administration";
            code?: string;
            childCount?: number;
            staffFte?: number;
            corpsUnitId?: components["schemas"]["Id"];
            network?: string;
            pedagogy?: string;
            practicalInfo?: string;
        };
        InstitutionTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewGroup: {
            id?: components["schemas"]["Id"];
            label: string;
            /** @enum {string} */
            kind: "class" | "room" | "team";
            institutionId: components["schemas"]["Id"];
            grade?: number;
            childCount?: number;
            schoolYear?: number;
        };
        GroupTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewStaffMember: {
            id?: components["schemas"]["Id"];
            displayName?: string;
            employerUnitId: components["schemas"]["Id"];
            isExternal?: boolean;
            qualified?: boolean;
            competences?: string[];
            institutionProfiles?: components["schemas"]["InstitutionProfile"][];
        };
        InstitutionProfile: {
            institutionId: components["schemas"]["Id"];
            /** @enum {string} */
            role: "leader" | "professionalLeader" | "resourcePerson" | "resourcePedagogue" | "teacher" | "pedagogue" | "akt" | "readingAdvisor" | "inclusionPedagogue" | "psychologist" | "inclusionCoordinator" | "specialEdLead" | "teamCoordinator" | "plc" | "familyAdvisor" | "administration" | "unionRep" | "coordinator";
        };
        StaffMemberTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewChild: {
            id?: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            groupId?: components["schemas"]["Id"];
            protectedAddress?: boolean;
            grants?: components["schemas"]["AccessGrant"][];
        };
        AccessGrant: {
            id: components["schemas"]["Id"];
            granteeId: components["schemas"]["Id"];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            /** @enum {string} */
            basis: "publicTask" | "legalDuty" | "consent" | "vital";
            note?: string;
        };
        ChildTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewResourceCentre: {
            id?: components["schemas"]["Id"];
            name: string;
            institutionId: components["schemas"]["Id"];
            leaderId?: components["schemas"]["Id"];
            memberIds: components["schemas"]["Id"][];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
        };
        ResourceCentreTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewInterventionTemplate: {
            id?: components["schemas"]["Id"];
            title: string;
            description?: string;
            institutionId?: components["schemas"]["Id"];
            /** @enum {string} */
            level?: "preventive" | "anticipatory" | "interventive";
            /** @enum {string} */
            targetType?: "child" | "group" | "professionals" | "whole";
            /** @enum {string} */
            setting?: "inClass" | "smallTeam" | "outOfContext";
            aims?: ("social" | "personal" | "academic")[];
            methods?: ("supplementaryTeaching" | "differentiation" | "coTeaching" | "coaching" | "actionLearning" | "observation" | "supervision" | "uiuCourse" | "systemicAnalysis" | "icdp" | "classroomManagement" | "tailoredCourse" | "local")[];
            /** @enum {string} */
            deliveryMode?: "direct" | "relief" | "collaborative";
            purpose?: string;
            environmentChange?: string;
            dosage?: components["schemas"]["Dosage"];
            goals?: components["schemas"]["TemplateGoal"][];
            successCriteria?: string;
            stopCriteria?: string;
            practiceTranslation?: string;
            colleagueLearning?: string;
            research?: string;
            experience?: string;
        };
        Dosage: {
            leastWeeks?: number;
            mostWeeks?: number;
            leastWeeklyMinutes?: number;
            mostWeeklyMinutes?: number;
        };
        TemplateGoal: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            aim: "social" | "personal" | "academic";
            text: string;
            indicator?: string;
        };
        InterventionTemplateTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewIntervention: {
            id?: components["schemas"]["Id"];
            title: string;
            purpose?: string;
            environmentChange?: string;
            strengths?: string[];
            challenges?: string[];
            aims: ("social" | "personal" | "academic")[];
            /** @enum {string} */
            level: "preventive" | "anticipatory" | "interventive";
            /** @enum {string} */
            targetType: "child" | "group" | "professionals" | "whole";
            groupIds?: components["schemas"]["Id"][];
            subjectRefs?: components["schemas"]["Id"][];
            staffIds?: components["schemas"]["Id"][];
            /** @enum {string} */
            setting: "inClass" | "smallTeam" | "outOfContext";
            contextRationale?: components["schemas"]["ContextRationale"];
            methods?: ("supplementaryTeaching" | "differentiation" | "coTeaching" | "coaching" | "actionLearning" | "observation" | "supervision" | "uiuCourse" | "systemicAnalysis" | "icdp" | "classroomManagement" | "tailoredCourse" | "local")[];
            subject?: string;
            /** @enum {string} */
            deliveryMode?: "direct" | "relief" | "collaborative";
            /** @enum {string} */
            origin: "requested" | "proactive" | "leadership" | "data";
            ownerId: components["schemas"]["Id"];
            coTeamIds?: components["schemas"]["Id"][];
            institutionId: components["schemas"]["Id"];
            centreId?: components["schemas"]["Id"];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            weeklyMinutesPlanned?: number;
            nextReviewAt?: components["schemas"]["PlainDate"];
            finalReviewAt?: components["schemas"]["PlainDate"];
            sharedWith?: ("guardians" | "pupil")[];
            goals?: components["schemas"]["Goal"][];
            frame?: components["schemas"]["InterventionFrame"];
            evidenceBasis?: components["schemas"]["Evidence"][];
            expectations?: components["schemas"]["Expectation"][];
            roles?: components["schemas"]["InterventionRole"][];
            guardians?: components["schemas"]["GuardianInformation"];
            childVoice?: components["schemas"]["ChildVoice"];
            practiceTranslation?: string;
            colleagueLearning?: string;
            closure?: components["schemas"]["Closure"];
            templateId?: components["schemas"]["Id"];
            grants?: components["schemas"]["AccessGrant"][];
        };
        ContextRationale: {
            text?: string;
            assessedBy?: components["schemas"]["Id"];
            assessedAt?: components["schemas"]["PlainDate"];
            reviewAt?: components["schemas"]["PlainDate"];
            returnPlan?: string;
        };
        Goal: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            aim: "social" | "personal" | "academic";
            text: string;
            indicator?: string;
            baseline?: string;
            target?: string;
            due?: components["schemas"]["PlainDate"];
            /** @enum {string} */
            state: "active" | "reached" | "partly" | "notReached" | "dropped";
            points?: components["schemas"]["GoalPoint"][];
        };
        GoalPoint: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            value?: number;
            note?: string;
        };
        InterventionFrame: {
            place?: string;
            time?: string;
            successCriteria?: string;
            stopCriteria?: string;
        };
        Evidence: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "data" | "research" | "experience";
            text: string;
            link?: string;
        };
        Expectation: {
            id: components["schemas"]["Id"];
            from: string;
            to: string;
            text: string;
            agreedAt?: components["schemas"]["PlainDate"];
        };
        InterventionRole: {
            id: components["schemas"]["Id"];
            staffId: components["schemas"]["Id"];
            responsibilities: string;
        };
        GuardianInformation: {
            informedAt?: components["schemas"]["PlainDate"];
            reasonNotInformed?: string;
        };
        ChildVoice: {
            text?: string;
            reasonMissing?: string;
        };
        Closure: {
            /** @enum {string} */
            decision?: "anchor" | "continue" | "adjust" | "stop" | "scale";
            /** @enum {string} */
            effectRating?: "positive" | "likelyPositive" | "mixed" | "noDiscernible" | "likelyNegative" | "negative" | "unknown";
            anchoring?: string;
            anchoringOwnerId?: components["schemas"]["Id"];
            anchoringDueAt?: components["schemas"]["PlainDate"];
            learned?: string;
        };
        InterventionTransition: {
            /** @enum {string} */
            to: "draft" | "planned" | "active" | "paused" | "reviewing" | "closed" | "cancelled" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewSession: {
            id?: components["schemas"]["Id"];
            interventionId: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            start?: components["schemas"]["LocalTime"];
            end?: components["schemas"]["LocalTime"];
            minutes: number;
            place?: string;
            presentStaffIds: components["schemas"]["Id"][];
            absentSubjectRefs?: components["schemas"]["Id"][];
            absenceReason?: string;
            additionalChildren?: number;
            repurposed?: components["schemas"]["Repurposing"];
            note?: string;
        };
        /** @description A time of day in Europe/Copenhagen. */
        LocalTime: string;
        Repurposing: {
            to: string;
            reason?: string;
        };
        SessionTransition: {
            /** @enum {string} */
            to: "planned" | "held" | "missed" | "cancelled" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewActivityNote: {
            id?: components["schemas"]["Id"];
            interventionId?: components["schemas"]["Id"];
            sessionId?: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            groupIds?: components["schemas"]["Id"][];
            authorId: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            what: string;
            reasoning?: string;
            next?: string;
            /** @enum {string} */
            visibility: "permanentStaff" | "participants";
        };
        ActivityNoteTransition: {
            /** @enum {string} */
            to: "active" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        NewReview: {
            id?: components["schemas"]["Id"];
            interventionId: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "midway" | "final" | "adhoc";
            date: components["schemas"]["PlainDate"];
            participantIds: components["schemas"]["Id"][];
            otherParticipants?: string[];
            findings?: string;
            /** @enum {string} */
            decision?: "anchor" | "continue" | "adjust" | "stop" | "scale";
            nextReviewAt?: components["schemas"]["PlainDate"];
            guardianView?: string;
            childView?: string;
            effortAndBenefit?: components["schemas"]["EffortAndBenefit"][];
        };
        EffortAndBenefit: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            perspective: "leader" | "pedagogue" | "teacher" | "resourcePerson";
            effort: number;
            benefit: number;
            comment?: string;
        };
        ReviewTransition: {
            /** @enum {string} */
            to: "planned" | "held" | "cancelled" | "archived";
            reason?: string;
            patch?: components["schemas"]["MergePatch"];
            overrides?: components["schemas"]["OverrideRequest"][];
        };
        Me: {
            /** @enum {string} */
            kind: "employee" | "guardian" | "pupil" | "system";
            subject: string;
            staffId?: components["schemas"]["Id"];
            childIds?: components["schemas"]["Id"][];
            tenantId: components["schemas"]["Id"];
            /** @enum {string} */
            assurance: "low" | "substantial";
            roles: components["schemas"]["RoleAssignment"][];
            today: components["schemas"]["PlainDate"];
            rights: {
                [key: string]: ("read" | "create" | "update" | "transition" | "remove" | "count")[];
            };
        };
        RoleAssignment: {
            role: string;
            scope: {
                [key: string]: unknown;
            };
        };
        /** @description Problem details, RFC 9457. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            requestId: string;
            errors?: components["schemas"]["FieldError"][];
            findings?: components["schemas"]["Finding"][];
            allowed?: string[];
            current?: {
                [key: string]: unknown;
            };
        };
        FieldError: {
            pointer: string;
            code: string;
            params?: {
                [key: string]: unknown;
            };
        };
        Finding: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "notice";
            blocks: ("never" | "save") | string[];
            path: string;
            params: {
                [key: string]: string | number | boolean | string[];
            };
            overridable: boolean;
        };
        ImportResult: {
            imported: number;
        };
        MunicipalityPage: {
            items: components["schemas"]["AnyMunicipality"][];
            nextCursor?: string;
        };
        AnyMunicipality: components["schemas"]["Municipality"] | components["schemas"]["MunicipalityLabel"];
        Municipality: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "municipality";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            name: string;
            code: string;
            schoolBreaks?: components["schemas"]["SchoolBreak"][];
        };
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC.
         */
        Instant: string;
        Override: {
            code: string;
            rationale: string;
            by: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
        };
        MunicipalityLabel: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "municipality";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "label";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            name: string;
            code: string;
            schoolBreaks?: components["schemas"]["SchoolBreak"][];
        };
        CountList: {
            by: string;
            items: components["schemas"]["Count"][];
            total?: number;
        };
        Count: {
            code: string;
            n?: number;
            suppressed?: boolean;
        };
        MunicipalityHistory: {
            items: components["schemas"]["MunicipalityRevision"][];
            nextCursor?: string;
        };
        MunicipalityRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyMunicipality"];
        };
        FindingList: {
            items: components["schemas"]["Finding"][];
        };
        RecordRights: {
            actions: ("update" | "transition" | "remove")[];
            fields?: string[];
        };
        PolicySetPage: {
            items: components["schemas"]["AnyPolicySet"][];
            nextCursor?: string;
        };
        AnyPolicySet: components["schemas"]["PolicySet"] | components["schemas"]["PolicySetLabel"];
        PolicySet: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "policySet";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "draft" | "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            name: string;
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            concernDays?: number;
            wipPerChild?: number;
            wipPerGroup?: number;
            wipPerCentre?: number;
            shortCourseMaxWeeks?: number;
            midwayRequiredFromWeeks?: number;
            resourceRatioTarget?: number;
            resourceRatioTolerance?: number;
            scheduleNoticeDays?: number;
            maxChangesPerInstitution?: number;
            travelBufferMinutes?: number;
            meetingLoad?: number;
            smallInstitutionChildren?: number;
            onboardingMinutes?: number;
            supportThresholdMinutes?: number;
            supportHintPercent?: number;
            outOfContextReviewWeeks?: number;
            inclusionPlanStaleWeeks?: number;
            kAnonymity?: number;
            trialWeeks?: number;
            professionalLeaderAttendsUntilWeeks?: number;
            coTeachingMinMinutes?: number;
            severities?: components["schemas"]["PolicySeverity"][];
        };
        PolicySetLabel: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "policySet";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "label";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "draft" | "active" | "archived";
            name: string;
        };
        PolicySetHistory: {
            items: components["schemas"]["PolicySetRevision"][];
            nextCursor?: string;
        };
        PolicySetRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "draft" | "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyPolicySet"];
        };
        InstitutionPage: {
            items: components["schemas"]["AnyInstitution"][];
            nextCursor?: string;
        };
        AnyInstitution: components["schemas"]["Institution"] | components["schemas"]["InstitutionLabel"];
        Institution: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "institution";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            name: string;
            /** @enum {string} */
            kind: "school" | "dayCare" | "leisure" | "special" | "administration";
            code?: string;
            childCount?: number;
            staffFte?: number;
            corpsUnitId?: components["schemas"]["Id"];
            network?: string;
            pedagogy?: string;
            practicalInfo?: string;
        };
        InstitutionLabel: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "institution";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "label";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            name: string;
            /** @enum {string} */
            kind: "school" | "dayCare" | "leisure" | "special" | "administration";
        };
        InstitutionHistory: {
            items: components["schemas"]["InstitutionRevision"][];
            nextCursor?: string;
        };
        InstitutionRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyInstitution"];
        };
        GroupPage: {
            items: components["schemas"]["AnyGroup"][];
            nextCursor?: string;
        };
        AnyGroup: components["schemas"]["Group"] | components["schemas"]["GroupLabel"];
        Group: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "group";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            label: string;
            /** @enum {string} */
            kind: "class" | "room" | "team";
            institutionId: components["schemas"]["Id"];
            grade?: number;
            childCount?: number;
            schoolYear?: number;
        };
        GroupLabel: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "group";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "label";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            label: string;
            /** @enum {string} */
            kind: "class" | "room" | "team";
            institutionId: components["schemas"]["Id"];
        };
        GroupHistory: {
            items: components["schemas"]["GroupRevision"][];
            nextCursor?: string;
        };
        GroupRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyGroup"];
        };
        StaffMemberPage: {
            items: components["schemas"]["AnyStaffMember"][];
            nextCursor?: string;
        };
        AnyStaffMember: components["schemas"]["StaffMember"] | components["schemas"]["StaffMemberSummary"] | components["schemas"]["StaffMemberLabel"];
        StaffMember: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "staffMember";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            displayName?: string;
            employerUnitId: components["schemas"]["Id"];
            isExternal?: boolean;
            qualified?: boolean;
            competences?: string[];
            institutionProfiles?: components["schemas"]["InstitutionProfile"][];
        };
        StaffMemberSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "staffMember";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            displayName?: string;
            employerUnitId: components["schemas"]["Id"];
            institutionProfiles?: components["schemas"]["InstitutionProfile"][];
        };
        StaffMemberLabel: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "staffMember";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "label";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            displayName?: string;
        };
        StaffMemberHistory: {
            items: components["schemas"]["StaffMemberRevision"][];
            nextCursor?: string;
        };
        StaffMemberRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyStaffMember"];
        };
        ChildPage: {
            items: components["schemas"]["AnyChild"][];
            nextCursor?: string;
        };
        AnyChild: components["schemas"]["Child"] | components["schemas"]["ChildSummary"];
        Child: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "child";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            institutionId: components["schemas"]["Id"];
            groupId?: components["schemas"]["Id"];
            protectedAddress?: boolean;
            grants?: components["schemas"]["AccessGrant"][];
        };
        ChildSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "child";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            institutionId: components["schemas"]["Id"];
            groupId?: components["schemas"]["Id"];
            protectedAddress?: boolean;
        };
        ChildHistory: {
            items: components["schemas"]["ChildRevision"][];
            nextCursor?: string;
        };
        ChildRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyChild"];
        };
        ResourceCentrePage: {
            items: components["schemas"]["AnyResourceCentre"][];
            nextCursor?: string;
        };
        AnyResourceCentre: components["schemas"]["ResourceCentre"] | components["schemas"]["ResourceCentreLabel"];
        ResourceCentre: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "resourceCentre";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            name: string;
            institutionId: components["schemas"]["Id"];
            leaderId?: components["schemas"]["Id"];
            memberIds: components["schemas"]["Id"][];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
        };
        ResourceCentreLabel: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "resourceCentre";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "label";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            name: string;
            institutionId: components["schemas"]["Id"];
        };
        ResourceCentreHistory: {
            items: components["schemas"]["ResourceCentreRevision"][];
            nextCursor?: string;
        };
        ResourceCentreRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyResourceCentre"];
        };
        InterventionTemplatePage: {
            items: components["schemas"]["AnyInterventionTemplate"][];
            nextCursor?: string;
        };
        AnyInterventionTemplate: components["schemas"]["InterventionTemplate"] | components["schemas"]["InterventionTemplateSummary"];
        InterventionTemplate: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "interventionTemplate";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            title: string;
            description?: string;
            institutionId?: components["schemas"]["Id"];
            /** @enum {string} */
            level?: "preventive" | "anticipatory" | "interventive";
            /** @enum {string} */
            targetType?: "child" | "group" | "professionals" | "whole";
            /** @enum {string} */
            setting?: "inClass" | "smallTeam" | "outOfContext";
            aims?: ("social" | "personal" | "academic")[];
            methods?: ("supplementaryTeaching" | "differentiation" | "coTeaching" | "coaching" | "actionLearning" | "observation" | "supervision" | "uiuCourse" | "systemicAnalysis" | "icdp" | "classroomManagement" | "tailoredCourse" | "local")[];
            /** @enum {string} */
            deliveryMode?: "direct" | "relief" | "collaborative";
            purpose?: string;
            environmentChange?: string;
            dosage?: components["schemas"]["Dosage"];
            goals?: components["schemas"]["TemplateGoal"][];
            successCriteria?: string;
            stopCriteria?: string;
            practiceTranslation?: string;
            colleagueLearning?: string;
            research?: string;
            experience?: string;
        };
        InterventionTemplateSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "interventionTemplate";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            title: string;
            institutionId?: components["schemas"]["Id"];
            /** @enum {string} */
            level?: "preventive" | "anticipatory" | "interventive";
            /** @enum {string} */
            targetType?: "child" | "group" | "professionals" | "whole";
            /** @enum {string} */
            setting?: "inClass" | "smallTeam" | "outOfContext";
            methods?: ("supplementaryTeaching" | "differentiation" | "coTeaching" | "coaching" | "actionLearning" | "observation" | "supervision" | "uiuCourse" | "systemicAnalysis" | "icdp" | "classroomManagement" | "tailoredCourse" | "local")[];
            dosage?: components["schemas"]["Dosage"];
        };
        InterventionTemplateHistory: {
            items: components["schemas"]["InterventionTemplateRevision"][];
            nextCursor?: string;
        };
        InterventionTemplateRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyInterventionTemplate"];
        };
        InterventionPage: {
            items: components["schemas"]["AnyIntervention"][];
            nextCursor?: string;
        };
        AnyIntervention: components["schemas"]["Intervention"] | components["schemas"]["InterventionSummary"] | components["schemas"]["InterventionShared"];
        Intervention: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "intervention";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "draft" | "planned" | "active" | "paused" | "reviewing" | "closed" | "cancelled" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            title: string;
            purpose?: string;
            environmentChange?: string;
            strengths?: string[];
            challenges?: string[];
            aims: ("social" | "personal" | "academic")[];
            /** @enum {string} */
            level: "preventive" | "anticipatory" | "interventive";
            /** @enum {string} */
            targetType: "child" | "group" | "professionals" | "whole";
            groupIds?: components["schemas"]["Id"][];
            subjectRefs?: components["schemas"]["Id"][];
            staffIds?: components["schemas"]["Id"][];
            /** @enum {string} */
            setting: "inClass" | "smallTeam" | "outOfContext";
            contextRationale?: components["schemas"]["ContextRationale"];
            methods?: ("supplementaryTeaching" | "differentiation" | "coTeaching" | "coaching" | "actionLearning" | "observation" | "supervision" | "uiuCourse" | "systemicAnalysis" | "icdp" | "classroomManagement" | "tailoredCourse" | "local")[];
            subject?: string;
            /** @enum {string} */
            deliveryMode?: "direct" | "relief" | "collaborative";
            /** @enum {string} */
            origin: "requested" | "proactive" | "leadership" | "data";
            ownerId: components["schemas"]["Id"];
            coTeamIds?: components["schemas"]["Id"][];
            institutionId: components["schemas"]["Id"];
            centreId?: components["schemas"]["Id"];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            weeklyMinutesPlanned?: number;
            nextReviewAt?: components["schemas"]["PlainDate"];
            finalReviewAt?: components["schemas"]["PlainDate"];
            sharedWith?: ("guardians" | "pupil")[];
            goals?: components["schemas"]["Goal"][];
            frame?: components["schemas"]["InterventionFrame"];
            evidenceBasis?: components["schemas"]["Evidence"][];
            expectations?: components["schemas"]["Expectation"][];
            roles?: components["schemas"]["InterventionRole"][];
            guardians?: components["schemas"]["GuardianInformation"];
            childVoice?: components["schemas"]["ChildVoice"];
            practiceTranslation?: string;
            colleagueLearning?: string;
            closure?: components["schemas"]["Closure"];
            templateId?: components["schemas"]["Id"];
            grants?: components["schemas"]["AccessGrant"][];
        };
        InterventionSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "intervention";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "draft" | "planned" | "active" | "paused" | "reviewing" | "closed" | "cancelled" | "archived";
            title: string;
            aims: ("social" | "personal" | "academic")[];
            /** @enum {string} */
            level: "preventive" | "anticipatory" | "interventive";
            /** @enum {string} */
            targetType: "child" | "group" | "professionals" | "whole";
            groupIds?: components["schemas"]["Id"][];
            subjectRefs?: components["schemas"]["Id"][];
            staffIds?: components["schemas"]["Id"][];
            /** @enum {string} */
            setting: "inClass" | "smallTeam" | "outOfContext";
            methods?: ("supplementaryTeaching" | "differentiation" | "coTeaching" | "coaching" | "actionLearning" | "observation" | "supervision" | "uiuCourse" | "systemicAnalysis" | "icdp" | "classroomManagement" | "tailoredCourse" | "local")[];
            /** @enum {string} */
            origin: "requested" | "proactive" | "leadership" | "data";
            ownerId: components["schemas"]["Id"];
            coTeamIds?: components["schemas"]["Id"][];
            institutionId: components["schemas"]["Id"];
            centreId?: components["schemas"]["Id"];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            weeklyMinutesPlanned?: number;
            nextReviewAt?: components["schemas"]["PlainDate"];
            finalReviewAt?: components["schemas"]["PlainDate"];
            sharedWith?: ("guardians" | "pupil")[];
        };
        InterventionShared: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "intervention";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "shared";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "draft" | "planned" | "active" | "paused" | "reviewing" | "closed" | "cancelled" | "archived";
            title: string;
            purpose?: string;
            goals?: components["schemas"]["Goal"][];
            /** @enum {string} */
            setting: "inClass" | "smallTeam" | "outOfContext";
            subjectRefs?: components["schemas"]["Id"][];
            ownerId: components["schemas"]["Id"];
            from: components["schemas"]["PlainDate"];
            to?: components["schemas"]["PlainDate"];
            nextReviewAt?: components["schemas"]["PlainDate"];
            childVoice?: components["schemas"]["ChildVoice"];
        };
        InterventionHistory: {
            items: components["schemas"]["InterventionRevision"][];
            nextCursor?: string;
        };
        InterventionRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "draft" | "planned" | "active" | "paused" | "reviewing" | "closed" | "cancelled" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyIntervention"];
        };
        SessionPage: {
            items: components["schemas"]["AnySession"][];
            nextCursor?: string;
        };
        AnySession: components["schemas"]["Session"] | components["schemas"]["SessionSummary"];
        Session: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "session";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "planned" | "held" | "missed" | "cancelled" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            interventionId: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            start?: components["schemas"]["LocalTime"];
            end?: components["schemas"]["LocalTime"];
            minutes: number;
            place?: string;
            presentStaffIds: components["schemas"]["Id"][];
            absentSubjectRefs?: components["schemas"]["Id"][];
            absenceReason?: string;
            additionalChildren?: number;
            repurposed?: components["schemas"]["Repurposing"];
            note?: string;
        };
        SessionSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "session";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "planned" | "held" | "missed" | "cancelled" | "archived";
            interventionId: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            start?: components["schemas"]["LocalTime"];
            end?: components["schemas"]["LocalTime"];
            minutes: number;
            place?: string;
            presentStaffIds: components["schemas"]["Id"][];
        };
        SessionHistory: {
            items: components["schemas"]["SessionRevision"][];
            nextCursor?: string;
        };
        SessionRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "planned" | "held" | "missed" | "cancelled" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnySession"];
        };
        ActivityNotePage: {
            items: components["schemas"]["AnyActivityNote"][];
            nextCursor?: string;
        };
        AnyActivityNote: components["schemas"]["ActivityNote"] | components["schemas"]["ActivityNoteSummary"];
        ActivityNote: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "activityNote";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            interventionId?: components["schemas"]["Id"];
            sessionId?: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            groupIds?: components["schemas"]["Id"][];
            authorId: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            what: string;
            reasoning?: string;
            next?: string;
            /** @enum {string} */
            visibility: "permanentStaff" | "participants";
        };
        ActivityNoteSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "activityNote";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "active" | "archived";
            interventionId?: components["schemas"]["Id"];
            sessionId?: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            groupIds?: components["schemas"]["Id"][];
            authorId: components["schemas"]["Id"];
            date: components["schemas"]["PlainDate"];
            what: string;
            /** @enum {string} */
            visibility: "permanentStaff" | "participants";
        };
        ActivityNoteHistory: {
            items: components["schemas"]["ActivityNoteRevision"][];
            nextCursor?: string;
        };
        ActivityNoteRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "active" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyActivityNote"];
        };
        ReviewPage: {
            items: components["schemas"]["AnyReview"][];
            nextCursor?: string;
        };
        AnyReview: components["schemas"]["Review"] | components["schemas"]["ReviewSummary"] | components["schemas"]["ReviewShared"];
        Review: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "review";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "whole";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "archived";
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["Id"];
            overrides?: components["schemas"]["Override"][];
            interventionId: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "midway" | "final" | "adhoc";
            date: components["schemas"]["PlainDate"];
            participantIds: components["schemas"]["Id"][];
            otherParticipants?: string[];
            findings?: string;
            /** @enum {string} */
            decision?: "anchor" | "continue" | "adjust" | "stop" | "scale";
            nextReviewAt?: components["schemas"]["PlainDate"];
            guardianView?: string;
            childView?: string;
            effortAndBenefit?: components["schemas"]["EffortAndBenefit"][];
        };
        ReviewSummary: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "review";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "summary";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "archived";
            interventionId: components["schemas"]["Id"];
            institutionId: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "midway" | "final" | "adhoc";
            date: components["schemas"]["PlainDate"];
            participantIds: components["schemas"]["Id"][];
            /** @enum {string} */
            decision?: "anchor" | "continue" | "adjust" | "stop" | "scale";
            nextReviewAt?: components["schemas"]["PlainDate"];
        };
        ReviewShared: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "review";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "shared";
            tenantId: components["schemas"]["Id"];
            version: number;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "archived";
            interventionId: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "midway" | "final" | "adhoc";
            date: components["schemas"]["PlainDate"];
            /** @enum {string} */
            decision?: "anchor" | "continue" | "adjust" | "stop" | "scale";
            nextReviewAt?: components["schemas"]["PlainDate"];
            guardianView?: string;
            childView?: string;
        };
        ReviewHistory: {
            items: components["schemas"]["ReviewRevision"][];
            nextCursor?: string;
        };
        ReviewRevision: {
            version: number;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Id"];
            /** @enum {string} */
            action: "created" | "updated" | "transitioned" | "imported";
            /** @enum {string} */
            state: "planned" | "held" | "cancelled" | "archived";
            reason?: string;
            changedFields: string[];
            record: components["schemas"]["AnyReview"];
        };
    };
    responses: {
        /**
         * @description - `https://samspil.dev/problems/unauthenticated`: The request needs a valid token.
         *     - `https://samspil.dev/problems/token-expired`: The token has expired.
         */
        "401.unauthenticated.token-expired": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/forbidden`: You do not have the right to do this.
         *     - `https://samspil.dev/problems/origin-refused`: The page that asks is not on the allow-list.
         */
        "403.forbidden.origin-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/rate-limited`: Too many requests. */
        "429.rate-limited": {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/internal`: Something went wrong on the server. */
        "500.internal": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/unavailable`: The server cannot answer right now. */
        "503.unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/malformed-json`: The body is not JSON.
         *     - `https://samspil.dev/problems/idempotency-key-required`: The request needs an Idempotency-Key.
         *     - `https://samspil.dev/problems/invalid-header`: A header is not valid.
         */
        "400.malformed-json.idempotency-key-required.invalid-header": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/forbidden`: You do not have the right to do this.
         *     - `https://samspil.dev/problems/origin-refused`: The page that asks is not on the allow-list.
         *     - `https://samspil.dev/problems/assurance-too-low`: This needs a sign-in at a higher assurance level.
         */
        "403.forbidden.origin-refused.assurance-too-low": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/claim-taken`: Something that may exist only once at a time exists already.
         *     - `https://samspil.dev/problems/id-taken`: A record with this id exists already.
         */
        "409.claim-taken.id-taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/payload-too-large`: The body is too large. */
        "413.payload-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/unsupported-media-type`: The body has the wrong media type. */
        "415.unsupported-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/validation-failed`: The body is not valid.
         *     - `https://samspil.dev/problems/rule-broken`: The record would break a rule.
         *     - `https://samspil.dev/problems/reference-missing`: The record points to something that does not exist.
         *     - `https://samspil.dev/problems/idempotency-key-reused`: The Idempotency-Key was used for another request.
         */
        "422.validation-failed.rule-broken.reference-missing.idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/invalid-query`: The query is not valid. */
        "400.invalid-query": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/not-found`: There is no such resource. */
        "404.not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/malformed-json`: The body is not JSON.
         *     - `https://samspil.dev/problems/invalid-header`: A header is not valid.
         */
        "400.malformed-json.invalid-header": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/claim-taken`: Something that may exist only once at a time exists already. */
        "409.claim-taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/version-mismatch`: The record was changed by somebody else. */
        "412.version-mismatch": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/validation-failed`: The body is not valid.
         *     - `https://samspil.dev/problems/rule-broken`: The record would break a rule.
         *     - `https://samspil.dev/problems/reference-missing`: The record points to something that does not exist.
         */
        "422.validation-failed.rule-broken.reference-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/precondition-required`: The request needs If-Match. */
        "428.precondition-required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `https://samspil.dev/problems/invalid-header`: A header is not valid. */
        "400.invalid-header": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/not-removable`: The record cannot be deleted in its state; archive it.
         *     - `https://samspil.dev/problems/still-referenced`: Other records point to this one.
         */
        "409.not-removable.still-referenced": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `https://samspil.dev/problems/claim-taken`: Something that may exist only once at a time exists already.
         *     - `https://samspil.dev/problems/illegal-transition`: The record cannot go to this state from where it is.
         *     - `https://samspil.dev/problems/transition-blocked`: Something is missing before the record can go to this state.
         */
        "409.claim-taken.illegal-transition.transition-blocked": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
        "Idempotency-Key": string;
        /** @description The version that the change is based on, as `ETag` gave it. */
        "If-Match": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    importRecords: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Import"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listMunicipalities: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "id" | "updatedAt";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createMunicipality: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMunicipality"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyMunicipality"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countMunicipalities: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyMunicipality"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeMunicipality: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateMunicipality: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyMunicipality"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionMunicipality: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MunicipalityTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyMunicipality"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getMunicipalityHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getMunicipalityFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getMunicipalityRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listPolicySets: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "from" | "updatedAt" | "id";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("draft" | "active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                /** @description Only records whose period touches this day or a later one. */
                from?: components["schemas"]["PlainDate"];
                /** @description Only records whose period touches this day or an earlier one. */
                to?: components["schemas"]["PlainDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicySetPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createPolicySet: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPolicySet"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyPolicySet"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countPolicySets: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPolicySet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyPolicySet"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removePolicySet: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updatePolicySet: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyPolicySet"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionPolicySet: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicySetTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyPolicySet"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPolicySetHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicySetHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPolicySetFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getPolicySetRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "id" | "updatedAt";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                corpsUnitId?: components["schemas"]["Id"][];
                kind?: ("school" | "dayCare" | "leisure" | "special" | "administration")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createInstitution: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstitution"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInstitution"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countInstitutions: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId" | "kind";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInstitution"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeInstitution: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateInstitution: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInstitution"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionInstitution: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInstitution"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInstitutionHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInstitutionFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInstitutionRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "id" | "updatedAt";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                kind?: ("class" | "room" | "team")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyGroup"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countGroups: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId" | "kind";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyGroup"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyGroup"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyGroup"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getGroupHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getGroupFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getGroupRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listStaffMembers: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "id" | "updatedAt";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                worksAt?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createStaffMember: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaffMember"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyStaffMember"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countStaffMembers: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyStaffMember"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeStaffMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateStaffMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyStaffMember"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionStaffMember: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMemberTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyStaffMember"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getStaffMemberHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getStaffMemberFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getStaffMemberRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listChildren: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "id" | "updatedAt";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                groupId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createChild: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChild"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyChild"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countChildren: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyChild"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeChild: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateChild: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyChild"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionChild: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyChild"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getChildHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getChildFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getChildRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listResourceCentres: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "from" | "updatedAt" | "id";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                /** @description Only records whose period touches this day or a later one. */
                from?: components["schemas"]["PlainDate"];
                /** @description Only records whose period touches this day or an earlier one. */
                to?: components["schemas"]["PlainDate"];
                memberId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceCentrePage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createResourceCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResourceCentre"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyResourceCentre"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countResourceCentres: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getResourceCentre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyResourceCentre"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeResourceCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateResourceCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyResourceCentre"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionResourceCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceCentreTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyResourceCentre"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getResourceCentreHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceCentreHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getResourceCentreFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getResourceCentreRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listInterventionTemplates: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "id" | "updatedAt";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                level?: ("preventive" | "anticipatory" | "interventive")[];
                targetType?: ("child" | "group" | "professionals" | "whole")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionTemplatePage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createInterventionTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInterventionTemplate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInterventionTemplate"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countInterventionTemplates: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId" | "level" | "targetType";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInterventionTemplate"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeInterventionTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateInterventionTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInterventionTemplate"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionInterventionTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterventionTemplateTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyInterventionTemplate"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionTemplateHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionTemplateHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionTemplateFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionTemplateRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listInterventions: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "from" | "updatedAt" | "id";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("draft" | "planned" | "active" | "paused" | "reviewing" | "closed" | "cancelled" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                /** @description Only records whose period touches this day or a later one. */
                from?: components["schemas"]["PlainDate"];
                /** @description Only records whose period touches this day or an earlier one. */
                to?: components["schemas"]["PlainDate"];
                ownerId?: components["schemas"]["Id"][];
                groupId?: components["schemas"]["Id"][];
                subjectRef?: components["schemas"]["Id"][];
                coTeamId?: components["schemas"]["Id"][];
                centreId?: components["schemas"]["Id"][];
                level?: ("preventive" | "anticipatory" | "interventive")[];
                targetType?: ("child" | "group" | "professionals" | "whole")[];
                setting?: ("inClass" | "smallTeam" | "outOfContext")[];
                origin?: ("requested" | "proactive" | "leadership" | "data")[];
                sharedWith?: ("guardians" | "pupil")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createIntervention: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIntervention"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIntervention"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countInterventions: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId" | "level" | "targetType" | "setting" | "origin" | "sharedWith";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getIntervention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIntervention"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeIntervention: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateIntervention: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIntervention"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionIntervention: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterventionTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyIntervention"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getInterventionRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "from" | "updatedAt" | "id";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("planned" | "held" | "missed" | "cancelled" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                /** @description Only records whose period touches this day or a later one. */
                from?: components["schemas"]["PlainDate"];
                /** @description Only records whose period touches this day or an earlier one. */
                to?: components["schemas"]["PlainDate"];
                interventionId?: components["schemas"]["Id"][];
                presentStaffId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnySession"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countSessions: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnySession"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnySession"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnySession"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSessionHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSessionFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getSessionRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listActivityNotes: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "from" | "updatedAt" | "id";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("active" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                /** @description Only records whose period touches this day or a later one. */
                from?: components["schemas"]["PlainDate"];
                /** @description Only records whose period touches this day or an earlier one. */
                to?: components["schemas"]["PlainDate"];
                interventionId?: components["schemas"]["Id"][];
                sessionId?: components["schemas"]["Id"][];
                groupId?: components["schemas"]["Id"][];
                authorId?: components["schemas"]["Id"][];
                visibility?: ("permanentStaff" | "participants")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityNotePage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createActivityNote: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivityNote"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyActivityNote"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countActivityNotes: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId" | "visibility";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getActivityNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyActivityNote"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeActivityNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateActivityNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyActivityNote"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionActivityNote: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityNoteTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyActivityNote"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getActivityNoteHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityNoteHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getActivityNoteFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getActivityNoteRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description Records a page, at most; whole records 200 at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a list shows of each record, or all of it; never more than the caller may see. */
                view?: "summary" | "full";
                /** @description `updatedAt` latest first, the others ascending. */
                sort?: "from" | "updatedAt" | "id";
                /** @description Only these records. */
                ids?: components["schemas"]["Id"][];
                state?: ("planned" | "held" | "cancelled" | "archived")[];
                institutionId?: components["schemas"]["Id"][];
                /** @description Only records whose period touches this day or a later one. */
                from?: components["schemas"]["PlainDate"];
                /** @description Only records whose period touches this day or an earlier one. */
                to?: components["schemas"]["PlainDate"];
                interventionId?: components["schemas"]["Id"][];
                participantId?: components["schemas"]["Id"][];
                kind?: ("midway" | "final" | "adhoc")[];
                decision?: ("anchor" | "continue" | "adjust" | "stop" | "scale")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    createReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyReview"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            409: components["responses"]["409.claim-taken.id-taken"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    countReviews: {
        parameters: {
            query: {
                /** @description The field to count by. */
                by: "state" | "institutionId" | "kind" | "decision";
                institutionId?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyReview"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    removeReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.not-removable.still-referenced"];
            412: components["responses"]["412.version-mismatch"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    updateReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyReview"];
                };
            };
            400: components["responses"]["400.malformed-json.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    transitionReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for every new request, the same for a repetition; a repetition is answered without doing it again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The version that the change is based on, as `ETag` gave it. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewTransition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of the record. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyReview"];
                };
            };
            400: components["responses"]["400.malformed-json.idempotency-key-required.invalid-header"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.claim-taken.illegal-transition.transition-blocked"];
            412: components["responses"]["412.version-mismatch"];
            413: components["responses"]["413.payload-too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.validation-failed.rule-broken.reference-missing.idempotency-key-reused"];
            428: components["responses"]["428.precondition-required"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getReviewHistory: {
        parameters: {
            query?: {
                /** @description Versions a page, at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewHistory"];
                };
            };
            400: components["responses"]["400.invalid-query"];
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getReviewFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
    getReviewRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier: a ULID, or a reference that the host issues. Never a name or CPR number. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRights"];
                };
            };
            401: components["responses"]["401.unauthenticated.token-expired"];
            403: components["responses"]["403.forbidden.origin-refused.assurance-too-low"];
            404: components["responses"]["404.not-found"];
            429: components["responses"]["429.rate-limited"];
            500: components["responses"]["500.internal"];
            503: components["responses"]["503.unavailable"];
        };
    };
}

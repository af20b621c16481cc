import type { ConnectorProfile, Requirement } from '../../domain/profile';
import { ProfileError } from '../profile-error';
import { profileIdFrom, slug } from '../profile-id';
import { findOperation, listOperations, type Operation, type OperationNeed } from '.';
import { needId } from './same-need';

/**
 * Makes a connector profile from what the connector will do. What Atlassian documents for an operation is required, what is only
 * inferred is recommended; something that several operations need is asked for once, except that each operation
 * keeps a requirement that names it.
 * @param ids ids of operations, in any order; each counts once
 * @param name what the connector is called; its id is made from it
 * @throws ProfileError when there is no operation with an id, or no operation at all
 */
export function profileFromOperations(ids: readonly string[], name: string): ConnectorProfile {
  const unknown = ids.find((id) => findOperation(id) === undefined);
  if (unknown !== undefined)
    throw new ProfileError('operations', `There is no operation "${unknown}". Choose one from the list.`);
  const chosen = listOperations().filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) throw new ProfileError('operations', 'Choose at least one operation.');
  return {
    id: profileIdFrom(name),
    name,
    coverage: 'full',
    options: [],
    requirements: requirementsOf(chosen),
  };
}

function requirementsOf(operations: readonly Operation[]): Requirement[] {
  const asked = new Set<string>();
  return operations.flatMap((operation) => {
    const fresh = operation.needs.filter((need) => !asked.has(strengthOf(need)));
    // The last need of an operation is the one that sets it apart; what comes before it is shared with others.
    const own = fresh.length > 0 ? fresh : operation.needs.slice(-1);
    for (const need of own) asked.add(strengthOf(need));
    return own.map((need) => toRequirement(operation, need, own.length > 1));
  });
}

/** A need that is asked for as a recommendation is asked for again where it is required. */
const strengthOf = (need: OperationNeed): string => `${levelOf(need)} ${needId(need)}`;

const levelOf = ({ basis }: OperationNeed): Requirement['level'] =>
  basis === 'jira-api' ? 'required' : 'recommended';

function toRequirement(operation: Operation, need: OperationNeed, isOneOfMany: boolean): Requirement {
  const { anyOf, actor, basis, reason, source } = need;
  const [failure] = operation.failure;
  const [way] = anyOf;
  return {
    id: isOneOfMany && way ? slug(`${operation.id}-${way.key}`) : operation.id,
    anyOf,
    level: levelOf(need),
    actor,
    reason: `${operation.label}: ${reason}`,
    ...(failure && { breaks: failure.looks }),
    basis,
    source,
    checked: operation.checked,
    operation: operation.id,
  };
}

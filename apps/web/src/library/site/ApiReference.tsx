import type { ApiDescription, ApiOperation, ApiSchema } from '@unknot/content-schema/openapi'
import { Part } from '../page/Part'
import styles from './DevelopersPage.module.css'

/** The public API, rendered from the same description that the API answers with. */
export function ApiReference({ api }: { readonly api: ApiDescription }) {
  const [server] = api.servers
  return (
    <>
      <Part id="api" heading="The public API">
        <p>{api.info.description}</p>
        <p>
          Base: <code>{server?.url}</code>. The whole description, for machines:{' '}
          <a href={`${server?.url ?? ''}/openapi.json`}>openapi.json</a>.
        </p>
        {Object.entries(api.paths).map(([path, taken]) =>
          'get' in taken ? (
            <Operation key={path} name={`GET ${path}`} operation={taken.get} />
          ) : (
            <Operation key={path} name={`POST ${path}`} operation={taken.post} />
          ),
        )}
      </Part>
      <Part id="shapes" heading="Shapes of the answers">
        {Object.entries(api.components.schemas).map(([name, schema]) => (
          <Shape key={name} name={name} schema={schema} />
        ))}
      </Part>
    </>
  )
}

type OperationProps = { readonly name: string; readonly operation: ApiOperation }

const Operation = ({ name, operation: { summary, parameters, responses } }: OperationProps) => (
  <section className={styles.operation}>
    <h3>
      <code>{name}</code>
    </h3>
    <p>{summary}.</p>
    <dl>
      {parameters.map(({ name, in: place, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code> <span>{place}</span>
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
      {Object.entries(responses).map(([status, { description, content }]) => (
        <div key={status}>
          <dt>
            <code>{status}</code> <span>answer</span>
          </dt>
          <dd>
            {description}
            {content !== undefined && (
              <>
                {' '}
                <Reference to={content['application/json'].schema.$ref} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

const Reference = ({ to }: { readonly to: string }) => {
  const name = to.split('/').at(-1) ?? to
  return <a href={`#${name}`}>{name}</a>
}

type ShapeProps = { readonly name: string; readonly schema: ApiSchema }

/** A component: its fields, or what it is a choice of. */
function Shape({ name, schema }: ShapeProps) {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {})
  return (
    <details id={name} className={styles.shape}>
      <summary>{name}</summary>
      {fields.length === 0 ? (
        <p>
          <Type schema={schema} />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Holds</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, type]) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code>
                  {!required.has(field) && <small> may be missing</small>}
                </th>
                <td>{typeof type === 'boolean' ? 'anything' : <Type schema={type} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

/** What a field may hold, in as few words as it takes. */
function Type({ schema }: { readonly schema: ApiSchema }) {
  const { $ref, enum: values, anyOf, oneOf, items, type } = schema
  if ($ref !== undefined) return <Reference to={$ref} />
  if (values !== undefined) return <>{values.map((value) => JSON.stringify(value)).join(' or ')}</>
  if (schema.const !== undefined) return <>{JSON.stringify(schema.const)}</>
  const choices = anyOf ?? oneOf
  if (choices !== undefined) return <Choices schemas={choices} />
  if (typeof items === 'object' && !Array.isArray(items))
    return (
      <>
        list of <Type schema={items} />
      </>
    )
  return <>{[type ?? 'anything'].flat().join(' or ')}</>
}

const Choices = ({ schemas }: { readonly schemas: readonly ApiSchema[] }) =>
  schemas.map((schema, index) => (
    <span key={index}>
      {index > 0 && ' or '}
      <Type schema={schema} />
    </span>
  ))
